import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepFile, readKeptFile } from '../../src/adapters/kept-file.ts';

let path: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  path = join(folder, 'cache', 'template');
  keepFile(path, 'key', Buffer.from('kept'));
});

describe('what a cache kept', () => {
  it('is found under its key alone', () => {
    expect(readKeptFile(path, 'key')?.toString()).toBe('kept');
    expect(readKeptFile(path, 'other key')).toBeUndefined();
  });

  it('is not taken from a file that others may write', () => {
    chmodSync(path, 0o666);
    expect(readKeptFile(path, 'key')).toBeUndefined();
  });

  it('is not taken from behind a link', () => {
    renameSync(path, `${path}-elsewhere`);
    symlinkSync(`${path}-elsewhere`, path);
    expect(readKeptFile(path, 'key')).toBeUndefined();
  });

  it.each([
    ['a pipe', () => execFileSync('mkfifo', [path])],
    ['a device without an end', () => symlinkSync('/dev/zero', path)],
    ['a folder', () => mkdirSync(path)],
    ['nothing', () => {}],
    ['a cut file', () => writeFileSync(path, 'kept', { mode: 0o600 })],
  ])('is not waited for where %s lies in its place', (_, plant) => {
    rmSync(path);
    plant();
    expect(readKeptFile(path, 'key')).toBeUndefined();
  });
});
