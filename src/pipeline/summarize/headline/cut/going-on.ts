import { isMonth } from '../../../../text/calendar.ts';
import { startsCapital } from '../../../../text/capital.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { sharesCondition } from './added-statement.ts';
import { isSuperlative } from './bounds.ts';
import { DECIDING_VERBS, MEASURES, OWN_DEEDS, PLANS, WHEN_VERBS } from './cut-lexicon.ts';
import { holds, isOfKind } from './held.ts';
import { isAimed, isAsked, isDue, isGotDone, isLikened, isOpenedTo, isPaidFor, isPutInto } from './told.ts';
import { awaitsInfinitive, isBeforeVerb, isInClaim } from './unfinished.ts';

/** Particles of verbs. */
const PARTICLES = /^(?:down|off|out|over|up)$/;

/**
 * What stands before is still open here: a phrase, a clause, a condition, a verb that owes something. At most
 * places the two words tell, and the looks over all words are spared.
 */
export function goesOn(words: Words, index: number, verb: number): boolean {
  const token = words[index]!;
  const before = words[index - 1]!;
  if (!endsPhrase(words, index) || isLeftOpen(words, index, verb)) return true;
  if (token.pos === 'VERB' && plain(token).endsWith('ed') && OWN_DEEDS.test(token.lemma)) return true;
  if (isWhenDone(words, index) || isOnTheWay(words, index, verb)) return true;
  // `since the police | shooting of a boy`: a noun, though the tagger sees a verb.
  if (token.pos === 'VERB' && plain(token).endsWith('ing') && plain(words[index + 1]) === 'of') return true;
  // `boosted its own chances | and`: of what comes only now, or never.
  if (token.pos === 'CCONJ' && before.pos === 'NOUN' && /^(?:chance|hope|odds|prospect)$/.test(before.lemma))
    return true;
  if (sharesCondition(words, index)) return true;
  if (token.pos === 'NUM' && isMonth(plain(before))) return true;
  if (
    isDue(words, index) ||
    isAimed(words, index) ||
    isAsked(words, index) ||
    isGotDone(words, index) ||
    isPaidFor(words, index) ||
    isPlanned(words, index) ||
    isContrasted(words, index) ||
    isBeforeVerb(words, index, verb)
  )
    return true;
  if (isInClaim(words, index) || holdsOnlyIf(words, index) || isMeasured(words, index, verb)) return true;
  return awaitsInfinitive(words, index);
}

/** Words from a form of "be" to when something happened. */
const DOING = 8;

/**
 * `the woman who was walking on the pier | when a ship struck it`: what somebody was doing only leads to what happened.
 */
function isWhenDone(words: Words, index: number): boolean {
  if (plain(words[index]) !== 'when') return false;
  return words
    .slice(Math.max(0, index - DOING), index)
    .some((token, at, near) => /^(?:was|were)$/.test(plain(token)) && plain(near[at + 1]).endsWith('ing'));
}

/** Verbs of coming somewhere to do something. */
const COMING = /^(?:arrive|board|climb|come|cross|enter|go|return)$/;

/** `crossed the border | and dropped bombs`: what was done there is the news. */
function isOnTheWay(words: Words, index: number, verb: number): boolean {
  if (plain(words[index]) !== 'and' || !COMING.test(words[verb]!.lemma)) return false;
  const next = words[index + 1]?.pos === 'ADV' ? words[index + 2] : words[index + 1];
  return next?.pos === 'VERB' && !plain(next).endsWith('ing');
}

/** `would get a bridge |`: not so yet. */
function isMaybe(words: Words, index: number): boolean {
  return holds(words, 'maybe') && words.slice(0, index).some((token) => isOfKind(token, 'maybe'));
}

/** Words from "under" to the plan that is meant. */
const FAR = 6;

/** `would get a bridge | in spring, under a plan`: what would be so is so only under that. */
function isPlanned(words: Words, index: number): boolean {
  if (!holds(words, 'under') || !isMaybe(words, index)) return false;
  const under = words.findIndex((token, at) => at >= index && plain(token) === 'under');
  if (under < 0) return false;
  return (
    (under > index && words[under - 1] === COMMA) ||
    words.slice(under, under + FAR).some(({ lemma }) => PLANS.test(lemma))
  );
}

/**
 * `to fence it in, not to close it`, `was at first closed, but opened`: what turns at the end is told of what stands
 * before.
 */
function isContrasted(words: Words, index: number): boolean {
  if (!holds(words, 'turn')) return false;
  const comma = words.findIndex(
    (token, at) => at >= index && token === COMMA && isOfKind(words[at + 1], 'turn'),
  );
  if (comma < 0) return false;
  return (
    plain(words[comma + 1]) === 'not' ||
    words.slice(0, index).some((token) => /^(?:initially|originally)$/.test(plain(token)))
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
  if (!holds(words, 'that')) return false;
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
  if (!holds(words, 'condition')) return false;
  const condition = words.findIndex((_, at) => at >= index && opensCondition(words, at));
  if (condition < 0) return false;
  if (isMaybe(words, index) || plain(words[condition]) === 'unless') return true;
  return !words
    .slice(index, condition)
    .some((token, at) => /^(?:that|who|which|where)$/.test(plain(token)) && isNominal(words[index + at - 1]));
}

/** `if` after `see` or `ask` is a question; else what stands before holds only under it. */
function opensCondition(words: Words, index: number): boolean {
  if (plain(words[index]) === 'if')
    return !/^(?:even|see|ask|know|wonder|say|tell|determine|decide)$/.test(words[index - 1]?.lemma ?? '');
  return isOfKind(words[index], 'condition');
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
  return startsCapital(text) || (text === 'for' && words[index + 1]?.pos === 'PROPN');
}
