import type { Line } from './line.ts';

/** A shorter sentence may be a label or a button. */
const SENTENCE = 6;

/** For each line how many sentences stand in a row there, itself among them; 0 for a line that is none. */
export function measureSentences(lines: readonly Line[], prose: readonly number[]): number[] {
  const runs = new Array<number>(lines.length).fill(0);
  const isSentence = (at: number) => prose[at]! >= SENTENCE && lines[at]!.stops;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    if (!isSentence(from)) continue;
    while (to < lines.length && isSentence(to)) to++;
    runs.fill(to - from, from, to);
  }
  return runs;
}
