import type { Article } from '../../../news/article.ts';
import type { Headline } from '../../../news/summary.ts';
import { type Span, slice } from '../../../text/span.ts';
import { withoutDateline } from '../dateline.ts';
import { chooseOffer } from './offer.ts';
import { once } from './once.ts';
import { findSurnames } from './person-names.ts';
import { LINE, printLine, shortenLine } from './whole-sentence.ts';
import { countUses } from './worth.ts';

/** Among so many first sentences a line may be the headline. */
const OPENING = 3;
/** Characters of a line that may be the article's own headline: two or three lines on a telephone. */
const TITLE = 100;
/** A line of fewer characters is a date or a place, no sentence. */
const SHORTEST = 30;

/** And among so many the one that is printed when none gives a headline. */
const LINES = 50;

/** A quotation, a caption, a question. */
const NO_STATEMENT = /^["“‘'[(]|\?["”]?$/;
/** What only a line before it, or the writer, could tell: better none of these. */
const LEANS = /^(?:he|she|it(?! is|['’]s)|they|this|that|these|those|whatever|so|and)\b|\b(?:I|we|my) /i;

/** A line that its feed has cut. */
const CUT_SHORT = /(?:…|\.\.)["”]?$/;

const ORDINALS = ['first sentence', 'second sentence', 'third sentence'];

/** The file's own headline, else one made from the article's first sentences. */
export function findHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { headline } = article;
  if (headline === undefined) return makeHeadline(article, sentences);
  const { text, from, span } = headline;
  return { text, origin: 'file', from, ...(span ? { span } : {}) };
}

/** A line in title case, else what `chooseOffer` makes; at last the first sentence, cut with a mark that says so. */
function makeHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { text } = article.document;
  const made = (headline: string, index: number): Headline => {
    return {
      text: headline,
      origin: 'text',
      from: ORDINALS[index] ?? 'later sentence',
      span: sentences[index]!,
    };
  };
  const title = sentences.slice(0, OPENING).find((sentence) => isTitle(slice(text, sentence)));
  if (title !== undefined) return { text: slice(text, title), origin: 'text', from: 'line', span: title };
  if (sentences.length === 0) return { text: article.document.file, origin: 'text', from: 'file name' };
  if (article.language !== 'en') return made(shortenLine(slice(text, sentences[0]!)), 0);
  const offer = chooseOffer({
    text,
    sentences,
    surnames: findSurnames(text),
    uses: once(() => countUses(text, sentences)),
  });
  if (offer !== undefined) return made(offer.text, offer.index);
  const lines = sentences.slice(0, LINES).map((sentence) => slice(text, withoutDateline(text, sentence)));
  const long = (line: string): boolean => line.length >= SHORTEST && !NO_STATEMENT.test(line);
  const whole = (line: string): boolean => long(line) && line.length <= LINE && !CUT_SHORT.test(line);
  const found = [(line: string): boolean => whole(line) && !LEANS.test(line), whole, long].map((is) =>
    lines.findIndex(is),
  );
  const index = found.find((at) => at >= 0) ?? 0;
  return made(shortenLine(printLine(text, sentences[index]!)), index);
}

/** A line in title case without a full stop: a headline that stands among the article's own lines. */
function isTitle(line: string): boolean {
  if (line.length > TITLE || /[.,;:!?”"]$|[\n|/()©]/.test(line)) return false;
  const long = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}
