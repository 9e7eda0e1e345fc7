import type { Article } from '../../../news/article.ts';
import type { Headline } from '../../../news/summary.ts';
import { startsCapital } from '../../../text/capital.ts';
import { type Span, slice } from '../../../text/span.ts';
import { BYLINE } from '../byline.ts';
import { findSurnames } from './names/person-names.ts';
import { chooseOffer, offerOf } from './offer.ts';
import { once } from './once.ts';
import { findLine, shortenLine } from './statement/line.ts';
import { countUses, findSubject, isOnSubject } from './worth.ts';

/** Among so many first sentences a line may be the headline. */
const OPENING = 3;
/** Characters of a line that may be the article's own headline: two or three lines on a telephone. */
const TITLE = 100;

const ORDINALS = ['first sentence', 'second sentence', 'third sentence'];

/** The file's own headline, else one made from the article's first sentences. */
export function findHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { headline } = article;
  if (headline === undefined) return makeHeadline(article, sentences);
  const { text, from, span } = headline;
  return { text, origin: 'file', from, ...(span ? { span } : {}) };
}

/** A line in title case, else what `chooseOffer` makes; at last the first line that can stand by itself. */
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
  const uses = once(() => countUses(text, sentences));
  const subject = once(() => findSubject(uses()));
  const source = { text, sentences, surnames: findSurnames(text), uses, subject };
  const offer = chooseOffer(source);
  if (offer !== undefined && !offer.beside) return made(offer.text, offer.index);
  const line = findLine(text, sentences, (told) => isOnSubject(told, subject()));
  if (!line.tells && offer !== undefined) return made(offer.text, offer.index);
  const shorter = line.index === 0 ? undefined : offerOf(source, line.index, Number.POSITIVE_INFINITY);
  return made(shorter?.text ?? line.text, line.index);
}

/** A line in title case without a full stop: a headline that stands among the article's own lines. */
function isTitle(line: string): boolean {
  if (line.length > TITLE || BYLINE.test(line) || /[.,;:!?”"]$|[\n|/()©]/.test(line)) return false;
  const long = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => startsCapital(word)).length >= 0.8 * long.length;
}
