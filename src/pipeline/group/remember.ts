import type { Edition } from '../../news/edition.ts';
import type { Figure } from '../../news/figure.ts';
import type { PastFigure, PastStory } from '../../news/past-story.ts';
import type { Story } from '../../news/story.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import { placeFigures } from './comparison/candidate.ts';
import { clipSentence } from './comparison/subject.ts';
import { keepTelling } from './telling.ts';

/** What is kept of a story that runs for weeks: its latest articles and figures stand for the rest. */
const MOST_PAST_ARTICLES = 24;
const MOST_PAST_FIGURES = 60;
/** Of a sentence; longer ones are texts without stops. */
const MOST_PAST_CHARACTERS = 1_000;

/**
 * What the store is to keep of an edition's stories, those listed by headline too, each in its newest state: it
 * replaces what was known under the same id. What only repeats an earlier edition adds nothing.
 *
 * @param past the stories that `groupStories` was given
 */
export function rememberStories(edition: Edition, past: readonly PastStory[]): PastStory[] {
  const known = new Map(past.map((story) => [story.id, story]));
  const told = edition.sections.flatMap(({ stories }) => stories);
  const listed = edition.leftOut.filter(({ members }) => members.some(({ repeated }) => !repeated));
  return [
    ...told.map((story) => rememberStory(story, edition.date, known.get(story.id), true)),
    ...listed.map((story) => rememberStory(story, edition.date, known.get(story.id), false)),
  ];
}

function rememberStory(story: Story, day: string, before: PastStory | undefined, isTold: boolean): PastStory {
  // Several outlets' files of the same bytes are one document.
  const told = new Map(
    story.members
      .flatMap(({ summary, copies }) => [summary, ...copies])
      .map((summary) => [summary.article.document.id, summary]),
  );
  const articles = [...told.values()].map(keepTelling);
  const older = before?.articles.filter(({ document }) => !told.has(document)) ?? [];
  return {
    id: story.id,
    headline: story.headline,
    dek: isTold ? printDek(story) : (before?.dek ?? []),
    lastDay: day,
    articles: [...articles, ...older].slice(0, MOST_PAST_ARTICLES),
    figures: [...(isTold ? keepFigures(story, day) : []), ...(before?.figures ?? [])].slice(
      0,
      MOST_PAST_FIGURES,
    ),
  };
}

function printDek(story: Story): string[] {
  const texts = new Map(
    story.members.map(({ summary: { article } }) => [article.document.id, article.document.text]),
  );
  return story.dek.map(({ document, span }) =>
    slice(texts.get(document)!, span).slice(0, MOST_PAST_CHARACTERS),
  );
}

/** The figures that the edition printed: every member's key figures, and what its comparisons hold. */
function keepFigures(story: Story, day: string): PastFigure[] {
  const compared = story.comparisons.flatMap(({ claims }) => claims);
  return story.members.flatMap(({ summary }) => {
    const { document } = summary.article;
    const printed = new Set([
      ...summary.keyFigures.map(({ span }) => span.start),
      ...compared.flatMap((claim) => (claim.document === document.id ? [claim.figure.span.start] : [])),
    ]);
    return placeFigures(summary)
      .filter(({ figure }) => printed.has(figure.span.start))
      .map(({ figure, leads, who }) => ({
        document: document.id,
        figure: moveFigure(figure),
        sentence: slice(document.text, clipSentence(figure)),
        leads,
        who,
        day,
      }));
  });
}

/** The figure with its spans counted from the start of its sentence; what stands outside of it is left off. */
function moveFigure({ countsSpan, attribution: _, clause: __, ...figure }: Figure): Figure {
  const sentence = clipSentence(figure);
  const from = sentence.start;
  return {
    ...figure,
    span: moveSpan(figure.span, from),
    sentence: moveSpan(sentence, from),
    ...(countsSpan && contains(sentence, countsSpan) ? { countsSpan: moveSpan(countsSpan, from) } : {}),
  };
}

function moveSpan({ start, end }: Span, from: number): Span {
  return { start: start - from, end: end - from };
}
