import { startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import type { Quantity } from './quantity.ts';
import type { Told } from './told.ts';

/** Lexemes between a colon and a number of the list behind it. */
const LONGEST_LIST = 24;

/** `52 people died: | 40 in Koval and | 12 in Orsa`: behind the colon the number before is told place by place. */
export function isShareOfPlace(
  lexemes: readonly Lexeme[],
  before: Told,
  { first, last, value }: Quantity,
): boolean {
  const [at, ...named] = lexemes.slice(last + 1, last + 5);
  const [place, behind] = named[0]?.lower === 'the' ? named.slice(1) : named;
  if (!/^(?:at|in|near|on|outside)$/.test(at?.lower ?? '') || !startsCapital(place?.text ?? '')) return false;
  if (behind?.kind === 'number') return false;
  if (before.isPart !== true && Number(value) >= Number(before.quantity.value)) return false;
  for (let back = first - 1; back > Math.max(before.noun!.last, first - LONGEST_LIST); back--) {
    const { text } = lexemes[back]!;
    if (text === ':') return !before.isPart || back < before.quantity.first;
    if (/^[.;()"“”]$/.test(text)) return false;
  }
  return before.isPart === true && first - before.quantity.last <= LONGEST_LIST;
}
