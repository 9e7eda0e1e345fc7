import { isSpeechVerb } from '../../../../text/speech.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';
import { addedAt, opensAddition, opensStatement } from './added-statement.ts';
import { opensAdjunct, opensAdverbClause, opensAdverbial, opensAside } from './adjunct.ts';
import { awaitsMatter } from './awaited-matter.ts';
import { isBounded, isRecordOf } from './bounds.ts';
import { CLAUSE_CUTS, LIMITS, NEGATIONS, SAFE_UNDER_DENIAL } from './cut-lexicon.ts';
import { isFarCut, isRoughCut, VERY_LONG } from './far-cut.ts';
import { goesOn } from './going-on.ts';
import { holds } from './held.ts';
import { leadsIn } from './lead-in.ts';
import { isInRelative } from './unfinished.ts';

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
  if (isRecordOf(words, index) || isBrokenInOn(words, index)) return false;
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

/** `was rowing home | from Orsa when she was shot`: what somebody was doing is no news. */
function isBrokenInOn(words: Words, index: number): boolean {
  const when = words.findIndex((token, at) => at >= index && plain(token) === 'when');
  if (when < 0) return false;
  const doing = words.findLastIndex((token, at) => at < when && isVerbal(token));
  return (
    doing < index &&
    plain(words[doing]).endsWith('ing') &&
    /^(?:was|were|been)$/.test(plain(words[doing - 1]))
  );
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
  return (
    holds(words, 'denial') &&
    words.slice(addedAt(words, index), index).some((token) => NEGATIONS.test(plain(token)))
  );
}

function isSafeUnderDenial(words: Words, index: number): boolean {
  const before = words[index - 1];
  return SAFE_UNDER_DENIAL.test(plain(words[index])) && (isNominal(before) || before?.pos === 'ADP');
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
