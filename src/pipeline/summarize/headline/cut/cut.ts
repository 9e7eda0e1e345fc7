import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { lastBefore } from '../look-back.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, plain } from '../word.ts';
import { opensAddition, opensStatement, sharesCondition } from './added-statement.ts';
import { opensAdjunct, opensAdverbClause, opensAdverbial, opensAside } from './adjunct.ts';
import {
  CLAUSE_CUTS,
  DECIDING_VERBS,
  LIMITS,
  MEASURES,
  MONTHS,
  NEGATIONS,
  OWN_DEEDS,
  PLANS,
  SAFE_UNDER_DENIAL,
  SUPERLATIVES,
  WHEN_VERBS,
} from './cut-lexicon.ts';
import { isFarCut, isRoughCut, VERY_LONG } from './far-cut.ts';
import { leadsIn } from './lead-in.ts';
import { isAimed, isAsked, isDue, isLikened, isOpenedTo, isPaidFor, isPutInto } from './told.ts';
import { awaitsInfinitive, awaitsMatter, isBeforeVerb, isInClaim, isInRelative } from './unfinished.ts';

type Words = readonly Token[];

/**
 * Words after which no cut is looked for: no headline has half as many, and every look goes back over all words before
 * it (a file of 20,000 words without a full stop took 8 seconds).
 */
const LONGEST = 80;

/** Words of a statement that is long for a headline: one that no safe cut makes shorter may lose a part. */
const TOO_LONG = 14;
/** And of one that is cut even where it owes what it is about. */
const FAR_TOO_LONG = 30;

/** What is left of a clause when its end is cut off, the shortest first. */
export interface ShorterForms {
  /** Where the statement stays as full as it was meant. */
  readonly detail: readonly Words[];
  /** Where it loses a part: less of a long statement than three fifths, and what only one without shorter forms may. */
  readonly deep: readonly Words[];
}

/** Particles of verbs. */
const PARTICLES = /^(?:down|off|out|over|up)$/;
/** Fewer words of a longer statement are hardly one: `The mayor raised eyebrows`. */
const SHORTEST = 6;
/** The share of its words that a statement keeps where it loses a part. */
const LEAST = 0.4;

/** The shorter forms of a clause. No cut goes into a phrase, and none under a denial or before a condition. */
export function shorterForms(words: Words): ShorterForms {
  const verb = mainVerb(words);
  const detail: Words[] = [];
  const deep: Words[] = [];
  const far: Words[] = [];
  const rough: Words[] = [];
  if (verb < 0) return { detail, deep };
  const said = verbOfClaim(words, verb);
  const quoted = findQuoted(words);
  for (let index = Math.max(verb + 1, said + 2, SHORTEST); index < Math.min(words.length, LONGEST); index++) {
    if (quoted[index - 1] || goesOn(words, index, verb)) continue;
    if (said > 0 && plain(words[index]) === 'because') continue;
    const cut = findLoss(words, index, verb);
    if (cut !== false) ({ detail, deep, far, rough })[cut].push(words.slice(0, index));
  }
  const isEnough = ({ length }: Words): boolean => length >= LEAST * words.length;
  const most = [...((detail[0] ?? words).length > FAR_TOO_LONG ? deep : []), ...far].filter(isEnough);
  const shortest = Math.min(words.length, ...[...detail, ...most].map(({ length }) => length));
  if (shortest <= TOO_LONG) return { detail, deep: most };
  return { detail, deep: [...most, ...rough] };
}

/** The verb of what is said after a verb of saying, which no cut may take away; -1 when nothing is said. */
function verbOfClaim(words: Words, verb: number): number {
  let last = verb;
  while (words[last]!.pos === 'AUX' && /^(?:AUX|VERB|ADV)$/.test(words[last + 1]?.pos ?? '')) last++;
  if (!isSpeechVerb(words[last]!.text) || words[last + 1]?.pos === 'ADP') return -1;
  const rest = words.slice(last + 1);
  const inner = mainVerb(plain(rest[0]) === 'that' ? rest.slice(1) : rest);
  const next = inner < 0 ? -1 : last + 1 + inner + (plain(rest[0]) === 'that' ? 1 : 0);
  const apart = words.slice(last + 1, next).some((token, at) => {
    const word = plain(token);
    return CLAUSE_CUTS.has(word) || word === 'as' || (at > 0 && word === 'that');
  });
  return apart ? -1 : next;
}

