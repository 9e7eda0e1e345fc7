import type { Briefing } from '../../news/briefing.ts';
import type { Story } from '../../news/story.ts';
import { type Span, slice } from '../../text/span.ts';

/** Words that an adult reads in a minute (M. Brysbaert, "How many words do we read per minute?", 2019: 238). */
const WORDS_PER_MINUTE = 238;

/**
 * The stories that the briefing's limits let in, in the order given: the first always, the others until the number or
 * the minutes are used up. The rest is left out, and so is what an earlier edition has shown already.
 */
export function fillLimits(
  stories: readonly Story[],
  briefing: Pick<Briefing, 'stories' | 'readingMinutes'>,
): { readonly told: readonly Story[]; readonly leftOut: readonly Story[]; readonly readingMinutes: number } {
  const most = (briefing.readingMinutes ?? Number.POSITIVE_INFINITY) * WORDS_PER_MINUTE;
  const fresh = stories.filter(isFresh);
  let words = 0;
  let fit = 0;
  while (fit < fresh.length && fit < briefing.stories) {
    const more = countWords(fresh[fit]!);
    if (fit > 0 && words + more > most) break;
    words += more;
    fit++;
  }
  return {
    told: fresh.slice(0, fit),
    leftOut: [...fresh.slice(fit), ...stories.filter((story) => !isFresh(story))],
    readingMinutes: Math.max(1, Math.ceil(words / WORDS_PER_MINUTE)),
  };
}

function isFresh({ members }: Story): boolean {
  return members.some(({ repeated }) => !repeated);
}

/** The words that the edition prints of a story: headlines, dek, figures, and the sentences that it compares. */
function countWords(story: Story): number {
  const texts = new Map(
    story.members.map(({ summary: { article } }) => [article.document.id, article.document.text]),
  );
  const quote = (document: string, span: Span) => slice(texts.get(document) ?? '', span);
  const printed = [
    story.headline,
    ...story.dek.map(({ document, span }) => quote(document, span)),
    ...story.members.map(({ summary }) => summary.headline.text),
    ...story.members.flatMap(({ summary }) =>
      summary.keyFigures.map(({ text, counts }) => `${text} ${counts}`),
    ),
    ...story.comparisons.flatMap(({ verdict, claims }) =>
      claims.map(({ document, figure }) =>
        verdict === 'agree' ? figure.text : quote(document, figure.sentence),
      ),
    ),
  ];
  return printed.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
