import { unitsOfText } from './code-units.ts';
import { hashOn } from './letters.ts';
import type { Lexeme } from './lexeme.ts';
import { rememberRuns } from './remember-runs.ts';
import type { Span } from './span.ts';
import type { Piece } from './tagger/piece.ts';

/**
 * What stands between two spaces (`don’t,`), or a row of line breaks: one for all texts, since they are made of the
 * same few thousand, so that what its readers find of it stands with it.
 */
export interface Run {
  readonly text: string;
  readonly hasDigit: boolean;
  /** Those of the run alone, once they were asked for. */
  lexemes: readonly Lexeme[] | undefined;
  pieces: readonly Piece[] | undefined;
  /** Of what figures are told by it (`figures/clues.ts`), once that was asked for: bits of a number. */
  clues: number | undefined;
}

/** A stretch of text without its spaces, cut up once for all who read it. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Where each begins, in the text. */
  readonly starts: readonly number[];
}

const runAt = rememberRuns(
  (text): Run => ({
    text,
    hasDigit: /\d/.test(text),
    lexemes: undefined,
    pieces: undefined,
    clues: undefined,
  }),
);

/** For the stretch that is cut: lists that grow take three times the memory of those that are cut from these. */
const foundRuns: Run[] = [];
const foundStarts: number[] = [];
/** Runs of a longer stretch than there is: these lists are not kept. */
const MOST_RUNS = 10_000;

/** Cuts a stretch of text at its spaces. Linear in its length. */
export function cutRuns(text: string, { start, end }: Span): Runs {
  const units = unitsOfText(text);
  let count = 0;
  for (let at = start; at < end; ) {
    const kind = kindOf(units[at]!);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let hash = 0;
    let stop = at;
    for (; stop < end; stop++) {
      const code = units[stop]!;
      if (kindOf(code) !== kind) break;
      hash = hashOn(hash, code);
    }
    foundRuns[count] = runAt(text, units, at, stop, hash);
    foundStarts[count++] = at;
    at = stop;
  }
  const cut = { runs: foundRuns.slice(0, count), starts: foundStarts.slice(0, count) };
  if (count > MOST_RUNS) foundRuns.length = foundStarts.length = 0;
  return cut;
}

const WORD = 0;
const SPACE = 1;
const LINE_BREAK = 2;

/** White space as the tagger's patterns have it; line breaks are a token of it, since no rule looks across them. */
function kindOf(code: number): number {
  if (code > 32 && code < 0xa0) return WORD;
  if (code === 32 || code === 0xa0) return SPACE;
  if (code === 9 || code === 10 || code === 13) return LINE_BREAK;
  if (code < 0x2002) return WORD;
  return code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f
    ? SPACE
    : WORD;
}
