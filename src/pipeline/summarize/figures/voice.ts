import { MONTH_WORDS, WEEKDAYS } from '../../../text/calendar.ts';
import { startsCapital } from '../../../text/capital.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { REPORTING } from './attribution-lexicon.ts';
import { CLUE, type Clues } from './clues.ts';
import { hasNoun, isAbbreviated, isNoun, type Phrase } from './phrase.ts';
import { isReporting } from './reporting.ts';
import type { SentenceWords } from './sentence-words.ts';
import { findSpeaker, headOfObject, SETTING } from './speaker.ts';
import { findStatementBefore, findStatementBehind } from './statement.ts';

/** Somebody who says something in a sentence, and where in it. */
export interface Voice {
  readonly phrase: Phrase;
  /** The verb, or `according`. */
  readonly at: number;
  /** `lead`: what is said follows. `trail`: it stands before (`..., the ministry said.`). */
  readonly side: 'lead' | 'trail' | 'whole';
  /** Where what is said ends, for a clause inside the sentence: `, which officials say number 40,`. */
  readonly until?: number;
}

/**
 * Everybody who says something in a sentence, in its order.
 *
 * @param clues of the sentence
 */
export function findVoices(words: SentenceWords, clues: Clues): Voice[] {
  const { lexemes } = words;
  const voices: Voice[] = [];
  for (let at = 0; at < lexemes.length && clues & CLUE.saying; at++) {
    const { lower, kind } = lexemes[at]!;
    if (kind !== 'word') continue;
    const according = lower === 'according' || lower === 'per' ? readAccording(words, at) : undefined;
    const voice = according ?? (REPORTING.has(lower) ? readSpeaker(words, at) : undefined);
    if (voice) voices.push(voice);
  }
  const suffix = readHeadlineSource(words);
  if (suffix) voices.push(suffix);
  return voices;
}

/** `according to the ministry`, `, per the ministry`: up to a mark or a verb. */
function readAccording(words: SentenceWords, at: number): Voice | undefined {
  const { lexemes, tokens } = words;
  const according = lexemes[at]!.lower === 'according' && lexemes[at + 1]?.lower === 'to';
  const before = lexemes[at - 1];
  // `two rebounds (8.0) per contest` and `$38 million-per-year` are rates.
  const isRate = before?.kind !== 'mark' || before.text === ')' || !lexemes[at]!.spaced;
  if (!according && (lexemes[at]!.lower !== 'per' || isRate)) return undefined;
  const first = according ? at + 2 : at + 1;
  // The tagger takes `to police` for an infinitive.
  const isMistaken = according && tokens[first]?.pos === 'VERB';
  let last = first - 1;
  for (let index = first; index < lexemes.length && index < first + 14; index++) {
    const lexeme = lexemes[index]!;
    const pos = tokens[index]?.pos;
    const isStop = lexeme.text !== '.' || !isAbbreviated(words, index);
    if (lexeme.kind === 'mark' && isStop && !joinsWords(lexemes, index)) break;
    if (pos === 'VERB' && lexemes[index + 1]?.lower === 'by') {
      const source = findStatementBehind(words, at);
      if (source) return { phrase: source, at, side: at === 0 ? 'lead' : 'whole' };
    }
    const isOther = OTHERS.has(pos ?? '') && !startsCapital(lexeme.text);
    // `the London-based office`, `the state-run agency`
    const isTied = !lexeme.spaced && HYPHENS.has(lexemes[index - 1]!.text);
    if (isOther && !isTied && !(isMistaken && index === first)) break;
    if (ENDS_SOURCE.has(lexeme.lower) && !isInName(lexemes, index)) break;
    last = index;
  }
  if (last < first || !(isMistaken || hasNoun(words, { first, last }))) return undefined;
  return { phrase: { first, last }, at, side: at === 0 ? 'lead' : 'whole' };
}

