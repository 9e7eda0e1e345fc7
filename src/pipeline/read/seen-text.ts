import { dropInvisible, INVISIBLE } from '../../text/invisible.ts';

/** Line ends that few programs write, such as those between the lines of one paragraph in Word or in a slide. */
const RARE_LINE_END = /[\v\u0085\u2028\u2029]/g;

/** What either of them would change: most texts are looked through once. */
const OTHERWISE = new RegExp(`${RARE_LINE_END.source}|${INVISIBLE.source}`);

/** A text as its reader sees it: without what shows nothing, and with line ends of one kind. */
export function readSeen(text: string): string {
  if (!OTHERWISE.test(text)) return text;
  return dropInvisible(text.replace(RARE_LINE_END, '\n'));
}
