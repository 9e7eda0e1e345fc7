import { startsCapital } from '../../../../text/capital.ts';
import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { withoutStretches } from '../quotation.ts';
import { isNominal, isTie, plain, type Words } from '../word.ts';

/** What a company is called whose name says by itself what it is. */
const GIANTS = /^(?:behemoth|giant|heavyweight|juggernaut|titan)$/;
/** Nouns that tell what somebody does, by their endings. */
const DOERS = /(?:er|ian|ist|man|or|woman)$/;
/** Those of whom news speaks have some rank. */
const RANKS = /^(?:leading|senior|top|veteran)$/;
const OFFICIALS = /^(?:aide|executive|figure|lawmaker|official|politician)$/;
/** Years of age that make nobody news. */
const GROWN = 18;
const OLD = 60;

/**
 * Without what describes whoever is named or told of and needs it for nothing: the second of two things that somebody
 * is (`rower | and shipping company owner | Ida Blom`), how much he is the first (`hugely popular`), a grown man's age,
 * that officials are high ones, and what a giant is one of (`shipping giant | Blom Lines`).
 */
export function withoutDescriptions(words: Words): Words {
  return withoutStretches(words, (all, from) => Math.max(...DESCRIPTIONS.map((endOf) => endOf(all, from))));
}

/** Each tells where a description of its kind ends that begins at an index; that index where none does. */
const DESCRIPTIONS = [endOfAge, endOfGiant, endOfPraise, endOfRank, endOfSecondRole];

/** `22-year-old | sailor`. */
function endOfAge(words: Words, from: number): number {
  if (words[from]!.pos !== 'NUM') return from;
  const age = Number(words[from]!.text);
  const isAge =
    words
      .slice(from + 1, from + 5)
      .map(plain)
      .join('') === '-year-old';
  return isAge && age >= GROWN && age < OLD && isNominal(words[from + 5]) ? from + 5 : from;
}

/** `US shipping giant | Blom Lines`. */
function endOfGiant(words: Words, from: number): number {
  if (!isModifier(words[from]) || isModifier(words[from - 1])) return from;
  if (isTie(words[from - 1])) return from;
  let at = from;
  while (isModifier(words[at]) && !GIANTS.test(plain(words[at]))) at++;
  const isGiant = at > from && GIANTS.test(plain(words[at])) && words[at + 1] !== undefined;
  return isGiant && isName(words, at + 1) ? at + 1 : from;
}

/** In a text without large letters any noun may be one. */
function isName(words: Words, index: number): boolean {
  if (words.some(({ text }) => /\p{Lu}/u.test(text))) return startsCapital(words[index]!.text);
  return isModifier(words[index]) && !/s$/.test(words[index]!.text);
}

function isModifier(token: Token | undefined): boolean {
  return isNominal(token) || token?.pos === 'ADJ';
}

/** `hugely popular | singer Ida Blom`. */
function endOfPraise(words: Words, from: number): number {
  const [degree, praise] = [words[from]!, words[from + 1]];
  if (degree.pos !== 'ADV' || !plain(degree).endsWith('ly') || praise?.pos !== 'ADJ') return from;
  return nameBehind(words, from + 2) > 0 ? from + 2 : from;
}

/** `top | harbour officials`. */
function endOfRank(words: Words, from: number): number {
  const before = itemAt(words, from - 1);
  if (!RANKS.test(words[from]!.text) || before?.pos === 'ADV' || before?.text === '-') return from;
  let at = from + 1;
  while (isModifier(words[at]) && isModifier(words[at + 1])) at++;
  const head = words[at];
  return head?.pos === 'NOUN' && plain(head) !== head.lemma && isRank(head) ? from + 1 : from;
}

function isRank({ lemma }: Token): boolean {
  return ROLE_NOUNS.has(lemma) || OFFICIALS.test(lemma);
}

/** `rower | and shipping company owner | Ida Blom`. */
function endOfSecondRole(words: Words, from: number): number {
  const [before, first] = [itemAt(words, from - 2), itemAt(words, from - 1)];
  if (plain(words[from]) !== 'and' || first?.pos !== 'NOUN' || !isRole(first)) return from;
  if (before?.pos === 'DET' || before?.text === ',') return from;
  const name = nameBehind(words, from + 1);
  return name > 0 && words[from + 1]!.pos !== 'DET' ? name : from;
}

/** Where the full name stands before which somebody's role ends; -1 where no such thing stands here. */
function nameBehind(words: Words, from: number): number {
  let at = from;
  while (isInRole(words[at]) && !GIVEN_NAMES.has(plain(words[at]))) at++;
  return at > from && isNominal(words[at]) && isNominal(words[at + 1]) && isRole(words[at - 1]!) ? at : -1;
}

function isInRole(token: Token | undefined): boolean {
  return isModifier(token) || token?.text === '-' || (token?.pos === 'VERB' && plain(token).endsWith('ing'));
}

/** `rower`, `owners`: what somebody is or does. */
function isRole({ lemma }: Token): boolean {
  return ROLE_NOUNS.has(lemma) || DOERS.test(lemma);
}
