import { MOVES } from '../finite-verb.ts';
import { isNominal, isOwnerMark, isVerbal, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/** `Orsa AG`, `AG Blom`. */
export function isNamed(words: Words, from: number, end: number): boolean {
  return (words[end]?.pos === 'PROPN' || words[from - 1]?.pos === 'PROPN') && words[from - 1]?.pos !== 'AUX';
}

/** Who opens what is told: elsewhere it may matter that they are no mere members of the party. */
export function isWhoDoes(words: Words, from: number): boolean {
  return from === 0 || words[from - 1] === COLON;
}

/** `Norland | state legislature`, `Norland’s | state legislature`: there a city may be called like a state. */
export function isBehindState(words: Words, from: number): boolean {
  const [owner, before] = [words[from - 2], words[from - 1]];
  const state = isOwnerMark(before) ? owner : before;
  return state?.pos === 'PROPN' && !/^(?:city|washington)$/.test(plain(state));
}

/** Not `royal family members`, `Blom family members`. */
export function isNoHouse(words: Words, from: number): boolean {
  return !/^(?:ADJ|NOUN|PROPN)$/.test(words[from - 1]?.pos ?? '');
}

/** `the US government | said`, `told the | US government`, not `split in the US government`. */
export function isAsked(words: Words, from: number, end: number): boolean {
  const asked = /^(?:accuse|ask|blame|sue|tell|urge|warn)$/.test(words[from - 1]?.lemma ?? '');
  const does =
    (from === 0 || words[from - 1] === COLON || words[from - 1]!.text === ',') && words[end] !== undefined;
  return asked || (does && isVerbal(words[end]));
}

/** Not `the newspaper reports that`, `state media reports`. */
export function isNoVerb(words: Words, from: number, end: number): boolean {
  const isWhole = !/^(?:ADJ|NOUN|PROPN)$/.test(words[from - 1]?.pos ?? '');
  return isWhole && words[from + 1]!.pos === 'NOUN' && plain(words[end]) !== 'that';
}

/** `high-tech | gear`. */
export function isBeforeNoun(words: Words, _: number, end: number): boolean {
  return isNominal(words[end]);
}

/** `killed in | bomb attack`, not `a bomb attack plot` or a `fire-bomb attack`. */
export function isDone(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.text !== '-' && !/^(?:plot|plan|threat)s?$/.test(plain(words[end]));
}

/** `Orsa | International Airport`. */
export function isBehindName(words: Words, from: number): boolean {
  return words[from - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(words[from]!.text);
}

/** `unemployment rate | fell`. */
export function isMoved(words: Words, _: number, end: number): boolean {
  return MOVES.test(plain(words[end])) || /^(?:fall|hit|hold|rise|stand|stay)$/.test(words[end]?.lemma ?? '');
}
