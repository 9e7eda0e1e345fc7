import { MONTH_WORDS } from '../../../text/calendar.ts';
import { startsCapital } from '../../../text/capital.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS, TENS, UNITS } from '../../../text/number-word.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { wordSet } from '../../../text/word-set.ts';
import { WEEKDAY_WORDS } from './mask-lexicon.ts';
import { isPossessiveMark } from './phrase.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';

const STOPPERS = wordSet(
  'last next this each per ago apiece earlier later alone away apart early late a an it cast',
);
const AFTER_NUMBER = wordSet('more other additional further extra fewer less');

/**
 * What a lexeme is to the noun phrase behind a number: its noun as far as it goes, a word before one, or beyond its
 * end.
 */
export type Step = 'noun' | 'modifier' | 'stop';

/**
 * What the next lexeme is to the phrase.
 *
 * @param at of the lexeme
 * @param start where the phrase begins
 * @param head its noun so far; -1 before there is one
 * @param isOne the number is one, so no plural follows it
 */
export function classify(
  words: SentenceWords,
  at: number,
  start: number,
  head: number,
  isOne: boolean,
): Step {
  const { lexemes, tokens } = words;
  const lexeme = lexemes[at]!;
  const pos = tokens[at]?.pos;
  if (isRank(lexemes, at)) return 'modifier';
  if (lexeme.kind === 'mark') return classifyMark(words, at, start);
  if (endsPhrase(lexeme, at > start)) return 'stop';
  if (lexeme.kind === 'number') return at > start && followedByNoun(words, at) ? 'modifier' : 'stop';
  // `in 30 metres of water | four miles off the coast`
  if (head >= 0 && head === at - 1 && !isCapital(lexemes[head]) && isSpelled(lexeme)) return 'stop';
  // `a team of 12 | found 40 graves`
  if (at === start && DID.has(lexeme.lower) && lexemes[at + 1]?.kind === 'number') return 'stop';
  if (at === start && !isOne && DO.has(lexeme.lower) && !isNominal(words, at + 1)) return 'stop';
  if (head === at - 1 && isVerbOfWhole(lexemes, at, start)) return 'stop';
  if (AFTER_NUMBER.has(lexeme.lower)) return at === start ? 'modifier' : 'stop';
  if (head === at - 1 && !words.titleCase && isCapital(lexeme) && isCapital(lexemes[at - 1]!)) return 'noun';
  const compound = at > start && !lexeme.spaced && HYPHENS.has(lexemes[at - 1]!.text);
  if (compound && isTied(lexemes, at + 1)) return 'modifier';
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
      if (closed) return head === at - 1 && isGeneral(words, at) ? 'noun' : 'stop';
      return 'modifier';
    case 'X':
    case 'NUM':
    case 'SYM':
      return 'modifier';
    case 'ADV':
      if (isTied(lexemes, at + 1)) return 'modifier';
      return GRADES.test(lexeme.lower) && followedByNoun(words, at) ? 'modifier' : 'stop';
    case 'VERB':
      return !isOne && isPluralTakenForVerb(words, at, start) ? 'noun' : classifyParticiple(words, at, head);
    case 'CCONJ':
      return joinsModifiers(words, at, start) ? 'modifier' : 'stop';
    default:
      return 'stop';
  }
}

function isSpelled({ lower }: Lexeme): boolean {
  return UNITS.has(lower) || TENS.has(lower);
}

/** What several did to several others, though the tagger may take it for a word that describes these. */
const DID = wordSet(
  'built caught found got had held hit hurt killed left lost made met saw sent shot sold took won',
);

/** `30,000 | protest in Koval`, as headlines say it: what they do, where several of the noun would end in `s`. */
const DO = wordSet('demonstrate march parade protest rally riot strike vote');

function isNominal({ tokens }: SentenceWords, at: number): boolean {
  const pos = tokens[at]?.pos;
  return pos === 'NOUN' || pos === 'PROPN';
}

/** Adverbs that stand inside a noun phrase: `the most promising`, `newly built`; any may before a hyphen. */
const GRADES = /^(?:most|more|very|so-called|highly|newly|nearly|mostly|largely)$/;

/** `nine No. 1 singles`: the word, its point, and the number. */
function isRank(lexemes: readonly Lexeme[], at: number): boolean {
  let from = at;
  while (lexemes[from]!.text !== 'No') {
    from--;
    if (from < 0 || from < at - 2) return false;
  }
  const number = lexemes[from + 1]?.text === '.' ? from + 2 : from + 1;
  return at <= number && lexemes[number]?.kind === 'number';
}

