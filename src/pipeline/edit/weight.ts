import type { EditionPlan } from '../../news/edition-plan.ts';
import type { Story } from '../../news/story.ts';
import { compareText } from '../../text/order.ts';
import { matchesWords } from './match.ts';

/** The stories, the weightiest first; equal ones by id, so that the order never depends on how the files came in. */
export function orderStories(stories: readonly Story[], plan: EditionPlan): Story[] {
  const weights = new Map(stories.map((story) => [story, weighStory(story, plan)]));
  return stories.toSorted((a, b) => weights.get(b)! - weights.get(a)! || compareText(a.id, b.id));
}

function weighStory(story: Story, { briefing }: EditionPlan): number {
  const outlets = new Map<string, number>();
  for (const { summary } of story.members) {
    const outlet = summary.article.outlet ?? summary.article.document.id;
    outlets.set(outlet, briefing.outletWeights[outlet] ?? 1);
  }
  const told = [...outlets.values()].reduce((sum, weight) => sum + weight, 0);
  return told * (matchesWords(story, briefing.interests) ? 2 : 1);
}
