import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Retelling } from '../../news/retelling.ts';
import type { Retellings } from '../../ports/rewriter.ts';
import { writeFileWhole } from '../file-writer.ts';

const retelling = z.object({ headline: z.string(), summary: z.string() });

/**
 * Earlier answers as small files in a folder of the state, one for each draft, named by its key. They are a cache: the
 * folder may be emptied at any time, a file that cannot be read or written counts as not there.
 */
export class DiskRetellings implements Retellings {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(key: string): Promise<Retelling | undefined> {
    try {
      return retelling.safeParse(JSON.parse(readFileSync(this.#path(key), 'utf8'))).data;
    } catch {
      return undefined;
    }
  }

  async keep(key: string, kept: Retelling): Promise<void> {
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileWhole(this.#path(key), JSON.stringify(kept));
    } catch {
      // The next run asks again.
    }
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
