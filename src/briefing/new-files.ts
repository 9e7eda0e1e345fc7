import type { Briefing } from '../news/briefing.ts';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { SeenFiles } from '../ports/seen-files.ts';

/** What lies in a briefing's folders and was not read for an earlier edition. */
export interface NewFiles {
  /** Each content once. */
  readonly files: readonly SourceFile[];
  readonly notes: readonly Note[];
}

/** Lists what the briefing has not seen. New is content, not names: a renamed file is not news and a changed one is. */
export async function listNewFiles(
  briefing: Pick<Briefing, 'name' | 'sources'>,
  { inbox, seenFiles }: { readonly inbox: Inbox; readonly seenFiles: SeenFiles },
): Promise<NewFiles> {
  const files = new Map<string, SourceFile>();
  const notes: Note[] = [];
  const isKnown = async (sha256: string) => !(await seenFiles.unseen(briefing.name, [sha256])).has(sha256);
  for await (const found of inbox.list(briefing.sources, isKnown)) {
    if ('note' in found) notes.push(found.note);
    else if (!files.has(found.source.sha256)) files.set(found.source.sha256, found.source);
    else notes.push(noteTwin(found.source.file, files.get(found.source.sha256)!.file));
  }
  return { files: [...files.values()], notes };
}

function noteTwin(file: string, twin: string): Note {
  return {
    rule: 'same-bytes',
    message: `Has the same bytes as ${twin}, which was read.`,
    file,
    skipped: true,
  };
}
