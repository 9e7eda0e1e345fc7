import {
  ANYTHING,
  chooseRarest,
  DIGIT,
  dropLonger,
  END,
  join,
  type Matches,
  NOTHING,
  repeat,
  START,
  spell,
  unite,
} from './literal-sets.ts';

/**
 * Literals that a regular expression requires (Cox, "Regular Expression Matching with a Trigram Index", 2012): strings
 * of which at least one stands in every text that it matches. Looking for a few strings costs less than trying the
 * expression, and most texts hold none of them. Read off the expression itself, so that the two cannot drift apart.
 */

/** Of a class with more characters none is required. */
const LARGEST_CLASS = 8;

/**
 * Strings of which one stands in every text that the expression matches, the text being written small, with runs of
 * digits as `DIGIT`, between `START` and `END`; undefined where none is certain. Of several such sets the one that a
 * line of text holds least likely. Not read, so that none is certain: the flags `m` and `v`, `i` beside `u` (by which
 * `s` matches `ſ` too), flags for a group alone, and characters by their number in braces.
 */
export function findRequiredLiterals(expression: RegExp): readonly string[] | undefined {
  if (/[mv]|i.*u/.test(expression.flags) || UNREAD.test(expression.source)) return undefined;
  const { begins, holds } = new Reader(expression.source).readAlternatives();
  const rarest = chooseRarest([begins, holds]);
  return rarest && dropLonger(rarest);
}

/** `(?i:`, and `\u{e9}`. */
const UNREAD = /\(\?[a-z-]|\\u\{/;

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
