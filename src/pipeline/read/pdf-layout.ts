import type { Block } from '../../news/document.ts';
import { countSpaced } from '../../text/title-parts.ts';
import { placeInitials } from './pdf-initials.ts';

/** A line as it stands on its page: lower left corner, width and size of type in points, y upwards. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Lines at the top and at the bottom of a page that may be running heads or page numbers. */
const EDGE_LINES = 2;

/** How much larger than the text a heading is set. */
const HEADING = 1.2;

/** Distance between two lines, in the text's usual distance, from which a paragraph begins. */
const GAP = 1.35;

/** Indention of a paragraph's first line, in sizes of type. */
const INDENT = 0.8;

/** Distance between the lines of one heading at most, in sizes of its type. */
const HEADING_GAP = 1.7;

/** A last line is shorter than this share of the widest. */
const SHORT = 0.8;

/** Share of the lines that end as sentences from which each paragraph is a line: of wrapped lines few do. */
const WHOLE = 0.75;
/** The same where no line goes on with another. */
const WHOLE_UNWRAPPED = 0.5;
/** Fewer lines tell nothing. */
const FEWEST_LINES = 4;

/** Distance between two lines, in sizes of type, that paragraphs or double spacing have. */
const LOOSE = 1.6;
/** There a line shorter than this share of the widest is no wrapped one. */
const BRIEF = 0.6;

const BULLET = /^[•●▪■◦○‣]\s/;
const OPENS = /^["'“‘«(]?[\p{Lu}\p{N}]/u;

const SENTENCE_END = /[.!?:…]["'”’)\]]*$/;

interface Paragraph {
  text: string;
  readonly size: number;
}

interface Layout {
  readonly text: string;
  readonly blocks: Block[];
  /** What stands above the text in larger type, where that is one headline. */
  readonly title: string | undefined;
}

/**
 * The text of a PDF's pages, a paragraph a line: lines joined, words that were parted by a hyphen made whole, running
 * heads and page numbers left out, paragraphs that run over a page joined. Headings are told by their size.
 */
export function layOutPages(pages: readonly (readonly PdfLine[])[]): Layout {
  const lines = dropRunningHeads(pages.map(placeInitials)).flat();
  const whole = lines.map((line) => line.text).join('\n');
  const measure = measureLines(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, at) => {
    const previous = lines[at - 1];
    const words = line.text.replace(/\s+/g, ' ').trim();
    const last = paragraphs.at(-1);
    if (previous && last && !startsParagraph(previous, line, measure))
      last.text = joinWords(last.text, words, whole);
    else paragraphs.push({ text: words, size: line.size });
  });
  let text = '';
  const blocks = paragraphs.map((paragraph): Block => {
    const start = text.length;
    text += `${paragraph.text}\n`;
    const element = paragraph.size >= measure.size * HEADING ? 'h1' : 'p';
    return { span: { start, end: text.length - 1 }, markup: { element, linkDensity: 0 } };
  });
  return { text, blocks, title: findTitle(paragraphs, measure) };
}

/** Words of a paragraph that ends as a sentence, and those from which a line in larger type is no masthead. */
const TEXT_WORDS = 12;
const TITLE_WORDS = 5;

/** The only line in larger type above the text that has a headline's words. */
function findTitle(paragraphs: readonly Paragraph[], { size }: Measure): string | undefined {
  const from = paragraphs.findIndex(
    (one) => one.size < size * HEADING && SENTENCE_END.test(one.text) && countSpaced(one.text) >= TEXT_WORDS,
  );
  const [title, another] = paragraphs
    .slice(0, Math.max(0, from))
    .filter((one) => one.size >= size * HEADING && countSpaced(one.text) >= TITLE_WORDS);
  return another ? undefined : title?.text;
}

interface Measure {
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  /** Whether most lines are paragraphs of their own. */
  readonly areWhole: boolean;
}

/** The size of type, distance between lines and width that most of the text is set in. */
function measureLines(lines: readonly PdfLine[]): Measure {
  const size = median(
    lines.flatMap((line) => Array<number>(Math.ceil(line.text.length / 20)).fill(line.size)),
  );
  const gaps = lines
    .slice(1)
    .map((line, at) => ({
      gap: lines[at]!.y - line.y,
      goesOn: line.size < size * HEADING && goesOn(lines[at]!, line),
    }))
    .filter(({ gap }) => gap > size * 0.8 && gap < size * 3);
  const within = gaps.filter((each) => each.goesOn).map(({ gap }) => gap);
  // Not the median: in a page of short paragraphs most lines stand a paragraph's distance apart.
  const leading = median(within) || lowerQuartile(gaps.map(({ gap }) => gap)) || size * 1.2;
  const body = lines.filter((line) => line.size < size * HEADING);
  const width = body.reduce((widest, line) => Math.max(widest, line.width), 0);
  const whole = body.filter(({ text }) => SENTENCE_END.test(text.trim())).length;
  const share = within.length > 0 ? WHOLE : WHOLE_UNWRAPPED;
  const areWhole = body.length >= FEWEST_LINES && whole >= body.length * share;
  return { size, leading, width, areWhole };
}

/** A line that surely goes on with the paragraph of the one above it. */
function goesOn(previous: PdfLine, line: PdfLine): boolean {
  return !SENTENCE_END.test(previous.text.trim()) && /^\p{Ll}/u.test(line.text.trim());
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function lowerQuartile(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 2] ?? 0;
}

function startsParagraph(previous: PdfLine, line: PdfLine, measure: Measure): boolean {
  const { size, leading, width, areWhole } = measure;
  const ended = SENTENCE_END.test(previous.text.trim());
  if (BULLET.test(line.text.trim())) return true;
  if (Math.abs(previous.size - line.size) > size * 0.1) return true;
  const gap = previous.y - line.y;
  // Upwards is the next column or the next page: the paragraph goes on there unless its sentence has ended.
  if (gap < 0 || gap > leading * 8) return ended || !/^\p{Ll}/u.test(line.text.trim());
  const isHeading = line.size >= size * HEADING;
  if (gap > Math.max(leading * GAP, isHeading ? line.size * HEADING_GAP : 0)) return true;
  if (!ended) return gap > size * LOOSE && previous.width < width * BRIEF && OPENS.test(line.text.trim());
  return areWhole || line.x > previous.x + size * INDENT || previous.width < width * SHORT;
}

/** A hyphen at a line's end stays when the file has the word with it elsewhere, and goes when it parts a word. */
function joinWords(before: string, after: string, whole: string): string {
  const parts = /(\p{L}+)[-\u00ad\u2010]$/u.exec(before);
  if (!parts || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  const compound = `${parts[1]}-${/^\p{L}+/u.exec(after)![0]}`;
  return whole.includes(compound) ? before + after : before.slice(0, -1) + after;
}

/** Lines at the edge of a page that others have too, numbers aside, and bare page numbers. */
function dropRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
  });
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(foldLine))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length / 2);
  const isHead = (line: PdfLine) =>
    (counts.get(foldLine(line)) ?? 0) >= often ||
    /^\W*(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?\W*$/i.test(line.text);
  return pages.map((lines, at) => lines.filter((line) => !(edges[at]!.has(line) && isHead(line))));
}

function foldLine({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
