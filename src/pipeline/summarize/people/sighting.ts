import { itemAt } from '../../../text/item-at.ts';
import { type NameParts, splitName } from '../../../text/name.ts';
import { NEWSROOMS } from '../../../text/newsrooms.ts';
import { slice } from '../../../text/span.ts';
import { hashWord } from '../../../text/word-numbers.ts';
import { findMentions, type Mention } from './mention.ts';
import type { SmallWords } from './small-words.ts';
import type { Sentence, Word } from './word.ts';

/** A mention with its place. */
export interface Sighting {
  readonly mention: Mention;
  readonly text: string;
  readonly name: NameParts;
  readonly sentence: Sentence;
}

/** What the article says of words wherever they stand. */
export interface Known {
  /** Those that it writes small somewhere; a name's parts are hardly ever among them. */
  readonly lowered: SmallWords;
  /** The names that were taken apart already: an article repeats them. */
  readonly names: Map<string, NameParts>;
}

/** The mentions of one sentence, but for who wrote or told it; none in a heading or a credit. */
export function findSightings(text: string, sentence: Sentence, known: Known): Sighting[] {
  const mentions = findMentions(sentence, known.lowered);
  if (mentions.length === 0 || isHeading(sentence.words) || isCredit(slice(text, sentence.span), known))
    return [];
  const sightings: Sighting[] = [];
  for (const mention of mentions) {
    if (isReporter(sentence.words, mention)) continue;
    const name = slice(text, mention.span);
    sightings.push({ mention, text: name, name: partsOf(name, known), sentence });
  }
  return sightings;
}

/** `CNN’s Ida Blom`, `Reuters’ Per Sund`: who tells it. */
function isReporter(words: readonly Word[], { from }: Mention): boolean {
  const outlet = itemAt(words, from - 1);
  return outlet?.owns === true && OUTLETS.test(outlet.text);
}

const OUTLETS = new RegExp(`^(?:${NEWSROOMS})\\b`);

function partsOf(name: string, { names }: Known): NameParts {
  let parts = names.get(name);
  if (parts === undefined) {
    parts = splitName(name);
    names.set(name, parts);
  }
  return parts;
}

/** Who wrote is not who the article is about. One expression for all three takes five times as long. */
function isCredit(text: string, { lowered }: Known): boolean {
  if (CREDITED.test(text)) return true;
  if (lowered.has(HASHES.contributed) && CONTRIBUTED.test(text)) return true;
  return (lowered.has(HASHES.reported) || lowered.has(HASHES.wrote)) && WROTE.test(text);
}

const HASHES = {
  contributed: hashWord('contributed'),
  reported: hashWord('reported'),
  wrote: hashWord('wrote'),
};

const CREDITED =
  /^\W{0,3}(?:additional )?(?:reporting|writing|editing|photographs?|compiled) (?:\w+ )?by\b/iu;
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|story|article))/;
const WROTE =
  /\b(?:reported|wrote)(?: and wrote)? (?:(?:the|this) (?:article|report|story)(?: from [A-Z][\p{L}. ]{2,24})?|from [A-Z][\p{L}. ]{2,24})\.$/u;

/** A line without a full stop whose long words are nearly all large: a heading inside the text. */
function isHeading(words: readonly Word[]): boolean {
  if (words.length === 0 || words.at(-1)!.mark) return false;
  let long = 0;
  let large = 0;
  for (const word of words) {
    if (word.mark || word.text.length < 4) continue;
    long++;
    if (word.large) large++;
  }
  return long > 0 && large >= 0.75 * long;
}
