import type { Claim, Comparison } from '../../news/comparison.ts';
import { splitLexemes } from '../../text/lexeme.ts';
import { readNumeral } from '../../text/number.ts';
import { relateValues } from './comparison/values.ts';

/** Claims of one quantity: those that were true on an earlier day, and those of the newest. */
export interface Overtaken {
  readonly old: readonly Claim[];
  readonly current: readonly Claim[];
}

/** Of a story's numbers those that its own reports of a later day have overtaken. */
export function findOvertaken(comparisons: readonly Comparison[]): Overtaken[] {
  return comparisons.flatMap(({ verdict, claims }) => {
    if (verdict !== 'update' && verdict !== 'differ') return [];
    const days = claims.flatMap(({ day }) => day ?? []).toSorted();
    const current = claims.filter(({ day }) => day !== undefined && day === days.at(-1));
    const old = claims.filter(
      ({ day, figure }) =>
        day !== undefined &&
        day !== days.at(-1) &&
        current.every((now) => relateValues(figure, now.figure) === 'apart'),
    );
    return old.length > 0 ? [{ old, current }] : [];
  });
}

/** Whether a headline gives an overtaken number, and not beside it the one that stands today. */
export function tellsOvertaken(headline: string, overtaken: readonly Overtaken[]): boolean {
  if (overtaken.length === 0) return false;
  const values = listNumbers(headline);
  const gives = ({ figure }: Claim) => values.has(Number(figure.value));
  return overtaken.some(({ old, current }) => old.some(gives) && !current.some(gives));
}

function listNumbers(text: string): Set<number> {
  const lexemes = splitLexemes(text);
  const values = new Set<number>();
  for (let at = 0; at < lexemes.length; at++) {
    const numeral = readNumeral(lexemes, at);
    if (numeral === undefined) continue;
    values.add(Number(numeral.value));
    at = numeral.last;
  }
  return values;
}
