import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { pastOfParticiple } from '../past-tense.ts';
import { type Change, withChanges } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { lasts, STATES } from './tense.ts';

/** What was done before something else, or would have been, needs its tense. */
const BOUND =
  /^(?:after|already|although|as|because|before|but|ever|how|if|never|once|only|since|so|though|unless|until|what|when|where|whether|while|why|yet)$/;
const SUBJECTS = /^(?:he|it|she|that|they|we|which|who|you)$/;

/**
 * The past for what had been done in a clause that is not the main one, outside quotations: `said they had closed the
 * pier` is `said they closed the pier`, `crews that have left` are `crews that left`.
 */
export function inPastInside(words: Words): Words {
  if (!words.some((token) => HAVE.test(plain(token)))) return words;
  const main = mainVerb(words);
  if (THINKING.test(words[main]?.lemma ?? '')) return words;
  if (main < 1) return words;
  return withChanges(words, (_, from) => (from > main ? doneAt(words, from, main) : undefined));
}

/** What somebody thought had been so. */
const THINKING = /^(?:believe|discover|feel|find|know|learn|realise|realize|remember|think)$/;
/** Words of who did it. */
const LONGEST_SUBJECT = 3;
const HAVE = /^(?:had|has|have)$/;

function doneAt(words: Words, from: number, main: number): Change | undefined {
  const before = words[from - 1]!;
  if (!HAVE.test(plain(words[from])) || words[from]!.pos !== 'AUX') return undefined;
  if (!isNominal(before) && !SUBJECTS.test(plain(before))) return undefined;
  const at = words[from + 1]?.pos === 'ADV' ? from + 2 : from + 1;
  const verb = words[at];
  if (verb?.pos !== 'VERB' || STATES.test(verb.lemma) || words[at + 1]?.text === '-') return undefined;
  if (plain(words[at + 1]) === 'as' || words[at + 1]?.pos === 'VERB' || words[at + 1] === undefined)
    return undefined;
  const text = pastOfParticiple(plain(verb));
  const clause = isClaimed(words, from) ? words.slice(from) : words.slice(main + 1);
  if (text === undefined || clause.some((token) => BOUND.test(plain(token))) || lasts(clause))
    return undefined;
  const tokens = [...words.slice(from + 1, at), text === plain(verb) ? verb : changeToken(verb, { text })];
  return { tokens, end: at + 1 };
}

/** `after a report she | had | sold it`: when that was the report tells, whatever stands before it. */
function isClaimed(words: Words, from: number): boolean {
  return words
    .slice(Math.max(0, from - LONGEST_SUBJECT - 1), from - 1)
    .some(({ lemma }) => /^(?:accusation|allegation|claim|report|revelation)$/.test(lemma));
}
