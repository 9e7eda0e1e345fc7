import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Told } from './told.ts';

/** The number before that a number may go on from: not one that is told of others, or of where. */
export function findBefore(
  words: SentenceWords,
  told: readonly Told[],
  quantity: Quantity,
): Told | undefined {
  const isPut = isPutAt(words.lexemes, quantity);
  const isSome = isOfWhich(words.lexemes, quantity);
  const before = told.findLast(
    (other) =>
      !isIncluded(words, other) &&
      !(isPut && isWhere(words, other)) &&
      !(isSome && Number(other.quantity.value) < Number(quantity.value)),
  );
  return before ?? told.at(-1);
}

/**
 * `Ten people, including | three children |, were killed and 40 hurt`, `among them | three`: what is told on is told of
 * all.
 */
function isIncluded({ lexemes }: SentenceWords, { quantity: { first } }: Told): boolean {
  const [among, before] = [itemAt(lexemes, first - 2)?.lower, itemAt(lexemes, first - 1)?.lower ?? ''];
  return before === 'including' || (among === 'among' && /^(?:them|whom)$/.test(before));
}

/** `120,000 marched | in 80 towns |, and the unions put the number at 300,000`: no towns. */
function isWhere({ lexemes }: SentenceWords, { quantity }: Told): boolean {
  return /^(?:across|at|in)$/.test(lexemes[quantity.first - 1]?.lower ?? '');
}

/** `300 deaths in 12 cities, of which | 180`: more than the cities are none of them. */
function isOfWhich(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  let which = first - 1;
  while (HEDGES.has(itemAt(lexemes, which)?.lower ?? '')) which--;
  const word = itemAt(lexemes, which)?.lower;
  return (word === 'which' || word === 'whom') && itemAt(lexemes, which - 1)?.lower === 'of';
}

const HEDGES = wordSet('about around at least more nearly some than');

/** `120,000 people came; police put the number at | 45,000`: of those whom the number before counts. */
export function isPutAt(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  if (first < 4 || lexemes[first - 1]!.lower !== 'at') return false;
  return (
    /^(?:estimate[ds]?|puts?)$/.test(lexemes[first - 4]!.lower) &&
    /^(?:figure|number|total)$/.test(lexemes[first - 2]!.lower)
  );
}

/** How far a number may stand behind the one that it explains or is held against, in lexemes. */
const NEAR = 8;

/** `350 points, or 1.2%`, `12 inches (30 cm)`, `30% of homes, about 400,000,`: the same again in another measure. */
export function isAside({ lexemes }: SentenceWords, first: Quantity, second: Quantity): boolean {
  if (second.first - first.last > NEAR) return false;
  const between = lexemes.slice(first.last + 1, second.first);
  const mark = between.findLastIndex(({ text }) => text === ',' || text === '(' || text === 'or');
  const rest = between.slice(mark + 1);
  if (mark < 0 || (between[mark]!.text === ',' && rest.length === 0)) return false;
  return rest.every(({ lower }) =>
    /^(?:or|about|around|nearly|roughly|some|more|than|equal|to)$/.test(lower),
  );
}

/** `4,300 votes out of 2.9 million`. */
export function isOutOf({ lexemes }: SentenceWords, first: Quantity, second: Quantity): boolean {
  const link = lexemes.slice(second.first - 2, second.first).map(({ lower }) => lower);
  return link.join(' ') === 'out of' && second.first - first.last <= NEAR;
}
