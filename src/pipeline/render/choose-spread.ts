import { boundsOf, type Figure } from '../../news/figure.ts';

/**
 * As many of some claims as may be shown, in their order: the lowest and the highest always, so that nobody is told a
 * narrower range than the sources give; then the last, each other number once, and the rest.
 *
 * @param numberOf a number, or a range, low first
 */
export function chooseSpread<T>(
  claims: readonly T[],
  most: number,
  numberOf: (claim: T) => Figure['value'],
): T[] {
  if (claims.length <= most) return [...claims];
  let [lowest, highest] = [0, 0];
  const ends = claims.map((claim) => boundsOf(numberOf(claim)));
  const numbers = new Map<string, number>();
  for (const [at, [low, high]] of ends.entries()) {
    if (low < ends[lowest]![0]) lowest = at;
    if (high > ends[highest]![1]) highest = at;
    if (!numbers.has(`${low} ${high}`)) numbers.set(`${low} ${high}`, at);
  }
  const places = new Set([lowest, highest, claims.length - 1, ...numbers.values(), ...claims.keys()]);
  const chosen = new Set([...places].slice(0, most));
  return claims.filter((_, at) => chosen.has(at));
}
