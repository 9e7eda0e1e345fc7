import type { ReadArticles } from '../briefing/read-articles.ts';
import type { Document } from '../news/document.ts';
import type { Note } from '../news/note.ts';
import type { Summary } from '../news/summary.ts';
import { slice } from '../text/span.ts';

/** One object for each document in the order of the intake, then one for each file that gave none. */
export function listInspections(read: ReadArticles): object[] {
  const summaries = new Map(read.summaries.map((summary) => [summary.article.document.id, summary]));
  const named = new Set(read.documents.map((document) => document.file));
  const left = read.notes.filter((note) => note.skipped && !named.has(note.file ?? ''));
  return [
    ...read.documents.map((document) => {
      const summary = summaries.get(document.id);
      return describeDocument(document, summary, notesOn(document, read.notes, summary !== undefined));
    }),
    ...left.map((note) => ({ file: note.file, skipped: note.rule, notes: [note] })),
  ];
}

/** What is to be said of a document; that another entry of its file was left out is not. */
export function notesOn(document: Document, notes: readonly Note[], isRead: boolean): Note[] {
  return notes.filter((note) => note.file === document.file && !(isRead && note.skipped));
}

/**
 * What was made of one document. Spans are UTF-16 offsets into what `inspect --text FILE` prints; for plain text and
 * Markdown that is the file itself, without soft hyphens and the like. For the other formats `text` is the article's
 * own text, a block a line, and its spans are `blocks`.
 */
function describeDocument(document: Document, summary: Summary | undefined, notes: readonly Note[]): object {
  const { file, id, format, encoding, metadata } = document;
  if (!summary) return { file, id, format, encoding, skipped: notes.at(-1)?.rule ?? 'unknown', notes };
  const { article } = summary;
  const isFile = format === 'text' || format === 'markdown';
  return {
    file,
    id,
    format,
    encoding,
    headline: summary.headline,
    outlet: article.outlet ?? document.folder ?? null,
    byline: article.byline ?? null,
    dateline: article.dateline ?? null,
    published: article.published ?? null,
    language: article.language,
    url: metadata.url ?? null,
    truncated: metadata.truncated ?? false,
    ...(isFile
      ? { kept: article.kept }
      : { blocks: article.kept, text: article.kept.map((span) => slice(document.text, span)).join('\n') }),
    ...(article.keptByRule && { keptByRule: article.keptByRule }),
    furniture: article.furniture,
    sentences: summary.sentences,
    figures: summary.figures,
    keyFigures: summary.keyFigures.map((figure) => figure.span),
    people: summary.people,
    teasers: article.teasers,
    notes,
  };
}
