import { toPrintablePiece } from '../../text/printable.ts';
import { isSpace, type Span, slice } from '../../text/span.ts';
import type { SentenceView } from './view-schema.ts';

/**
 * A sentence in pieces, the marked stretches apart. A long one is cut at words' ends around its first mark, with an
 * ellipsis where something is missing; the marks themselves are never cut.
 *
 * @param marks stretches of the sentence, in order
 * @param most UTF-16 units of the sentence that are quoted
 */
export function quoteSentence(
  text: string,
  sentence: Span,
  marks: readonly Span[],
  most: number,
): SentenceView {
  const window = chooseWindow(text, sentence, marks, most);
  const pieces: { text: string; marked: boolean }[] = [];
  let at = window.start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > window.end) continue;
    push(at, mark.start, false);
    push(mark.start, mark.end, true);
    at = mark.end;
  }
  push(at, window.end, false);
  if (window.start > sentence.start) pieces.unshift({ text: '…', marked: false });
  if (window.end < sentence.end) pieces.push({ text: '…', marked: false });
  return pieces;

  function push(start: number, end: number, marked: boolean): void {
    const piece = toPrintablePiece(text.slice(start, end));
    if (piece) pieces.push({ text: piece, marked });
  }
}

/**
 * Where a clause may begin: behind a mark (but not `Ida Blom, | 58, had`) or a `that` (but not `a boat that was |
 * taken`), or at another word that opens one.
 */
const BEGINNING =
  /[,;:(]\s+(?!\d{1,3},\s)|\s[-—–]\s+|(?<!\d)[—–]|[—–](?!\d)|\sthat\s+(?!(?:are|had|has|have|is|was|were)\s)|(?<!\s(?:at|by|for|from|in|of|on|to|under|with))\s(?=(?:while|but|after|before|when|because|which|who|whose)\s)/g;

/** So many UTF-16 units belong to a mark on either side, or a clause is too short to tell anything: `to 38, ` */
const LEAD = 16;
const TAIL = 12;

/** `600 schools in Norland | , Nolm and Orsa closed`: what is no longer before a mark is hardly a clause. */
const SHORT = 40;

/**
 * `Nine states, among them the largest, | have done so`, `a third—40 crews—had`: what is told of whom the words before
 * only name.
 */
const PREDICATE =
  /^\s?(?:[,—–]\s?[^,;—–]{1,60})?[,—–]\s?(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)\s/;
const LONGEST_PREDICATE = 80;

/**
 * `for $2 million in cash | , creating the largest`, `a month | , according to`, `rose 2% | ; prices fell`: where a
 * clause that is too long may end.
 */
const RUNS_ON = /^(?:;|,\s(?:as|\p{L}+ing))\s/u;

/** Where so much fits behind the mark, a clause is told from its subject on: of what would not be known without it. */
const ROOM_BEHIND = 32;

/**
 * A sentence, or of a longer one the clause around a mark, with the next where it is short; where that is too long, as
 * many whole words around it.
 *
 * @param most UTF-16 units
 */
export function findClauseAround(text: string, sentence: Span, mark: Span, most: number): Span {
  if (sentence.end - sentence.start <= most) return sentence;
  let start = sentence.start;
  let end = sentence.end;
  let near: number | undefined;
  for (const { index, 0: found } of slice(text, sentence).matchAll(BEGINNING)) {
    const at = sentence.start + index;
    if (at + found.length <= mark.start - LEAD) start = at + found.length;
    else if (at >= mark.end && at < mark.end + TAIL && RUNS_ON.test(text.slice(at, at + LONGEST_PREDICATE)))
      near = at;
    else if (at >= mark.end + TAIL && at - start >= SHORT) {
      end = at;
      // From its subject on, as far as it goes.
      if (PREDICATE.test(text.slice(at, at + LONGEST_PREDICATE)))
        end = Math.min(sentence.end, beforeSpace(text, Math.max(at, start + most), at));
      break;
    }
  }
  if (near !== undefined && end - start > most && near - start >= SHORT) end = near;
  const window =
    mark.end - start <= most - ROOM_BEHIND && end - start > most
      ? { start, end: beforeSpace(text, start + most, mark.end) }
      : chooseWindow(text, { start, end }, [mark], most);
  return window.end === sentence.end ? window : beforeLeads(text, window, mark.end);
}

function chooseWindow(text: string, sentence: Span, marks: readonly Span[], most: number): Span {
  if (sentence.end - sentence.start <= most) return sentence;
  const mark = marks[0] ?? { start: sentence.start, end: sentence.start };
  const around = Math.max(0, most - (mark.end - mark.start));
  const wanted = Math.max(sentence.start, mark.start - Math.floor(around / 2));
  const start =
    wanted === sentence.start ? wanted : behindNumber(text, afterSpace(text, wanted, mark.start), mark.start);
  const last = Math.min(sentence.end, Math.max(mark.end, start + most));
  const end = last === sentence.end ? last : beforeSpace(text, last, mark.end);
  return { start, end };
}

/** What leads on to what was cut, and the mark before it. */
const LEADING_ON =
  /[\s,;:—–-]+(?:an?|about|and|are|as|at|be|been|but|by|can|could|for|from|had|has|have|her|his|in|into|is|its|may|might|nor|not|of|on|or|over|so|than|that|the|their|to|was|were|which|while|who|whose|will|with|would)$/i;

/** Where a quotation that is cut may end: not `| of the`. */
function beforeLeads(text: string, { start, end }: Span, least: number): Span {
  let last = end;
  for (;;) {
    const leads = LEADING_ON.exec(text.slice(Math.max(least, last - LONGEST_LEAD), last));
    if (leads === null) return { start, end: last };
    last -= leads[0].length;
  }
}

const LONGEST_LEAD = 16;

/** The first word's start at or after `from`, but not past `limit`; `limit` when there is none. */
function afterSpace(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (isSpace(text.charCodeAt(at))) return at + 1;
  return limit;
}

/** What may be the second half of an amount: `tens of | millions of dollars`. */
const AMOUNT =
  /^(?:\d|(?:hundred|thousand|million|billion|trillion)s?\b|of (?:dollars|euros|pounds)\b|(?:dollars|euros|pounds)\b)/;
const LONGEST_AMOUNT = 12;

/** `June | 16 would`: no quotation begins with half a date or half an amount. */
function behindNumber(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && AMOUNT.test(text.slice(at, at + LONGEST_AMOUNT))) at = afterSpace(text, at, limit);
  return at;
}

function beforeSpace(text: string, from: number, limit: number): number {
  for (let at = from; at > limit; at--) if (isSpace(text.charCodeAt(at))) return at;
  return limit;
}
