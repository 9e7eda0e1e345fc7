import type { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../../ports/operator-error.ts';
import { inDiskWords } from '../disk-failure.ts';

const BUSY = 5;

/**
 * SQLite writes a log that was left into whatever database it finds beside it: a sound backup would be damaged by it.
 */
export const RESTORE =
  'Delete the files beside it whose names end in -wal and -shm, if there are any, and put the newest backup in its place';

/** What SQLite's primary result codes (sqlite.org/rescode.html) mean to an operator. */
const FAILURES: Readonly<Record<number, ConstructorParameters<typeof OperatorError>>> = {
  [BUSY]: [
    'database-locked',
    'Another program holds the database.',
    { temporary: true, hint: 'Wait until it has finished, then run the command again.' },
  ],
  8: [
    'database-read-only',
    'The database cannot be written.',
    { hint: 'Make the state folder and the files in it writable for the user that runs Daybook.' },
  ],
  10: [
    'disk-failed',
    'The disk reported an error while the database was read or written. Nothing was sent after it.',
    { temporary: true, hint: 'Check the disk (dmesg shows its errors), then run the command again.' },
  ],
  11: ['database-damaged', 'The database is damaged.', { hint: `${RESTORE}.` }],
  13: [
    'disk-full',
    'The disk is full. Nothing was sent after that.',
    { temporary: true, hint: 'Free some space, then run the command again: it goes on where it stopped.' },
  ],
  14: [
    'database-unopenable',
    'The database cannot be opened; with its write-ahead log that needs a folder that can be written.',
    { hint: 'Make the state folder writable for the user that runs Daybook.' },
  ],
  26: [
    'database-foreign',
    'The file in the place of the database is not a database.',
    { hint: `${RESTORE}.` },
  ],
};

const UNWRITABLE: ConstructorParameters<typeof OperatorError> = [
  'state-folder-unwritable',
  'The state folder cannot be used.',
  { hint: 'Make it, and the folder that holds it, writable for the user that runs Daybook.' },
];

/** The system's errors when a file beside the database is written. */
const SYSTEM_FAILURES: Readonly<Record<string, ConstructorParameters<typeof OperatorError> | undefined>> = {
  EACCES: UNWRITABLE,
  EPERM: UNWRITABLE,
  EROFS: UNWRITABLE,
  ENOTDIR: UNWRITABLE,
  EEXIST: [
    'state-folder-taken',
    'A file stands in the place of the state folder, .daybook beside the configuration.',
    { hint: 'Move it away, then run the command again.' },
  ],
};

/** Where a database lies, for who reads of its failures: its file. */
export function locate(connection: DatabaseSync): string {
  return connection.location() ?? 'memory';
}

/**
 * Runs something on the database; a failure that only the operator can mend comes out as an `OperatorError`.
 *
 * @param where the file that is worked on
 */
export function inOperatorsWords<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(where, error);
  }
}

/** The `OperatorError` that says the same, or the error itself when there is none. */
export function translated(where: string, error: unknown): unknown {
  const failure = FAILURES[primaryCode(error)] ?? SYSTEM_FAILURES[systemCode(error)];
  if (!failure) return inDiskWords(error, where);
  const [code, message, more] = failure;
  return new OperatorError(code, message, { where, ...more, cause: error });
}

/** True when another program holds the lock that was wanted. */
export function isLocked(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** The low byte of SQLite's extended result code; 0 for other errors. */
function primaryCode(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : 0;
  return typeof code === 'number' ? code & 0xff : 0;
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
