/** In order, in small letters, as all names are here. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** `jan` to `dec`. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));

/** As texts write them short, without their full stop: `may` is written in full. */
export const MONTH_ABBREVIATIONS: readonly string[] = [
  ...SHORT_MONTHS.filter((short) => !MONTHS.includes(short)),
  'sept',
];

/** Each word for a month, in full and short, without its full stop. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTHS, ...MONTH_ABBREVIATIONS]);

/** From Sunday on, as `Date` counts them. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(
  ' ',
);

const WEEKDAY_WORDS: ReadonlySet<string> = new Set(WEEKDAYS);

/** Whether a word in small letters is a weekday's name in full. */
export function isWeekday(lower: string): boolean {
  return WEEKDAY_WORDS.has(lower);
}

const MONTH_FORMS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...MONTH_ABBREVIATIONS.map((short) => `${short}.`),
]);

/** Whether a word in small letters is a month's name, in full or short, with the full stop of the short or without. */
export function isMonth(lower: string): boolean {
  return MONTH_FORMS.has(lower);
}

/** Behind a weekday: `Friday night`. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** A month in running text, as a regular expression's source: in full, or short with its full stop. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)';