/** Quotation marks, a slash and a tying hyphen go on with a phrase; every other mark ends it. */
function classifyMark(words: SentenceWords, at: number, start: number): Step {
  const { text, spaced } = words.lexemes[at]!;
  if (/^["“”‘’/]$/.test(text) && followedByNoun(words, at)) return 'modifier';
  const tied = !spaced && at > start && words.lexemes[at + 1]?.spaced === false && HYPHENS.has(text);
  return tied ? 'modifier' : 'stop';
}

/** `last`, `per`, `’s`, and a weekday or a month behind the phrase. */
function endsPhrase(lexeme: Lexeme, behind: boolean): boolean {
  if (STOPPERS.has(lexeme.lower) || isPossessiveMark(lexeme.lower) || TODAY.has(lexeme.text)) return true;
  return behind && isCapital(lexeme) && (WEEKDAY_WORDS.has(lexeme.lower) || MONTH_WORDS.has(lexeme.lower));
}

const TODAY = wordSet('today tomorrow tonight yesterday');

/** A word in -ing before an article is a verb that the tagger took for a noun: `around 70 raising the question`. */
function classifyNoun({ lexemes, tokens }: SentenceWords, at: number, start: number): Step {
  const { lower } = lexemes[at]!;
  if (at > start) return 'noun';
  if (lower.endsWith('ing') && tokens[at + 1]?.pos === 'DET') return 'stop';
  if (DONE.has(lower)) return 'stop';
  return NO_NOUNS.has(lower) && tokens[at + 1]?.pos !== 'NOUN' ? 'stop' : 'noun';
}

/** `a quarter of the population | lives in`, `of the price tag | appears to`: verbs that the tagger takes for nouns. */
const DOES = /^(?:appears|comes|goes|lies|lives|remains|seems|stands|works)$/;
const BEHIND_VERB = /^(?:abroad|alone|at|below|from|here|in|on|outside|there|to|under|with|without)$/;

function isVerbOfWhole(lexemes: readonly Lexeme[], at: number, start: number): boolean {
  if (!DOES.test(lexemes[at]!.lower) || !BEHIND_VERB.test(lexemes[at + 1]?.lower ?? '')) return false;
  return /^(?:of|the|its|their|our)$/.test(lexemes[start - 1]?.lower ?? '');
}

/** `103 people were saved and | 27 swam | ashore`, `five million | need | food` */
const DONE = wordSet(
  'began chose drove fell fled flee flew lack need remain saw seek spoke swam went woke won wore',
);
const NO_NOUNS = wordSet('beginning starting costs offers');

/** Behind a plural nothing of the phrase follows but another plural: `weapons systems`. */
function classifyBehindPlural(words: SentenceWords, at: number, head: number): Step {
  // `54 satellites lifts off`
  if (/^(?:away|off)$/.test(words.lexemes[at + 1]?.lower ?? '')) return 'stop';
  if (at - 1 !== head || isCapital(words.lexemes[at]!)) return 'stop';
  return isPlural(words, at) || isGeneral(words, at) ? 'noun' : 'stop';
}

/** `48 state attorneys | general`: it stands behind its noun. */
function isGeneral({ lexemes }: SentenceWords, at: number): boolean {
  return (
    lexemes[at]?.text === 'general' &&
    /^(?:attorneys|auditors|consuls|secretaries|solicitors|surgeons)$/.test(lexemes[at - 1]?.lower ?? '')
  );
}

/** `recorded songs`, `existing plants`; not what befell somebody, and not behind the noun. */
function classifyParticiple(words: SentenceWords, at: number, head: number): Step {
  const { lower } = words.lexemes[at]!;
  if (head >= 0 || lower === 'including') return 'stop';
  if (words.tokens[at + 1]?.pos === 'PROPN') return describesNamed(words, at) ? 'modifier' : 'stop';
  if (!/(?:ed|en|ing)$/.test(lower) || !followedByNoun(words, at)) return 'stop';
  return !STATES.has(lower) || isPluralBehind(words, at) ? 'modifier' : 'stop';
}

/** `held 12 kidnapped Norland sailors`; but `Some 12 attacked Norland sailors`, who did it to them. */
function describesNamed(words: SentenceWords, at: number): boolean {
  const { lexemes, tokens } = words;
  if (!/ed$/.test(lexemes[at]!.lower) || STATES.has(lexemes[at]!.lower)) return false;
  const isObject = /^(?:ADP|VERB)$/.test(tokens[at - 2]?.pos ?? '');
  return isObject && isCapital(lexemes[at + 1]) && isPlural(words, at + 2) && !isCapital(lexemes[at + 2]);
}

/**
 * `12 injured passengers`, `12 stranded pilot whales`; but `12 injured, officials say`, and the same in a headline
 * without the comma.
 */
function isPluralBehind(words: SentenceWords, at: number): boolean {
  // Papers may tell a story as well, and nobody reads `12 injured, papers told`.
  const isSaid =
    isSpeechVerb(words.lexemes[at + 2]?.text ?? '') &&
    !/^(?:bod|cop|document|file|item|letter|paper|record)/.test(words.lexemes[at + 1]!.lower);
  if (words.tokens[at + 1]?.pos !== 'NOUN' || isSaid) return false;
  return isPlural(words, at + 1) || (words.tokens[at + 2]?.pos === 'NOUN' && isPlural(words, at + 2));
}

/** Begins with a capital. */
export function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && startsCapital(lexeme.text);
}

/** `gunmen` too, and no `specimen`. */
const PLURALS =
  /^(?:people|police|(?:grand|school|step)?children|(?!(?:abdo|acu|o|ra|regi|se|speci|sta|ye)men$)[a-z]*men)$/;

/** By its form: `sailors`, `people`; not where the sentence has ended. */
export function isPlural({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const lower = lexemes[at]?.lower ?? '';
  if (!lower.endsWith('s')) return PLURALS.test(lower);
  const token = tokens[at];
  return token !== undefined && token.pos !== 'PROPN' && /[^su]s$/.test(lower) && token.lemma !== lower;
}

/** Right behind a number `trades` is a noun, whatever the tagger says: a plural subject's verb has no such ending. */
function isPluralTakenForVerb(words: SentenceWords, at: number, start: number): boolean {
  const { lower } = words.lexemes[at]!;
  const before = words.tokens[at - 1]?.pos;
  const openEnded =
    before === 'ADJ' ||
    ((before === 'NOUN' || before === 'PROPN') && words.lexemes[start - 1]?.lower === 'the');
  if (lower === 'suspects' || lower === 'runs')
    return at > start && (lower === 'suspects' || words.lexemes[at - 1]!.lower === 'home');
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

/** Whether a hyphen stands at a place that ties two words. */
export function isTied(lexemes: readonly Lexeme[], at: number): boolean {
  const dash = lexemes[at];
  return dash !== undefined && !dash.spaced && lexemes[at + 1]?.spaced === false && HYPHENS.has(dash.text);
}
