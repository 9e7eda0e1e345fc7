import type { Edition } from '../../news/edition.ts';
import type { EditionPlan } from '../../news/edition-plan.ts';
import type { Story } from '../../news/story.ts';
import type { Teaser } from '../../news/teaser.ts';
import { fillLimits } from './limits.ts';
import { divideSections } from './sections.ts';
import { chooseTeasers } from './teasers.ts';
import { orderStories } from './weight.ts';

/**
 * Makes the day's edition: stories by weight, as many as the briefing's limits allow, under the operator's sections;
 * the rest by headline; teasers once. Every story given stands in a section or in `leftOut`, none in both.
 */
export function editEdition(
  stories: readonly Story[],
  teasers: readonly Teaser[],
  plan: EditionPlan,
): Edition {
  const { briefing } = plan;
  const { told, leftOut, readingMinutes } = fillLimits(orderStories(stories, plan), briefing);
  return {
    id: plan.id,
    briefing: briefing.name,
    title: briefing.title,
    date: plan.date,
    language: briefing.language,
    sections: divideSections(told, briefing.sections),
    teasers: chooseTeasers(teasers, stories, plan),
    leftOut,
    readingMinutes,
  };
}
