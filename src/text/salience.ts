import { FUNCTION_WORDS } from './function-words.ts';
import { isSpace, type Span, slice } from './span.ts';
import { stemWord } from './stem.ts';
import { listRuns } from './word-runs.ts';

/** What the first sentence has over one without a place; the second has half of it, the third a third. */
const OPENING = 0.5;
/** Fewer words are a fragment or a remark, more are several sentences in one. */
const SHORT = 12;
const LONG = 35;
/** What a sentence with a number in digits has over one without. */
const NUMBER = 0.03;
/** The most sentences that are weighed: an article of 3 KB has about 25, and the cost of the rest buys nothing. */
const MOST = 400;

/**
 * How well each sentence tells what the whole text tells: the cosine between its terms and all terms of the text
 * (Radev, Jing and Budzikowska, "Centroid-based summarization of multiple documents", 2000), plus what its place is
 * worth, and a little for a number; less for quotations, fragments and sentences that open with a pronoun. Only the
 * order means anything.
 *
 * @param sentences spans of `text`, in order
 */
export function scoreSentences(text: string, sentences: readonly Span[]): number[] {
  const terms = countNumbered(sentences.slice(0, MOST).map((sentence) => slice(text, sentence)));
  const centroid: number[] = [];
  for (const counts of terms)
    for (const { term, count } of counts) centroid[term] = (centroid[term] ?? 0) + count;
  const length = Math.sqrt(centroid.reduce((sum, count) => sum + count * count, 0));
  return sentences.map((sentence, index) => {
    const counts = terms[index];
    if (counts === undefined) return 0;
    let squares = 0;
    let shared = 0;
    for (const { term, count } of counts) {
      squares += count * count;
      shared += count * centroid[term]!;
    }
    const norm = Math.sqrt(squares) * length;
    const central = norm === 0 ? 0 : shared / norm;
    const own = slice(text, sentence);
    return central + OPENING / (1 + index) + (/\d/.test(own) ? NUMBER : 0) - faults(own);
  });
}

/** A term by its number, and how often a sentence has it. */
interface Count {
  readonly term: number;
  count: number;
}

/** What `countTerms` gives for each sentence, with numbers for terms: a text's words are looked up once each. */
function countNumbered(sentences: readonly string[]): (readonly Count[])[] {
  const ofWord = new Map<string, number>();
  const ofStem = new Map<string, number>();
  /** By term, its count in the last sentence that has it, and which one that is. */
  const latest: Count[] = [];
  const sentenceOf: number[] = [];
  return sentences.map((sentence, index) => {
    const counts: Count[] = [];
    for (const word of listRuns(sentence.toLowerCase(), 2)) {
      let term = ofWord.get(word);
      if (term === undefined) {
        term = numberOf(word);
        ofWord.set(word, term);
      }
      if (term === NO_TERM) continue;
      if (sentenceOf[term] === index) latest[term]!.count++;
      else {
        sentenceOf[term] = index;
        const count = { term, count: 1 };
        latest[term] = count;
        counts.push(count);
      }
    }
    return counts;
  });

  function numberOf(word: string): number {
    if (FUNCTION_WORDS.has(word)) return NO_TERM;
    const stem = stemWord(word);
    const known = ofStem.get(stem) ?? ofStem.size;
    ofStem.set(stem, known);
    return known;
  }
}

/** Of a word that carries no meaning. */
const NO_TERM = -1;

/** The stems of the words that carry meaning, each with how often the words use it. */
export function countTerms(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of listRuns(words.toLowerCase(), 2)) {
    if (FUNCTION_WORDS.has(word)) continue;
    const term = stemWord(word);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function faults(sentence: string): number {
  const words = countWords(sentence);
  let faults = 0;
  if (words < SHORT) faults += 0.3;
  if (words > LONG) faults += 0.1;
  if (/["“”]/.test(sentence)) faults += 0.1;
  if (/^(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its)\b/.test(sentence)) faults += 0.05;
  return faults;
}

/** Stretches between white space, up to one more than are too many. */
function countWords(sentence: string): number {
  let words = 1;
  for (let at = 0; at < sentence.length && words <= LONG; at++)
    if (isSpace(sentence.charCodeAt(at)) && !isSpace(sentence.charCodeAt(at - 1))) words++;
  return words;
}
