import type { PastStory } from '../../news/past-story.ts';
import type { Quote, Story } from '../../news/story.ts';
import type { Summary } from '../../news/summary.ts';
import { type Dated, findLikenesses, SHORT } from './likeness.ts';
import { type Likeness, linkAverage } from './link.ts';
import { articleText, weighTerms } from './terms.ts';
import { makeVectors } from './vectors.ts';

/**
 * Brings together the articles that tell one event. Every summary stands in exactly one story; stories come in the
 * order of their first documents' ids, and the same summaries in any order give the same stories.
 *
 * @param past stories that earlier editions have told; today's articles may go on with one of them
 */
export function groupStories(summaries: readonly Summary[], _past: readonly PastStory[]): Story[] {
  const ordered = summaries.toSorted((a, b) => compareText(a.article.document.id, b.article.document.id));
  const vectors = makeVectors(ordered.map(weighTerms));
  const pairs = findLikenesses(vectors, ordered.map(dateArticle));
  const roots = linkAverage(ordered.length, pairs);
  const groups = Map.groupBy(ordered.keys(), (index) => roots[index]!);
  return [...groups.values()].map((members) => tellStory(members, ordered, pairs));
}

function tellStory(
  places: readonly number[],
  summaries: readonly Summary[],
  pairs: readonly Likeness[],
): Story {
  const inside = new Set(places);
  const closeness = new Map<number, number>();
  for (const { a, b, likeness } of pairs) {
    if (!inside.has(a) || !inside.has(b)) continue;
    closeness.set(a, (closeness.get(a) ?? 0) + likeness);
    closeness.set(b, (closeness.get(b) ?? 0) + likeness);
  }
  const central = places
    .toSorted((a, b) => (closeness.get(b) ?? 0) - (closeness.get(a) ?? 0) || a - b)
    .map((place) => summaries[place]!);
  const first = central[0]!;
  return {
    id: summaries[places[0]!]!.article.document.id,
    headline: first.headline.text,
    members: central.map((summary) => ({ summary, copies: [] })),
    dek: first.sentences.map((span): Quote => ({ document: first.article.document.id, span })),
    comparisons: [],
    updates: [],
  };
}

function dateArticle(summary: Summary): Dated {
  const short = articleText(summary).length < SHORT;
  const { published } = summary.article;
  if (published?.sure !== true) return { short };
  const day = Math.floor(Date.parse(published.at.slice(0, 10)) / 86_400_000);
  return Number.isNaN(day) ? { short } : { short, day };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
