import type { Core, Model, Place } from './model.ts';

/** The number of a word in the lexicon, or `UNKNOWN`. */
export type Entry = number;
export const UNKNOWN: Entry = -1;

/** The model's numbers of the kinds of token that are told apart here. */
export const CATEGORY = { unknown: 0, word: 1, punctuation: 12, wordAndMark: 15 } as const;

/** A part of a contraction: `do` and `n't` of `don't`. */
export interface Part {
  readonly entry: Entry;
  readonly normal: Entry;
  readonly lemma: Entry;
  readonly pos: number;
}

/** What the model knows of words. Parts of speech are its numbers; `posNames` has their names. */
export interface Lexicon {
  readonly posNames: readonly string[];
  find(word: string): Entry;
  wordOf(entry: Entry): string;
  /** The parts of a contraction; undefined for every other word. */
  partsOf(entry: Entry): readonly Part[] | undefined;
  /** The word in lower case and usual spelling. */
  normalOf(entry: Entry, word: string): Entry;
  /** The part of speech that a word most often has; for an unknown one as its shape suggests. */
  usualPos(entry: Entry, word: string, category: number): number;
  /** A group of words that the rules treat by themselves; 0 for the others. */
  hintOf(entry: Entry): number;
  /** Whether a word, known by its usual form, is ever this part of speech. */
  mayBe(normal: Entry, pos: number): boolean;
  /** The dictionary form as the model writes it. */
  lemmaOf(entry: Entry, word: string, pos: string): string;
}

const NOUN = 8;

/** Makes ready what the model knows of words: in a process once. */
export function makeLexicon(model: Model, core: Core): Lexicon {
  const { lexicon, xpansions } = core;
  const { size, layout } = core.packing;
  const words = core.features.lexeme;
  const clusters = core.features.posClusters.list;
  const guess = model.featureFn(core.packing.config);
  const place = (name: string): Place => layout[name]!;
  const at = {
    pos: place('pos'),
    hint: place('posHint'),
    cluster: place('lexemeCID'),
    lemma: place('lemma'),
    normal: place('normal'),
    isContraction: place('isContraction'),
    isRespelled: place('isSpellingMapped'),
    hasOneLemma: place('isSLemma'),
    isBase: place('isBaseForm'),
  };
  const read = (entry: Entry, [number, mask, shift]: Place): number =>
    (lexicon[number + entry * size]! & mask) >>> shift;
  const find = (word: string): Entry => words.hash[word] ?? UNKNOWN;
  /** The usual spelling of a word that has another. */
  const respell = (entry: Entry): Entry => (read(entry, at.isRespelled) ? read(entry, at.lemma) : entry);
  const posOf = (entry: Entry): number => read(entry, at.pos);
  const mayBe = (normal: Entry, pos: number): boolean =>
    normal !== UNKNOWN && clusters[read(normal, at.cluster)]!.has(pos);

  const known = {
    lookup: (word: string): readonly [number] => {
      const entry = find(word);
      if (entry === UNKNOWN) return [words.list.length];
      return [partsOf(entry)?.[0]?.entry ?? entry];
    },
    intrinsicSize: () => words.list.length,
    posOf,
  };
  const bases = {
    hasSamePOS: (word: string, pos: string): boolean => {
      const entry = find(word);
      if (entry === UNKNOWN || read(entry, at.isContraction) || !read(entry, at.isBase)) return false;
      return mayBe(entry, core.pos.hash[pos]!);
    },
  };

  /** `lemma` of a contraction points at its parts: 14 bits where, five how many numbers. */
  function partsOf(entry: Entry): readonly Part[] | undefined {
    if (!read(entry, at.isContraction)) return undefined;
    const pointer = read(entry, at.lemma);
    const first = pointer & 0x3fff;
    const parts: Part[] = [];
    for (let number = first; number < first + ((pointer >>> 14) & 0x1f); number += 4)
      parts.push({
        entry: xpansions[number]!,
        normal: xpansions[number + 1]!,
        lemma: xpansions[number + 2]!,
        pos: xpansions[number + 3]!,
      });
    return parts;
  }

  function normalOf(entry: Entry, word: string): Entry {
    if (entry === UNKNOWN) {
      const lower = find(word.toLowerCase());
      return lower === UNKNOWN ? UNKNOWN : respell(lower);
    }
    const spelled = respell(entry);
    return spelled === entry ? entry + read(entry, at.normal) : spelled;
  }

  return {
    posNames: core.features.pos.list,
    find,
    wordOf: (entry) => words.list[entry]!,
    partsOf,
    normalOf,
    usualPos: (entry, word, category) =>
      (entry === UNKNOWN ? guess.pos(word, category, known) : posOf(respell(entry))) || NOUN,
    hintOf: (entry) => (entry === UNKNOWN ? 0 : read(entry, at.hint)),
    mayBe,
    lemmaOf(entry, word, pos) {
      const spelled = entry === UNKNOWN ? UNKNOWN : respell(entry);
      // A contraction with a mark behind it (`Ive.`) is not taken apart; its `lemma` is no word but points at its
      // parts.
      if (spelled !== UNKNOWN && read(spelled, at.isContraction)) return word;
      if (spelled !== UNKNOWN && read(spelled, at.hasOneLemma)) return words.list[read(spelled, at.lemma)]!;
      const normal = normalOf(entry, word);
      const lower = normal === UNKNOWN ? word.toLowerCase() : words.list[normal]!;
      return model.addons.lemmatize(lower, pos, bases);
    },
  };
}
