import { hash } from 'node:crypto';
import type { Briefing } from '../news/briefing.ts';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import type { ConsumedFile } from '../ports/archive.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { SeenFiles } from '../ports/seen-files.ts';

/** What lies in a briefing's folders and was not read for an earlier edition. */
export interface NewFiles {
  /** Each content once, or once for each outlet in whose folder it lies. */
  readonly files: readonly SourceFile[];
  readonly notes: readonly Note[];
  /** What stands for those that can never be read, so that they are named once and not by every run. */
  readonly lasting: readonly ConsumedFile[];
}

/** Rules by which a file is left out that no later run will read either, unless somebody changes it. */
const LASTING: ReadonlySet<string> = new Set([
  'symbolic-link',
  'not-a-file',
  'file-too-large',
  'folder-too-deep',
]);

/** Lists what the briefing has not seen. New is content, not names: a renamed file is not news and a changed one is. */
export async function listNewFiles(
  briefing: Pick<Briefing, 'name' | 'sources'>,
  { inbox, seenFiles }: { readonly inbox: Inbox; readonly seenFiles: SeenFiles },
): Promise<NewFiles> {
  const files: SourceFile[] = [];
  const read = new Map<string, SourceFile[]>();
  const notes: Note[] = [];
  const unseen = (hashes: readonly string[]) => seenFiles.unseen(briefing.name, hashes);
  for await (const found of inbox.list(briefing.sources, unseen)) {
    if ('note' in found) {
      notes.push(found.note);
      continue;
    }
    const { source } = found;
    const same = read.get(source.sha256) ?? [];
    const twin = same.find((other) => !areOfTwoOutlets(source, other));
    if (twin !== undefined) {
      notes.push(noteTwin(source.file, twin.file));
      continue;
    }
    files.push(source);
    read.set(source.sha256, [...same, source]);
  }
  const lasting = notes.filter(({ rule }) => LASTING.has(rule));
  const fresh = await unseen(lasting.map(hashNote));
  return {
    files,
    notes: notes.filter((note) => !LASTING.has(note.rule) || fresh.has(hashNote(note))),
    lasting: lasting.map((note) => ({ sha256: hashNote(note), file: note.file ?? '' })),
  };
}

/** Whether two files of the same bytes are two outlets' prints of one text: each lies in a folder of its own. */
function areOfTwoOutlets(one: SourceFile, other: SourceFile): boolean {
  return one.folder !== undefined && other.folder !== undefined && one.folder !== other.folder;
}

/** In the place of a hash of bytes that are not read; what is said of another state of the file is said anew. */
function hashNote({ rule, file, message }: Note): string {
  return hash('sha256', [rule, file, message].join('\0'));
}

function noteTwin(file: string, twin: string): Note {
  return {
    rule: 'same-bytes',
    message: `Has the same bytes as ${twin}, which stands for both.`,
    file,
    skipped: true,
  };
}
