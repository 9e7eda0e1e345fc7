import { FUNCTION_WORDS } from './function-words.ts';
import { type InternedSentence, type InternedWords, rememberForms } from './interned-words.ts';
import { stemWord } from './stem.ts';
import { hashWord, type WordHash, WordNumbers } from './word-numbers.ts';
import { listRuns, plainLettersEnd } from './word-runs.ts';

/** What the first sentence has over one without a place; the second has half of it, the third a third. */
const OPENING = 0.5;
/** Fewer words are a fragment or a remark, more are several sentences in one. */
const SHORT = 12;
const LONG = 35;
/** What a sentence with a number in digits has over one without. */
const NUMBER = 0.03;
/** The most sentences that are weighed: an article of 3 KB has about 25, and the cost of the rest buys nothing. */
const MOST = 400;

/** A sentence as scoring sees it. */
export interface Content {
  /** The stems of its words that carry meaning, by their numbers in the text, as often as they stand there. */
  readonly terms: readonly number[];
  /** Stretches between white space. */
  readonly words: number;
  readonly numbered: boolean;
  readonly quoted: boolean;
  /** Opens with a word that points back. */
  readonly leans: boolean;
}

/**
 * What each sentence of a text has for `scoreSentences`.
 *
 * @param from where each sentence begins to count: behind its dateline
 */
export function readContents({ forms, sentences }: InternedWords, from: readonly number[]): Content[] {
  numbers.clear();
  const read = forms.map(readForm);
  const terms = read.map(({ terms }) => numberTerms(terms));
  return sentences.map((sentence, index) => readContent(sentence, from[index]!, read, terms));
}

/** Of the terms of the text that is read. By hashes: a map of strings takes five times as long. */
const numbers = new WordNumbers();
/** What a word adds: a term or none, and of few words a list of several. */
type Terms = number | readonly number[];
const NONE = -1;

function numberTerms(terms: readonly WordHash[]): Terms {
  if (terms.length === 0) return NONE;
  if (terms.length === 1) return numbers.number(terms[0]!.hash, terms[0]!.check);
  return terms.map(({ hash, check }) => numbers.number(hash, check));
}

/** What a word adds to its sentence. */
interface FormContent {
  readonly length: number;
  readonly terms: readonly WordHash[];
  readonly numbered: boolean;
  readonly quoted: boolean;
  readonly leans: boolean;
}

const NO_TERMS: readonly WordHash[] = [];

const readForm = rememberForms((form): FormContent => {
  if (plainLettersEnd(form, 0) === form.length) {
    const word = form.toLowerCase();
    const terms = form.length < 2 || FUNCTION_WORDS.has(word) ? NO_TERMS : [hashWord(stemWord(word))];
    return { length: form.length, terms, numbered: false, quoted: false, leans: LEANING.test(form) };
  }
  return {
    length: form.length,
    terms: form.length < 2 ? NO_TERMS : listTerms(form).map(hashWord),
    numbered: /\d/.test(form),
    quoted: form === '“' || form === '”' || form === '"',
    leans: LEANING.test(form),
  };
});

function readContent(
  { words, starts }: InternedSentence,
  from: number,
  read: readonly FormContent[],
  numbered: readonly Terms[],
): Content {
  const terms: number[] = [];
  let [stretches, hasNumber, quoted, leans] = [0, false, false, false];
  let end = -1;
  for (let at = 0; at < words.length; at++) {
    const start = starts[at]!;
    const content = read[words[at]!]!;
    if (start + content.length <= from) continue;
    const own = numbered[words[at]!]!;
    if (typeof own !== 'number') terms.push(...own);
    else if (own !== NONE) terms.push(own);
    if (end < 0) leans = content.leans;
    if (start > end) stretches++;
    hasNumber ||= content.numbered;
    quoted ||= content.quoted;
    end = start + content.length;
  }
  return { terms, words: stretches, numbered: hasNumber, quoted, leans };
}

const LEANING =
  /^(?:He|She|They|It|We|I|This|That|These|Those|His|Her|Their|Its|But|And|Or|So|Yet|However|Meanwhile|Also|There|Still|Then|Another)(?![\p{L}\p{N}-])/u;

/**
 * How well each sentence tells what the whole text tells: the cosine between its terms and all terms of the text
 * (Radev, Jing and Budzikowska, "Centroid-based summarization of multiple documents", 2000), plus what its place is
 * worth, and a little for a number; less for quotations, fragments and sentences that open with a word
 * which points back. Only the order means anything.
 *
 * @param sentences of one text, in order
 */
export function scoreSentences(sentences: readonly Content[]): number[] {
  const centroid = countEach(sentences.slice(0, MOST));
  const length = Math.sqrt(centroid.reduce((sum, count) => sum + count * count, 0));
  const seen = new Array<number>(centroid.length).fill(0);
  return sentences.map((sentence, index) => {
    if (index >= MOST) return 0;
    const central = centrality(sentence.terms, centroid, length, seen);
    return central + OPENING / (1 + index) + (sentence.numbered ? NUMBER : 0) - faultsOf(sentence);
  });
}

/** By term, how often the sentences have it. */
function countEach(sentences: readonly Content[]): number[] {
  let most = -1;
  for (const { terms } of sentences) for (const term of terms) most = Math.max(most, term);
  const counts = new Array<number>(most + 1).fill(0);
  for (const { terms } of sentences) for (const term of terms) counts[term]!++;
  return counts;
}

/** @param seen by term, nought, as it is again afterwards: how often the sentence has had it */
function centrality(
  terms: readonly number[],
  centroid: readonly number[],
  length: number,
  seen: number[],
): number {
  let squares = 0;
  let shared = 0;
  for (const term of terms) {
    shared += centroid[term]!;
    // The squares of the counts: n * n is the sum of the first n odd numbers.
    squares += 2 * seen[term]! + 1;
    seen[term]!++;
  }
  for (const term of terms) seen[term] = 0;
  const norm = Math.sqrt(squares) * length;
  return norm === 0 ? 0 : shared / norm;
}

/** The stems of the words that carry meaning, each with how often the words use it. */
export function countTerms(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of listTerms(words)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function listTerms(words: string): string[] {
  const terms: string[] = [];
  for (const word of listRuns(words.toLowerCase(), 2))
    if (!FUNCTION_WORDS.has(word)) terms.push(stemWord(word));
  return terms;
}

function faultsOf({ words, quoted, leans }: Content): number {
  let faults = 0;
  if (words < SHORT) faults += 0.3;
  if (words > LONG) faults += 0.1;
  if (quoted) faults += 0.1;
  if (leans) faults += 0.05;
  return faults;
}
