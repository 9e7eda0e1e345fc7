import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { MONTHS, WEEKDAYS } from './mask-lexicon.ts';
import { findQualifierBehind } from './qualifier.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { findState, STATES } from './state.ts';
import { readDivisor } from './unit.ts';

/** The noun phrase that a number counts, by lexeme indexes. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
  /** The lexeme of the head noun. */
  readonly head: number;
  /** Tied to its number by a hyphen: `90-member council`; the noun belongs to the number and describes the next. */
  readonly tied?: true;
  /** True behind `of`: `five of the members` are a part of them. */
  readonly partOf: boolean;
  /** What befell them, by its lexeme: `killed` behind the noun (`were killed`), or in the noun's place. */
  readonly state?: number;
}

/** No noun phrase in news is longer; the bound keeps the walk linear. */
const LONGEST = 9;

/** May stand between `of` and the noun. */
export const OF_OPENERS: ReadonlySet<string> = new Set(
  'the its their his her our your my these those all such'.split(' '),
);
const STOPPERS = new Set(
  'last next this each per ago apiece earlier later alone away apart early late a an it cast'.split(' '),
);
const AFTER_NUMBER = new Set('more other additional further extra fewer less'.split(' '));

/**
 * The noun phrase behind a quantity (`2,400 Norwegian sailors`, `one of the best speakers`), by its tags, with what befell
 * those counted.
 */
export function findNoun(words: SentenceWords, quantity: Quantity): CountedNoun | undefined {
  const noun = readBehind(words, quantity);
  if (noun?.state === undefined || !befellAnother(words, quantity, noun)) return noun;
  const { state: _, ...counted } = noun;
  return counted;
}

/** `father to | two boys | died`, `wives and | dozens of children | was arrested`: it befell somebody before the number. */
function befellAnother(words: SentenceWords, quantity: Quantity, { head }: CountedNoun): boolean {
  const { lexemes } = words;
  const [parent, link] = [lexemes[quantity.first - 2]?.lower, lexemes[quantity.first - 1]?.lower];
  if (/^(?:of|to)$/.test(link ?? '') && PARENT.test(parent ?? '')) return true;
  const isOfOne = /^(?:has|is|was)$/.test(lexemes[head + 1]?.lower ?? '');
  // `a group of 12 people was arrested`
  return isOfOne && link !== 'of' && quantity.unit === undefined && isPlural(words, head);
}

const PARENT = /^(?:(?:grand|step)?(?:father|mother|parent)s?|dad|mom|mum|widow|widower)$/;

function readBehind(words: SentenceWords, quantity: Quantity): CountedNoun | undefined {
  const { lexemes } = words;
  let at = quantity.last + 1;
  if (/^(?:year|month|quarter|week)-(?:on|over)-/.test(compoundAt(lexemes, at))) at += 5;
  const isName = isCapital(lexemes[at]) && words.tokens[at]?.pos === 'PROPN';
  if (quantity.unit?.kind === 'time' && isName && !HYPHENS.has(lexemes[quantity.last - 1]!.text))
    return undefined;
  if (isTied(lexemes, at) && /^(?:strong|plus|odd|ish)$/.test(lexemes[at + 1]!.lower)) at += 2;
  else if (isTied(lexemes, at)) return readTiedNoun(words, at + 1);
  const behind = findQualifierBehind(lexemes, quantity);
  if (behind) at = behind.last + 1;
  let partOf = false;
  if (
    quantity.unit &&
    lexemes[at]?.text === '.' &&
    !lexemes[at]!.spaced &&
    /^\p{Ll}/u.test(lexemes[at + 1]?.text ?? '')
  )
    at++;
  at = skipAside(lexemes, at);
  if (quantity.unit && lexemes[at]?.kind === 'word' && readNumeral(lexemes, at)) return undefined;
  if (lexemes[at]?.lower === 'of') {
    if (quantity.unit?.kind === 'physical' && lexemes[quantity.first - 1]?.lower === 'within')
      return undefined;
    partOf = true;
    at++;
    if (lexemes[at]?.lower === 'all') at++;
    if (OF_OPENERS.has(lexemes[at]?.lower ?? '')) at++;
  }
  return readNounPhrase(
    words,
    at,
    partOf,
    typeof quantity.value === 'number' && quantity.value === 1 && !partOf,
    // Nor are there 7.1 killed.
    quantity.unit?.kind === 'time' ||
      (typeof quantity.value === 'number' && !Number.isInteger(quantity.value)),
  );
}

