import { ARTICLE } from './chain.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** Below this share of the lines a kind of line does not make the file. */
const MOST = 0.5;
/** Words of running text that no article goes without: news in brief is one sentence. */
const FEWEST_WORDS = 10;
/** From this on a file is an article whatever its lines look like otherwise. */
const ENOUGH_PROSE = 300;

const LOG =
  /^(?:\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\[?(?:mon|tue|wed|thu|fri|sat|sun)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) {1,2}\d{1,2} \d\d:\d\d:\d\d|\d\d:\d\d:\d\d[.,\s]|\d{1,3}(?:\.\d{1,3}){3} |(?:\[|<)?(?:debug|info|warn(?:ing)?|error|fatal|trace)\b[\]:> ])/;
const CODE =
  /^(?:import |from \S+ import|export |const |let |var |function |def |class |public |private |protected |static |#include|#!\/|package |using |return\b|if ?\(|for ?\(|while ?\(|<\/?[a-z][a-z0-9-]*[ >/]|\/\/|\/\*|\*\/|[{}()[\];]+$|@\w+\(|select .+ from )|[;{}]$|=>|\)\s*\{/;
const PRICE = /(?:[$€£¥]\s?\d|\d\s?[$€£¥]|\d[.,]\d\d\b\s?(?:eur|usd|gbp|chf|each|ea|per|\/))/;
const CONSENT = /\b(?:cookies?|consent|gdpr|legitimate interest|partners|personal data|privacy)\b/;
const WALL =
  /\b(?:enable javascript|javascript is (?:disabled|required)|verify (?:that )?you are (?:a )?human|are you a robot|access denied|403 forbidden|404 not found|page (?:not found|cannot be found)|checking your browser|captcha|too many requests|service unavailable)\b/;

/**
 * What a file is that is no article: `a log`, `source code`, `a price list`, `a consent notice`, `an error page`, or `nothing but lists`
 * when it holds no running text. Undefined for an article.
 *
 * @param isEntry true for an entry of a feed, which may be as short as one sentence
 */
export function tellOther(page: Page, states: Uint8Array, isEntry = false): string | undefined {
  const lines = page.lines.filter((line) => line.words > 0);
  const share = (test: (line: Line) => boolean) => lines.filter(test).length / Math.max(1, lines.length);
  if (share((line) => LOG.test(line.folded)) >= MOST) return 'a log';
  if (lines.length >= 5 && share((line) => CODE.test(line.folded)) >= MOST) return 'source code';
  let prose = 0;
  let words = 0;
  let consent = 0;
  page.lines.forEach((line, at) => {
    if (states[at] !== ARTICLE) return;
    prose += page.prose[at]!;
    words += line.words;
    if (CONSENT.test(line.folded)) consent += line.words;
  });
  if (prose >= ENOUGH_PROSE) return undefined;
  if (lines.length >= 4 && share((line) => PRICE.test(line.folded) && !line.stops) >= MOST)
    return 'a price list';
  const all = lines.reduce((sum, line) => sum + line.words, 0);
  const refusals = lines.reduce((sum, line) => sum + (WALL.test(line.folded) ? line.words : 0), 0);
  if (all < 150 && refusals > 0) return 'an error page';
  const notices = lines.reduce((sum, line) => sum + (CONSENT.test(line.folded) ? line.words : 0), 0);
  if (notices >= MOST * all || (words > 0 && consent >= MOST * words)) return 'a consent notice';
  if (isEntry && words > 0) return undefined;
  if (words < FEWEST_WORDS || (page.title < 0 && prose < FEWEST_WORDS / 2)) return 'nothing but lists';
  return undefined;
}
