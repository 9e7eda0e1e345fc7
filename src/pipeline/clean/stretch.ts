import type { Line } from './line.ts';
import type { Marker } from './marker.ts';

/** Lines `from` to `to`, inclusive; `to` below `from` when there is no article. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the article begins and ends: the run of lines with the greatest sum, long sentences counting for it, short
 * lines and marked ones against it.
 */
export function findStretch(lines: readonly Line[], markers: readonly (Marker | undefined)[]): Stretch {
  let best = { from: 0, to: -1, sum: 0 };
  let from = 0;
  let sum = 0;
  lines.forEach((line, at) => {
    const score = weigh(line, markers[at]);
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += score;
    if (sum > best.sum) best = { from, to: at, sum };
  });
  return best;
}

function weigh(line: Line, marker: Marker | undefined): number {
  if (marker?.opens && marker.kind === 'teaser-list') return -150;
  if (marker?.opens) return -25;
  if (marker) return -8;
  if (line.words < 5) return -4;
  if (line.stops) return line.words;
  return line.words - 14 < 0 ? -5 : Math.min(10, line.words - 14);
}
