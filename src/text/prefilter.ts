import { readCodeUnits } from './code-units.ts';
import { DIGIT, END, START } from './literal-sets.ts';
import { findRequiredLiterals } from './required-literals.ts';

/** Expressions to a number of a set, each a bit. */
const BITS = 32;

/**
 * Tells which of many regular expressions may match a text at all, so that the others need not be tried: those of which
 * a required literal stands in it. All literals are looked for in one pass over the text (Aho and Corasick, "Efficient
 * String Matching", 1975), which takes as long as two or three of the expressions.
 */
export class Prefilter {
  /** The symbol of each UTF-16 code unit; 0 for those that stand in no literal. */
  readonly #symbols: Uint8Array;
  /** By state and symbol the state that follows. A state's row is as long as a power of two. */
  #next: Uint16Array;
  readonly #rowBits: number;
  /** By state the expressions of which a literal ends there; absent where none does. */
  readonly #found: (Int32Array | undefined)[];
  /** The expressions that require no literal. */
  readonly #always: Int32Array;
  /** Those that the text which is looked at may match. */
  readonly #possible: Int32Array;

  constructor(tests: readonly RegExp[]) {
    const required = tests.map((test) => findRequiredLiterals(test));
    this.#always = makeSet(
      tests.length,
      [...tests.keys()].filter((test) => required[test] === undefined),
    );
    this.#possible = this.#always.slice();
    const literals = required.flatMap((own, test) => (own ?? []).map((literal) => ({ literal, test })));
    const alphabet = [...new Set([START, END, ...literals.flatMap(({ literal }) => literal.split(''))])];
    this.#symbols = numberSymbols(alphabet);
    this.#rowBits = Math.ceil(Math.log2(alphabet.length + 1));
    this.#found = [undefined];
    this.#next = new Uint16Array(
      literals.reduce((sum, { literal }) => sum + literal.length, 1) << this.#rowBits,
    );
    for (const { literal, test } of literals) {
      const state = this.#plant(literal);
      this.#found[state] = unite(this.#found[state], makeSet(tests.length, [test]));
    }
    this.#link();
  }

  /**
   * The numbers of the expressions that may match, ascending. The text must be in lower case.
   *
   * @param units its code units, where they are at hand
   */
  listPossible(text: string, units = readCodeUnits(text)): number[] {
    const symbols = this.#symbols;
    const next = this.#next;
    const rowBits = this.#rowBits;
    const found = this.#found;
    const possible = this.#possible;
    possible.set(this.#always);
    let state = next[symbols[START.charCodeAt(0)]!]!;
    for (let at = 0; at < text.length; at++) {
      state = next[(state << rowBits) | symbols[units[at]!]!]!;
      const here = found[state];
      if (here !== undefined) add(possible, here);
    }
    const last = found[next[(state << rowBits) | symbols[END.charCodeAt(0)]!]!];
    if (last !== undefined) add(possible, last);
    return listMembers(possible);
  }

  /** The state in which a literal ends. A state stands for what literals begin with, the first for nothing. */
  #plant(literal: string): number {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const step = (state << this.#rowBits) | this.#symbols[literal.charCodeAt(at)]!;
      if (this.#next[step] === 0) this.#next[step] = this.#found.push(undefined) - 1;
      state = this.#next[step]!;
    }
    return state;
  }

  /** Where no literal goes on from a state, the search goes on from the longest end of it that is a state too. */
  #link(): void {
    const next = this.#next;
    const found = this.#found;
    const digit = this.#symbols[DIGIT.charCodeAt(0)]!;
    const queue = [{ state: 0, end: 0, last: 0 }];
    for (const { state, end, last } of queue) {
      if (state !== end) found[state] = unite(found[state], found[end]);
      const [row, endRow] = [state << this.#rowBits, end << this.#rowBits];
      for (let symbol = 1; symbol < 1 << this.#rowBits; symbol++) {
        const follows = next[row | symbol]!;
        if (follows === 0) next[row | symbol] = next[endRow | symbol]!;
        else queue.push({ state: follows, end: state === 0 ? 0 : next[endRow | symbol]!, last: symbol });
      }
      // A run of digits counts as one.
      if (last === digit) next[row | digit] = state;
    }
    this.#next = next.slice(0, found.length << this.#rowBits);
  }
}

function numberSymbols(alphabet: readonly string[]): Uint8Array {
  const symbols = new Uint8Array(0x10000);
  alphabet.forEach((character, at) => {
    symbols[character.charCodeAt(0)] = at + 1;
  });
  return symbols.fill(symbols[DIGIT.charCodeAt(0)]!, '0'.charCodeAt(0), '9'.charCodeAt(0) + 1);
}

function makeSet(most: number, members: readonly number[]): Int32Array {
  const set = new Int32Array(Math.ceil(most / BITS));
  for (const member of members) set[Math.floor(member / BITS)]! |= 1 << (member % BITS);
  return set;
}

function add(set: Int32Array, members: Int32Array): void {
  for (let n = 0; n < members.length; n++) set[n]! |= members[n]!;
}

function unite(one: Int32Array | undefined, other: Int32Array | undefined): Int32Array | undefined {
  return one && other ? one.map((bits, at) => bits | other[at]!) : (one ?? other);
}

function listMembers(set: Int32Array): number[] {
  const members: number[] = [];
  for (let n = 0; n < set.length; n++)
    for (let rest = set[n]!; rest !== 0; rest &= rest - 1)
      members.push(n * BITS + 31 - Math.clz32(rest & -rest));
  return members;
}
