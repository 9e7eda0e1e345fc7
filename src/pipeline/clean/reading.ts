import type { Document } from '../../news/document.ts';
import { keyLine } from '../../news/furniture-memory.ts';
import { ARTICLE, decode, scorePage } from './chain.ts';
import { findTitle } from './find-title.ts';
import type { Marker } from './marker.ts';
import { type Page, readFrom, readUntitled } from './page.ts';
import { findDeclaredTitle, judgePage } from './page-markup.ts';

/** One document on its way to an article: what its own lines say, before anything is compared. */
export interface Reading {
  readonly document: Document;
  readonly page: Page;
  /** Line by line what the wording alone says; `page.markers` adds what the structure does. */
  readonly wording: readonly (Marker | undefined)[];
  /** Line by line the scores of the chain; absent where the page's structure tells the article. */
  readonly score?: Float64Array;
  /** Line by line the state that the document by itself suggests. */
  readonly states: Uint8Array;
  /** Line by line the key of its wording; empty for a line without a word. */
  readonly keys: readonly string[];
  /** Names the article by its first long line: a page scraped again has the same. */
  readonly article: string;
}

/** A line this long names an article. */
const NAMING_WORDS = 8;

/** Reads one document by itself. */
export function readAlone(document: Document): Reading {
  const untitled = readUntitled(document.text, document.blocks);
  const declared = findDeclaredTitle(document, untitled.lines);
  const title = declared ?? (document.metadata.title ? -1 : findTitle(untitled));
  const judged = judgePage(untitled);
  const page = readFrom({ ...untitled, ...(judged && { markers: judged.markers }) }, title);
  const score = judged ? undefined : scorePage(page);
  const states = judged?.states ?? decode(score!, page.lines.length);
  const keys = page.lines.map((line) => (line.words > 0 ? keyLine(line.text) : ''));
  const named = page.lines.findIndex((line, at) => states[at] === ARTICLE && line.words >= NAMING_WORDS);
  return {
    document,
    page: title < 0 && !document.metadata.title ? { ...page, title: findOpeningTitle(page, states) } : page,
    wording: untitled.markers,
    ...(score && { score }),
    states,
    keys,
    article: keys[named] ?? keyLine(document.id),
  };
}

/**
 * An opening line that is no sentence, above running text, is a headline even if none of its words return below: the
 * article's first line, or the file's where the text follows at once.
 */
function findOpeningTitle({ lines, prose, markers }: Page, states: Uint8Array): number {
  const first = states.indexOf(ARTICLE);
  const at = first === 1 && !lines[0]!.stops && markers[0] === undefined ? 0 : first;
  const line = lines[at];
  if (!line || line.stops || line.words < 3 || line.words > 20 || /[:;,]$/.test(line.text)) return -1;
  return (prose[at + 1] ?? 0) >= (at < first ? 6 : 12) ? at : -1;
}
