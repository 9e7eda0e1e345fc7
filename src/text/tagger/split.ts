import type { Runs } from '../runs.ts';
import type { Lexicon } from './lexicon.ts';
import type { Core } from './model.ts';
import type { Piece, PlacedPiece } from './piece.ts';
import { splitRun } from './split-run.ts';
import { TokenRules } from './token-rules.ts';

/** Splits a stretch of text that is cut at its spaces, and makes what is asked for of each piece. */
export type Split<Placed extends PlacedPiece> = (cut: Runs) => Placed[];

/** What stands between two spaces is taken apart once for all texts. */
export function makeSplit<Placed extends PlacedPiece>(
  lexicon: Lexicon,
  core: Core,
  place: (piece: Piece, start: number) => Placed,
): Split<Placed> {
  const rules = new TokenRules(lexicon, core);
  return ({ runs, starts }) => {
    const placed: Placed[] = [];
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at]!;
      run.pieces ??= splitRun(run.text, rules);
      for (const piece of run.pieces) placed.push(place(piece, starts[at]! + piece.offset));
    }
    return placed;
  };
}
