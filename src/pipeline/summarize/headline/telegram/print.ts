import { startsCapital } from '../../../../text/capital.ts';
import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { mendTwiceEncoded } from '../../../../text/twice-encoded.ts';
import { makeToken, NOWHERE } from '../made-token.ts';
import { findQuoted, isQuoteMark } from '../quotation.ts';
import type { Words } from '../word.ts';

/** Stands for a comma that was cut away and is put back; it has no place of its own. */
export const COMMA: Token = makeToken(NOWHERE, { text: ',', pos: 'PUNCT', lemma: ',' });

/** Stands between a source and its claim; it has no place of its own. */
export const COLON: Token = makeToken(NOWHERE, { text: ':', pos: 'PUNCT', lemma: ':' });

/** Stands before who or what was meant; no claim stands behind it. */
export const NAMELY: Token = { ...COLON };

/** The words spaced as the article spaces them, the first letter large, without a full stop. */
export function printWords(words: Words, text: string): string {
  let printed = '';
  words.forEach((token, index) => {
    const gap = index > 0 && hasGap(words, index, text);
    const word = isParted(words, index) ? articleBefore(token.text, words[index + 1]!.text) : token.text;
    printed += (gap ? ' ' : '') + (opensClaim(words, index) ? capitalize(word) : word);
  });
  return withoutStop(withMatchingQuotes(capitalize(mendTwiceEncoded(printed.replace(BROKEN_POUND, '£')))));
}

/** A pound sign that was encoded twice, in a text that was put into small letters after it. */
const BROKEN_POUND = /â£/g;

/** A page that mixes “ with " is printed with one kind. */
function withMatchingQuotes(words: string): string {
  if (!words.includes('"') || !/[“”]/.test(words)) return words;
  let open = false;
  return words.replace(/["“”]/g, (mark) => {
    open = mark === '“' || (mark === '"' && !open);
    return open ? '“' : '”';
  });
}

/** `a | major | earthquake`: an article whose next word was left out. */
function isParted(words: Words, index: number): boolean {
  const [token, next] = [words[index]!, words[index + 1]];
  return next !== undefined && next.start > token.end + 1 && /^an?$/i.test(token.text);
}

/**
 * `a storm`, `an earthquake`, `a uniform`, by the sound that the next word begins with; before an abbreviation it
 * stays, since letters do not tell whether they are spelled or spoken.
 */
function articleBefore(article: string, next: string): string {
  if (!/^\p{L}\p{Ll}/u.test(next)) return article;
  const word = next.toLowerCase();
  const isVowel = VOWEL.test(word) && !SPOKEN_AS_CONSONANT.test(word);
  return isVowel ? `${article.slice(0, 1)}n` : article.slice(0, 1);
}

const VOWEL = /^(?:[aeiou]|hon(?:est|ou?r)|hour|heir)/;
const SPOKEN_AS_CONSONANT =
  /^(?:eu|one\b|once\b|u(?:biq|k|ni(?:c|f|l|o|p|q|s|t|v)|r[aeio]|s[aeiu]|t[aeiou]))/;

/** Behind a colon, or the quotation mark behind it. */
function opensClaim(words: Words, index: number): boolean {
  if (index === 0) return false;
  const before = words[index - 1];
  return (
    before === COLON ||
    (itemAt(words, index - 2) === COLON && (isQuoteMark(before!) || /^['‘]$/.test(before!.text)))
  );
}

/** A space stands before the word: it was so in the article, or what stood between was left out. */
function hasGap(words: Words, index: number, text: string): boolean {
  const token = words[index]!;
  const before = words[index - 1]!;
  const between = before.start >= 0 && token.start >= 0 ? text.slice(before.end, token.start) : 'none';
  if (/^\s+$/.test(between)) return true;
  if ([COMMA, COLON, NAMELY].includes(token) || before.end === token.start || bindsToNext(words, index - 1))
    return false;
  if (/^[—–]$/.test(before.text) && !/\s/.test(text[before.end] ?? ' ')) return false;
  if (before.text === '"' || (token.text === '"' && bindsToNext(words, index)))
    return /[\p{L}\p{N}]|^["“]/u.test(token.text);
  if (token.pos !== 'PUNCT' && (token.pos !== 'PART' || /^(?:to|not)$/i.test(token.text))) return true;
  return /\s/.test(text[token.start - 1] ?? ' ');
}

/** An opening quotation mark whose next word was left out binds to the word that follows. */
function bindsToNext(words: Words, index: number): boolean {
  const { text } = words[index]!;
  if (text === '“') return true;
  return text === '"' && findQuoted(words.slice(0, index + 1)).at(-1)!;
}

/** A full stop that is part of the last word goes too, unless it ends an abbreviation. */
function withoutStop(words: string): string {
  if (/\p{Ll}{2}\.["”]$/u.test(words)) return words.slice(0, -2) + words.at(-1);
  if (!/\p{Ll}{2}\.$/u.test(words) || /\b(?:Inc|Jr|Sr|Co|Corp|Ltd)\.$/.test(words)) return words;
  return words.slice(0, -1);
}

/** With a large first letter. */
export function capitalize(words: string): string {
  if (startsCapital(words)) return words;
  return words.replace(/^["“'‘]?\p{Ll}/u, (start) => start.toUpperCase());
}
