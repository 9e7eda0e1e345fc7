import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keepOffsets } from '../../src/adapters/kept-offsets.ts';
import { offsetAt } from '../../src/schedule/zone.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let path: string;
let asked: string[];

beforeEach(() => {
  path = join(temporaryFolder(), 'cache', 'offsets');
  asked = [];
});

/** As in a process of its own. */
function ahead(zone: string, instant: string, build = 'build'): number {
  const ask = (one: string, at: Date) => {
    asked.push(one);
    return offsetAt(one, at.getTime());
  };
  return keepOffsets(ask, path, build)(zone, new Date(instant)) / 3_600_000;
}

test('a zone is asked once a day', () => {
  expect(ahead('Europe/Berlin', '2026-03-10T08:00:00Z')).toBe(1);
  expect(ahead('America/New_York', '2026-03-10T08:00:00Z')).toBe(-4);
  asked = [];
  expect(ahead('Europe/Berlin', '2026-03-11T07:59:59Z')).toBe(1);
  expect(ahead('America/New_York', '2026-03-11T07:59:59Z')).toBe(-4);
  expect(asked).toEqual([]);
  expect(ahead('Europe/Berlin', '2026-03-11T08:00:00Z')).toBe(1);
  expect(ahead('Europe/Berlin', '2026-03-10T07:59:59Z')).toBe(1);
  expect(asked).not.toEqual([]);
});

test('nothing is kept over the hour at which clocks change', () => {
  expect(ahead('Europe/Berlin', '2026-03-28T12:00:00Z')).toBe(1);
  expect(existsSync(path)).toBe(false);
  expect(ahead('Europe/Berlin', '2026-03-29T00:59:59Z')).toBe(1);
  expect(ahead('Europe/Berlin', '2026-03-29T01:00:00Z')).toBe(2);
});

test('what another program kept, or what is damaged, is not believed', () => {
  ahead('Europe/Berlin', '2026-03-10T08:00:00Z');
  asked = [];
  expect(ahead('Europe/Berlin', '2026-03-10T08:00:00Z', 'next build')).toBe(1);
  expect(asked).not.toEqual([]);
  writeFileSync(path, 'damaged');
  expect(ahead('Europe/Berlin', '2026-03-10T08:00:00Z')).toBe(1);
});
