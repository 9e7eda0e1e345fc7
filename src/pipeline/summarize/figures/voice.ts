import { PRONOUNS, REPORTING, STATEMENTS } from './attribution-lexicon.ts';
import { hasNoun, isAbbreviated, isNoun, type Phrase, readPhraseBefore } from './phrase.ts';
import type { SentenceWords } from './sentence-words.ts';
import { findStatementBefore } from './statement.ts';

/** Somebody who says something in a sentence, and where in it. */
export interface Voice {
  readonly phrase: Phrase;
  /** The verb, or `according`. */
  readonly at: number;
  /** `lead`: what is said follows. `trail`: it stands before (`..., the ministry said.`). */
  readonly side: 'lead' | 'trail' | 'whole';
}

/** Everybody who says something in a sentence, in its order. */
export function findVoices(words: SentenceWords): Voice[] {
  const { lexemes } = words;
  const voices: Voice[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const { lower, kind } = lexemes[at]!;
    if (kind !== 'word') continue;
    const voice = readAccording(words, at) ?? (REPORTING.has(lower) ? readSpeaker(words, at) : undefined);
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
  if (!according && (lexemes[at]!.lower !== 'per' || lexemes[at - 1]?.kind !== 'mark')) return undefined;
  const first = according ? at + 2 : at + 1;
  let last = first - 1;
  for (let index = first; index < lexemes.length && index < first + 14; index++) {
    const lexeme = lexemes[index]!;
    const pos = tokens[index]?.pos;
    if (
      lexeme.kind === 'mark' &&
      !/^[-‐‑&]$/.test(lexeme.text) &&
      !(lexeme.text === '.' && isAbbreviated(words, index))
    )
      break;
    if (/^(?:VERB|AUX|SCONJ|PRON)$/.test(pos ?? '') && !/^\p{Lu}/u.test(lexeme.text)) break;
    if (/^(?:that|which|who|while|but|as|on|in|published|released|cited)$/.test(lexeme.lower)) break;
    last = index;
  }
  if (last < first || !hasNoun(words, { first, last })) return undefined;
  return { phrase: { first, last }, at, side: at === 0 ? 'lead' : 'whole' };
}

/** The subject of a reporting verb, before it or (`said the ministry`) behind it. */
function readSpeaker(words: SentenceWords, at: number): Voice | undefined {
  const { lexemes } = words;
  if (!isReporting(words, at)) return undefined;
  const found = speakerBefore(words, at) ?? speakerBehind(words, at);
  if (found === undefined) return undefined;
  const opener = lexemes[found.first - 1];
  const phrase = opener?.lower === 'to' ? findStatementBefore(words, found.first) : found;
  if (phrase === undefined || holdsNumber(words, phrase) || NO_SPEAKER_BEHIND.test(opener?.lower ?? ''))
    return undefined;
  const next = lexemes[at + 1];
  const inverted = phrase.first > at;
  const comma = /^[,"”’—–]$/.test(lexemes[phrase.first - 1]?.text ?? '');
  const closes = next === undefined || /^[,.;"”]$/.test(next.text) || isTimeBehind(words, at + 1);
  return { phrase, at, side: inverted || (comma && closes) ? 'trail' : 'lead' };
}

/** What opens a clause of its own (`which officials say`), or takes the phrase for its object (`on the talks said`). */
const NO_SPEAKER_BEHIND = /^(?:which|whom|that|who|on|with|about|in|against|over|under|into)$/;

/** Whether a form of a reporting verb is one here, not a noun (`a report`), a passive or an infinitive. */
function isReporting({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const { lower } = lexemes[at]!;
  if (/^(?:to|be|been|being|is|are|was|were)$/.test(lexemes[at - 1]?.lower ?? '')) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '')) return true;
  if (/^(?:said|says|told|estimate|put)$/.test(lower)) return true;
  return STATEMENTS.has(lower) && lexemes[at + 1]?.lower === 'that';
}

/** `said on Monday.`, `said in a statement.`: nothing that is said follows. */
function isTimeBehind({ lexemes }: SentenceWords, from: number): boolean {
  for (let at = from; at < Math.min(lexemes.length, from + 9); at++) {
    const { lower, text } = lexemes[at]!;
    if (text === '.' || text === ',') return true;
    if (/^(?:that|the|there|it|he|they)$/.test(lower) && at === from) return false;
    if (/^(?:were|was|are|is|had|have|has|that)$/.test(lower)) return false;
  }
  return from < lexemes.length && lexemes.length - from < 9;
}

function speakerBefore(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes } = words;
  const pronoun = lexemes[at - 1]?.lower ?? '';
  if (PRONOUNS.has(pronoun)) return { first: at - 1, last: at - 1 };
  if (/^(?:also|later|has|had)$/.test(pronoun) && PRONOUNS.has(lexemes[at - 2]?.lower ?? ''))
    return { first: at - 2, last: at - 2 };
  if (lexemes[at - 1]?.text !== ',') return readPhraseBefore(words, at);
  let comma = at - 2;
  while (comma >= 0 && comma > at - 18 && lexemes[comma]!.text !== ',') comma--;
  return comma > 0 && lexemes[comma]!.text === ',' ? readPhraseBefore(words, comma) : undefined;
}

function speakerBehind(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes, tokens } = words;
  const before = lexemes[at - 1];
  if (before !== undefined && !/^[,"”’]$/.test(before.text)) return undefined;
  let last = at;
  while (last + 1 < lexemes.length && last < at + 10) {
    const pos = tokens[last + 1]?.pos;
    const lexeme = lexemes[last + 1]!;
    if (
      !(
        isNoun(pos) ||
        pos === 'DET' ||
        pos === 'ADJ' ||
        /^['’]s$/.test(lexeme.lower) ||
        (lexeme.text === '.' && isAbbreviated(words, last + 1))
      )
    )
      break;
    last++;
  }
  const phrase = { first: at + 1, last };
  return last > at && hasNoun(words, phrase) ? phrase : undefined;
}

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
