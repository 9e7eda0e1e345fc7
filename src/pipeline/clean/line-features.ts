import type { FurnitureKind } from '../../news/article.ts';
import { type Choice, type Feature, rank, squashTo, yes } from './feature.ts';
import type { Line } from './line.ts';

const SIZES = [0, 1, 2, 3, 5, 8, 13, 21, 41, 81];
const KINDS: readonly FurnitureKind[] = [
  'navigation',
  'page-date',
  'byline',
  'credit',
  'caption',
  'teaser-list',
  'related',
  'source-list',
  'previous-next',
  'share',
  'sign-up',
  'advertisement',
  'rating',
  'comments',
  'address',
  'biography',
  'legal',
  'keywords',
];
const own = (name: string, of: (line: Line) => number): Feature => ({
  name,
  of: (page, at) => of(page.lines[at]!),
});

/** An expression that ends with the line is tried at every letter of it: most lines end with none of its last ones. */
function trailsOff(folded: string): boolean {
  if (folded.endsWith('...') || folded.endsWith('…') || folded.endsWith('[…]')) return true;
  return 'e »›>'.includes(folded.at(-1) ?? '.') && /\bmore ?[»›>]*$/.test(folded);
}

const squashWords = squashTo(250);

/** What can be seen of a line by itself. */
export const LINE_FEATURES: readonly (Feature | Choice)[] = [
  { name: 'always', of: () => 1 },
  {
    names: SIZES.map(
      (low, n) => `words ${low}${n + 1 < SIZES.length ? ` to ${SIZES[n + 1]! - 1}` : ' or more'}`,
    ),
    of: (page, at) => rank(page.lines[at]!.words, SIZES),
  },
  own('words', (line) => squashWords(line.words)),
  own('ends a sentence', (line) => yes(line.stops)),
  own('ends a sentence, 10 words or more', (line) => yes(line.stops && line.words >= 10)),
  own('ends with a colon', (line) => yes(line.text.endsWith(':'))),
  own('trails off', (line) => yes(trailsOff(line.folded))),
  own('several sentences', (line) => yes(line.words >= 12 && /[.!?]["”’)]? +["“‘(]?\p{Lu}/u.test(line.text))),
  own('share of capitals', (line) => (line.words ? Math.min(1, line.capitals / line.words) : 0)),
  own('title case', (line) => yes(line.words >= 3 && line.capitals / line.words > 0.6)),
  own('all capitals', (line) =>
    yes(
      line.words > 0 &&
        line.text.length > 3 &&
        !/[a-z]/.test(line.text) &&
        line.text === line.text.toUpperCase() &&
        line.text !== line.text.toLowerCase(),
    ),
  ),
  own('share of function words', (line) => line.functionWords / Math.max(1, line.words)),
  own('no function word in 5 words', (line) => yes(line.words >= 5 && line.functionWords === 0)),
  own('share of digits', (line) => Math.min(1, (3 * line.digits) / Math.max(1, line.text.length))),
  own('address of a page or a mailbox', (line) => yes(line.address)),
  own('I and you', (line) => Math.min(1, (6 * line.persons) / Math.max(1, line.words))),
  own('no letters', (line) => yes(line.functionWords === 0 && !/\p{L}/u.test(line.text))),
  own('a time in a short line', (line) => yes(line.words <= 14 && line.timed)),
  own('in links', (line) => line.links),
  {
    names: KINDS.map((kind) => `wording: ${kind}`),
    of: ({ markers }, at) => (markers[at] ? KINDS.indexOf(markers[at].kind) : -1),
  },
  { name: 'wording: heading of a list', of: (page, at) => yes(page.markers[at]?.opens) },
];
