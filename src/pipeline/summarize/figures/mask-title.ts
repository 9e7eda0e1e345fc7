import { startsCapital } from '../../../text/capital.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';

/** No title between quotation marks has more words behind its number. */
const LONGEST = 5;

/** `“12 Sad Rowers”`, `“Four Corners”`: a number that opens a name between quotation marks. */
export function isOfTitle(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^["“‘]$/.test(itemAt(lexemes, at - 1)?.text ?? '')) return false;
  let end = at + 1;
  while (end <= at + LONGEST && lexemes[end]?.kind === 'word' && startsCapital(lexemes[end]!.text)) end++;
  return end > at + 1 && /^["”’]$/.test(lexemes[end]?.text ?? '');
}
