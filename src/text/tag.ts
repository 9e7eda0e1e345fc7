import { cutRuns, type Runs } from './runs.ts';
import type { Span } from './span.ts';
import { type Correct, makeCorrect } from './tagger/correct.ts';
import { type Lexicon, makeLexicon } from './tagger/lexicon.ts';
import { loadModel } from './tagger/model.ts';
import type { Piece, PlacedPiece } from './tagger/piece.ts';
import { makeSplit, type Split } from './tagger/split.ts';

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
  /** The text in lower case. */
  readonly lower: string;
}

/**
 * The tokens of a stretch of text, in order, none overlapping another; white space is no token. Contractions are two
 * (`do` + `n't`), a possessive mark is one of its own (`troops` + `’`). Offsets are UTF-16 into `text`.
 *
 * The model is wink's English one, read by our own code (`docs/decisions/tagger.md` says why). It is loaded by the
 * first call, so that a command which tags nothing never pays for it.
 *
 * @param within offsets into `text`; the whole text when left out
 * @param cut the same stretch, when it is cut up already
 */
export function tagTokens(
  text: string,
  within: Span = { start: 0, end: text.length },
  cut: Runs = cutRuns(text, within),
): Token[] {
  const { lexicon, split, correct } = openTagger();
  const tokens = split(cut);
  correct(tokens);
  let breaks = 0;
  for (const token of tokens) {
    token.pos = lexicon.posNames[token.tag] as PartOfSpeech;
    if (isLineBreak(token)) breaks++;
  }
  return breaks > 0 ? tokens.filter((token) => !isLineBreak(token)) : tokens;
}

function isLineBreak({ pos }: Token): boolean {
  return (pos as PartOfSpeech | 'SPACE') === 'SPACE';
}

/** Few of a text's tokens are asked for their dictionary form, which takes longer to find than all the rest. */
class Tagged implements Token, PlacedPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly piece: Piece;
  tag: number;
  /** Told when the whole sentence is split, as `tag` has it then. */
  pos: PartOfSpeech = 'X';

  constructor(piece: Piece, start: number) {
    this.start = start;
    this.end = start + piece.text.length;
    this.text = piece.text;
    this.piece = piece;
    this.tag = piece.pos;
  }

  get lower(): string {
    return this.piece.lower;
  }

  get lemma(): string {
    const { lemmas } = this.piece;
    lemmas[this.tag] ??= findLemma(this.piece, this.pos);
    return lemmas[this.tag]!;
  }
}

function findLemma({ entry, part, text, lower }: Piece, pos: PartOfSpeech): string {
  const { lexicon } = openTagger();
  const lemma = (part ? lexicon.wordOf(part.lemma) : lexicon.lemmaOf(entry, text, pos)).toLowerCase();
  return pos === 'VERB' && isHalved(lower, lemma) ? `${lemma}e` : lemma;
}

/**
 * `fined` is a form of `fine`, and `staging` of `stage`, though the model's dictionary has `fin` and `stag`: those
 * would double their last letter.
 */
function isHalved(word: string, lemma: string): boolean {
  return (word === `${lemma}ed` || word === `${lemma}ing`) && DOUBLING.test(lemma);
}

/** Verbs of one syllable that double their last letter before an ending, as `bus` need not. */
const DOUBLING = /^(?!bus$)[^aeiou]*(?:qu)?[aeiou][b-df-hj-np-tvz]$/;

interface Tagger {
  readonly lexicon: Lexicon;
  readonly split: Split<Tagged>;
  readonly correct: Correct;
}

let tagger: Tagger | undefined;

function openTagger(): Tagger {
  if (tagger === undefined) {
    const model = loadModel();
    const core = model.core();
    const lexicon = makeLexicon(model, core);
    const split = makeSplit(lexicon, core, (piece, start) => new Tagged(piece, start));
    tagger = { lexicon, split, correct: makeCorrect(model, lexicon) };
  }
  return tagger;
}
