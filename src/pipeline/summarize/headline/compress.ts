import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import { withoutArticles } from './articles.ts';
import type { Clause } from './clause.ts';
import { type Depth, shorterForms } from './cut.ts';
import { beginsWithVerb, mainVerb, plain } from './grammar.ts';
import { COLON, COMMA, printWords } from './print.ts';
import { type Surnames, squeezeClause, squeezeSource } from './squeeze.ts';
import { standsAlone } from './whole.ts';

/** What a made headline may have: two or three lines on a telephone. */
export const HEADLINE_ROOM: Room = { characters: 100, words: 14 };

/** A headline of fewer characters leaves out what could still be told. */
const FULL = 62;

type Words = readonly Token[];

/** A headline that might be: words of one sentence in its order (the source may have moved to the end). */
export interface Candidate {
  readonly words: Words;
  readonly text: string;
}

/** How long a headline may be. */
export interface Room {
  readonly characters: number;
  readonly words: number;
}

/**
 * The headlines that a statement can give, always with the source if it reports a claim: whole, as the article has it
 * or squeezed; then, while none is full enough, cut where it loses detail; then cut deeper, or with its source in front.
 * Empty when none stands alone. After Dorr, Zajic and Schwartz, "Hedge Trimmer" (2003), with parts of speech in place
 * of a parse.
 *
 * @param surnames the large words that the article uses alone
 */
export function compressClause(clause: Clause, text: string, surnames: Surnames, room: Room): Candidate[] {
  const squeezed = {
    ...clause,
    main: squeezeClause(clause.main, surnames),
    attribution: squeezeSource(clause.attribution),
  };
  const [own, shorter] = [formsOf(clause, 'detail'), formsOf(squeezed, 'detail')];
  const candidates: Candidate[] = [];
  for (const forms of [
    () => [...own.slice(0, 1), ...shorter.slice(0, 1)],
    () => own,
    () => shorter,
    () => [...formsOf(squeezed, 'deep'), ...sourceFirst(squeezed)],
  ]) {
    candidates.push(...printForms(forms(), clause.opened, text, room));
    if (candidates.some((candidate) => candidate.text.length >= FULL)) break;
  }
  return candidates;
}

function printForms(forms: readonly Words[], opened: boolean, text: string, room: Room): Candidate[] {
  return forms
    .filter((words) => standsAlone(words, opened))
    .map((words) => withoutArticles(words))
    .map((words) => ({ words, text: printWords(words, text) }))
    .filter((candidate) => hasRoom(candidate.text, room));
}

function hasRoom(headline: string, { characters, words }: Room): boolean {
  return headline.length <= characters && headline.split(' ').length <= words;
}

function formsOf(clause: Clause, depth: Depth): Words[] {
  const mains = shorterForms(clause.main, depth);
  const forms = clause.broken ? mains.slice(1) : [...mains, ...withTail(mains[0]!, clause.tails[0])];
  if (clause.attribution.length === 0 || tellsItself(clause)) return forms;
  return forms
    .filter((words) => standsAlone(words, clause.opened))
    .map((words) => [...words, COMMA, ...clause.attribution]);
}

/** With what follows the first mark, unless that is a word or two or the next member of a series of verbs. */
function withTail(main: Words, tail: Words | undefined): Words[] {
  if (tail === undefined || tail.length < 3 || beginsWithVerb(tail)) return [];
  const opens = /^(?:as|while|when|after|before|because|although|though|since)$/.test(plain(tail[0]));
  if (opens && !tail.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [];
  return [[...main, COMMA, ...tail]];
}

/** `Smith said she was leaving, she said`: once is enough. */
function tellsItself({ main, attribution }: Clause): boolean {
  const verb = main[mainVerb(main)];
  return verb !== undefined && isSpeechVerb(verb.text) && attribution.some((token) => token.pos === 'PRON');
}

/** `Labor Department: Claims fell` for `Claims fell, the Labor Department reported`, which is longer. */
function sourceFirst(clause: Clause): Words[] {
  const [first] = clause.attribution;
  if (first === undefined || clause.attribution.some((token) => token.pos === 'PRON')) return [];
  const verb = clause.attribution.findIndex((token) => isSpeechVerb(token.text));
  const source = (verb > 0 ? clause.attribution.slice(0, verb) : clause.attribution).filter(
    (token) => token.pos !== 'ADV' && !isSpeechVerb(token.text) && !/^(?:according|to)$/.test(plain(token)),
  );
  if (source.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [];
  return shorterForms(clause.main, 'deep').map((words) => [...source, COLON, ...words]);
}
