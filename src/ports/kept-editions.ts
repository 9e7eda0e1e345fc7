import type { Edition } from '../news/edition.ts';
import type { Sighting } from '../news/furniture-memory.ts';
import type { Note } from '../news/note.ts';
import type { Summary } from '../news/summary.ts';

/** Editions that previews have made, so that files which have not changed need not be read again. */
export interface KeptEditions {
  /** What was kept last for the briefing, if it was kept under this key and is whole. */
  find(briefing: string, key: string): KeptEdition | undefined;
  /** Keeps it in the place of the last one. What cannot be kept is made again. */
  keep(briefing: string, key: string, kept: KeptEdition): void;
}

/** An edition as its files and the memory made it, before a language model rephrases it. */
export interface KeptEdition {
  /** What the files made the briefing ask its memory, see `Questions`. */
  readonly asked: { readonly lines: readonly string[]; readonly entries: readonly string[] };
  /** Hash of what the memory answered: with another answer it would be another edition. */
  readonly answers: string;
  /** See `Intake`. */
  readonly intake: {
    readonly summaries: readonly Summary[];
    readonly sightings: readonly Sighting[];
    readonly notes: readonly Note[];
    readonly entries: readonly { readonly sha256: string; readonly file: string }[];
  };
  /** Under the name of the preview that made it. */
  readonly edition: Edition;
}
