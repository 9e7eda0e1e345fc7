import type { Article } from '../../../news/article.ts';
import type { Attribution, Figure } from '../../../news/figure.ts';
import { unitsOfText } from '../../../text/code-units.ts';
import { splitLexemes } from '../../../text/lexeme.ts';
import { cutRuns } from '../../../text/runs.ts';
import { isSpace, type Span, slice } from '../../../text/span.ts';
import { findSourceBehind } from '../source-behind.ts';
import { chooseDay, listDays } from './as-of.ts';
import { type Earlier, findAttribution, sourceOf } from './attribution.ts';
import { ALL_CLUES, type Clues, findClues } from './clues.ts';
import { completeQuantities } from './complete.ts';
import { joinParts } from './compound.ts';
import { makeFigure } from './make-figure.ts';
import { isAgeAside } from './names.ts';
import { type Quantity, readQuantities } from './quantity.ts';
import { joinRanges } from './range.ts';
import { tagSentence } from './sentence-words.ts';
import { findVoices } from './voice.ts';

/**
 * Every sentence without a number is spared the tagger: its digits are soon looked for, and words by their first
 * letters, since the engine then tries a few words at each place and not all.
 */
const NUMBER_WORD =
  /\b(?:billions?|crores?|dozens?|e(?:ight(?:een|y)?|leven)|f(?:ive|if(?:teen|ty)|orty|our(?:teen)?)|h(?:alf|undreds?)|lakhs?|millions?|nine(?:teen|ty)?|one|quarter|s(?:ix|even)(?:teen|ty)?|t(?:ens?|h(?:ird|irteen|irty|ousands?|ree)|rillions?|w(?:elve|enty|o)))\b/i;

/**
 * A sentence beyond this many characters (a table, a list without full stops) is read piece by piece: what looks back
 * from a number then looks back a piece at most, and the time stays linear.
 */
const PIECE = 4000;

/** What stands around a sentence: its article, for the day; the sentence before, for who `it` is; the one behind. */
interface Surroundings {
  readonly article?: Article;
  readonly before?: Span | undefined;
  /** `That's according to the board`: whose the figures are where their own sentence does not say. */
  readonly behind?: Span | undefined;
}

interface SentenceFigures {
  readonly figures: Figure[];
  readonly clues: Clues;
}

/**
 * The figures of one sentence, in order, none of them weighed.
 *
 * @param sentence offsets into `text`
 */
export function readSentence(text: string, sentence: Span, around: Surroundings = {}): Figure[] {
  return readWithClues(text, sentence, around).figures;
}

/** The same, and the clues that the sentence gives for whoever looks at its figures again. */
export function readWithClues(text: string, sentence: Span, around: Surroundings = {}): SentenceFigures {
  if (sentence.end - sentence.start <= PIECE) return readPiece(text, sentence, sentence, around);
  const figures: Figure[] = [];
  for (let start = sentence.start; start < sentence.end; ) {
    const end = pieceEnd(text, start, sentence.end);
    for (const figure of readPiece(text, { start, end }, sentence, around).figures) figures.push(figure);
    start = end;
  }
  return { figures, clues: ALL_CLUES };
}

function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= PIECE) return end;
  let at = start + PIECE;
  while (at > start && !isSpace(text.charCodeAt(at))) at--;
  return at > start ? at : start + PIECE;
}

/** `7`, `½`, `⅝`: by the code units, in a fourth of the time that an expression takes. */
function holdsDigit(text: string, { start, end }: Span): boolean {
  const units = unitsOfText(text);
  for (let at = start; at < end; at++) {
    const code = units[at]!;
    if (code < 128 ? code >= 48 && code <= 57 : isFraction(code)) return true;
  }
  return false;
}

function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e);
}

function readPiece(
  text: string,
  piece: Span,
  sentence: Span,
  { article, before, behind }: Surroundings,
): SentenceFigures {
  if (!holdsDigit(text, piece) && !NUMBER_WORD.test(slice(text, piece))) return { figures: [], clues: 0 };
  const cut = cutRuns(text, piece);
  const lexemes = splitLexemes(text, piece, cut);
  const quantities = joinRanges(lexemes, joinParts(lexemes, readQuantities(lexemes)));
  if (quantities.length === 0 || (article && quantities.every(isOne))) return { figures: [], clues: 0 };
  // What most sentences have that tell no figure but hold a number: the tagger is spared them too.
  if (quantities.every((quantity) => isAgeAside(lexemes, quantity))) return { figures: [], clues: 0 };
  const words = tagSentence(text, piece, cut, lexemes);
  const told = completeQuantities(words, quantities);
  if (told.length === 0) return { figures: [], clues: 0 };
  const clues = findClues(cut);
  const voices = findVoices(words, clues);
  const earlier: Earlier = () => before && sourceOf(tagSentence(text, before));
  const days = listDays(lexemes, article?.published, clues);
  const figures = told.map((one) => {
    const attribution =
      findAttribution(words, voices, one.quantity.first, earlier) ?? sourceBehind(text, behind);
    const day = one.unit?.kind === 'time' ? undefined : chooseDay(words, sentence, days, one.quantity);
    return makeFigure(words, one, sentence, attribution, day);
  });
  return { figures, clues };
}

function sourceBehind(text: string, behind: Span | undefined): Attribution | undefined {
  const start = behind && findSourceBehind(text, behind);
  return start === undefined ? undefined : sourceOf(tagSentence(text, { start, end: behind!.end }));
}

/** `one of the`, `one man`: an article's figures leave it out, so the tagger is spared the sentence. */
function isOne({ unit, value, numeral }: Quantity): boolean {
  return unit === undefined && value === 1 && numeral.form === 'words';
}
