import type { Block } from '../../news/document.ts';

/** A block with its words. */
export interface Row {
  readonly block: Block;
  readonly words: string;
}

/** UTF-16 units of a line that heads an item, and of the shortest sentence. */
const LONGEST_HEADING = 120;
const SHORTEST_SENTENCE = 30;

/**
 * An address at a line's end; of several that nothing parts the last, so that no character is looked at for each of
 * them.
 */
export const ADDRESS = /https?:\/\/(?:(?!https?:\/\/)\S){1,2000}$/;
export const BULLET = /^[-*•] /;

/** Closing quotation marks and brackets aside. */
export function endsAsSentence(words: string): boolean {
  return /[.!?]["'”’)]?$/.test(words);
}

/** True for a line that is long enough for a sentence and ends as one. */
export function isSentence(row: Row | undefined): boolean {
  return row !== undefined && row.words.length >= SHORTEST_SENTENCE && endsAsSentence(row.words);
}

/** Two words or more that end as no sentence does, right above one. */
export function mayHead(rows: readonly Row[], at: number): boolean {
  return isTitle(rows[at]!) && isSentence(rows[at + 1]);
}

function isTitle({ words }: Row): boolean {
  return (
    words.length <= LONGEST_HEADING && /\p{L}\S* \S*\p{L}/u.test(words) && !/[.:!…]$|https?:/.test(words)
  );
}

/** Share of a line's characters inside links from which it leads to a story. */
const LINKED = 0.8;
/** Words of a link that says only where it leads, `Read the full story`, and those from which it is a headline. */
const MOST_ON_WAY = 5;
const FEWEST_IN_TITLE = 4;

/**
 * Lines that head an item by what leads to the rest of it: they are links themselves, with the outlet's name between
 * them and their sentence perhaps, or stand above sentences that end in a link or an address.
 */
export function findLed(rows: readonly Row[]): number[] {
  const starts = [...rows.keys()].filter((at) => {
    if (!isLink(rows[at]!.block) || !isTitle(rows[at]!) || countWords(rows[at]!) < FEWEST_IN_TITLE)
      return false;
    const next = rows[at + 1];
    return isSentence(next) || (next !== undefined && isOutlet(next) && isSentence(rows[at + 2]));
  });
  if (starts.length > 0) return starts;
  const led = [...rows.keys()].filter((at) => isWay(rows[at]!)).map((way) => climb(rows, way));
  return [...new Set(led)].filter((at) => at >= 0);
}

/** The line that heads the sentences above a link; -1 where none does. */
function climb(rows: readonly Row[], way: number): number {
  let at = way - 1;
  while (at >= 0 && !isWay(rows[at]!) && (isSentence(rows[at]) || BULLET.test(rows[at]!.words))) at--;
  return at >= 0 && !isWay(rows[at]!) && mayHead(rows, at) ? at : -1;
}

function isWay(row: Row): boolean {
  return ADDRESS.test(row.words) || isSource(row);
}

/** True for a name that links somewhere, as that of the outlet below a headline. */
function isSource(row: Row): boolean {
  return isLink(row.block) && countWords(row) <= MOST_ON_WAY;
}

/** A few words, all written large but for small ones, that end as a name does. */
const NAME =
  /^(?:(?:\p{Lu}|\d)\S*|and|de|for|la|of|the)(?: (?:(?:\p{Lu}|\d)\S*|&|and|de|del|des|for|la|of|the)){0,5}$/u;

/** True for the outlet's name between a headline and its text, whether it is a link or not. */
export function isOutlet(row: Row): boolean {
  return (
    isSource(row) || (countWords(row) <= MOST_ON_WAY && NAME.test(row.words) && !/[.:!?…,]$/.test(row.words))
  );
}

const ON = /\b(?:article|continue|full|keep|more|read|rest|story|weiterlesen|mehr|lire|suite|leer|más)\b/i;

/** True for `Read the full story`, which leads to the rest of what stands above. */
export function leadsOn(row: Row): boolean {
  return isSource(row) && ON.test(row.words);
}

/** True for a line or a heading that leads to a story. */
export function isLink({ markup }: Block): boolean {
  return (markup?.linkDensity ?? 0) >= LINKED;
}

function countWords({ words }: Row): number {
  return words.split(' ').length;
}

/** What a newsletter writes above what somebody has paid for, and names who paid for the whole of it. */
const AD =
  /^(?:sponsored(?: (?:content|message|post|section|story))?|advertisements?|advert|ad|anzeige|werbung|publicité|publicidad|from our (?:partners?|sponsors?)|a (?:message|word) from [^.!?]{1,60}|paid (?:content|partnership|post)|partner content)[:.]?$/iu;
const PAID_BY = /^(?:sponsored|presented|brought to you) by\b.{1,60}$/i;

/** True for a label above an advertisement: the item that it heads is none. */
export function isAdLabel(words: string): boolean {
  return AD.test(words);
}

/** An item's lines up to the first label of an advertisement below a line that it tells. */
export function endAtAd<T>(lines: readonly T[], wordsOf: (line: T) => string): readonly T[] {
  const end = lines.findIndex((line, at) => at > 0 && isPaidLabel(wordsOf(line)));
  return end < 0 ? lines : lines.slice(0, end);
}

function isPaidLabel(words: string): boolean {
  return AD.test(words) || PAID_BY.test(words);
}

/** What a list says of itself below its last item. */
const FOOT =
  /^unsubscribe\b|\bto unsubscribe\b|\bunsubscribe(?: here|:|$)|\b(?:manage|update) (?:your )?(?:e-?mail )?(?:preferences|subscription)|\byou(?:['’](?:re|ve)| are| have)? (?:received this|receiving|getting|subscribed)\b|^©|^copyright\b|^need help\?/i;

/** True for what a list says of itself below its last item. */
export function isFoot(words: string): boolean {
  return FOOT.test(words);
}
