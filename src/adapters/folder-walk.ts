import { type Dirent, lstatSync, opendirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Note } from '../news/note.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { printName } from './file-name.ts';
import { findOutletFolder } from './outlet-folder.ts';
import { listPageParts } from './page-parts.ts';
import { type FoundFile, remedyFor, skipNote } from './source-file.ts';

/** Folders below one another; a loop of mounts would have no end. */
const MAX_DEPTH = 16;

/** Files and folders looked at in one walk: two years of a hundred articles a day. */
const MAX_ENTRIES = 200_000;

/** Names that programs give to files which they have not finished. */
const UNFINISHED = /\.(?:part|partial|crdownload|download|tmp|swp)$|~$/i;

/** What the globs of a briefing find, by name. */
export interface Walked {
  readonly files: readonly FoundFile[];
  readonly notes: readonly Note[];
}

/**
 * Finds the files that match a briefing's globs. A glob that starts with `!` takes files away again; one without a
 * wildcard names a file or a whole folder; hidden files (`.name`) and the parts of saved pages are passed over.
 *
 * @param root the folder that globs are relative to
 * @param own paths of files and folders that are no news, whatever the globs say
 * @throws OperatorError when the fixed part of a glob is no folder, or Daybook's own
 */
export function findFiles(root: string, globs: readonly string[], own: readonly string[] = []): Walked {
  const files = new Map<string, FoundFile>();
  const notes = new Map<string, Note>();
  for (const { glob, folder, wildcard, isMatch } of readGlobs(root, globs, own)) {
    refuseOwn(folder, glob, own);
    const name = nameFixed(root, folder);
    if (!wildcard && isFile(folder)) {
      files.set(name, { path: Buffer.from(folder), file: name, ...tellFolder(name, name) });
      continue;
    }
    const walk = new Walk(enterFolder(folder, glob), name, isMatch);
    for (const found of walk.files) files.set(found.file, found);
    for (const note of walk.notes) notes.set(`${note.file} ${note.rule}`, note);
  }
  return { files: sortByName(files), notes: sortByName(notes) };
}

/**
 * The folder that `findFiles` gives for a file; undefined for one that it would not find, or not below a folder.
 *
 * @param path absolute, through whatever links
 */
export function findFolder(
  root: string,
  globs: readonly string[],
  own: readonly string[],
  path: string,
): string | undefined {
  let found: string | undefined;
  for (const { folder, isMatch } of readGlobs(root, globs, own)) {
    const names = namesBelow(folder, path);
    if (names === undefined || (names.length > 0 && !isMatch(names.join('/')))) continue;
    const fixed = nameFixed(root, folder);
    found = findOutletFolder([fixed, ...names].filter(Boolean).join('/'), fixed);
  }
  return found;
}

/** The fixed part of a glob as it is printed. */
function nameFixed(root: string, folder: string): string {
  return printName(Buffer.from(relative(root, folder).split(sep).join('/')));
}

/** What one glob says: which folder is walked, and which of the paths below that count. */
interface Glob {
  readonly glob: string;
  /** Its fixed part, absolute. */
  readonly folder: string;
  readonly wildcard: string;
  readonly isMatch: (path: string) => boolean;
}

/** The globs that find files, those that take them away again heeded. */
function readGlobs(root: string, globs: readonly string[], own: readonly string[]): Glob[] {
  const taken = globs.filter((glob) => glob.startsWith('!')).map((glob) => resolve(root, glob.slice(1)));
  const excluded = [...taken, ...own.map(literally).flatMap((path) => [path, `${path}/**`])];
  return globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => {
      const { base, glob: wildcard } = picomatch.scan(glob);
      const folder = resolve(root, base);
      // The folder itself has no name here; "**" stands beside it and takes all that is in it.
      const ignore = excluded
        .map((one) => relative(folder, one).split(sep).join('/'))
        // What lies outside takes nothing away, and each that is heeded is an expression to be made.
        .filter((path) => path !== '' && !path.startsWith('../'));
      return { glob, folder, wildcard, isMatch: picomatch(wildcard || '**', { ignore }) };
    });
}

/**
 * The printed names that lead from a folder down to a file, none where the file itself is meant; undefined where a walk
 * does not come.
 */
function namesBelow(folder: string, path: string): string[] | undefined {
  try {
    const real = join(realpathSync(dirname(path)), basename(path));
    const names = relative(realpathSync(folder), real).split(sep).filter(Boolean);
    const isHidden = names.some((name) => name.startsWith('.'));
    return isHidden ? undefined : names.map((name) => printName(Buffer.from(name)));
  } catch {
    return undefined;
  }
}

/** The folder as a found file holds it. */
function tellFolder(file: string, fixed: string): Pick<FoundFile, 'folder'> {
  const folder = findOutletFolder(file, fixed);
  return folder === undefined ? {} : { folder };
}

