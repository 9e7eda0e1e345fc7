import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeConfigurationPage } from '../../scripts/configuration-page.ts';
import { makeJsonSchema } from '../../src/config/load.ts';

const page = readFileSync('docs/configuration.md', 'utf8');

test('the page that people read is the schema that the file is checked against', () => {
  expect(page).toBe(writeConfigurationPage(makeJsonSchema()));
});

test('every key is described', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
});
