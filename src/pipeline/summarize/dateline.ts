import { NEWSROOMS } from '../../text/newsrooms.ts';
import type { Span } from '../../text/span.ts';

/** A dash, also one in UTF-8 that was taken for three letters of another encoding. */
const DASH = String.raw`(?:—|–|―|--|â(?:\x80[\x93\x94]|€[“”]))`;
const DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}`;
const AGENCY = String.raw`(?:\([^)]{0,30}\)|/PR ?[Nn]ewswire/)?`;
const END = `(?: ?${DASH} ?| - )`;

/**
 * `LONDON (Reuters) - `, `SALEM, N.H. — `, `(CNN)`, `New Haven (CNN)The`, `SALEM, Nov 3 (Reuters) - `, `SALEM, N.H.,
 * Nov. 3, 2031 /PRNewswire/ -- `, `SALEM, N.H.--(BUSINESS WIRE)--`, `Nov 3 - `, `Salem, Nov 3 () `, `[Updated at 9:40
 * a.m.] `: the place, the day and the agency that a story opens with; never the `COVID-` of `COVID-19`. A place in
 * small letters needs what follows its agency to begin at once or after a dash.
 */
const DATELINE = new RegExp(
  [
    String.raw`^\((?:The )?[\p{L} ]{2,20}\)[ —–―-]{0,4}`,
    String.raw`^(?:AFP|AP|CP|DPA|PA|Reuters|UPI|\p{Lu}\p{L}{1,15}\.(?:com|org|net))${END}`,
    String.raw`^(?:\p{Lu}[\p{L}.'’-]{1,20},? ){1,4}\((?:${NEWSROOMS})\) (?=[\p{Lu}"“])`,
    String.raw`^(?:\p{Lu}[\p{L}.'’-]{1,20},? ){1,4}\([\p{L}]{2,20}\)(?: {0,2}(?:${DASH}|-) ?|(?=[\p{Lu}"“]))`,
    String.raw`^\p{Lu}[\p{Lu}.'’/ &-]{2,35}(?:, [\p{L}. ]{2,20})? ?--\(BUSINESS WIRE\)-- ?`,
    String.raw`^\p{Lu}[\p{Lu}.'’/ -]{2,35}(?:, (?:\p{Lu}\p{Ll}{2,11} )?[\p{L}.]{2,12}(?:/\p{Lu}{3,20})?){0,2}(?:, ${DAY}(?:, 20\d\d)?)?,? ?${AGENCY}${END}`,
    `^${DAY} ?${AGENCY}${END}`,
    String.raw`^\[(?:Added|Posted|Published|[Uu]pdated?)\b[^\]]{0,40}\] {0,3}`,
    String.raw`^\p{Lu}\p{L}{2,15}(?: \p{Lu}\p{L}{2,15})? ?-- ?(?=[\p{Lu}"“])`,
    String.raw`^(?:\p{Lu}[\p{L}.'’-]{1,20},? ){1,3}${DAY} ?\([^)]{0,30}\):?(?: ?${DASH}| -)? (?=[\p{Lu}"“])`,
  ].join('|'),
  'u',
);

/**
 * `MARSTAD, Norland Norland`, `MARSTAD A ferry`, `MARSTAD, Nor. Captains`: without a mark, before the country's name
 * once more, an article, or behind a state cut short.
 */
const BARE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,25}(?:, (\p{Lu}[\p{L}.]{1,20})\s{1,3}(?=\1\b)|\p{Lu}{2}(?:, \p{Lu}[\p{L}.]{1,12})?\s{1,3}(?=(?:An? \p{Ll}|The \p{L}))|, (?:\p{Lu}\p{Ll}{1,5}|\p{Lu}\.\p{Lu})\.\s{1,3}(?=\p{Lu}\p{Ll}))/u;

/**
 * Cities that stand before a colon at the head of an agency's report; of other words there, small letters may be who
 * speaks.
 */
const CITIES =
  'Abu Dhabi|Ahmedabad|Amman|Ankara|Athens|Baghdad|Bangalore|Bangkok|Beijing|Beirut|Bengaluru|Berlin|Bhopal|Brussels|Cairo|' +
  'Calcutta|Chandigarh|Chennai|Chicago|Colombo|Dhaka|Doha|Dubai|Geneva|Hong Kong|Hyderabad|Islamabad|Istanbul|Jaipur|Jakarta|' +
  'Jerusalem|Johannesburg|Kabul|Karachi|Kathmandu|Kolkata|Kuala Lumpur|Lagos|Lahore|London|Los Angeles|Lucknow|Madrid|Manila|' +
  'Melbourne|Mumbai|Nairobi|New Delhi|New York|Ottawa|Paris|Patna|Pune|Rome|San Francisco|Shanghai|Singapore|Srinagar|Sydney|' +
  'Tokyo|Toronto|Vienna|Washington';
/** What a page calls what follows. */
const LABELS =
  '[Bb]ackground|[Bb]reaking(?: [Nn]ews)?|[Cc]ontext|[Dd]eveloping|[Ee]xclusive|[Jj]ust [Ii]n|[Ss]tory|[Uu]pdated?|' +
  'Between the lines|By the numbers|Catch up quick|Details|Driving the news|Flashback|Of note|Reality check|State of play|' +
  'The (?:backdrop|big picture|bottom line|context|details|intrigue|latest|other side)|What to watch|Why it matters|Yes, but|' +
  "What(?:’|')s (?:happening|new|next)|What they(?:’|')re saying|Zoom (?:in|out)";
/** `New Delhi - `: a city before a hyphen, where of another word it may go on with a sentence. */
const CITY = new RegExp(String.raw`^(?:${CITIES})${END}(?=[\p{Lu}"“])`, 'u');
/** `New Delhi: `, `MARSTAD: `, `Story: `: a name in large letters that is too long for a body's. */
const COLON = new RegExp(
  String.raw`^(?:${CITIES}|${CITIES.toUpperCase()}|${LABELS}|\p{Lu}{7,20}|\p{Lu}{2,15} \p{Lu}{2,15}) ?: (?=[\p{Lu}"“'‘])`,
  'u',
);

/** No other dateline is without one; few sentences have one, and the pattern itself is not asked of the others. */
const MARK = /[([—–―â-]/;
/** A colon so early is no other mark's. */
const EARLY = 32;

/** As the second letter of nearly all sentences is, and of no place in capitals. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The sentence from its first word on. */
export function withoutDateline(text: string, sentence: Span): Span {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80));
  const colon = opening.indexOf(':');
  const dateline =
    (MARK.test(opening) ? (DATELINE.exec(opening) ?? CITY.exec(opening)) : null) ??
    (colon > 0 && colon < EARLY ? COLON.exec(opening) : null) ??
    (isSmallLetter(opening.charCodeAt(1)) ? null : BARE.exec(opening));
  return dateline === null ? sentence : { start: sentence.start + dateline[0].length, end: sentence.end };
}
