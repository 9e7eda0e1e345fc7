import type { Span } from '../../text/span.ts';

/** `Read more: Ferry sinks`, `SEE ALSO: …`: a way to another text, on the line of the article's own. */
const POINTER =
  /^[("“[]?(?:(?:Also|Now)\s)?(?:(?:Listen|Read|See|Watch|READ|SEE|WATCH)(?:\s(?:also|more|next|now|ALSO|MORE|NEXT|NOW))?|Related(?:\s\p{L}+)?|RELATED|More)\s{0,2}:\s/u;
/** Characters that its beginning takes up at most. */
const LONGEST = 40;

/** The sentences without those that lead to another text; all of them where nothing else is there. */
export function withoutPointers(text: string, sentences: readonly Span[]): readonly Span[] {
  const own = sentences.filter(
    ({ start, end }) => !POINTER.test(text.slice(start, Math.min(end, start + LONGEST))),
  );
  return own.length === 0 ? sentences : own;
}
