import { itemAt } from '../../../text/item-at.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isQuoteMark, opensQuote } from './quotation.ts';
import { CLAUSE_OPENERS, opensPhrase, pointsAt, RELATIVES } from './statement/clause-openers.ts';
import { isNominal, isVerbal, plain, type Words } from './word.ts';

/**
 * The first verb of the clause itself, past the verbs that relative and other clauses before it take, with what they
 * quote; -1 when none.
 */
export function mainVerb(words: Words): number {
  let owed = 0;
  let opened = false;
  let quoted = false;
  for (let index = 0; index < words.length; index++) {
    const token = words[index]!;
    if (opened && isQuoteMark(token)) quoted = opensQuote(token, quoted);
    if (opensClause(words, index)) {
      owed++;
      opened = true;
    } else if (quoted && owed === 0) continue;
    else if (isFiniteVerb(words, index) && !describesSubject(words, index)) {
      if (owed === 0 && opened && (joinsRelative(words, index) || isBareRelative(words, index))) continue;
      if (owed === 0) return index;
      if (tellsClaim(words, index)) continue;
      while (isVerbal(words[index + 1])) {
        if (words[index]!.pos === 'VERB' && isVerbOfOne(words[index + 1]!)) break;
        index++;
      }
      if (words[index + 1]?.pos !== 'PRON' || !tellsClaim(words, index)) owed--;
    }
  }
  return guessVerb(words);
}

/** Where a word opens a clause of its own that needs a verb of its own: who, which, that, after ... */
function opensClause(words: Words, index: number): boolean {
  const token = words[index]!;
  const word = plain(token);
  if (word.endsWith('ing') && TELLING.test(word)) return tellsOfClaim(words, index);
  if (RELATIVES.has(word)) return index > 0 && token.text !== 'WHO' && !pointsAt(words, index);
  if (!CLAUSE_OPENERS.has(word) || token.pos === 'NOUN' || opensPhrase(words, index)) return false;
  return (
    hasVerbAfter(words, index) && !(/^(?:after|before|since)$/.test(word) && isBehindSeveral(words, index))
  );
}

const TELLING =
  /^(?:alleging|arguing|believing|claiming|confirming|fearing|indicating|proving|revealing|saying|showing|suggesting|warning)$/;

/**
 * `a memo | indicating Blom would attend | helped`: what the participle tells has a verb, and the subject one behind
 * it.
 */
function tellsOfClaim(words: Words, index: number): boolean {
  if (!isNominal(words[index - 1]) || plain(words[index + 1]) === 'that') return false;
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(words[index + 1]?.pos ?? '')) return false;
  return words.filter((_, at) => at > index && isFiniteVerb(words, at)).length > 1;
}

/** `after two storms | is unlikely`: the first verb behind is of one, and not of what stands before it. */
function isBehindSeveral(words: Words, index: number): boolean {
  const verb = words.findIndex((_, at) => at > index && isFiniteVerb(words, at));
  const before = words[verb - 1];
  return (
    /^(?:is|was|has)$/.test(plain(words[verb])) &&
    before?.pos === 'NOUN' &&
    plain(before) !== before.lemma &&
    plain(before).endsWith('s')
  );
}

function hasVerbAfter(words: Words, index: number): boolean {
  for (let at = index + 1; at < words.length; at++) if (isFiniteVerb(words, at)) return true;
  return false;
}

/** `has`, or `remains`: no verb before it can govern it. */
function isVerbOfOne(token: Token): boolean {
  const word = plain(token);
  return token.pos === 'AUX' || (word.endsWith('s') && !word.endsWith('ss') && word !== token.lemma);
}

/** `those who slept for most of the time | they were | there`. */
function isBareRelative(words: Words, index: number): boolean {
  const [noun, subject] = words.slice(Math.max(0, index - 2), index);
  if (noun?.pos !== 'NOUN' || !/^(?:he|she|they|it)$/.test(plain(subject))) return false;
  return words.some((_, at) => at > index + 1 && isFiniteVerb(words, at));
}

/** `a man who left | but was | turned back`: the second of two verbs before the subject's own. */
function joinsRelative(words: Words, index: number): boolean {
  let at = index - 1;
  while (words[at]?.pos === 'ADV') at--;
  return words[at]?.pos === 'CCONJ';
}

/**
 * `a count that showed prices rose could`, `who the police say fell`: what a clause before the verb says has its own.
 */
