import type { Attribution } from '../../../news/figure.ts';
import { startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { slice } from '../../../text/span.ts';
import { wordSet } from '../../../text/word-set.ts';
import { AGENT, isRole } from '../people/role-word.ts';
import { OUTLET_ENDINGS, PRONOUNS, REPORTING, STATEMENTS } from './attribution-lexicon.ts';
import { ALL_CLUES } from './clues.ts';
import { withDomain } from './domain.ts';
import { findOwner } from './owner.ts';
import { isNoun, type Phrase } from './phrase.ts';
import type { SentenceWords } from './sentence-words.ts';
import { findStatementBehind, findStatementSource, insideStatement } from './statement.ts';
import { findVoices, type Voice } from './voice.ts';

/** Gives the source of the sentence before, for `It said` and `The report said`; asked only when needed. */
export type Earlier = () => Attribution | undefined;

/**
 * Who says what stands at a lexeme, as the sentence tells: `according to X`, `X said`, `X's estimates put`, `: X` at
 * the end of a headline. A newspaper that reports another's words is told as `via`. `It said` and `The report said` are
 * resolved to the source of the sentence before, where it names one.
 */
export function findAttribution(
  words: SentenceWords,
  voices: readonly Voice[],
  at: number,
  earlier: Earlier,
): Attribution | undefined {
  const owner = findOwner(words, at);
  if (owner) return attribute(words, owner);
  if (voices.length > 0 && isOfficial(words.lexemes, at)) return undefined;
  const voice = chooseVoice(words, voices, at);
  if (voice === undefined) return voices.length === 0 && isQuotation(words) ? earlier() : undefined;
  return describe(words, voice, voices, earlier);
}

/** `Doctors say the heat has killed 130, more than twice the official figure of | 61`: others gave it. */
function isOfficial(lexemes: readonly Lexeme[], at: number): boolean {
  const [official, figure, link] = lexemes.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return (
    official === 'official' &&
    /^(?:count|death|estimate|figure|number|tally|toll|total)$/.test(figure!) &&
    link === 'of'
  );
}

/** The source that a sentence names, whatever it says; for the sentence after it. */
export function sourceOf(words: SentenceWords): Attribution | undefined {
  const voices = findVoices(words, ALL_CLUES);
  const voice = voices.find(({ at }) => words.lexemes[at]?.lower === 'according') ?? voices[0];
  const named = voice && describe(words, voice, [], () => undefined);
  const source = findStatementSource(words);
  return source ? attribute(words, source) : named;
}

/** A sentence that is a quotation from end to end goes on with the one before it. */
function isQuotation({ text, span }: SentenceWords): boolean {
  return (
    /^\s*[“"]/.test(text.slice(span.start, span.start + 4)) &&
    /[”"]\s*$/.test(text.slice(span.start, span.end))
  );
}

/** The speaker that leads up to a number in one clause, else the one that closes it. */
function chooseVoice(words: SentenceWords, voices: readonly Voice[], at: number): Voice | undefined {
  const leading = voices.filter(
    ({ side, at: from, until = at + 1 }) =>
      side === 'lead' && from < at && at < until && reaches(words, from, at),
  );
  return (
    leading.at(-1) ??
    voices.find((voice) => voice.side === 'trail' && voice.at > at) ??
    voices.find((voice) => voice.side === 'whole' && !isOfEstimate(words.lexemes, at, voice.at))
  );
}

/**
 * `rose to $14 billion, beating analysts' estimate of $13 billion, according to Datapoint`: who counted what others
 * expect.
 */
function isOfEstimate(lexemes: readonly Lexeme[], at: number, voice: number): boolean {
  if (lexemes[voice]?.lower !== 'according') return false;
  const compares = lexemes.findIndex(
    ({ lower }, place) => place > at && place < voice && AGAINST.test(lower),
  );
  return (
    compares > 0 &&
    lexemes.slice(compares, voice).some(({ lower }) => EXPECTED.test(lower)) &&
    lexemes.slice(at, compares).some(({ text }) => text === ',')
  );
}

const AGAINST = /^(?:above|against|beat|beating|below|compared|exceeding|missing|surpassing|topping|versus)$/;
const EXPECTED = /^(?:consensus|estimates?|expectations?|expected|forecasts?|projected)$/;

/** What somebody says ends where a clause is set against it, or where what another says is told or compared with. */
function reaches(words: SentenceWords, from: number, to: number): boolean {
  const { lexemes } = words;
  for (let at = from; at < to; at++) {
    const { lower } = lexemes[at]!;
    if (!TURNS.has(lower)) continue;
    if (lower === 'than') {
      if (at < to - 1 && /^(?:the|an?|its|their)$/.test(lexemes[at + 1]!.lower)) return false;
    } else if (lower === 'which' || lower === 'who') {
      if (lexemes[at - 1]?.text === ',' && (tellsOther(lexemes, at) || !isClosed(words, at, to)))
        return false;
    } else return false;
  }
  return true;
}

const TURNS = wordSet('; while whereas although though contradicting than which who');

/** `, which had put it at`: somebody else's words begin. */
function tellsOther(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(at + 1, at + 4).some(({ lower }) => REPORTING.has(lower));
}

/** `the storm, which hit at night, | killed 31`: behind its comma the verb of what is said goes on. */
function isClosed({ lexemes, tokens }: SentenceWords, from: number, to: number): boolean {
  let comma = from + 1;
  while (comma < to && lexemes[comma]!.text !== ',') comma++;
  return comma < to && /^(?:VERB|AUX)$/.test(tokens[comma + 1]?.pos ?? '');
}

function describe(
  words: SentenceWords,
  voice: Voice,
  voices: readonly Voice[],
  earlier: Earlier,
): Attribution | undefined {
  const { lexemes } = words;
  const subject = lexemes[voice.phrase.first]!.lower;
  if (voice.phrase.first === voice.phrase.last && PRONOUNS.has(subject)) {
    const own = itsOwn(words, voice, voices);
    if (own) return own;
    const before = earlier();
    return before && mayStandFor(subject, before.who) ? before : undefined;
  }
  const head = lexemes[voice.phrase.last]!.lower;
  if (STATEMENTS.has(head) && /^(?:the|this|that|its|their)$/.test(subject)) {
    const before = voice.phrase.first < 2 ? earlier() : undefined;
    if (before) return before;
  }
  const phrase = insideStatement(words, voice.phrase);
  if (isOutlet(words, phrase)) {
    const quoted = findStatementBehind(words, voice.at) ?? otherVoice(words, voice, voices);
    if (quoted) return tellVia(attribute(words, quoted), phraseText(words, phrase));
  }
  const reporter = voices.find((other) => other !== voice && isOutlet(words, other.phrase));
  const told = toldTo(words, voice);
  const via = told ?? reporter?.phrase;
  return {
    ...attribute(words, phrase),
    ...(via && via.first !== phrase.first ? { via: phraseText(words, via) } : {}),
  };
}

/** `Ida Blom said that she believed`: the one who speaks in the same clause before. */
function itsOwn(
  words: SentenceWords,
  { phrase, at }: Voice,
  voices: readonly Voice[],
): Attribution | undefined {
  const { lexemes } = words;
  if (!/^(?:believed?s?|expect(?:ed|s)?|thinks?|thought|estimate[ds]?)$/.test(lexemes[at]!.lower))
    return undefined;
  const outer = voices.find(
    (voice) => voice.side === 'lead' && voice.at < phrase.first && !isPronoun(words, voice.phrase),
  );
  if (outer === undefined || lexemes.slice(outer.at, at).some(({ text }) => /^[;:“”"]$/.test(text)))
    return undefined;
  const told = attribute(words, insideStatement(words, outer.phrase));
  return mayStandFor(lexemes[phrase.first]!.lower, told.who) ? told : undefined;
}

/** Who says it and through whom, where that is somebody else. */
function tellVia(told: Attribution, via: string): Attribution {
  return bare(told.who) === bare(via) ? told : { ...told, via };
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

/** Whom `he` or `she` may mean: not what the sentence before has for its source. */
function isSomebody(who: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(who) || who.split(/\s+/).some((word) => isRole(word) || AGENT.test(word));
}

/**
 * Whether a pronoun may stand for the source of the sentence before: `they` is one of several where that is one person.
 */
function mayStandFor(pronoun: string, who: string): boolean {
  if (pronoun === 'they') return !ONE_PERSON.test(who);
  return pronoun === 'it' || isSomebody(who);
}

const ONE_PERSON =
  /^(?:(?:Sens?|Reps?|Gov|Dr|Mrs?|Ms|Prof|Sir|President|Mayor|Judge)\.? )?\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+$/u;

function attribute(words: SentenceWords, { first, last }: Phrase): Attribution {
  const { lexemes } = words;
  // `As the ministry said`; `according to the latest data from...`, where a text is cut; `-- citing the ministry --`.
  const { lower } = lexemes[first]!;
  const start = last > first && (lower === 'as' || lower === 'which') ? first + 1 : first;
  let end = last;
  while (end > start && (HYPHENS.has(lexemes[end]!.text) || TRAILING.has(lexemes[end]!.lower))) end--;
  const span = withDomain(words.text, { start: lexemes[start]!.start, end: lexemes[end]!.end });
  return { who: slice(words.text, span), span };
}

const TRAILING = wordSet('by for from in of on such with');

function phraseText(words: SentenceWords, phrase: Phrase): string {
  return attribute(words, phrase).who;
}

function otherVoice(words: SentenceWords, voice: Voice, voices: readonly Voice[]): Phrase | undefined {
  return voices.find(
    (other) =>
      other !== voice &&
      !isOutlet(words, other.phrase) &&
      !isPronoun(words, other.phrase) &&
      !isApart(words, voice.at, other.at),
  )?.phrase;
}

/**
 * `Police said that it was calm (the Post says three were hurt)`: one speaks inside brackets, and not of what the other
 * says.
 */
function isApart({ lexemes }: SentenceWords, one: number, other: number): boolean {
  return lexemes.slice(Math.min(one, other), Math.max(one, other)).some(({ text }) => /^[();]$/.test(text));
}

function isPronoun({ lexemes }: SentenceWords, phrase: Phrase): boolean {
  return PRONOUNS.has(lexemes[phrase.first]!.lower);
}

/** `officials told Reuters`: the newspaper behind the verb. */
function toldTo(words: SentenceWords, voice: Voice): Phrase | undefined {
  const { lexemes, tokens } = words;
  const verb = lexemes[voice.at]?.lower;
  if (verb !== 'told' && verb !== 'tells' && verb !== 'tell') return undefined;
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

function isOutlet({ lexemes }: SentenceWords, phrase: Phrase): boolean {
  const last = lexemes[phrase.last]!;
  return startsCapital(last.text) && OUTLET_ENDINGS.has(last.lower);
}
