import { WEEKDAYS } from '../../../text/calendar.ts';
import { isCapitalized } from '../../../text/capital.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { SentenceWords } from './sentence-words.ts';

/** A noun phrase by the indexes of its first and last lexeme. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** No phrase is read further back; the bound keeps the walk linear. */
const LONGEST = 16;

/** Prepositions that go on with a phrase instead of opening the clause before it: `reports from the ministry`. */
const INNER = wordSet('of from for at by');

const TIME_WORDS = wordSet(
  `${WEEKDAYS.join(' ')} today yesterday tomorrow meanwhile late early earlier later then now however also`,
);
const SPANS_OF_TIME = wordSet('week month year night');
const PASSED_OVER = wordSet(
  'has have had was were is are been also previously recently reportedly earlier later already will would',
);
const POSSESSIVES = wordSet('its his her their our my');
const JOINTS_OF_NAMES = wordSet('on in and for of at the');
const JOINING_MARKS = wordSet('- ‐ ‑ &');

/**
 * The noun phrase that ends right before a lexeme: `senior harbour officials`, `reports from coastal
 * stations`. Adverbs and auxiliaries between are passed over.
 */
export function readPhraseBefore(words: SentenceWords, before: number): Phrase | undefined {
  let last = before - 1;
  while (last >= 0 && isPassedOver(words, last)) last--;
  const own = walkBack(words, last);
  return own && dropTimeWords(words, own);
}

function isPassedOver(words: SentenceWords, at: number): boolean {
  const { lexemes, tokens } = words;
  const pos = tokens[at]?.pos;
  // The family name of `Pijush Das`; `Also` opens a sentence.
  if (isName(words, at) && isName(words, at - 1)) return false;
  return pos === 'AUX' || pos === 'ADV' || pos === 'PART' || PASSED_OVER.has(lexemes[at]!.lower);
}

/**
 * Walks back from the last word of a phrase to its first. An article or a possessive opens a phrase; what stands before
 * it belongs to it only through a preposition (`a report of the ministry`).
 */
function walkBack(words: SentenceWords, last: number): Phrase | undefined {
  let first = last + 1;
  let nouns = 0;
  let opened = false;
  for (let at = last; at >= 0 && at > last - LONGEST; at--) {
    const role = roleOf(words, at, nouns);
    if (role === 'stop' || (opened && role !== 'preposition')) break;
    opened = role === 'opener';
    if (role === 'noun') nouns++;
    if (role === 'noun' || role === 'modifier' || role === 'opener') first = at;
  }
  return nouns > 0 && first <= last ? { first, last } : undefined;
}

type Role = 'noun' | 'modifier' | 'opener' | 'preposition' | 'link' | 'stop';

/** @param nouns how many nouns of the phrase stand behind */
function roleOf(words: SentenceWords, at: number, nouns: number): Role {
  const { lexemes, tokens } = words;
  const lexeme = lexemes[at]!;
  const pos = tokens[at]?.pos;
  const small = lexeme.lower.length <= LONGEST_SMALL ? smallRoleOf(words, at, nouns) : undefined;
  if (small !== undefined) return small;
  if (pos === 'DET') return 'opener';
  if (lexeme.kind === 'mark')
    return JOINING_MARKS.has(lexeme.text) || (lexeme.text === '.' && isAbbreviated(words, at))
      ? 'link'
      : 'stop';
  if (isNoun(pos) || isName(words, at)) return 'noun';
  if (isNominal(pos) || isPossessiveMark(lexeme.lower)) return 'modifier';
  const tied = !lexeme.spaced && HYPHENS.has(lexemes[at - 1]?.text ?? '');
  const paired = lexemes[at - 1]?.lower === 'and' && /(?:ed|ing)$/.test(lexeme.lower);
  return pos === 'VERB' && nouns > 0 && (tied || paired) ? 'modifier' : 'stop';
}

/** Letters of `their`; what `smallRoleOf` asks is not asked of longer words, which most are. */
const LONGEST_SMALL = 5;

