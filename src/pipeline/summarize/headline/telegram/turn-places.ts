import type { Token } from '../../../../text/tag.ts';
import { isNominal, isOwnerMark, isTie, isVerbal, plain, type Words } from '../word.ts';

/**
 * Whether a turn may be told briefly, by what stands before it, which begins at `from`, and behind it, from `end` on.
 */
export type TurnPlace = (words: Words, from: number, end: number) => boolean;

/** `as many as 11,231 captains`: counted, and no limit. */
export function isLimit(words: Words, from: number, end: number): boolean {
  const isExact = plain(words[from + 1]) === 'many' && /^\d[\d,]+[1-9]$/.test(words[end]?.text ?? '');
  return end < words.length && !isExact;
}

/** `risk | posed by | floods`. */
export function isBehindNoun(words: Words, from: number, end: number): boolean {
  return isNominal(words[from - 1]) && end < words.length;
}

/** `is going to | close`. */
export function isBeforeVerb(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'VERB' || words[end]?.lemma === 'be';
}

/** `Vice President | Ida Blom`, not `is attorney general | Ida Blom`. */
export function isBeforeName(words: Words, from: number, end: number): boolean {
  return words[end]?.pos === 'PROPN' && words[from - 1]?.pos !== 'AUX';
}

/** `rose 5% compared with | previous year`. */
export function isBeforeTime(words: Words, _: number, end: number): boolean {
  return /^(?:last|previous|prior|same)$/.test(plain(words[end])) && TIMES.test(plain(words[end + 1]));
}

const TIMES = /^(?:day|week|month|quarter|season|year|period)$/;

/** `a plan | to try to | close the pier`, not `vowed to try to`. */
export function isPurpose(words: Words, from: number, end: number): boolean {
  const before = words[from - 1];
  const isOwed =
    before === undefined || /^(?:ADJ|AUX|PART|VERB)$/.test(before.pos) || PROMISES.test(before.lemma);
  return !isOwed && words[end]?.pos === 'VERB';
}

const PROMISES = /^(?:agreement|commitment|decision|duty|intention|order|plan|pledge|promise|vow)$/;

/** Not `the worst storm in recent years`. */
export function isNoRecord(words: Words, from: number): boolean {
  return !words
    .slice(0, from)
    .some((token) => /^(?:first|most|least|only|.+[^aeiou]est)$/.test(plain(token)));
}

/** `captains in charge of | running the school`. */
export function isBeforeDoing(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'VERB' && words[end]!.lower.endsWith('ing');
}

/** `all of | its ferries`. */
export function isBeforeOwner(words: Words, _: number, end: number): boolean {
  return /^(?:his|her|its|their|these|those)$/.test(plain(words[end]));
}

/** Behind a comma it tells who else there was. */
export function isNoAside(words: Words, from: number, end: number): boolean {
  return from > 0 && words[from - 1]!.text !== ',' && end < words.length;
}

/** `found to be | safe`. */
export function isBeforeQuality(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'ADJ';
}

/** `pair of | ferries`, not of shoes; `a lot of | ferries`, not of money. */
export function isOfSeveral(words: Words, from: number, end: number): boolean {
  if (/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(words[from - 1]?.pos ?? '')) return false;
  let head = end;
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(words[head]?.pos ?? '') || words[head]?.text === '-') head++;
  const noun = words[head - 1];
  return head > end && noun?.pos === 'NOUN' && plain(noun) !== noun.lemma && !PAIRED.test(plain(noun));
}

const PAIRED = /^(?:boots|glasses|gloves|jeans|pants|pliers|scissors|shoes|socks|trousers|wings)$/;

/** `across country`, not `across country’s north` or `from across country`. */
export function isEverywhere(words: Words, from: number, end: number): boolean {
  const [before, next] = [words[from - 1], words[end]];
  return !isTie(next) && !isNominal(next) && before?.pos !== 'ADP';
}

/** `health care`, not `Orsa Health Care`. */
export function isSmall(words: Words, from: number): boolean {
  return /^\p{Ll}/u.test(words[from + 1]!.text);
}

/** `a police officer`, not `Orsa police officers`, who are of that force. */
export function isAnyOfficer(words: Words, from: number): boolean {
  return words[from]!.text === 'police' && words[from - 1]?.pos !== 'PROPN';
}

/** Places and public bodies have a chief executive who is no head of a firm. */
export function isOfFirm(words: Words): boolean {
  return !words.some((token) =>
    /^(?:council|country|county|government|kong|macau|state)$/.test(plain(token)),
  );
}

/** `COVID | vaccine shot`: one of no disease may be another shot. */
export function isOfDisease(words: Words, from: number): boolean {
  return /^(?:coronavirus|covid|flu|measles|polio)$/.test(plain(words[from - 1]));
}

