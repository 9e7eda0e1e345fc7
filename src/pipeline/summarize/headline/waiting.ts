import type { Token } from '../../../text/tag.ts';
import { ACTORS, CONTENT_NOUNS, KIND_NOUNS, UNIQUE, WHEN_VERBS } from './cut-lexicon.ts';
import { isNominal, plain } from './grammar.ts';

type Words = readonly Token[];

/** Openers of what is most often owed: to whom, to what end, on what, until when, where. */
const OWED = /^(?:to|on|until|unless|except|where|whose)$/;
/** Words from a noun to what it is about, with whose it is or whom it is with between them. */
const REACH = 8;

/**
 * What stands before this word waits for what follows it. Two things tell: what stands last, a noun that says of what
 * kind a thing is and not which one; and what opens here, a phrase that says to whom, on what, by whom or until when.
 * Of 188 headlines that ended before any phrase behind a noun, readers found 81 not whole.
 */
export function awaitsRest(words: Words, index: number, verb: number): boolean {
  if (words[index]!.pos === 'CCONJ') return false;
  return opensOwed(words, index, verb) || isKindOnly(words, index) || awaitsSubject(words, index, verb);
}

/** `by releasing` is how the council answered; behind `ended the year` it is what was done. */
function opensOwed(words: Words, index: number, verb: number): boolean {
  const word = plain(words[index]);
  const next = plain(words[index + 1]);
  if (word === 'on') return next !== 'behalf';
  if (word === 'by') return !next.endsWith('ing') || WHEN_VERBS.test(words[verb]!.lemma);
  return OWED.test(word);
}

/** The noun before this place has nothing that tells which one: `a special committee |`, `the red carpet |`. */
function isKindOnly(words: Words, index: number): boolean {
  const phrase = words.slice(phraseStart(words, index), index);
  const head = phrase.at(-1);
  if (head?.pos !== 'NOUN') return false;
  const isTold = phrase.slice(0, -1).some((token, at) => isTelling(token) && phrase[at - 1]?.text !== '-');
  if (KIND_NOUNS.test(head.lemma)) return !isTold;
  if (phrase.some(({ pos, text }) => pos === 'PROPN' || /^['’]s?$/.test(text))) return false;
  if (/^the$/i.test(phrase[0]!.text) && !UNIQUE.test(head.lemma)) return !isTold || isPlace(words, index);
  return false;
}

/** `a budget committee`, `a House committee`, but not `a court order`. */
function isTelling({ pos, lemma }: Token): boolean {
  return pos === 'PROPN' || (pos === 'NOUN' && !ACTORS.test(lemma));
}

function isPlace(words: Words, index: number): boolean {
  return /^(?:in|at|near)$/.test(plain(words[index]));
}

/** Where the noun phrase that ends before this place begins. */
function phraseStart(words: Words, index: number): number {
  let start = index;
  while (start > 0 && isInPhrase(words, start - 1)) {
    start--;
    if (words[start]!.pos === 'DET') break;
  }
  return start;
}

function isInPhrase(words: Words, index: number): boolean {
  const { pos, text } = words[index]!;
  if (pos === 'VERB')
    return /(?:ed|ing)$/.test(text) && words[index - 1]?.pos !== 'AUX' && !isNominal(words[index - 1]);
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^(?:-|["“”]|['’]s?|its|his|her|their)$/.test(text);
}

/** `a deal with the mayor | over`, `pressure on the mayor | about`: with whom has been told, and not yet what about. */
function awaitsSubject(words: Words, index: number, verb: number): boolean {
  if (!/^(?:over|about|for|against|that|in|of)$/.test(plain(words[index]))) return false;
  const from = Math.max(verb, index - REACH);
  return words.slice(from, index).some((token, at) => {
    if (token.pos !== 'NOUN' || !CONTENT_NOUNS.test(token.lemma)) return false;
    return /^(?:with|by|from|between|on|among)$/.test(plain(words[from + at + 1]));
  });
}
