import { hashOn } from '../letters.ts';
import { rememberRuns } from '../remember-runs.ts';
import type { Lexicon } from './lexicon.ts';
import type { Core } from './model.ts';
import type { Piece } from './piece.ts';
import { splitRun } from './split-run.ts';
import { TokenRules } from './token-rules.ts';

/** The pieces of a stretch of text, and where each of them begins. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly starts: readonly number[];
}

/** Splits a stretch of text without its spaces. */
export type Split = (text: string, start: number, end: number) => Pieces;

/** What stands between two spaces is taken apart once for all texts, since they are made of the same few thousand words. */
export function makeSplit(lexicon: Lexicon, core: Core): Split {
  const rules = new TokenRules(lexicon, core);
  const piecesOf = rememberRuns((run) => splitRun(run, rules));
  return (text, start, end) => {
    const pieces: Piece[] = [];
    const starts: number[] = [];
    for (let at = start; at < end; ) {
      const kind = kindOf(text.charCodeAt(at));
      let hash = 0;
      let stop = at;
      for (; stop < end; stop++) {
        const code = text.charCodeAt(stop);
        if (kindOf(code) !== kind) break;
        hash = hashOn(hash, code);
      }
      if (kind !== SPACE)
        for (const piece of piecesOf(text, at, stop, hash)) {
          pieces.push(piece);
          starts.push(at + piece.offset);
        }
      at = stop;
    }
    return { pieces, starts };
  };
}

const WORD = 0;
const SPACE = 1;
const LINE_BREAK = 2;

/** White space as the model's patterns have it; line breaks are a token, since no rule looks across them. */
function kindOf(code: number): number {
  if (code > 32 && code < 0xa0) return WORD;
  if (code === 32 || code === 0xa0) return SPACE;
  if (code === 9 || code === 10 || code === 13) return LINE_BREAK;
  if (code < 0x2002) return WORD;
  return code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f
    ? SPACE
    : WORD;
}
