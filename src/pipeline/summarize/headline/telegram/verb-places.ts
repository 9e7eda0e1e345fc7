import type { Token } from '../../../../text/tag.ts';
import { isNominal, plain, type Words } from '../word.ts';
import type { TurnPlace } from './turn-places.ts';

/** `called off | the vote`, `called off | “the vote”`: a thing or somebody, and no pronoun. */
export function hasNounPhrase(words: Words, _: number, end: number): boolean {
  return /^(?:ADJ|DET|NOUN|NUM|PROPN|PUNCT)$/.test(words[end]?.pos ?? '') && !PARTING.test(words[end]!.text);
}

/** `put off | opening it`, `put off | them`: whatever a verb may govern, and not behind `has` or `was`. */
export function hasObjectInSimpleTense(words: Words, from: number, end: number): boolean {
  const next = words[end];
  if (!isSimple(words, from) || next === undefined || PARTING.test(next.text)) return false;
  return /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|PUNCT|SYM|VERB)$/.test(next.pos);
}

const PARTING = /^[,;:—–-]$/;

/** Not of `has gone`, `been gone`, behind which some verbs have another form. */
export function isSimple(words: Words, from: number): boolean {
  const before = words[from - 1]?.pos === 'ADV' ? words[from - 2] : words[from - 1];
  return !/^(?:be|have)$/.test(before?.lemma ?? '') || words[from]!.lower.endsWith('ing');
}

/** `failed in bid to | close`. */
export function hasVerb(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'VERB';
}

/** `went back to | fishing`. */
export function isDoing(words: Words, from: number, end: number): boolean {
  return isSimple(words, from) && words[end]?.pos === 'VERB' && words[end]!.lower.endsWith('ing');
}

/** `told reporters | she was leaving`. */
export function hasClaim(words: Words, _: number, end: number): boolean {
  if (/^(?:that|the|he|she|they|it|there)$/.test(plain(words[end]))) return true;
  return words[end]?.pos === 'PROPN' && !/^(?:news|radio|sport|television|tv)$/.test(plain(words[end]));
}

/** `waited for | details`, not `waited for | Blom to sign`. */
export function isThing(words: Words, from: number, end: number): boolean {
  return words[end]?.pos === 'NOUN' && !isAskedTo(words, from, end);
}

/** `met with | Ida Blom`, not `met with | criticism`. */
export function isSomebody(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.pos !== 'AUX' && words[end]?.pos === 'PROPN';
}

/** `called on | the council to vote`. */
export function isAskedTo(words: Words, from: number, end: number): boolean {
  return (
    hasNounPhrase(words, from, end) &&
    words.slice(end, end + 8).some((token, at, all) => plain(token) === 'to' && all[at + 1]?.pos === 'VERB')
  );
}

/** `called for | an inquiry`: papers call for things too, and urge nobody. */
export function isWantedBySomebody(words: Words, from: number, end: number): boolean {
  return hasNounPhrase(words, from, end) && !words.slice(0, from).some(({ lemma }) => PAPERS.test(lemma));
}

const PAPERS =
  /^(?:agreement|bill|budget|contract|deal|forecast|law|legislation|measure|order|plan|proposal|rule|schedule)$/;

/** `The strike came to an end | in Orsa`. */
export function isOver(words: Words, _: number, end: number): boolean {
  const next = words[end];
  return next === undefined || next.pos === 'ADP' || isNominal(next) || /^(?:last|this)$/.test(plain(next));
}

/** `stepped down | after the fire`. */
export function isLast(words: Words, from: number, end: number): boolean {
  const isEnd = words[end] === undefined || /^(?:after|amid|because|on|over)$/.test(plain(words[end]));
  return isSimple(words, from) && isEnd;
}

/** `turned over | its books to the court`. */
export function isHanded(words: Words, from: number, end: number): boolean {
  return (
    hasObjectInSimpleTense(words, from, end) &&
    words
      .slice(end + 1, end + 8)
      .some((token, at, all) => plain(token) === 'to' && all[at + 1]?.pos !== 'VERB')
  );
}