function tellsClaim(words: Words, index: number): boolean {
  const next = words[index + 1]?.pos ?? '';
  if (!isSpeechVerb(words[index]!.text)) return false;
  const claims =
    /^(?:say|allege|believe|think|claim)$/.test(words[index]!.lemma) && isNominal(words[index - 1]);
  const later = words.reduce(
    (count, _, at) => (at > index && isFiniteVerb(words, at) ? count + 1 : count),
    0,
  );
  if (next === 'PRON' && later > 0 && isFiniteVerb(words, index + 2)) return true;
  return /^(?:NOUN|PROPN|ADJ|PRON)$/.test(next)
    ? later > 1
    : claims && /^(?:ADV|VERB|AUX)$/.test(next) && later > 0;
}

/**
 * `A woman charged with the killing of two men was released`: what looks like a verb in the past is a participle when
 * the same clause, with nothing that joins or opens another, has a verb of its own.
 */
function describesSubject(words: Words, index: number): boolean {
  const token = words[index]!;
  if (token.pos !== 'VERB' || !isNominal(itemAt(words, index - 1)) || isSpeechVerb(token.text)) return false;
  if (isName(words, index)) return true;
  if (!/(?:ed|en|wn|ght|ld|nt|de|ne)$/.test(plain(token)) || words[index + 1]?.pos !== 'ADP') return false;
  let owed = 0;
  for (let at = index + 1; at < words.length; at++) {
    const { pos, text } = words[at]!;
    if (pos === 'CCONJ' && !plain(words[at + 1]).endsWith('ing')) return false;
    if (text === ',') return false;
    if (RELATIVES.has(plain(words[at])) && opensClause(words, at)) owed++;
    else if (opensClause(words, at)) return false;
    if (!isFiniteVerb(words, at)) continue;
    if (owed === 0) return isVerbOfOuter(words, at);
    owed--;
    while (/^(?:AUX|VERB|ADV)$/.test(words[at + 1]?.pos ?? '') && !isVerbOfOne(words[at + 1]!)) at++;
  }
  return false;
}

/** `A woman | named Ida Blom | closed`: what somebody is called. */
function isName(words: Words, index: number): boolean {
  if (!/^(?:called|dubbed|named|nicknamed)$/.test(plain(words[index])) || words[index + 1]?.pos !== 'PROPN')
    return false;
  const end = words.findIndex(({ pos }, at) => at > index && pos !== 'PROPN');
  return end > 0 && isFiniteVerb(words, end);
}

/** What stands before it is no subject of its own, as in `the plan Blom wants`. */
function isVerbOfOuter(words: Words, index: number): boolean {
  const before = words[index - 1]!;
  if (/^(?:NOUN|NUM|ADV)$/.test(before.pos)) return true;
  if (before.pos !== 'PROPN') return false;
  if (/^(?:was|were|is|are)$/.test(plain(words[index]))) return true;
  const rest = words.slice(index + 1);
  while (rest[0]?.pos === 'VERB' || rest[0]?.pos === 'ADV' || rest[0]?.pos === 'PART') rest.shift();
  return words[index]!.pos === 'AUX' && /^(?:DET|NUM|ADJ|SYM|PRON)$/.test(rest[0]?.pos ?? '');
}

/** A verb that the tagger took for a noun or an adjective: `Monday marks the start`, `the council raced toward`. */
function guessVerb(words: Words): number {
  return words.findIndex((token, index) => {
    const after = words[index + 1];
    if (after === undefined) return false;
    const word = plain(token);
    if (ACCUSED.test(word) && isNominal(words[index - 1]) && after.pos === 'ADP') return true;
    const isBehindNoun = isNominal(words[index - 1]) || (word.endsWith('ed') && isCompound(words, index - 1));
    if (!isBehindNoun) return false;
    if (word.endsWith('ed'))
      return (
        /^(?:NOUN|ADJ)$/.test(token.pos) && /^(?:DET|ADP|PRON)$/.test(after.pos) && plain(after) !== 'by'
      );
    if (token.pos !== 'NOUN' || !word.endsWith('s') || token.lemma === word) return false;
    if (words[index - 1]!.pos === 'PROPN' && /^(?:across|past|through)$/.test(plain(after))) return true;
    return /^(?:DET|PRON|SCONJ)$/.test(after.pos) || /^(?:to|on|into)$/.test(plain(after));
  });
}

/** In a headline, that of whom it is told `was` so. */
const ACCUSED = /^(?:accused|acquitted|convicted|suspected)$/;

/** `The far-left`: who are meant, though no noun says it. */
function isCompound(words: Words, last: number): boolean {
  return words[last - 1]?.text === '-' && words[last - 3]?.pos === 'DET';
}
