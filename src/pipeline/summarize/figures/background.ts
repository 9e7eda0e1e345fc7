import type { Figure } from '../../../news/figure.ts';
import { MONTH } from '../../../text/calendar.ts';
import { isExpected } from '../../../text/expected.ts';
import { leadsToFormer } from '../../../text/former.ts';
import { ANOTHER_SUCH } from '../../../text/number-time.ts';
import { THOSE } from '../../../text/those.ts';
import { CLUE, type Clues } from './clues.ts';
import { textBefore } from './text-before.ts';

// Below, `clues` are those of the figure's sentence.

/** `the $8 billion that analysts expected`: what was reported weighs more. */
export function isExpectation(text: string, figure: Figure, clues: Clues): boolean {
  return (clues & CLUE.expected) !== 0 && isExpected(text, figure);
}

/** `fell from 78,449 to 51,465`, `the previous record of 38.1C`: where it stood before. */
export function isFormer(text: string, figure: Figure, clues: Clues): boolean {
  return (clues & CLUE.former) !== 0 && leadsToFormer(textBefore(text, figure, 90));
}

/** `killing 18 and injuring 100, among them | 30 children`: some of those who were told before. */
export function isIncluded(text: string, figure: Figure, clues: Clues): boolean {
  if (!(clues & CLUE.included) || figure.unit.kind !== 'count') return false;
  return /\b(?:including|among (?:them|whom)) (?:about |at least |nearly |some )?$/i.test(
    textBefore(text, figure, 40),
  );
}

/** `300` of `141 of 300 seats`, `17` of `14 of its 17`: what a number before it is a part of. */
export function isGround(text: string, figure: Figure, clues: Clues): boolean {
  if (!(clues & CLUE.of) || figure.unit.kind !== 'count') return false;
  const before = textBefore(text, figure, 40);
  return BEHIND_PART.test(before) && GROUND.test(before);
}

const BEHIND_PART =
  / of (?:about |the |its |their |all |his |her |some )?(?:(?:big|biggest|first|largest|last|main|next|past|top) )?$/i;
const GROUND = new RegExp(
  String.raw`\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|most|none|some|\p{L}{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}{3,5})?)(?: out)?${BEHIND_PART.source}`,
  'iu',
);

/**
 * `an R number of 0.8 means that every | 10 people infect eight`, `one in every | five`: of how many a rate is told.
 */
export function isRateBase(text: string, figure: Figure): boolean {
  return figure.unit.kind === 'count' && /\b(?:[Ee]|out of e|in e)very $/.test(textBefore(text, figure, 14));
}

/**
 * `against a target of 2%`, `against a forecast of 1.8 million`, `breaking the £2,000 barrier`: what a number is held
 * against.
 */
export function isMark(text: string, figure: Figure, clues: Clues): boolean {
  if (!(clues & CLUE.mark)) return false;
  const behind = text.slice(figure.span.end, Math.min(figure.sentence.end, figure.span.end + 12));
  if (/^ (?:barrier|ceiling|limit|target|threshold)\b/.test(behind)) return true;
  const before = textBefore(text, figure, 60);
  return / (?:of|is|was|at) /.test(before) && MARK.test(before);
}

