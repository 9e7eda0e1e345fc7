import { realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { printName } from './file-name.ts';
import { nameKind, openSourceFile } from './source-file.ts';

/**
 * A file that somebody names on the command line, bounded like those of an inbox; a symbolic link is followed, because
 * its name was given by hand.
 *
 * @param path relative to the current directory
 * @param findFolder tells the folder that the inbox gives for a file, by its absolute path
 * @throws OperatorError when there is no such file, or something that is none
 */
export function openNamedFile(
  path: string,
  findFolder: (path: string) => string | undefined = () => undefined,
): { readonly source: SourceFile } | { readonly note: Note } {
  const real = findFile(path);
  const folder = findFolder(resolve(path));
  const found = { path: real, file: printName(Buffer.from(path)), ...(folder !== undefined && { folder }) };
  const opened = openSourceFile(found, () => true);
  if ('unready' in opened) {
    const message = 'The file is being written at this moment; try again.';
    return { note: { rule: 'still-being-written', message, file: path, skipped: true } };
  }
  return opened;
}

function findFile(path: string): Buffer {
  const where = printName(Buffer.from(path));
  let stats: Stats;
  let real: Buffer;
  try {
    stats = statSync(path);
    real = realpathSync(path, { encoding: 'buffer' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' ? 'does not exist' : `cannot be opened (${code})`;
    const hint =
      path === '-'
        ? 'Standard input is not read: write it to a file, and name that.'
        : `Check the path${isAbsolute(path) ? '' : `; it is looked for from ${process.cwd()}`}.`;
    throw new OperatorError('file-missing', `The file ${problem}.`, { where, hint, cause });
  }
  if (stats.isFile()) return real;
  const hint = stats.isDirectory()
    ? `Name the files in it: ${printName(Buffer.from(join(path, '*')))}`
    : 'Write what comes from it to a file, and name that.';
  throw new OperatorError('not-a-file', `This is ${nameKind(stats)}, not a file; only files are read.`, {
    where,
    hint,
  });
}
