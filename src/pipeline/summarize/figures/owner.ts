import { wordSet } from '../../../text/word-set.ts';
import { REPORTING } from './attribution-lexicon.ts';
import { isNoun, type Phrase, readPhraseBefore } from './phrase.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Whose number it is that stands at a lexeme, where the words right around it say so. */
export function findOwner(words: SentenceWords, at: number): Phrase | undefined {
  return findOwnerBefore(words, at) ?? findOwnerBehind(words, at) ?? findClaimant(words, at);
}

/** `the ministry's figure of 12`: whose number it is. */
function findOwnerBefore(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes } = words;
  let of = at - 1;
  while (of > Math.max(-1, at - 4) && HEDGES.has(lexemes[of]!.lower)) of--;
  if (of < 1 || lexemes[of]!.lower !== 'of' || !COUNTS.has(lexemes[of - 1]!.lower)) return undefined;
  let mark = of - 2;
  while (mark > of - 5 && !/^['’]s?$/.test(lexemes[mark]?.lower ?? '')) mark--;
  const owner = /^['’]s?$/.test(lexemes[mark]?.lower ?? '') ? readPhraseBefore(words, mark) : undefined;
  // `beating | analysts' estimate`
  const isDoing = owner && owner.last > owner.first && /ing$/.test(lexemes[owner.first]!.text);
  return isDoing && lexemes[owner.first - 1]?.text === ',' ? { ...owner, first: owner.first + 1 } : owner;
}

/** `the 12 that the ministry has confirmed`: whose number it is. */
function findOwnerBehind(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes } = words;
  if (lexemes[at - 1]?.lower !== 'the') return undefined;
  const that = lexemes.findIndex(({ lower }, place) => place > at && place < at + 5 && lower === 'that');
  const verb = lexemes.findIndex(({ lower }, place) => place > that + 1 && REPORTING.has(lower));
  if (that < 0 || verb < 0 || verb > that + 8) return undefined;
  const has = /^(?:has|have|had)$/.test(lexemes[verb - 1]!.lower) ? verb - 1 : verb;
  const phrase = readPhraseBefore(words, has);
  return phrase?.first === that + 1 ? phrase : undefined;
}

/** Lexemes from a number to `claimed by the union` behind what it counts. */
const CLAIM_REACH = 5;

/** `the 3,800 strikers claimed by the union`: whose number it is. */
function findClaimant(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes, tokens } = words;
  let by = at + 2;
  while (by <= at + CLAIM_REACH && lexemes[by]?.lower !== 'by') by++;
  if (lexemes[by]?.lower !== 'by' || !CLAIMED.test(lexemes[by - 1]!.lower)) return undefined;
  if (lexemes.slice(at, by).some(({ text }) => /^[,;:.()]$/.test(text))) return undefined;
  let last = by;
  while (last < by + 8 && /^(?:NOUN|PROPN|DET|ADJ)$/.test(tokens[last + 1]?.pos ?? '')) last++;
  return isNoun(tokens[last]?.pos) ? { first: by + 1, last } : undefined;
}

const CLAIMED = /^(?:announced|cited|claimed|confirmed|counted|estimated|given|recorded|reported)$/;

const HEDGES = wordSet('about around nearly over some more than');
const COUNTS = wordSet('figure figures count estimate toll tally number total');
