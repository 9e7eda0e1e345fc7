import type { Token } from '../../../../text/tag.ts';
import { changeToken, makeToken, NOWHERE } from '../made-token.ts';
import { ingOf, pastOf, presentOf } from '../past-tense.ts';
import { type Change, withChanges } from '../quotation.ts';
import { plain, type Words } from '../word.ts';
import type { TurnPlace } from './turn-places.ts';
import { VERB_TURNS } from './verb-turns.ts';

/** What stands behind a turn's verb, what says all of it, and where. */
interface Turn {
  readonly behind: readonly string[];
  readonly verb: string;
  readonly stands: TurnPlace;
}

/** By the verb that a turn begins with, the longest first: `carry out attacks on` before `carry out`. */
const TURNS: ReadonlyMap<string, readonly Turn[]> = groupTurns();

function groupTurns(): Map<string, Turn[]> {
  const grouped = new Map<string, Turn[]>();
  for (const { turn, verb, stands } of VERB_TURNS) {
    const [first, ...behind] = turn.split(' ') as [string, ...string[]];
    grouped.set(first, [...(grouped.get(first) ?? []), { behind, verb, stands }]);
  }
  for (const turns of grouped.values()) turns.sort((a, b) => b.behind.length - a.behind.length);
  return grouped;
}

/**
 * The words, without their articles, with each verb that needs others to say what one verb says written as that one,
 * outside quotations: `called off the vote` is `canceled vote`, `filed a lawsuit against` is `sued`.
 */
export function withBriefVerbs(words: Words): Words {
  if (!words.some(({ lemma }) => TURNS.has(lemma))) return words;
  return withChanges(words, changeAt);
}

function changeAt(words: Words, from: number): Change | undefined {
  const turns = words[from]!.pos === 'VERB' ? TURNS.get(words[from]!.lemma) : undefined;
  for (const { behind, verb, stands } of turns ?? []) {
    const end = endOf(words, from + 1, behind);
    if (end > from && stands(words, from, end))
      return { tokens: verbOf(verb, words[from]!, isPast(words, from)), end };
  }
  return undefined;
}

/** Behind those words, whosever the noun among them is: `in its bid to`; -1 where others stand. */
function endOf(words: Words, from: number, behind: readonly string[]): number {
  let at = from;
  for (const word of behind) {
    if (/^(?:his|her|its|their)$/.test(plain(words[at])) && at + 1 < words.length) at++;
    if (plain(words[at]) !== word) return -1;
    at++;
  }
  return at;
}

/** `the board | put | an end to it`, `has | put | an end to it`: its past is its present. */
function isPast(words: Words, index: number): boolean {
  const before = words[index - 1]?.pos === 'ADV' ? words[index - 2] : words[index - 1];
  const isBare = plain(before) === 'to' || (before?.pos === 'AUX' && !/^(?:be|have)$/.test(before.lemma));
  return /^(?:cast|put|set)$/.test(plain(words[index])) && !isBare;
}

/** The brief verb, in the form of the one that it stands for. */
function verbOf(verb: string, told: Token, isPastTold: boolean): Words {
  const [lemma, ...rest] = verb.split(' ') as [string, ...string[]];
  const text = isPastTold ? pastOf(lemma) : inFormOf(lemma, told);
  const capital = /^\p{Lu}/u.test(told.text);
  return [
    changeToken(told, { text: capital ? text[0]!.toUpperCase() + text.slice(1) : text, lemma }),
    ...rest.map((word) =>
      makeToken(NOWHERE, { text: word, pos: word === 'to' ? 'PART' : 'ADP', lemma: word }),
    ),
  ];
}

function inFormOf(lemma: string, told: Token): string {
  const form = plain(told);
  if (form === told.lemma) return lemma;
  if (form.endsWith('ing')) return ingOf(lemma);
  return form.endsWith('s') ? presentOf(lemma) : pastOf(lemma);
}
