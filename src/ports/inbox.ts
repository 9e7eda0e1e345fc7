import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';

/** The folder that news files arrive in. Reads; never writes, moves or deletes. */
export interface Inbox {
  /**
   * The regular files below the globs that are complete and within bounds, in a stable order, and a note for each one
   * that is not.
   */
  list(globs: readonly string[]): AsyncIterable<{ readonly source: SourceFile } | { readonly note: Note }>;
}
