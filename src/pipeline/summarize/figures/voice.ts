import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { REPORTING, STATEMENTS } from './attribution-lexicon.ts';
import { MONTHS } from './mask-lexicon.ts';
import { hasNoun, isAbbreviated, isNoun, type Phrase } from './phrase.ts';
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

/** Everybody who says something in a sentence, in its order. */
export function findVoices(words: SentenceWords): Voice[] {
  const { lexemes } = words;
  const voices: Voice[] = [];
  for (let at = 0; at < lexemes.length; at++) {
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
    const isOther = /^(?:VERB|AUX|SCONJ|PRON)$/.test(pos ?? '') && !/^\p{Lu}/u.test(lexeme.text);
    // `the London-based office`, `the state-run agency`
    const isTied = HYPHENS.has(lexemes[index - 1]!.text) && !lexeme.spaced;
    if (isOther && !isTied && !(isMistaken && index === first)) break;
    if (/^(?:that|which|who|while|but|as|on|in|published|released|cited)$/.test(lexeme.lower)) break;
    last = index;
  }
  if (last < first || !(isMistaken || hasNoun(words, { first, last }))) return undefined;
  return { phrase: { first, last }, at, side: at === 0 ? 'lead' : 'whole' };
}

/** `Search & Rescue`, `state-run`; ` -- ` parts them. */
function joinsWords(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, spaced } = lexemes[at]!;
  return /^[-‐‑&/]$/.test(text) && !(spaced && lexemes[at + 1]?.text === text);
}

