/** How the literals of an expression's parts become those of the whole (`required-literals.ts`). */

/** Stand for the beginning and the end of the text, so that `^the` requires `START + 'the'`. */
export const START = '\u0002';
export const END = '\u0003';
/** Stands for every run of digits. */
export const DIGIT = '0';

/** Ends a beginning after which anything may follow. */
const OPEN = '\u0004';

/** More literals than this are not told apart: the search for them would take too much memory. */
const MOST = 300;
/** Literals are cut at this length: longer ones are hardly rarer. */
const LONGEST = 7;
/** Repetitions are written out up to so many times. */
const MOST_TIMES = 5;
/** Characters of a line of text. */
const LINE = 150;

/** What is known of all that a part of an expression matches. */
export interface Matches {
  /** What they begin with; without `OPEN` at its end, all of one. */
  readonly begins: readonly string[];
  /** Strings of which each holds one; absent when there are none. */
  readonly holds?: readonly string[];
}

export const ANYTHING: Matches = { begins: [OPEN] };
export const NOTHING: Matches = { begins: [''] };

/** All of a string, as much of it as is looked for. */
export function spell(literal: string): Matches {
  return { begins: [joinStrings(literal, '')] };
}

/** One branch or another. */
export function unite(branches: readonly Matches[]): Matches {
  const begins = listOnce(branches.map((branch) => branch.begins)) ?? [OPEN];
  if (branches.every((branch) => branch.holds === undefined)) return { begins };
  const rarest = branches.map((branch) => chooseRarest([branch.begins, branch.holds]));
  const holds = rarest.includes(undefined) ? undefined : listOnce(rarest.map((own) => own!));
  return { begins, ...(holds && { holds }) };
}

/** One part after the other. */
export function join(parts: readonly Matches[]): Matches {
  if (parts.length === 1) return parts[0]!;
  let begins = NOTHING.begins;
  const sets: (readonly string[] | undefined)[] = [];
  for (const part of parts.toReversed()) {
    begins = goOn(part.begins, begins);
    sets.push(begins, part.holds);
  }
  const holds = chooseRarest(sets);
  return { begins, ...(holds && { holds }) };
}

/** A part so many times, `most` infinite for any number. */
export function repeat(one: Matches, least: number, most: number): Matches {
  const times = (count: number) => Array.from({ length: count }, () => one);
  if (most <= MOST_TIMES)
    return unite(Array.from({ length: most - least + 1 }, (_, more) => join(times(least + more))));
  if (least === 0) return unite([NOTHING, join([one, ANYTHING])]);
  return join([...times(Math.min(least, MOST_TIMES)), ANYTHING]);
}

/** Each head that is whole with each tail; the heads alone where that is too much. */
function goOn(heads: readonly string[], tails: readonly string[]): readonly string[] {
  const whole = heads.filter((head) => !head.endsWith(OPEN));
  const open = heads.filter((head) => head.endsWith(OPEN));
  const longer =
    whole.length * tails.length <= 2 * MOST
      ? listOnce([open, ...whole.map((head) => tails.map((tail) => joinStrings(head, tail)))])
      : undefined;
  return longer ?? [...open, ...whole.map((head) => head + OPEN)];
}

/** A text begins once, however often an expression says so; it ends once, and a run of digits is written as one. */
function joinStrings(head: string, tail: string): string {
  const last = head.at(-1);
  const isTwice = last === tail[0] && (last === START || last === END || last === DIGIT);
  const joined = isTwice ? head + tail.slice(1) : head + tail;
  return joined.length > LONGEST ? joined.slice(0, LONGEST) + OPEN : joined;
}

/** The strings of all sets, each once; undefined when they are too many. */
function listOnce(sets: readonly (readonly string[])[]): readonly string[] | undefined {
  const all = new Set<string>();
  for (const set of sets) for (const text of set) all.add(text);
  return all.size <= MOST ? [...all] : undefined;
}

/** Of the sets the one that a line of text holds least likely; undefined when every line holds one of each. */
export function chooseRarest(
  sets: readonly (readonly string[] | undefined)[],
): readonly string[] | undefined {
  let rarest: readonly string[] | undefined;
  let least = 1;
  for (const set of sets) {
    const likelihood = set ? addUp(set, least) : 1;
    if (likelihood < least) {
      least = likelihood;
      rarest = set;
    }
  }
  return rarest;
}

/** How likely a line holds one of the strings; no matter how much more than `bound`. */
function addUp(literals: readonly string[], bound: number): number {
  let sum = 0;
  for (const literal of literals) {
    sum += estimateLikelihood(literal);
    if (sum >= bound) break;
  }
  return sum;
}

/** The strings alone. Where `ap` is looked for, `ap photo` need not be. */
export function dropLonger(begins: readonly string[]): string[] {
  const all = new Set(begins.map((begin) => (begin.endsWith(OPEN) ? begin.slice(0, -1) : begin)));
  return [...all].filter((literal) => !holdsOther(literal, all));
}

function holdsOther(text: string, texts: ReadonlySet<string>): boolean {
  for (let from = 0; from < text.length; from++)
    for (let to = from + 1; to <= text.length; to++)
      if (to - from < text.length && texts.has(text.slice(from, to))) return true;
  return false;
}

/** How likely a line of text holds a string, roughly: letters are common, spaces more so, all else is rare. */
function estimateLikelihood(literal: string): number {
  let likelihood = literal.startsWith(START) || literal.includes(END) ? 1 : LINE;
  for (let at = 0; at < literal.length; at++) {
    const character = literal[at]!;
    if (character === ' ') likelihood /= 6;
    else if (character >= 'a' && character <= 'z') likelihood /= 16;
    else if (character === DIGIT) likelihood /= 30;
    else if (character === '.' || character === ',') likelihood /= 80;
    else if (character > OPEN) likelihood /= 400;
  }
  return likelihood;
}
