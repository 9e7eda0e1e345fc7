import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptEdition, KeptEditions } from '../ports/kept-editions.ts';
import { writeFileWhole } from './file-writer.ts';

/** An edition carries its documents' text; a larger one takes longer to keep than a preview should. */
const MOST_BYTES = 50_000_000;

/** SHA-256. */
const HASH_BYTES = 32;

/**
 * The last edition of each briefing as a file in a folder of the state; the folder may be emptied at any time.
 *
 * A file starts with a hash over the program, the key and all that follows. One whose hash is another one (made by another
 * program, from other news, cut short or damaged) counts as not there and is overwritten by the next that is kept.
 */
export class DiskKeptEditions implements KeptEditions {
  readonly #folder: string;
  readonly #program: string;

  /** @param program names the program down to its last change, since the same files read by another make another edition */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = `${program} ${process.version}`;
  }

  find(briefing: string, key: string): KeptEdition | undefined {
    try {
      const file = readFileSync(this.#path(briefing));
      const bytes = file.subarray(HASH_BYTES);
      if (!this.#hash(key, bytes).equals(file.subarray(0, HASH_BYTES))) return undefined;
      return deserialize(bytes) as KeptEdition;
    } catch {
      return undefined;
    }
  }

  keep(briefing: string, key: string, kept: KeptEdition): void {
    try {
      // Not JSON: the summaries stand in the edition as well, and stay the same objects.
      const bytes = serialize(kept);
      if (bytes.length > MOST_BYTES) return;
      mkdirSync(this.#folder, { recursive: true });
      writeFileWhole(this.#path(briefing), Buffer.concat([this.#hash(key, bytes), bytes]), 0o600);
    } catch {
      // The next preview reads again.
    }
  }

  #hash(key: string, bytes: Uint8Array): Buffer {
    return createHash('sha256').update(`${this.#program}\0${key}\0`).update(bytes).digest();
  }

  /** @param briefing safe in a file name */
  #path(briefing: string): string {
    return join(this.#folder, `edition-${briefing}`);
  }
}
