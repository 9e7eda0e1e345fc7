import { itemAt } from '../../../text/item-at.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { SentenceWords } from './sentence-words.ts';

const HEDGES = wordSet(
  'a about an around approximately for its just nearly of our roughly some the their up to',
);
const WHOLE = /^(?:all|each|every|everybody|everyone|everything)$/;

/** Words from `every` to its `but`: `every one of the old miners but`. */
const REACH = 6;

/**
 * True of the number behind `all but`, `everyone except`, `every one of the miners but`: what is told of all the others
 * does not hold of so many.
 *
 * @param first lexeme that the number begins with
 */
export function isExcepted({ lexemes, tokens }: SentenceWords, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && HEDGES.has(lexemes[at]!.lower)) at--;
  const word = itemAt(lexemes, at)?.lower;
  if (word === 'except' || word === 'excepting' || word === 'excluding') return true;
  if (word !== 'but' && word !== 'bar' && word !== 'save') return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    if (WHOLE.test(lexemes[before]!.lower)) return true;
    // `all were hurt but 30 died`: another clause.
    if (lexemes[before]!.kind === 'mark' || /^(?:AUX|VERB)$/.test(tokens[before]?.pos ?? '')) return false;
  }
  return false;
}
