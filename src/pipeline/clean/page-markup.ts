import type { Document } from '../../news/document.ts';
import { fold, type Line } from './line.ts';
import type { Marker } from './marker.ts';
import type { Stretch } from './stretch.ts';

/** Share of a line's characters inside links from which it leads elsewhere and tells nothing itself. */
const LINKED = 0.6;

/** Elements whose words belong to a picture. */
const CAPTIONS = new Set(['figcaption']);

/** What the structure of a page says about its lines. */
export interface PageJudgement {
  readonly stretch: Stretch;
  readonly markers: readonly (Marker | undefined)[];
}

/**
 * Judges the lines of a page by its markup, where that told which blocks are the article: the stretch runs from the
 * first of them to the last, and of what lies within it, blocks outside the article, captions and rows of links go.
 * Undefined for documents without such marks, which are judged by their wording alone.
 *
 * @param wording what each line's wording says
 */
export function judgePage(
  { blocks }: Document,
  lines: readonly Line[],
  wording: readonly (Marker | undefined)[],
): PageJudgement | undefined {
  const from = blocks.findIndex((block) => block.markup?.main);
  if (from < 0) return undefined;
  const to = blocks.findLastIndex((block) => block.markup?.main);
  const markers = blocks.map(({ markup }, at): Marker | undefined => {
    if (wording[at]) return wording[at];
    if (markup?.element && CAPTIONS.has(markup.element))
      return { kind: 'caption', reason: 'is the caption of a picture' };
    if (lines[at]!.links > LINKED)
      return { kind: markup?.main ? 'related' : 'navigation', reason: 'is nothing but links' };
    if (markup && !markup.main)
      return { kind: 'site', reason: 'stands outside the article in the page’s structure' };
    return undefined;
  });
  return { stretch: { from, to }, markers };
}

/** The line that is the title which the file itself declares, the heading of that wording before any other line. */
export function findDeclaredTitle({ metadata }: Document, lines: readonly Line[]): number | undefined {
  if (!metadata.title) return undefined;
  const title = fold(metadata.title);
  const found = lines.flatMap((line, at) => (line.folded === title ? [at] : []));
  return found.find((at) => lines[at]!.element === 'h1') ?? found[0];
}