/** `kicked off | the season`, `the season kicks off`: not somebody off a flight. */
export function isOpened(words: Words, from: number, end: number): boolean {
  return isSimple(words, from) && OPENED.test(plain(headOf(words, end) ?? words[from - 1]));
}

const OPENED =
  /^(?:campaign|celebration|ceremony|competition|debate|event|fair|festival|game|meeting|olympics|race|season|series|summit|talk|term|tour|tournament|visit|week|year)s?$/;

/** Not `taking part in`, which they may have for long, nor `took part in a survey`. */
export function isBegun(words: Words, from: number, end: number): boolean {
  return (
    hasObjectInSimpleTense(words, from, end) &&
    !words[from]!.lower.endsWith('ing') &&
    !ASKED.test(lemmaOfHead(words, end))
  );
}

const ASKED = /^(?:debate|election|experiment|interview|poll|research|study|survey|trial|vote)$/;

/** Not `carried out | a threat`, which was said before: that is done, and not only begun. */
export function isWork(words: Words, from: number, end: number): boolean {
  return hasObjectInSimpleTense(words, from, end) && !WORDS.test(lemmaOfHead(words, end));
}

const WORDS = /^(?:duty|execution|instruction|order|plan|pledge|promise|request|sentence|threat|will|wish)$/;

/** `cracked down on | smuggling`: people are not curbed. */
export function isDeed(words: Words, from: number, end: number): boolean {
  const head = headOf(words, end);
  return head !== undefined && hasObjectInSimpleTense(words, from, end) && !PEOPLE.test(plain(head));
}

const PEOPLE = /(?:ant|er|ist|or)s?$|people$/;

/** `stepped up | patrols`. */
export const isEffort = ofKind(
  /^(?:attack|campaign|criticism|effort|fight|measure|offensive|patrol|pressure|search|strike)$/,
);

/** `threw out | the lawsuit`, not somebody. */
export const isCase = ofKind(
  /^(?:appeal|bill|case|challenge|charge|claim|complaint|conviction|dispute|issue|lawsuit|legislation|measure|proposal|reauthorization|ruling|suit|verdict)$/,
);

/**
 * What somebody may leave who took part: nobody is pulled out of it, as out of a river, nor walks away from it unhurt.
 */
export const isVenture = ofKind(
  /^(?:accord|agreement|bid|campaign|competition|contest|cup|deal|debate|election|event|final|match|negotiation|pact|project|race|show|summit|talk|tour|tournament|treaty|venture)$/,
);

/** `struck down | the ban`, not a man. */
export const isLaw = ofKind(
  /^(?:ban|clause|fee|law|limit|mandate|map|measure|moratorium|order|ordinance|policy|provision|requirement|restriction|rule|statute|tax)$/,
);

/** `set out | the strategy`, not the chairs. */
export const isPlan = ofKind(
  /^(?:agenda|blueprint|demand|goal|measure|plan|policy|proposal|strategy|vision)$/,
);

/** `took back | control`, not the shoes. */
export const isSeat = ofKind(
  /^(?:control|crown|house|lead|majority|power|seat|senate|territory|title|town)$/,
);

/** `closed in on | two-week mark`, not on a thief. */
export const isMark = ofKind(/^(?:agreement|deal|end|finish|mark|record|target|title|victory|win)$/);

/** `seized control of | the town`, not of the company or the debate. */
export const isPlaceHeld = ofKind(
  /^(?:airport|area|base|capital|city|district|harbou?r|port|province|region|territory|town|village)$/,
);

function ofKind(kinds: RegExp): TurnPlace {
  return (words, from, end) =>
    hasObjectInSimpleTense(words, from, end) && kinds.test(lemmaOfHead(words, end));
}

function lemmaOfHead(words: Words, from: number): string {
  return headOf(words, from)?.lemma ?? '';
}

/** The last noun of what stands behind a verb. */
function headOf(words: Words, from: number): Token | undefined {
  let at = from;
  while (/^(?:ADJ|DET|NUM|PRON|PROPN|NOUN|SYM)$/.test(words[at]?.pos ?? '') || words[at]?.text === '-') at++;
  return isNominal(words[at - 1]) ? words[at - 1] : undefined;
}
