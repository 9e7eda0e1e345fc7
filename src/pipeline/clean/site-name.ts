import { identifyOutlet } from './outlet.ts';
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

/** The last mark of a title, and what stands behind it; a colon has white space on both sides. */
const LAST_PART = /^(.+?)(\s+[|–—·•»«:-]{1,2}\s+|\s*\|\s*)((?:(?!\s[|–—·•»«:-]{1,2}\s|\|).)+)$/su;

/** Words that must be left of a title, and characters that a name has at most. */
const TITLE_WORDS = 3;
const LONGEST_NAME = 40;

/** Characters of a title: bounds the search, which is quadratic. */
const LONGEST_TITLE = 300;

/**
 * A title without the name of its site: `Harbour closed | The Courier`, `Harbour closed - World - Norland News`. A name is
 * one where the file says so, where its address has it, or where it is written as publishers' names are.
 */
export function partSiteName(title: string, site: Site): PartedTitle {
  const parts = title.length > LONGEST_TITLE ? null : LAST_PART.exec(title);
  if (!parts) return { text: title };
  const [, head, mark, name] = parts as unknown as [string, string, string, string];
  if (countWords(head) < TITLE_WORDS || !isSiteName(name, head, mark, site)) return { text: title };
  return { text: withoutSection(head, mark), name };
}

function isSiteName(name: string, head: string, mark: string, { outlet, url }: Site): boolean {
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
const SHORT =
  /^(?:ABC|AFP|AP|BBC|CBC|CBS|CNN|NBC|NPR|PBS|RTE|UPI|VOA|Bloomberg|Reuters|Xinhua)(?:\.com)?(?: (?:Africa|Asia|Breaking|Business|Europe|Health|International|Money|News|Online|Politics|Radio|Sports?|Technology|Top|TV|UK|US|World)){0,2}$/;

const SURE = /\b(?:News|Times|Herald|Tribune|Gazette|Chronicle|Courier|Telegraph)$/;

/** Whether a title is written with capitals throughout. */
function hasCapitals(title: string): boolean {
  const long = title.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

/** `Harbour closed - World |`: the section before the site's name, behind the same mark. */
function withoutSection(head: string, mark: string): string {
  const parts = LAST_PART.exec(head);
  const [, title, before, section] = (parts ?? []) as unknown as [string, string, string, string];
  const isSection =
    parts !== null &&
    before.trim() === mark.trim() &&
    /^(?:The )?\p{Lu}[\p{L}-]*(?: [\p{L}&-]+)?$/u.test(section);
  return isSection && countWords(title) >= TITLE_WORDS ? title : head;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
