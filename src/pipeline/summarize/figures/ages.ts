import type { Lexeme } from '../../../text/lexeme.ts';
import { wordSet } from '../../../text/word-set.ts';
import { beforeAges, isAgeValue, isPersonNoun } from './mask-name.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';

/** `aged 35`, `turned 40`, `he will be 35`, `a farmer of 47`: years, though no one says so. */
export function isAge({ lexemes }: SentenceWords, quantity: Quantity): boolean {
  const { numeral, value } = quantity;
  if (numeral.scale !== 1 || typeof value !== 'number' || value < 1 || value > 120) return false;
  let at = quantity.first - 1;
  const before = lexemes[at]?.lower ?? '';
  if (/^(?:aged|age|ages|turned|turns|turning)$/.test(before) || isAgedToo(lexemes, at)) return true;
  if (before === 'of' && /^ages?$/.test(lexemes[at - 1]?.lower ?? '')) return true;
  if (before === 'of' && isOnePerson(lexemes, at - 1)) return true;
  if (areOfAges(lexemes, quantity) || isOfOldest(lexemes, quantity)) return true;
  if (!/^(?:is|was|be|’s|'s|am)$/.test(before)) return false;
  at--;
  while (/^(?:will|would|now|only|just|already)$/.test(lexemes[at]?.lower ?? '')) at--;
  return /^(?:he|she|i|who)$/.test(lexemes[at]?.lower ?? '');
}

/** `two men aged 34 | and | 41`: the ages of several in a row. */
function isAgedToo(lexemes: readonly Lexeme[], joint: number): boolean {
  const at = beforeAges(lexemes, joint, (age) => age?.plain === true);
  return at < joint && /^(?:aged|ages)$/.test(lexemes[at]?.lower ?? '');
}

/** `a farmer`, `her late father`: one person, whose age may follow; no crowd of so many. */
function isOnePerson(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isPersonNoun(lexemes[at]?.lower ?? '')) return false;
  return [at - 1, at - 2].some((place) => /^(?:an?|the|his|her|their|my)$/.test(lexemes[place]?.lower ?? ''));
}

/** `31 people, the oldest of them | 94`, `The youngest was | four`. */
function isOfOldest(lexemes: readonly Lexeme[], { first }: Quantity): boolean {
  let at = first - 1;
  while (
    at > first - OLDEST_REACH &&
    /^(?:of|them|these|those|whom|is|was|being|only|just|,)$/.test(lexemes[at]?.lower ?? '')
  )
    at--;
  return /^(?:oldest|youngest)$/.test(lexemes[at]?.lower ?? '');
}

/** Lexemes from `oldest` to an age. */
const OLDEST_REACH = 5;

/** `two boys of | 12 | and | 14 | were hurt`: several persons, each with an age; `crews of 12 sailors` has none. */
function areOfAges(lexemes: readonly Lexeme[], { first, last }: Quantity): boolean {
  const opens = beforeAges(lexemes, first - 1, isAgeValue);
  const isRow =
    opens < first - 1 ||
    (/^(?:,|and)$/.test(lexemes[last + 1]?.lower ?? '') && isAgeValue(lexemes[last + 2]));
  if (!isRow || lexemes[opens]?.lower !== 'of') return false;
  const who = lexemes[opens - 1]?.lower ?? '';
  return (
    /^(?:brothers|children|men|sisters|sons|twins|women)$/.test(who) || isPersonNoun(who.replace(/s$/, ''))
  );
}

/**
 * `children under five`, `adults over 65`, `aged over 65`, `those younger than 30`: no plural that would be counted
 * follows.
 */
export function isAgeGroup(lexemes: readonly Lexeme[], { first, last, value }: Quantity): boolean {
  const bound = lexemes[first - 1]?.lower ?? '';
  const behind = lexemes[last + 1];
  if (typeof value !== 'number' && isAgeRange(lexemes, first, behind)) return true;
  const apart = bound === 'than' && /^(?:younger|older)$/.test(lexemes[first - 2]?.lower ?? '');
  // `seven people, all older than 70, died`
  if (apart && behind?.kind !== 'word') return true;
  if (!apart && !BOUNDS.has(bound)) return false;
  if (!AGED.test(lexemes[first - (apart ? 3 : 2)]?.lower ?? '')) return false;
  return !isPlural(behind);
}

const BOUNDS = wordSet('under over above below aged');

/**
 * `aged 12 to 17`, `between the ages of 10 and 14`, `those between 50 and 64`, `children 5 to 11`, `the 5 to 11 age
 * group`.
 */
function isAgeRange(lexemes: readonly Lexeme[], first: number, behind: Lexeme | undefined): boolean {
  if (behind?.lower === 'age' || /^ages?d?$/.test(lexemes[first - 1]?.lower ?? '')) return true;
  const link = /^(?:between|from|of)$/.test(lexemes[first - 1]?.lower ?? '') ? 2 : 1;
  const who = lexemes[first - link]?.lower ?? '';
  return /^age[ds]$/.test(who) || (AGED.test(who) && lexemes[first - 1]?.lower !== 'of' && !isPlural(behind));
}

function isPlural(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /[^su]s$/.test(lexeme.lower);
}

const AGED =
  /^(?:aged|child|kid|teen|teenager|adult|person|baby|infant|pupil|patient|worker|player|children|kids|teens|adolescents|adults|people|women|men|boys|girls|babies|infants|teenagers|pupils|students|patients|voters|workers|players|those|anyone|everyone|seniors|residents|americans)$/;
