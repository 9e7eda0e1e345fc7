import { ARTICLE, HOLE } from './chain.ts';
import type { Line } from './line.ts';
import { isNumbers } from './line-kind.ts';
import type { Page } from './page.ts';
import { findPlaces } from './places.ts';
import { isText } from './text-line.ts';
import type { Untitled } from './untitled.ts';

/** A time and nothing else: `18.40 GMT`, `6:15 am`. */
const TIME =
  /^(?:(?:posted )?at )?(\d{1,2})[.:h](\d\d)(?::\d\d)? ?(a\.?m\.?|p\.?m\.?)?(?: ?[a-z]{2,4}| \1[.:h]\2)?$/;
/** So many entries are a running report. */
const FEWEST_ENTRIES = 3;
/** Of so many entries one may be a picture. */
const TOLD = 4;
/** A time of more words says that something was posted then; so many lines stand above what it was. */
const FEWEST_POSTED = 4;
const POST_HEAD = 4;
/** Words of a sentence. */
const SENTENCE = 8;
/** Words of an entry's last line that is no sentence. */
const HEADING = 12;

/**
 * A running report is the article's from its first entry to its last: what stands between times that run one way, and
 * the sentences below the last of them.
 */
export function takeEntries(page: Page, states: Uint8Array): void {
  const { lines, markers } = page;
  const entries = findEntries(page);
  if (entries.length < FEWEST_ENTRIES) return;
  const from = entries[0]!;
  let end = entries.at(-1)! + 1;
  if (!isText(page, end) && isHeading(lines[end]) && markers[end] === undefined) end++;
  while (isText(page, end)) end++;
  const isEntry = new Set(entries);
  for (let at = from; at < end; at++) states[at] = markers[at] || isEntry.has(at) ? HOLE : ARTICLE;
}

/**
 * The lines of a page's text that are times, each later than the last or each earlier, with sentences below nearly
 * each.
 */
function findEntries(page: Page): number[] {
  const { lines, titleTo } = page;
  const times = findPlaces(lines, (at) => at > titleTo && isNumbers(lines[at]!) && readTime(lines[at]!) >= 0);
  const minutes = times.map((at) => readTime(lines[at]!));
  const told = times.filter((at) => isTold(page, at));
  const isOneWay = [1, -1].some((way) =>
    minutes.every((minute, n) => n === 0 || way * (minute - minutes[n - 1]!) >= 0),
  );
  const areTold = (times.length - told.length) * TOLD <= times.length;
  return areTold && isOneWay ? times.slice(0, times.indexOf(told.at(-1)!) + 1) : [];
}

/**
 * Sentences below a time, or what introduces some, and a heading between at most; below `Posted at` its reporter and a
 * picture too.
 */
function isTold(page: Page, at: number): boolean {
  const reach = page.lines[at]!.words > FEWEST_POSTED ? POST_HEAD : 2;
  for (let below = at + 1; below <= at + reach; below++)
    if (isText(page, below) || introduces(page, below)) return true;
  return false;
}

function introduces({ lines, markers }: Page, at: number): boolean {
  return !markers[at] && lines[at]?.text.endsWith(':') === true && lines[at].words >= SENTENCE;
}

/**
 * Where the second entry of a running report begins, below which no headline stands: the second of several times, with
 * a sentence below the first. Beyond the last line where there is none.
 */
export function findSecondEntry({ lines, prose }: Untitled): number {
  const times: number[] = [];
  for (let at = 0; at < lines.length && times.length < FEWEST_ENTRIES; at++)
    if (isNumbers(lines[at]!) && readTime(lines[at]!) >= 0) times.push(at);
  const [first = 0, second = 0] = times;
  const isTold = prose.slice(first + 1, second).some((words) => words >= SENTENCE);
  return times.length === FEWEST_ENTRIES && isTold ? second : lines.length;
}

/** Minutes since midnight; -1 where a line is no time. */
function readTime({ folded }: Line): number {
  const [, hour, minute, half] = TIME.exec(folded) ?? [];
  if (hour === undefined) return -1;
  const noon = half?.startsWith('p') ? 12 : 0;
  return 60 * (half === undefined ? Number(hour) : (Number(hour) % 12) + noon) + Number(minute);
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && line.words <= HEADING && line.words > 0 && line.links === 0;
}
