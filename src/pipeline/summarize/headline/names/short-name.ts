import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { changeToken, makeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';
import type { Words } from '../word.ts';
import { OFFICES } from './offices.ts';
import {
  DEPARTMENTS,
  DOTTED,
  LONGEST_NAME,
  SHORT_NAMES,
  US_AGENCIES,
  US_INSTITUTIONS,
} from './short-names.ts';

/** The words with each long name that newspapers shorten at first mention written short; none in a quotation. */
export function withShortNames(words: Words): Token[] {
  const shortened: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; ) {
    const known = quoted[index] ? undefined : knownName(words, index);
    shortened.push(...(known?.tokens ?? [words[index]!]));
    index = known?.end ?? index + 1;
    const mark = words[index];
    if (known === undefined || mark === undefined || !ownsInShort(known.tokens, words, index)) continue;
    shortened.push(makeToken(mark, { text: '’s', pos: 'PART', lemma: '’s' }));
    index++;
  }
  return shortened;
}

/** `House of Representatives’` is `House’s`: the long name ended in s, and the short one does not. */
function ownsInShort(short: Words, words: Words, mark: number): boolean {
  return (
    /^['’]$/.test(words[mark]!.text) &&
    words[mark - 1]!.text.endsWith('s') &&
    short.length > 0 &&
    !short.at(-1)!.text.toLowerCase().endsWith('s')
  );
}

/** A name that has a short form everywhere, from this word on. */
function knownName(words: Words, from: number): { readonly tokens: Words; readonly end: number } | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  if (isInSmallLetters(words, from)) {
    const pos = /^(?:ADJ|NOUN|PROPN)$/.test(words[from + 1]?.pos ?? '') ? 'ADJ' : 'PROPN';
    return { tokens: [changeToken(first, { text: 'US', pos })], end: from + 1 };
  }
  if (/^U\.?S\.?$/.test(first.text)) {
    const agency = knownName(words, from + 1);
    if (agency?.tokens[0] !== undefined && US_AGENCIES.test(agency.tokens[0].text)) return agency;
    return { tokens: isOwn(words, from + 1) ? [] : [shortToken([first], 'US')], end: from + 1 };
  }
  if (/^covid-19$/i.test(first.text))
    return { tokens: [shortToken([first], first.text.slice(0, -3))], end: from + 1 };
  if (/^e-mail/i.test(first.text))
    return { tokens: [changeToken(first, { text: first.text.replace('-', '') })], end: from + 1 };
  if (first.text.endsWith('.') && DOTTED.has(first.text.replaceAll('.', '')))
    return { tokens: [shortToken([first], first.text.replaceAll('.', ''))], end: from + 1 };
  if (plainName(first) === 'washington' && capitalEnd(words, from) > from + 1)
    return { tokens: [first], end: capitalEnd(words, from) };
  if (plainName(first) === 'department' && plainName(words[from + 1]) === 'of') {
    const at = plainName(words[from + 2]) === 'the' ? from + 3 : from + 2;
    const what = words[at];
    if (what !== undefined && DEPARTMENTS.test(plainName(what)) && !isLarge(words[at + 1]))
      return { tokens: shortDepartment(what, first), end: at + 1 };
  }
  if (isShortDepartment(words, from))
    return { tokens: shortDepartment(first, words[from + 1]!), end: from + 2 };
  if (!FIRST_WORDS.has(plainName(first))) return undefined;
  for (let count = LONGEST_NAME; count >= 2; count--) {
    const name = words.slice(from, from + count);
    const short = name.length === count ? SHORT_NAMES.get(name.map(plainName).join(' ')) : undefined;
    const next = words[from + count];
    const isTitle = short === 'Speaker';
    const isOfCity = short === 'NYC' && /^(?:Board|Council|Police|Public)$/.test(next?.text ?? '');
    if (short === undefined || (isLarge(next) && !isTitle && !isOfCity && !OFFICES.test(plainName(next))))
      continue;
    // `a group of seven`: people, and no powers.
    if (/^G\d/.test(short) && !/^G.*\b(?:S|\d)/.test(textOf(name))) continue;
    // `Los Angeles, California`: nobody writes the state behind the short form.
    if (/^(?:LA|NYC)$/.test(short) && next?.text === ',' && isLarge(words[from + count + 1])) continue;
    const [open, told, close] = words.slice(from + count);
    const again = open?.text === '(' && told?.text === short && close?.text === ')' ? 3 : 0;
    return { tokens: [shortToken(name, short)], end: from + count + again };
  }
  return undefined;
}

/** `Defense Department`, of no other country or state that stands before it. */
function isShortDepartment(words: Words, from: number): boolean {
  const before = itemAt(words, from - 1);
  return (
    /^(?:Defense|Treasury)$/.test(words[from]!.text) &&
    words[from + 1]?.text === 'Department' &&
    (before?.pos !== 'PROPN' || /^U\.?S\.?$/.test(before.text)) &&
    !isLarge(words[from + 2])
  );
}

/** `Pentagon`, `Treasury`, `Justice Department`. */
function shortDepartment(what: Token, department: Token): Words {
  if (plainName(what) === 'treasury') return [what];
  return plainName(what) === 'defense' ? [shortToken([what, department], 'Pentagon')] : [what, department];
}

/** `the us`, in a text without capitals. */
function isInSmallLetters(words: Words, index: number): boolean {
  return (
    words[index]!.text === 'us' &&
    /^(?:an?|the)$/.test(plainName(words[index - 1])) &&
    words[index + 1]?.text !== '-'
  );
}

/** `Washington, | D.C.`, with the mark behind it where the phrase goes on. */
function capitalEnd(words: Words, from: number): number {
  const at = words[from + 1]?.text === ',' ? from + 2 : from + 1;
  if (!/^D\.?C\.?$/.test(words[at]?.text ?? '')) return from + 1;
  const goesOn = words[at + 1]?.text === ',' && /^(?:ADP|NOUN)$/.test(words[at + 2]?.pos ?? '');
  return at === from + 2 && goesOn ? at + 2 : at + 1;
}

/** `Senate`, `Defense Department`, `Department of Defense` behind `US`: the readers' own. */
function isOwn(words: Words, from: number): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((ahead) => plainName(words[from + ahead])) as [
    string,
    string,
    string,
    string,
  ];
  if (first === 'department') return second === 'of' && DEPARTMENTS.test(third === 'the' ? fourth : third);
  return (
    US_INSTITUTIONS.test(words[from]?.text ?? '') || (DEPARTMENTS.test(first) && second === 'department')
  );
}

/**
 * What a name that has a short form begins with, as few words do: the names themselves are looked up behind it alone.
 */
const FIRST_WORDS: ReadonlySet<string> = new Set([...SHORT_NAMES.keys()].map((name) => name.split(' ')[0]!));

function textOf(name: Words): string {
  return name.map(({ text }) => text).join(' ');
}

function plainName(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}

/** It begins with a large letter and is no abbreviation. */
export function isLarge(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function shortToken(name: Words, text: string): Token {
  const place = { start: name[0]!.start, end: name.at(-1)!.end };
  return makeToken(place, { text, pos: 'PROPN', lemma: text.toLowerCase() });
}
