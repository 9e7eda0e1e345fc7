import type { Block, Metadata } from '../../news/document.ts';
import { slice } from '../../text/span.ts';
import { dropMissing, readLine, readTime } from './metadata.ts';

/** What stands above a mail that is forwarded in another's text. */
const MARK =
  /^[-_>* ]{2,}\s*(?:begin )?(?:forwarded|original|weitergeleitete|ursprüngliche|message transféré)/i;

/** The lines of its head, as mail programs of several languages write them. */
const FIELD =
  /^>? ?\*?(?<key>from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet)\s?:\*? ?(?<value>.*)$/iu;
const SUBJECT = /^(?:subject|betreff|objet)$/;
const DAY = /^(?:date|sent|datum|gesendet|envoyé)$/;
const SENDER = /^(?:from|von|de)$/;
/** Lines of such a head, and those among which it begins. */
const MOST_FIELDS = 8;
const MOST_ABOVE = 12;

/** A mail within a mail's text. */
interface Forward {
  /** How many blocks stand before its text. */
  readonly from: number;
  /** The text above it. */
  readonly cover: string;
  readonly metadata: Metadata;
}

/**
 * The mail that a mail passes on in its own text, under a head of `From:`, `Date:` and `Subject:`; undefined where there is
 * none near the top.
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
  if (subject === undefined || find(SENDER) === undefined || from === blocks.length) return undefined;
  const above = lines.slice(0, first).filter((line) => !MARK.test(line));
  return {
    from,
    cover: above.join(' '),
    metadata: dropMissing({
      title: subject,
      titleFrom: 'subject',
      published: readTime(find(DAY)?.replace(/ (?:at|um|à) /, ' ')),
    }),
  };
}
