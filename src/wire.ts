import type { ListLine } from './adapters/csv.ts';
import { openNamedFile } from './adapters/named-file.ts';
import type { Store } from './adapters/sqlite/store.ts';
import { systemClock } from './adapters/system-clock.ts';
import type { Clock } from './ports/clock.ts';

/** Opens a file that the command line names, see `openNamedFile`. */
export { openNamedFile as openFile };

/** The records alone, for commands that neither read news nor send. */
export async function openRecords(state: string): Promise<{ store: Store; clock: Clock }> {
  const { openStore } = await import('./adapters/sqlite/store.ts');
  return { store: await openStore(state, systemClock.now()), clock: systemClock };
}

/** See `readReaderList`. */
export async function readList(bytes: Uint8Array, file: string): Promise<readonly ListLine[]> {
  return (await import('./adapters/csv.ts')).readReaderList(bytes, file);
}
