import type { Token } from '../../../text/tag.ts';

const MARKS = new Set(['"', '“', '”', "''", '``']);

export function isQuoteMark(token: Token): boolean {
  return MARKS.has(token.text);
}

/** Whether a quotation is open behind this mark. */
export function opensQuote(token: Token, quoted: boolean): boolean {
  if (token.text === '“') return true;
  if (token.text === '”') return false;
  return !quoted;
}

/** For each word whether it stands in a quotation; the mark that opens one does, the mark that closes it does not. */
export function findQuoted(words: readonly Token[]): boolean[] {
  let quoted = false;
  return words.map((token) => {
    if (isQuoteMark(token)) quoted = opensQuote(token, quoted);
    return quoted;
  });
}
