import { OperatorError } from '../ports/operator-error.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** A full or failing disk in the operator's words; any other error as it is. */
export function inDiskWords(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL.has(code)) {
    return new OperatorError('disk-full', 'The disk is full.', {
      where: path,
      hint: 'Free some space, then run the command again: it goes on where it stopped.',
      temporary: true,
      cause: error,
    });
  }
  if (code !== 'EIO') return error;
  return new OperatorError('disk-failed', 'The disk reported an error.', {
    where: path,
    hint: 'Check the disk (dmesg shows its errors), then run the command again.',
    temporary: true,
    cause: error,
  });
}
