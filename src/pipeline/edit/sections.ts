import type { SectionRule } from '../../news/briefing.ts';
import type { Section } from '../../news/edition.ts';
import { identifyOutlet } from '../../news/outlet-name.ts';
import type { Story } from '../../news/story.ts';
import { matchesWords, outletOf } from './match.ts';

/**
 * The stories under the operator's titles: each under the first rule that it meets, in the rules' order, those that
 * meet none last and without a title. A section without stories is left out; stories keep their order.
 */
export function divideSections(stories: readonly Story[], rules: readonly SectionRule[]): Section[] {
  const places = Map.groupBy(stories, (story) => rules.findIndex((rule) => meetsRule(story, rule)));
  const sections = rules.map(
    (rule, index): Section => ({ title: rule.title, stories: places.get(index) ?? [] }),
  );
  sections.push({ stories: places.get(-1) ?? [] });
  return sections.filter((section) => section.stories.length > 0);
}

function meetsRule(story: Story, rule: SectionRule): boolean {
  const outlets = new Set(rule.outlets.map(identifyOutlet));
  return (
    story.members.some(({ summary }) => outlets.has(outletOf(summary))) || matchesWords(story, rule.words)
  );
}
