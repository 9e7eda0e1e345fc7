import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import { isQuoteMark, opensQuote } from './quotation.ts';
import {
  CLAUSE_OPENERS,
  isVerbOfRelative,
  opensPhrase,
  pointsAt,
  RELATIVES,
} from './statement/clause-openers.ts';
import { isNominal, plain } from './word.ts';

export { isNominal, plain };

const FINITE_AUXILIARIES = new Set(
  (
    "is are was were has have had does do did will would can could may might must shall should 's 're 've 'd 'll ’s ’re ’ve " +
    'am ca wo isn aren wasn weren'
  ).split(' '),
);

/**
 * True for a verb that can carry a clause: an auxiliary with a person, or a verb that is no infinitive, no -ing form
 * and no participle after an auxiliary.
 */
export function isFiniteVerb(words: readonly Token[], index: number): boolean {
  const token = words[index]!;
  const word = plain(token);
  if (/^['’]s$/.test(token.text) && plain(words[index + 1]) === 'been') return true;
  if (token.pos === 'AUX') return FINITE_AUXILIARIES.has(word) && !isPossessive(words, index);
  if (isTakenForNoun(words, index)) return true;
  if (token.pos !== 'VERB' || word.endsWith('ing') || PARTICIPLES.test(word)) return false;
  if (/^(?:['’]s?|-)$/.test(words[index - 1]?.text ?? '') || words[index + 1]?.text === '-') return false;
  if (words[index - 1]?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (/^(?:most|more|least|less)$/.test(plain(words[index - 1]))) return false;
  if (/ly$/.test(plain(words[index - 1])) && /^['’]s?$/.test(words[index - 2]?.text ?? '')) return false;
  const before = previousWord(words, index);
  if (before?.pos === 'AUX' || plain(before) === 'to') return false;
  if (before?.pos === 'DET' && !/^(?:all|both|each)$/.test(plain(before))) return false;
  if (before?.pos === 'ADP' && token.lemma === word) return false;
  if (POSSESSIVES.test(plain(before)) || isMade(words, index, before)) return false;
  if ((before?.lemma === 'help' && token.lemma === word) || isOwnedShare(words, index)) return false;
  if (joinsInfinitive(words, index, before) || isAttributive(words, index)) return false;
  if (isNominal(before)) return !isReducedRelative(words, index) && !isBareInfinitive(words, index, before!);
  return true;
}

const POSSESSIVES = /^(?:its|his|her|their|our|my|your)$/;

/** `the mayor’s 90 percent cut`: a noun, though the tagger sees a verb. */
function isOwnedShare(words: readonly Token[], index: number): boolean {
  if (!PAST_AS_PRESENT.test(words[index]!.lemma)) return false;
  const share = words.slice(Math.max(0, index - 3), index);
  return (
    /^['’]s?$/.test(share[0]?.text ?? '') &&
    share[1]?.pos === 'NUM' &&
    /^(?:percent|%)$/.test(plain(share[2]))
  );
}

/** `make you smell`, `let them go`: the base form after whom somebody makes do it. */
function isMade(words: readonly Token[], index: number, before: Token | undefined): boolean {
  const token = words[index]!;
  if (before?.pos !== 'PRON' || plain(token) !== token.lemma) return false;
  const maker = words[words.indexOf(before) - 1];
  return maker !== undefined && /^(?:make|let|help|see|watch|hear|have)$/.test(maker.lemma);
}

/** `wants to eat, drink or enjoy`: the base form after a mark or a joint, where an infinitive stands before it. */
function joinsInfinitive(words: readonly Token[], index: number, before: Token | undefined): boolean {
  const token = words[index]!;
  if (before === undefined || (before.pos !== 'CCONJ' && before.text !== ',')) return false;
  if (plain(token) !== token.lemma || PAST_AS_PRESENT.test(token.lemma)) return false;
  return words.slice(0, index).some((_, at) => plain(words[at]) === 'to' && words[at + 1]?.pos === 'VERB');
}

/** `containing newly | built | boats`, `of genetically | modified | seeds`: what tells of the noun behind it. */
function isAttributive(words: readonly Token[], index: number): boolean {
  const [opener, adverb, noun] = [words[index - 2], words[index - 1], words[index + 1]];
  if (!plain(words[index]).endsWith('ed') || adverb?.pos !== 'ADV' || noun?.pos !== 'NOUN') return false;
  return opener?.pos === 'ADP' || (opener?.pos === 'VERB' && plain(opener).endsWith('ing'));
}

/** `saturday's six games`: the mark of a possessor, not of a verb. */
function isPossessive(words: readonly Token[], index: number): boolean {
  return /^['’]s$/.test(words[index]!.text) && /^(?:NUM|NOUN|PROPN)$/.test(words[index + 1]?.pos ?? '');
}

/** Past participles that are no past tense. */
const PARTICIPLES =
  /^(?:been|begun|born|broken|chosen|done|drawn|driven|eaten|fallen|flown|forgotten|frozen|given|gone|grown|hidden|known|proven|seen|shaken|shown|spoken|stolen|sworn|taken|thrown|torn|undergone|withdrawn|worn|woven|written)$/;

/** `those who love their boats`, `Republicans smell a ruse`, `a judge in Texas invalidated an order`, where the tagger sees a noun; nouns in -eed, -bed and -shed are nouns. */
function isTakenForNoun(words: readonly Token[], index: number): boolean {
  const token = words[index]!;
  const after = words[index + 1]?.pos;
  if (token.pos !== 'NOUN') return false;
  if (isVerbOfRelative(words, index)) return true;
  if (after === 'DET' && PEOPLES.test(plain(words[index - 1]))) return plain(token) === token.lemma;
  if (!/[^e]{2}ed$/.test(token.text) || /(?:shed|bred)$/.test(token.text)) return false;
  return isNominal(words[index - 1]) && (after === 'DET' || after === 'PRON');
}

/** Those of a country or party: a noun never stands between them and an article. */
const PEOPLES = /(?:[^e]ans|crats|ists|ives)$/;

/** `help Australia deploy`: the base form after a singular noun, unless it is the past tense as well. */
function isBareInfinitive(words: readonly Token[], index: number, before: Token): boolean {
  const token = words[index]!;
  if (plain(token) !== token.lemma || plain(before).endsWith('s') || before.pos !== 'PROPN') return false;
  if (PAST_AS_PRESENT.test(token.lemma)) return false;
  return words.slice(0, index).some((earlier) => earlier.pos === 'VERB' || earlier.pos === 'AUX');
}

/** The past of these is their base form as well. */
export const PAST_AS_PRESENT =
  /^(?:put|cut|set|hit|let|shut|cost|quit|beat|spread|read|split|bet|cast|hurt|rid|upset)$/;

/** What `by` measures after these, and nobody does. */
export const MOVES =
  /^(?:fell|rose|grew|shrank|dropped|jumped|climbed|slid|slumped|soared|plunged|dipped|surged|tumbled|declined|increased|decreased)$/;

/** `summit hosted by`, `bill aimed at`, `troops sent to`, `a pilot turned mayor`: a participle after its noun. */
function isReducedRelative(words: readonly Token[], index: number): boolean {
  const word = plain(words[index]);
  const after = words[index + 1];
  if (plain(after) === 'by')
    return (
      !MOVES.test(word) &&
      !/^(?:NUM|SYM|ADV)$/.test(words[index + 2]?.pos ?? '') &&
      !/^(?:nearly|about|around|almost|more|less|at)$/.test(plain(words[index + 2])) &&
      after?.pos === 'ADP'
    );
  if (word === 'carried' && plain(after) === 'out') return words[index + 2]?.pos === 'ADP';
  if (word === 'turned') return after?.pos === 'NOUN' && words[index - 1]!.pos === 'NOUN';
  if (after?.pos !== 'ADP' && after?.pos !== 'PART') return false;
  return /^(?:aimed|meant|designed|intended|known|based|named|given|seen|taken|held|made|shown|entitled|linked|tasked|tied|attached|devoted|dedicated|accused|suspected|convicted|acquitted|addressed)$/.test(
    word,
  );
}

/** The word before, adverbs and "not" passed over. */
function previousWord(words: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (at >= 0 && (words[at]!.pos === 'ADV' || (words[at]!.pos === 'PART' && plain(words[at]) !== 'to')))
    at--;
  if (plain(words[at]) === 'no' && plain(words[at + 1]) === 'longer') at--;
  return words[at];
}

/** Where a word opens a clause of its own that needs a verb of its own: who, which, that, after ... */
function opensClause(words: readonly Token[], index: number): boolean {
  const token = words[index]!;
  const word = plain(token);
  if (TELLING.test(word)) return tellsOfClaim(words, index);
  if (RELATIVES.has(word)) return index > 0 && token.text !== 'WHO' && !pointsAt(words, index);
  if (!CLAUSE_OPENERS.has(word) || token.pos === 'NOUN' || opensPhrase(words, index)) return false;
  return (
    hasVerbAfter(words, index) && !(/^(?:after|before|since)$/.test(word) && isBehindSeveral(words, index))
  );
}

const TELLING =
  /^(?:alleging|arguing|believing|claiming|confirming|fearing|indicating|proving|revealing|saying|showing|suggesting|warning)$/;

/** `a memo | indicating Blom would attend | helped`: what the participle tells has a verb, and the subject one behind it. */
function tellsOfClaim(words: readonly Token[], index: number): boolean {
  if (!isNominal(words[index - 1]) || plain(words[index + 1]) === 'that') return false;
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(words[index + 1]?.pos ?? '')) return false;
  return words.filter((_, at) => at > index && isFiniteVerb(words, at)).length > 1;
}

/** `after two storms | is unlikely`: the first verb behind is of one, and not of what stands before it. */
function isBehindSeveral(words: readonly Token[], index: number): boolean {
  const verb = words.findIndex((_, at) => at > index && isFiniteVerb(words, at));
  const before = words[verb - 1];
  return (
    /^(?:is|was|has)$/.test(plain(words[verb])) &&
    before?.pos === 'NOUN' &&
    plain(before) !== before.lemma &&
    plain(before).endsWith('s')
  );
}

function hasVerbAfter(words: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < words.length; at++) if (isFiniteVerb(words, at)) return true;
  return false;
}

/**
 * The first verb of the clause itself, past the verbs that relative and other clauses before it take, with what they
 * quote; -1 when none.
 */
export function mainVerb(words: readonly Token[]): number {
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
      while (words[index + 1]?.pos === 'AUX' || words[index + 1]?.pos === 'VERB') {
        if (words[index]!.pos === 'VERB' && isVerbOfOne(words[index + 1]!)) break;
        index++;
      }
      if (words[index + 1]?.pos !== 'PRON' || !tellsClaim(words, index)) owed--;
    }
  }
  return guessVerb(words);
}

/** `has`, or `remains`: no verb before it can govern it. */
function isVerbOfOne(token: Token): boolean {
  const word = plain(token);
  return token.pos === 'AUX' || (word.endsWith('s') && !word.endsWith('ss') && word !== token.lemma);
}

/** `those who slept for most of the time | they were | there`. */
function isBareRelative(words: readonly Token[], index: number): boolean {
  const [noun, subject] = words.slice(Math.max(0, index - 2), index);
  if (noun?.pos !== 'NOUN' || !/^(?:he|she|they|it)$/.test(plain(subject))) return false;
  return words.some((_, at) => at > index + 1 && isFiniteVerb(words, at));
}

/** `a man who left | but was | turned back`: the second of two verbs before the subject's own. */
function joinsRelative(words: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (words[at]?.pos === 'ADV') at--;
  return words[at]?.pos === 'CCONJ';
}

/** `a count that showed prices rose could`, `who the police say fell`: what a clause before the verb says has its own. */
function tellsClaim(words: readonly Token[], index: number): boolean {
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
function describesSubject(words: readonly Token[], index: number): boolean {
  const token = words[index]!;
  if (token.pos !== 'VERB' || !isNominal(words[index - 1]) || isSpeechVerb(token.text)) return false;
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

/** What stands before it is no subject of its own, as in `the plan Blom wants`. */
function isVerbOfOuter(words: readonly Token[], index: number): boolean {
  const before = words[index - 1]!;
  if (/^(?:NOUN|NUM|ADV)$/.test(before.pos)) return true;
  if (before.pos !== 'PROPN') return false;
  if (/^(?:was|were|is|are)$/.test(plain(words[index]))) return true;
  const rest = words.slice(index + 1);
  while (rest[0]?.pos === 'VERB' || rest[0]?.pos === 'ADV' || rest[0]?.pos === 'PART') rest.shift();
  return words[index]!.pos === 'AUX' && /^(?:DET|NUM|ADJ|SYM|PRON)$/.test(rest[0]?.pos ?? '');
}

/** A verb that the tagger took for a noun or an adjective: `Monday marks the start`, `the council raced toward`. */
function guessVerb(words: readonly Token[]): number {
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
function isCompound(words: readonly Token[], last: number): boolean {
  return words[last - 1]?.text === '-' && words[last - 3]?.pos === 'DET';
}

/** True when the words begin as a subject does. */
export function beginsAsSubject(words: readonly Token[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (/^["“‘']$/.test(first.text)) return true;
  if (first.pos === 'VERB' || first.pos === 'AUX') return false;
  if (CLAUSE_OPENERS.has(plain(first)) || plain(first) === 'which' || plain(first) === 'who') return false;
  if (words[1]?.text === '-' && /^(?:ADV|INTJ|X)$/.test(first.pos)) return true;
  if (first.pos === 'ADV' && plain(first).endsWith('ly'))
    return words[1]?.pos === 'ADJ' || words[1]?.pos === 'VERB';
  return ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'SYM'].includes(first.pos) || isQuantityAdverb(words);
}

/** `nearly 500 people`, `more than half`. */
function isQuantityAdverb(words: readonly Token[]): boolean {
  return (
    words.slice(0, 3).some((token) => token.pos === 'NUM') ||
    /^(?:about|around|nearly|almost|over)$/.test(plain(words[0]))
  );
}

/** True when the words begin with the verb of a clause whose subject came before: `drew`, `has since drawn`. */
export function beginsWithVerb(words: readonly Token[]): boolean {
  let index = 0;
  while (words[index]?.pos === 'ADV') index++;
  const token = words[index];
  if (token === undefined || index > 2) return false;
  if (token.pos === 'NOUN' && token.text.endsWith('s') && plain(words[index + 1]) === 'to')
    return words[index + 2]?.pos === 'VERB';
  return isFiniteVerb(words.slice(index), 0);
}