/** `the Council | on | Sea Trade`, not `the Council on Monday`. */
function isInName(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return (
    lexemes[at]!.lower === 'on' &&
    startsCapital(itemAt(lexemes, at - 1)?.text ?? '') &&
    startsCapital(next?.text ?? '') &&
    BODIES.test(
      lexemes
        .slice(Math.max(0, at - 3), at)
        .map(({ text }) => text)
        .join(' '),
    ) &&
    !TIMES.has(next!.lower) &&
    !MONTH_WORDS.has(next!.lower)
  );
}

const BODIES =
  /\b(?:Board|Caucus|Cent(?:er|re)|Coalition|Commission|Committee|Conference|Council|Foundation|Institute|Office|Panel)\b/;

const OTHERS = wordSet('VERB AUX SCONJ PRON');
const ENDS_SOURCE = wordSet('that which who while but as on in published released cited');

/** `Search & Rescue`, `state-run`, `Homeowners' Federation`; ` -- ` parts them. */
function joinsWords(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, spaced } = lexemes[at]!;
  if (text === "'" || text === '’')
    return !spaced && lexemes[at - 1]!.lower.endsWith('s') && lexemes[at + 1]?.kind === 'word';
  return /^[-‐‑&/]$/.test(text) && !(spaced && lexemes[at + 1]?.text === text);
}

