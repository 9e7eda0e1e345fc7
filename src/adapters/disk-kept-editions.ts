import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptEdition, KeptEditions } from '../ports/kept-editions.ts';
import { keepFile, MOST_KEPT_BYTES, readKeptFile } from './kept-file.ts';

/** The last edition of each briefing as a file in a folder of the state; the folder may be emptied at any time. */
export class DiskKeptEditions implements KeptEditions {
  readonly #folder: string;
  readonly #program: string;

  /**
   * @param program names the program down to its last change, since the same files read by another make another edition
   */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = `${program} ${process.version}`;
  }

  find(briefing: string, key: string): KeptEdition | undefined {
    const bytes = readKeptFile(this.#path(briefing), this.#key(key));
    return bytes && (deserialize(bytes) as KeptEdition);
  }

  keep(briefing: string, key: string, kept: KeptEdition): void {
    // Not JSON: the summaries stand in the edition as well, and stay the same objects.
    const bytes = serialize(kept);
    // An edition carries its documents' text; a larger one takes longer to keep than a preview should.
    if (bytes.length <= MOST_KEPT_BYTES) keepFile(this.#path(briefing), this.#key(key), bytes);
  }

  #key(key: string): string {
    return `${this.#program}\0${key}`;
  }

  /** @param briefing safe in a file name */
  #path(briefing: string): string {
    return join(this.#folder, `edition-${briefing}`);
  }
}
