import type { Token } from '../../../text/tag.ts';
import type { Words } from './word.ts';

const MARKS = new Set(['"', '“', '”', "''", '``']);

/** Asked of most words again and again: these are told by their first letter. */
export function isQuoteMark({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return (first < ZERO || first >= LEAST_QUOTE || first === BACKTICK) && MARKS.has(text);
}

const [ZERO, BACKTICK, LEAST_QUOTE] = ['0', '`', '“'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
];

/** Whether a quotation is open behind this mark. */
export function opensQuote(token: Token, quoted: boolean): boolean {
  if (token.text === '“') return true;
  if (token.text === '”') return false;
  return !quoted;
}

/** Most sentences quote nothing. */
const NOTHING: readonly boolean[] = [];

/**
 * For each word whether it stands in a quotation, or nothing where none does; the mark that opens one does, the mark
 * that closes it does not.
 */
export function findQuoted(words: Words): readonly boolean[] {
  if (!words.some(isQuoteMark)) return NOTHING;
  let quoted = false;
  return words.map((token) => {
    if (isQuoteMark(token)) quoted = opensQuote(token, quoted);
    return quoted;
  });
}

/**
 * The words without each stretch outside quotations that may go.
 *
 * @param endOf where the stretch ends that begins at an index; that index where none does
 */
export function withoutStretches(words: Words, endOf: (words: Words, from: number) => number): Words {
  const kept: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; index++) {
    const end = quoted[index] ? index : endOf(words, index);
    if (end > index) index = end - 1;
    else kept.push(words[index]!);
  }
  return kept.length === words.length ? words : kept;
}

/** What stands in place of a stretch of words. */
export interface Change {
  readonly tokens: Words;
  /** Where the stretch ends. */
  readonly end: number;
}

/** The words with each stretch outside quotations changed of which the function says how, asked of where it begins. */
export function withChanges(
  words: Words,
  changeAt: (words: Words, from: number) => Change | undefined,
): Words {
  const changed: Token[] = [];
  const quoted = findQuoted(words);
  let isChanged = false;
  for (let index = 0; index < words.length; ) {
    const change = quoted[index] ? undefined : changeAt(words, index);
    isChanged ||= change !== undefined;
    if (change === undefined) changed.push(words[index]!);
    else changed.push(...change.tokens);
    index = change?.end ?? index + 1;
  }
  return isChanged ? changed : words;
}

/** Characters before a sentence in which a quotation of several sentences may have begun. */
const QUOTATION = 500;

/**
 * Somebody's word, whom the sentence that starts here does not name: `“It rained. | Ida gave us tea,” says Per Sund`.
 */
export function isInQuotation(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTATION), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
