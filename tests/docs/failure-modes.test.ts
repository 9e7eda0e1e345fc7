import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/failure-modes.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('all of them are told, in order', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 62 }, (_, index) => index + 1),
  );
});

test.each(rows.map((row) => [row[1]!, row[4]!]))(
  '%s has a test of that name, or says why not',
  (_number, cell) => {
    const [, file, title] = /^`([^`]+)`: (.+)$/.exec(cell) ?? [];
    if (file === undefined) expect(cell).toMatch(/^none: \S.{40,}/);
    else expect(readFileSync(file, 'utf8')).toContain(title);
  },
);

test('at least 45 are tested', () => {
  expect(rows.filter(([, , , , cell]) => cell?.startsWith('`'))).toHaveLength(60);
});
