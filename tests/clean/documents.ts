import type { Article } from '../../src/news/article.ts';
import type { Document, Metadata } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { slice, splitLines } from '../../src/text/span.ts';

/** A file of plain text, a line a block. */
export function plain(
  text: string,
  more: { file?: string; folder?: string; metadata?: Metadata } = {},
): Document {
  const blocks = splitLines(text).map((span) => ({ span }));
  const { file = 'a.txt', folder, metadata = {} } = more;
  return {
    id: `${file}:${text.length}`,
    file,
    ...(folder && { folder }),
    format: 'text',
    encoding: 'utf-8',
    text,
    blocks,
    metadata,
  };
}

/** The article of a page of text that nothing else is known of. */
export function cleanLines(lines: readonly string[]): Article {
  return cleanArticles([plain(lines.join('\n'))], NO_MEMORY).articles[0]!;
}

/** The words that were kept, block by block. */
export function keptOf({ document, kept }: Article): string[] {
  return kept.map((span) => slice(document.text, span));
}

/** What went, with its kind: `["Menu", "navigation"]`. */
export function goneOf({ document, furniture }: Article): [string, string][] {
  return furniture.map(({ span, kind }) => [slice(document.text, span), kind]);
}

/** Paragraphs of an article of its own for every number; its words are found in no other. */
export function paragraphs(number: number): string[] {
  const place = [
    'Northmere',
    'Asterby',
    'Corvale',
    'Dunholt',
    'Eskrigg',
    'Fenwater',
    'Garrowby',
    'Holmcroft',
  ][number % 8]!;
  const thing = ['crane', 'ferry', 'reservoir', 'orchard', 'tramway', 'observatory', 'lighthouse', 'granary'][
    (number * 3) % 8
  ]!;
  return [
    `The ${thing} at ${place} was shut on Tuesday after inspectors found cracks in its footing, and the council said that it would stay closed for ${number + 2} weeks while engineers looked into report ${number}.`,
    `“We had asked for repairs since the spring,” said the keeper of the ${thing}, who has worked in ${place} for ${number + 11} years and remembers storm ${number} well.`,
    `Shopkeepers of ${place} fear for their season: last year ${number * 130 + 400} visitors came for the ${thing} alone, and house ${number} is already up for sale.`,
    `The council meets again on Friday. Its members have set money aside for the ${thing}, but not enough, and letter ${number} to the ministry has not been answered.`,
  ];
}
