import { itemAt } from '../../../text/item-at.ts';
import { isFamilyFirst, mayBeFamilyFirst } from '../../../text/name.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Mention } from './mention.ts';
import { isAbbreviation, isBody, isBodyNoun, isListOfNames } from './role-word.ts';
import type { SmallWords } from './small-words.ts';
import type { Word } from './word.ts';

/** From here on a run of large words counts as a person. */
export const ENOUGH = 2;

/**
 * How much speaks for a person at this place, in points that were set by reading: an office or an honorific decides,
 * a given name nearly does, an act of speech and the shape of the name help; places, organisations and words that the
 * article also writes small speak against it.
 */
export function weighMention(mention: Mention, sentence: readonly Word[], lowered: SmallWords): number {
  return shapeOf(mention, lowered) + surroundingsOf(mention, sentence);
}

function shapeOf({ words, office, honorific }: Mention, lowered: SmallWords): number {
  const first = words[0]!;
  const last = words.at(-1)!;
  const several = words.length > 1;
  const isGiven = first.traits.givenName;
  const familyFirst =
    several && mayBeFamilyFirst(first.plain) && isFamilyFirst(words.map((word) => word.text));
  const isSure = familyFirst || (several && isGiven);
  let points = 0;
  if (honorific) points += 3;
  if (office) points += 3;
  if (several && isGiven) points += 2;
  if (familyFirst) points += 2;
  let small = 0;
  let inCapitals = true;
  let hasInitial = false;
  let isNoName = false;
  let isSetting = false;
  let isCoded = false;
  let isOfTitle = false;
  let isHumped = false;
  // One loop for all that is asked of each word: to ask them again for each takes four times as long.
  for (let at = 0; at < words.length; at++) {
    const { text, plain, hash, traits } = words[at]!;
    if (lowered.has(hash)) small++;
    inCapitals &&= traits.inCapitals;
    hasInitial ||= at > 0 && traits.initial;
    if (!isSure || (at > 0 && !(familyFirst && plain === 'un'))) {
      isNoName ||= traits.notName && !traits.givenName;
      isSetting ||= traits.place || (traits.calendar && text !== 'May');
    }
    isCoded ||= traits.coded;
    isOfTitle ||= OF_TITLES.has(plain) || plain === itemAt(words, at - 1)?.plain;
    isHumped ||= traits.humped;
  }
  if (hasInitial) points += 2;
  if (isNoName) points -= 4;
  if (isSetting) points -= 3;
  if (inCapitals || last.traits.company) points -= 4;
  if (small === words.length) points -= 2;
  if (!isGiven && small > 0 && lowered.has(first.hash)) points -= 1.5;
  if (last.traits.roleNoun && !isGiven) points -= 2;
  if (HOUSES.has(last.plain)) points -= 4;
  if (several && last.traits.familyName) points += 1.5;
  if (words.length === 2 && small === 0) points += 0.5;
  if (several && first.traits.maker) points -= 4;
  if (isCoded) points -= 3;
  if (isOfTitle) points -= 4;
  if (isHumped) points -= 2;
  return points;
}

/** Last in a run these are never a family name, whatever office stands before it: `King Olav School`. */
const HOUSES = wordSet(
  'academy agency assembly association committee council department factory federation foundation hospital institute ' +
    'ministry museum school university',
);

/** Large inside a run of large words these are of a title: `Sinks Them All`. */
const OF_TITLES = wordSet('all and are for from is it its me my that the them this to what with you your');

