import type { Format } from '../../news/document.ts';
import { ARTICLE } from './chain.ts';
import { beginsAsCode, isCode, isPatch } from './code-line.ts';
import { listsBeginnings, listsPages, listsResults } from './index-page.ts';
import { countWords, type Line } from './line.ts';
import { isAddress } from './line-kind.ts';
import {
  AD_WALL,
  ADVICE,
  ASKED,
  BUY,
  CONSENT,
  ERROR,
  LINK,
  LOG,
  LOGIN,
  OURS,
  PRICE,
  REMARK,
  REPORTED,
  SETTING,
  SHOWN_AT,
  SUM,
  TERMS,
} from './other-wording.ts';
import type { Page } from './page.ts';

/** From this share of the lines on, a kind of line makes the file. */
const MOST = 0.5;
/** Names and prices, names and addresses take turns in lists; a heading stands above them. */
const NEARLY_HALF = 0.4;
const LONG_LIST = 8;
/** Rows of a table: all but its title and its notes. */
const ROWS = 0.8;
/** So many lines tell what a long file is. */
const SAMPLED = 200;
/** Words of headline and text that no article goes without: news in brief is one sentence. */
const FEWEST_WORDS = 8;
/** From this on a file is an article whatever its lines look like otherwise. */
const ENOUGH_PROSE = 300;
/** An article of which a wall or a notice leaves less than this is not there. */
const LEFT_PROSE = 20;
/** Notices are short; in a longer file they stand beside something else. */
const LONGEST_NOTICE = 150;

/**
 * What a file is that is no article: `a link`, `a log`, `source code`, `a settings file`, `a table`, `a list of links`,
 * `a list of search results`, `a price list`, `a programme`, `an error page`, `a login wall`, `an ad-blocker notice`,
 * `a consent notice`, `a page of terms`, `a few words`, or `nothing but lists` when it holds no running text. Undefined
 * for an article.
 *
 * @param format an entry of a feed may be as short as one sentence; of pages of the web some lead to others only
 */
export function tellOther(page: Page, states: Uint8Array, format: Format): string | undefined {
  const lines = page.lines.filter((line) => line.words > 0 || line.text.length > 0);
  const sample = lines.slice(0, SAMPLED);
  const isShare = (least: number, test: (line: Line) => boolean) => hasShare(sample, least, test);
  if (isShare(MOST, ({ folded }) => LOG.test(folded))) return 'a log';
  const program = tellProgram(sample);
  if (program) return program;
  const kept = page.lines.filter((_, at) => states[at] === ARTICLE);
  const prose = page.prose.reduce((sum, own, at) => (states[at] === ARTICLE ? sum + own : sum), 0);
  if (isTerms(page, kept)) return 'a page of terms';
  if (prose >= ENOUGH_PROSE) return undefined;
  if (listsResults(page)) return 'a list of search results';
  if (format === 'html' && listsPages(page, states)) return 'a list of links';
  if (format !== 'feed' && listsBeginnings(page, states)) return 'a list of links';
  if (sample.length >= 5 && isShare(ROWS, isRow)) return 'a table';
  if (sample.length >= 4) {
    if (prose < LEFT_PROSE && isShare(NEARLY_HALF, ({ folded }) => LINK.test(folded)))
      return 'a list of links';
    const least = sample.length >= LONG_LIST ? NEARLY_HALF : MOST;
    if (isShare(least, (line) => PRICE.test(line.folded) && !SUM.test(line.folded) && !line.stops))
      return 'a price list';
    if (lines.filter(({ folded }) => BUY.test(folded)).length >= FEWEST_BUTTONS) return 'a price list';
    const shown = lines.filter(isShown);
    if (shown.length >= LONG_LIST && countWords(shown) > prose) return 'a programme';
  }
  if (kept.length > 0 && kept.every(isAddress)) return 'a link';
  const notice = tellNotice(lines, kept, page);
  if (notice) return notice;
  const words = countWords(kept);
  if (format === 'feed' && words > 0) return undefined;
  const isShort = words + (page.lines[page.title]?.words ?? 0) < FEWEST_WORDS;
  const isList = prose === 0 && lines.length > LONGEST_LIST;
  if (words > 0 && !isShort && !isList && (page.title >= 0 || prose >= FEWEST_WORDS / 2)) return undefined;
  return lines.length < FEWEST_LISTED ? 'a few words' : 'nothing but lists';
}

/** Lines that a program or a file of settings has at least, unless none of them is a sentence. */
const FEWEST_STATEMENTS = 5;
/** From this share of the lines on a file that begins as a program is one, however much of it is told in words. */
const EXPLAINED = 0.2;
/** A shorter sentence explains a line of code. */
const PARAGRAPH = 12;

