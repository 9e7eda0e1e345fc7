import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import type { Clause } from './clause.ts';
import { type ShorterForms, shorterForms } from './cut.ts';
import { CLAUSE_OPENERS } from './cut-lexicon.ts';
import { beginsWithVerb, mainVerb, plain } from './grammar.ts';
import { once } from './once.ts';
import { type Surnames, withoutFirstNames } from './person-names.ts';
import { COLON, COMMA, printWords } from './print.ts';
import { withBriefVerb, withoutAnnouncing } from './saying.ts';
import { squeezeClause, squeezeSource } from './squeeze.ts';
import { inTelegramStyle } from './telegram.ts';
import { withoutTitles } from './titles.ts';
import { standsAlone } from './whole.ts';

/** What a made headline may have: two or three lines on a telephone. */
export const HEADLINE_ROOM: Room = { characters: 100, words: 9, depth: 'detail', all: false };

/** A headline of fewer characters leaves out what could still be told. */
const FULL = 62;
/** Words of a statement that no longer tells all of everybody's titles. */
const LONG = 18;

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
  /** How deep a cut may be made for it. */
  readonly depth: keyof ShorterForms;
  /** All forms are looked at; else none that is shorter than one that is full enough. */
  readonly all: boolean;
}

/** The headlines of a statement that a room holds; empty when none stands alone there. */
export type Compressed = (room: Room) => Candidate[];

/**
 * The headlines that a statement can give, always with the source if it reports a claim: whole, as the article has it
 * or squeezed; then, while none is full enough, cut where it loses detail; then cut deeper, or with its source in front.
 * However many rooms are asked for, each is made once. After Dorr, Zajic and Schwartz, "Hedge Trimmer" (2003), with
 * parts of speech in place of a parse.
 *
 * @param surnames the large words that the article uses alone
 */
export function compressClause(whole: Clause, text: string, surnames: Surnames): Compressed {
  const main = withoutAnnouncing(whole.main);
  const clause = {
    ...whole,
    main: withoutFirstNames(main, surnames),
    attribution: withoutFirstNames(whole.attribution, surnames),
  };
  const squeezed = squeeze(
    main.length > LONG ? { ...clause, main: withoutFirstNames(withoutTitles(main), surnames) } : clause,
    surnames,
  );
  const cuts = shorterForms(clause.main);
  const squeezedCuts = squeezed === clause ? cuts : shorterForms(squeezed.main);
  const own = formsOf(clause, cuts.detail);
  const shorter = squeezed === clause ? [] : formsOf(squeezed, squeezedCuts.detail);
  const print = (forms: readonly Words[]): Candidate[] => printForms(forms, clause.opened, text);
  const steps = [
    () => print([...own.slice(0, 1), ...shorter.slice(0, 1)]),
    () => print(own.slice(1)),
    () => print(shorter.slice(1)),
    () => print(sourceFirst(squeezed, [squeezed.main, ...squeezedCuts.detail])),
  ].map(once);
  const deep = once(() =>
    print([...formsOf(squeezed, squeezedCuts.deep), ...sourceFirst(squeezed, squeezedCuts.deep)]),
  );
  return (room) => {
    const candidates: Candidate[] = [];
    for (const step of room.depth === 'deep' ? [...steps, deep] : steps) {
      candidates.push(...step().filter((candidate) => hasRoom(candidate.text, room)));
      if (!room.all && candidates.some((candidate) => candidate.text.length >= FULL)) break;
    }
    return candidates;
  };
}

/** The same statement when nothing in it can be said in fewer words. */
function squeeze(clause: Clause, surnames: Surnames): Clause {
  const main = squeezeClause(clause.main, surnames);
  const attribution = squeezeSource(clause.attribution);
  const isShorter = main.length < clause.main.length || attribution.length < clause.attribution.length;
  return isShorter ? { ...clause, main, attribution } : clause;
}

function printForms(forms: readonly Words[], opened: boolean, text: string): Candidate[] {
  return forms
    .filter((words) => standsAlone(words, opened))
    .map(inTelegramStyle)
    .map((words) => ({ words, text: printWords(words, text) }));
}

function hasRoom(headline: string, { characters, words }: Room): boolean {
  return headline.length <= characters && headline.split(' ').length <= words;
}

/** The whole clause, unless it is broken, and what is left of it after each cut. */
function formsOf(clause: Clause, cuts: readonly Words[]): Words[] {
  const { main, tails, broken } = clause;
  const forms = broken ? [...cuts] : [main, ...cuts, ...withTail(main, tails[0])];
  if (clause.attribution.length === 0 || tellsItself(clause)) return forms;
  return forms
    .filter((words) => standsAlone(words, clause.opened))
    .map((words) => [...words, COMMA, ...withBriefVerb(clause.attribution)]);
}

/** With what follows the first mark, unless that is a word or two or the next member of a series of verbs. */
function withTail(main: Words, tail: Words | undefined): Words[] {
  if (tail === undefined || tail.length < 3 || beginsWithVerb(tail)) return [];
  if (CLAUSE_OPENERS.test(plain(tail[0])) && !tail.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    return [];
  return [[...main, COMMA, ...tail]];
}

/** `Smith said she was leaving, she said`: once is enough. */
function tellsItself({ main, attribution }: Clause): boolean {
  const verb = main[mainVerb(main)];
  return verb !== undefined && isSpeechVerb(verb.text) && attribution.some((token) => token.pos === 'PRON');
}

/** `Labor Department: Claims fell` for `Claims fell, the Labor Department reported`, which is longer. */
function sourceFirst(clause: Clause, mains: readonly Words[]): Words[] {
  const [first] = clause.attribution;
  if (first === undefined || clause.attribution.some((token) => token.pos === 'PRON')) return [];
  const verb = clause.attribution.findIndex((token) => isSpeechVerb(token.text));
  const source = (verb > 0 ? clause.attribution.slice(0, verb) : clause.attribution).filter(
    (token) => token.pos !== 'ADV' && !isSpeechVerb(token.text) && !/^(?:according|to)$/.test(plain(token)),
  );
  if (source.length === 0 || source.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [];
  if (!source.some((token) => token.pos === 'PROPN' || /^(?:police|officials)$/.test(plain(token))))
    return [];
  if (isSpeechVerb(first.text) && first.pos !== 'VERB') return [];
  return mains.map((words) => [...source, COLON, ...words]);
}
