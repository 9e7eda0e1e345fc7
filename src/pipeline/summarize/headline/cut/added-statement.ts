import { isSpeechVerb } from '../../../../text/speech.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { isPastAsPresent } from '../past-tense.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { leadsIn } from './lead-in.ts';
import { isInfinitive } from './unfinished.ts';

/** `and closed the bridge`, `and the bridge was closed`, `and that it was`, `but Blom said`. */
export function opensStatement(words: Words, index: number): boolean {
  const joint = plain(words[index]);
  if (joint === 'but') return beginsStatement(words, index + 1);
  if (joint !== 'and' || sharesTime(words, index) || joinsPlaces(words, index)) return false;
  return (
    plain(words[index + 1]) === 'that' ||
    beginsVerbPhrase(words, index + 1) ||
    beginsStatement(words, index + 1)
  );
}

/**
 * `closed the bridge | , and no ferry went`: behind the first mark of a statement no list goes on that has begun
 * before; but one more place or time may (`for her parts in the play, and in the film`).
 */
export function opensAddition(words: Words, index: number): boolean {
  const isJoint = words[index] === COMMA && plain(words[index + 1]) === 'and';
  return isJoint && words[index + 2]?.pos !== 'ADP' && words.indexOf(COMMA) === index;
}

/** `searches in Orsa | and Marstad are`: one name has no verb of several. */
function joinsPlaces(words: Words, index: number): boolean {
  const [before, name, verb] = [words[index - 1], words[index + 1], words[index + 2]];
  return before?.pos === 'PROPN' && name?.pos === 'PROPN' && /^(?:are|have|were)$/.test(plain(verb));
}

/** `earned 40 million | and paid nine from 1998 to 2001`: both sums are those of the time at the end. */
function sharesTime(words: Words, index: number): boolean {
  const isSum = words.slice(index - 3, index).some(({ pos }) => pos === 'NUM');
  return isSum && /^(?:1[5-9]|20)\d\d$/.test(words.at(-1)!.text);
}

/**
 * `will stay away until the council opens the bridge | and pays`, `if it stops selling | and leasing boats`: both have
 * to be.
 */
export function sharesCondition(words: Words, index: number): boolean {
  return (
    plain(words[index]) === 'and' &&
    (beginsVerbPhrase(words, index + 1) || plain(words[index + 1]).endsWith('ing')) &&
    words.slice(0, index).some((token) => /^(?:if|unless|until)$/.test(plain(token)))
  );
}

/** `and Orsa said`, `and the bridge was closed`: a statement of its own. */
function beginsStatement(words: Words, from: number): boolean {
  const first = words[from];
  if (first?.pos !== 'PROPN' && plain(first) !== 'the') return false;
  for (let at = from + 1; at < Math.min(words.length, from + 5); at++) {
    if (isFiniteVerb(words, at)) return words[at]!.pos === 'AUX' || isSpeechVerb(words[at]!.text);
    if (!isNominal(words[at]) && words[at]!.pos !== 'ADJ') return false;
  }
  return false;
}

/** `and closed the bridge`, `and to close it`, `and closing it` where something is done before. */
function beginsVerbPhrase(words: Words, from: number): boolean {
  let at = from;
  while (words[at]?.pos === 'ADV') at++;
  const verb = words[at];
  if (verb === undefined || /^\p{Lu}\p{Ll}/u.test(verb.text)) return false;
  if (plain(verb) === 'to' || verb.pos === 'AUX') return true;
  if (plain(verb).endsWith('ing'))
    return words.slice(0, from).some((earlier) => earlier.pos === 'VERB' && plain(earlier).endsWith('ing'));
  if (verb.pos !== 'VERB') return false;
  if (plain(verb) !== verb.lemma) return isFiniteVerb(words, at);
  return isPastAsPresent(verb.lemma) && !words.slice(0, from).some((_, to) => isInfinitive(words, to));
}

/**
 * `The line has no money, and | it will sell a ferry`: where the statement begins that a mark parts from the first; 0
 * where none is added.
 */
export function addedAt(words: Words, index: number): number {
  const comma = words.indexOf(COMMA);
  const isAdded = comma >= 0 && comma < index && opensAddition(words, comma);
  return isAdded && leadsIn(words.slice(0, comma), words.slice(comma + 1)) ? comma : 0;
}
