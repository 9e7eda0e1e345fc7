import type { Token } from '../../../../text/tag.ts';
import { GIVEN_NAMES } from '../../people/given-names.ts';
import { OWN_DEEDS } from '../cut/cut-lexicon.ts';
import { isGoverned } from '../cut/told.ts';
import { isNominal, plain } from '../grammar.ts';
import { isRole } from '../names/described.ts';
import { findQuoted } from '../quotation.ts';

type Words = readonly Token[];

/** What is told of two together is not told of one. */
const TOGETHER =
  /^(?:between|both|combine|combination|combined|compare|difference|either|equal|gap|link|merge|merger|mix|mixture|neither|pair|respectively|separate|split|sum|swap|together|two)$/;
/** And these count what stands near them. */
const COUNTING = /^(?:all|alone|average|each|entire|every|except|just|limit|limited|none|only|sole|total)$/;
const NEAR = 8;
/** Words of a phrase that ends the statement and tells of the last of several alone. */
const LONG_PHRASE = 5;
/** Words that are said as one. */
const AS_ONE =
  /^(?:balance|bread|command|demand|development|discovery|fish|forth|governance|half|lows|nights|order|rescue|safety|seizure|services?|supply|wildlife|women)$/;
/** What may stand behind the last and belongs to what stands before all, or to each. */
const GOES_ON =
  /^(?:after|ahead|amid|among|around|as|at|because|before|despite|during|in|since|to|under|when|while|who|within)$/;

/** Words that may go. */
interface Stretch {
  readonly from: number;
  readonly end: number;
}

/**
 * `closed its schools | and harbour offices`, `roads | , bridges and tunnels`: the first of several that the same is told
 * of; `harassment and | threats of violence`: the last, where more is told of that alone. Where what is told holds for
 * several only together, all of them stay.
 */
export function withOneOfSeveral(words: Words): Words {
  if (!words.some((token) => plain(token) === 'and')) return words;
  if (words.some(({ lemma, text }) => TOGETHER.test(text) || TOGETHER.test(lemma))) return words;
  const quoted = findQuoted(words);
  for (let joint = words.length - 2; joint > 0; joint--) {
    if (plain(words[joint]) !== 'and' || quoted[joint]) continue;
    const spare = findSpare(words, joint);
    if (spare === undefined || quoted.slice(spare.from, spare.end).includes(true)) continue;
    return withOneOfSeveral([...words.slice(0, spare.from), ...words.slice(spare.end)]);
  }
  return words;
}

/** What goes of the members, the last of which stands behind the joint. */
function findSpare(words: Words, joint: number): Stretch | undefined {
  const end = endOfMember(words, joint + 1);
  const first = end < 0 ? -1 : endOfFirst(words, joint);
  if (first < 0 || !isLike(words, first, joint, end) || isAside(words, first, end)) return undefined;
  if (words.slice(Math.max(0, first - NEAR), end + 2).some((token) => COUNTING.test(plain(token))))
    return undefined;
  if (goesOn(words, joint, end)) return { from: first, end };
  const start = first - 1;
  const before = words[start - 1];
  const bare = /^(?:ADP|VERB)$/.test(before?.pos ?? '') && plain(before) !== 'of';
  if (bare && plain(words[end]) === 'of') return { from: start, end: joint + 1 };
  const rest = words.slice(end);
  const isPhrase = rest.length < LONG_PHRASE && rest[0]?.pos === 'ADP' && rest.slice(1).every(isInPhrase);
  return isPhrase ? { from: first, end: words.length } : undefined;
}

function isInPhrase({ pos }: Token): boolean {
  return /^(?:ADJ|DET|NOUN|PROPN)$/.test(pos);
}

/** `Blom, | rower and owner, | said`: what somebody is, between marks. */
function isAside(words: Words, first: number, end: number): boolean {
  return words[first]!.text === ',' && words[end]?.text === ',';
}

/** What stands behind the last member is told of the first as well. */
function goesOn(words: Words, joint: number, end: number): boolean {
  const next = words[end];
  if (next === undefined || next.pos === 'AUX' || next.text === ',') return true;
  if (next.pos === 'VERB') return plain(next).endsWith('ed') && !OWN_DEEDS.test(next.lemma);
  if (isOthers(words, joint + 1)) return !/^(?:of|such)$/.test(plain(next));
  if (plain(next) === 'with' && isPlural(words[end - 1]!) && isRole(words[end - 1]!)) return true;
  if (plain(next) === 'to' && !isDoer(words[end - 1]!, next)) return false;
  return GOES_ON.test(plain(next)) && !isGoverned(words, end);
}

