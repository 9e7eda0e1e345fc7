import { placeOf, standsAt } from './letters.ts';

/** Runs of which the findings are kept, since texts are made of the same few thousand. */
const MOST_KEPT = 20_000;
/** Longer ones are addresses and the like, which hardly come again. */
const LONGEST_KEPT = 32;
/** As many places as so many bits count, where runs are kept by their hashes: half as many again as runs. */
const BITS = 15;
const PLACES = 2 ** BITS;
/** Places that are looked at before a run counts as new: a text may be made so that all its runs meet at one. */
const MOST_TRIED = 16;

/** What is found of a stretch of a text; `hash` is `hashOn` of all its code units in order, from 0 on. */
export type FindInRun<Found> = (text: string, start: number, end: number, hash: number) => Found;

/**
 * The same function, asked once for each run of letters. A run that was seen before is known by its letters in the text:
 * a `Map` takes twice as long, most of it for cutting every run out. Nothing is kept of long runs, and all is forgotten
 * when too much is kept.
 */
export function rememberRuns<Found>(find: (run: string) => Found): FindInRun<Found> {
  /** By place, a run's number and one more; 0 where there is none. */
  const places = new Int32Array(PLACES);
  let runs: string[] = [];
  let findings: Found[] = [];
  return (text, start, end, hash) => {
    if (end - start > LONGEST_KEPT) return find(text.slice(start, end));
    let place = placeOf(hash, BITS);
    for (let tried = 0; tried < MOST_TRIED && places[place] !== 0; tried++) {
      const number = places[place]! - 1;
      if (standsAt(runs[number]!, text, start, end)) return findings[number]!;
      place = (place + 1) & (PLACES - 1);
    }
    const run = copyOut(text, start, end);
    const finding = find(run);
    if (runs.length === MOST_KEPT) forget();
    if (places[place] === 0) {
      places[place] = runs.push(run);
      findings.push(finding);
    }
    return finding;
  };

  function forget(): void {
    places.fill(0);
    runs = [];
    findings = [];
  }
}

/** A string of its own: a slice may hold on to the whole text that it was cut from. */
function copyOut(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
