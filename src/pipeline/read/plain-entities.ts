import { dropInvisible } from '../../text/invisible.ts';
import { makeTable } from '../../text/table.ts';

/**
 * Names of characters that programs write in place of the characters, into plain texts too: `O&#39;Brien &amp; Sons`.
 */
const NAMES = makeTable<string>({
  amp: '&',
  apos: "'",
  bull: '•',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  pound: '£',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  szlig: 'ß',
});

/** The marks that letters carry, as they are named behind the letter: `&eacute;`. */
const MARKS = makeTable<string>({
  acute: '\u0301',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
});

const ENTITY =
  /&(?:#(?<decimal>\d{2,6})|#x(?<hex>[\da-f]{2,5})|(?<letter>[a-z])(?<mark>acute|cedil|circ|grave|ring|tilde|uml)|(?<name>[a-z]{2,6}));/gi;

/** Characters below it are none that a text shows. */
const FIRST_SHOWN = 32;

/** A plain text with its characters in place of their names. */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, ...groups) => {
    const { decimal, hex, letter, mark, name } = groups.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    if (name !== undefined) return NAMES.get(name) ?? entity;
    if (letter !== undefined) return `${letter}${MARKS.get(mark!.toLowerCase())}`.normalize('NFC');
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    const isShown = code >= FIRST_SHOWN && (code < 0x7f || code >= 0xa0) && (code < 0xd800 || code > 0xdfff);
    return isShown ? dropInvisible(String.fromCodePoint(code)) : entity;
  });
}
