import type { Span } from '../../text/span.ts';

/** `Read more: Ferry sinks`, `SEE ALSO: …`: a way to another text, on the line of the article's own. */
const POINTER =
  /^[("“[]?(?:(?:Also|Now)\s)?(?:(?:Listen|Read|See|Watch|READ|SEE|WATCH)(?:\s(?:also|more|next|now|ALSO|MORE|NEXT|NOW))?|Related(?:\s\p{L}+)?|RELATED|More)\s{0,2}:\s/u;
/** Characters that its beginning takes up at most. */
const LONGEST = 40;

/** `Correction: an earlier version said …`, whose number stands no longer, and not yet what stands in its place. */
const CORRECTION =
  /^[*(•\s]{0,3}(?:(?:Corrections?|CORRECTIONS?|Clarification|CLARIFICATION)(?:\s\([^)]{1,20}\))?:\s|(?:Correction:\s)?An? (?:earlier|previous) version of (?:this|our)\b)/u;

/**
 * The sentences without those that lead to another text or only put one right; all of them where nothing else is there.
 */
export function withoutPointers(text: string, sentences: readonly Span[]): readonly Span[] {
  const own = sentences.filter(({ start, end }) => {
    const opening = text.slice(start, Math.min(end, start + LONGEST));
    return !(opening.includes(':') && POINTER.test(opening)) && !CORRECTION.test(opening);
  });
  return own.length === 0 ? sentences : own;
}
