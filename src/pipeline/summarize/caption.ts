import { MONTH } from '../../text/calendar.ts';
import { type Span, slice } from '../../text/span.ts';
import { BYLINE } from './byline.ts';

/** `1 of 17.`: which of a row of pictures the next sentence tells of. */
const COUNTER = /^\d{1,3} of \d{1,3}\.?$/;
/** The same before the first words of what the picture shows. */
const COUNTED = /^\d{1,3} of \d{1,3}\. /;

/** `at the harbour of Marstad, May 3, 2014`: the day of a picture, which a report of the day writes with `on`. */
const DAY = new RegExp(
  `(?:, on|(?<!\\b(?:on|until|by|since|before|after|from|of|to)),?) ${MONTH} \\d{1,2}, (?:19|20)\\d\\d\\.?$`,
);
/** What a picture shows is told as going on, and not as done or to come. */
const TOLD = /\b(?:was|were|had|has|have|said|will|would|can|could|may|might|\p{L}{2,20}ed)\b/u;

/** Whose picture it is. */
const CREDIT = /^(?:Photo(?:graph)?|Picture|Image|Credit)s?(?: by)?: \S/;

/** `… on Tuesday. (Ida Blom/Getty Images)`: whose picture it is, behind what it shows. */
const CREDITED =
  /\((?:Photo(?:graph)?(?: by)?:? |[^()]{2,60}[/,] ?)[^()]{0,60}?(?:AFP|AP|Alamy|EPA|Getty(?: Images)?|Reuters|REUTERS|Shutterstock)[^()]{0,20}\)\.?$/u;

const PICTURE = '(?:file|handout|undated|combination)(?: handout)? (?:photo(?:graph)?|picture|image)';
/** `In this May 3, 2014 file photo, a ferry leaves`, `… is seen in an undated handout photo.`: among any sentences. */
const FILED = new RegExp(
  `^(?:In (?:this|an?)|This) .{0,60}?\\b${PICTURE}\\b|^A combination photo|\\bin (?:this|an?) ${PICTURE}\\.?$|[—–-] ?File photo\\b`,
);
/** Few texts have one: where none is, no sentence is asked. What begins with a space is soonest looked for. */
const MAY_BE_FILED = / (?:photo|picture|image)/;

/**
 * The sentences behind those that tell what the picture above an article shows, or who wrote it, and without those
 * that call themselves a picture's; all of them where these are the article.
 */
export function withoutCaption(text: string, sentences: readonly Span[]): readonly Span[] {
  const own = withoutFiled(text, sentences);
  const caption = countCaption(own.slice(0, 2).map((sentence) => slice(text, sentence)));
  return caption < own.length ? own.slice(caption) : own;
}

function withoutFiled(text: string, sentences: readonly Span[]): readonly Span[] {
  if (!MAY_BE_FILED.test(text)) return sentences;
  const own = sentences.filter((sentence) => !FILED.test(slice(text, sentence)));
  return own.length > 0 ? own : sentences;
}

function countCaption([first = '', second = '']: readonly string[]): number {
  if (BYLINE.test(first.replace(/\.$/, ''))) return 1;
  if (COUNTER.test(first) || CREDIT.test(second)) return 2;
  if (CREDITED.test(first)) return 1;
  return COUNTED.test(first) || (DAY.test(first) && !TOLD.test(first.replace(DAY, ''))) ? 1 : 0;
}
