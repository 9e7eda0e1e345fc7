import type { Span } from '../../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that are more common tell nothing. */
const LEAST_RARITY = 1;

/** A sentence of which more than this has been said is left out. */
const SAID_ALREADY = 0.45;

/** What a sentence says: its telling stems, those of one name as one, by their numbers, each once. */
export class Content {
  readonly terms: readonly number[];
  /** Of each term. */
  readonly rarities: readonly number[];
  /** Their sum. */
  readonly whole: number;
  /**
   * Made of what has been said alone: few sentences are asked what they hold, and a set of each would take most time.
   */
  #held: ReadonlySet<number> | undefined;

  constructor(terms: readonly number[], rarities: readonly number[]) {
    this.terms = terms;
    this.rarities = rarities;
    this.whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  }

  has(term: number): boolean {
    this.#held ??= new Set(this.terms);
    return this.#held.has(term);
  }
}

/** Reads what a text says, or a part of it. */
export function readContent(text: string, vocabulary: Vocabulary, within?: Span): Content {
  const terms: number[] = [];
  const rarities: number[] = [];
  // One more than the place of each term.
  const { weights: places } = vocabulary;
  for (const stem of vocabulary.readStems(text, within)) {
    const rarity = vocabulary.rarityOf(stem);
    if (rarity <= LEAST_RARITY) continue;
    const term = vocabulary.nameOfStem(stem);
    const place = places.sumOf(term) - 1;
    if (place >= 0) rarities[place] = rarity;
    else {
      places.add(term, terms.push(term));
      rarities.push(rarity);
    }
  }
  places.forget();
  return new Content(terms, rarities);
}

/** Whether most of what a sentence says, or of what one of those does that have been said, is in both. */
export function isSaid({ terms, rarities, whole }: Content, said: readonly Content[]): boolean {
  return said.some((other) => {
    let shared = 0;
    for (let at = 0; at < terms.length; at++) if (other.has(terms[at]!)) shared += rarities[at]!;
    return shared > SAID_ALREADY * Math.min(whole, other.whole);
  });
}

/** How much a sentence adds to what has been said, however long it is. */
export type Scale = (content: Content, said: readonly Content[]) => number;

/**
 * What a sentence adds: its unsaid terms by rarity, once for every sentence of another article that has them too.
 *
 * @param articles the contents of each article's sentences
 */
export function makeScale(articles: readonly (readonly Content[])[], vocabulary: Vocabulary): Scale {
  const { weights: holders, tally: inArticle } = vocabulary;
  for (const { terms } of articles.flat()) for (const term of terms) holders.add(term, 1);
  const gains = new Map<Content, readonly number[]>();
  for (const contents of articles) {
    for (const { terms } of contents) for (const term of terms) inArticle.add(term, 1);
    for (const content of contents) {
      const { terms, rarities } = content;
      gains.set(
        content,
        terms.map((term, at) => rarities[at]! * (0.5 + holders.sumOf(term) - inArticle.sumOf(term))),
      );
    }
    inArticle.forget();
  }
  holders.forget();
  return (content, said) => {
    const { terms } = content;
    const own = gains.get(content)!;
    let sum = 0;
    for (let at = 0; at < terms.length; at++) if (!holdAny(said, terms[at]!)) sum += own[at]!;
    return sum;
  };
}

function holdAny(said: readonly Content[], term: number): boolean {
  for (const content of said) if (content.has(term)) return true;
  return false;
}
