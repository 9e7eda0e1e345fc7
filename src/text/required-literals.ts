/**
 * Literals that a regular expression requires (Cox, "Regular Expression Matching with a Trigram Index", 2012): strings of
 * which at least one stands in every text that it matches. Looking for a few strings costs less than trying the
 * expression, and most texts hold none of them. Read off the expression itself, so that the two cannot drift apart.
 */

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
/** Of a class with more characters none is required. */
const LARGEST_CLASS = 8;
/** Repetitions are written out up to so many times. */
const MOST_TIMES = 5;
/** Characters of a line of text. */
const LINE = 150;

/** What is known of all that a part of an expression matches. */
interface Matches {
  /** What they begin with; without `OPEN` at its end, all of one. */
  readonly begins: readonly string[];
  /** Strings of which each holds one; absent when there are none. */
  readonly holds?: readonly string[];
}

const ANYTHING: Matches = { begins: [OPEN] };
const NOTHING: Matches = { begins: [''] };

/**
 * Strings of which one stands in every text that the expression matches, the text being written small, with runs of digits
 * as `DIGIT`, between `START` and `END`; undefined where none is certain. Of several such sets the one that a line of text
 * holds least likely. Expressions with the flags `m` and `v` are not read.
 */
export function findRequiredLiterals(expression: RegExp): readonly string[] | undefined {
  if (/[mv]/.test(expression.flags)) return undefined;
  const { begins, holds } = new Reader(expression.source).readAlternatives();
  const rarest = chooseRarest([begins, holds]);
  return rarest && dropLonger(rarest);
}

/** Letters and spaces that stand for themselves, without the one that is repeated. */
const PLAIN = /[a-z ]+(?![?*+{])/y;

/** One character, as it is written or by an escape. */
const CHARACTER = /\\(?:[pPu]\{[^}]*\}|k<\w+>|c\w|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|./sy;

/** Reads an expression by recursive descent. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Branches parted by `|`, up to the end of the group. */
  readAlternatives(): Matches {
    const branches = [this.#readBranch()];
    while (this.#take('|')) branches.push(this.#readBranch());
    return unite(branches);
  }

  #readBranch(): Matches {
    const parts: Matches[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const plain = this.#match(PLAIN);
      parts.push(plain ? spell(plain[0]) : this.#readRepeated());
    }
    return join(parts);
  }

  #readRepeated(): Matches {
    const one = this.#readOne();
    const times = this.#match(/[?*+]|\{(\d+)(,(\d*))?\}/y);
    if (!times) return one;
    this.#take('?');
    const least = times[1] === undefined ? Number(times[0] === '+') : Number(times[1]);
    const most =
      times[2] === undefined ? (times[1] ?? (times[0] === '?' ? 1 : undefined)) : times[3] || undefined;
    return repeat(one, least, most === undefined ? Number.POSITIVE_INFINITY : Number(most));
  }

  #readOne(): Matches {
    if (this.#match(/\(\?<?[=!]/y)) {
      // What a look-around demands is left out: less is needed, and nothing wrongly.
      this.readAlternatives();
      this.#take(')');
      return NOTHING;
    }
    if (this.#match(/\((?:\?:|\?<\w+>)?/y)) {
      const inner = this.readAlternatives();
      this.#take(')');
      return inner;
    }
    const found = this.#match(/\[(?:\\.|[^\]\\])*\]/y);
    if (found) return readClass(found[0].slice(1, -1));
    if (this.#take('^')) return { begins: [START] };
    if (this.#take('$')) return { begins: [END] };
    if (this.#take('.')) return ANYTHING;
    return readCharacter(this.#match(CHARACTER)![0]);
  }

  #take(mark: string): boolean {
    const stands = this.#source.startsWith(mark, this.#at);
    if (stands) this.#at += mark.length;
    return stands;
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#source);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }
}

/** A character of the expression, escaped or not, outside a class. */
function readCharacter(written: string): Matches {
  if (written === '\\b' || written === '\\B') return NOTHING;
  if (written === '\\d') return { begins: [DIGIT] };
  const meant = readEscape(written);
  return meant === undefined ? ANYTHING : { begins: [writeSmall(meant)] };
}

/** The one character that is meant; undefined for a class such as `\w`. */
function readEscape(written: string): string | undefined {
  if (!written.startsWith('\\')) return written;
  const code = /^\\(?:u([\da-f]{4})|x([\da-f]{2}))$/i.exec(written);
  if (code) return String.fromCharCode(Number.parseInt(code[1] ?? code[2]!, 16));
  return /^\\[^\w]$/.test(written) ? written[1] : undefined;
}

function writeSmall(character: string): string {
  return /^\d$/.test(character) ? DIGIT : character.toLowerCase();
}

/** All of a string, as much of it as is looked for. */
function spell(literal: string): Matches {
  return { begins: [joinStrings(literal, '')] };
}

/** What stands between the brackets of a class. */
function readClass(inside: string): Matches {
  if (inside.startsWith('^')) return ANYTHING;
  const members = inside.match(new RegExp(CHARACTER.source, 'gs')) ?? [];
  if (members.slice(1, -1).includes('-')) return ANYTHING;
  const meant = members.map((member) => (member === '\\d' ? DIGIT : readEscape(member)));
  return meant.length > LARGEST_CLASS || meant.includes(undefined)
    ? ANYTHING
    : { begins: meant.map((member) => writeSmall(member!)) };
}

/** One branch or another. */
function unite(branches: readonly Matches[]): Matches {
  const begins = listOnce(branches.map((branch) => branch.begins)) ?? [OPEN];
  if (branches.every((branch) => branch.holds === undefined)) return { begins };
  const rarest = branches.map((branch) => chooseRarest([branch.begins, branch.holds]));
  const holds = rarest.includes(undefined) ? undefined : listOnce(rarest.map((own) => own!));
  return { begins, ...(holds && { holds }) };
}

/** One part after the other. */
function join(parts: readonly Matches[]): Matches {
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

function repeat(one: Matches, least: number, most: number): Matches {
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
function chooseRarest(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
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
function dropLonger(begins: readonly string[]): string[] {
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
