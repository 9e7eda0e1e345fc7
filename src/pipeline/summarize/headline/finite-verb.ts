import { itemAt } from '../../../text/item-at.ts';
import type { Token } from '../../../text/tag.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isPastAsPresent } from './past-tense.ts';
import { isVerbOfRelative } from './statement/clause-openers.ts';
import { isNominal, isOwnerMark, isTie, isVerbal, plain, type Words } from './word.ts';

const FINITE_AUXILIARIES = wordSet(
  "is are was were has have had does do did will would can could may might must shall should 's 're 've 'd 'll ’s ’re ’ve " +
    'am ca wo isn aren wasn weren',
);

/**
 * True for a verb that can carry a clause: an auxiliary with a person, or a verb that is no infinitive, no -ing form
 * and no participle after an auxiliary. Behind the last word stands none: a text may end anywhere.
 */
export function isFiniteVerb(words: Words, index: number): boolean {
  const token = words[index];
  if (token === undefined) return false;
  const word = plain(token);
  if (plain(words[index + 1]) === 'been' && isMarkOfTwo(token.text)) return true;
  if (token.pos === 'AUX') return FINITE_AUXILIARIES.has(word) && !isPossessive(words, index);
  if (isTakenForNoun(words, index)) return true;
  if (token.pos !== 'VERB' || word.endsWith('ing') || PARTICIPLES.test(word)) return false;
  const neighbour = itemAt(words, index - 1);
  if (isTie(neighbour) || words[index + 1]?.text === '-') return false;
  // `steps | related to | the fire`: hardly ever what somebody told.
  if (word === 'related' && plain(words[index + 1]) === 'to') return false;
  if (neighbour?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (/^(?:most|more|least|less)$/.test(plain(neighbour))) return false;
  if (plain(neighbour).endsWith('ly') && isOwnerMark(itemAt(words, index - 2))) return false;
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
function isOwnedShare(words: Words, index: number): boolean {
  if (!isPastAsPresent(words[index]!.lemma)) return false;
  const share = words.slice(Math.max(0, index - 3), index);
  return isOwnerMark(share[0]) && share[1]?.pos === 'NUM' && /^(?:percent|%)$/.test(plain(share[2]));
}

/** `make you smell`, `let them go`: the base form after whom somebody makes do it. */
function isMade(words: Words, index: number, before: Token | undefined): boolean {
  const token = words[index]!;
  if (before?.pos !== 'PRON' || plain(token) !== token.lemma) return false;
  const maker = words[words.indexOf(before) - 1];
  return maker !== undefined && /^(?:make|let|help|see|watch|hear|have)$/.test(maker.lemma);
}

/** `wants to eat, drink or enjoy`: the base form after a mark or a joint, where an infinitive stands before it. */
function joinsInfinitive(words: Words, index: number, before: Token | undefined): boolean {
  const token = words[index]!;
  if (before === undefined || (before.pos !== 'CCONJ' && before.text !== ',')) return false;
  if (plain(token) !== token.lemma || isPastAsPresent(token.lemma)) return false;
  return words.slice(0, index).some((_, at) => plain(words[at]) === 'to' && words[at + 1]?.pos === 'VERB');
}

/** `containing newly | built | boats`, `of genetically | modified | seeds`: what tells of the noun behind it. */
function isAttributive(words: Words, index: number): boolean {
  const [opener, adverb, noun] = [itemAt(words, index - 2), itemAt(words, index - 1), words[index + 1]];
  if (!plain(words[index]).endsWith('ed') || adverb?.pos !== 'ADV' || noun?.pos !== 'NOUN') return false;
  return opener?.pos === 'ADP' || (opener?.pos === 'VERB' && plain(opener).endsWith('ing'));
}

/** `saturday's six games`: the mark of a possessor, not of a verb. */
function isPossessive(words: Words, index: number): boolean {
  return isMarkOfTwo(words[index]!.text) && /^(?:NUM|NOUN|PROPN)$/.test(words[index + 1]?.pos ?? '');
}

/** `’s`, of possessors and for `is` and `has`. */
function isMarkOfTwo(text: string): boolean {
  return text === '’s' || text === "'s";
}

/** Past participles that are no past tense. */
const PARTICIPLES =
  /^(?:been|begun|born|broken|chosen|done|drawn|driven|eaten|fallen|flown|forgotten|frozen|given|gone|grown|hidden|known|proven|seen|shaken|shown|spoken|stolen|sworn|taken|thrown|torn|undergone|withdrawn|worn|woven|written)$/;

/**
 * `those who love their boats`, `Republicans smell a ruse`, `a judge in Texas invalidated an order`, where the tagger
 * sees a noun; nouns in -eed, -bed and -shed are nouns.
 */
function isTakenForNoun(words: Words, index: number): boolean {
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
function isBareInfinitive(words: Words, index: number, before: Token): boolean {
  const token = words[index]!;
  if (plain(token) !== token.lemma || plain(before).endsWith('s') || before.pos !== 'PROPN') return false;
  if (isPastAsPresent(token.lemma)) return false;
  return words.slice(0, index).some(isVerbal);
}

/** What `by` measures after these, and nobody does. */
export const MOVES =
  /^(?:fell|rose|grew|shrank|dropped|jumped|climbed|slid|slumped|soared|plunged|dipped|surged|tumbled|declined|increased|decreased)$/;

/** `summit hosted by`, `bill aimed at`, `troops sent to`, `a pilot turned mayor`: a participle after its noun. */
function isReducedRelative(words: Words, index: number): boolean {
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
  // `the rocket used to sink it was`: not what somebody did once, where a verb follows.
  if (word === 'used' && plain(after) === 'to')
    return words.slice(index + 2).some(({ text }) => /^(?:are|has|have|is|was|were)$/.test(text));
  if (word === 'turned') return after?.pos === 'NOUN' && words[index - 1]!.pos === 'NOUN';
  if (after?.pos !== 'ADP' && after?.pos !== 'PART') return false;
  return /^(?:aimed|meant|designed|intended|known|based|named|given|seen|taken|held|made|shown|entitled|linked|tasked|tied|attached|devoted|dedicated|accused|suspected|convicted|acquitted|addressed)$/.test(
    word,
  );
}

/** The word before, adverbs and "not" passed over. */
function previousWord(words: Words, index: number): Token | undefined {
  let at = index - 1;
  while (at >= 0 && (words[at]!.pos === 'ADV' || (words[at]!.pos === 'PART' && plain(words[at]) !== 'to')))
    at--;
  if (at >= 0 && plain(words[at]) === 'no' && plain(words[at + 1]) === 'longer') at--;
  return itemAt(words, at);
}
