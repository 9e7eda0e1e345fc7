import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { printName } from './file-name.ts';
import { openSourceFile } from './source-file.ts';

/**
 * A file that somebody names on the command line, bounded like those of an inbox; a symbolic link is followed, because
 * its name was given by hand.
 *
 * @param path relative to the current directory
 * @param findFolder tells the folder that the inbox gives for a file, by its absolute path
 * @throws OperatorError when there is no such file
 */
export function openNamedFile(
  path: string,
  findFolder: (path: string) => string | undefined = () => undefined,
): { readonly source: SourceFile } | { readonly note: Note } {
  let real: Buffer;
  try {
    real = realpathSync(path, { encoding: 'buffer' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' ? 'does not exist' : `cannot be opened (${code})`;
    throw new OperatorError('file-missing', `The file ${problem}.`, {
      where: printName(Buffer.from(path)),
      hint: `Check the path; "${basename(path)}" is looked for from the current directory.`,
      cause,
    });
  }
  const folder = findFolder(resolve(path));
  const found = { path: real, file: printName(Buffer.from(path)), ...(folder !== undefined && { folder }) };
  const opened = openSourceFile(found, () => true);
  if ('unready' in opened) {
    const message = 'The file is being written at this moment; try again.';
    return { note: { rule: 'still-being-written', message, file: path, skipped: true } };
  }
  return opened;
}
