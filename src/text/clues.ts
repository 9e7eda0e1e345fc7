import type { Runs } from './runs.ts';
import { plainLettersEnd } from './word-runs.ts';

/**
 * What a rule's expressions are never without, by one bit of a number: a sentence without it is spared them all. Found
 * of a run between two spaces once for all texts, so that a sentence's clues cost a look at each of its runs.
 */
export type Clue = number;

/** Those of what was not looked at: anything may stand there. */
export const ALL_CLUES: Clue = -1;

let made = 0;
const wordClues = new Map<string, Clue>();
const patterns: (readonly [RegExp, Clue])[] = [];
/** What nearly no run has any of. */
let anyPattern = /$^/;

/** A bit for something more; made once for a module, since a number has bits for 31. */
function nextClue(): Clue {
  if (made === 31) throw new Error('no bit is left for one more clue');
  return 1 << made++;
}

/** The clue that one of these words gives, letters a to z between others: quicker found than by a pattern. */
export function makeWordClue(words: Iterable<string>): Clue {
  const clue = nextClue();
  for (const word of words) wordClues.set(word, (wordClues.get(word) ?? 0) | clue);
  return clue;
}

/** @param pattern of a run in lower case; what it finds in a part of one it must find in all of it (no `\b`) */
export function makeClue(pattern: RegExp): Clue {
  const clue = nextClue();
  patterns.push([pattern, clue]);
  anyPattern = new RegExp(patterns.map(([{ source }]) => source).join('|'));
  return clue;
}

/** All clues of a stretch of text. */
export function findClues({ runs }: Runs): Clue {
  let clues = 0;
  for (const run of runs) {
    // A module may be loaded, and its clues made, when the run was read before.
    if (run.cluesAsked !== made) {
      run.clues = cluesOf(run.text.toLowerCase());
      run.cluesAsked = made;
    }
    clues |= run.clues;
  }
  return clues;
}

function cluesOf(run: string): Clue {
  let clues = 0;
  for (let at = 0; at < run.length; at++) {
    const end = plainLettersEnd(run, at);
    if (end > at) clues |= wordClues.get(run.slice(at, end)) ?? 0;
    at = end;
  }
  if (anyPattern.test(run)) for (const [pattern, clue] of patterns) if (pattern.test(run)) clues |= clue;
  return clues;
}
