import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { plain, type Words } from '../word.ts';

/** `It is widely held that`: this "it" points at nothing. */
export function isExpletive(words: Words): boolean {
  return (
    plain(words[0]) === 'it' &&
    /^(?:is|was)$/.test(plain(words[1])) &&
    words.slice(2, 5).some((token, at) => at > 0 && plain(token) === 'that')
  );
}

/**
 * Whether a word of a statement whose opening is gone means what stood there: `his`, `it`, `the company`.
 *
 * @param verb the statement's own
 */
export function meansWhatIsGone(words: Words, verb: number): boolean {
  return meansSomebodyElse(words) || meansOthers(words) || meansSomethingElse(words, verb);
}

/** After an opening that is gone: `a judge threw out suits against the company`, `the belief was that it would`. */
function meansSomethingElse(words: Words, verb: number): boolean {
  const noun = words.findIndex(
    (token, index) =>
      plain(words[index - 1]) === 'the' && STAND_INS.test(plain(token)) && words[index + 1]?.pos !== 'NOUN',
  );
  const isTold = noun > verb && speaksForNamed(words, verb);
  if (noun > 0 && !isTold && (noun > verb || !words.slice(0, noun).some(({ pos }) => pos === 'PROPN')))
    return true;
  if (words.some((token, index) => PAPERS.test(plain(token)) && lacksWhich(words, index))) return true;
  const core = words.slice(0, verb + 4);
  if (core.some((token, index) => plain(core[index - 1]) === 'the' && EVENTS.test(plain(token)))) return true;
  return (
    words[verb]?.lemma === 'be' &&
    plain(words[verb + 1]) === 'that' &&
    /^(?:it|they)$/.test(plain(words[verb + 2]))
  );
}

/** `A Blom Lines spokesman said the company`. */
function speaksForNamed(words: Words, verb: number): boolean {
  if (!isSpeechVerb(words[verb]!.text) || words[verb - 2]?.pos !== 'PROPN') return false;
  return /^(?:spokes\p{L}+|officials?|executives?|leaders?|boss|chief)$/u.test(plain(words[verb - 1]));
}

/** `the measure | passed`, not `the measure on ferries`. */
function lacksWhich(words: Words, index: number): boolean {
  const next = words[index + 1];
  return (
    plain(words[index - 1]) === 'the' && next?.pos !== 'ADP' && next?.pos !== 'NOUN' && plain(next) !== 'to'
  );
}

/** Nouns that take up what was told. */
const EVENTS = /^(?:move|decision|ruling|incident|announcement)$/;
/** The same where no phrase behind one says which. */
const PAPERS = /^(?:measure|proposal)$/;
/** Nouns that take up a name. */
export const STAND_INS =
  /^(?:company|firm|group|agency|club|bank|party|organi[sz]ation|airline|retailer|network|platform|pair|duo|studio|team|band|chain|insurer|lender|brewer|broadcaster|virus|disease)$/;

/** `The council overrode his veto`: after an opening that is gone, "his" needs a person before it. */
function meansSomebodyElse(words: Words): boolean {
  const pronoun = words.findIndex((token) => /^(?:he|she|his|her|him)$/.test(plain(token)));
  if (pronoun < 0) return false;
  return !words
    .slice(0, pronoun)
    .some((token, index) => (isPerson(token) && !isSeveral(token)) || isOwner(words, index));
}

function isSeveral({ pos, lemma, lower }: Token): boolean {
  return pos === 'NOUN' && lower !== lemma;
}

/** A given name, with a surname or before it, or a role. */
export function isPerson(token: Token): boolean {
  return GIVEN_NAMES.has(plain(token).split(' ')[0]!) || ROLE_NOUNS.has(plain(token));
}

/** `Blom’s rise in her first year`: a president goes without the title. */
function isOwner(words: Words, index: number): boolean {
  return words[index]!.pos === 'PROPN' && /^['’]s$/.test(words[index + 1]?.text ?? '');
}

/** `Many researchers believe it could`: "it" needs one thing before it, "they" several or a name. */
function meansOthers(words: Words): boolean {
  const at = words.findIndex((token) => /^(?:it|its|they|them|their)$/.test(plain(token)));
  if (at < 0) return false;
  if (at === 0 && isExpletive(words)) return false;
  const one = plain(words[at]).startsWith('it');
  if (words[at - 1]?.pos === 'ADP' && /^,?$/.test(words[at + 1]?.text ?? '')) return true;
  return !words
    .slice(0, at)
    .some((token, index) =>
      token.pos === 'PROPN'
        ? one || !isOfOne(words, index)
        : token.pos === 'NOUN' && (plain(token) === token.lemma) === one,
    );
}

/** `Norland’s minister left the Middle East`: whose or where somebody is, who are not several. */
function isOfOne(words: Words, index: number): boolean {
  let [from, end] = [index, index + 1];
  while (words[from - 1]?.pos === 'PROPN' || words[from - 1]?.pos === 'DET') from--;
  while (words[end]?.pos === 'PROPN') end++;
  return words[from - 1]?.pos === 'ADP' || /^['’]s$/.test(words[end]?.text ?? '');
}
