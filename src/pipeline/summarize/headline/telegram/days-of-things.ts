import { isMonth, isWeekday, PARTS_OF_DAY } from '../../../../text/calendar.ts';
import { wordSet } from '../../../../text/word-set.ts';
import { withoutStretches } from '../quotation.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';

/**
 * The words, without their articles, without the day of a thing where a headline of the day does not need it, outside
 * quotations: the day, or the time that is now, that a thing belongs to, and the day of what is told by its place or by
 * who was in it. `Friday’s vote on the pier` is `vote on the pier`, `this year’s regatta` is `regatta`, `the Jan. 6
 * Capitol attack` is `Capitol attack`, `a Thursday raid in Orsa` is `raid in Orsa`.
 */
export function withoutDaysOfThings(words: Words): Words {
  return withoutEventDays(withoutTimeOwners(words));
}

/** Of what is now: a thing of last year is another. */
const TIMES = /^(?:autumn|fall|month|season|spring|summer|week|weekend|winter|year)$/;
/** Words that hold one time against another. */
const COMPARES = /^(?:compared|next|previous|same|than|unlike)$/;
/** With `last` these are of this week still, as days are. */
const LATELY = /^(?:night|week|weekend)$/;

/** `Friday’s vote`, `this year’s regatta`. */
function withoutTimeOwners(words: Words): Words {
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
  if (!/^['’]s$/.test(words[mark]?.text ?? '')) return from;
  if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(words[mark + 1]?.pos ?? '')) return from;
  return words[from - 1]?.pos === 'ADV' ? from : mark + 1;
}

/** `this year’s regatta` beside `the last one`: what is held against another time needs its own. */
function compares(words: Words, index: number): boolean {
  const word = plain(words[index]);
  return COMPARES.test(word) || (word === 'last' && !LATELY.test(plain(words[index + 1])));
}

/** What happens once in a place, or with somebody. */
const EVENTS = wordSet(
  'appearance assault attack blast bombing call clash collapse conference crash explosion fire insurrection interview killing massacre meeting murder protest raid rally riot rioting shooting siege speech stabbing storm strike uprising',
);
/** Where or with whom it was. */
const WHERE = /^(?:against|at|by|from|in|near|on|outside|with)$/;
/** Behind these the day belongs to the verb. */
const DATING = /^(?:by|from|of|on|since|to|until)$/;
/** The attacks that are called by it. */
const CALLED = /^(?:sept\.?|september)$/;

/** `the Jan. 6 Capitol attack`, `a Thursday raid in Orsa`. */
function withoutEventDays(words: Words): Words {
  if (!words.some((token) => EVENTS.has(token.lemma))) return words;
  return withoutStretches(words, (all, from) => {
    const spare = endOfSpare(all, from);
    if (spare > from) return spare;
    const end = endOfDay(all, from);
    return end > from && isTold(all, end) && !isBound(all, from) ? end : from;
  });
}

/** `Sept. 11 | , 2001, | attacks`, `Sept. 11 | terrorist | attacks`: there were no others. */
function endOfSpare(words: Words, from: number): number {
  const [month, day] = words.slice(Math.max(0, from - 2), from);
  if (day?.text !== '11' || !CALLED.test(plain(month))) return from;
  let end = from;
  if (words[end]?.text === ',' && words[end + 1]?.text === '2001') end += 2;
  if (end > from && words[end]?.text === ',') end++;
  if (/^terror(?:ist)?$/.test(plain(words[end]))) end++;
  return /^(?:attacks|hijackers|victims)$/.test(plain(words[end])) ? end : from;
}

/** Behind `Jan. 6`, `Jan. 6, 2021,`, `Thursday`; the same place where no day begins. */
function endOfDay(words: Words, from: number): number {
  const [month, day, comma, year] = words.slice(from, from + 4);
  if (isWeekday(plain(month))) return PARTS_OF_DAY.has(plain(day)) ? from + 2 : from + 1;
  if (!isMonth(plain(month)) || !/^\d\d?$/.test(day?.text ?? '')) return from;
  const at = comma?.text === ',' ? 3 : 2;
  const isDated = /^(?:19|20)\d\d$/.test((at === 3 ? year : comma)?.text ?? '');
  if (CALLED.test(plain(month)) && day!.text === '11' && !(isDated && words[from + at]!.text !== '2001'))
    return from;
  if (!isDated) return at === 2 ? from + 2 : from;
  return words[from + at + 1]?.text === ',' ? from + at + 2 : from + at + 1;
}

/** `Capitol attack`, `drone strike in Orsa`. */
function isTold(words: Words, from: number): boolean {
  let end = from;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[end]?.pos ?? '') || words[end]?.text === '-') end++;
  const head = words[end - 1];
  if (end === from || !isNominal(head) || !EVENTS.has(head!.lemma)) return false;
  const hasPlace = words.slice(from, end - 1).some(({ pos }) => pos === 'PROPN');
  return hasPlace || (WHERE.test(plain(words[end])) && words.length > end + 1);
}

function isBound(words: Words, from: number): boolean {
  const before = words[from - 1];
  return (
    DATING.test(plain(before)) ||
    before?.lemma === 'spend' ||
    /^(?:NUM|DET)$/.test(before?.pos ?? '') ||
    isOwnerMark(before)
  );
}
