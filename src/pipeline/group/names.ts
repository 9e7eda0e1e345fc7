import type { Summary } from '../../news/summary.ts';
import { splitSentences } from '../../text/sentence.ts';
import { slice } from '../../text/span.ts';
import { foldPlaceName } from './comparison/place-names.ts';
import { overlap } from './comparison/sets.ts';

/** The proper names of an article, word by word, folded (`Canada` and `Canadian` are one). */
export interface Names {
  /** In its headline and first two sentences: where it says what happened where, and to whom. */
  readonly opening: ReadonlySet<string>;
  /** Anywhere in it; more than names, for whatever begins a sentence is among them. */
  readonly mentioned: ReadonlySet<string>;
}

const OPENING_SENTENCES = 2;

/** Beyond this a text names nobody of its own event for the first time; bounds the work for one article. */
const MOST_CHARACTERS = 40_000;

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu;

/** What stands before a word that is capitalised for itself: another word of the sentence, perhaps a comma. */
const WITHIN_SENTENCE = /[\p{L}\p{N}%),;][ \u00A0]$/u;

/** Capitalised within a name and out of the calendar, but naming no one event's place or people. */
const GENERAL = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december north south east west northern southern eastern western central new great mr mrs ms dr sir ' +
    'police fire rescue department ministry minister secretary president mayor chief officer executive director sergeant captain ' +
    'court judge city county state district province region council university hospital school street road avenue river ' +
    'service services brigade authority agency office company group bank airport station international national general ' +
    'the an in on at of for and but it he she they we'
  ).split(' '),
);

/**
 * Reads the names of an article. A headline's capitalised words are names where the text has them within a sentence, or
 * where most of the headline's words are not capitalised.
 */
export function readNames({ headline, article }: Summary): Names {
  const { document, kept } = article;
  const within = new Set<string>();
  const capitalised = new Set<string>();
  const opening = new Set<string>();
  let sentences = 0;
  let characters = 0;
  for (const span of kept) {
    if (characters >= MOST_CHARACTERS) break;
    const block = slice(document.text, span).slice(0, MOST_CHARACTERS - characters);
    characters += block.length;
    for (const [word] of block.matchAll(CAPITALISED)) capitalised.add(word);
    for (const word of findNames(block)) within.add(word);
    if (sentences >= OPENING_SENTENCES) continue;
    for (const sentence of splitSentences(block).slice(0, OPENING_SENTENCES - sentences)) {
      sentences++;
      for (const word of findNames(slice(block, sentence))) opening.add(word);
    }
  }
  for (const [word] of headline.text.matchAll(CAPITALISED)) {
    capitalised.add(word);
    if (within.has(word)) opening.add(word);
  }
  if (isSentenceCase(headline.text)) for (const word of findNames(headline.text)) opening.add(word);
  return { opening: foldAll(opening), mentioned: foldAll(capitalised) };
}

/**
 * Whether two articles open with proper names and neither mentions one of the other's: they tell two events, however
 * alike, such as fires in two towns on one day. Not known, and so false, where one of them opens without a name or
 * its names were not kept.
 */
export function nameOthers(one: Names | undefined, other: Names | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.opening.size > 0 &&
    other.opening.size > 0 &&
    !overlap(one.opening, other.mentioned) &&
    !overlap(other.opening, one.mentioned)
  );
}

/** Words that are capitalised within a sentence and not for the calendar or an office. */
function* findNames(text: string): Generator<string> {
  for (const match of text.matchAll(CAPITALISED)) {
    const [word] = match;
    if (GENERAL.has(word.toLowerCase())) continue;
    if (WITHIN_SENTENCE.test(text.slice(Math.max(0, match.index - 3), match.index))) yield word;
  }
}

function isSentenceCase(headline: string): boolean {
  const words = headline.match(/\p{L}{2,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitalised.length * 2 < words.length;
}

function foldAll(words: ReadonlySet<string>): Set<string> {
  return new Set(Array.from(words, foldPlaceName));
}
