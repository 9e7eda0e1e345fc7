import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { ingOf, pastOf, presentOf } from '../past-tense.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, plain } from '../word.ts';
import { DEED_TURNS, INTENTION_TURNS } from './deed-turns.ts';
import { VERB_TURNS } from './verb-turns.ts';

type Words = readonly Token[];

/** What stands behind a verb, its articles left out, the verb that says the same alone, and where it does. */
interface Turn {
  readonly behind: readonly string[];
  readonly verb: string;
  readonly stands: (words: Words, from: number, end: number) => boolean;
}

/** By the verb that a turn begins with. */
const TURNS: ReadonlyMap<string, readonly Turn[]> = groupTurns([
  ['call', 'for', 'urge', isWantedBySomebody],
  ['call', 'on', 'urge', isAskedTo],
  ['ask', 'for', 'seek', hasObject],
  ['wait', 'for', 'await', isThing],
  ['look', 'into', 'investigate', hasObject],
  ['turn', 'down', 'reject', hasObject],
  ['call', 'off', 'cancel', hasObject],
  ['open', 'up', 'open', hasObject],
  ['point', 'out', 'note', hasObject],
  ['sign', 'off on', 'approve', hasObject],
  ['do', 'away with', 'scrap', hasObject],
  ['drop', 'out of', 'quit', hasObject],
  ['enter', 'into', 'enter', hasObject],
  ['appeal', 'against', 'appeal', hasObject],
  ['protest', 'against', 'protest', hasObject],
  ['meet', 'with', 'meet', isSomebody],
  ['come', 'to an end', 'end', isOver],
  ['put', 'an end to', 'end', hasObject],
  ['put', 'end to', 'end', hasObject],
  ['pose', 'threat to', 'threaten', hasObject],
  ['give', 'backing to', 'back', hasObject],
  ['give', 'approval to', 'approve', hasObject],
  ['give', 'support to', 'support', hasObject],
  ['throw', 'support behind', 'back', hasObject],
  ['voice', 'support for', 'back', hasObject],
  ['express', 'support for', 'back', hasObject],
  ['express', 'opposition to', 'oppose', hasObject],
  ['voice', 'opposition to', 'oppose', hasObject],
  ['place', 'order for', 'order', hasObject],
  ['place', 'orders for', 'order', hasObject],
  ['hold', 'meeting with', 'meet', isSomebody],
  ['file', 'lawsuit against', 'sue', hasObject],
  ['file', 'lawsuits against', 'sue', hasObject],
  ['file', 'federal lawsuit against', 'sue', hasObject],
  ['file', 'suit against', 'sue', hasObject],
  ['bring', 'lawsuit against', 'sue', hasObject],
  ['lodge', 'lawsuits against', 'sue', hasObject],
  ['tell', 'reporters', 'say', hasClaim],
  ['tell', 'journalists', 'say', hasClaim],
  ['tell', 'cnn', 'say', hasClaim],
  ['tell', 'fox news', 'say', hasClaim],
  ['tell', 'reuters', 'say', hasClaim],
  ['mount', 'defense of', 'defend', hasObject],
  ['offer', 'criticism of', 'criticize', hasObject],
  ['take', 'a look at', 'examine', hasObject],
  ['take', 'look at', 'examine', hasObject],
  ['hold', 'vote on', 'vote on', hasObject],
  ['reach', 'settlement with', 'settle with', hasObject],
  ['give', 'boost to', 'boost', hasObject],
  ['make', 'changes to', 'change', hasObject],
  ['fail', 'in bid to', 'fail to', hasVerb],
  ['fail', 'in attempt to', 'fail to', hasVerb],
  ['fail', 'in effort to', 'fail to', hasVerb],
  ...DEED_TURNS.map((turn) => [...turn, hasObject] as const),
  ...INTENTION_TURNS.map((turn) => [...turn, hasVerb] as const),
  ...VERB_TURNS,
]);

/**
 * The words, without their articles, with each verb that needs others to say what one verb says written as that one,
 * outside quotations: `called off the vote` is `canceled vote`, `filed a lawsuit against` is `sued`.
 */
