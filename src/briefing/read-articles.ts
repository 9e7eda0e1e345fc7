import type { Article } from '../news/article.ts';
import type { Document } from '../news/document.ts';
import type { FurnitureMemory, Sighting } from '../news/furniture-memory.ts';
import type { FurnitureRule } from '../news/furniture-rule.ts';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import type { Summary } from '../news/summary.ts';
import { type Cleaned, cleanArticles } from '../pipeline/clean/clean.ts';
import { readSource } from '../pipeline/read/read.ts';
import { summarizeArticle, summarizeArticles } from '../pipeline/summarize/summarize.ts';

/** What became of some files: the articles in them, summarized, and what the operator should know. */
export interface ReadArticles {
  readonly documents: readonly Document[];
  readonly summaries: readonly Summary[];
  readonly notes: readonly Note[];
  /** What the files teach about their sites' furniture. */
  readonly sightings: readonly Sighting[];
}

/**
 * Reads files as one intake, from bytes to summaries: what they repeat among them counts as furniture beside what is
 * remembered.
 *
 * @param recall what is remembered of the documents' lines
 * @param rules the operator's word on lines
 * @param onRead called after each file, with how many are done
 */
export async function readArticles(
  sources: readonly SourceFile[],
  recall: (documents: readonly Document[]) => Promise<FurnitureMemory>,
  rules: readonly FurnitureRule[] = [],
  onRead: (done: number) => void = () => {},
): Promise<ReadArticles> {
  const documents: Document[] = [];
  const notes: Note[] = [];
  for (const [index, source] of sources.entries()) {
    const reading = await readSource(source);
    documents.push(...reading.documents);
    notes.push(...reading.notes);
    onRead(index + 1);
  }
  const memory = await recall(documents);
  const cleaned = cleanAll(documents, (some) => cleanArticles(some, memory, rules), notes);
  const summaries = summarizeAll(cleaned.articles, notes);
  return {
    documents,
    summaries,
    notes: [...notes, ...cleaned.notes],
    sightings: cleaned.sightings,
  };
}

/**
 * All together; when one of them cannot be cleaned, without those that cannot be alone. What all share is no file's
 * fault.
 */
function cleanAll(
  documents: readonly Document[],
  clean: (some: readonly Document[]) => Cleaned,
  notes: Note[],
): Cleaned {
  try {
    return clean(documents);
  } catch (cause) {
    const faults: Note[] = [];
    const sound = documents.filter((document) => {
      try {
        clean([document]);
        return true;
      } catch (error) {
        faults.push(noteFailure('cleaning-failed', 'cleaned', document.file, error));
        return false;
      }
    });
    if (sound.length === 0 || faults.length === 0) throw cause;
    notes.push(...faults);
    return clean(sound);
  }
}

/** All together, which is faster; one by one when one of them cannot be summarized, to learn which. */
function summarizeAll(articles: readonly Article[], notes: Note[]): readonly Summary[] {
  try {
    return summarizeArticles(articles);
  } catch {
    return articles.flatMap((article) => {
      try {
        return [summarizeArticle(article)];
      } catch (error) {
        notes.push(noteFailure('summary-failed', 'summarized', article.document.file, error));
        return [];
      }
    });
  }
}

/** An article that nobody thought of costs itself, not the edition. */
function noteFailure(rule: string, done: string, file: string, error: unknown): Note {
  const cause = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  return {
    rule,
    message: `The article could not be ${done} (${cause}), so it was left out; please report it.`,
    file,
    skipped: true,
  };
}
