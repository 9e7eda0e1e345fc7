import type { Furniture } from '../../news/article.ts';
import type { Block, Document } from '../../news/document.ts';
import { slice } from '../../text/span.ts';

/** What stands between an article's paragraphs and is none of its sentences. */
type Aside = Omit<Furniture, 'span'>;

const ROW: Aside = { kind: 'table', reason: 'is a row of a table' };
const FENCED: Aside = { kind: 'code', reason: 'is a line of code' };
const LOGGED: Aside = { kind: 'code', reason: 'is a line of a log' };

/** A file with fewer sentences is a table with a word on what it shows. */
const FEWEST_SENTENCES = 2;
/** UTF-16 units: fewer are a label. */
const SHORTEST = 40;
/** What a sentence ends with, in so many of its last UTF-16 units. */
const STOPPED = /[.!?…。！？]["'”’»)\]]{0,3}$/;
const EDGE = 4;

/**
 * The blocks that tell something, and those between them that would be taken for the end of the text and for its
 * sentences: rows of tables, code between fences, and what a program wrote. In a file that is nothing but a table, or
 * most of it code or a log, all blocks tell, so that it is known for what it is.
 */
export function partAside(document: Document): {
  told: readonly Block[];
  aside: readonly Furniture[];
} {
  const { blocks } = document;
  const named = blocks.map((block) => nameAside(document, block));
  if (named.every((aside) => aside === undefined)) return { told: blocks, aside: [] };
  const told = blocks.filter((_, at) => named[at] === undefined);
  const code = blocks.filter((_, at) => named[at]?.kind === 'code');
  if (countSentences(document, told) < FEWEST_SENTENCES || measure(code) > measure(told))
    return { told: blocks, aside: [] };
  const aside = blocks.flatMap(({ span }, at) => (named[at] ? [{ span, ...named[at] }] : []));
  return { told, aside };
}

/** How a program tells when, and at its level or by its own name, in so many of a line's first UTF-16 units. */
const LOG =
  /^\[?(?:\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]{2} {1,2}\d{1,2} )\d\d:\d\d:\d\d\S{0,12} (?:\S{1,40} ){0,3}?(?:\[?(?:DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|TRACE)\b|\[(?:debug|info|notice|warn|warning|error|fatal|trace)\]|[\w./-]{1,40}\[\d{1,7}\]:)/;
const LOOKED_AT = 160;

function nameAside({ text, format }: Document, { span: { start, end }, markup }: Block): Aside | undefined {
  // A page's structure says which tables are its article's, and no sentence is looked for in their rows.
  if (markup?.element === 'tr' && format !== 'html') return ROW;
  if (format === 'markdown' && markup?.element === 'pre') return FENCED;
  return LOG.test(slice(text, { start, end: Math.min(end, start + LOOKED_AT) })) ? LOGGED : undefined;
}

function countSentences({ text }: Document, blocks: readonly Block[]): number {
  return blocks.filter(({ span: { start, end } }) => {
    return end - start >= SHORTEST && STOPPED.test(slice(text, { start: end - EDGE, end }));
  }).length;
}

function measure(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { span }) => sum + span.end - span.start, 0);
}
