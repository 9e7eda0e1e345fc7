import type { ReadArticles } from '../../src/briefing/read-articles.ts';
import type { Document } from '../../src/news/document.ts';
import { type Span, slice } from '../../src/text/span.ts';

/** What is wrong with the offsets of what was read, in words; nothing when every span lies within its text. */
export function findBrokenSpans({ documents, summaries, notes }: ReadArticles): string[] {
  const problems = documents.flatMap(checkBlocks);
  for (const { rule, message } of notes) if (rule === 'reader-failed') problems.push(message);
  if (documents.length === 0 && !notes.some((note) => note.skipped)) problems.push('neither read nor noted');
  for (const { article, headline, sentences, figures, people } of summaries) {
    const { text } = article.document;
    const spans: readonly (readonly [string, Span | undefined])[] = [
      ['headline', headline.span],
      ['dek', article.dek],
      ...article.kept.map((span) => ['kept', span] as const),
      ...article.furniture.map(({ span }) => ['furniture', span] as const),
      ...article.teasers.map(({ span }) => ['teaser', span] as const),
      ...sentences.map((span) => ['sentence', span] as const),
      ...people.map(({ span }) => ['person', span] as const),
      ...figures.flatMap((figure) => [
        ['figure', figure.span] as const,
        ['figure’s sentence', figure.sentence] as const,
        ['attribution', figure.attribution?.span] as const,
      ]),
    ];
    for (const [what, span] of spans) {
      if (span && !(0 <= span.start && span.start < span.end && span.end <= text.length))
        problems.push(`${what} at ${span.start} to ${span.end} of ${text.length}`);
    }
    for (const figure of figures) {
      if (slice(text, figure.span) !== figure.text)
        problems.push(`figure "${figure.text}" is not what stands there`);
    }
  }
  return problems;
}

function checkBlocks({ blocks, text }: Document): string[] {
  let end = 0;
  const problems: string[] = [];
  for (const { span, markup } of blocks) {
    if (span.start < end || span.end <= span.start || span.end > text.length)
      problems.push(`block at ${span.start} to ${span.end} of ${text.length}, after ${end}`);
    if (markup && !(markup.linkDensity >= 0 && markup.linkDensity <= 1))
      problems.push(`links ${markup.linkDensity}`);
    end = span.end;
  }
  return problems;
}
