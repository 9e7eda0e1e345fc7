import type { Span } from '../../../text/span.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { type Token, tagTokens } from '../../../text/tag.ts';
import { withAcronyms } from './acronyms.ts';
import { withoutArticles } from './articles.ts';
import { type Clause, findClause } from './clause.ts';
import { type Depth, shorterForms } from './cut.ts';
import { beginsWithVerb, mainVerb, plain } from './grammar.ts';
import { COLON, COMMA, printWords } from './print.ts';
import { splitSegments } from './segment.ts';
import { squeezeClause, squeezeSource } from './squeeze.ts';
import { withoutTimeWords } from './time-words.ts';
import { standsAlone } from './whole.ts';

/** The most characters that a made headline may have: two lines on a telephone. */
export const MAX_HEADLINE = 110;

/**
 * Characters of a sentence that is no list or table; few in news have half as many. Finding its parts takes time that
 * grows with the square of their number.
 */
const LONGEST = 1500;

/** A headline of fewer characters leaves out what could still be told. */
const FULL = 62;

type Words = readonly Token[];

/** A headline that might be: words of one sentence in its order (the source may have moved to the end). */
export interface Candidate {
  readonly words: Words;
  readonly text: string;
}

/** The article's own short names. */
export interface Known {
  readonly acronyms: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/**
 * The headlines that a sentence can give: its main clause with asides, opening and trailing clauses and words of time
 * off, whole and in its shorter forms, always with the source if it reports a claim. Empty when none stands alone.
 * After Dorr, Zajic and Schwartz, "Hedge Trimmer" (2003), with parts of speech in place of a parse.
 *
 * @param known what the article calls things elsewhere
 * @param first nothing stands before the sentence that its words could point to
 */
export function compressSentence(text: string, sentence: Span, known: Known, first: boolean): Candidate[] {
  const body = withoutDateline(text, sentence);
  if (body.end - body.start > LONGEST) return [];
  const opening = tagTokens(text, body);
  if (!first && pointsBack(opening)) return [];
  const tokens = withAcronyms(withoutConnective(withoutEnd(opening)), known.acronyms);
  const clause = findClause(splitSegments(withoutTimeWords(tokens)));
  if (clause === undefined) return [];
  return candidatesOf(clause, known.surnames, text);
}

/** As the article has it; then, while none is full enough, squeezed; then cut deeper, or with its source in front. */
function candidatesOf(clause: Clause, surnames: ReadonlySet<string>, text: string): Candidate[] {
  const squeezed = {
    ...clause,
    main: squeezeClause(clause.main, surnames),
    attribution: squeezeSource(clause.attribution),
  };
  const candidates: Candidate[] = [];
  for (const forms of [
    () => formsOf(clause, 'detail'),
    () => formsOf(squeezed, 'detail'),
    () => [...formsOf(squeezed, 'deep'), ...sourceFirst(squeezed)],
    () => (candidates.length > 0 ? [] : formsOf(squeezed, 'any')),
  ]) {
    candidates.push(...printForms(forms(), clause.opened, text));
    if (candidates.some((candidate) => candidate.text.length >= FULL)) break;
  }
  return candidates;
}

function printForms(forms: readonly Words[], opened: boolean, text: string): Candidate[] {
  return forms
    .filter((words) => standsAlone(words, opened))
    .map((words) => withoutArticles(words))
    .map((words) => ({ words, text: printWords(words, text) }))
    .filter((candidate) => candidate.text.length <= MAX_HEADLINE);
}

function formsOf(clause: Clause, depth: Depth): Words[] {
  const mains = shorterForms(clause.main, depth);
  const forms = clause.broken ? mains.slice(1) : [...mains, ...withTail(mains[0]!, clause.tails[0])];
  if (clause.attribution.length === 0 || tellsItself(clause)) return forms;
  return forms.map((words) => [...words, COMMA, ...clause.attribution]);
}

/** With what follows the first mark, unless that is a word or two or the next member of a series of verbs. */
function withTail(main: Words, tail: Words | undefined): Words[] {
  return tail === undefined || tail.length < 3 || beginsWithVerb(tail) ? [] : [[...main, COMMA, ...tail]];
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
  const source = clause.attribution.filter(
    (token) => !isSpeechVerb(token.text) && !/^(?:according|to)$/.test(plain(token)),
  );
  return shorterForms(clause.main, 'deep').map((words) => [...source, COLON, ...words]);
}

function withoutEnd(tokens: Words): Words {
  let end = tokens.length;
  while (end > 0 && /^[.…]+$/.test(tokens[end - 1]!.text)) end--;
  return tokens.slice(0, end);
}

/** `The ruling came`: the article has told which one; `The White House` and `The number of` need no such help. */
function pointsBack(tokens: Words): boolean {
  const [first, second, third] = tokens;
  if (/day$/.test(plain(first)) && second?.pos === 'PART') return true;
  if (plain(first) !== 'the' || second?.pos === 'PROPN') return false;
  return third?.pos !== 'PROPN' && plain(third) !== 'of';
}

/** `LONDON (Reuters) - `, `SALEM, N.H. — `, `(CNN)`: the place and the agency that a story opens with. */
const DATELINE =
  /^(?:\([\p{L} ]{2,20}\)[ —–―-]{0,4}|\p{Lu}[\p{Lu}.'’ -]{2,25}(?:, [\p{L}.]{2,12}){0,2},? ?(?:\([^)]{1,30}\))? ?(?:—|–|―|--?) ?)/u;

/** The sentence from its first word on. */
export function withoutDateline(text: string, sentence: Span): Span {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80));
  return { start: sentence.start + (DATELINE.exec(opening)?.[0].length ?? 0), end: sentence.end };
}

/** `But`, `And`, `Meanwhile,` lean on what came before. */
function withoutConnective(tokens: Words): Words {
  const leans = tokens[0]?.pos === 'CCONJ' && !/^(?:both|either|neither)$/.test(plain(tokens[0]));
  return leans || /^(?:so|yet|now|meanwhile)$/.test(plain(tokens[0])) ? tokens.slice(1) : tokens;
}
