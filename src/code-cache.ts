import { mkdirSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readCacheFolder } from './config/environment.ts';

/** Who else may write: group and others. */
const FOREIGN_WRITE = 0o022;

/**
 * Lets the runtime keep what it compiled for the next command, which then starts in half the time. Where that cannot be
 * written, nothing is kept and nothing is said.
 *
 * What lies there is run, and the runtime believes it: so it is the user's own folder, never the shared one for
 * temporary files, and one that belongs to somebody else (`sudo` may leave HOME as it was) is not used.
 */
export function keepCompiledCode(): void {
  try {
    const folder = join(readCacheFolder(process.env) ?? join(homedir(), '.cache'), 'daybook');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    // Windows knows neither users nor rights here; the folder lies in the profile.
    const own = process.getuid === undefined || (uid === process.getuid() && (mode & FOREIGN_WRITE) === 0);
    if (own) enableCompileCache(folder);
  } catch {
    // No home, or one that is read-only: a service or a container.
  }
}
