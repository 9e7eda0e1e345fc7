import { dropInvisible } from '../../text/invisible.ts';

/** Line ends that few programs write, such as those between the lines of one paragraph in Word or in a slide. */
const RARE_LINE_END = /[\v\u0085\u2028\u2029]/g;

/**
 * What begins all that they or `dropInvisible` would change: most texts are looked through once, and for one class of
 * characters in three quarters of the time.
 */
const OTHERWISE =
  /[\v\u001b\u0085\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** A text as its reader sees it: without what shows nothing, and with line ends of one kind. */
export function readSeen(text: string): string {
  if (!OTHERWISE.test(text)) return text;
  return dropInvisible(text.replace(RARE_LINE_END, '\n'));
}
