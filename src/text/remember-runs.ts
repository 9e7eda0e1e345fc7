import { placeOf } from './letters.ts';

/**
 * Runs of which the findings are kept, since texts are made of the same few thousand, and three thousand articles of
 * many papers of 40,000: with half as many kept, figures were read of these in half as much time again.
 */
const MOST_KEPT = 40_000;
/** Longer ones are addresses and the like, which hardly come again. */
const LONGEST_KEPT = 31;
/** What stands of a run in the table of letters: its length and its code units. */
const ROW = LONGEST_KEPT + 1;
/** As many places as so many bits count, where runs are kept by their hashes: half as many again as runs. */
const BITS = 16;
const PLACES = 2 ** BITS;
/** Places that are looked at before a run counts as new: a text may be made so that all its runs meet at one. */
const MOST_TRIED = 16;

/**
 * What is found of a stretch of a text.
 *
 * @param units the text's
 * @param hash `hashOn` of all the stretch's code units in order, from 0 on
 */
export type FindInRun<Found> = (
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
) => Found;

/**
 * The same function, asked once for each run of letters. A run that was seen before is known by its letters in the
 * text: a `Map` takes twice as long, most of it for cutting every run out. Nothing is kept of long runs, and all is
 * forgotten when too much is kept.
 */
export function rememberRuns<Found>(find: (run: string) => Found): FindInRun<Found> {
  /** By place, a run's number and one more; 0 where there is none. */
  const places = new Int32Array(PLACES);
  /** By a run's number: to compare with strings takes twice as long. */
  const letters = new Uint16Array(MOST_KEPT * ROW);
  let findings: Found[] = [];
  return (text, units, start, end, hash) => {
    if (end - start > LONGEST_KEPT) return find(text.slice(start, end));
    let place = placeOf(hash, BITS);
    for (let tried = 0; tried < MOST_TRIED && places[place] !== 0; tried++) {
      const number = places[place]! - 1;
      if (isAt(number, units, start, end)) return findings[number]!;
      place = (place + 1) & (PLACES - 1);
    }
    const run = copyOut(units, start, end);
    const finding = find(run);
    if (findings.length === MOST_KEPT) forget();
    if (places[place] === 0) {
      write(findings.length, run);
      places[place] = findings.push(finding);
    }
    return finding;
  };

  function isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const row = number * ROW;
    if (letters[row] !== end - start) return false;
    for (let at = start, letter = row + 1; at < end; at++, letter++)
      if (letters[letter] !== units[at]) return false;
    return true;
  }

  function write(number: number, run: string): void {
    const row = number * ROW;
    letters[row] = run.length;
    for (let at = 0; at < run.length; at++) letters[row + 1 + at] = run.charCodeAt(at);
  }

  function forget(): void {
    places.fill(0);
    findings = [];
  }
}

/** A string of its own: a slice may hold on to the whole text that it was cut from. */
function copyOut(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end));
}
