import type { Span } from '../../text/span.ts';

/** Characters in which a sentence has told whose words the one before it are. */
const OPENING = 120;

/**
 * Where a sentence that tells whose words the one before it are begins to name them: at `according` of `That's
 * according to the board`, at `says` of `So says the board`, at `the` of `That's what the board says`; undefined for
 * any other sentence.
 */
export function findSourceBehind(text: string, { start, end }: Span): number | undefined {
  const told = SOURCE_BEHIND.exec(text.slice(start, Math.min(end, start + OPENING)));
  return told === null ? undefined : start + told[0].length;
}

const SOURCE_BEHIND =
  /^(?:(?:All|It|That|These|This|Those)(?: is| was| are| were|[’']s)(?: all)? (?=according to (?!plan))|So (?=(?:claims?|reports?|said|says?|warns?) )|That(?: is| was|[’']s)(?: at least)? what (?=[^.,]{3,70} (?:claims?|finds?|found|reported|reports?|said|says?|warned|warns?)(?:[.,]| (?:after|in|last|late|on|this) )))/;
