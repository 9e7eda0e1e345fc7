import type { Span } from '../../../text/span.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { type Token, tagTokens } from '../../../text/tag.ts';
import { withAcronyms } from './acronyms.ts';
import { withoutArticles } from './articles.ts';
import { type Clause, findClause } from './clause.ts';
import { shorterForms } from './cut.ts';
import { plain } from './grammar.ts';
import { COLON, COMMA, printWords } from './print.ts';
import { splitSegments } from './segment.ts';
import { squeezeClause, squeezeSource } from './squeeze.ts';
import { withoutTimeWords } from './time-words.ts';
import { standsAlone } from './whole.ts';

/** The most characters that a made headline may have: two lines on a telephone. */
export const MAX_HEADLINE = 110;

type Words = readonly Token[];

/** A headline that might be: words of one sentence in its order (the source may have moved to the end). */
export interface Candidate {
  readonly words: Words;
  readonly text: string;
}

/** What the article tells outside the sentence. */
export interface Known {
  /** The sentence is the article's first: nothing stands before it that its words could point to. */
  readonly first: boolean;
  readonly acronyms: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/**
 * The headlines that a sentence can give: its main clause with asides, opening and trailing clauses and words of time
 * off, whole and in its shorter forms, always with the source if it reports a claim. Empty when none stands alone.
 * After Dorr, Zajic and Schwartz, "Hedge Trimmer" (2003), with parts of speech in place of a parse.
 *
 * @param known what the article calls things elsewhere
 */
export function compressSentence(text: string, sentence: Span, known: Known): Candidate[] {
  const body = {
    start: sentence.start + datelineLength(text.slice(sentence.start, sentence.start + 80)),
    end: sentence.end,
  };
  const opening = tagTokens(text, body);
  if (!known.first && pointsBack(opening)) return [];
  const tokens = withAcronyms(withoutConnective(withoutEnd(opening)), known.acronyms);
  const clause = findClause(splitSegments(withoutTimeWords(tokens)));
  if (clause === undefined) return [];
  const whole = printForms(formsOf(clause, false), text);
  if (whole.length > 0) return whole;
  const squeezed = {
    ...clause,
    main: squeezeClause(clause.main, known.surnames),
    attribution: squeezeSource(clause.attribution),
  };
  const short = printForms(formsOf(squeezed, false), text);
  if (short.length > 0) return short;
  return printForms([...formsOf(squeezed, true), ...sourceFirst(squeezed)], text);
}

function printForms(forms: readonly Words[], text: string): Candidate[] {
  return forms
    .filter((words) => standsAlone(words))
    .map((words) => withoutArticles(words))
    .map((words) => ({ words, text: printWords(words, text) }))
    .filter((candidate) => candidate.text.length <= MAX_HEADLINE);
}

function formsOf(clause: Clause, deep: boolean): Words[] {
  const mains = shorterForms(clause.main, deep);
  const tail = clause.tails[0];
  const forms = clause.broken ? mains.slice(1) : [...mains];
  if (!clause.broken && tail !== undefined && tail.length >= 3 && mains[0] !== undefined)
    forms.push([...mains[0], COMMA, ...tail]);
  if (clause.attribution.length === 0) return forms;
  return forms.map((words) => [...words, COMMA, ...clause.attribution]);
}

/** `Labor Department: Claims fell` for `Claims fell, the Labor Department reported`, which is longer. */
function sourceFirst(clause: Clause): Words[] {
  const [first] = clause.attribution;
  if (first === undefined || clause.attribution.some((token) => token.pos === 'PRON')) return [];
  const source = clause.attribution.filter(
    (token) => !isSpeechVerb(token.text) && !/^(?:according|to)$/.test(plain(token)),
  );
  return shorterForms(clause.main, true).map((words) => [...source, COLON, ...words]);
}

function withoutEnd(tokens: Words): Words {
  let end = tokens.length;
  while (end > 0 && /^[.…]+$/.test(tokens[end - 1]!.text)) end--;
  return tokens.slice(0, end);
}

/** `The ruling came`: the article has told which one; `The White House` and `The number of` need no such help. */
function pointsBack(tokens: Words): boolean {
  const [first, second, third] = tokens;
  if (plain(first) !== 'the' || second?.pos === 'PROPN') return false;
  return third?.pos !== 'PROPN' && plain(third) !== 'of';
}

/** `LONDON (Reuters) - `, `AMHERST, N.H. — `, `(CNN)`: the place and the agency that a story opens with. */
const DATELINE =
  /^(?:\([\p{L} ]{2,20}\)[ —–―-]{0,4}|\p{Lu}[\p{Lu}.'’ -]{2,25}(?:, [\p{L}.]{2,12}){0,2},? ?(?:\([^)]{1,30}\))? ?(?:—|–|―|--?) ?)/u;

function datelineLength(opening: string): number {
  return DATELINE.exec(opening)?.[0].length ?? 0;
}

/** `But`, `And`, `Meanwhile,` lean on what came before. */
function withoutConnective(tokens: Words): Words {
  return tokens[0]?.pos === 'CCONJ' && !/^(?:both|either|neither)$/.test(plain(tokens[0]))
    ? tokens.slice(1)
    : tokens;
}
