import { identifyOutlet } from '../../news/outlet-name.ts';
import { startsCapital } from '../../text/capital.ts';
import { NEWSROOMS } from '../../text/newsrooms.ts';
import { countSpaced, partTitle, type TitleParts } from '../../text/title-parts.ts';
import { isPublisher } from './publisher.ts';

/** A headline, and the name of the site that stood behind it. */
export interface PartedTitle {
  readonly text: string;
  readonly name?: string;
}

/** What a file says of itself, as far as a site's name is known by it. */
export interface Site {
  readonly outlet?: string;
  readonly url?: string;
}

/** Words that must be left of a title, and characters that a name has at most. */
const TITLE_WORDS = 3;
const LONGEST_NAME = 40;

/**
 * A title without the name of its site: `Harbour closed | The Courier`, `Harbour closed - World - Norland News`. A name
 * is one where the file says so, where its address has it, or where it is written as publishers' names are.
 */
export function partSiteName(title: string, site: Site): PartedTitle {
  const last = partTitle(title).at(-1);
  if (last === undefined || countSpaced(last.head) < TITLE_WORDS || !isSiteName(last, site))
    return { text: title };
  return { text: withoutSection(last), name: last.tail };
}

function isSiteName({ head, mark, tail: name }: TitleParts, { outlet, url }: Site): boolean {
  // `Harbour closed: BBC News` tells who says so.
  if (mark.startsWith(':')) return false;
  const id = identifyOutlet(name.replace(/\.(?:com|org|net|co\.uk)$/i, ''));
  if (outlet !== undefined && id === identifyOutlet(outlet)) return true;
  if (url !== undefined && id.length > 2 && new URL(url).hostname.split('.').includes(id)) return true;
  if (name.length > LONGEST_NAME || !NAME.test(name)) return false;
  if (SHORT.test(name)) return true;
  // Among words with capitals only what nothing else is called tells a name: `Norland Breaks Record`.
  const isTold = isPublisher(name.split(/\s+/).at(-1)!) && name.includes(' ');
  return isTold && (SURE.test(name) || /[|«»]/.test(mark) || /^The /.test(name) || !hasCapitals(head));
}

const NAME = /^(?:The )?\p{Lu}[\p{L}.’'&-]*(?: (?:(?:of|and|&|the) )?\p{Lu}[\p{L}.’'&-]*){0,4}$/u;

/** Agencies and stations, also with one of their services behind it. */
const SHORT = new RegExp(
  `^(?:${NEWSROOMS})(?:\\.com)?(?: (?:Africa|Asia|Blogs?|Breaking|Business|Europe|Health|International|Money|Live|News|Online|Politic(?:al|s)|Radio|Sports?|Technology|Ticker|Top|TV|UK|US|World)){0,2}$`,
);

const SURE = /\b(?:News|Times|Herald|Tribune|Gazette|Chronicle|Courier|Telegraph)$/;

/** Whether a title is written with capitals throughout. */
function hasCapitals(title: string): boolean {
  const long = title.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return long.filter((word) => startsCapital(word)).length * 2 > long.length;
}

/** `Harbour closed - World |`: the section before the site's name, behind the same mark. */
function withoutSection({ head, mark }: TitleParts): string {
  const last = partTitle(head).at(-1);
  if (last === undefined || last.mark.trim() !== mark.trim() || countSpaced(last.head) < TITLE_WORDS)
    return head;
  return /^(?:The )?\p{Lu}[\p{L}-]*(?: [\p{L}&-]+)?$/u.test(last.tail) ? last.head : head;
}
