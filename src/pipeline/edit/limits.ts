import type { Briefing } from '../../news/briefing.ts';
import type { Story } from '../../news/story.ts';
import { slice } from '../../text/span.ts';

/** Words that an adult reads in a minute (M. Brysbaert, "How many words do we read per minute?", 2019: 238). */
const WORDS_PER_MINUTE = 238;

/**
 * The stories that the briefing's limits let in, in the order given: the first always, the others until the number or
 * the minutes are used up. The rest is left out.
 */
export function fillLimits(
  stories: readonly Story[],
  briefing: Pick<Briefing, 'stories' | 'readingMinutes'>,
): { readonly told: readonly Story[]; readonly leftOut: readonly Story[]; readonly readingMinutes: number } {
  const most = (briefing.readingMinutes ?? Number.POSITIVE_INFINITY) * WORDS_PER_MINUTE;
  let words = 0;
  let fit = 0;
  while (fit < stories.length && fit < briefing.stories) {
    const more = countWords(stories[fit]!);
    if (fit > 0 && words + more > most) break;
    words += more;
    fit++;
  }
  return {
    told: stories.slice(0, fit),
    leftOut: stories.slice(fit),
    readingMinutes: Math.max(1, Math.ceil(words / WORDS_PER_MINUTE)),
  };
}

/** The words that the edition prints of a story. */
function countWords(story: Story): number {
  const texts = [
    story.headline,
    ...story.members.flatMap(({ summary }) => [
      summary.headline.text,
      ...summary.sentences.map((span) => slice(summary.article.document.text, span)),
      ...summary.keyFigures.map((figure) => `${figure.text} ${figure.counts}`),
    ]),
  ];
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
