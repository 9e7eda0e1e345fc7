import type { Lexicon } from './lexicon.ts';
import type { Model } from './model.ts';
import type { PlacedPiece } from './piece.ts';

/**
 * Rules that correct the usual parts of speech by their neighbours, as a state machine: it reads symbols (a word's
 * part of speech, or the group of words it belongs to) and says at the end of a pattern which word is another part.
 */
interface Machine {
  /** `state * WIDTH + symbol`: the next state, 0 when no pattern goes on. */
  readonly next: Uint16Array;
  /** By state the one that a pattern ends in when it goes no further, itself where it ends there; 0 when none does. */
  readonly endings: Uint16Array;
  readonly ends: readonly (Correction | undefined)[];
}

interface Correction {
  /** The corrected word, counted from the pattern's first. */
  readonly offset: number;
  readonly pos: number;
  /** Whatever the word; else only a word that can be this part of speech. */
  readonly always: boolean;
}

/** Symbols below are parts of speech; a group of words has this number more. */
const GROUPS = 32;
const END = GROUPS + 256;
const WIDTH = END + 1;

/** The numbers of the model's machines for the same. */
const THEIR_GROUPS = 1_080_000;
const THEIR_END = 2_070_000;
const THEIR_OTHERWISE = 2_070_003;

/** Corrects the parts of speech of pieces in a row by their neighbours. */
export type Correct = (row: readonly PlacedPiece[]) => void;

/** Makes ready the two machines that the model comes with: in a process once. */
export function makeCorrect(model: Model, lexicon: Lexicon): Correct {
  const machines = model.pos().machines.map(readMachine);
  /** Of the row that is corrected, with the end behind the last word: one list for all rows. */
  let symbols = new Uint16Array(FEW_WORDS);
  return (row) => {
    const end = row.length;
    if (end >= symbols.length) symbols = new Uint16Array(2 * end);
    for (let at = 0; at < end; at++) {
      const { hint, pos } = row[at]!.piece;
      symbols[at] = hint > 0 ? GROUPS + hint : pos;
    }
    symbols[end] = END;
    for (const machine of machines) correctBy(machine, row, symbols, lexicon);
  };
}

/** As many as hardly any sentence has. */
const FEW_WORDS = 1024;

type Transitions = Readonly<Record<string, Readonly<Record<string, number>>>>;

function readMachine(json: string): Machine {
  const [, last, transitions, names, marks] = JSON.parse(json) as [
    number,
    number,
    Transitions,
    Record<string, string>,
    Record<string, [number, number]>,
  ];
  const next = new Uint16Array((last + 1) * WIDTH);
  const otherwise = new Uint16Array(last + 1);
  for (const [state, row] of Object.entries(transitions))
    for (const [event, to] of Object.entries(row)) {
      const symbol = symbolOf(Number(event));
      if (Number(event) === THEIR_OTHERWISE) otherwise[Number(state)] = to;
      else if (symbol !== undefined) next[Number(state) * WIDTH + symbol] = to;
    }
  const ends: (Correction | undefined)[] = [];
  for (const [state, name] of Object.entries(names)) {
    const pos = Number(name);
    ends[Number(state)] = { offset: marks[state]?.[0] ?? 0, pos: Math.abs(pos), always: pos < 0 };
  }
  const endings = otherwise.map((other, state) => (ends[state] === undefined ? other : state));
  return { next, endings, ends };
}

function symbolOf(event: number): number | undefined {
  if (event < GROUPS) return event;
  if (event === THEIR_END) return END;
  const group = event - THEIR_GROUPS;
  return group > 0 && group < 256 ? GROUPS + group : undefined;
}

/**
 * Looks for the longest pattern from each word on; the search goes on behind it, so that a correction, which is of a
 * word of its pattern, may be made at once.
 *
 * @param symbols of the row, with the end behind the last word
 */
function correctBy(
  { next, endings, ends }: Machine,
  row: readonly PlacedPiece[],
  symbols: Uint16Array,
  lexicon: Lexicon,
): void {
  for (let from = 0; from <= row.length; ) {
    let state = next[symbols[from]!]!;
    let end = from;
    let found: Correction | undefined;
    for (let at = from; state !== 0; state = next[state * WIDTH + symbols[++at]!]!) {
      const ending = endings[state]!;
      if (ending > 0) {
        found = ends[ending];
        end = at;
      }
      if (ending === state || at === row.length) break;
    }
    if (found !== undefined) correctOne(row, symbols, from + found.offset, found, lexicon);
    from = end + 1;
  }
}

function correctOne(
  row: readonly PlacedPiece[],
  symbols: Uint16Array,
  at: number,
  { pos, always }: Correction,
  lexicon: Lexicon,
): void {
  const placed = row[at];
  if (placed === undefined || !(always || lexicon.mayBe(placed.piece.normal, pos))) return;
  if (placed.piece.part === undefined) placed.tag = pos;
  if (placed.piece.hint === 0) symbols[at] = pos;
}