function surroundingsOf(
  { words, from, to, office, honorific, owns }: Mention,
  sentence: readonly Word[],
): number {
  const before = itemAt(sentence, from - 1);
  const after = sentence[to];
  let points = isTitleOfLaw(sentence, to) ? -6 : 0;
  if (!office && !words[0]!.traits.givenName && isBodyBefore(before)) points -= 4;
  if (speaks(before) || (!owns && speaks(after))) points += 1.5;
  if (isAbbreviation(sentence, { from, to })) points -= 4;
  else if (after?.plain === ',' || after?.plain === '(') points += aside(sentence, to + 1);
  const house = itemAt(sentence, from - 2);
  if (!office && !honorific && before?.plain === 'of' && house?.large && house.traits.notName) points -= 4;
  if (office || honorific) return points;
  // `The Alice Mary sank`: a ship.
  if (before?.plain === 'the' && after?.plain !== 'who') points -= 2;
  // `in Isla Grande`, where the word for an island is a given name too; `in Ida Blom's view` tells of somebody.
  if (words[0]!.traits.givenName) return before?.plain === 'in' && !owns ? points - 1.5 : points;
  if (BEFORE_THINGS.has(before?.plain ?? '')) points -= 4;
  if (BEFORE_PLACES.has(before?.plain ?? '')) points -= 1;
  if (BEHIND_PLACES.has(after?.plain ?? '')) points -= 1.5;
  return points;
}

/** `off Brennan Head`: a place, whatever is said of it elsewhere. */
export function isHeadland({ words, from }: Mention, sentence: readonly Word[]): boolean {
  return HEADLANDS.has(words.at(-1)!.plain) && BEFORE_HEADLANDS.has(sentence[from - 1]?.plain ?? '');
}

const BEFORE_HEADLANDS = wordSet('at in near off');
const HEADLANDS = wordSet('head ness point sound');
const BEFORE_THINGS = wordSet('itself themselves dubbed codenamed');
const BEFORE_PLACES = wordSet('in at from near across outside inside to toward towards around');
const BEHIND_PLACES = wordSet(
  'official officials police government troops forces residents border region administration authorities news',
);

/** `George Blom Justice | in Harbours Act`: a law that is called by somebody. */
function isTitleOfLaw(sentence: readonly Word[], to: number): boolean {
  if (!JOINS_MATTER.has(sentence[to]?.plain ?? '')) return false;
  for (let at = to + 1; at < to + 6 && sentence[at]?.large; at++)
    if (/^(?:act|bill|law)$/.test(sentence[at]!.plain)) return true;
  return false;
}

/** Before what a law is about. */
const JOINS_MATTER = wordSet('and for in of on');

/** `the security firm | Blomtec`. */
function isBodyBefore(before: Word | undefined): boolean {
  return before !== undefined && !before.large && !before.owns && isBodyNoun(before.plain);
}

function speaks(word: Word | undefined): boolean {
  return word !== undefined && !word.large && word.traits.speech;
}

/** `Alice Mary, | a trawler,`; `Ida Blom, | a ferry captain`, is none. */
function isVessel(sentence: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4 && sentence[at] && !sentence[at]!.mark; at++)
    if (VESSELS.has(sentence[at]!.plain)) return sentence[at + 1]?.mark ?? true;
  return false;
}

const VESSELS = wordSet('ferry freighter liner schooner steamer tanker trawler vessel yacht');

/** After the name and a comma: an age, "who", `but he`, or what it is; not what the next clause tells. */
function aside(sentence: readonly Word[], from: number): number {
  const first = sentence[from]?.plain ?? '';
  if (/^\d{1,2}$/.test(first)) return 3;
  if (first === 'who' || first === 'whose') return 2;
  if (first === 'where') return -3;
  if (isBody(sentence, from) || isVessel(sentence, from)) return -4;
  if (/^(?:and|but|or|while)$/.test(first)) return /^s?he$/.test(sentence[from + 1]?.plain ?? '') ? 2 : 0;
  for (let at = from; at < Math.min(from + 8, sentence.length); at++) {
    const word = sentence[at]!;
    if (word.mark) break;
    // `the mine of Santa Rosa, the minister said`: no role of the name, for somebody else speaks.
    if (word.traits.roleNoun)
      return sentence[at + 1]?.large || speaks(sentence[at + 1]) || isListOfNames(sentence, from, at) ? 0 : 3;
  }
  return 0;
}
