import type { EditionPlan } from '../../news/edition-plan.ts';
import type { Story } from '../../news/story.ts';
import { type Teaser, teaserKey } from '../../news/teaser.ts';
import { compareText } from '../../text/order.ts';

/** A dozen sites advertise a hundred stories; a reader looks at the first few that several pages push. */
const MOST_TEASERS = 20;

/**
 * The teasers that the edition shows: each once, with a dek where any file gives one, none that an edition of the last
 * seven days has shown or this one tells as a story; those that most files repeat first.
 */
export function chooseTeasers(
  teasers: readonly Teaser[],
  stories: readonly Story[],
  plan: EditionPlan,
): Teaser[] {
  if (plan.briefing.teasers === 'drop') return [];
  const told = Map.groupBy(teasers, teaserKey);
  for (const key of plan.shownTeasers) told.delete(key);
  for (const { members } of stories)
    for (const { summary } of members) told.delete(teaserKey({ headline: summary.headline.text }));
  return [...told.entries()]
    .toSorted(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
    .slice(0, MOST_TEASERS)
    .map(([, same]) => same.toSorted(compareTellings)[0]!);
}

/** The telling with the longest dek first; else by place and spelling, so that the files' order does not matter. */
function compareTellings(a: Teaser, b: Teaser): number {
  return (
    (b.dek?.length ?? 0) - (a.dek?.length ?? 0) ||
    a.span.start - b.span.start ||
    compareText(`${a.headline}\n${a.dek}\n${a.outlet}`, `${b.headline}\n${b.dek}\n${b.outlet}`)
  );
}