const MARK =
  /\b(?:against|above|below|exceed\w*|from|miss\w*|over|than|under|with) (?:an?|its|the|their) (?:[\w’'-]+ ){0,3}(?:ceiling|consensus|estimate|expectation|forecast|goal|limit|target|threshold) (?:of|is|was|at) (?:about |around |just |under )?$/i;

/** `If $80,000 breaks, $74,000 is next`: neither is so yet. */
export function isSupposed(text: string, { sentence, span }: Figure, clues: Clues): boolean {
  if (!(clues & CLUE.supposed)) return false;
  return /^["“‘']?(?:If|Should|Unless) \p{Ll}*/u.test(
    text.slice(sentence.start, Math.min(span.start, sentence.start + 12)),
  );
}

/** `I did not win with 100%`, `They’re up 4%`, `“You are one of 900”`: of whom, another sentence tells. */
export function isUnplaced(text: string, { attribution, counts, sentence }: Figure, clues: Clues): boolean {
  const told = text.slice(sentence.start, Math.min(sentence.end, sentence.start + AROUND));
  // A sentence that is cut off may end in half a word.
  const mayBeWe = (clues & CLUE.we) !== 0 || told.length === AROUND;
  return (
    /^["“]You(?:['’]re)? /.test(told) ||
    (attribution === undefined && mayBeWe && WE.test(told)) ||
    (counts === '' && PRONOUN_FIRST.test(told))
  );
}

const WE = /(?<!\p{Lu}\p{Ll}+ )\b(?:I(?=[ '’])|[Ww]e|[Mm]y|[Oo]ur|us)\b/u;
const PRONOUN_FIRST = /^["“]?(?:They|He|She|We|I)\b/;

/** `450-bed hospital`, `two-day summit`: a word that describes. */
export function isTied({ text, unit }: Figure): boolean {
  if (unit.kind === 'money' || unit.kind === 'percent' || !/[-‑]/.test(text)) return false;
  return /^[\p{L}\d,.]+[-‑]\p{L}+(?:-\p{L}+)?$/u.test(text);
}

/** `a town of 21,000 people`, `the district, home to 96,000`. */
export function isSizeOfPlace(text: string, figure: Figure, clues: Clues): boolean {
  if (!(clues & (CLUE.of | CLUE.home))) return false;
  const before = textBefore(text, figure, 60);
  if (clues & CLUE.home && HOME_TO.test(before)) return true;
  return (clues & CLUE.place) !== 0 && BEHIND_PLACE.test(before) && SIZE_OF_PLACE.test(before);
}

const HOME_TO = /\bhome (?:to|of) (?:about |around |almost |more than |nearly |over |roughly |some )?$/;
const BEHIND_PLACE =
  /\s(?:of|with)\s(?:an? |about |around |some |roughly |nearly |almost |over |more than |just |only |population of )*$/i;
const SIZE_OF_PLACE = new RegExp(
  String.raw`\b(?:an?|the)\s(?:[\w-]+\s){0,3}(?:town|village|city|hamlet|suburb|island|country|nation|region|province|county|district|township|community|school|university|republic|state|parish)${BEHIND_PLACE.source}`,
  'i',
);

/** UTF-16 units before a sentence within which its paragraph may tell of which event it is. */
const PARAGRAPH = 500;
const OF_YEAR = /\b(?:[Ii]n|of|[Dd]uring)\s(?:the\s|\p{Lu}\p{L}+\s)?((?:19|20)\d{2})(?:[-–—]\d{2,4})?\b/gu;
/** What is told of a thing, and no event: `a pier built in 1998`. */
const MADE =
  /\b(?:born|built|created|elected|established|founded|introduced|joined|made|married|opened)\b[^.,]{0,30}$/;
/** A day, another year, or what goes on: `400 have been killed`. */
const OWN_TIME =
  /\b(?:\d{4}|(?:[Cc]urrent|[Ll]atest|[Nn]ow|[Rr]ecent|[Tt]oday|[Tt]his|[Yy]esterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|are|ha[sv]e|is)|so far)\b/u;

/**
 * `The worst since the riots of the north in 2009, which began at a mill. Nearly 200 people died.`: a sentence that
 * names no time, behind one of its paragraph that tells of another year's event.
 *
 * @param paragraph where the sentence's begins
 * @param year the article's, where it is known
 */
export function continuesEarlier(
  text: string,
  { sentence }: Figure,
  paragraph: number,
  year = Infinity,
): boolean {
  if (OWN_TIME.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + AROUND))))
    return false;
  const before = text.slice(Math.max(paragraph, sentence.start - PARAGRAPH), sentence.start);
  const found = [...before.matchAll(OF_YEAR)].at(-1);
  if (found === undefined || Number(found[1]) >= year) return false;
  return (
    !MADE.test(before.slice(0, found.index)) && !OWN_TIME.test(before.slice(found.index + found[0].length))
  );
}

/** How far from a figure a year is looked for; bounds what a text without stops costs. */
const AROUND = 200;

/** `Last year, 31 died`, `the worst since 2016, when a fire killed 31`: told to compare with. */
const BEFORE =
  /^(?:Last (?:month|year|decade|century|season|spring|summer|autumn|fall|winter),|\w+ (?:months|years|decades) (?:ago|earlier),)/;
const IN_YEAR = /^In (?:\p{Lu}\p{L}+ )?(?:1\d|20)\d{2}, /u;
const ENDS_IN_YEAR = /[12]\d{3}\b/g;
const LEADS_TO_YEAR = /\b(?:after|before|during|following|in|of|since)\s(?:the\s|\p{Lu}\p{L}+\s)?$/iu;
/** UTF-16 units from what leads to a year to the year. */
const LEADING = 40;
const BEFORE_WHEN = /\b(?:an?|the) (?:week|month|quarter|season|year) (?:before|earlier), when /;
const IS_ANOTHER_SUCH = new RegExp(ANOTHER_SUCH, 'u');
const SINCE_WHEN = /\bsince (?:\p{Lu}\p{L}+ )?(?:\d{4}|last \w+|\p{Lu}\p{L}+), when\b/u;

/** `18 people were killed on October 19`, in an article of November. */
export function isOfOtherMonth(
  text: string,
  { clause, sentence, span }: Figure,
  month: string | undefined,
): boolean {
  if (month === undefined) return false;
  const from = Math.max(span.end, clause?.end ?? 0);
  const found = ON_DAY.exec(text.slice(span.end, Math.min(sentence.end, from + 40)));
  return found !== null && (found[1] ?? found[2])!.slice(0, 3).toLowerCase() !== month;
}

const ON_DAY = new RegExp(`^[^.,;]*? on (?:(${MONTH}) \\d|\\d{1,2} (${MONTH}))`);

/** What happened before is no news of an article, whatever its year. */
const LONG_AGO = 2000;

/**
 * `In 1960, a tremor killed 12,000`: another year than the article's. What has happened since a year goes on.
 *
 * @param year the article's, where it is known
 */
export function tellsOfEarlier(
  text: string,
  { sentence, span }: Figure,
  clues: Clues,
  year: number | undefined,
): boolean {
  if (!(clues & (CLUE.time | CLUE.year))) return false;
  const start = Math.max(sentence.start, span.start - AROUND);
  const end = Math.min(sentence.end, span.end + AROUND);
  const around = text.slice(start, end);
  const isWhole = start === sentence.start;
  if (clues & CLUE.time && tellsOfBefore(around, text.slice(start, span.start), isWhole)) return true;
  if (!(clues & CLUE.year)) return false;
  if (year === undefined && isWhole && IN_YEAR.test(around)) return true;
  // No `matchAll`, which compiles the expression again.
  ENDS_IN_YEAR.lastIndex = 0;
  for (let found = ENDS_IN_YEAR.exec(around); found !== null; found = ENDS_IN_YEAR.exec(around))
    if (isEarlierYear(around, found.index, Number(found[0]), year ?? LONG_AGO)) return true;
  return false;
}

/**
 * By other words than a year.
 *
 * @param isWhole `around` is the sentence from its beginning on
 */
function tellsOfBefore(around: string, before: string, isWhole: boolean): boolean {
  if (isWhole && (BEFORE.test(around) || THOSE.test(around))) return true;
  if (/ (?:such|similar) /.test(before) && IS_ANOTHER_SUCH.test(before)) return true;
  if (/ (?:before|earlier), when /.test(before) && BEFORE_WHEN.test(before)) return true;
  return /since /.test(before) && SINCE_WHEN.test(before);
}

/** @param own the article's year */
function isEarlierYear(around: string, index: number, year: number, own: number): boolean {
  if (year >= own || year <= 1000) return false;
  const leads = LEADS_TO_YEAR.exec(around.slice(Math.max(0, index - LEADING), index));
  return leads !== null && (!/^since/i.test(leads[0]) || /^,\swhen/i.test(around.slice(index + YEAR)));
}

/** Its digits. */
const YEAR = 4;
