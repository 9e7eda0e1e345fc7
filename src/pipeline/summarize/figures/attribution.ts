import type { Attribution } from '../../../news/figure.ts';
import { slice } from '../../../text/span.ts';
import { OUTLET_ENDINGS, PRONOUNS, REPORTING, STATEMENTS } from './attribution-lexicon.ts';
import { isAbbreviated, isNoun, type Phrase, readPhraseBefore } from './phrase-before.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Somebody who says something in a sentence, and where in it. */
export interface Voice {
  readonly phrase: Phrase;
  /** The verb, or `according`. */
  readonly at: number;
  /** `lead`: what is said follows. `trail`: it stands before (`..., the ministry said.`). */
  readonly side: 'lead' | 'trail' | 'whole';
}

/** Gives the source of the sentence before, for `It said` and `The report said`; asked only when needed. */
export type Earlier = () => Attribution | undefined;

/**
 * Who says what stands at a lexeme, as the sentence tells: `according to X`, `X said`, `X's estimates put`, `: X` at the
 * end of a headline. A newspaper that reports another's words is told as `via`. `It said` and `The report said` are
 * resolved to the source of the sentence before, where it names one.
 */
export function findAttribution(
  words: SentenceWords,
  voices: readonly Voice[],
  at: number,
  earlier: Earlier,
): Attribution | undefined {
  const voice = chooseVoice(words, voices, at);
  if (voice === undefined) return undefined;
  return describe(words, voice, voices, earlier);
}

/** The source that a sentence names, whatever it says; for the sentence after it. */
export function sourceOf(words: SentenceWords): Attribution | undefined {
  const voices = findVoices(words);
  const voice = voices.find(({ at }) => words.lexemes[at]?.lower === 'according') ?? voices[0];
  const named = voice && describe(words, voice, [], () => undefined);
  return statementSource(words) ?? named;
}

/** The speaker that leads up to a number in one clause, else the one that closes it. */
function chooseVoice(words: SentenceWords, voices: readonly Voice[], at: number): Voice | undefined {
  const leading = voices.filter(
    (voice) => voice.side === 'lead' && voice.at < at && reaches(words, voice.at, at),
  );
  return (
    leading.at(-1) ??
    voices.find((voice) => voice.side === 'trail' && voice.at > at) ??
    voices.find((voice) => voice.side === 'whole')
  );
}

/** What somebody says ends where a clause is set against it. */
function reaches({ lexemes }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (lexemes[at]!.text === ';' || /^(?:while|whereas|although|though)$/.test(lexemes[at]!.lower))
      return false;
  return true;
}

/** Everybody who says something in a sentence, in its order. */
export function findVoices(words: SentenceWords): Voice[] {
  const { lexemes } = words;
  const voices: Voice[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const { lower, kind } = lexemes[at]!;
    if (kind !== 'word') continue;
    const voice =
      lower === 'according' && lexemes[at + 1]?.lower === 'to'
        ? readAccording(words, at, at + 2)
        : lower === 'per' && lexemes[at - 1]?.kind === 'mark'
          ? readAccording(words, at, at + 1)
          : REPORTING.has(lower)
            ? readSpeaker(words, at)
            : undefined;
    if (voice) voices.push(voice);
  }
  const suffix = readHeadlineSource(words);
  if (suffix) voices.push(suffix);
  return voices;
}

/** `according to the ministry`: up to a mark or a verb. */
function readAccording(words: SentenceWords, at: number, first: number): Voice | undefined {
  const { lexemes, tokens } = words;
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
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PRON') break;
    if (/^(?:that|which|who|while|but|as|on|in|published|released|cited)$/.test(lexeme.lower)) break;
    last = index;
  }
  if (last < first || !hasNoun(words, { first, last })) return undefined;
  return { phrase: { first, last }, at, side: at === 0 ? 'lead' : 'whole' };
}