/** What the statement loses when it ends before this word; false where it may not. */
function findLoss(words: Words, index: number, verb: number): 'detail' | 'deep' | 'far' | 'rough' | false {
  const bounded = isBounded(words, index, verb);
  const findRough = (): 'rough' | false => !bounded && isRoughCut(words, index, verb) && 'rough';
  if (isDescribing(words, index, verb)) return findRough();
  if (isDenied(words, index))
    return opensAside(words, index) || isSafeUnderDenial(words, index)
      ? 'detail'
      : !opensRelative(words, index) && findRough();
  if (opensAddition(words, index)) return !leadsIn(words.slice(0, index), words.slice(index + 1)) && 'detail';
  const isSafe =
    words[index]!.pos === 'CCONJ'
      ? opensStatement(words, index)
      : opensAdverbClause(words, index) || opensAdjunct(words, index, verb);
  if (isSafe && awaitsMatter(words, index, verb)) return false;
  if (isSafe && LIMITS.test(plain(words[index])))
    return words.length > VERY_LONG ? 'far' : !isLasting(words.slice(verb, index)) && 'deep';
  if (isSafe) return 'detail';
  if (bounded) return false;
  return isFarCut(words, index, verb) ? 'far' : findRough();
}

/** `keep the bridge open | while the judges look at it`: what lasts does so for as long as is told here. */
function isLasting(kept: Words): boolean {
  return /^(?:remain|stay|keep|continue|stop|suspend|pause|halt)$/.test(
    kept.findLast(({ pos }) => pos === 'VERB')?.lemma ?? '',
  );
}

/** `will not pay for a bridge | that takes ten years`, `was not his voice | singing`: not for any other. */
function opensRelative(words: Words, index: number): boolean {
  if (words[index]!.pos === 'VERB' && plain(words[index]).endsWith('ing')) return true;
  return words[index - 1]!.pos === 'NOUN' && /^(?:that|who|which|where|whose)$/.test(plain(words[index]));
}

function isDenied(words: Words, index: number): boolean {
  return words.slice(addedAt(words, index), index).some((token) => NEGATIONS.test(plain(token)));
}

/** `The line has no money, and | it will sell a ferry`: where the statement begins that a mark parts from the first; 0 where none is added. */
function addedAt(words: Words, index: number): number {
  const comma = words.indexOf(COMMA);
  const isAdded = comma >= 0 && comma < index && opensAddition(words, comma);
  return isAdded && leadsIn(words.slice(0, comma), words.slice(comma + 1)) ? comma : 0;
}

function isSafeUnderDenial(words: Words, index: number): boolean {
  const before = words[index - 1];
  return SAFE_UNDER_DENIAL.test(plain(words[index])) && (isNominal(before) || before?.pos === 'ADP');
}

/** `the first bridge | in Orsa`: no phrase stands yet behind what is the first, or all, that says of what. */
function isBounded(words: Words, index: number, verb: number): boolean {
  const from = Math.max(verb, addedAt(words, index));
  const bound = lastBefore(words, index, (token, at) => isSuperlative(token) && !isTime(words, at), from);
  if (bound >= 0 && /^(?:in|among|at|within|across|for|since)$/.test(plain(words[index]))) return true;
  return (
    bound >= 0 && !words.slice(bound, index).some((token) => token.pos === 'ADP' && plain(token) !== 'of')
  );
}

/**
 * What stands before is still open here: a phrase, a clause, a condition, a verb that owes something. At most
 * places the two words tell, and the looks over all words are spared.
 */
