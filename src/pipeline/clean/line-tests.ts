import { Prefilter } from '../../text/prefilter.ts';
import { WORDINGS } from './wordings.ts';

/** A clock time, a date or an age. */
export const TIMED =
  /(?<![$€£¥₹])\b\d{1,2}[:.]\d\d\b(?! ?(?:%|billion|bn|million|per ?cent))|\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/i;
/** An address of a page or a mailbox. */
export const ADDRESS = /https?:|www\.|\w@\w|\.com\b/;

/** All that is looked for in every line. */
const TESTS = [...WORDINGS.map(({ test }) => test), TIMED, ADDRESS];
/** Which of them a line may hold: all, as long as nobody has looked. */
const ALL: LineTests = { wordings: [...WORDINGS.keys()], timed: true, address: true };

/**
 * From so many lines on the time that the prefilter takes to be made is saved: an edition has more, one file has fewer.
 */
const MANY_LINES = 3_000;

let prefilter: Prefilter | undefined;
let linesRead = 0;

/** The expressions that a line may match: most lines hold nothing that any of them requires. */
export interface LineTests {
  /** Numbers of wordings, in their order. */
  readonly wordings: readonly number[];
  readonly timed: boolean;
  readonly address: boolean;
}

/**
 * @param folded the line in lower case, with single spaces
 * @param units its code units
 */
export function screenLine(folded: string, units: Uint16Array): LineTests {
  if (++linesRead < MANY_LINES) return ALL;
  prefilter ??= new Prefilter(TESTS);
  const wordings = prefilter.listPossible(folded, units);
  const address = dropLast(wordings, WORDINGS.length + 1);
  const timed = dropLast(wordings, WORDINGS.length);
  return { wordings, timed, address };
}

/** Takes a number away that ends the list; true when it did. */
function dropLast(numbers: number[], number: number): boolean {
  const isLast = numbers.at(-1) === number;
  if (isLast) numbers.pop();
  return isLast;
}