/** `year-on-year`, written without spaces. */
function compoundAt(lexemes: readonly Lexeme[], at: number): string {
  const parts = lexemes.slice(at, at + 5);
  return parts.slice(1).some(({ spaced }) => spaced) ? '' : parts.map(({ lower }) => lower).join('');
}

/** Passes over `(30 cm)` in `12 inches (30 cm) of rain`. */
function skipAside(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 7; end++)
    if (lexemes[end]?.text === ')') return lexemes[end + 1]?.lower === 'of' ? end + 1 : at;
  return at;
}

/** `six-bed room`, `two-bedroom flat`: the word behind the hyphen is what is counted. */
function readTiedNoun(words: SentenceWords, at: number): CountedNoun | undefined {
  const pos = words.tokens[at]?.pos;
  if (words.lexemes[at]!.kind !== 'word' || (pos !== 'NOUN' && pos !== 'PROPN')) return undefined;
  return { first: at, last: at, head: at, partOf: false, tied: true };
}

/**
 * The noun phrase that begins at a lexeme.
 *
 * @param single the number is one, so no plural follows it
 * @param measured the number measures: no `killed` behind it is what is counted
 */
export function readNounPhrase(
  words: SentenceWords,
  start: number,
  partOf: boolean,
  single = false,
  measured = false,
): CountedNoun | undefined {
  const { lexemes } = words;
  const nominal = measured ? undefined : readNominal(words, start, partOf);
  if (nominal) return nominal;
  let head = -1;
  let from = start;
  let at = start;
  while (at < lexemes.length && at < start + LONGEST) {
    if (partOf && head >= 0 && isPossessive(lexemes, at)) {
      head = -1;
      // `ten of the country's 14 districts`
      at += lexemes[at + 1]?.kind === 'number' ? 2 : 1;
      from = at;
      continue;
    }
    const step = classify(words, at, from, head, single);
    if (step === 'stop') break;
    if (step === 'noun') head = at;
    at++;
  }
  if (head < 0) return undefined;
  const state = findState(words, head + 1);
  const below = /^(?:per|a|an)$/.test(lexemes[head + 1]?.lower ?? '')
    ? readDivisor(lexemes, head + 2)
    : undefined;
  return { first: from, last: below?.last ?? head, head, partOf, ...(state === undefined ? {} : { state }) };
}

/** `one of Norway's largest ports`, `one of its rivals' plants`: the noun that is counted stands behind. */
function isPossessive(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at]!;
  return !mark.spaced && /^['’]s?$/.test(mark.lower) && /^(?:word|number)$/.test(lexemes[at + 1]?.kind ?? '');
}

type Step = 'noun' | 'modifier' | 'stop';

