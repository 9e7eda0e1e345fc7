import type { PastArticle } from '../../news/past-story.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { startsCapital } from '../../text/capital.ts';
import { splitSentences } from '../../text/sentence.ts';
import { tagTokens } from '../../text/tag.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isLetter, type Words } from './word-table.ts';

/** The proper names of an article, word by word, by their numbers in a vocabulary (`Canada` and `Canadian` are one). */
export interface Names {
  /** In its headline and first two sentences: where it says what happened where, and to whom. Each once. */
  readonly opening: Int32Array;
  /** Anywhere in it, ascending; more than names, for whatever begins a sentence is among them. */
  readonly mentioned: Int32Array;
}

const OPENING_SENTENCES = 2;

/** Capitalised within a name and out of the calendar, but naming no one event's place or people. */
const GENERAL = wordSet(
  `${WEEKDAYS.join(' ')} ${MONTHS.join(' ')} ` +
    'north south east west northern southern eastern western central new great mr mrs ms dr sir ' +
    'police fire rescue department ministry minister secretary president mayor chief officer executive director sergeant captain ' +
    'court judge city county state district province region council university hospital school street road avenue river ' +
    'high main market church park bridge hall square lane hill drive town village ' +
    'service services brigade authority agency office company group bank airport station international national general ' +
    'the an in on at of for and but it he she they we',
);

/** What names are read from: the words of an article's text and of its headline. */
export interface NameSource {
  readonly text: string;
  readonly words: Words;
  readonly headline: string;
  readonly headlineWords: Words;
}

/**
 * Reads the names of an article. A headline's capitalised words are names where the text has them within a sentence, or
 * where most of the headline's words are not capitalised.
 */
export function readNames(source: NameSource, vocabulary: Vocabulary): Names {
  const { text, words, headline, headlineWords } = source;
  const capitals = listCapitals(text, words);
  const inHeadline = listCapitals(headline, headlineWords);
  const end = endOfOpening(text);
  const opening = capitals.filter(
    (place) => words.starts[place]! < end && isNameAt(place, text, words, vocabulary),
  );
  const named = namesInHeadline(source, capitals, inHeadline, vocabulary);
  const isNamed = opening.length > 0 || named.length > 0;
  return {
    opening: listNames(
      source,
      isNamed ? opening : findSubject(source, capitals, end, vocabulary),
      named,
      vocabulary,
    ),
    mentioned: listNames(source, capitals, inHeadline, vocabulary).sort(),
  };
}

/** Characters from a sentence's first word on by which it is told what that is. */
const SUBJECT_REACH = 60;

/**
 * `Norbank profit falls`, and below `Norbank's net profit fell`: where nothing else is named, the word by which
 * headline and sentence open, if the text never writes it small and it is no word of the news.
 */
function findSubject(
  { text, words, headlineWords }: NameSource,
  capitals: readonly number[],
  end: number,
  vocabulary: Vocabulary,
): number[] {
  const word = headlineWords.numbers[0];
  const all = capitals.filter((place) => words.numbers[place] === word);
  const [first] = all;
  if (word === undefined || first === undefined || words.starts[first]! >= end) return [];
  if (vocabulary.isListed(vocabulary.stemOfWord(word)) || GENERAL.has(vocabulary.wordOf(word))) return [];
  if (words.numbers.reduce((times, other) => times + Number(other === word), 0) > all.length) return [];
  const start = words.starts[first]!;
  const [token] = tagTokens(text, { start, end: Math.min(text.length, start + SUBJECT_REACH) });
  return token?.pos === 'PROPN' ? [first] : [];
}

/** Every name of a text and its headline, each once. */
export function readAllNames(text: string, headline: string, vocabulary: Vocabulary): Int32Array {
  const headlineWords = vocabulary.readWords(headline);
  const source = { text, headline, headlineWords, words: vocabulary.scanWords(text) };
  const capitals = listCapitals(text, source.words);
  const inText = capitals.filter((place) => isNameAt(place, text, source.words, vocabulary));
  const named = namesInHeadline(source, capitals, listCapitals(headline, headlineWords), vocabulary);
  return listNames(source, inText, named, vocabulary);
}

