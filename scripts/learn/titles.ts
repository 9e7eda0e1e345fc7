import { mayBeTitle } from '../../src/pipeline/clean/may-be-title.ts';
import { TITLE_FEATURES } from '../../src/pipeline/clean/title.ts';
import type { Labelled } from './labelled.ts';
import { minimize } from './minimize.ts';

const RIDGE = 2;
const WORD = /[\p{L}\p{N}]+/gu;

const TITLES = TITLE_FEATURES.length;
/** True when a line is the page's title, or nearly. */
export function isTitle(one: Labelled, at: number): boolean {
  return one.title !== undefined && sameTitle(one.page.lines[at]!.folded, one.title);
}
function sameTitle(a: string, b: string): boolean {
  const x = a.toLowerCase().match(WORD) ?? [];
  const rest: string[] = b.toLowerCase().match(WORD) ?? [];
  const all = x.length + rest.length;
  let hits = 0;
  for (const word of x) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    hits++;
  }
  return (2 * hits) / Math.max(1, all) >= 0.8;
}

/** Learns to rank the lines of a page as its title: logistic regression within each page. */
export function learnTitle(pages: readonly (readonly [Labelled, number])[]): Float64Array {
  const cases = pages.flatMap(([one, weight]) => {
    const at = one.page.lines.flatMap((line, n) => (mayBeTitle(line, one.page.markers[n]) ? [n] : []));
    const right = at.map((n) => isTitle(one, n));
    if (!right.includes(true)) return [];
    return [{ weight, right, rows: at.map((n) => TITLE_FEATURES.map((feature) => feature.of(one.page, n))) }];
  });
  return minimize(
    new Float64Array(TITLES),
    (weights, gradient) => {
      let loss = 0;
      for (const { rows, right, weight } of cases) {
        const scores = rows.map((row) => row.reduce((sum, value, n) => sum + value * weights[n]!, 0));
        const top = Math.max(...scores);
        const e = scores.map((score) => Math.exp(score - top));
        const all = e.reduce((a, b) => a + b, 0);
        const good = e.reduce((a, b, n) => a + (right[n] ? b : 0), 0);
        loss += weight * (Math.log(all) - Math.log(good));
        rows.forEach((row, n) => {
          const d = weight * (e[n]! / all - (right[n] ? e[n]! / good : 0));
          if (Math.abs(d) > 1e-9)
            row.forEach((value, k) => {
              gradient[k]! += d * value;
            });
        });
      }
      for (let n = 0; n < TITLES; n++) {
        loss += (RIDGE / 2) * weights[n]! ** 2;
        gradient[n]! += RIDGE * weights[n]!;
      }
      return loss;
    },
    150,
  );
}
