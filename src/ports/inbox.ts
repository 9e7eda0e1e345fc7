import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';

/** The folder that news files arrive in. Reads; never writes, moves or deletes. */
export interface Inbox {
  /**
   * The regular files below the globs that are complete and within bounds, in a stable order, and a note for each one
   * that is not. Files whose content is known already are passed over and do not count against the bounds of a run.
   *
   * @param unseen those of the files' SHA-256, in hex, that are not known; all of them when left out
   * @throws OperatorError when a folder that the globs name is missing
   */
  list(
    globs: readonly string[],
    unseen?: (hashes: readonly string[]) => Promise<ReadonlySet<string>>,
  ): AsyncIterable<{ readonly source: SourceFile } | { readonly note: Note }>;
}
