import { MONTH } from './calendar.ts';
import type { Span } from './span.ts';
import { THOSE } from './those.ts';

/** A number at its place, and the words that are told of it. */
interface PlacedNumber {
  readonly span: Span;
  readonly sentence: Span;
  readonly clause?: Span | undefined;
}

/** UTF-16 units between a number and what tells its time; a sentence's opening is told of more of it. */
const FAR = 72;
const FAR_OPENING = 110;

const PERIOD = '(?:week|month|quarter|year|decade|century|season|spring|summer|autumn|fall|winter|weekend)';
const YEAR = '(?:1[5-9]|20)\\d{2}';
const COUNTED =
  '(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d+|[Ss]everal|[Mm]any|[Ss]ome)';

/** `It was the second such accident in a month: | 11 people died`, as a regular expression's source. */
export const ANOTHER_SUCH =
  '\\b(?:second|third|fourth|fifth|sixth|last|previous)\\s(?:such|similar)\\s\\p{L}+[^,;:.\\d]{0,30}(?::|,?\\s(?:after|when)\\b)';

/** Another time than the article's: of today would be what is told without it. */
const ELSEWHEN = new RegExp(
  [
    `\\b(?:[Ii]n|of|[Dd]uring)\\s(?:the\\s|late\\s|early\\s|mid-?\\s?|${MONTH}\\s)*${YEAR}s?\\b`,
    `\\b[Ss]ince\\s(?:${MONTH}\\s)?${YEAR},?\\swhen\\b`,
    `\\b(?:[Ll]ast|(?:[Tt]he|[Aa])\\sprevious|the\\ssame)\\s(?:${PERIOD}|${MONTH})(?!\\w)`,
    `\\b${COUNTED}\\s(?:weeks?|months?|years?|decades?)\\s(?:after|ago|before|earlier)\\b`,
    // `fewer than in the year before, when 40 were killed`
    '\\b[Tt]he\\s(?:week|month|quarter|season|year)\\s(?:before|earlier),\\swhen\\b',
    `\\b(?:[Ii]n|[Dd]uring|[Aa]fter)\\s(?:late\\s|early\\s)?${MONTH}(?![\\w])(?!\\s\\d)`,
    `\\b[Tt]he\\s${YEAR}\\s\\p{L}+`,
    ANOTHER_SUCH,
  ].join('|'),
  'gu',
);

/** How long it took to become so many. */
const SO_FAR = new RegExp(
  `\\b(?:[Tt]his\\s(?:year|month|season|decade|century|summer|winter|spring|autumn)|[Ss]ince\\s(?:the\\s)?(?:last\\s)?(?:${MONTH}(?!\\w)|${YEAR}))`,
  'gu',
);

/**
 * What ties a number to another time than the article's: `Last year` of `Last year, 89 people died`, the year of `in
 * April 2006, when a bomb killed 11`. Undefined where its sentence names none near it.
 */
export function findElsewhen(text: string, number: PlacedNumber): Span | undefined {
  const { sentence, span } = number;
  const those = text.startsWith('Those', sentence.start)
    ? THOSE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + FAR)))
    : null;
  if (those !== null && span.start - sentence.start < FAR_OPENING)
    return { start: sentence.start, end: sentence.start + those[0].length - 1 };
  return findNearest(text, number, ELSEWHEN);
}

/** What tells a number's time in its sentence, its own period (`this year`, `since June`) too. */
export function findTime(text: string, number: PlacedNumber): Span | undefined {
  return findElsewhen(text, number) ?? findNearest(text, number, SO_FAR);
}

function findNearest(
  text: string,
  { sentence, span: number, clause }: PlacedNumber,
  times: RegExp,
): Span | undefined {
  // What is told of a number stands nearer to its time than the number.
  const span = { start: number.start, end: Math.max(number.end, clause?.end ?? 0) };
  const from = Math.max(sentence.start, span.start - FAR_OPENING);
  let nearest: Span | undefined;
  let least = Infinity;
  for (const found of text.slice(from, Math.min(sentence.end, span.end + FAR)).matchAll(times)) {
    const start = from + found.index;
    const told = yearIn(found[0], start) ?? { start, end: start + found[0].length };
    const distance = told.start < span.start ? span.start - told.end : told.start - span.end;
    const reach = start === sentence.start ? FAR_OPENING : FAR;
    // A number that is a part of it (`three years ago`) has no other time than its own.
    if (distance < 0 || distance > reach || distance >= least) continue;
    if (
      told.end <= span.start &&
      tellsFromWhen(text.slice(sentence.start, told.end), text.slice(told.end, span.start))
    )
      continue;
    least = distance;
    nearest = told;
  }
  return nearest;
}

/** `Following the landing in 2022, | Norland had seen 400 hurt`: counted from then on, until the article's own time. */
function tellsFromWhen(opening: string, rest: string): boolean {
  return (
    /^["“]?(?:After|Following|Since)\s[^,;]*$/.test(opening) &&
    /^,\s(?:[^,;]|,(?=\d))*?\b(?:had|has|have)\b/.test(rest)
  );
}

function yearIn(time: string, at: number): Span | undefined {
  const found = WHOLE_YEAR.exec(time);
  return found === null ? undefined : { start: at + found.index, end: at + found.index + found[0].length };
}

const WHOLE_YEAR = new RegExp(`\\b${YEAR}`);
