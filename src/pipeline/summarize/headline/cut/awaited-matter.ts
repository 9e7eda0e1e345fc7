import type { Token } from '../../../../text/tag.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { isQuoteMark } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { CLAUSE_CUTS, FEELINGS, FINDING, JUDGING_VERBS, MATTER_NOUNS } from './cut-lexicon.ts';
import { isInRelative } from './unfinished.ts';

/**
 * `drew criticism | after`, `slammed the council | after`, `finds itself under fire | as`, `is on the attack | ,
 * claiming`: what for has not been told.
 */
export function awaitsMatter(words: Words, index: number, verb: number): boolean {
  const kept = words.slice(verb, index);
  if (goesOnDespite(kept, plain(words[index])) || isOnlyRuled(words, index, verb)) return true;
  if (kept.some((token, at) => opensReason(token) || joinsPredicate(kept, at))) return false;
  if (kept.slice(0, 3).some(({ pos, lemma }) => pos === 'VERB' && JUDGING_VERBS.test(lemma)))
    return !kept.some((token) => /^(?:for|over|about|because|that|as)$/.test(plain(token)));
  const be = words.findLastIndex(({ lemma }, at) => at < index && lemma === 'be');
  return (
    (!isInRelative(words, be, verb) && isOnlySomewhere(words.slice(be, index))) ||
    isOnlyPaid(kept) ||
    isOnlyHarmed(words, index) ||
    isOnlyFelt(words.slice(0, index)) ||
    isOnlyTreated(kept) ||
    isOnlyNamed(kept) ||
    isOnlyNoticed(kept) ||
    kept.some((token, at) => isSelf(token) && kept[at - 1]?.lemma === 'find') ||
    words.slice(0, index).some((_, at) => isMatterless(words, at, index))
  );
}

/** `ruled against the line |, finding that it broke the law`. */
function isOnlyRuled(words: Words, index: number, verb: number): boolean {
  const finds = words.findIndex((token, at) => at >= index && FINDING.test(plain(token)));
  return (
    finds > index &&
    words[finds - 1]!.text === ',' &&
    words.slice(verb, verb + 3).some(({ pos, lemma }) => pos === 'VERB' && /^(?:rule|side)$/.test(lemma))
  );
}

/** `bowed to pressure | and announced`: what was done besides is told. */
function joinsPredicate(kept: Words, index: number): boolean {
  return kept[index]!.pos === 'CCONJ' && kept[index + 1]?.pos === 'VERB' && isFiniteVerb(kept, index + 1);
}

/** `got a boost | when the council`: what for is told from here on. */
function opensReason(token: Token): boolean {
  return CLAUSE_CUTS.has(plain(token)) || /^(?:as|because)$/.test(plain(token));
}

function isSelf(token: Token): boolean {
  return /^(?:him|her|it|them)sel(?:f|ves)$/.test(plain(token));
}

/** What somebody stands on or is in, with something that he does. */
const STANDING = /^(?:danger|footing|ground|position|trouble)$/;

/** Words of `is on the attack`, `was in the wrong`. */
const FEW = 5;

/** In a state that only looks like a place: nothing in it has a name or a number. */
function isOnlySomewhere(kept: Words): boolean {
  const [be, where, the] = kept;
  if (be?.lemma === 'be' && kept.length <= FEW && STANDING.test(plain(kept.at(-1)))) return true;
  if (be?.lemma !== 'be' || !/^(?:on|in|under|at)$/.test(plain(where)) || plain(the) !== 'the') return false;
  return kept.length <= FEW && !kept.some(({ pos }) => pos === 'PROPN' || pos === 'NUM');
}

/** `agreed to pay 28m |`: for what has not been told. */
function isOnlyPaid(kept: Words): boolean {
  const last = kept.at(-1);
  const isSum =
    (last?.pos === 'NUM' && !/^(?:19|20)\d\d$/.test(last.text)) ||
    /^(?:m|bn|million|billion)$/.test(plain(last));
  return isSum && kept.some(({ pos, lemma }) => pos === 'VERB' && lemma === 'pay');
}

/**
 * `went ahead with the vote | despite`, `waits for the vote | before`: what is told is that it was done in spite of
 * that, or not until then.
 */
