import type { FurnitureKind } from '../../news/article.ts';
import type { Line } from './line.ts';
import type { Marker } from './marker.ts';
import { LONGEST_TITLE } from './untitled.ts';

/** Wordings that no headline has. */
const NEVER = new Set<FurnitureKind>([
  'page-date',
  'share',
  'navigation',
  'previous-next',
  'advertisement',
  'address',
  'source-list',
  'byline',
  'related',
  'credit',
  'rating',
  'sign-up',
  'comments',
  'rule',
]);

/** A longer line with a full stop is a sentence of the text. */
const LONGEST_SENTENCE = 20;
/** An address of a page, or a site's name in its place. */
const ADDRESS = /https?:\/\/|\bwww\.|^[a-z0-9-]{2,40}\.(?:com|org|net|co\.uk|info|de|fr|it|br)\b/;
/** The hour alone heads an entry of a live blog, or stands in a page's head. */
const HOUR = /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b.{0,15}$/;
/** An ingredient: `300 g flour`, `2 cups of water`. */
const MEASURE =
  /^[\d½¼¾⅓⅔][\d./]{0,4} ?(?:g|kg|mg|ml|cl|dl|l|oz|lbs?|tsp|tbsp|cups?|pinch(?:es)?|cloves?|teaspoons?|tablespoons?)\.? \S/;
/** What a box beside the text tells: `Location: 40 miles off Oldwick`. */
const FACT =
  /^(?:location|date|time|where|when|venue|price|cost|phone|duration|length|address|status|cast|director|directors|genre|producer|starring|music): /;
/** Arrows lead to the article before or after this one. */
const ARROW = /^[«‹←] ?[^»›]+$|^[^«‹]+ [»›→]$/;
/** A bullet opens an item of a list. */
const BULLET = /^[•▪◦‣●■] /;
/** The way to the page, and headlines that run past in one line. */
const TRAIL = /^you are here\b|^home [»›>] |^[^»›>]{2,40}(?: [»›>] [^»›>]{2,40}){2}|•.*•/i;
/** What players did in a match: `C. Okoye 41 Pts, 9 Reb`. */
const STATISTICS =
  /\b\d{1,3} (?:ast|pts|reb|rec|tds?|yds)\b.*\b\d{1,3} (?:ast|blk|int|pts|reb|rec|stl|tds?|yds)\b/;
/**
 * Who plays whom, above the headline of a report: `Northmere v Asterby, 2nd Test, 4th day`, and not before a colon what
 * became of it.
 */
const MATCH =
  /^.{3,30} vs?\.? .{3,30}, (?:\d{1,2}(?:st|nd|rd|th)|only|first|second|third|fourth|fifth|final) (?:match|odi|t20i?|test)\b(?!:| [-–—])/;
/** A caption that ends with who took the picture is no headline, though its words may stand in the article too. */
const CREDITED =
  /[)\]]\.?$|\b(?:image|photo|picture)(?:graph)?s?(?: credit)?(?: by)?: .{3,60}$|[.!?] (?:afp|ap|epa|reuters)\/[^.!?]{3,40}$/i;
const LETTER = /\p{L}/u;
const NUMBERS = /(?<![\p{L}\d])\d[\d.,:]*(?![\p{L}\d])/gu;

/**
 * A line that may be a headline at all: 1 to 30 words, not worded as a menu, a date or a button, no page's address, no
 * row of numbers or nothing but one (`1944-2031`), no item of a list, no words that only lead to what stands below.
 */
export function mayBeTitle(line: Line, marker: Marker | undefined): boolean {
  if (line.words < 1 || line.words > LONGEST_TITLE || ADDRESS.test(line.folded) || HOUR.test(line.folded))
    return false;
  if (
    line.text.endsWith(':') ||
    ARROW.test(line.text) ||
    BULLET.test(line.folded) ||
    MEASURE.test(line.folded) ||
    FACT.test(line.folded) ||
    TRAIL.test(line.text) ||
    STATISTICS.test(line.folded) ||
    MATCH.test(line.folded)
  )
    return false;
  if (line.words > LONGEST_SENTENCE && line.stops && !line.text.endsWith('?')) return false;
  if (line.digits > 0 && !LETTER.test(line.text)) return false;
  if (line.words >= 4 && line.digits > 3 && 2 * (line.text.match(NUMBERS)?.length ?? 0) > line.words)
    return false;
  if (marker?.kind === 'caption' && (marker.sure || CREDITED.test(line.text))) return false;
  if (marker?.kind === 'teaser-list' && marker.sure) return false;
  return marker === undefined || !(NEVER.has(marker.kind) || marker.opens);
}
