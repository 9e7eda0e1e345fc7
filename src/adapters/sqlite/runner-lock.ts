import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../../ports/operator-error.ts';
import { inOperatorsWords, isLocked, translated } from './failures.ts';

const LOCK_FILE = 'runner.lock';

/**
 * Makes this process the only one that reads news and sends for the state folder, until `release`. The lock is an
 * exclusive transaction on a database of its own, so that it holds on every system, needs no clean-up and is freed by
 * the kernel however the process ends. Throws an OperatorError (temporary) when another process has it.
 */
export function holdRunnerLock(folder: string): { release(): void } {
  const path = join(folder, LOCK_FILE);
  const lock = inOperatorsWords(path, () => new DatabaseSync(path, { timeout: 0 }));
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    if (!isLocked(cause)) throw translated(path, cause);
    throw new OperatorError('already-running', 'Another run is under way with this state folder.', {
      where: folder,
      hint: 'Wait until it has finished; what is due is kept.',
      temporary: true,
      cause,
    });
  }
  return { release: () => lock.close() };
}