/** `allow masters and sailors | to row`, not `dues and plans | to raise them`. */
function isDoer(noun: Token, to: Token): boolean {
  return to.pos === 'PART' && isPlural(noun) && isRole(noun);
}

/** Where the last member ends that begins here; -1 where what it says is not clear. */
function endOfMember(words: Words, from: number): number {
  let at = from;
  while (/^(?:ADJ|DET)$/.test(words[at]?.pos ?? '') || isInCompound(words, at)) at++;
  if (words[at]?.pos === 'PROPN' && words[at + 1]?.pos === 'NOUN') at++;
  const noun = at;
  while (words[at]?.pos === 'NOUN' && words[at + 1]?.text !== '-') at++;
  const next = words[at];
  if (at === noun || next?.text === '-' || /^['’]s?$/.test(next?.text ?? '') || isNominal(next)) return -1;
  return words.slice(noun, at).some((token) => GIVEN_NAMES.has(plain(token))) ? -1 : at;
}

/** `out-of-town` before `crews`. */
function isInCompound(words: Words, index: number): boolean {
  return words[index]?.text === '-' || words[index + 1]?.text === '-' || words[index - 1]?.text === '-';
}

/** Where the first of the members ends, the last of which stands behind the joint; -1 where more than nouns are joined. */
function endOfFirst(words: Words, joint: number): number {
  let end = words[joint - 1]?.text === ',' ? joint - 1 : joint;
  if (isOthers(words, joint + 1) && isNominal(words[end - 1]) && !isInList(words, end)) return end;
  let at = end - 1;
  for (; at > 0; at--) {
    if (words[at]!.text === ',') end = at;
    else if (!/^(?:ADJ|DET|NOUN)$/.test(words[at]!.pos)) break;
  }
  const head = words[end - 1];
  const isSeveral = head?.pos === 'PROPN' && isParty(words, end) && words[joint + 1]!.pos !== 'PROPN';
  return (head?.pos === 'NOUN' || isSeveral) && !plain(head).endsWith('ing') && !isInList(words, end)
    ? end
    : -1;
}

/** `Democrats`, which tells of several, and is no part of a name. */
function isParty(words: Words, end: number): boolean {
  return /[^s]s$/.test(words[end - 1]!.text) && words[end - 2]?.pos !== 'PROPN';
}

/** `banks | and other companies`. */
function isOthers(words: Words, from: number): boolean {
  return plain(words[from]) === 'other';
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

/** Nothing but nouns of a kind on both sides, so that none of them belongs to what both say. */
function isLike(words: Words, first: number, joint: number, end: number): boolean {
  const head = words[first - 1]!;
  if (AS_ONE.test(plain(words[end - 1]))) return false;
  if (words[joint + 1]!.pos === 'DET' && !hasArticle(words, first)) return false;
  if (words.slice(Math.max(0, first - 3), end).some(({ pos }) => pos === 'NUM')) return false;
  const plural = isPlural(head);
  if (!plural && /^(?:AUX|VERB)$/.test(words[end]?.pos ?? '') && !isObject(words, first)) return false;
  if (isOthers(words, joint + 1) || (plural && (isQuality(words[first - 2]) || isRole(head)))) return true;
  return countNouns(words, end) <= countNouns(words, first);
}

/** `charged with | theft and other crimes | committed in Orsa`: no verb tells of how many they are. */
function isObject(words: Words, end: number): boolean {
  let at = end - 1;
  while (/^(?:ADJ|DET|NOUN)$/.test(words[at]?.pos ?? '')) at--;
  return /^(?:ADP|VERB)$/.test(words[at]?.pos ?? '');
}

/** `old` ships, `documented` warnings. */
function isQuality(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' || (token?.pos === 'VERB' && /(?:ed|ing)$/.test(token.text));
}

/** `a rise and a fall`, not `advocates and a fall`. */
function hasArticle(words: Words, end: number): boolean {
  let at = end - 1;
  while (/^(?:ADJ|NOUN)$/.test(words[at]?.pos ?? '')) at--;
  return words[at]?.pos === 'DET' || /^['’]s?$/.test(words[at]?.text ?? '');
}

function isPlural(noun: Token): boolean {
  return noun.pos === 'NOUN' && (plain(noun) !== noun.lemma || /[^s]s$/.test(noun.text));
}

function countNouns(words: Words, end: number): number {
  let from = end;
  while (isNominal(words[from - 1])) from--;
  return end - from;
}