function goesOn(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const before = words[index - 1]!;
  if (!endsPhrase(words, index) || isLeftOpen(words, index, verb)) return true;
  if (token.pos === 'VERB' && plain(token).endsWith('ed') && OWN_DEEDS.test(token.lemma)) return true;
  if (sharesCondition(words, index)) return true;
  if (token.pos === 'NUM' && MONTHS.test(plain(before))) return true;
  if (
    isDue(words, index) ||
    isAimed(words, index) ||
    isAsked(words, index) ||
    isPaidFor(words, index) ||
    isPlanned(words, index) ||
    isContrasted(words, index) ||
    isBeforeVerb(words, index, verb)
  )
    return true;
  if (isInClaim(words, index) || holdsOnlyIf(words, index) || isMeasured(words, index, verb)) return true;
  return awaitsInfinitive(words, index);
}

/** `would get a bridge`: not so yet. */
function isMaybe(words: Words): boolean {
  return words.some((token) => /^(?:could|may|might|would)$/.test(plain(token)));
}

/** Words from "under" to the plan that is meant. */
const FAR = 6;

/** `would get a bridge | in spring, under a plan`: what would be so is so only under that. */
function isPlanned(words: Words, index: number): boolean {
  if (!isMaybe(words.slice(0, index))) return false;
  const under = words.findIndex((token, at) => at >= index && plain(token) === 'under');
  if (under < 0) return false;
  return (
    (under > index && words[under - 1] === COMMA) ||
    words.slice(under, under + FAR).some(({ lemma }) => PLANS.test(lemma))
  );
}

/** `to fence it in, not to close it`, `was at first closed, but opened`: what turns at the end is told of what stands before. */
function isContrasted(words: Words, index: number): boolean {
  const comma = words.findIndex(
    (token, at) => at >= index && token === COMMA && /^(?:but|not)$/.test(plain(words[at + 1])),
  );
  if (comma < 0) return false;
  return (
    plain(words[comma + 1]) === 'not' ||
    words.slice(0, index).some((token) => /^(?:initially|originally)$/.test(plain(token)))
  );
}

/** Inside what tells which one a noun means. */
function isDescribing(words: Words, index: number, verb: number): boolean {
  const before = words[index - 1]!;
  const whole = isNominal(before) || /^["”]$/.test(before.text);
  return (
    isInRelative(words, index, verb) &&
    !(whole && opensAdverbial(words, index)) &&
    !isFarCut(words, index, verb)
  );
}

/** `among four killed | after`: a participle that describes, with nothing behind it, still waits for where or when. */
function isLeftOpen(words: Words, index: number, verb: number): boolean {
  if (words[index - 1]!.pos !== 'VERB' || !isNominal(words[index - 2])) return false;
  return !words.slice(verb, index).some(({ pos }) => pos === 'CCONJ');
}

/** `so many that`, `as large as`, `days before`: a measure and what it is held against. */
function isMeasured(words: Words, index: number, verb: number): boolean {
  const word = plain(words[index]);
  if (/^(?:before|after|following|since)$/.test(word) && MEASURES.test(plain(words[index - 1])))
    return !/^(?:this|last|next)$/.test(plain(words[index - 2]));
  if (word === 'as') {
    const kept = words.slice(0, index).map(plain);
    if (
      kept.slice(verb).filter((earlier) => earlier === 'as').length % 2 === 1 ||
      kept.slice(-3).some((earlier) => /^(?:so|such|same)$/.test(earlier))
    )
      return true;
  }
  if (isRate(words, index) || isLikened(words, index) || isPutInto(words, index) || isOpenedTo(words, index))
    return true;
  const that = words.findLastIndex((later) => plain(later) === 'that');
  return that >= index && words.slice(0, index).some((earlier) => /^(?:so|such)$/.test(plain(earlier)));
}

/** `would add $2 million to the debt | over 10 years`: a sum is that of a time. */
function isRate(words: Words, index: number): boolean {
  if (!/^(?:for|in|over|within)$/.test(plain(words[index])) || words[index + 1]?.pos !== 'NUM') return false;
  const isSpan = /^(?:days|weeks|months|years|decades)$/.test(plain(words[index + 2]));
  return isSpan && words.slice(0, index).some(({ pos }) => pos === 'SYM');
}

/** A condition follows, and not only for what a relative clause tells of a noun. */
function holdsOnlyIf(words: Words, index: number): boolean {
  const condition = words.findIndex((_, at) => at >= index && opensCondition(words, at));
  if (condition < 0) return false;
  if (isMaybe(words.slice(0, index)) || plain(words[condition]) === 'unless') return true;
  return !words
    .slice(index, condition)
    .some((token, at) => /^(?:that|who|which|where)$/.test(plain(token)) && isNominal(words[index + at - 1]));
}

/** `if` after `see` or `ask` is a question; else what stands before holds only under it. */
function opensCondition(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (word === 'if')
    return !/^(?:even|see|ask|know|wonder|say|tell|determine|decide)$/.test(words[index - 1]?.lemma ?? '');
  return /^(?:unless|provided|providing|except)$/.test(word);
}

/** `last year`, `in the first week`, which bounds nothing. */
function isTime(words: Words, index: number): boolean {
  const unit = /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter|night|decade)$/;
  if (!unit.test(plain(words[index + 1]))) return false;
  if (plain(words[index]) === 'last') return plain(words[index - 1]) !== 'the';
  return plain(words[index]) === 'first' && plain(words[index - 2]) === 'in';
}

