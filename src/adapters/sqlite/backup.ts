import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { backup } from 'node:sqlite';
import { OperatorError } from '../../ports/operator-error.ts';
import { syncFolder } from '../file-writer.ts';
import type { Database } from './database.ts';

const BACKUP_FOLDER = 'backups';

/**
 * Copies the database by SQLite's own backup, which is whole whatever is written meanwhile, and gives where it lies.
 *
 * @param path where to; by default in the state folder, named after the time. Its folder has to be there: one that is
 *   not is a slip, or a disk that is not mounted, and a copy beside the original saves nobody
 */
export async function backUp({ folder, connection }: Database, now: Date, path?: string): Promise<string> {
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const target = path ?? join(folder, BACKUP_FOLDER, `${stamp}.sqlite`);
  if (existsSync(target)) {
    throw new OperatorError('backup-exists', 'There is a file of that name; a backup replaces nothing.', {
      where: target,
      hint: 'Name another file, or move that one away.',
    });
  }
  if (path !== undefined && !existsSync(dirname(target))) {
    throw new OperatorError('backup-folder-missing', 'There is no folder to put the backup into.', {
      where: dirname(target),
      hint: 'Make the folder, or mount the disk that it is on; a backup makes none itself.',
    });
  }
  const half = `${target}.half`;
  try {
    if (path === undefined) mkdirSync(dirname(target), { recursive: true });
    await backup(connection, half);
    synchronise(half);
    renameSync(half, target);
    syncFolder(dirname(target));
  } catch (cause) {
    rmSync(half, { force: true });
    throw new OperatorError('backup-failed', 'The backup could not be written.', {
      where: target,
      hint: 'Check that the folder can be written and has room.',
      cause,
    });
  }
  return target;
}

/** The newest backup in the state folder, if there is one. */
export function newestBackup(folder: string): string | undefined {
  const backups = join(folder, BACKUP_FOLDER);
  if (!existsSync(backups)) return undefined;
  const newest = readdirSync(backups)
    .filter((name) => name.endsWith('.sqlite'))
    .sort()
    .at(-1);
  return newest && join(backups, newest);
}

function synchronise(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
