import { createRequire } from 'node:module';

/**
 * What is used of wink's English model (wink-eng-lite-web-model 1.8, MIT): the part that its own reader, wink-nlp, gets
 * from it. The model's types leave these parts open; a test holds what is made of them against wink-nlp's own tags.
 */
export interface Model {
  core(): Core;
  pos(): { readonly machines: readonly string[] };
  featureFn(config: unknown): { pos(word: string, category: number, words: KnownWords): number };
  readonly addons: { lemmatize(word: string, pos: string, words: LemmaWords): string };
}

export interface Core {
  /** Four numbers for each word; `packing.layout` says where in them its features stand. */
  readonly lexicon: Uint32Array;
  /** Of contractions: word, normal form, dictionary form and part of speech of each part. */
  readonly xpansions: Uint32Array;
  readonly packing: {
    readonly size: number;
    readonly layout: Readonly<Record<string, Place>>;
    readonly config: unknown;
  };
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
    readonly pos: { readonly list: readonly string[] };
    /** The parts of speech that a group of words may have. */
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly trex: {
    /** Patterns of whole tokens, and patterns by which what is no token is taken apart: source, flags, category. */
    readonly ltc: readonly Pattern[];
    readonly rtc: readonly Pattern[];
    readonly helpers: Readonly<Record<string, Pattern>>;
  };
  /** First and last parts of hyphenated words that are one token. */
  readonly preserve: Readonly<Record<'prefix' | 'suffix', Readonly<Record<string, true>>>>;
}

/** Which of a word's numbers a feature stands in, its bits there, and how far they are shifted. */
export type Place = readonly [number: number, mask: number, shift: number, ...rest: readonly number[]];
export type Pattern = readonly [source: string, flags: string, category: number];

/** What the model asks when it guesses the part of speech of a word that it does not have. */
export interface KnownWords {
  lookup(word: string): readonly [number];
  intrinsicSize(): number;
  posOf(word: number): number;
}

/** What the model asks when it looks for a dictionary form. */
export interface LemmaWords {
  hasSamePOS(word: string, pos: string): boolean;
}

/** Reads the model from disk, about 75 ms. */
export function loadModel(): Model {
  return createRequire(import.meta.url)('wink-eng-lite-web-model') as Model;
}