function goesOnDespite(kept: Words, opener: string): boolean {
  if (opener === 'despite')
    return kept.some(
      ({ pos, lemma }, at) =>
        pos === 'VERB' && (GOING_ON.test(lemma) || /^(?:on|ahead)$/.test(plain(kept[at + 1]))),
    );
  return opener === 'before' && kept.some(({ pos, lemma }) => pos === 'VERB' && lemma === 'wait');
}

/** Who does this does it in spite of something. */
const GOING_ON = /^(?:continue|keep|persist|proceed|stay|remain)$/;

/** `two were killed |`, `a captain died in Orsa | when`: of what has not been told. */
function isOnlyHarmed(words: Words, index: number): boolean {
  if (!/^(?:after|as|when|while)$/.test(plain(words[index]))) return false;
  const harm = words.findLastIndex(
    (token, at) =>
      at < index && (HARM.test(plain(token)) || (token.pos === 'VERB' && HARM.test(token.lemma))),
  );
  const rest = words.slice(harm + 1, index);
  return (
    harm > 0 &&
    rest.every(({ pos }) => /^(?:ADP|CCONJ|NUM|PROPN)$/.test(pos)) &&
    !rest.some((token) => plain(token) === 'by')
  );
}

const HARM = /^(?:dead|die|hurt|injure|injured|kill|missing|wound|wounded)$/;

/** `was "furious" |`, `40 were unaccounted for |`: at what, or since what. */
function isOnlyFelt(kept: Words): boolean {
  const told = kept.filter((token) => !isQuoteMark(token) && token.pos !== 'ADV');
  const last = plain(told.at(-1));
  if (last === 'for' && /accounted$/.test(plain(told.at(-2)))) return true;
  if (/^(?:express|feel|voice)$/.test(told.at(-2)?.lemma ?? '') && EMOTIONS.test(last)) return true;
  return told.at(-2)?.lemma === 'be' && FEELINGS.test(last);
}

/** What somebody feels about something. */
const EMOTIONS = /^(?:delight|disappointment|dismay|gratitude|grief|joy|relief|satisfaction|shock|surprise)$/;

/** `responds well to treatment |`, `underwent surgery |`: for what has not been told. */
function isOnlyTreated(kept: Words): boolean {
  return (
    /^(?:surgery|therapy|treatment)$/.test(plain(kept.at(-1))) &&
    /^(?:ADP|VERB)$/.test(kept.at(-2)?.pos ?? '')
  );
}

/** `stepped to the fore |`, `did what nobody had dared |`: how has not been told. */
function isOnlyNamed(kept: Words): boolean {
  const [does, to, the] = kept;
  if (kept.some(({ lemma }, at) => lemma === 'do' && plain(kept[at + 1]) === 'what')) return true;
  return (
    /^(?:come|rise|step|take)$/.test(does?.lemma ?? '') &&
    plain(to) === 'to' &&
    plain(the) === 'the' &&
    kept.length === 4
  );
}

/** `made headlines | after`, `went viral |`: by what has not been told. */
function isOnlyNoticed(kept: Words): boolean {
  const [does, what] = kept.slice(-2);
  return NOTICED.test(plain(what)) && /^(?:go|grab|hit|make|steal|turn)$/.test(does?.lemma ?? '');
}

const NOTICED = /^(?:headlines|heads|history|news|viral|waves)$/;

/** A noun that says nothing without what it is about, before anything tells that. */
function isMatterless(words: Words, index: number, end: number): boolean {
  const { pos, lemma } = words[index]!;
  if (pos !== 'NOUN' || !MATTER_NOUNS.test(lemma) || isNominal(words[index + 1])) return false;
  if (words.slice(Math.max(0, index - 3), index).some((token) => plain(token) === 'into')) return false;
  const next = index + 1 < end ? plain(words[index + 1]) : '';
  if (next === 'to' && /^(?:answer|blow|boost|setback)$/.test(lemma)) return true;
  if (next === 'for' && /^(?:advice|message|warning)$/.test(lemma)) return true;
  if (next === 'to' && /^(?:reaction|response)$/.test(lemma)) return words[index + 2]?.pos === 'PROPN';
  return !/^(?:of|for|over|on|about|against|into|to|that|in|as|between)$/.test(next);
}