/** `Moderna | COVID vaccine`, `Moderna’s | COVID vaccine`: those who make it are known for it. */
export function isOfMaker(words: Words, from: number): boolean {
  const maker = isOwnerMark(words[from - 1]) ? words[from - 2] : words[from - 1];
  return /^(?:astrazeneca|biontech|johnson|moderna|novavax|pfizer)$/.test(plain(maker));
}

/** `US citizens`, not those of a group or a name. */
export function isOfNobody(words: Words, from: number): boolean {
  return !/^(?:PROPN|PRON)$/.test(words[from - 1]?.pos ?? '') && words[from - 1]?.text !== '-';
}

/** `voted 7-2 | in favor of | the pier`. */
export function isOfVote(words: Words, from: number, end: number): boolean {
  return words.slice(Math.max(0, from - 3), from).some(({ lemma }) => lemma === 'vote') && end < words.length;
}

/** `is in need of | a pier`. */
export function isBeforeThing(words: Words, _: number, end: number): boolean {
  return /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(words[end]?.pos ?? '');
}

/**
 * `leave | Democratic Party`, `face of | Democratic Party`, `Conservative Party | would`: where one and many are told
 * alike.
 */
export function isManyOfParty(words: Words, from: number, end: number): boolean {
  const [before, next] = [words[from - 1], words[end]];
  if (isNominal(before) || isNominal(next) || /^(?:ADJ|NUM)$/.test(before?.pos ?? '')) return false;
  if (isTie(next)) return false;
  return (
    (/^(?:ADP|VERB)$/.test(before?.pos ?? '') && !/^(?:in|inside|within)$/.test(plain(before))) ||
    /^(?:can|could|may|might|must|should|will|would)$/.test(plain(next))
  );
}

const EVENTS =
  /^(?:cup|day|debate|deadline|election|final|game|hearing|match|meeting|nations|olympics|primary|release|race|season|speech|summit|talks|test|tour|trial|trip|visit|vote|weekend)s?$/;

/** `nervous ahead of | the final`, not `finished ahead of | Blom`. */
export function isBeforeEvent(words: Words, from: number, end: number): boolean {
  if (isVerbal(words[from - 1]) && words[from - 1]!.lemma !== 'worsen') return false;
  let at = end;
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(words[at]?.pos ?? '')) at++;
  return at > end && EVENTS.test(plain(words[at - 1]));
}

/** `eight out of | 10`. */
export function isShare(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.pos === 'NUM' && words[end]?.pos === 'NUM';
}

/** `in 2020 | from previous year`. */
export function isBehindYear(words: Words, from: number): boolean {
  return plain(words[from - 2]) === 'in' && /^(?:19|20)\d\d$/.test(words[from - 1]?.text ?? '');
}

/** `opposed to | fees`, not to fees and to tolls. */
export function isOneThing(words: Words, from: number, end: number): boolean {
  return isBeforeThing(words, from, end) && !words.slice(end).some(isToo);
}

function isToo(token: Token, at: number, words: Words): boolean {
  return token.pos === 'CCONJ' && plain(words[at + 1]) === 'to';
}

/** `over | $5`, `over | 50 ferries`. */
export function isBeforeNumber(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'NUM' || (words[end]?.pos === 'SYM' && words[end + 1]?.pos === 'NUM');
}

/** `a rally | in honor of | Blom`. */
export function isBehindThing(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.pos === 'NOUN' && end < words.length;
}

/** `the worst film | of all time`. */
export function isMost(words: Words, from: number): boolean {
  const told = words.slice(Math.max(0, from - 5), from);
  return told.some((token) => /^(?:best|greatest|worst|most|[a-z]{3,}[^aeiou]est)$/.test(plain(token)));
}

/** `since the end of | the Cold War`: after it, and not only after it had begun. */
export function isBeforeWar(words: Words, from: number, end: number): boolean {
  const war = words.slice(end, end + 3).findIndex((token) => /^(?:war|ii)$/.test(plain(token)));
  return plain(words[from]) === 'since' && war > 0 && words[end]?.pos === 'PROPN';
}

/** `discussed the | possibility of | closing the pier`, `talks about the | possibility of | closing it`. */
export function isWeighed(words: Words, from: number, end: number): boolean {
  const before = words[from - 1];
  const isWeighing = /^(?:about|on|over)$/.test(plain(before)) || WEIGHING.test(before?.lemma ?? '');
  return (
    isWeighing && words[end]?.pos === 'VERB' && plain(words[end]).endsWith('ing') && !isNominal(words[end])
  );
}

const WEIGHING = /^(?:consider|debate|discuss|explore)$/;

/** `debated the | question of | whether to sail`, not `the old question of whether` or `on the question of why`. */
export function isAsking(words: Words, from: number, end: number): boolean {
  const isAsked = isVerbal(words[from - 1]);
  return isAsked && /^(?:how|whether|why)$/.test(plain(words[end]));
}
