import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { wordSet } from '../../../text/word-set.ts';
import { STATEMENTS } from './attribution-lexicon.ts';
import { isNoun } from './phrase.ts';
import type { SentenceWords } from './sentence-words.ts';

/**
 * Whether a form of a reporting verb (`REPORTING`) is one here, not a noun (`a report`), a passive or an infinitive.
 */
export function isReporting(words: SentenceWords, at: number): boolean {
  const { lexemes, tokens } = words;
  const { lower } = lexemes[at]!;
  const before = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  if (NO_VERB_OF_ITS_OWN.has(lexemes[before]?.lower ?? '')) return false;
  if (lower === 'expect' && /^(?:can|could|may|might|should)$/.test(lexemes[before]?.lower ?? ''))
    return false;
  if (isDenied(lexemes, at)) return false;
  // `rowers -- say, two more`: for example.
  if (lower === 'say' && lexemes[at + 1]?.text === ',' && lexemes[at - 1]?.kind !== 'word') return false;
  if (lower.startsWith('explain') && !tellsHow(lexemes, at)) return false;
  if (MAY_DO.test(lower) && /^(?:can|could|may|might|should|would)$/.test(lexemes[before]?.lower ?? ''))
    return false;
  // `Residents told to leave` were told so.
  if (lower === 'told' && lexemes[at + 1]?.lower === 'to' && tokens[at + 2]?.pos === 'VERB') return false;
  if (lower === 'says' && lexemes[at + 1]?.lower === 'it' && lexemes[at + 2]?.lower === 'all') return false;
  if (lower === 'said' || lower === 'says' || lower === 'told') return true;
  if (lower === 'estimated' && DESCRIBED.test(lexemes[at - 1]?.lower ?? '')) return false;
  if (lower.startsWith('add') && !/^(?:that|in|on|to|[,.:“"])$/.test(lexemes[at + 1]?.lower ?? '.'))
    return false;
  if (lower.startsWith('put') && !lexemes.slice(at + 1, at + 14).some((lexeme) => lexeme.lower === 'at'))
    return false;
  if (lower.startsWith('claim') && lexemes.slice(at + 1, at + 8).some((lexeme) => lexeme.lower === 'lives'))
    return false;
  if (GIVING.has(lower)) return givesNumber(lexemes, at);
  if ((lower === 'found' || lower.startsWith('find')) && (isVerdict(lexemes, at) || findsThing(words, at)))
    return false;
  // `found holding hands`, `found its way to the paper`
  if (lower === 'found' && (/ing$/.test(lexemes[at + 1]?.lower ?? '') || lexemes[at + 2]?.lower === 'way'))
    return false;
  if (lower.startsWith('show') && !showsNumber(lexemes, at)) return false;
  // `Traders counted the cost of a night that left 12 hurt`
  if (lower === 'counted' && lexemes[at + 1]?.kind !== 'number' && COST.test(lexemes[at + 2]?.lower ?? ''))
    return false;
  if (lower === 'recorded') {
    const near = lexemes.slice(at + 1, at + NEAR);
    // `Orsa recorded a high of 31 degrees`: a place has its weather, and tells nothing.
    return near.some(({ kind }) => kind === 'number') && !near.some((lexeme) => WEATHER.test(lexeme.lower));
  }
  const pos = tokens[at]?.pos;
  if (!isNoun(pos) && pos !== 'ADJ') return true;
  if (lower === 'put') return true;
  if (lower === 'estimate') return lexemes[at + 1]?.lower !== 'of';
  return STATEMENTS.has(lower) && lexemes[at + 1]?.lower === 'that';
}

/** `can | explain |`, `may | suggest |`: nobody has done it yet. */
const MAY_DO = /^(?:argue|conclude|explain|find|indicate|put|show|suggest)$/;

/** `explained that`, `, the mayor explained.`; what `explains the appeal` says nothing. */
function tellsHow(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:how|in|on|that|to|why)$/.test(next.lower) ||
    lexemes[at - 1]?.kind === 'mark'
  );
}

const COST = /^(?:bills?|blessings|costs?|days|hours|loss(?:es)?|minutes|price)$/;
const WEATHER = /^(?:celsius|cm|degrees?|fahrenheit|mm|rain|rainfall|snow|snowfall|temperatures?|°)$/;
const NO_VERB_OF_ITS_OWN = wordSet('to be been being is are was were');
const GIVING = wordSet('spoke speaks gave gives');

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
    lexemes.slice(of + 1, of + 5).some((_, at) => readNumeral(lexemes, of + 1 + at) !== undefined) &&
    (/^sp/.test(lexemes[at]!.lower)
      ? of === at + 1
      : /^(?:figure|toll|number|count|total|estimate)$/.test(lexemes[of - 1]!.lower))
  );
}

/** `the line’s estimated 60 boats`: how many there may be, and nobody who says so. */
const DESCRIBED = /^(?:['’]s?|an?|the|its|his|her|their|of)$/;

/** `has not confirmed`, `hasn’t announced`: nobody has said it. */
function isDenied(lexemes: readonly Lexeme[], at: number): boolean {
  let isNegated = false;
  for (let before = Math.max(0, at - 3); before < at; before++) {
    const { lower } = lexemes[before]!;
    if (lower === 'only') return false;
    if (NOT.has(lower)) isNegated = true;
  }
  return isNegated;
}

const NOT = wordSet("never not 't ’t");

/** Lexemes from what somebody records, or finds, to how much it was. */
const NEAR = 6;

/**
 * `found a crew that was willing`, `found the keeper hard to beat`, `the king found beneath a car park`: what was found
 * is no number near by, and nobody says it.
 */
function findsThing({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const next = lexemes[at + 1]?.lower ?? '';
  if (BEHIND_FOUND.has(next)) return true;
  const near = lexemes.slice(at + 2, at + NEAR + 2);
  const hard = near.findIndex(({ lower }, place) => lower === 'to' && tokens[at + 1 + place]?.pos === 'ADJ');
  const told = near.findIndex(({ kind, lower }) => kind === 'number' || lower === 'that');
  if (hard >= 0 && (told < 0 || told > hard)) return true;
  if (!/^an?$/.test(next) || near.slice(0, NEAR - 2).some(({ kind }) => kind === 'number')) return false;
  return near.slice(0, NEAR - 2).some(({ lower }) => /^(?:that|who|which|to)$/.test(lower));
}

const BEHIND_FOUND = wordSet('at behind below beneath by inside near on under with within');

/** `found him guilty`, `found the driver dead`: what somebody was found to be, not what somebody says. */
function isVerdict(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(at + 1, at + 7).some(({ lower }) => VERDICTS.has(lower));
}

const VERDICTS = wordSet('guilty liable dead alive unconscious');