/** The subject of a reporting verb, before it or (`said the ministry`) behind it. */
function readSpeaker(words: SentenceWords, at: number): Voice | undefined {
  const { lexemes } = words;
  if (!isReporting(words, at)) return undefined;
  const found = findSpeaker(words, at);
  if (found === undefined) return undefined;
  const opener = lexemes[found.first - 1]?.lower ?? '';
  if (opener === 'than') return undefined;
  const phrase = opener === 'to' ? findStatementBefore(words, found.first) : headOfObject(words, found);
  // `The maker said its trial found 12`: the maker says it.
  if (/^(?:its|their|his|her)$/.test(lexemes[found.first]!.lower) && opener !== '' && REPORTING.has(opener))
    return undefined;
  if (phrase === undefined || holdsNumber(words, phrase) || NOBODY.test(lexemes[phrase.first]!.lower))
    return undefined;
  const isRelative =
    /^(?:which|whom)$/.test(opener) || (opener === 'that' && isNoun(words.tokens[found.first - 2]?.pos));
  if (!isRelative && /^(?:that|who)$/.test(opener)) return undefined;
  if (isRelative) return { phrase, at, side: 'lead', until: endOfClause(words, at) };
  const next = lexemes[at + 1];
  const inverted = phrase.first > at;
  const mark = lexemes[phrase.first - 1]?.text ?? '';
  const closes = next === undefined || /^[,.;"”]$/.test(next.text) || isTimeBehind(words, at + 1);
  const isQuoted = /^["”]$/.test(mark) && SETTING.test(next?.lower ?? '');
  return { phrase, at, side: inverted || isQuoted || (/^[,"”’—–]$/.test(mark) && closes) ? 'trail' : 'lead' };
}

/** `Neither side said`, `No one said`: nobody says it; `“You have said that`: another tells what was said. */
const NOBODY = /^(?:neither|nobody|none|no|few|i|we|you|whoever)$/;

function endOfClause({ lexemes }: SentenceWords, from: number): number {
  const end = lexemes.findIndex(({ text }, at) => at > from && /^[,;.—)]$/.test(text));
  return end < 0 ? lexemes.length : end;
}

/** Whether a form of a reporting verb is one here, not a noun (`a report`), a passive or an infinitive. */
function isReporting(words: SentenceWords, at: number): boolean {
  const { lexemes, tokens } = words;
  const { lower } = lexemes[at]!;
  const before = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  if (/^(?:to|be|been|being|is|are|was|were)$/.test(lexemes[before]?.lower ?? '')) return false;
  if (lower === 'expect' && /^(?:can|could|may|might|should)$/.test(lexemes[before]?.lower ?? ''))
    return false;
  if (isDenied(lexemes, at)) return false;
  // `Residents told to leave` were told so.
  if (lower === 'told' && lexemes[at + 1]?.lower === 'to' && tokens[at + 2]?.pos === 'VERB') return false;
  if (lower === 'says' && lexemes[at + 1]?.lower === 'it' && lexemes[at + 2]?.lower === 'all') return false;
  if (/^(?:said|says|told)$/.test(lower)) return true;
  if (lower === 'estimated' && DESCRIBED.test(lexemes[at - 1]?.lower ?? '')) return false;
  if (/^add(?:s|ed)?$/.test(lower) && !/^(?:that|in|on|to|[,.:“"])$/.test(lexemes[at + 1]?.lower ?? '.'))
    return false;
  if (/^puts?$/.test(lower) && !lexemes.slice(at + 1, at + 14).some((lexeme) => lexeme.lower === 'at'))
    return false;
  if (/^claim/.test(lower) && lexemes.slice(at + 1, at + 8).some((lexeme) => lexeme.lower === 'lives'))
    return false;
  if (/^(?:spoke|speaks|gave|gives)$/.test(lower)) return givesNumber(lexemes, at);
  if (/^f(?:inds?|ound)$/.test(lower) && (isVerdict(lexemes, at) || findsThing(words, at))) return false;
  // `found holding hands`, `found its way to the paper`
  if (lower === 'found' && (/ing$/.test(lexemes[at + 1]?.lower ?? '') || lexemes[at + 2]?.lower === 'way'))
    return false;
  if (lower.startsWith('show') && !showsNumber(lexemes, at)) return false;
  if (lower === 'recorded') return lexemes.slice(at + 1, at + NEAR).some(({ kind }) => kind === 'number');
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '')) return true;
  if (lower === 'put') return true;
  if (lower === 'estimate') return lexemes[at + 1]?.lower !== 'of';
  return STATEMENTS.has(lower) && lexemes[at + 1]?.lower === 'that';
}

/** `the figures showed`, `it showed that`, `a count shows 40`: who `showed no emotion for three weeks` says nothing. */
function showsNumber(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes.slice(at + 1, at + NEAR).some(({ kind, lower }) => kind === 'number' || lower === 'that'))
    return true;
  if (/^\p{Ll}.*[^s]s$/u.test(lexemes[at - 1]?.text ?? '')) return true;
  const subject = lexemes.slice(Math.max(0, at - SUBJECT), at);
  return subject.some(
    ({ lower }) =>
      STATEMENTS.has(lower) || /^(?:autopsy|count|it|model|statistics|test|that|video|which)$/.test(lower),
  );
}

/** Lexemes of a subject before its verb. */
const SUBJECT = 8;

/** `spoke of 300`, `gave a toll of 300`: of what these verbs else have for their object nobody says anything. */
function givesNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const of = lexemes.findIndex(({ lower }, place) => place > at && lower === 'of');
  if (of < 0 || of > at + 4) return false;
  return (
    lexemes.slice(of + 1, of + 5).some(({ kind }) => kind === 'number') &&
    (/^sp/.test(lexemes[at]!.lower)
      ? of === at + 1
      : /^(?:figure|toll|number|count|total|estimate)$/.test(lexemes[of - 1]!.lower))
  );
}

/** `the line’s estimated 60 boats`: how many there may be, and nobody who says so. */
const DESCRIBED = /^(?:['’]s?|an?|the|its|his|her|their|of)$/;

/** `has not confirmed`, `hasn’t announced`: nobody has said it. */
function isDenied(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return before.some((lower) => /^(?:never|not|['’]t)$/.test(lower)) && !before.includes('only');
}

/** Lexemes from what somebody records, or finds, to how much it was. */
const NEAR = 6;

/**
 * `found a crew that was willing`, `found the keeper hard to beat`, `the king found beneath a car park`: what was found is no
 * number near by, and nobody says it.
 */
function findsThing({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const next = lexemes[at + 1]?.lower ?? '';
  if (/^(?:at|behind|below|beneath|by|inside|near|on|under|with|within)$/.test(next)) return true;
  const near = lexemes.slice(at + 2, at + NEAR + 2);
  const hard = near.findIndex(({ lower }, place) => lower === 'to' && tokens[at + 1 + place]?.pos === 'ADJ');
  const told = near.findIndex(({ kind, lower }) => kind === 'number' || lower === 'that');
  if (hard >= 0 && (told < 0 || told > hard)) return true;
  if (!/^an?$/.test(next) || near.slice(0, NEAR - 2).some(({ kind }) => kind === 'number')) return false;
  return near.slice(0, NEAR - 2).some(({ lower }) => /^(?:that|who|which|to)$/.test(lower));
}

/** `found him guilty`, `found the driver dead`: what somebody was found to be, not what somebody says. */
function isVerdict(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes
    .slice(at + 1, at + 7)
    .some(({ lower }) => /^(?:guilty|liable|dead|alive|unconscious)$/.test(lower));
}

/** `said on Monday.`, `said in a statement.`, `told reporters.`: nothing that is said follows. */
function isTimeBehind(words: SentenceWords, from: number): boolean {
  const { lexemes, tokens } = words;
  let at = from;
  if (/^t(?:old|ells?)$/.test(lexemes[from - 1]!.lower))
    while (/^(?:NOUN|PROPN|DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
  const first = lexemes[at]?.lower ?? '.';
  if (!/^[.,]$/.test(first) && !SETTING.test(first) && !TIMES.test(first) && !MONTHS.has(first)) return false;
  for (; at < Math.min(lexemes.length, from + 12); at++) {
    if (/^[.,]$/.test(lexemes[at]!.text) && !isAbbreviated(words, at)) return true;
    if (at > from && /^(?:as|while|when)$/.test(lexemes[at]!.lower))
      return !/^(?:many|much|of)$/.test(lexemes[at + 1]?.lower ?? '');
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '') || lexemes[at]!.lower === 'that') return false;
  }
  return at >= lexemes.length;
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|late|early|earlier|later|last|this|to|by|via)$/;

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