/** @param single the number is one, so no plural follows it */
function classify(words: SentenceWords, at: number, start: number, head: number, single: boolean): Step {
  const { lexemes, tokens } = words;
  const lexeme = lexemes[at]!;
  const pos = tokens[at]?.pos;
  if (isRank(lexemes, at)) return 'modifier';
  if (lexeme.kind === 'mark') return classifyMark(words, at, start);
  if (endsPhrase(lexeme, at > start)) return 'stop';
  if (lexeme.kind === 'number') return at > start && followedByNoun(words, at) ? 'modifier' : 'stop';
  if (AFTER_NUMBER.has(lexeme.lower)) return at === start ? 'modifier' : 'stop';
  if (head === at - 1 && !words.titleCase && isCapital(lexeme) && isCapital(lexemes[at - 1]!)) return 'noun';
  const compound = at > start && HYPHENS.has(lexemes[at - 1]!.text) && !lexeme.spaced;
  if (compound && /^(?:VERB|ADP|ADV)$/.test(pos ?? '')) {
    // `86 triple-doubles`: nothing but a plural ends a compound in this letter.
    if (pos === 'VERB' && /[^s]s$/.test(lexeme.lower)) return 'noun';
    return followedByNoun(words, at) ? 'modifier' : 'stop';
  }
  const closed = head >= 0 && isPlural(words, head);
  switch (pos) {
    case 'NOUN':
    case 'PROPN':
      return closed ? classifyBehindPlural(words, at, head) : classifyNoun(words, at, start);
    case 'ADJ':
      return closed ? 'stop' : 'modifier';
    case 'X':
    case 'NUM':
    case 'SYM':
      return 'modifier';
    case 'ADV':
      if (isTied(lexemes, at + 1)) return 'modifier';
      return GRADES.test(lexeme.lower) && followedByNoun(words, at) ? 'modifier' : 'stop';
    case 'VERB':
      return !single && isPluralTakenForVerb(words, at, start) ? 'noun' : classifyParticiple(words, at, head);
    case 'CCONJ':
      return joinsModifiers(words, at, start) ? 'modifier' : 'stop';
    default:
      return 'stop';
  }
}

/** Adverbs that stand inside a noun phrase: `the most promising`, `newly built`; any may before a hyphen. */
const GRADES = /^(?:most|more|very|so-called|highly|newly|nearly|mostly|largely)$/;

/** `nine No. 1 singles`: the word, its point, and the number. */
function isRank(lexemes: readonly Lexeme[], at: number): boolean {
  const from = [at, at - 1, at - 2].find((index) => lexemes[index]?.text === 'No') ?? -1;
  const number = lexemes[from + 1]?.text === '.' ? from + 2 : from + 1;
  return from >= 0 && at <= number && lexemes[number]?.kind === 'number';
}

