import type { Span } from '../../../text/span.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { type Token, tagTokens } from '../../../text/tag.ts';
import { withAcronyms } from './acronyms.ts';
import { withoutArticles } from './articles.ts';
import { type Clause, COMMA, findClause, isDangling } from './clause.ts';
import { shorterForms } from './cut.ts';
import { mainVerb, plain } from './grammar.ts';
import { isQuoteMark, splitSegments } from './segment.ts';
import { squeezeClause, squeezeSource } from './squeeze.ts';
import { withoutTimeWords } from './time-words.ts';

/** The most characters that a made headline may have: two lines on a telephone. */
export const MAX_HEADLINE = 110;

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
 */
export function compressSentence(text: string, sentence: Span, known: Known): Candidate[] {
  const body = {
    start: sentence.start + datelineLength(text.slice(sentence.start, sentence.start + 80)),
    end: sentence.end,
  };
  const tokens = withAcronyms(withoutConnective(withoutEnd(tagTokens(text, body))), known.acronyms);
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
  return short.length > 0 ? short : printForms(formsOf(squeezed, true), text);
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
  const forms =
    tail === undefined || mains[0] === undefined ? mains : [...mains, [...mains[0], COMMA, ...tail]];
  if (clause.attribution.length === 0) return forms;
  return forms.map((words) => [...words, COMMA, ...clause.attribution]);
}

function withoutEnd(tokens: Words): Words {
  let end = tokens.length;
  while (end > 0 && /^[.…]+$/.test(tokens[end - 1]!.text)) end--;
  return tokens.slice(0, end);
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

const POINTS_BACK = new Set(
  'he she it they this that these those his her their its him them we i you our my your us me there here such both'.split(
    ' ',
  ),
);
const FIRST_PERSON = new Set('we i you our my your us me'.split(' '));

/** True when the words are a whole statement that needs nothing before it and nothing after it. */
function standsAlone(words: Words): boolean {
  if (words.length < 4 || isDangling(words) || mainVerb(words) < 0 || isQuoteMark(words[0]!)) return false;
  if (isSpeechVerb(words.at(-1)!.text) && !words.includes(COMMA)) return false;
  if (POINTS_BACK.has(plain(words[0])) && words[0]!.pos !== 'PROPN') return false;
  let quotes = 0;
  let named = false;
  for (const token of words) {
    if (isQuoteMark(token)) quotes++;
    const word = plain(token);
    if (token.pos === 'NOUN' || token.pos === 'PROPN') named = true;
    if (
      quotes % 2 === 0 &&
      token.pos === 'PRON' &&
      FIRST_PERSON.has(word) &&
      token.text !== 'US' &&
      word !== 'us'
    )
      return false;
    if (!named && /^(?:he|she|they|it|his|her|their|its)$/.test(word)) return false;
  }
  return quotes % 2 === 0;
}

/** The words as the article spaces them, with the first letter large. */
export function printWords(words: Words, text: string): string {
  let printed = '';
  words.forEach((token, index) => {
    const before = words[index - 1];
    const adjacent = before !== undefined && before.end === token.start;
    const gap =
      index > 0 &&
      token !== COMMA &&
      !adjacent &&
      !(before !== undefined && isOpening(before, words, index - 1));
    const glued =
      token.start >= 0 &&
      (token.pos === 'PUNCT' || token.pos === 'PART') &&
      !/\s/.test(text[token.start - 1] ?? ' ');
    printed += (gap && !glued ? ' ' : '') + token.text;
  });
  return printed.charAt(0).toUpperCase() + printed.slice(1);
}

/** An opening quotation mark whose next word was left out binds to the word that follows. */
function isOpening(token: Token, words: Words, index: number): boolean {
  if (token.text === '“') return true;
  return token.text === '"' && words.slice(0, index + 1).filter((word) => word.text === '"').length % 2 === 1;
}
