import type { Published } from '../../news/article.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { toPrintable } from '../../text/printable.ts';
import { WORDS } from './words.ts';

/** Articles are dated by strangers: only these forms of ISO 8601 are printed. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

// The edition's own words are English (see words.ts), whatever language its articles are in. Written here, since a mail
// holds few words of dates, and the first formatter of a process takes longer to be made than the whole mail.
const DAY_NAMES = WEEKDAYS.map(capitalizeName);
const MONTH_NAMES = MONTHS.map(capitalizeName);
/** As British papers shorten them. */
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `Sunday, 22 November 2026`; the ISO day itself when it is no day. */
export function sayDay(day: string): string {
  return say(day, MONTH_NAMES, (at) => `${DAY_NAMES[at.getUTCDay()]}, `);
}

/** `22 Nov 2026` */
export function sayShortDay(day: string): string {
  return say(day.slice(0, 10), SHORT_MONTHS);
}

/**
 * When an article appeared: its day, with the time and zone that it gives itself. A date that may only be the day on
 * which the page was saved says so.
 */
export function sayPublished(published: Published | undefined): string | null {
  const parts = published && ISO.exec(published.at);
  if (!parts) return null;
  const [, day = '', time, zone] = parts;
  const when = [sayShortDay(day), ...(time ? [`${time}${sayZone(zone)}`] : [])].join(', ');
  return published.from === 'page' && !published.sure ? `${WORDS.pageDated} ${when}` : when;
}

/** ` UTC+1`, ` UTC-3:30` */
function sayZone(zone: string | undefined): string {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!parts) return zone === 'Z' ? ' UTC' : '';
  const [, sign, hours, minutes] = parts;
  if (hours === '00' && minutes === '00') return ' UTC';
  return ` UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

function say(day: string, months: readonly string[], opening: (at: Date) => string = () => ''): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return toPrintable(day);
  return `${opening(at)}${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

function capitalizeName(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
