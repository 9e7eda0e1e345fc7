import type { Token } from '../../../text/tag.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { isNominal, plain } from './grammar.ts';
import { findQuoted } from './quotation.ts';
import { isGoverned } from './told.ts';

type Words = readonly Token[];

/** What is told of two together is not told of one: `between`, `both`, `only`, `no`. */
const TOGETHER =
  /^(?:all|alone|average|balance|between|both|combination|combine|combined|compare|comparison|connect|connection|difference|divide|each|either|entire|equal|every|except|gap|just|limit|limited|link|merge|merger|mix|mixture|neither|never|no|none|not|n['’]t|only|pair|relation|relationship|respectively|separate|separation|sole|split|sum|swap|tie|together|total|two|without)$/;
/** Words that are said as one. */
const AS_ONE =
  /^(?:balance|bread|command|demand|development|discovery|fish|forth|governance|half|lows|order|rescue|safety|seizure|services?|supply|wildlife|women)$/;
/** What may stand behind the second and belongs to what stands before both, or to neither. */
const GOES_ON =
  /^(?:after|ahead|amid|among|around|as|at|because|before|despite|during|in|since|under|when|while|who|within)$/;

/**
 * `closed its schools | and harbour offices`, `roads | , bridges and tunnels`: the first of several that the same is told
 * of. Where what is told holds for several only together, or is denied, all of them stay.
 */
export function withFirstOfSeveral(words: Words): Words {
  if (words.some((token) => TOGETHER.test(plain(token)) || TOGETHER.test(token.lemma))) return words;
  const quoted = findQuoted(words);
  for (let joint = words.length - 2; joint > 0; joint--) {
    if (plain(words[joint]) !== 'and' || quoted[joint]) continue;
    const end = endOfMember(words, joint + 1);
    const first = end < 0 ? -1 : endOfFirst(words, joint);
    if (first < 0 || quoted[end - 1] || isAside(words, first, end) || !isLike(words, first, joint, end))
      continue;
    return withFirstOfSeveral([...words.slice(0, first), ...words.slice(end)]);
  }
  return words;
}

/** `Blom, | rower and owner, | said`: what somebody is, between marks. */
function isAside(words: Words, first: number, end: number): boolean {
  return words[first]!.text === ',' && words[end]?.text === ',';
}

/** Where the last member ends that begins here; -1 where what it says is not clear. */
function endOfMember(words: Words, from: number): number {
  let at = from;
  while (/^(?:ADJ|DET)$/.test(words[at]?.pos ?? '')) at++;
  const noun = at;
  while (words[at]?.pos === 'NOUN') at++;
  const next = words[at];
  if (at === noun || next?.text === '-' || /^['’]s?$/.test(next?.text ?? '') || isNominal(next)) return -1;
  if (GIVEN_NAMES.has(plain(words[noun]))) return -1;
  if (next === undefined || next.pos === 'AUX' || next.text === ',') return at;
  if (next.pos === 'VERB') return plain(next).endsWith('ed') ? at : -1;
  if (isOthers(words, from) && plain(next) !== 'of') return at;
  return GOES_ON.test(plain(next)) && !isGoverned(words, at) ? at : -1;
}

/** Where the first of the members ends, the last of which stands behind the joint; -1 where more than nouns are joined. */
function endOfFirst(words: Words, joint: number): number {
  let end = words[joint - 1]?.text === ',' ? joint - 1 : joint;
  if (isOthers(words, joint + 1) && isNominal(words[end - 1]) && !hasComma(words, end)) return end;
  let at = end - 1;
  for (; at > 0; at--) {
    if (words[at]!.text === ',') end = at;
    else if (!/^(?:ADJ|DET|NOUN)$/.test(words[at]!.pos)) break;
  }
  const head = words[end - 1];
  return head?.pos === 'NOUN' && !plain(head).endsWith('ing') && !hasComma(words, end) ? end : -1;
}

/** `banks | and other companies`. */
function isOthers(words: Words, from: number): boolean {
  return plain(words[from]) === 'other';
}

/** A list begins before what was taken for its first member. */
function hasComma(words: Words, end: number): boolean {
  return words.slice(Math.max(0, end - REACH), end).some(({ text }) => text === ',');
}

/** Words of a member. */
const REACH = 8;

/** Nothing but nouns of a kind on both sides, so that none of them belongs to what both say. */
function isLike(words: Words, first: number, joint: number, end: number): boolean {
  const [head, last] = [words[first - 1]!, words[end - 1]!];
  if (AS_ONE.test(plain(last)) || words.slice(Math.max(0, first - 3), end).some(({ pos }) => pos === 'NUM'))
    return false;
  const plural = head.pos === 'NOUN' && plain(head) !== head.lemma;
  if (!plural && /^(?:AUX|VERB)$/.test(words[end]?.pos ?? '')) return false;
  if (plural && words[first - 2]?.pos === 'ADJ') return true;
  return isOthers(words, joint + 1) || countNouns(words, end) <= countNouns(words, first);
}

function countNouns(words: Words, end: number): number {
  let from = end;
  while (isNominal(words[from - 1])) from--;
  return end - from;
}