/** The subject of a reporting verb, before it or (`said the ministry`) behind it. */
function readSpeaker(words: SentenceWords, at: number): Voice | undefined {
  const { lexemes } = words;
  if (!isReporting(words, at)) return undefined;
  const found = findSpeaker(words, at);
  if (found === undefined) return undefined;
  const opener = itemAt(lexemes, found.first - 1)?.lower ?? '';
  if (opener === 'than' || (/^(?:for|of)$/.test(opener) && isShare(lexemes[found.first - 2])))
    return undefined;
  // `The sale puts the price at $4 billion`
  if (/^puts?$/.test(lexemes[at]!.lower) && EVENTS.test(headOf(words, found))) return undefined;
  const phrase = opener === 'to' ? findStatementBefore(words, found.first) : headOfObject(words, found);
  // `The maker said its trial found 12`: the maker says it.
  if (REPORTING.has(opener) && /^(?:its|their|his|her)$/.test(lexemes[found.first]!.lower)) return undefined;
  if (phrase === undefined || holdsNumber(words, phrase) || NOBODY.has(lexemes[phrase.first]!.lower))
    return undefined;
  // `One report posted | online on Monday by the Gazette | said`: the subject stands before the participle.
  if (
    /^\p{Ll}/u.test(lexemes[phrase.first]!.text) &&
    words.tokens[phrase.first]?.pos !== 'DET' &&
    isPosted(words, phrase)
  )
    return undefined;
  const isRelative =
    opener === 'which' ||
    opener === 'whom' ||
    (opener === 'that' && isNoun(words.tokens[found.first - 2]?.pos));
  if (!isRelative && (opener === 'that' || opener === 'who')) return undefined;
  if (isRelative) return { phrase, at, side: 'lead', until: endOfClause(words, at) };
  const next = lexemes[at + 1];
  const inverted = phrase.first > at;
  const mark = itemAt(lexemes, phrase.first - 1)?.text ?? '';
  const asideEnd = DASH.test(mark)
    ? lexemes.findIndex(({ text }, place) => place > at && DASH.test(text))
    : -1;
  if (asideEnd > 0) return { phrase, at, side: 'lead', until: asideEnd };
  const closes = next === undefined || /^[,.;"”]$/.test(next.text) || isTimeBehind(words, at + 1);
  const isQuoted = /^["”]$/.test(mark) && SETTING.has(next?.lower ?? '');
  if (mark === ',' && next?.text === ',' && !inverted && isBare(words, phrase.first - 1))
    return { phrase, at, side: 'whole' };
  return { phrase, at, side: inverted || isQuoted || (/^[,"”’—–]$/.test(mark) && closes) ? 'trail' : 'lead' };
}

/** What happens, and tells nothing. */
const EVENTS =
  /^(?:acquisition|addition|arrest|arrival|attack|crash|cut|deal|death|decision|defeat|discovery|departure|drop|fall|gain|goal|identification|increase|killing|loss|merger|move|purchase|result|rise|sale|shooting|success|transaction|vote|win|victory)s?$/;

/** The noun before `of`, else the last. */
function headOf({ lexemes }: SentenceWords, { first, last }: Phrase): string {
  const of = lexemes.findIndex(({ lower }, at) => at > first && at < last && lower === 'of');
  return lexemes[of < 0 ? last : of - 1]!.lower;
}

/** What stands between dashes is said of that alone. */
const DASH = /^(?:[—–]|--)$/;

function isPosted({ lexemes, tokens }: SentenceWords, { first, last }: Phrase): boolean {
  const isBehindVerb = tokens[first - 1]?.pos === 'VERB';
  return isBehindVerb && lexemes.slice(first, last).some(({ lower }) => lower === 'by');
}

/** `The fire |, officials say, | has burned 900 acres`: nothing is told yet, so that all that follows is theirs. */
function isBare({ lexemes, tokens }: SentenceWords, comma: number): boolean {
  return (
    comma > 0 &&
    !tokens.slice(0, comma).some((token) => token?.pos === 'VERB' || token?.pos === 'AUX') &&
    !lexemes.slice(0, comma).some(({ kind }) => kind === 'mark')
  );
}

/** `92% of | ballots counted`: the figure itself. */
function isShare(before: Lexeme | undefined): boolean {
  return before !== undefined && (before.kind === 'number' || /^(?:%|cent|percent)$/.test(before.lower));
}

/** `Neither side said`, `No one said`: nobody says it; `“You have said that`: another tells what was said. */
const NOBODY = wordSet('neither nobody none no few i we you whoever');

function endOfClause({ lexemes }: SentenceWords, from: number): number {
  const end = lexemes.findIndex(({ text }, at) => at > from && /^[,;.—)]$/.test(text));
  return end < 0 ? lexemes.length : end;
}

/** `said on Monday.`, `said in a statement.`, `told reporters.`: nothing that is said follows. */
function isTimeBehind(words: SentenceWords, from: number): boolean {
  const { lexemes, tokens } = words;
  let at = from;
  if (/^t(?:old|ells?)$/.test(lexemes[from - 1]!.lower))
    while (/^(?:NOUN|PROPN|DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
  const first = lexemes[at]?.lower ?? '.';
  if (first !== '.' && first !== ',' && !SETTING.has(first) && !TIMES.has(first) && !MONTH_WORDS.has(first))
    return false;
  for (; at < Math.min(lexemes.length, from + 12); at++) {
    const { lower } = lexemes[at]!;
    if ((lower === '.' || lower === ',') && !isAbbreviated(words, at)) return true;
    if (at > from && (lower === 'as' || lower === 'while' || lower === 'when'))
      return !/^(?:many|much|of)$/.test(lexemes[at + 1]?.lower ?? '');
    const pos = tokens[at]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || lower === 'that') return false;
  }
  return at >= lexemes.length;
}

const TIMES = wordSet(`${WEEKDAYS.join(' ')} today yesterday late early earlier later last this to by via`);

/** `...: Coast Guard` behind a headline, `Coast Guard: ...` before it. */
function readHeadlineSource(words: SentenceWords): Voice | undefined {
  const { lexemes, titleCase } = words;
  if (!titleCase) return undefined;
  for (let at = lexemes.length - 2; at >= Math.max(1, lexemes.length - 6); at--) {
    if (lexemes[at]!.text !== ':') continue;
    const phrase = { first: at + 1, last: lexemes.length - 1 };
    return hasNoun(words, phrase) && !holdsNumber(words, phrase)
      ? { phrase, at: lexemes.length, side: 'whole' }
      : undefined;
  }
  return undefined;
}

/** `30 percent of voters said`: the figure itself, not its source. */
function holdsNumber({ lexemes, tokens }: SentenceWords, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++)
    if (lexemes[at]!.kind === 'number' || tokens[at]?.pos === 'NUM' || lexemes[at]!.lower === 'percent')
      return true;
  return false;
}