/** A path as a glob that means it alone. */
function literally(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

function sortByName<T>(named: ReadonlyMap<string, T>): T[] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * The folder's real path: the operator named it, so a link there is followed; one that nobody lets us read has no news.
 */
function enterFolder(folder: string, glob: string): string {
  let problem = 'does not exist';
  let hint = 'Make the folder, or correct "sources" in the configuration.';
  try {
    if (statSync(folder).isDirectory()) {
      opendirSync(folder).closeSync();
      return realpathSync(folder);
    }
    problem = 'is no folder';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') problem = `cannot be opened (${code})`;
    if (code === 'EACCES') hint = 'Give the user that runs Daybook the right to read it.';
  }
  throw new OperatorError('sources-missing', `The folder of the sources "${glob}" ${problem}.`, {
    where: folder,
    hint,
  });
}

/** A glob in the folder that editions are written to would find nothing, since those are no news. */
function refuseOwn(folder: string, glob: string, own: readonly string[]): void {
  if (!own.includes(folder)) return;
  throw new OperatorError('sources-own', `The sources "${glob}" name what Daybook itself writes or reads.`, {
    where: folder,
    hint: 'Keep the news apart from "out", "template" and the configuration: correct one of them in daybook.yaml.',
  });
}

/** One walk through a folder and all below it. */
class Walk {
  readonly files: FoundFile[] = [];
  readonly notes: Note[] = [];
  readonly #top: string;
  readonly #name: string;
  readonly #isMatch: (path: string) => boolean;
  #entries = 0;

  /** @param name the top folder as the operator wrote it; empty for the root itself */
  constructor(top: string, name: string, isMatch: (path: string) => boolean) {
    this.#top = top;
    this.#name = name;
    this.#isMatch = isMatch;
    this.#enter([]);
  }

  /** @param below names of the folders from the top down to the one to enter */
  #enter(below: readonly Buffer[]): void {
    if (below.length > MAX_DEPTH) {
      this.#skip(below, 'folder-too-deep', `Folders are read ${MAX_DEPTH} deep; this one is deeper.`);
      return;
    }
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(this.#path(below), { encoding: 'buffer', withFileTypes: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.#skip(below, 'unreadable', `The folder cannot be read (${code}); ${remedyFor(code)}.`);
      return;
    }
    const parts = listPageParts(entries.map(({ name }) => printName(name)));
    for (const entry of entries) {
      if (entry.name[0] === DOT) continue;
      if (entry.isDirectory() && parts.has(printName(entry.name))) continue;
      if (++this.#entries > MAX_ENTRIES) {
        const message = `Only ${MAX_ENTRIES} files and folders are looked at; move old ones away.`;
        this.#skip(below, 'too-many-files', message);
        return;
      }
      const names = [...below, entry.name];
      if (entry.isDirectory()) this.#enter(names);
      else if (this.#isMatch(names.map(printName).join('/'))) this.#take(names, entry.isSymbolicLink());
    }
  }

  #take(names: readonly Buffer[], isLink: boolean): void {
    const file = this.#print(names);
    if (UNFINISHED.test(file)) {
      const message = 'By its name the file is not finished; it waits until it is renamed.';
      this.#skip(names, 'still-being-written', message);
      return;
    }
    const path = isLink ? this.#follow(names) : this.#path(names);
    if (!path) {
      const message = 'This symbolic link leads out of the folder or to no file, and is not followed.';
      this.#skip(names, 'symbolic-link', message);
      return;
    }
    this.files.push({ path, file, ...tellFolder(file, this.#name) });
  }

  /** Where a link leads, when that is a file below the top (as in a mounted Kubernetes volume). */
  #follow(names: readonly Buffer[]): Buffer | undefined {
    try {
      const target = realpathSync(this.#path(names), { encoding: 'buffer' });
      const inside = target.subarray(0, this.#top.length + 1).equals(Buffer.from(this.#top + sep));
      return inside && statSync(target).isFile() ? target : undefined;
    } catch {
      return undefined;
    }
  }

  #path(names: readonly Buffer[]): Buffer {
    return joinNames([Buffer.from(this.#top), ...names]);
  }

  #print(names: readonly Buffer[]): string {
    return [...(this.#name ? [this.#name] : []), ...names.map(printName)].join('/');
  }

  #skip(names: readonly Buffer[], rule: string, message: string): void {
    this.notes.push(skipNote(this.#print(names) || '.', rule, message));
  }
}

const DOT = 0x2e;

function joinNames(names: readonly Buffer[]): Buffer {
  return Buffer.concat(names.flatMap((name, at) => (at === 0 ? [name] : [Buffer.from('/'), name])));
}
