import { MONTH_WORDS, WEEKDAYS } from '../../../text/calendar.ts';
import type { Runs } from '../../../text/runs.ts';
import { plainLettersEnd } from '../../../text/word-runs.ts';
import { REPORTING } from './attribution-lexicon.ts';
import { STATES } from './state.ts';

/**
 * The clues that a sentence gives, a bit each (a number has 31): what a rule's expressions are never without, so that
 * most sentences are spared them all.
 */
export type Clues = number;

/** Those of what was not looked at: anything may stand there. */
export const ALL_CLUES: Clues = -1;

/** Words of the letters a to z, between others: quicker found than by a pattern. */
const WORDS = {
  day: [...MONTH_WORDS, ...WEEKDAYS],
  many: ['many'],
  of: ['of', 'with'],
  saying: ['according', 'per', ...REPORTING],
  supposed: ['if', 'should', 'unless'],
  we: ['i', 'we', 'my', 'our', 'us'],
};

/**
 * Of what stands between two spaces, in small letters; what one finds in a part of it, it finds in all of it (no `\b`).
 */
const PATTERNS = {
  correction:
    /earlier|previous|original|initial|correct|mistak|erron|wrong|error|misstat|misrep|article|story|report|piece|post|page|column|headline|caption|text|item|dispatch|we$|rather|instead|not|from/,
  denial:
    /n[o’']t|never|forget|den[yi]|disput|refut|contradict|reject|dismiss|challeng|debunk|untrue|false|wrong|evid|proof|indic|sign|sugg/,
  earlier: /earlier|first|initial|original|previous/,
  expected: /analyst|economist|expect|estimat|forecast|investor|market/,
  former: /from|compared|revis|versus|earlier|first|former|initial|old|original|previous|prior/,
  harm: /kill|injur|wound/,
  home: /home/,
  included: /including|among/,
  mark: /barrier|ceiling|consensus|estimate|expectation|forecast|goal|limit|target|threshold/,
  place:
    /town|village|city|hamlet|suburb|island|country|nation|region|province|county|district|community|school|university|republic|state|parish/,
  state: new RegExp([...STATES].join('|')),
  time: /before|last|ago|earlier|those|since|such|similar/,
  // One before an article's begins with one of two digits, which most numbers do not.
  year: /[12]\d{3}/,
};

type Name = keyof typeof WORDS | keyof typeof PATTERNS;

/** Each clue's bit, by its name. */
export const CLUE = Object.fromEntries(
  [...Object.keys(WORDS), ...Object.keys(PATTERNS)].map((name, at) => [name, 1 << at]),
) as Readonly<Record<Name, Clues>>;

const BY_WORD: ReadonlyMap<string, Clues> = groupByWord();

/** What nearly no run has any of. */
const ANY_PATTERN = new RegExp(
  Object.values(PATTERNS)
    .map(({ source }) => source)
    .join('|'),
);

/**
 * All clues of a stretch of text. Those of a run are found once for all texts: a sentence's cost a look at each run.
 */
export function findClues({ runs }: Runs): Clues {
  let clues = 0;
  for (const run of runs) clues |= run.clues ??= cluesOf(run.text.toLowerCase());
  return clues;
}

function cluesOf(run: string): Clues {
  let clues = 0;
  for (let at = 0; at < run.length; at++) {
    const end = plainLettersEnd(run, at);
    if (end > at) clues |= BY_WORD.get(run.slice(at, end)) ?? 0;
    at = end;
  }
  if (ANY_PATTERN.test(run))
    for (const [name, pattern] of Object.entries(PATTERNS))
      if (pattern.test(run)) clues |= CLUE[name as Name];
  return clues;
}

function groupByWord(): Map<string, Clues> {
  const clues = new Map<string, Clues>();
  for (const [name, words] of Object.entries(WORDS))
    for (const word of words) clues.set(word, (clues.get(word) ?? 0) | CLUE[name as Name]);
  return clues;
}
