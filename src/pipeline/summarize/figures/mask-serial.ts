import { isCurrencyCode } from '../../../text/currency.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { readOver } from '../../../text/number-digits.ts';
import { DASHES } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { HOTLINE_NOUNS, HOTLINES } from './mask-lexicon.ts';

/**
 * Three or more groups of digits with dashes, slashes or dots between, or with an area code: telephone, date, serial;
 * and what is called something else besides (`the 8900 aka Curve`).
 */
export function serialEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (lexemes[at]!.plain && lexemes[at + 1]?.lower === 'aka') return at;
  // `ring 01632 960123`
  if (
    lexemes[at]!.plain &&
    lexemes[at]!.text.startsWith('0') &&
    /^0\d{2,4}$/.test(lexemes[at]!.text) &&
    /^\d{3,6}$/.test(lexemes[at + 1]?.text ?? '')
  )
    return lexemes[at + 2]?.plain ? at + 2 : at + 1;
  let groups = 1;
  let end = at;
  while (
    isGlued(lexemes, end + 1, /^[-‐‑–/.]$/) &&
    lexemes[end + 2]?.kind === 'number' &&
    !lexemes[end + 2]!.spaced
  ) {
    groups++;
    end += 2;
  }
  if (groups >= 3) return end;
  const bracketed =
    lexemes[at - 1]?.text === '(' && lexemes[at + 1]?.text === ')' && lexemes[at]!.text.length === 3;
  const follows = lexemes[at + 2];
  if (bracketed && follows?.kind === 'number' && isGlued(lexemes, at + 3, /^[-–]$/)) return at + 4;
  const isOver = groups === 2 && lexemes[at + 1]!.text === '/';
  if (isOver && (readOver(lexemes, at) === undefined || SEVERAL.test(lexemes[end + 1]?.lower ?? '')))
    return end;
  if (groups === 2 && lexemes[at]!.text.length === 3 && lexemes[end]!.text.length === 4 && lexemes[at]!.plain)
    return end;
  // Its groups of three may be read as those of thousands.
  if (lexemes[at - 1]?.text === '+' && !lexemes[at]!.spaced && / \d+ /.test(lexemes[at]!.text)) return at;
  if (
    lexemes[at - 1]?.text === '+' &&
    lexemes[at + 1]?.kind === 'number' &&
    (lexemes[at + 2]?.kind === 'number' || / /.test(lexemes[at]!.text))
  ) {
    while (lexemes[end + 1]?.kind === 'number') end++;
    return end;
  }
  return undefined;
}

/** `the 1/6 cases` are named for a day: no share is told of several. */
const SEVERAL = /^(?!this$|plus$|less$)\p{L}{3,}[^s\P{L}]s$/u;

/** `911 call`, `dialed 999`: the number of an emergency line, unless a plural says that so many are counted. */
export function isHotline(lexemes: readonly Lexeme[], at: number): boolean {
  if (isShortCode(lexemes, at)) return true;
  if (!HOTLINES.has(lexemes[at]!.text)) return false;
  const next = lexemes[at + 1];
  if (next?.kind === 'word' && HOTLINE_NOUNS.test(next.lower)) return true;
  if (next?.lower === 'calls') return /^9(?:11|88|99)$/.test(lexemes[at]!.text);
  return CALLED.has(lexemes[at - 1]?.lower ?? '') && (next?.kind !== 'word' || !/[^s]s$/.test(next.lower));
}

const CALLED = wordSet('call calls called calling dial dials dialed dialled dialing dialling rang phoned');

/** `text HELP to 70707`: a number that messages go to. */
function isShortCode(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at]!;
  if (!number.plain || number.text.length < 4 || lexemes[at - 1]?.lower !== 'to') return false;
  return lexemes.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:text|txt|texting|sms)$/.test(lower));
}

/** `the passcode is 4455667`, `PIN: 12345`: what is typed. */
export function isPasscode(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  if (!plain || text.length < 4) return false;
  const before = LINKS.has(lexemes[at - 1]?.lower ?? '') ? lexemes[at - 2] : lexemes[at - 1];
  return CODES.has(before?.lower ?? '');
}