/** The subject of a reporting verb, before it or (`said the ministry`) behind it. */
function readSpeaker(words: SentenceWords, at: number): Voice | undefined {
  const { lexemes, tokens } = words;
  const pos = tokens[at]?.pos;
  const noun = pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';
  if (
    noun &&
    !(STATEMENTS.has(lexemes[at]!.lower) && lexemes[at + 1]?.lower === 'that') &&
    !/^(?:said|says|told|estimate|put)$/.test(lexemes[at]!.lower)
  )
    return undefined;
  if (
    lexemes[at - 1]?.lower === 'to' ||
    /^(?:be|been|being|is|are|was|were)$/.test(lexemes[at - 1]?.lower ?? '')
  )
    return undefined;
  const found = speakerBefore(words, at) ?? speakerBehind(words, at);
  const phrase =
    lexemes[(found?.first ?? 0) - 1]?.lower === 'to' ? statementBefore(words, found!.first) : found;
  if (phrase === undefined) return undefined;
  if (/^(?:which|whom|that|who)$/.test(lexemes[phrase.first - 1]?.lower ?? '')) return undefined;
  const next = lexemes[at + 1];
  const comma = /^[,"”’—–]$/.test(lexemes[phrase.first - 1]?.text ?? '') || phrase.first > at;
  const closes =
    next === undefined || phrase.first > at || /^[,.;"”]$/.test(next.text) || isTimeBehind(words, at + 1);
  return { phrase, at, side: comma && closes ? 'trail' : 'lead' };
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

/** `...: Pentagon` behind a headline, `Pentagon: ...` before it. */
function readHeadlineSource(words: SentenceWords): Voice | undefined {
  const { lexemes, titleCase } = words;
  if (!titleCase) return undefined;
  for (let at = lexemes.length - 2; at >= Math.max(1, lexemes.length - 6); at--) {
    if (lexemes[at]!.text !== ':') continue;
    const phrase = { first: at + 1, last: lexemes.length - 1 };
    return hasNoun(words, phrase) ? { phrase, at: lexemes.length, side: 'whole' } : undefined;
  }
  return undefined;
}

function describe(
  words: SentenceWords,
  voice: Voice,
  voices: readonly Voice[],
  earlier: Earlier,
): Attribution | undefined {
  const { lexemes } = words;
  const subject = lexemes[voice.phrase.first]!.lower;
  if (voice.phrase.first === voice.phrase.last && PRONOUNS.has(subject)) return earlier();
  const head = lexemes[voice.phrase.last]!.lower;
  if (STATEMENTS.has(head) && /^(?:the|this|that|its|their)$/.test(subject)) {
    const before = voice.phrase.first < 2 ? earlier() : undefined;
    if (before) return before;
  }
  const phrase = insideStatement(words, voice.phrase);
  if (isOutlet(words, phrase)) {
    const quoted = statementBehind(words, voice.at) ?? otherVoice(words, voice, voices);
    if (quoted) return { ...attribute(words, quoted), via: phraseText(words, phrase) };
  }
  const reporter = voices.find((other) => other !== voice && isOutlet(words, other.phrase));
  const told = toldTo(words, voice);
  const via = told ?? reporter?.phrase;
  return { ...attribute(words, phrase), ...(via ? { via: phraseText(words, via) } : {}) };
}

function attribute(words: SentenceWords, phrase: Phrase): Attribution {
  const span = { start: words.lexemes[phrase.first]!.start, end: words.lexemes[phrase.last]!.end };
  return { who: slice(words.text, span), span };
}

function phraseText(words: SentenceWords, phrase: Phrase): string {
  return attribute(words, phrase).who;
}

function otherVoice(words: SentenceWords, voice: Voice, voices: readonly Voice[]): Phrase | undefined {
  return voices.find(
    (other) => other !== voice && !isOutlet(words, other.phrase) && !isPronoun(words, other.phrase),
  )?.phrase;
}

function isPronoun({ lexemes }: SentenceWords, phrase: Phrase): boolean {
  return PRONOUNS.has(lexemes[phrase.first]!.lower);
}

/** `officials told Reuters`: the newspaper behind the verb. */
function toldTo(words: SentenceWords, voice: Voice): Phrase | undefined {
  const { lexemes, tokens } = words;
  if (!/^(?:told|tells|tell)$/.test(lexemes[voice.at]?.lower ?? '')) return undefined;
  const first = voice.at + 1;
  let last = voice.at;
  while (
    last + 1 < lexemes.length &&
    last < voice.at + 5 &&
    (isNoun(tokens[last + 1]?.pos) || tokens[last + 1]?.pos === 'DET')
  )
    last++;
  const phrase = { first, last };
  return last >= first && isOutlet(words, phrase) ? phrase : undefined;
}

/** `reports from allied agencies` are told as `allied agencies`; `the ministry's report` as `the ministry`. */
function insideStatement(words: SentenceWords, phrase: Phrase): Phrase {
  const { lexemes } = words;
  for (let at = phrase.first; at < phrase.last; at++) {
    if (!/^(?:from|by)$/.test(lexemes[at]!.lower)) continue;
    if (STATEMENTS.has(lexemes[at - 1]?.lower ?? '')) return { first: at + 1, last: phrase.last };
  }
  return phrase;
}

/** `reported a briefing from the agency`: whose words the newspaper tells. */
function statementBehind(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes } = words;
  for (let index = at + 1; index < Math.min(lexemes.length, at + 8); index++) {
    if (!STATEMENTS.has(lexemes[index]!.lower)) continue;
    return phraseBehind(words, index + 1);
  }
  return undefined;
}

/** `a briefing from the agency to lawmakers indicated`: the agency, not whom it told. */
function statementBefore(words: SentenceWords, before: number): Phrase | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 12); at--) {
    if (!STATEMENTS.has(words.lexemes[at]!.lower)) continue;
    const phrase = phraseBehind(words, at + 1);
    if (phrase && phrase.last < before) return phrase;
  }
  return undefined;
}

/** The phrase behind `from` or `by`, a few words on (`a report issued last month by the ministry`). */
function phraseBehind(words: SentenceWords, from: number): Phrase | undefined {
  const { lexemes, tokens } = words;
  for (let at = from; at < Math.min(lexemes.length, from + 6); at++) {
    if (!/^(?:from|by)$/.test(lexemes[at]!.lower)) continue;
    let last = at;
    while (last + 1 < lexemes.length && last < at + 9) {
      const pos = tokens[last + 1]?.pos;
      if (!(isNoun(pos) || pos === 'DET' || pos === 'ADJ' || /^['’]s$/.test(lexemes[last + 1]!.lower))) break;
      last++;
    }
    const phrase = { first: at + 1, last };
    if (last > at && hasNoun(words, phrase)) return phrase;
  }
  return undefined;
}

/** The source of a report that a sentence names: `A report from the ministry indicated`. */
function statementSource(words: SentenceWords): Attribution | undefined {
  const { lexemes } = words;
  for (let at = 0; at < lexemes.length; at++) {
    if (!STATEMENTS.has(lexemes[at]!.lower)) continue;
    const phrase = phraseBehind(words, at + 1);
    if (phrase) return attribute(words, phrase);
  }
  return undefined;
}

function isOutlet({ lexemes }: SentenceWords, phrase: Phrase): boolean {
  const last = lexemes[phrase.last]!;
  if (!/^\p{Lu}/u.test(last.text)) return false;
  return OUTLET_ENDINGS.has(last.lower);
}

function hasNoun({ tokens }: SentenceWords, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) if (isNoun(tokens[at]?.pos)) return true;
  return false;
}
