import { createRequire } from 'node:module';
import type { ItsFunction, Model, WinkMethods } from 'wink-nlp';
import { isSpace, type Span } from './span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), with wink's `SPACE` for line breaks left out. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark of the text, with its part of speech and its dictionary form. */
export interface Token extends Span {
  /** As the text has it: `text.slice(start, end)`. */
  readonly text: string;
  readonly pos: PartOfSpeech;
  /** In lower case: `troop` for `Troops`, `be` for `are`. */
  readonly lemma: string;
}

/**
 * Texts beyond this are tagged piece by piece, because the tagger's working memory grows with its input; a sentence
 * is never that long.
 */
const PIECE = 20_000;

/**
 * The tagger keeps every new word that it meets and numbers them in 20 bits; after this many characters it starts
 * afresh (70 ms), before even a text of nothing but new words could use the numbers up.
 */
const FRESH_AFTER = 4_000_000;

/** A run of so many characters without white space is no word; the tagger's time on one grows with its square. */
const LONG_RUN = 100;

let tagger: { readonly nlp: WinkMethods; read: number } | undefined;

/**
 * The tokens of a stretch of text, in order, none overlapping another; white space is no token. Contractions are two
 * (`do` + `n't`), a possessive mark is one of its own (`troops` + `’`). Offsets are UTF-16 into `text`.
 *
 * The model is loaded by the first call (about 75 ms), so that a command which tags nothing never pays for it. One
 * call for a sentence costs about 35 microseconds (wink-nlp 2.4: 28,600 sentences a second).
 *
 * @param within offsets into `text`; the whole text when left out
 */
export function tagTokens(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (let start = within.start; start < within.end; ) {
    const end = pieceEnd(text, start, within.end);
    tagAroundRuns(text, start, end, tokens);
    start = end;
  }
  return tokens;
}

/** Tags what stands between runs that are no words; a run is one token of unknown kind. */
function tagAroundRuns(text: string, start: number, end: number, tokens: Token[]): void {
  let from = start;
  let begun = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isSpace(text.charCodeAt(at))) continue;
    if (at - begun >= LONG_RUN) {
      const run = text.slice(begun, at);
      tagPiece(text, from, begun, tokens);
      tokens.push({ start: begun, end: at, text: run, pos: 'X', lemma: run.toLowerCase() });
      from = at;
    }
    begun = at + 1;
  }
  tagPiece(text, from, end, tokens);
}

function tagPiece(text: string, start: number, end: number, tokens: Token[]): void {
  if (start === end) return;
  const { nlp } = openTagger(end - start);
  const { its } = nlp;
  const read = nlp.readDoc(text.slice(start, end)).tokens();
  const words = read.out(its.value) as string[];
  const tags = read.out(its.pos) as string[];
  const lemmas = read.out(its.lemma as ItsFunction<string>) as string[];
  let at = start;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    if (tags[index] === 'SPACE') continue;
    const found = text.startsWith(word, at) ? at : text.indexOf(word, at);
    if (found < 0 || found + word.length > end) continue;
    at = found + word.length;
    tokens.push({
      start: found,
      end: at,
      text: word,
      pos: tags[index] as PartOfSpeech,
      lemma: lemmas[index]!.toLowerCase(),
    });
  }
}

/** The end of a piece: after white space where there is any, so that no word is cut. */
function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= PIECE) return end;
  let at = start + PIECE;
  while (at > start && !isSpace(text.charCodeAt(at))) at--;
  return at > start ? at : start + PIECE;
}

function openTagger(length: number): { readonly nlp: WinkMethods } {
  if (tagger === undefined || tagger.read > FRESH_AFTER) {
    const require = createRequire(import.meta.url);
    const winkNLP = require('wink-nlp') as (model: Model, pipe: string[]) => WinkMethods;
    tagger = { nlp: winkNLP(require('wink-eng-lite-web-model') as Model, ['pos']), read: 0 };
  }
  tagger.read += length;
  return tagger;
}
