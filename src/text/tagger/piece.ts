import type { Entry, Part } from './lexicon.ts';

/** A word, a mark or a run of line breaks, before the words around it are looked at. One is made for many places. */
export interface Piece {
  /** Behind the beginning of what stands between two spaces. */
  readonly offset: number;
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly entry: Entry;
  /** The part of speech that it most often has. */
  readonly pos: number;
  /** The group of words that it belongs to; 0 for none. */
  readonly hint: number;
  /** Of a part of a contraction: its part of speech and dictionary form are settled. */
  readonly part: Part | undefined;
  /** In lower case and usual spelling; `UNKNOWN` when the lexicon has it not. */
  readonly normal: Entry;
  /** By part of speech, the dictionary forms that were asked for. */
  readonly lemmas: string[];
}

/** A piece where it stands in a text. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
  /** Its part of speech: the piece's own, until the words around it are looked at. */
  tag: number;
}
