import type { PastStory } from '../../news/past-story.ts';
import type { Quote } from '../../news/story.ts';
import { splitSentences } from '../../text/sentence.ts';
import { type Span, slice } from '../../text/span.ts';
import { shareInNews } from './common-words.ts';
import type { Told } from './tell.ts';
import { weighTerms } from './terms.ts';

/** The most sentences under a story's headline. */
const MOST_SENTENCES = 3;

/** A sentence of which more than this has been said is left out. */
const SAID_ALREADY = 0.5;

/** Only an article's opening is searched for what another has not said; what comes later needs what stood before it. */
const OPENING_SENTENCES = 5;

/** Shorter ones are fragments, longer ones nobody reads in a briefing. */
const SHORTEST = 40;
const LONGEST = 320;

/** Openings that lean on the sentence before, and what is only a quotation. */
const LEANS =
  /^(?:["“‘'(]|(?:he|she|it|they|we|i|this|these|those|that|but|and|or|so|yet|however|meanwhile|also|there|still|then|his|her|its|their|the (?:move|decision|announcement|statement|comments?|report|incident))\b)/i;

interface Sentence extends Quote {
  /** Stems with their rarity. */
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * One to three sentences that tell the story: the first of the most central article, then from the others what they add
 * that most of the articles tell too. Nothing is said twice, nor what an earlier edition printed as long as there is
 * something else.
 *
 * @param central the most central article first
 */
export function writeDek(central: readonly Told[], past: PastStory | undefined): Quote[] {
  const shown = (past?.dek ?? []).map(readTerms);
  const openings = central.flatMap((told) => readSummary(told));
  const fresh = openings.filter(({ terms }) => !isSaid(terms, shown));
  const first = fresh[0] ?? openings[0];
  if (first === undefined) return [];
  const dek: Sentence[] = [first];
  if (central.length === 1) dek.push(...openings.filter((sentence) => sentence !== first).slice(0, 1));
  const candidates = central.length === 1 ? [] : central.flatMap(readOpening);
  while (dek.length < MOST_SENTENCES) {
    const said = [...shown, ...dek.map(({ terms }) => terms)];
    const best = chooseNext(candidates, said, central, dek.at(-1)!.document);
    if (best === undefined) break;
    dek.push(best);
  }
  return dek.map(({ document, span }) => ({ document, span }));
}

/** The sentence that adds most, from another article than the last. */
function chooseNext(
  candidates: readonly Sentence[],
  said: readonly ReadonlyMap<string, number>[],
  told: readonly Told[],
  last: string,
): Sentence | undefined {
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of candidates) {
    if (sentence.document === last || isSaid(sentence.terms, said)) continue;
    const gain = weighNews(sentence.terms, said, told);
    if (gain > most) [best, most] = [sentence, gain];
  }
  return best;
}

/** What a sentence adds: its unsaid words by rarity, counted once for every other article that has them too. */
function weighNews(
  terms: ReadonlyMap<string, number>,
  said: readonly ReadonlyMap<string, number>[],
  told: readonly Told[],
): number {
  let gain = 0;
  for (const [stem, rarity] of terms) {
    if (said.some((other) => other.has(stem))) continue;
    const holders = told.filter(({ telling }) => telling.terms.has(stem)).length;
    gain += rarity * (holders - 1);
  }
  return gain / Math.sqrt(terms.size || 1);
}

function isSaid(terms: ReadonlyMap<string, number>, said: readonly ReadonlyMap<string, number>[]): boolean {
  const whole = sumRarity(terms.entries());
  return said.some((other) => {
    const shared = sumRarity([...terms].filter(([stem]) => other.has(stem)));
    return shared > SAID_ALREADY * Math.min(whole, sumRarity(other.entries()));
  });
}

function sumRarity(terms: Iterable<readonly [string, number]>): number {
  let sum = 0;
  for (const [, rarity] of terms) sum += rarity;
  return sum;
}

/** The sentences that the summary chose. */
function readSummary({ member: { summary } }: Told): Sentence[] {
  return summary.sentences.map((span) => readSentence(summary.article.document, span));
}

/** Sentences of the article's opening that stand by themselves. */
function readOpening({ member: { summary, repeated } }: Told): Sentence[] {
  if (repeated) return [];
  const { document, kept } = summary.article;
  const spans: Span[] = [];
  for (const block of kept) {
    if (spans.length >= OPENING_SENTENCES) break;
    spans.push(...splitSentences(document.text, block));
  }
  return spans
    .slice(0, OPENING_SENTENCES)
    .filter((span) => standsAlone(slice(document.text, span)))
    .map((span) => readSentence(document, span));
}

function standsAlone(sentence: string): boolean {
  return (
    sentence.length >= SHORTEST &&
    sentence.length <= LONGEST &&
    !LEANS.test(sentence) &&
    /[.!]["”’)]?$/.test(sentence)
  );
}

function readSentence(document: { readonly id: string; readonly text: string }, span: Span): Sentence {
  return { document: document.id, span, terms: readTerms(slice(document.text, span)) };
}

function readTerms(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  for (const stem of weighTerms('', text).keys()) {
    const rarity = Math.log(1 / shareInNews(stem));
    if (rarity > 1) terms.set(stem, rarity);
  }
  return terms;
}