/** Quotation marks, a slash and a tying hyphen go on with a phrase; every other mark ends it. */
function classifyMark(words: SentenceWords, at: number, start: number): Step {
  const { text, spaced } = words.lexemes[at]!;
  if (/^["“”‘’/]$/.test(text) && followedByNoun(words, at)) return 'modifier';
  const tied = HYPHENS.has(text) && at > start && !spaced && words.lexemes[at + 1]?.spaced === false;
  return tied ? 'modifier' : 'stop';
}

/** `last`, `per`, `’s`, and a weekday or a month behind the phrase. */
function endsPhrase(lexeme: Lexeme, behind: boolean): boolean {
  if (STOPPERS.has(lexeme.lower) || /^['’]s$/.test(lexeme.lower)) return true;
  return behind && isCapital(lexeme) && (WEEKDAYS.has(lexeme.lower) || MONTHS.has(lexeme.lower));
}

/** A word in -ing before an article is a verb that the tagger took for a noun: `around 70 raising the question`. */
function classifyNoun({ lexemes, tokens }: SentenceWords, at: number, start: number): Step {
  if (at > start) return 'noun';
  const { lower } = lexemes[at]!;
  if (lower.endsWith('ing') && tokens[at + 1]?.pos === 'DET') return 'stop';
  return /^(?:beginning|starting|costs|offers)$/.test(lower) && tokens[at + 1]?.pos !== 'NOUN'
    ? 'stop'
    : 'noun';
}

/** Behind a plural nothing of the phrase follows but another plural: `weapons systems`. */
function classifyBehindPlural(words: SentenceWords, at: number, head: number): Step {
  return at - 1 === head && isPlural(words, at) && !isCapital(words.lexemes[at]!) ? 'noun' : 'stop';
}

/** `recorded songs`, `existing plants`; not what befell somebody, and not behind the noun. */
function classifyParticiple(words: SentenceWords, at: number, head: number): Step {
  const { lower } = words.lexemes[at]!;
  if (head >= 0 || lower === 'including' || words.tokens[at + 1]?.pos === 'PROPN') return 'stop';
  if (!/(?:ed|en|ing)$/.test(lower) || !followedByNoun(words, at)) return 'stop';
  return !STATES.has(lower) || isPluralBehind(words, at) ? 'modifier' : 'stop';
}

/** `12 injured passengers`; but `12 injured, officials say`, and the same in a headline without the comma. */
function isPluralBehind(words: SentenceWords, at: number): boolean {
  const isSaid = isSpeechVerb(words.lexemes[at + 2]?.text ?? '');
  return words.tokens[at + 1]?.pos === 'NOUN' && isPlural(words, at + 1) && !isSaid;
}

function isCapital(lexeme: Lexeme | undefined): boolean {
  return /^\p{Lu}/u.test(lexeme?.text ?? '');
}

/** `gunmen` too, and no `specimen`. */
const PLURALS =
  /^(?:people|police|(?:grand|school|step)?children|(?!(?:abdo|acu|o|ra|regi|se|speci|sta|ye)men$)[a-z]*men)$/;

function isPlural({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const { lower } = lexemes[at]!;
  if (PLURALS.test(lower)) return true;
  const token = tokens[at];
  return token !== undefined && token.pos !== 'PROPN' && token.lemma !== lower && /[^su]s$/.test(lower);
}

/** Right behind a number `trades` is a noun, whatever the tagger says: a plural subject's verb has no such ending. */
function isPluralTakenForVerb(words: SentenceWords, at: number, start: number): boolean {
  const { lower } = words.lexemes[at]!;
  const before = words.tokens[at - 1]?.pos;
  const openEnded =
    before === 'ADJ' ||
    ((before === 'NOUN' || before === 'PROPN') && words.lexemes[start - 1]?.lower === 'the');
  return /[^s]s$/.test(lower) && lower.length > 3 && (at === start || openEnded) && !STATES.has(lower);
}

function followedByNoun(words: SentenceWords, at: number): boolean {
  const next = words.tokens[at + 1]?.pos;
  const lexeme = words.lexemes[at + 1];
  if (lexeme === undefined || lexeme.kind === 'mark' || STOPPERS.has(lexeme.lower)) return false;
  return next === 'NOUN' || next === 'PROPN' || next === 'ADJ';
}

/** `small and large farms`, `Volvo and Scania lorries`: one noun for both. */
function joinsModifiers(words: SentenceWords, at: number, start: number): boolean {
  if (at === start) return false;
  const before = words.tokens[at - 1]?.pos;
  const after = words.tokens[at + 1]?.pos;
  const beyond = words.tokens[at + 2]?.pos;
  const alike =
    before === 'ADJ' ? after === 'ADJ' || after === 'NOUN' : before === 'PROPN' && after === 'PROPN';
  return alike && beyond === 'NOUN' && words.lexemes[at + 2]!.spaced;
}

/** `250,000 wounded`, `12 dead`, `dead and wounded`: an adjective that stands for people. */
function readNominal(words: SentenceWords, start: number, partOf: boolean): CountedNoun | undefined {
  const lexeme = words.lexemes[start];
  if (lexeme?.kind !== 'word' || !STATES.has(lexeme.lower)) return undefined;
  const and = words.lexemes[start + 1]?.lower === 'and' && STATES.has(words.lexemes[start + 2]?.lower ?? '');
  const last = and ? start + 2 : start;
  const next = words.tokens[last + 1]?.pos;
  if (next === 'NOUN' || next === 'PROPN') return undefined;
  return { first: start, last, head: last, partOf, state: start };
}

function isTied(lexemes: readonly Lexeme[], at: number): boolean {
  const dash = lexemes[at];
  return dash !== undefined && HYPHENS.has(dash.text) && !dash.spaced && lexemes[at + 1]?.spaced === false;
}