/** The role of a preposition, `and`, a possessive or a possessive's mark. */
function smallRoleOf(words: SentenceWords, at: number, nouns: number): Role | undefined {
  const { lower } = words.lexemes[at]!;
  const before = itemAt(words.tokens, at - 1)?.pos;
  if (nouns > 0 && joinsName(words, at)) return 'preposition';
  if (nouns > 0 && INNER.has(lower) && isNoun(before)) return 'preposition';
  if (lower === 'and' || lower === '&') return nouns > 0 && isNominal(before) ? 'link' : 'stop';
  if (words.tokens[at]?.pos === 'DET' || POSSESSIVES.has(lower)) return 'opener';
  return nouns > 0 && isPluralPossessive(words, at) ? 'modifier' : undefined;
}

/** The mark in `the drivers' union`. */
function isPluralPossessive({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const { text, spaced } = lexemes[at]!;
  if ((text !== '’' && text !== "'") || spaced || lexemes[at + 1]?.spaced !== true) return false;
  return /s$/.test(lexemes[at - 1]?.lower ?? '') && isNoun(tokens[at - 1]?.pos);
}

const TITLES =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Prof|Rev|St|Jr|Sr|Adm|Cmdr|Brig|Supt|Det|Insp|Cpl|Sec|Pres|Atty|Inc|Co|Corp|Ltd|No)$/u;

/** A full stop that belongs to the word before it and does not end a sentence. */
export function isAbbreviated({ lexemes }: SentenceWords, dot: number): boolean {
  return !lexemes[dot]!.spaced && TITLES.test(lexemes[dot - 1]?.text ?? '');
}

function dropTimeWords({ lexemes }: SentenceWords, phrase: Phrase): Phrase | undefined {
  let { first, last } = phrase;
  while (first < last && TIME_WORDS.has(lexemes[first]!.lower)) first++;
  if (first > phrase.first && lexemes[first]!.lower === 'and') first++;
  const end = last;
  while (last >= first && isTimeWord(lexemes, last)) last--;
  while (last < end && last > first && /^(?:on|in|at|during)$/.test(lexemes[last]!.lower)) last--;
  return first <= last ? { first, last } : undefined;
}

/** `Monday`, and both words of `last month`. */
function isTimeWord(lexemes: SentenceWords['lexemes'], at: number): boolean {
  const { lower } = lexemes[at]!;
  if (SPANS_OF_TIME.has(lower)) {
    const before = lexemes[at - 1]?.lower;
    return before === 'last' || before === 'this';
  }
  return (
    TIME_WORDS.has(lower) ||
    ((lower === 'last' || lower === 'this') && SPANS_OF_TIME.has(lexemes[at + 1]?.lower ?? ''))
  );
}

/** That of `the mayor's`, a lexeme by itself; in lower case. */
export function isPossessiveMark(lower: string): boolean {
  return lower === '’s' || lower === "'s";
}

/** Common or proper, by its part of speech. */
export function isNoun(pos: string | undefined): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

/** `Council on Sea Trade`, `Bank of England`: a small word between two capitals of one name. */
export function joinsName({ lexemes }: SentenceWords, at: number): boolean {
  if (!JOINTS_OF_NAMES.has(lexemes[at]!.lower)) return false;
  return beginsAsName(itemAt(lexemes, at - 1)) && beginsAsName(lexemes[at + 1]);
}

function beginsAsName(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^\p{Lu}\p{L}/u.test(lexeme.text);
}

/** A capital inside a sentence makes a name, whatever the tagger takes the word for. */
function isName({ lexemes, titleCase }: SentenceWords, at: number): boolean {
  return at > 0 && !titleCase && lexemes[at]!.kind === 'word' && isCapitalized(lexemes[at]!.text);
}

function isNominal(pos: string | undefined): boolean {
  return isNoun(pos) || pos === 'ADJ' || pos === 'NUM' || pos === 'X' || pos === 'SYM';
}

/** True when a phrase holds a noun or a name. */
export function hasNoun({ tokens }: SentenceWords, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) if (isNoun(tokens[at]?.pos)) return true;
  return false;
}
