import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { pastOfParticiple } from '../past-tense.ts';
import { isQuoteMark } from '../quotation.ts';
import { isOwnerMark, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/** What is so up to now, or was so until now, the past tense would tell as over. */
const LASTING =
  /\b(?:since|always|ever|long|yet|still|already|so far|once(?! again)|often|repeatedly|recently|increasingly|just|in (?:the )?past)\b|\b(?:for|over|in|during)(?: (?:the|past|last|recent|more|less|than|almost|nearly|about|several|many|some|an?|\d+|two|three|four|five|six|seven|eight|nine|ten)){0,4} (?:years?|months?|weeks?|days?|decades?|seasons?)\b/i;
/** `its highest level since spring`, `for the third time in a year`: what has happened once by then. */
const RECORD =
  /\b(?:highest|lowest|biggest|largest|worst|best|sharpest|steepest|\w+(?:st|nd|rd|th) time) (?:\S+ ){0,5}?(?:since|in (?:a|\w+) (?:years?|months?|weeks?|decades?))\b(?!.*\b(?:since|for)\b)/i;
/** Verbs of being in a state. */
export const STATES =
  /^(?:live|remain|stay|own|believe|know|love|like|want|need|hope|expect|work|serve|help|suffer|rule|belong|exist|consist|depend|struggle|continue|stand|tend|think|use)$/;
/**
 * `has signed a bill` is `signed a bill`, the tense of headlines, where an event is told: the participle is the past.
 *
 * @param told the statement that the words were cut from, which may say that it lasts
 */
export function inPast(words: Words, told: Words): Words {
  const from = words.indexOf(COLON) + 1;
  const claim = words.slice(from);
  const have = mainVerb(claim);
  const auxiliary = claim[have];
  if (auxiliary === undefined || !/^(?:has|have)$/.test(plain(auxiliary)) || auxiliary.pos !== 'AUX')
    return words;
  const at = claim[have + 1]?.pos === 'ADV' ? have + 2 : have + 1;
  const verb = claim[at];
  if (
    verb === undefined ||
    !isParticiple(claim, at) ||
    STATES.test(verb.lemma) ||
    claim[at + 1]?.text === '-'
  )
    return words;
  // `The council has condemned as “reckless” a plan`: without its `has` it would be the council that was condemned.
  if (plain(claim[at + 1]) === 'as') return words;
  const past = pastOfParticiple(plain(verb));
  if (past === undefined || goesOnMeanwhile(claim.slice(at + 1))) return words;
  if (claim.slice(0, have).some(isQuoteMark) || lasts(claim) || isSince(told)) return words;
  if (/^(?:not|n['’]t|never|no)$/.test(plain(claim[have + 1]))) return words;
  const done = past === plain(verb) ? verb : changeToken(verb, { text: past });
  return [...words.slice(0, from + have), ...claim.slice(have + 1, at), done, ...claim.slice(at + 1)];
}

/** `has strained the talks`, though the tagger sees a quality as in `has strained relations`. */
function isParticiple(words: Words, index: number): boolean {
  const verb = words[index]!;
  if (verb.pos === 'VERB') return true;
  const [next, mark] = [words[index + 1], words[index + 2]];
  const isObject = /^(?:ADP|DET|PRON|PROPN)$/.test(next?.pos ?? '') || isOwnerMark(mark);
  return verb.pos === 'ADJ' && verb.text.endsWith('ed') && isObject;
}

/** `has closed the bridge | while crews look for cracks`: what goes on is told of what has been done up to now. */
function goesOnMeanwhile(rest: Words): boolean {
  const clause = rest.slice(rest.findIndex((token) => plain(token) === 'while') + 1);
  const verb = clause.length < rest.length ? clause[mainVerb(clause)] : undefined;
  if (verb === undefined) return false;
  return verb.pos === 'AUX'
    ? /^(?:am|is|are)$/.test(plain(verb))
    : !/(?:ed|ing)$/.test(plain(verb)) && isPresent(verb);
}

function isPresent(verb: Token): boolean {
  return plain(verb) === verb.lemma || plain(verb).endsWith('s');
}

/** `the bridge has moved up the list | since spring`, though that was cut. */
function isSince(words: Words): boolean {
  return words.some((token) => plain(token) === 'since') && lasts(words);
}

/** It tells of a time that is not over, or for how long. */
export function lasts(words: Words): boolean {
  const text = words.map((token) => token.text).join(' ');
  return LASTING.test(text) && !RECORD.test(text);
}
