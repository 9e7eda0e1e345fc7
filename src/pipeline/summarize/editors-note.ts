import type { Span } from '../../text/span.ts';

const DOES =
  '(?:[Aa]dds|[Cc]larifies|[Cc]orrect(?:s|ed|ing|ion)|[Ff]ixes|[Rr]ecasts|[Rr]efiles|[Rr]eleads|[Rr]emoves|[Rr]epeats|[Rr]estores|[Rr]ewrites|[Uu]pdate[sd]?)';
/** What an agency has done to a story since it went out, in brackets before its first word. */
const NOTE = new RegExp(
  String.raw`^\((?:${DOES}|(?:In|This|The|Story)\b[^()]{1,60}?\b${DOES})\b(?:[^()]|\([^()]{0,60}\)){0,400}\)\s{0,3}`,
  'u',
);
/** `By Ida Blom and Per Sund (Agency) - `: who wrote it, on the line of the first sentence. */
const WRITER = /^By (?:(?:\p{Lu}[\p{L}.'’-]{1,20}|and),? ){2,8}(?=\((?:[\p{L} ]{2,20})\) ?[—–―-])/u;
/** Characters that both take up at most. */
const LONGEST = 800;

/**
 * The sentences from the first of the article's own on: without the note of what was corrected, and without who wrote
 * it where that stands before the agency's name.
 */
export function withoutEditorsNote(text: string, sentences: readonly Span[]): readonly Span[] {
  const [first] = sentences;
  if (first === undefined || !/^(?:\(|By )/.test(text.slice(first.start, first.start + 3))) return sentences;
  const opening = text.slice(first.start, first.start + LONGEST);
  const note = NOTE.exec(opening)?.[0].length ?? 0;
  const start = first.start + note + (WRITER.exec(opening.slice(note))?.[0].length ?? 0);
  const told = sentences.filter(({ end }) => end > start);
  return told.length === 0 ? sentences : told.map((span) => (span.start < start ? { ...span, start } : span));
}
