import type { Article } from '../../../news/article.ts';
import type { Figure } from '../../../news/figure.ts';
import { splitLexemes } from '../../../text/lexeme.ts';
import { cutRuns } from '../../../text/runs.ts';
import { isSpace, type Span, slice } from '../../../text/span.ts';
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
 * A quick look that spares the tagger every sentence without a number: digits, which are soon found, and words, by
 * their first letters, since the engine then tries a few words at each place and not all.
 */
const DIGIT = /[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/;
const NUMBER_WORD =
  /\b(?:billions?|crores?|dozens?|e(?:ight(?:een|y)?|leven)|f(?:ive|if(?:teen|ty)|orty|our(?:teen)?)|h(?:alf|undreds?)|lakhs?|millions?|nine(?:teen|ty)?|one|quarter|s(?:ix|even)(?:teen|ty)?|t(?:ens?|h(?:ird|irteen|irty|ousands?|ree)|rillions?|w(?:elve|enty|o)))\b/i;

/**
 * A sentence beyond this many characters (a table, a list without full stops) is read piece by piece: what looks back
 * from a number then looks back a piece at most, and the time stays linear.
 */
const PIECE = 4000;

/** What stands around a sentence: its article, for the day, and the sentence before it, for who `it` is. */
interface Surroundings {
  readonly article?: Article;
  readonly before?: Span | undefined;
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

function readPiece(
  text: string,
  piece: Span,
  sentence: Span,
  { article, before }: Surroundings,
): SentenceFigures {
  const own = slice(text, piece);
  if (!DIGIT.test(own) && !NUMBER_WORD.test(own)) return { figures: [], clues: 0 };
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
    const attribution = findAttribution(words, voices, one.quantity.first, earlier);
    const day = one.unit?.kind === 'time' ? undefined : chooseDay(words, sentence, days, one.quantity);
    return makeFigure(words, one, sentence, attribution, day);
  });
  return { figures, clues };
}

/** `one of the`, `one man`: an article's figures leave it out, so the tagger is spared the sentence. */
function isOne({ unit, value, numeral }: Quantity): boolean {
  return unit === undefined && value === 1 && numeral.form === 'words';
}
