import type { Briefing } from '../news/briefing.ts';
import type { FurnitureRule } from '../news/furniture-rule.ts';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import type { ConsumedFile } from '../ports/archive.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { Memory } from '../ports/memory.ts';
import type { Progress } from '../ports/progress.ts';
import type { SeenFiles } from '../ports/seen-files.ts';
import { type ReadArticles, readArticles } from './read-articles.ts';
import { recallFurniture } from './recall.ts';

/** What is new in a briefing's folders. */
export interface Intake extends Omit<ReadArticles, 'documents'> {
  /** New files that were read, also those that turned out to hold no article: none of them is news again. */
  readonly consumed: readonly ConsumedFile[];
  /** New entries of feeds: a feed is saved again and again, and most of it was read before. */
  readonly entries: readonly ConsumedFile[];
}

/**
 * Reads what the briefing has not seen. New is content, not names: a renamed file is not news and a changed one is.
 * Writes nothing.
 *
 * @param day ISO day of the edition in the making; how old a memory is counts from it
 */
export async function ingest(
  briefing: Briefing,
  day: string,
  world: {
    readonly inbox: Inbox;
    readonly seenFiles: SeenFiles;
    readonly memory: Pick<Memory, 'sightings'>;
    readonly progress: Progress;
    /** The operator's word on lines, read afresh for every run. */
    furnitureRules(): readonly FurnitureRule[];
  },
): Promise<Intake> {
  const sources = new Map<string, SourceFile>();
  const notes: Note[] = [];
  const isKnown = async (sha256: string) =>
    !(await world.seenFiles.unseen(briefing.name, [sha256])).has(sha256);
  for await (const found of world.inbox.list(briefing.sources, isKnown)) {
    if ('note' in found) notes.push(found.note);
    else if (!sources.has(found.source.sha256)) sources.set(found.source.sha256, found.source);
    else notes.push(noteTwin(found.source.file, sources.get(found.source.sha256)!.file));
  }
  const files = [...sources.values()];
  const read = await readArticles(
    files,
    (documents) => recallFurniture(documents, briefing.name, day, world.memory),
    world.furnitureRules(),
    (done) => world.progress.reading(done, files.length),
  );
  const entries = read.documents.flatMap(({ id, file }) => {
    const sha256 = entryHash(id);
    return sha256 === undefined ? [] : [{ sha256, file }];
  });
  const unseen = await world.seenFiles.unseen(briefing.name, [
    ...new Set(entries.map(({ sha256 }) => sha256)),
  ]);
  const isNew = (sha256: string | undefined) => sha256 === undefined || unseen.has(sha256);
  return {
    summaries: read.summaries.filter(({ article }) => isNew(entryHash(article.document.id))),
    sightings: read.sightings,
    notes: [...notes, ...read.notes],
    consumed: files.map(({ sha256, file }) => ({ sha256, file })),
    entries: entries.filter(({ sha256 }) => unseen.has(sha256)),
  };
}

/** What tells an entry of a feed from the others, whichever file it stands in; see `Document.id`. */
function entryHash(id: string): string | undefined {
  return id.split('#')[1];
}

function noteTwin(file: string, twin: string): Note {
  return {
    rule: 'same-bytes',
    message: `Has the same bytes as ${twin}, which was read.`,
    file,
    skipped: true,
  };
}
