import type { Article } from '../news/article.ts';
import type { Document } from '../news/document.ts';
import type { Figure } from '../news/figure.ts';
import type { Note } from '../news/note.ts';
import type { Summary } from '../news/summary.ts';
import { shorten, toPrintable } from '../text/printable.ts';
import { type Span, slice, trimSpan } from '../text/span.ts';
import { escapeControls } from './terminal.ts';

/** Colours for a piece of text; the identity where there are none. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'cyan' | 'red', text: string) => string;

/** Characters of a line that are shown; `--explain` and `--text` show all of it. */
const SHOWN = 100;
/**
 * The same of a figure's sentence, in which most are whole: a page without a stop is one sentence of all its figures.
 */
const SHOWN_SENTENCE = 300;

/** What became of a stretch of the document, one line of the report. */
export interface Verdict {
  readonly span: Span;
  readonly line: number;
  /** `headline`, `kept`, the kind of furniture, or `set aside` for what was read as byline, dateline or dek. */
  readonly verdict: string;
  readonly reason?: string;
}

/** How a document was read, as lines for a person. */
export function reportInspection(
  document: Document,
  summary: Summary | undefined,
  notes: readonly Note[],
  paint: Paint,
): string[] {
  const title = `${paint('bold', escapeControls(document.file))}  ${paint('dim', `${document.format}, ${document.encoding}`)}`;
  const remarks = notes.map(
    (note) => `  ${paint(note.skipped ? 'red' : 'yellow', note.rule)}  ${printable(note.message)}`,
  );
  if (!summary) return [title, ...remarks, ''];
  return [
    title,
    ...remarks,
    ...reportFacts(summary, paint),
    '',
    ...judgeLines(document, summary.article).map((verdict) => reportLine(document, verdict, paint)),
    ...section(
      'figures',
      summary.figures.flatMap((figure) => reportFigure(document, figure, summary, paint)),
      paint,
    ),
    ...section(
      'people',
      summary.people.map(({ name, role }) => printable(role ? `${name}: ${role}` : name)),
      paint,
    ),
    ...section(
      'teasers',
      summary.article.teasers.map((one) => printable(one.dek ? `${one.headline}: ${one.dek}` : one.headline)),
      paint,
    ),
    '',
  ];
}

/** Every stretch of the document in its order with what became of it. */
export function judgeLines(document: Document, article: Article): Verdict[] {
  const { text } = document;
  const reasons = new Map(article.keptByRule?.map(({ span, reason }) => [span.start, reason]));
  const judged: (Omit<Verdict, 'line'> & { line?: number })[] = [
    ...(article.headline?.span ? [{ span: article.headline.span, verdict: 'headline' }] : []),
    ...(article.dek ? [{ span: article.dek, verdict: 'dek' }] : []),
    ...article.kept.map((span) => {
      const reason = reasons.get(span.start);
      return { span, verdict: 'kept', ...(reason !== undefined && { reason }) };
    }),
    ...article.furniture.map(({ span, kind, reason }) => ({ span, verdict: kind, reason })),
  ].sort((a, b) => a.span.start - b.span.start);
  const all: Omit<Verdict, 'line'>[] = [];
  let next = 0;
  for (const { span } of document.blocks) {
    let at = span.start;
    while (next < judged.length && judged[next]!.span.start < span.end) {
      const one = judged[next++]!;
      addRest(at, one.span.start);
      all.push(one);
      at = Math.max(at, one.span.end);
    }
    addRest(at, span.end);
  }
  return numberLines(text, all);

  function addRest(start: number, end: number): void {
    const rest = trimSpan(text, { start, end });
    if (rest.end > rest.start && /[\p{L}\p{N}]/u.test(slice(text, rest)))
      all.push({ span: rest, verdict: 'set aside' });
  }
}

/** Counts line ends once, for verdicts in the text's order; lines count from 1. */
function numberLines(text: string, verdicts: readonly Omit<Verdict, 'line'>[]): Verdict[] {
  let line = 1;
  let at = 0;
  return verdicts.map((verdict) => {
    for (; at < verdict.span.start; at++)
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
    return { ...verdict, line };
  });
}

function reportFacts({ headline, article }: Summary, paint: Paint): string[] {
  const from = headline.origin === 'file' ? `the file's own: ${headline.from}` : `made: ${headline.from}`;
  const published =
    article.published &&
    `${article.published.at} (from the ${article.published.from}${article.published.sure ? '' : ', not sure'})`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['outlet', article.outlet ?? article.document.folder],
    ['byline', article.byline],
    ['dateline', article.dateline],
    ['published', published],
    ['language', article.language],
    ['truncated', article.document.metadata.truncated ? 'only the beginning of the article' : undefined],
  ];
  return [
    `  ${paint('bold', printable(headline.text))}  ${paint('dim', `(${from})`)}`,
    `  ${facts.flatMap(([name, value]) => (value ? [`${paint('dim', name)} ${printable(value)}`] : [])).join('  ')}`,
  ];
}

function reportLine(document: Document, { span, line, verdict, reason }: Verdict, paint: Paint): string {
  const number = paint('dim', String(line).padStart(5));
  const words = quote(document, span, SHOWN);
  if (verdict === 'headline' || verdict === 'dek')
    return `${number} ${paint('cyan', `= ${words}`)}  ${paint('dim', verdict)}`;
  const why = reason ? `${verdict}: ${printable(reason)}` : verdict;
  if (verdict === 'kept')
    return `${number} ${paint('green', '+')} ${words}${reason ? `  ${paint('yellow', why)}` : ''}`;
  return `${number} ${paint('red', '-')} ${paint('dim', words)}  ${paint('yellow', why)}`;
}

function reportFigure(document: Document, figure: Figure, summary: Summary, paint: Paint): string[] {
  const key = summary.keyFigures.some(({ span }) => span.start === figure.span.start) ? '*' : ' ';
  const { qualifier, attribution, asOf, measure, counts } = figure;
  const told = [
    counts,
    qualifier?.kind,
    measure !== 'total' && measure,
    figure.change,
    asOf && `as of ${asOf}`,
    attribution && `says ${attribution.who}`,
  ].filter(Boolean);
  return [
    `${key} ${paint('bold', printable(figure.text))}  ${printable(told.join(' | '))}`,
    `    ${paint('dim', quote(document, figure.sentence, SHOWN_SENTENCE))}`,
  ];
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', `  ${paint('bold', title)}`, ...lines.map((line) => `    ${line}`)];
}

/** Words of a file on one line of a terminal: nothing in them that could steer it. */
export function printable(text: string): string {
  return toPrintable(text);
}

/**
 * The beginning of a stretch. It is read no further than twice what is shown, of which not all may be printable: the
 * same long sentence may be quoted for ten thousand figures.
 */
function quote({ text }: Document, { start, end }: Span, most: number): string {
  return shorten(printable(slice(text, { start, end: Math.min(end, start + 2 * most) })), most);
}
