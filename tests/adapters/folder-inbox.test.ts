import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInbox } from '../../src/adapters/folder-inbox.ts';
import { findFiles, findFolder } from '../../src/adapters/folder-walk.ts';
import type { SourceFile } from '../../src/news/source-file.ts';
import { OperatorError } from '../../src/ports/operator-error.ts';
import { withoutRoot } from '../support/without-root.ts';

const clock = { now: () => new Date() };
const YESTERDAY = new Date(Date.now() - 86_400_000);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'daybook-inbox-'));
  mkdirSync(join(root, 'sources'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A file that was left alone since yesterday. */
function put(name: string | Buffer, content: string | Uint8Array = `About ${name}`): string | Buffer {
  const path = Buffer.isBuffer(name)
    ? Buffer.concat([Buffer.from(`${root}/sources/`), name])
    : join(root, name);
  if (typeof path === 'string') mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, YESTERDAY, YESTERDAY);
  return path;
}

async function list(globs: readonly string[] = ['sources/**'], isKnown = (_sha256: string) => false) {
  const unseen = async (hashes: readonly string[]) => new Set(hashes.filter((hash) => !isKnown(hash)));
  const sources: SourceFile[] = [];
  const notes: Record<string, string> = {};
  for await (const one of new FolderInbox(root, clock, [], 80).list(globs, unseen)) {
    if ('source' in one) sources.push(one.source);
    else notes[one.note.file ?? '-'] = one.note.rule;
  }
  return { sources, files: sources.map((source) => source.file), notes };
}

describe('which files', () => {
  it('leaves out what is Daybook’s own, whatever its path looks like', async () => {
    for (const name of ['news/a.txt', 'out [1]*/b.txt', 'out 1x/c.txt', 'daybook.yaml']) put(name);
    const own = [join(root, 'out [1]*'), join(root, 'daybook.yaml')];
    const found: string[] = [];
    for await (const one of new FolderInbox(root, clock, own).list(['**']))
      if ('source' in one) found.push(one.source.file);
    expect(found).toEqual(['news/a.txt', 'out 1x/c.txt']);
  });

  it.each([
    [['sources/**']],
    [['sources/**/*.txt']],
    [['sources']],
    [['./sources/*/**']],
    [['**/*.txt']],
    [['.']],
    [['sources/courier', 'sources/echo/**']],
    [['sources/courier/flood.txt', 'sources/echo/2031/*.txt']],
  ])('finds the outlet in the folder below sources/, written as %j', async (globs) => {
    for (const name of ['sources/courier/flood.txt', 'sources/echo/2031/flood.txt']) put(name);
    const { sources } = await list(globs);
    expect(sources.map(({ file, folder }) => [file, folder])).toEqual([
      ['sources/courier/flood.txt', 'courier'],
      ['sources/echo/2031/flood.txt', 'echo'],
    ]);
  });

  it.each([
    ['2031-05-04/courier', 'courier'],
    ['2031/05/04/courier/north', 'courier'],
    ['2031/05-04/courier', 'courier'],
    ['20310504/courier', 'courier'],
    ['2031-W18/courier', 'courier'],
    ['04.05.2031/courier', 'courier'],
    ['2031-05-04', undefined],
    ['2031/5', undefined],
    ['courier/2031/05', 'courier'],
    ['1843', '1843'],
    ['24', '24'],
    ['2031 Magazine', '2031 Magazine'],
    ['20 Minutes', '20 Minutes'],
  ])('takes no day for an outlet: %j', async (folders, outlet) => {
    put(`sources/${folders}/flood.txt`);
    const { sources } = await list();
    expect(sources.map(({ folder }) => folder)).toEqual([outlet]);
  });

  it.each([
    [['**'], ['courier', 'news', 'news']],
    [
      ['courier/**', 'news/**'],
      [undefined, 'echo', undefined],
    ],
  ])('and elsewhere in the folder below the glob %j', async (globs, folders) => {
    for (const name of ['courier/a.txt', 'news/echo/b.txt', 'news/c.txt']) put(name);
    const { sources } = await list(globs);
    expect(sources.map(({ file, folder }) => [file, folder])).toEqual([
      ['courier/a.txt', folders[0]],
      ['news/c.txt', folders[2]],
      ['news/echo/b.txt', folders[1]],
    ]);
  });

  it('lists the matching files of all folders in a stable order, with the outlet’s folder', async () => {
    for (const name of [
      'sources/b.txt',
      'sources/a.md',
      'sources/The Gazette/x/c.txt',
      'sources/.hidden',
      'other.txt',
    ])
      put(name);
    const { sources, notes } = await list();
    expect(sources.map(({ file, folder }) => [file, folder])).toEqual([
      ['sources/The Gazette/x/c.txt', 'The Gazette'],
      ['sources/a.md', undefined],
      ['sources/b.txt', undefined],
    ]);
    expect(notes).toEqual({});
  });

  it('passes over what a page saved beside it shows', async () => {
    for (const name of [
      'sources/Ferry.html',
      'sources/Ferry_files/frame.html',
      'sources/Ferry_files/a.js.download',
      'sources/Mill.htm',
      'sources/Mill-Dateien/frame.html',
      'sources/Vale_files/c.txt',
    ])
      put(name);
    const { sources, notes } = await list();
    expect(sources.map(({ file }) => file)).toEqual([
      'sources/Ferry.html',
      'sources/Mill.htm',
      'sources/Vale_files/c.txt',
    ]);
    expect(notes).toEqual({});
  });

  it.each([
    [['sources/*.txt'], ['sources/b.txt']],
    [
      ['sources/**/*.txt', '!sources/old/**'],
      ['sources/b.txt', 'sources/new/d.txt'],
    ],
    [['sources'], ['sources/a.md', 'sources/b.txt', 'sources/new/d.txt', 'sources/old/c.txt']],
    [['sources/b.txt', 'sources/b.*'], ['sources/b.txt']],
  ])('understands %j', async (globs, expected) => {
    for (const name of ['a.md', 'b.txt', 'old/c.txt', 'new/d.txt']) put(`sources/${name}`);
    expect((await list(globs)).files).toEqual(expected);
  });

  it.each([
    [['sources/**']],
    [['sources', '!sources/wire/**']],
    [['sources/*.txt', 'sources/wire/*/*.txt']],
    [['**', 'sources/wire/d.txt']],
    [['sources/*/**', 'missing/**']],
  ])('gives a file that is named alone the folder that it has in %j', async (globs) => {
    const files = ['sources/a.txt', 'sources/gazette/b.txt', 'sources/wire/.c.txt', 'sources/wire/d.txt'];
    for (const name of [...files, 'sources/wire/north/e.txt', 'missing/f.txt']) put(name);
    symlinkSync('d.txt', join(root, 'sources/wire/link.txt'));
    const all = [...files, 'sources/wire/north/e.txt', 'sources/wire/link.txt', 'missing/f.txt'];
    const { files: found } = findFiles(root, globs);
    const folders = new Map(found.map(({ file, folder }) => [file, folder]));
    for (const name of all)
      expect([name, findFolder(root, globs, [], join(root, name))]).toEqual([name, folders.get(name)]);
    rmSync(join(root, 'missing'), { recursive: true });
    expect(findFolder(root, globs, [], join(root, 'missing/f.txt'))).toBeUndefined();
  });

  it('names the content by its hash and passes over what is known', async () => {
    put('sources/a.txt', 'hello');
    const [source] = (await list()).sources;
    expect(source?.sha256).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824');
    expect((await list(undefined, (sha256) => sha256 === source?.sha256)).files).toEqual([]);
  });

  it('tells the operator when the folder is missing', async () => {
    await expect(list(['articles/**'])).rejects.toThrow(OperatorError);
    await expect(list(['articles/**'])).rejects.toMatchObject({ code: 'sources-missing' });
  });
});

describe('what is no news file', () => {
  it('neither opens nor waits for pipes, sockets, and links that lead out', async () => {
    for (let at = 0; at < 5; at++) execFileSync('mkfifo', [join(root, `sources/pipe${at}.txt`)]);
    const server = createServer().listen(join(root, 'sources/socket.txt'));
    await new Promise((done) => server.once('listening', done));
    put('secret.txt');
    put('sources/in.txt');
    symlinkSync('/etc/passwd', join(root, 'sources/passwd.txt'));
    symlinkSync('/dev/zero', join(root, 'sources/zero.txt'));
    symlinkSync('../secret.txt', join(root, 'sources/secret.txt'));
    symlinkSync('..', join(root, 'sources/up'));
    symlinkSync('in.txt', join(root, 'sources/same.txt'));
    const { files, notes } = await list();
    server.close();
    expect(files).toEqual(['sources/in.txt']);
    expect(notes).toMatchObject({
      'sources/pipe0.txt': 'not-a-file',
      'sources/pipe4.txt': 'not-a-file',
      'sources/socket.txt': 'not-a-file',
      'sources/passwd.txt': 'symbolic-link',
      'sources/zero.txt': 'symbolic-link',
      'sources/secret.txt': 'symbolic-link',
      'sources/up': 'symbolic-link',
    });
  });

  it('notes a file that is too large and one that may not be read, and reads the others', async () => {
    put('sources/large.txt', new Uint8Array(5_000_001));
    put('sources/limit.txt', new Uint8Array(5_000_000));
    chmodSync(put('sources/locked.txt'), 0);
    chmodSync(root, 0o755);
    const { files, notes } = await withoutRoot(() => list());
    expect(files).toEqual(['sources/limit.txt']);
    expect(notes).toEqual({ 'sources/large.txt': 'file-too-large', 'sources/locked.txt': 'unreadable' });
  });

  it('refuses a folder of sources that may not be read, where no run would ever find anything', async () => {
    chmodSync(root, 0o755);
    chmodSync(join(root, 'sources'), 0);
    await expect(withoutRoot(() => list())).rejects.toMatchObject({
      code: 'sources-missing',
      message: 'The folder of the sources "sources/**" cannot be opened (EACCES).',
      hint: 'Give the user that runs Daybook the right to read it.',
    });
    chmodSync(join(root, 'sources'), 0o755);
  });

  it('takes 50 MB of new files in one run and leaves the rest to the next', async () => {
    for (let at = 0; at < 12; at++)
      put(`sources/${String(at).padStart(2, '0')}.txt`, new Uint8Array(4_900_000).fill(at + 32));
    const first = await list();
    expect(first.files).toHaveLength(10);
    expect(first.notes).toEqual({ '-': 'too-much-at-once' });
    const known = new Set(first.sources.map((source) => source.sha256));
    expect((await list(undefined, (sha256) => known.has(sha256))).files).toEqual([
      'sources/10.txt',
      'sources/11.txt',
    ]);
  });

  it('prints names without what could deceive a terminal, and reads the files', async () => {
    put('sources/two\nlines.txt');
    put('sources/\u202egnp.txt');
    put(Buffer.from('caf\xe9.txt', 'latin1'));
    const { files } = await list();
    expect(files.sort()).toEqual([
      'sources/\\u202egnp.txt',
      'sources/caf\\xE9.txt',
      'sources/two\\u000alines.txt',
    ]);
  });
});

describe('a file that is still being written', () => {
  it('is read once it has been left alone, within the same run', async () => {
    writeFileSync(join(root, 'sources/now.txt'), 'Just saved.');
    expect(await list()).toMatchObject({ files: ['sources/now.txt'], notes: {} });
  });

  it('waits for the next run while it grows, or while its name says so', async () => {
    const path = join(root, 'sources/growing.txt');
    writeFileSync(path, 'One');
    put('sources/later.txt.part');
    const writer = setInterval(() => appendFileSync(path, ' and more'), 10);
    const { files, notes } = await list();
    clearInterval(writer);
    expect(files).toEqual([]);
    expect(notes).toEqual({
      'sources/growing.txt': 'still-being-written',
      'sources/later.txt.part': 'still-being-written',
    });
  });
});
