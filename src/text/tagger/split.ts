import { hashOn } from '../letters.ts';
import { rememberRuns } from '../remember-runs.ts';
import type { Lexicon } from './lexicon.ts';
import type { Core } from './model.ts';
import type { Piece, PlacedPiece } from './piece.ts';
import { splitRun } from './split-run.ts';
import { TokenRules } from './token-rules.ts';

/** Splits a stretch of text without its spaces, and makes what is asked for of each piece. */
export type Split<Placed extends PlacedPiece> = (text: string, start: number, end: number) => Placed[];

/** What stands between two spaces is taken apart once for all texts, since they are made of the same few thousand words. */
export function makeSplit<Placed extends PlacedPiece>(
  lexicon: Lexicon,
  core: Core,
  place: (piece: Piece, start: number) => Placed,
): Split<Placed> {
  const rules = new TokenRules(lexicon, core);
  const piecesOf = rememberRuns((run) => splitRun(run, rules));
  return (text, start, end) => {
    const placed: Placed[] = [];
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
        for (const piece of piecesOf(text, at, stop, hash)) placed.push(place(piece, at + piece.offset));
      at = stop;
    }
    return placed;
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
