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
  const [first, last] = [words[0]!, words.at(-1)!];
  const several = words.length > 1;
  const isGiven = first.traits.givenName;
  let points = 0;
  if (honorific) points += 3;
  if (office) points += 3;
  if (several && isGiven) points += 2;
  if (words.some(({ traits }, at) => at > 0 && traits.initial)) points += 2;
  const familyFirst =
    several && mayBeFamilyFirst(first.plain) && isFamilyFirst(words.map((word) => word.text));
  if (familyFirst) points += 2;
  const sure = familyFirst || (several && isGiven);
  const others = sure ? words.filter(({ plain }, at) => at > 0 && !(familyFirst && plain === 'un')) : words;
  if (others.some(({ traits }) => traits.notName && !traits.givenName)) points -= 4;
  if (others.some(({ traits, text }) => traits.place || (traits.calendar && text !== 'May'))) points -= 3;
  if (words.every(({ text }) => /^[\p{Lu}.]{1,4}$/u.test(text)) || OF_COMPANY.test(last.text)) points -= 4;
  if (words.every(({ hash }) => lowered.has(hash))) points -= 2;
  if (!isGiven && lowered.has(first.hash)) points -= 1.5;
  if (last.traits.roleNoun && !isGiven) points -= 2;
  if (several && last.traits.familyName) points += 1.5;
  if (words.length === 2 && !words.some(({ hash }) => lowered.has(hash))) points += 0.5;
  if (several && first.traits.maker) points -= 4;
  if (words.some(({ traits }) => traits.coded)) points -= 3;
  if (words.some(({ plain }, at) => OF_TITLES.has(plain) || plain === words[at - 1]?.plain)) points -= 4;
  if (words.some(({ traits }) => traits.humped)) points -= 2;
  return points;
}

const OF_COMPANY = /^(?:AB|AG|ASA|BV|GmbH|NV|SA|SE|SpA)$/;

/** Large inside a run of large words these are of a title: `Sinks Them All`. */
const OF_TITLES = wordSet('all and are for from is it its me my that the them this to what with you your');

function surroundingsOf(
  { words, from, to, office, honorific, owns }: Mention,
  sentence: readonly Word[],
): number {
  const [before, after] = [sentence[from - 1], sentence[to]];
  let points = isTitleOfLaw(sentence, to) ? -6 : 0;
  if (!office && !words[0]!.traits.givenName && isBodyBefore(before)) points -= 4;
  if (speaks(before) || (!owns && speaks(after))) points += 1.5;
  if (isAbbreviation(sentence, { from, to })) points -= 4;
  else if (after?.plain === ',' || after?.plain === '(') points += aside(sentence, to + 1);
  const house = sentence[from - 2];
  if (!office && !honorific && before?.plain === 'of' && house?.large && house.traits.notName) points -= 4;
  if (office || honorific || words[0]!.traits.givenName) return points;
  if (before?.plain === 'the') points -= 2;
  if (BEFORE_THINGS.has(before?.plain ?? '')) points -= 4;
  if (BEFORE_PLACES.has(before?.plain ?? '')) points -= 1;
  if (BEHIND_PLACES.has(after?.plain ?? '')) points -= 1.5;
  return points;
}

const BEFORE_THINGS = wordSet('itself themselves dubbed codenamed');
const BEFORE_PLACES = wordSet('in at from near across outside inside to toward towards around');
const BEHIND_PLACES = wordSet(
  'official officials police government troops forces residents border region administration authorities news',
);

/** `George Blom Justice | in Harbours Act`: a law that is called by somebody. */
function isTitleOfLaw(sentence: readonly Word[], to: number): boolean {
  if (!/^(?:and|for|in|of|on)$/.test(sentence[to]?.plain ?? '')) return false;
  for (let at = to + 1; at < to + 6 && sentence[at]?.large; at++)
    if (/^(?:act|bill|law)$/.test(sentence[at]!.plain)) return true;
  return false;
}

/** `the security firm | Blomtec`. */
function isBodyBefore(before: Word | undefined): boolean {
  return before !== undefined && !before.large && !before.owns && isBodyNoun(before.plain);
}

function speaks(word: Word | undefined): boolean {
  return word !== undefined && !word.large && word.traits.speech;
}

/** After the name and a comma: an age, "who", `but he`, or what the person is; not what the next clause tells. */
function aside(sentence: readonly Word[], from: number): number {
  const first = sentence[from]?.plain ?? '';
  if (/^\d{1,2}$/.test(first)) return 3;
  if (first === 'who' || first === 'whose') return 2;
  if (isBody(sentence, from)) return -4;
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
