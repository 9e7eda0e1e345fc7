import { readFileSync } from 'node:fs';
import { OperatorError } from '../ports/operator-error.ts';

/** A configuration is written by hand; anything longer is something else. */
const MOST_BYTES = 1_000_000;

/**
 * The text of `daybook.yaml`.
 *
 * @param shown the path as the operator wrote it
 * @throws OperatorError when there is none, or it cannot be read
 */
export function readConfigFile(path: string, shown: string): string {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MOST_BYTES) {
      throw new OperatorError('config-too-large', `the configuration is larger than ${MOST_BYTES} bytes`, {
        where: shown,
      });
    }
    return bytes.toString('utf8');
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new OperatorError(
      missing ? 'config-missing' : 'config-unreadable',
      missing
        ? 'there is no configuration here'
        : `the configuration cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      {
        where: path,
        hint: missing
          ? 'Run "daybook init" to write one, or name it with --config FILE.'
          : 'Check the path and its permissions.',
        cause,
      },
    );
  }
}
