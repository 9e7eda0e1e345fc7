import type { FileHeadline } from '../../news/article.ts';
import { slice } from '../../text/span.ts';
import type { Reading } from './reading.ts';
import { partSiteName } from './site-name.ts';

/** The headline that a file has, without its site's name, and that name where the headline gives it. */
export function tellHeadline(reading: Pick<Reading, 'document' | 'page'>): {
  readonly headline?: FileHeadline;
  readonly site?: string;
} {
  const titled = chooseHeadline(reading);
  if (titled === undefined) return {};
  const { text, name } = partSiteName(titled.text, reading.document.metadata);
  return {
    headline: { ...titled, ...clipTitle(reading.document, titled, text) },
    ...(name !== undefined && { site: name }),
  };
}

/** The file's own claim, unless a line of the text gives it in full where the claim is cut short; else that line. */
function chooseHeadline({ document, page }: Pick<Reading, 'document' | 'page'>): FileHeadline | undefined {
  const lines = page.title < 0 ? [] : page.lines.slice(page.title, page.titleTo + 1);
  const { title, titleFrom } = document.metadata;
  const from = titleFrom ?? 'metadata';
  if (lines.length === 0) return title ? { text: title, from } : undefined;
  const span = { start: lines[0]!.span.start, end: lines.at(-1)!.span.end };
  const text = lines.map((line) => line.text).join(' ');
  if (!title) return { text, from: 'line', span };
  return { text: isCutShort(title) ? text : title, from, span };
}

/** What is left of a headline; its span ends where it ends, if the line is written as it is told. */
function clipTitle(
  { text }: Reading['document'],
  { text: whole, span }: FileHeadline,
  left: string,
): Pick<FileHeadline, 'text' | 'span'> {
  const isWritten = span !== undefined && slice(text, span) === whole;
  return { text: left, ...(isWritten && { span: { start: span.start, end: span.start + left.length } }) };
}

function isCutShort(title: string): boolean {
  return /(?:\.\.\.|…)$/.test(title);
}