function isSuperlative(token: Token): boolean {
  const word = plain(token);
  if (SUPERLATIVES.test(word)) return true;
  return (
    (token.pos === 'ADJ' || token.pos === 'ADV') &&
    word.endsWith('est') &&
    word !== 'latest' &&
    word.length > 5
  );
}

/** `proved brief`, `heated up`; who `was happy`, or what `went viral`, was so for what follows. */
function isComplement(words: Words, index: number): boolean {
  const token = words[index]!;
  if (PARTICLES.test(plain(token))) return true;
  return (
    token.pos === 'ADJ' &&
    !isSuperlative(token) &&
    !/^(?:be|become|feel|get|go)$/.test(words[index - 1]?.lemma ?? '')
  );
}

/** `is ready to go | after`: whom. */
const SEEKING = /^(?:go|look)$/;

/** A phrase can end after a noun, a number, a particle or an adverb, and before a clause after an adjective. */
function endsPhrase(words: Words, index: number): boolean {
  const [token, next] = [words[index - 1]!, words[index]!];
  if (isInName(words, index)) return false;
  if (/^(?:as|after|while)$/.test(plain(next)) && isComplement(words, index - 1)) return true;
  if (token.pos === 'VERB' && WHEN_VERBS.test(token.lemma)) return false;
  if (token.pos === 'VERB' && plain(next) === 'after' && SEEKING.test(token.lemma)) return false;
  if (token.pos === 'VERB' && !/^\p{Lu}\p{Ll}/u.test(token.text))
    return (
      (next.pos === 'SCONJ' && plain(next) !== 'that') ||
      /^(?:after|as)$/.test(plain(next)) ||
      (plain(next) === 'by' && DECIDING_VERBS.test(token.lemma))
    );
  return (
    isNominal(token) ||
    token.pos === 'VERB' ||
    token.pos === 'NUM' ||
    token.text === '%' ||
    PARTICLES.test(plain(token)) ||
    token.pos === 'ADV' ||
    /^["”]$/.test(token.text)
  );
}

/** `Society | for Orsa Harbour`, `Blom | In Motion`. */
function isInName(words: Words, index: number): boolean {
  const { pos, text } = words[index]!;
  if (pos !== 'ADP' || words[index - 1]!.pos !== 'PROPN') return false;
  return /^\p{Lu}/u.test(text) || (text === 'for' && words[index + 1]?.pos === 'PROPN');
}
