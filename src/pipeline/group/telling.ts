import type { PastArticle, PastStory } from '../../news/past-story.ts';
import type { Member } from '../../news/story.ts';
import type { Summary } from '../../news/summary.ts';
import { compareText } from '../../text/order.ts';
import type { Sketch } from '../../text/sketch.ts';
import { slice } from '../../text/span.ts';
import { rarityInNews } from './common-words.ts';
import { type Names, numberNames, readNames, spellNames } from './names.ts';
import { type TermWeights, weighTerms } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article as grouping sees it: of today, or of a story that an earlier edition has told. */
export interface Telling {
  readonly document: string;
  readonly terms: TermWeights;
  readonly sketch: Sketch;
  /** Days since 1970, when the date is sure. */
  readonly day?: number;
  /** True for a text of less than `SHORT` characters. */
  readonly short: boolean;
  /** Whom and what it names; of a past story's article not always known. */
  readonly names?: Names;
  /** Today's article, or the past story it belongs to. */
  readonly from: { readonly summary: Summary } | { readonly past: PastStory };
}

/** For an article those that surely tell the same event; an article that is close to none has no entry. */
export type Closeness = ReadonlyMap<Telling, ReadonlySet<Telling>>;

/** One of today's articles within a story. */
export interface Told {
  readonly telling: Telling;
  readonly member: Member;
}

/** A text below this many characters is too short for its words to be sure. */
const SHORT = 900;

/** Beyond this a text says nothing new about which event it tells; bounds the work for one article. */
const MOST_CHARACTERS = 40_000;

/** Reads today's article. A date that is not sure is as good as none: a page's own may be the day it was fetched. */
export function readTelling(summary: Summary, vocabulary: Vocabulary): Telling {
  const text = articleText(summary);
  const headline = summary.headline.text;
  const headlineWords = vocabulary.readWords(headline);
  const { words, sketch } = vocabulary.sketchWords(text);
  const { published, document } = summary.article;
  return {
    document: document.id,
    terms: weighTerms(headlineWords, words, vocabulary),
    sketch,
    short: text.length < SHORT,
    names: readNames({ text, words, headline, headlineWords }, vocabulary),
    from: { summary },
    ...(published?.sure === true ? countDays(published.at) : {}),
  };
}

/** Reads the articles of a past story back from what the store kept. */
export function recallTellings(past: PastStory, vocabulary: Vocabulary): Telling[] {
  return past.articles.map(({ document, day, short, terms, sketch, names }) => ({
    document,
    terms: {
      terms: Int32Array.from(Object.keys(terms), (stem) => vocabulary.numberOf(stem)),
      weights: Float32Array.from(Object.values(terms)),
    },
    sketch: { hashes: Uint32Array.from(sketch.hashes), rate: sketch.rate },
    short,
    from: { past },
    ...(names === undefined ? {} : { names: numberNames(names, vocabulary) }),
    ...(day === undefined ? {} : countDays(day)),
  }));
}

/** More terms than this of a past article are not kept: the rare and weighty carry the likeness. */
const MOST_PAST_TERMS = 120;
/** An article that names more is a list; of part of its names nobody could say what it does not name. */
const MOST_PAST_NAMES = 400;

/** What the store keeps of an article. */
export function keepTelling(summary: Summary): PastArticle {
  const vocabulary = new Vocabulary();
  const { document, terms, sketch, short, names } = readTelling(summary, vocabulary);
  const { published } = summary.article;
  const weighted = Array.from(terms.terms, (term, at) => ({
    stem: vocabulary.stems[term]!,
    weight: terms.weights[at]!,
  }));
  const telling = ({ stem, weight }: (typeof weighted)[number]) => weight * rarityInNews(stem);
  weighted.sort((a, b) => telling(b) - telling(a) || compareText(a.stem, b.stem));
  return {
    document,
    short,
    terms: Object.fromEntries(weighted.slice(0, MOST_PAST_TERMS).map(({ stem, weight }) => [stem, weight])),
    sketch: { hashes: [...sketch.hashes], rate: sketch.rate },
    ...(published?.sure === true ? { day: published.at.slice(0, 10) } : {}),
    ...(names !== undefined && names.mentioned.length <= MOST_PAST_NAMES
      ? { names: spellNames(names, vocabulary) }
      : {}),
  };
}

/** The article's own text, furniture left out, block after block. */
export function articleText(summary: Summary): string {
  const { document, kept } = summary.article;
  const blocks: string[] = [];
  let length = 0;
  for (const span of kept) {
    if (length >= MOST_CHARACTERS) break;
    blocks.push(slice(document.text, span));
    length += span.end - span.start + 1;
  }
  // Joined, not added up: a string that is put together piece by piece is slow to walk through.
  return blocks.join('\n').slice(0, MOST_CHARACTERS);
}

const DAY_MS = 86_400_000;

function countDays(at: string): { readonly day?: number } {
  const day = Math.floor(Date.parse(at.slice(0, 10)) / DAY_MS);
  return Number.isNaN(day) ? {} : { day };
}
