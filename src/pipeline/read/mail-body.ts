import type { Email } from 'postal-mime';
import { slice, splitLines } from '../../text/span.ts';
import { mendTwiceEncoded } from '../../text/twice-encoded.ts';
import { isHeadLine } from './forward.ts';
import { readFragment } from './html.ts';
import { readEntities } from './plain-entities.ts';
import { joinWrapped } from './plain-text.ts';
import { readSeen } from './seen-text.ts';

/** A mail's text: of the two that most have the HTML part, unless it says nothing. */
export async function readBody({ html, text = '' }: Email) {
  const page = html ? await readFragment(mendTwiceEncoded(html)) : undefined;
  if (page && page.blocks.length > 0 && !isStub(page.text, text)) return page;
  const plain = withoutQuoting(readEntities(readSeen(mendTwiceEncoded(text))));
  const lines = joinWrapped(plain, splitLines(plain), (line) => isHeadLine(slice(plain, line)));
  return { text: plain, blocks: lines.map((span) => ({ span })) };
}

/**
 * Words of an HTML part that only says where the mail can be seen, and how many times as many the plain part then has.
 */
const STUB = 40;
const FAR_MORE = 4;

function isStub(page: string, plain: string): boolean {
  const words = countWords(page);
  return words <= STUB && countWords(plain.replace(/https?:\S+/g, '')) > FAR_MORE * words;
}

/** Words with letters. */
export function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/**
 * The marks that a mail program puts before each line of a mail which it passes on or answers (RFC 3676 section 4.5).
 */
const QUOTED = /^(?:>[> ]?)+/gm;
/** Share of the lines from which they are no list's. */
const MOST_QUOTED = 0.5;

function withoutQuoting(text: string): string {
  const lines = splitLines(text).length;
  return (text.match(QUOTED)?.length ?? 0) > MOST_QUOTED * lines ? text.replace(QUOTED, '') : text;
}