export function withBriefVerbs(words: Words): Words {
  if (!words.some(({ lemma }) => TURNS.has(lemma))) return words;
  const brief: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; ) {
    const turn = quoted[index] ? undefined : turnAt(words, index);
    brief.push(...(turn === undefined ? [words[index]!] : verbOf(turn.verb, words[index]!)));
    index = turn?.end ?? index + 1;
  }
  return brief;
}

function groupTurns(
  turns: readonly (readonly [first: string, behind: string, verb: string, stands: Turn['stands']])[],
): Map<string, Turn[]> {
  const grouped = new Map<string, Turn[]>();
  for (const [first, behind, verb, stands] of turns)
    grouped.set(first, [...(grouped.get(first) ?? []), { behind: behind.split(' '), verb, stands }]);
  return grouped;
}

function turnAt(words: Words, from: number): { readonly verb: string; readonly end: number } | undefined {
  const turns = words[from]!.pos === 'VERB' ? TURNS.get(words[from]!.lemma) : undefined;
  for (const { behind, verb, stands } of turns ?? []) {
    const end = endOf(words, from + 1, behind);
    if (end > from && stands(words, from, end)) return { verb, end };
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

/** The brief verb, in the form of the one that it stands for. */
function verbOf(verb: string, told: Token): readonly Token[] {
  const [lemma, ...rest] = verb.split(' ') as [string, ...string[]];
  const text = inFormOf(lemma, told);
  const capital = /^\p{Lu}/u.test(told.text);
  const first = changeToken(told, { text: capital ? text[0]!.toUpperCase() + text.slice(1) : text, lemma });
  const place = { start: -1, end: -1 };
  return [
    first,
    ...rest.map((word) => ({
      ...changeToken(told, { text: word, pos: word === 'to' ? 'PART' : 'ADP', lemma: word }),
      ...place,
    })),
  ];
}

function inFormOf(lemma: string, told: Token): string {
  const form = plain(told);
  if (form === told.lemma) return lemma;
  if (form.endsWith('ing')) return ingOf(lemma);
  return form.endsWith('s') ? presentOf(lemma) : pastOf(lemma);
}

function hasObject(words: Words, _: number, end: number): boolean {
  return (
    /^(?:ADJ|DET|NOUN|NUM|PROPN|PUNCT)$/.test(words[end]?.pos ?? '') && !/^[,;:—–-]$/.test(words[end]!.text)
  );
}

/** `waited for | details`, not `waited for | Blom to sign`. */
function isThing(words: Words, from: number, end: number): boolean {
  return words[end]?.pos === 'NOUN' && !isAskedTo(words, from, end);
}

/** `told reporters | she was leaving`. */
function hasClaim(words: Words, _: number, end: number): boolean {
  return /^(?:that|he|she|they|it|there)$/.test(plain(words[end])) || words[end]?.pos === 'PROPN';
}

function hasVerb(words: Words, _: number, end: number): boolean {
  return words[end]?.pos === 'VERB';
}

/** `met with | Ida Blom`, `meet with | officials`, not `met with | criticism`. */
function isSomebody(words: Words, from: number, end: number): boolean {
  return words[from - 1]?.pos !== 'AUX' && words[end]?.pos === 'PROPN';
}

/** `The strike came to an end | in Orsa`. */
function isOver(words: Words, _: number, end: number): boolean {
  return (
    words[end] === undefined ||
    words[end]!.pos === 'ADP' ||
    isNominal(words[end]) ||
    /^(?:last|this)$/.test(plain(words[end]))
  );
}

/** Papers call for things too, and urge nobody. */
const PAPERS =
  /^(?:agreement|bill|budget|contract|deal|forecast|law|legislation|measure|order|plan|proposal|rule|schedule)$/;

/** `called for | an inquiry`; of people who are to do it `urged | the council to`. */
function isWantedBySomebody(words: Words, from: number, end: number): boolean {
  return hasObject(words, from, end) && !words.slice(0, from).some(({ lemma }) => PAPERS.test(lemma));
}

/** `called on | the council to vote`. */
function isAskedTo(words: Words, from: number, end: number): boolean {
  return (
    hasObject(words, from, end) &&
    words.slice(end, end + 8).some((token, at, all) => plain(token) === 'to' && all[at + 1]?.pos === 'VERB')
  );
}
