import { daysBefore } from '../news/day.ts';
import type { Document } from '../news/document.ts';
import type { FurnitureRule } from '../news/furniture-rule.ts';
import type { SourceFile } from '../news/source-file.ts';
import type { Summary } from '../news/summary.ts';
import { listLines } from '../pipeline/clean/clean.ts';
import type { ConsumedFile } from '../ports/archive.ts';
import { type ReadArticles, readArticles } from './read-articles.ts';
import { furnitureMemory, type Questions, type Recalled } from './recall.ts';

/** What new files hold that is news. */
export interface Intake extends Omit<ReadArticles, 'documents'> {
  /** New entries of feeds: a feed is saved again and again, and most of it was read before. */
  readonly entries: readonly ConsumedFile[];
}

/** What reading needs besides the files. */
export interface ReadingNeeds {
  /** ISO day of the edition in the making. */
  readonly day: string;
  /** Answers what the files make the briefing ask its memory. */
  recall(asked: Questions): Promise<Recalled>;
  /** The operator's word on lines. */
  readonly rules: readonly FurnitureRule[];
  /** Called after each file, with how many are done. */
  onRead(done: number): void;
}

/** What was read, and what was asked of the memory and answered on the way. */
export interface Ingested {
  readonly intake: Intake;
  readonly asked: Questions;
  readonly recalled: Recalled;
}

/** Reads files as one intake, and leaves out the entries of feeds that an earlier edition has had. */
export async function ingest(files: readonly SourceFile[], reading: ReadingNeeds): Promise<Ingested> {
  let asked: Questions = { lines: [], entries: [] };
  let recalled: Recalled | undefined;
  const { documents, summaries, notes, sightings } = await readArticles(
    files,
    async (documents) => {
      asked = questionsOf(documents);
      recalled = await reading.recall(asked);
      return furnitureMemory(recalled, reading.day);
    },
    reading.rules,
    reading.onRead,
  );
  const { unseen } = recalled!;
  const isNew = (sha256: string | undefined) => sha256 === undefined || unseen.has(sha256);
  const intake = {
    summaries: summaries
      .filter(({ article }) => isNew(entryHash(article.document.id)))
      .map((summary) => undateAhead(summary, reading.day)),
    sightings,
    notes,
    entries: documents.flatMap(({ id, file }) => {
      const sha256 = entryHash(id);
      return sha256 !== undefined && unseen.has(sha256) ? [{ sha256, file }] : [];
    }),
  };
  return { intake, asked, recalled: recalled! };
}

/**
 * Without a day that is still to come, such as that of what an article announces: no news is newer than its edition.
 */
function undateAhead(summary: Summary, day: string): Summary {
  const { published, ...article } = summary.article;
  // In the zones that are ahead it is tomorrow.
  const isAhead = published !== undefined && published.at.slice(0, 10) > daysBefore(day, -1);
  return isAhead ? { ...summary, article } : summary;
}

function questionsOf(documents: readonly Document[]): Questions {
  const entries = documents.flatMap(({ id }) => entryHash(id) ?? []);
  return { lines: [...listLines(documents)], entries: [...new Set(entries)] };
}

/** What tells an entry of a feed from the others, whichever file it stands in; see `Document.id`. */
function entryHash(id: string): string | undefined {
  return id.split('#')[1];
}
