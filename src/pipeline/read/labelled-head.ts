import type { Metadata } from '../../news/document.ts';
import { type Span, slice } from '../../text/span.ts';
import { isKey, pickMetadata } from './metadata.ts';

/** What lines at a text's top say of it, each behind a label, and the lines that are left. */
interface LabelledHead {
  readonly metadata: Metadata;
  readonly rest: readonly Span[];
}

/** `Author: Lena Ortiz`, `author:: Lena Ortiz` as Logseq writes it; a label that nothing follows says nothing. */
const LABELLED = /^(\p{L}[\p{L} _-]{1,22}):{1,2}(?:\s+(.*))?$/su;

/** Lines of such a head; archives that fill in every field have ten. */
const MOST_LINES = 20;

/** So many of its labels must be known: one alone may open a text, as in `Date: the fruit that ships carry`. */
const FEWEST_KNOWN = 2;

/**
 * Reads the head of a text that opens with labelled lines (`Title: Ferry operator cuts sailings`, `Date: 12 May 2026`)
 * and a blank line below them. Lines whose label is not known are left, for nobody else would tell of them.
 *
 * @param lines of the whole text, in order
 */
export function readLabelledHead(text: string, lines: readonly Span[]): LabelledHead {
  const none = { metadata: {}, rest: lines };
  const converted = findContent(text, lines);
  const end = converted < 0 ? findBlank(text, lines) : converted;
  if (end < 0) return none;
  const fields = new Map<string, string>();
  const rest: Span[] = [];
  for (const line of lines.slice(0, end)) {
    const [labelled, label, value = ''] = LABELLED.exec(slice(text, line)) ?? [];
    if (labelled === undefined) return none;
    const key = label!.toLowerCase();
    if (fields.has(key)) return none;
    if (isKey(key)) fields.set(key, value);
    else rest.push(line);
  }
  if (fields.size < FEWEST_KNOWN) return none;
  const metadata = pickMetadata(Object.fromEntries(fields), 'first lines');
  return { metadata, rest: [...rest, ...lines.slice(converted < 0 ? end : end + 1)] };
}

/** Below this label programs that make Markdown of a page print it, and above it what they know of it. */
const CONTENT = /^Markdown Content:$/;

/** The line of that label; -1 where there is none. */
function findContent(text: string, lines: readonly Span[]): number {
  return lines.slice(0, MOST_LINES).findIndex((line) => CONTENT.test(slice(text, line)));
}

/** How many lines stand above the first blank one; -1 where there is none among so many. */
function findBlank(text: string, lines: readonly Span[]): number {
  return lines
    .slice(0, MOST_LINES + 1)
    .findIndex(({ start }, at) => at > 0 && BLANK.test(text.slice(lines[at - 1]!.end, start)));
}

/** A line's end and another one right behind it. */
const BLANK = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/;
