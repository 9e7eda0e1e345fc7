import type { Block, Metadata } from '../../news/document.ts';
import { slice } from '../../text/span.ts';
import { dropMissing, readLine, readTime } from './metadata.ts';

/** What stands above a mail that is forwarded in another's text. */
const MARK =
  /^[-_>* ]{2,}\s*(?:begin )?(?:forwarded|original|weitergeleitete|ursprüngliche|message transféré)/i;

/** The lines of its head, as mail programs of several languages write them. */
const FIELD =
  /^>? ?\*?(?<key>from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet)\s?:\*? ?(?<value>.*)$/isu;
const SUBJECT = /^(?:subject|betreff|objet)$/;
const DAY = /^(?:date|sent|datum|gesendet|envoyé)$/;
const SENDER = /^(?:from|von|de)$/;
/** Lines of such a head, and those among which it begins. */
const MOST_FIELDS = 8;
const MOST_ABOVE = 12;

/** True for a line of such a head, which begins anew below one that fills its width. */
export function isHeadLine(line: string): boolean {
  return FIELD.test(line);
}

/** A mail within a mail's text. */
interface Forward {
  /** How many blocks stand before its text. */
  readonly from: number;
  /** The text above it. */
  readonly cover: string;
  readonly metadata: Metadata;
}

/**
 * The mail that a mail passes on in its own text, under a head of `From:`, `Date:` and `Subject:`; undefined where
 * there is none near the top.
 */
export function findForward(text: string, blocks: readonly Block[]): Forward | undefined {
  const lines = blocks.slice(0, MOST_ABOVE + MOST_FIELDS).map(({ span }) => slice(text, span).trim());
  const first = lines.findIndex((line, at) => at <= MOST_ABOVE && FIELD.test(line));
  if (first < 0) return undefined;
  const fields = new Map<string, string>();
  let from = first;
  for (; from < lines.length && from - first < MOST_FIELDS; from++) {
    const { key, value } = FIELD.exec(lines[from]!)?.groups ?? {};
    if (key === undefined) break;
    fields.set(key.toLowerCase(), value!);
  }
  const find = (name: RegExp) => [...fields].find(([key]) => name.test(key))?.[1];
  const subject = readLine(find(SUBJECT));
  const hasWords = blocks.slice(from).some(({ span }) => /\p{L}/u.test(slice(text, span)));
  if (subject === undefined || find(SENDER) === undefined || !hasWords) return undefined;
  const above = lines.slice(0, first).filter((line) => !MARK.test(line));
  return {
    from,
    cover: above.join(' '),
    metadata: dropMissing({
      title: subject,
      titleFrom: 'subject',
      published: readSent(find(DAY)),
    }),
  };
}

/**
 * Months by how they begin in German, French, Spanish, Italian and Dutch; those that begin as in English need no entry.
 */
const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/^(?:janv|ene|gen)/, 'Jan'],
  [/^(?:fév|fev)/, 'Feb'],
  [/^(?:mär|mrz|mars|maa)/, 'Mar'],
  [/^(?:avr|abr)/, 'Apr'],
  [/^(?:mai|mei|mag)/, 'May'],
  [/^(?:juin|giu)/, 'Jun'],
  [/^(?:juil|lug)/, 'Jul'],
  [/^(?:août|ago)/, 'Aug'],
  [/^(?:set)/, 'Sep'],
  [/^(?:okt|ott)/, 'Oct'],
  [/^(?:déc|dez|dic)/, 'Dec'],
];

/** A day as people write it in those languages: `20. November 2026`, `20 nov. 2026`, `20 de noviembre de 2026`. */
const WRITTEN = /\b(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})\b/u;

/** When a mail was sent, by its head; its day alone where that is not written in English. */
function readSent(line: string | undefined): string | undefined {
  const english = readTime(
    line?.replace(/ (?:at|à|um) /, ' ').replace(/\b(?:GMT|UTC)([+-])(\d)$/, '$10$200'),
  );
  if (english !== undefined) return english;
  const [, day, name, year] = WRITTEN.exec(line ?? '') ?? [];
  if (name === undefined) return undefined;
  const month = MONTHS.find(([begins]) => begins.test(name.toLowerCase()))?.[1] ?? name.slice(0, 3);
  return readTime(`${day} ${month} ${year}`);
}
