import { SHORT_MONTHS } from '../../text/calendar.ts';
import { LABEL_ELSEWHERE, MONTHS_ELSEWHERE, WEEKDAY } from './date-patterns.ts';

const MONTH = `(${SHORT_MONTHS.join('|')})[a-z]{0,6}\\.?`;
const MONTH_ELSEWHERE = `(${MONTHS_ELSEWHERE.flat().join('|')})`;
const ON_WEEKDAY = `${WEEKDAY},? (?:the )?`;
const SHAPES: readonly { readonly test: RegExp; readonly order: 'mdy' | 'dmy' | 'ymd' }[] = [
  {
    test: new RegExp(`(?:^|\\W)(${ON_WEEKDAY})?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`),
    order: 'mdy',
  },
  {
    test: new RegExp(
      `(?:^|\\W)(${ON_WEEKDAY})?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})(?!\\d)`,
    ),
    order: 'dmy',
  },
  { test: /(?:^|\D)()(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/, order: 'ymd' },
  {
    test: new RegExp(
      `(?:^|\\D)()(\\d{1,2})(?:\\.|er|º)? (?:de )?${MONTH_ELSEWHERE}(?:\\.| del?)? (\\d{4})(?!\\d)`,
    ),
    order: 'dmy',
  },
  { test: /(?:^|[^\d.])()(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/, order: 'dmy' },
  {
    test: new RegExp(`(?:^|\\W)${LABEL_ELSEWHERE}()(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)`),
    order: 'dmy',
  },
  { test: /(?:^|[^\d/-])()(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})(?![\d/-])/, order: 'dmy' },
  { test: /(?:^|[^\d/-])()(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})(?![\d/-])/, order: 'mdy' },
  { test: /(?:^|\D)()(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/, order: 'ymd' },
];

/** Those that may begin with the day of the week. */
const WITH_WEEKDAY = SHAPES.filter(({ test }) => test.source.includes(ON_WEEKDAY));
/** No date is full without one, and most lines have none. */
const YEAR = /\d{4}/;

/**
 * The first full date of a folded text as an ISO day. Numbers that may be day or month are not guessed at, as one of
 * `22-04-2031` may not; between full stops, and behind a label that is not English, the day stands first: `stand:
 * 03.02.2026`.
 *
 * @param weekday only a date that names its weekday, as the day of the news does
 */
export function findDay(text: string, weekday = false): string | undefined {
  if (!YEAR.test(text) || (weekday && !text.includes('day'))) return undefined;
  for (const { test, order } of weekday ? WITH_WEEKDAY : SHAPES) {
    const found = test.exec(text);
    if (!found || (weekday && !found[1])) continue;
    const [, , a, b, c] = found;
    const [year, month, day] = order === 'mdy' ? [c, a, b] : order === 'dmy' ? [c, b, a] : [a, b, c];
    const number = /^\d/.test(month!) ? Number(month) : numberMonth(month!);
    const iso = `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
    if (isDay(iso)) return iso;
  }
  return undefined;
}

function numberMonth(name: string): number {
  return SHORT_MONTHS.indexOf(name) + 1 || MONTHS_ELSEWHERE.findIndex((names) => names.includes(name)) + 1;
}

/** True for a day of the calendar between 1900 and 2100. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || iso < '1900' || iso > '2100') return false;
  return new Date(time).toISOString().startsWith(iso);
}
