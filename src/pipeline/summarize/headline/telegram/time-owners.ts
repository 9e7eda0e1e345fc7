import { isWeekday, PARTS_OF_DAY } from '../../../../text/calendar.ts';
import type { Token } from '../../../../text/tag.ts';
import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** Of what is now: a thing of last year is another. */
const TIMES = /^(?:autumn|fall|month|season|spring|summer|week|weekend|winter|year)$/;
/** What is held against another time needs its own. */
const COMPARES = /^(?:compared|next|previous|same|than|unlike)$/;
/** With `last` these are of this week still, as days are. */
const LATELY = /^(?:night|week|weekend)$/;

/**
 * Without the day, or the time that is now, that a thing belongs to: `Friday’s vote on the pier` is `vote on the pier`,
 * `this year’s regatta` is `regatta`. A headline of the day does not need it.
 */
export function withoutTimeOwners(words: Words): Words {
  if (!words.some((token) => isWeekday(plain(token)) || /^(?:last|this)$/.test(plain(token)))) return words;
  if (words.some((_, index) => compares(words, index))) return words;
  return withoutStretches(words, endOfTime);
}

/** Behind `Friday’s`, `Friday night’s`, `this year’s` before what that is; the same place where none begins. */
function endOfTime(words: Words, from: number): number {
  const [first, second] = [plain(words[from]), plain(words[from + 1])];
  const isTime = (first === 'this' && TIMES.test(second)) || (first === 'last' && LATELY.test(second));
  if (!isTime && !isWeekday(first)) return from;
  const mark = isTime || PARTS_OF_DAY.has(second) ? from + 2 : from + 1;
  if (!/^['’]s$/.test(words[mark]?.text ?? '') || !tells(words[mark + 1])) return from;
  return words[from - 1]?.pos === 'ADV' ? from : mark + 1;
}

function compares(words: Words, index: number): boolean {
  const word = plain(words[index]);
  return COMPARES.test(word) || (word === 'last' && !LATELY.test(plain(words[index + 1])));
}

function tells(token: Token | undefined): boolean {
  return /^(?:ADJ|NOUN|NUM|PROPN)$/.test(token?.pos ?? '');
}
