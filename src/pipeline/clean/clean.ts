import type { Article, FileHeadline, Furniture } from '../../news/article.ts';
import type { Document } from '../../news/document.ts';
import type { FurnitureMemory, Sighting } from '../../news/furniture-memory.ts';
import type { Note } from '../../news/note.ts';
import type { Span } from '../../text/span.ts';
import { findHeadline } from './headline.ts';
import { findGluedKeywords } from './lede.ts';
import { fold, type Line, readLines } from './line.ts';
import { type Marker, matchMarker } from './marker.ts';
import { findDeclaredTitle, judgePage } from './page-markup.ts';
import { findStretch, type Stretch } from './stretch.ts';
import { collectTeasers } from './teaser.ts';

/** What one intake gives. */
export interface Cleaned {
  /** One for each document that is an article, in the documents' order. */
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  /** What the store should remember once the articles are taken into an edition. */
  readonly sightings: readonly Sighting[];
}

/**
 * Tells article from furniture in every document of one intake. Documents without any text that reads as an article
 * are left out with a note.
 */
export function cleanArticles(documents: readonly Document[], _memory: FurnitureMemory): Cleaned {
  const articles: Article[] = [];
  const notes: Note[] = [];
  for (const document of documents) {
    const lines = readLines(document.text, document.blocks);
    const wording = lines.map(matchMarker);
    const page = judgePage(document, lines, wording);
    const markers = page?.markers ?? wording;
    const stretch = page?.stretch ?? findStretch(lines, markers);
    if (stretch.to < stretch.from) {
      notes.push({
        rule: 'not-an-article',
        message: 'No stretch of sentences was found, so the file was left out.',
        file: document.file,
        skipped: true,
      });
      continue;
    }
    articles.push({
      ...shapeArticle(document, lines, markers, stretch),
      teasers: collectTeasers(lines, wording, stretch.to + 1),
    });
  }
  return { articles, notes, sightings: [] };
}

function shapeArticle(
  document: Document,
  lines: readonly Line[],
  markers: readonly (Marker | undefined)[],
  stretch: Stretch,
): Omit<Article, 'teasers'> {
  const title = document.metadata.title
    ? findDeclaredTitle(document, lines)
    : findHeadline(lines, markers, stretch);
  const headline = chooseHeadline(document, lines, title);
  const kept: Span[] = [];
  const furniture: Furniture[] = [];
  lines.forEach((line, at) => {
    const inside = at >= stretch.from && at <= stretch.to;
    if (at === title) return;
    if (headline && fold(line.text) === fold(headline.text))
      furniture.push({ span: line.span, kind: 'repeated-title', reason: 'repeats the headline' });
    else if (!inside || markers[at])
      furniture.push({ span: line.span, ...describe(markers, lines, at, stretch) });
    else {
      const glued = findGluedKeywords(document.text, line.span);
      if (glued)
        furniture.push({
          span: glued,
          kind: 'keywords',
          reason: 'is a run of keywords in front of the text',
        });
      kept.push({ start: glued?.end ?? line.span.start, end: line.span.end });
    }
  });
  return {
    document,
    ...(headline && { headline }),
    ...(document.metadata.outlet && { outlet: document.metadata.outlet }),
    language: document.metadata.language?.slice(0, 2) ?? 'en',
    kept,
    furniture,
  };
}

function chooseHeadline(
  document: Document,
  lines: readonly Line[],
  title: number | undefined,
): FileHeadline | undefined {
  const line = title === undefined ? undefined : lines[title];
  if (line) return { text: line.text, from: 'line', span: line.span };
  const { title: declared, titleFrom } = document.metadata;
  return declared ? { text: declared, from: titleFrom ?? 'metadata' } : undefined;
}

function describe(
  markers: readonly (Marker | undefined)[],
  lines: readonly Line[],
  at: number,
  stretch: Stretch,
): Marker {
  const own = markers[at];
  if (own) return { kind: own.kind, reason: own.reason };
  for (let above = at - 1; above > stretch.to; above--) {
    const heading = markers[above];
    if (heading?.opens)
      return { kind: heading.kind, reason: `stands under "${lines[above]!.text.slice(0, 60)}"` };
  }
  return at < stretch.from
    ? { kind: 'site', reason: 'stands above the article' }
    : { kind: 'site', reason: 'stands after the end of the article' };
}
