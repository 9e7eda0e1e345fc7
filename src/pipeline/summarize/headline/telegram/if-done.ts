import { wordSet } from '../../../../text/word-set.ts';
import { mainVerb } from '../main-verb.ts';
import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

const WHEN = /^(?:if|once|unless|until|when)$/;
/** What is done to whoever or whatever the statement tells of, and to nobody else in it. */
const DONE = wordSet(
  'acquitted adopted appointed approved chosen confirmed convicted elected enacted extradited implemented nominated passed ratified re-elected reelected selected',
);

/** Whoever is urged may be who is meant. */
const URGING = /^(?:advise|ask|call|encourage|expect|order|press|tell|urge|want|warn)$/;

/**
 * The words, without their articles, without who a condition tells of once more, outside quotations: `will cut fees if
 * | she is | elected`.
 */
export function withoutSubjectOfCondition(words: Words): Words {
  if (!words.some((token) => DONE.has(plain(token)))) return words;
  const main = mainVerb(words);
  if (URGING.test(words[main]?.lemma ?? '')) return words;
  return withoutStretches(words, (all, from) => {
    const [when, be, done] = [all[from - 1], all[from + 1], all[from + 2]];
    const isAgain = main > 0 && /^(?:he|it|she|they)$/.test(plain(all[from]));
    const isDone = WHEN.test(plain(when)) && be?.lemma === 'be' && DONE.has(plain(done));
    return isAgain && isDone && isOneClause(all.slice(main + 2, from - 1)) ? from + 2 : from;
  });
}

/** Nothing has a subject of its own in it, who may be meant as well. */
function isOneClause(words: Words): boolean {
  return words.every(
    (token) =>
      token.pos !== 'AUX' &&
      !/^(?:that|what|which|who)$/.test(plain(token)) &&
      (token.pos !== 'VERB' || plain(token) === token.lemma || plain(token).endsWith('ing')),
  );
}
