import type { Runs } from './runs.ts';

/**
 * What a rule's expressions are never without, by one bit of a number: a sentence without it is spared them all. Found of
 * a run between two spaces once for all texts, so that a sentence's clues cost a look at each of its runs.
 */
export type Clue = number;

/** Those of what was not looked at: anything may stand there. */
export const ALL_CLUES: Clue = -1;

const patterns: RegExp[] = [];
/** What nearly no run has any of. */
let anyPattern = /$^/;

/**
 * Made once for a module, since a number has bits for 31.
 *
 * @param pattern of a run in lower case; what it finds in a part of one it must find in all of it (no `\b`)
 */
export function makeClue(pattern: RegExp): Clue {
  if (patterns.length === 31) throw new Error('no bit is left for one more clue');
  patterns.push(pattern);
  anyPattern = new RegExp(patterns.map(({ source }) => source).join('|'));
  return 1 << (patterns.length - 1);
}

/** All clues of a stretch of text. */
export function findClues({ runs }: Runs): Clue {
  let clues = 0;
  for (const run of runs) {
    // A module may be loaded, and its clues made, when the run was read before.
    if (run.cluesAsked !== patterns.length) {
      run.clues = cluesOf(run.text.toLowerCase());
      run.cluesAsked = patterns.length;
    }
    clues |= run.clues;
  }
  return clues;
}

function cluesOf(run: string): Clue {
  if (!anyPattern.test(run)) return 0;
  return patterns.reduce((clues, pattern, at) => (pattern.test(run) ? clues | (1 << at) : clues), 0);
}