const LINKS = wordSet('is : number #');
const CODES = wordSet('code id passcode password passwords pin postcode zip');

/** Lexemes around a number and a letter within which a law is named. */
const LAW_REACH = 6;

/** `a repeal of 18C`, `the 18C clause`: a paragraph of a law, no warmth. */
export function isOfLaw(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.plain !== true || !isGlued(lexemes, at + 1, /^[A-H]$/)) return false;
  return lexemes
    .slice(Math.max(0, at - LAW_REACH), at + LAW_REACH)
    .some(({ lower }) =>
      /^(?:act|amend(?:ed|ing|ments?)?|clauses?|laws?|provisions?|repeal(?:ed|ing|s)?|sections?)$/.test(
        lower,
      ),
    );
}

/**
 * `Sections 302, 34 | and 201 | of the code`, `Terminals 2 and | 3`: one of several that are named, letters and
 * brackets between.
 */
export function isListed(lexemes: readonly Lexeme[], at: number): boolean {
  if (!LISTING.has(lexemes[at - 1]?.lower ?? '')) return false;
  for (let from = at - 1; from >= Math.max(0, at - LIST_REACH); from--) {
    const { kind, lower, text } = lexemes[from]!;
    if (LISTS.test(lower) || PLACES.test(text)) return /^(?:number|code)$/.test(lexemes[from + 1]!.kind);
    const goesOn =
      kind !== 'word' ? /^[\d(),/&-]/.test(text) : /^(?:\p{L}|i+|and|or|read|to|with)$/u.test(lower);
    if (!goesOn && kind !== 'code') return false;
  }
  return false;
}

const LIST_REACH = 20;
const LISTING = wordSet(', and or to with & /');
const PLACES =
  /^(?:Blocks|Districts|Gates|Junctions|Levels|Phases|Platforms|Rooms|Routes|Stages|Terminals|Units|Wards|Zones)$/;
const LISTS = /^(?:articles|clauses|rules|sections|u\/s)$/;

/** `a Hilux, registration | KCA 442L`: capitals, and a letter behind that is no degree. */
export function isPlate(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.plain !== true || !isGlued(lexemes, at + 1, /^[ABDEG-Z]$/)) return false;
  const letters = lexemes[at - 1]?.text ?? '';
  return /^[A-Z]{2,3}$/.test(letters) && !isCurrencyCode(letters) && lexemes[at - 2]?.text !== '$';
}

/** `went 3-for-4`: neither of them. */
export function isBatting(lexemes: readonly Lexeme[], at: number): boolean {
  const link = lexemes[at + 2]?.lower === 'for' ? at : at - 4;
  return (
    link >= 0 &&
    lexemes[link + 2]?.lower === 'for' &&
    [link + 1, link + 3].every((dash) => DASHES.has(lexemes[dash]?.text ?? '') && !lexemes[dash]!.spaced) &&
    lexemes[link]?.kind === 'number' &&
    lexemes[link + 4]?.kind === 'number'
  );
}

/** `1 of 12.` alone: which picture of a gallery this is. */
export function counterEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (at > 0 || !/^(?:of|\/)$/.test(lexemes[1]?.lower ?? '') || !lexemes[2]?.plain) return undefined;
  return lexemes.slice(3).every(({ kind }) => kind === 'mark') ? 2 : undefined;
}

/** A lexeme of that form right behind the one before it. */
export function isGlued(lexemes: readonly Lexeme[], at: number, pattern: RegExp): boolean {
  const lexeme = lexemes[at];
  return lexeme !== undefined && !lexeme.spaced && pattern.test(lexeme.text);
}

/** `the 12th`. */
export function isOrdinal(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return next !== undefined && !next.spaced && ORDINAL_ENDINGS.has(next.lower);
}

const ORDINAL_ENDINGS = wordSet('st nd rd th');
