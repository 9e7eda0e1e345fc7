import { wordSet } from '../../../../text/word-set.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { ingOf } from '../past-tense.ts';
import { type Change, withChanges } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** Participles that say to what end a thing is: a fence built for it, or meant for it, is one to do it. */
const MEANT = /^(?:aiming|designed|intended|meant)$/;
/** Behind these a thing is what is done: barred from taking part in the race is barred from the race. */
const PARTAKING = /^(?:engaging|partaking|participating)$/;
/** What is a part of an effort to do something is done to do it. */
const EFFORTS = /^(?:attempt|bid|campaign|drive|effort|push|strategy)$/;
/** What any of them begins with, so that most statements are not asked further. */
const LEADS = wordSet(
  'aimed aiming decision designed intended meant engaging partaking participating part tasked',
);
/** Words of what tells of the effort. */
const LONGEST = 4;

/**
 * The words, without their articles, without what only leads to what is done, outside quotations: `a fence designed to
 * keep boats out` is `a fence to keep boats out`, `a panel tasked with choosing` is `a panel choosing`, `barred from
 * participating in the race` is `barred from the race`.
 */
export function withoutFrames(words: Words): Words {
  if (!words.some((token) => LEADS.has(plain(token)))) return words;
  const verb = mainVerb(words);
  if (verb < 0) return words;
  return withChanges(words, (_, from) => (from === verb || from === 0 ? undefined : turnAt(words, from)));
}

function turnAt(words: Words, from: number): Change | undefined {
  const [before, word, next] = [words[from - 1]!, plain(words[from]), plain(words[from + 1])];
  if (word === 'as' && next === 'part') return effortAt(words, from);
  if (before.lemma === 'defend') return decisionAt(words, from);
  if (before.pos === 'NOUN' && !ROLE_NOUNS.has(before.lemma)) return endAt(words, from);
  const isPart = before.pos === 'ADP' && PARTAKING.test(word) && next === 'in' && plain(before) !== 'after';
  return isPart ? { tokens: [], end: from + 2 } : undefined;
}

/** `defended | decision to close | two piers` is `defended closing two piers`; not of a vote, which may be to come. */
function decisionAt(words: Words, from: number): Change | undefined {
  const noun = /^(?:his|her|its|their)$/.test(plain(words[from])) ? from + 1 : from;
  const verb = words[noun + 2];
  if (plain(words[noun]) !== 'decision' || plain(words[noun + 1]) !== 'to') return undefined;
  if (verb?.pos !== 'VERB' || verb.lemma === 'vote') return undefined;
  return { tokens: [changeToken(verb, { text: ingOf(verb.lemma) })], end: noun + 3 };
}

/** `as part of drive | to close`. */
function effortAt(words: Words, from: number): Change | undefined {
  if (plain(words[from + 2]) !== 'of') return undefined;
  let at = from + 3;
  while (at <= from + 3 + LONGEST && /^(?:DET|PRON|ADJ|NOUN)$/.test(words[at]?.pos ?? '')) at++;
  if (!EFFORTS.test(words[at - 1]!.lemma) || plain(words[at]) !== 'to') return undefined;
  return words[at + 1]?.pos === 'VERB' ? { tokens: [], end: at } : undefined;
}

/** Who breaks a law that was meant to do something does not break it to do that. */
const BREAKING = /^(?:block|breach|break|challenge|flout|oppose|overturn|repeal|scrap|violate)$/;
const NEAR = 5;

/** `designed | to keep`, `aimed at keeping`, `tasked with keeping`. */
function endAt(words: Words, from: number): Change | undefined {
  const [word, next, third] = [0, 1, 2].map((at) => plain(words[from + at])) as [string, string, string];
  const does = words[from + 2];
  if (does?.pos !== 'VERB') return undefined;
  if (
    MEANT.test(word) &&
    words.slice(Math.max(0, from - NEAR), from).some(({ lemma }) => BREAKING.test(lemma))
  )
    return undefined;
  if (MEANT.test(word)) return next === 'to' ? { tokens: [], end: from + 1 } : undefined;
  if (!third.endsWith('ing')) return undefined;
  if (word === 'tasked' && next === 'with') return { tokens: [], end: from + 2 };
  if (word !== 'aimed' || next !== 'at' || does.lemma === third) return undefined;
  const to = changeToken(words[from + 1]!, { text: 'to', pos: 'PART', lemma: 'to' });
  return { tokens: [to, changeToken(does, { text: does.lemma })], end: from + 3 };
}