/** Of the capitalised words of a headline those that are names. */
function namesInHeadline(
  { text, words, headline, headlineWords }: NameSource,
  capitals: readonly number[],
  inHeadline: readonly number[],
  vocabulary: Vocabulary,
): number[] {
  const isSentence = isSentenceCase(headline);
  return inHeadline.filter(
    (place) =>
      (isSentence && isNameAt(place, headline, headlineWords, vocabulary)) ||
      capitals.some(
        (other) =>
          words.numbers[other] === headlineWords.numbers[place] && isNameAt(other, text, words, vocabulary),
      ),
  );
}

function listNames(
  { words, headlineWords }: NameSource,
  inText: readonly number[],
  inTitle: readonly number[],
  vocabulary: Vocabulary,
): Int32Array {
  for (const place of inText) vocabulary.tally.add(vocabulary.nameOfWord(words.numbers[place]!), 1);
  for (const place of inTitle) vocabulary.tally.add(vocabulary.nameOfWord(headlineWords.numbers[place]!), 1);
  return vocabulary.numbers.keep(vocabulary.tally.take());
}

/** Names as they are kept, in any vocabulary's numbers. */
export function numberNames(kept: NonNullable<PastArticle['names']>, vocabulary: Vocabulary): Names {
  const numbers = (names: readonly string[]) =>
    Int32Array.from(names, (name) => vocabulary.numberOfName(name));
  return { opening: numbers(kept.opening), mentioned: numbers(kept.mentioned).sort() };
}

/** Names as they are kept: folded, without a vocabulary. */
export function spellNames(
  { opening, mentioned }: Names,
  { names }: Vocabulary,
): NonNullable<PastArticle['names']> {
  const spell = (numbers: Int32Array) => Array.from(numbers, (number) => names[number]!);
  return { opening: spell(opening), mentioned: spell(mentioned) };
}

/**
 * Whether two articles open with proper names and neither mentions one of the other's: they tell two events, however
 * alike, such as fires in two towns on one day. Not known, and so false, where one of them opens without a name or
 * its names were not kept.
 */
export function haveOtherNames(one: Names | undefined, other: Names | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.opening.length > 0 &&
    other.opening.length > 0 &&
    !haveNameInCommon(one, other)
  );
}

/** Whether one of two articles mentions a proper name that the other opens with. */
export function haveNameInCommon(one: Names | undefined, other: Names | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return mentionsAny(other.mentioned, one.opening) || mentionsAny(one.mentioned, other.opening);
}

function mentionsAny(mentioned: Int32Array, names: Int32Array): boolean {
  for (const name of names) {
    let [low, high] = [0, mentioned.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentioned[middle]! < name) low = middle + 1;
      else high = middle;
    }
    if (mentioned[low] === name) return true;
  }
  return false;
}

/** The places of the capitalised words among a text's words. */
function listCapitals(text: string, { starts }: Words): number[] {
  const places: number[] = [];
  for (let place = 0; place < starts.length; place++)
    if (isCapital(text.charCodeAt(starts[place]!))) places.push(place);
  return places;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(String.fromCharCode(code));
}

/**
 * Whether a capitalised word is a name: behind another word of its sentence, perhaps with a comma, so that the capital
 * is its own, and not one for the calendar or an office.
 */
function isNameAt(place: number, text: string, { numbers, starts }: Words, vocabulary: Vocabulary): boolean {
  const start = starts[place]!;
  if (start < 2 || !' \u00A0'.includes(text[start - 1]!)) return false;
  if (!isLetter(text.charCodeAt(start - 2)) && !'%),;'.includes(text[start - 2]!)) return false;
  return !GENERAL.has(vocabulary.wordOf(numbers[place]!));
}

/** The end of the first sentences, which may stand in several lines. */
function endOfOpening(text: string): number {
  let sentences = 0;
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const found = splitSentences(text.slice(start, end)).slice(0, OPENING_SENTENCES - sentences);
    sentences += found.length;
    if (sentences === OPENING_SENTENCES) return start + found.at(-1)!.end;
    start = end + 1;
  }
  return text.length;
}

/** Whether no more than half of its words have a capital; the first has one in any case. */
function isSentenceCase(headline: string): boolean {
  const words = (headline.match(/\p{L}{2,}/gu) ?? []).slice(1);
  const capitalised = words.filter((word) => startsCapital(word));
  return capitalised.length * 2 <= words.length;
}