/** What is written for machines. An article with a sample of it is most of it paragraphs. */
function tellProgram(sample: readonly Line[]): string | undefined {
  if (isPatch(sample)) return 'source code';
  const lines = sample.filter(({ text }) => !REMARK.test(text.trim()));
  if (lines.length < FEWEST_STATEMENTS && lines.some(({ stops }) => stops)) return undefined;
  const least = lines.length < FEWEST_STATEMENTS ? 1 : MOST;
  const isSettings = hasShare(lines, least, ({ text }) => SETTING.test(text.trim()));
  if (!isSettings && !hasShare(lines, beginsAsCode(sample) ? EXPLAINED : least, isCode)) return undefined;
  const paragraphs = lines.filter((line) => line.stops && line.words >= PARAGRAPH && !isCode(line));
  if (countWords(paragraphs) >= MOST * countWords(lines)) return undefined;
  return isSettings ? 'a settings file' : 'source code';
}

/** True when at least that share of the lines passes a test; no line is asked once too many have failed. */
function hasShare(lines: readonly Line[], least: number, test: (line: Line) => boolean): boolean {
  let failed = 0;
  for (const line of lines) if (!test(line) && (lines.length - ++failed) / lines.length < least) return false;
  return lines.length > 0;
}

/** So many things to buy are a shop's. */
const FEWEST_BUTTONS = 3;

function isShown({ folded, stops }: Line): boolean {
  return SHOWN_AT.test(folded) && !stops;
}

/** A text called `Terms of Use` that speaks to its reader: an article on such terms reports of somebody. */
function isTerms({ lines, title }: Page, kept: readonly Line[]): boolean {
  if (title < 0 || !TERMS.test(lines[title]!.folded)) return false;
  const spoken = kept.filter(({ folded }) => OURS.test(folded));
  return !kept.some(({ folded }) => REPORTED.test(folded)) && spoken.length >= NEARLY_HALF * kept.length;
}

/** Fewer lines list nothing. */
const FEWEST_LISTED = 4;
/** More lines than this without one sentence are a list. */
const LONGEST_LIST = 8;

/** What a site shows in place of an article: it speaks to the reader, and reports of nobody. */
function tellNotice(lines: readonly Line[], kept: readonly Line[], page: Page): string | undefined {
  if (lines.some(({ folded }) => REPORTED.test(folded))) return undefined;
  const all = countWords(lines);
  const isLeft = (...walls: RegExp[]) => {
    const left = kept.filter(({ stops, folded }) => stops && !walls.some((wall) => wall.test(folded)));
    return countWords(left) >= LEFT_PROSE;
  };
  const has = (wall: RegExp) => all < LONGEST_NOTICE && lines.some(({ folded }) => wall.test(folded));
  if ((has(ERROR) || headsError(page, kept)) && !isLeft(ERROR, ADVICE)) return 'an error page';
  if (has(AD_WALL) && !isLeft(AD_WALL, ADVICE)) return 'an ad-blocker notice';
  if (has(LOGIN) && !isLeft(LOGIN)) return 'a login wall';
  const ofConsent = (own: readonly Line[]) => countWords(own.filter(speaksOfConsent));
  const isConsent =
    (ofConsent(lines) >= MOST * all && !isLeft(CONSENT)) ||
    (kept.length > 0 && ofConsent(kept) >= MOST * countWords(kept));
  const isAsked = lines.some(({ folded }) => ASKED.test(folded));
  return isConsent && isAsked && all > 0 ? 'a consent notice' : undefined;
}

/** Words of a paragraph that a word of consent makes one on it, and of each such word in a longer one. */
const PARAGRAPH_OF_CONSENT = 80;
const PER_CONSENT = 40;

/** Every few words a notice says what it is about; an article of one long line has some of its words too. */
function speaksOfConsent({ folded, words }: Line): boolean {
  if (!CONSENT.test(folded)) return false;
  return words <= PARAGRAPH_OF_CONSENT || PER_CONSENT * (folded.match(CONSENTS)?.length ?? 0) >= words;
}

const CONSENTS = new RegExp(CONSENT.source, 'g');

/** Words of `Page not found`; it stands so few lines above the text of a page with menus, however long. */
const LONGEST_ERROR = 8;
const ERROR_REACH = 3;

function headsError({ lines }: Page, kept: readonly Line[]): boolean {
  const first = kept[0] ? lines.indexOf(kept[0]) : -1;
  const head = lines.slice(Math.max(0, first - ERROR_REACH), first + 1);
  return head.some(({ folded, words }) => words <= LONGEST_ERROR && ERROR.test(folded));
}

/** Two or more of one separator, none of them followed by a space as in a sentence. */
function isRow({ text, stops }: Line): boolean {
  return (
    !stops &&
    [/\t/g, /,(?=\S)/g, /;(?=\S)/g, /\|/g].some((separator) => (text.match(separator)?.length ?? 0) >= 2)
  );
}
