import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import { hasVictims, isGoverned } from '../cut/told.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isTie, isVerbal, plain, type Words } from '../word.ts';

/** What is told of two together is not told of one. */
const TOGETHER =
  /^(?:between|both|combine|combination|combined|compare|difference|either|equal|gap|link|merge|merger|mix|mixture|neither|pair|respectively|same|separate|split|sum|swap|together|two)$/;
/** And these count what stands near them. */
const COUNTING =
  /^(?:all|alone|array|average|dozens|each|entire|every|except|fields?|hundreds|just|limit|limited|lots?|none|only|scores|sole|thousands|total|variety)$/;
const NEAR = 8;
/** Words that are said as one. */
const AS_ONE =
  /^(?:balance|bread|command|demand|development|discovery|fish|forth|governance|half|lows|nights|order|rescue|safety|seizure|services?|supply|wildlife|women)$/;
/** A sum is for all of them. */
const SUMS = /^(?:[$£€]|million|billion|trillion|m|bn)$/;
/** What may stand behind the last and belongs to what stands before all, or to each. */
const GOES_ON =
  /^(?:after|ahead|amid|among|around|as|at|because|before|despite|during|in|since|under|when|while|who|within)$/;

/**
 * `closed its schools | and harbour offices`, `roads | , bridges and tunnels`: the first of several that the same is
 * told of. Where what is told holds for several only together, all of them stay.
 */
export function withOneOfSeveral(words: Words): Words {
  if (words.some(({ lemma, text }) => TOGETHER.test(text) || TOGETHER.test(lemma))) return words;
  const quoted = findQuoted(words);
  for (let joint = words.length - 2; joint > 0; joint--) {
    if (plain(words[joint]) !== 'and' || quoted[joint]) continue;
    const first = endOfFirst(words, joint);
    const end = endOfMember(words, joint + 1);
    const isAside = words[first]?.text === ',' && words[end]?.text === ',';
    if (hasVictims(words, first)) continue;
    if (first > 0 && end > 0 && !isAside && isLike(words, first, joint, end) && goesOn(words, joint, end))
      return withOneOfSeveral([...words.slice(0, first), ...words.slice(end)]);
  }
  return words;
}

/** What stands behind the last member is told of the first as well. */
function goesOn(words: Words, joint: number, end: number): boolean {
  const next = words[end];
  if (next?.pos === 'AUX') return !hasVerb(words.slice(0, joint));
  if (next === undefined || next.text === ',') return true;
  if (isOthers(words, joint + 1)) return !/^(?:of|such)$/.test(plain(next));
  return GOES_ON.test(plain(next)) && !isGoverned(words, end);
}

/**
 * `war has spread across the coast | and boats have sunk`: a statement stands before the joint, so that another may
 * behind it.
 */
function hasVerb(words: Words): boolean {
  return words.some(({ text }, index) => isFiniteVerb(words, index) && !isSpeechVerb(text));
}

/**
 * Where the last member ends that begins here; -1 where what it says is not clear, or goes on (`ferry-boat`,
 * `captain’s`).
 */
function endOfMember(words: Words, from: number): number {
  let at = from;
  while (/^(?:ADJ|DET)$/.test(words[at]?.pos ?? '')) at++;
  const noun = at;
  while (words[at]?.pos === 'NOUN') at++;
  if (at === noun || isNominal(words[at]) || isTie(words[at])) return -1;
  return words.slice(noun, at).some((token) => GIVEN_NAMES.has(plain(token))) ? -1 : at;
}

/**
 * Where the first of the members ends, the last of which stands behind the joint; -1 where more than nouns are joined.
 */
function endOfFirst(words: Words, joint: number): number {
  let end = words[joint - 1]?.text === ',' ? joint - 1 : joint;
  for (let at = end - 1; at > 0; at--) {
    if (words[at]!.text === ',') end = at;
    else if (!/^(?:ADJ|DET|NOUN)$/.test(words[at]!.pos)) break;
  }
  const head = words[end - 1];
  return head?.pos === 'NOUN' && !plain(head).endsWith('ing') && !isInList(words, end) ? end : -1;
}

/** A list begins before what was taken for its first member, and behind what it is told of. */
function isInList(words: Words, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const { pos, text } = words[at]!;
    if (text === ',') return true;
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'ADP' && text !== 'of')) return false;
  }
  return false;
}

/** `banks | and other companies`. */
function isOthers(words: Words, from: number): boolean {
  return plain(words[from]) === 'other';
}

/** Nothing but nouns of a kind on both sides, uncounted, so that none of them belongs to what both say. */
function isLike(words: Words, first: number, joint: number, end: number): boolean {
  const head = words[first - 1]!;
  if (AS_ONE.test(plain(words[end - 1])) || words[joint + 1]!.pos === 'DET') return false;
  const near = words.slice(Math.max(0, first - NEAR), end + 2);
  if (near.some((token) => COUNTING.test(plain(token)))) return false;
  if (words.slice(Math.max(0, first - 3), end).some(({ pos }) => pos === 'NUM')) return false;
  if (words.slice(0, first).some((token) => SUMS.test(plain(token)))) return false;
  if (sharesNoun(words, first, joint, end)) return false;
  if (plain(head) === head.lemma && isVerbal(words[end])) return false;
  return isOthers(words, joint + 1) || countNouns(words, end) <= countNouns(words, first);
}

/** `fees of state | and local schools`: one, that nothing counts or tells of, may be a quality of what the last are. */
function sharesNoun(words: Words, first: number, joint: number, end: number): boolean {
  const head = words[first - 1]!;
  if (plain(head) !== head.lemma || words[joint + 1]!.pos !== 'ADJ') return false;
  return (
    /^(?:ADP|VERB)$/.test(words[first - 2]?.pos ?? '') && plain(words[end - 1]) !== words[end - 1]!.lemma
  );
}

function countNouns(words: Words, end: number): number {
  let from = end;
  while (isNominal(words[from - 1])) from--;
  return end - from;
}
