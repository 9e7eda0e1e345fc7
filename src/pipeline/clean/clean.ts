import type { Article } from '../../news/article.ts';
import type { Document } from '../../news/document.ts';
import { type FurnitureMemory, keyLine, type Sighting } from '../../news/furniture-memory.ts';
import type { Note } from '../../news/note.ts';
import { assembleArticle } from './assemble.ts';
import { weighRepetition } from './evidence.ts';
import { overrule } from './overrule.ts';
import { readAlone } from './reading.ts';
import { findRepetition } from './repetition.ts';

/** What one intake gives. */
export interface Cleaned {
  /** One for each document that is an article, in the documents' order. */
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  /** What the store should remember once the articles are taken into an edition. */
  readonly sightings: readonly Sighting[];
}

/**
 * Tells article from furniture in every document of one intake. What the documents repeat among them counts like what
 * is remembered of their sites. Documents without any text that reads as an article are left out with a note.
 */
export function cleanArticles(documents: readonly Document[], memory: FurnitureMemory): Cleaned {
  const articles: Article[] = [];
  const notes: Note[] = [];
  const readings = documents.map(readAlone);
  const repetition = findRepetition(readings, memory);
  readings.forEach((reading, at) => {
    const elsewhere = repetition.elsewhere[at]!;
    const states = weighRepetition(reading, elsewhere, repetition.articles[at]!);
    const article = assembleArticle(reading, overrule(reading.page, states), elsewhere);
    if (article.kept.length > 0) articles.push(article);
    else
      notes.push({
        rule: 'not-an-article',
        message: 'No stretch of sentences was found, so the file was left out.',
        file: reading.document.file,
        skipped: true,
      });
  });
  const skipped = new Set(notes.map((note) => note.file));
  void skipped;
  return { articles, notes, sightings: repetition.sightings };
}

/** The keys of the documents' lines: what `cleanArticles` wants to be told of by the memory. */
export function listLines(documents: readonly Document[]): Set<string> {
  const keys = new Set<string>();
  for (const { text, blocks } of documents)
    for (const { span } of blocks)
      keys.add(keyLine(text.slice(span.start, Math.min(span.end, span.start + 500))));
  return keys;
}
