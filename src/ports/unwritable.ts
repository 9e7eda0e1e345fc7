import { OperatorError } from './operator-error.ts';

/** Says that a file or folder cannot be made or written, with the system's code for why. */
export function unwritable(where: string, cause: unknown): OperatorError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new OperatorError('not-writable', `cannot be written (${code})`, {
    where,
    hint: 'Check that the folder exists and that the user who runs Daybook may write to it.',
    cause,
  });
}
