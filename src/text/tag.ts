import { isSpace, type Span } from './span.ts';
import { type Correct, makeCorrect } from './tagger/correct.ts';
import { type Lexicon, makeLexicon } from './tagger/lexicon.ts';
import { loadModel } from './tagger/model.ts';
import { makeSplit, type Piece, type Split } from './tagger/split.ts';

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

/** A run of so many characters without white space is no word; the patterns' time on one grows with its square. */
const LONG_RUN = 100;

/**
 * The tokens of a stretch of text, in order, none overlapping another; white space is no token. Contractions are two
 * (`do` + `n't`), a possessive mark is one of its own (`troops` + `’`). Offsets are UTF-16 into `text`.
 *
 * The model is wink's English one, read by our own code (`docs/decisions/tagger.md` says why). It is loaded by the
 * first call, so that a command which tags nothing never pays for it.
 *
 * @param within offsets into `text`; the whole text when left out
 */
export function tagTokens(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let from = within.start;
  let begun = within.start;
  for (let at = within.start; at <= within.end; at++) {
    if (at < within.end && !isSpace(text.charCodeAt(at))) continue;
    if (at - begun >= LONG_RUN) {
      tagWords(text, from, begun, tokens);
      const run = text.slice(begun, at);
      tokens.push({ start: begun, end: at, text: run, pos: 'X', lemma: run.toLowerCase() });
      from = at;
    }
    begun = at + 1;
  }
  tagWords(text, from, within.end, tokens);
  return tokens;
}

/** Tags a stretch that holds nothing but words, marks and white space. */
function tagWords(text: string, start: number, end: number, tokens: Token[]): void {
  if (start === end) return;
  const { lexicon, split, correct } = openTagger();
  const pieces = split(text, start, end);
  const tags = correct(pieces);
  let at = start;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const isSettled = piece.lemma !== undefined;
    const pos = lexicon.posNames[isSettled ? piece.pos : tags[index]!] as PartOfSpeech | 'SPACE';
    if (pos === 'SPACE') continue;
    const found = text.startsWith(piece.text, at) ? at : text.indexOf(piece.text, at);
    if (found < 0 || found + piece.text.length > end) continue;
    at = found + piece.text.length;
    tokens.push(new Tagged(found, piece, pos, lexicon));
  }
}

/** Few of a text's tokens are asked for their dictionary form, which takes longer to find than all the rest. */
class Tagged implements Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly #piece: Piece;
  readonly #lexicon: Lexicon;

  constructor(start: number, piece: Piece, pos: PartOfSpeech, lexicon: Lexicon) {
    this.start = start;
    this.end = start + piece.text.length;
    this.text = piece.text;
    this.pos = pos;
    this.#piece = piece;
    this.#lexicon = lexicon;
  }

  get lemma(): string {
    const { entry, lemma, text } = this.#piece;
    const found =
      lemma === undefined ? this.#lexicon.lemmaOf(entry, text, this.pos) : this.#lexicon.wordOf(lemma);
    return found.toLowerCase();
  }
}

interface Tagger {
  readonly lexicon: Lexicon;
  readonly split: Split;
  readonly correct: Correct;
}

let tagger: Tagger | undefined;

function openTagger(): Tagger {
  if (tagger === undefined) {
    const model = loadModel();
    const core = model.core();
    const lexicon = makeLexicon(model, core);
    tagger = { lexicon, split: makeSplit(lexicon, core), correct: makeCorrect(model, lexicon) };
  }
  return tagger;
}
