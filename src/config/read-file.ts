import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { OperatorError } from '../ports/operator-error.ts';

/** What an operator writes by hand; anything longer is something else. */
const MOST_BYTES = 1_000_000;

// Windows has none.
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/**
 * The text of `daybook.yaml`.
 *
 * @param shown the path as the operator wrote it
 * @throws OperatorError when there is none, or it cannot be read
 */
export function readConfigFile(path: string, shown: string): string {
  const text = readHandWritten(path, { name: 'the configuration', code: 'config', shown });
  if (text !== undefined) return text;
  throw new OperatorError('config-missing', 'there is no configuration here', {
    where: path,
    hint: 'Run "daybook init" to write one, or name it with --config FILE.',
  });
}

/** What a file is called in an error, and what the error's code begins with. */
interface Called {
  readonly name: string;
  readonly code: string;
  readonly shown: string;
}

/**
 * The text of a file that an operator writes by hand; undefined when there is none. What is no regular file is not
 * waited for: a pipe that nobody writes to would stall the command for ever.
 *
 * @throws OperatorError when it is no file, too large or cannot be read
 */
export function readHandWritten(path: string, { name, code, shown }: Called): string | undefined {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | NO_WAIT);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) {
        throw new OperatorError(`${code}-no-file`, `${name} is a folder, a pipe or a device, not a file`, {
          where: shown,
          hint: 'Put a file there that holds the text itself.',
        });
      }
      if (stats.size > MOST_BYTES) {
        throw new OperatorError(`${code}-too-large`, `${name} is larger than ${MOST_BYTES} bytes`, {
          where: shown,
          hint: 'It is written by hand and has a few hundred lines; look whether this is the right file.',
        });
      }
      return readFileSync(descriptor, 'utf8');
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    const failure = (cause as NodeJS.ErrnoException).code;
    if (failure === 'ENOENT') return undefined;
    throw new OperatorError(`${code}-unreadable`, `${name} cannot be read (${failure})`, {
      where: path,
      hint: 'Check the path and its permissions.',
      cause,
    });
  }
}
