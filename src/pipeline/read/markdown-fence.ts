import type { Span } from '../../text/span.ts';

/** A run of marks and what it says of the language, on a line of its own. */
const FENCE = /^ {0,3}(`{3,}|~{3,})([^\r\n]*)$/gm;

/**
 * The stretches of a file that fences enclose (CommonMark 0.31 section 4.5), with the fences: what stands there is code
 * and none of it Markdown. A fence that nothing closes encloses nothing, since the rest of an article would be code.
 */
export function findFenced(file: string): readonly Span[] {
  const fenced: Span[] = [];
  let open: { readonly start: number; readonly marks: string } | undefined;
  for (const { 0: line, 1: marks = '', 2: rest = '', index } of file.matchAll(FENCE)) {
    if (open === undefined) {
      // `` ```a``` `` is a span of code on one line.
      if (!rest.includes('`')) open = { start: index, marks };
    } else if (marks.startsWith(open.marks) && rest.trim() === '') {
      fenced.push({ start: open.start, end: index + line.length });
      open = undefined;
    }
  }
  return fenced;
}
