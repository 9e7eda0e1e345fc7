import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadFurnitureRules } from '../../src/config/furniture-rules.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(yaml: string) {
  writeFileSync(join(folder, 'furniture.yaml'), yaml);
  return loadFurnitureRules(folder);
}

it('needs no rule file', () => {
  expect(loadFurnitureRules(folder)).toEqual([]);
});

it('needs no rule in it', () => {
  expect(load('# rules:\n#  - { action: drop, contains: read us daily }\n')).toEqual([]);
});

it('names rules by their line when the operator does not', () => {
  const rules = load(
    'rules:\n  - { action: drop, contains: read us daily }\n  - name: figures\n    action: keep\n    outlet: The Courier\n    matches: "^\\\\d+ dead$"\n',
  );
  expect(rules).toEqual([
    { name: 'furniture.yaml:2', action: 'drop', contains: 'read us daily' },
    { name: 'figures', action: 'keep', outlet: 'The Courier', matches: '^\\d+ dead$' },
  ]);
});

it.each([
  ['rules:\n  - { action: hide, line: x }', ':2', /keep, drop/],
  ['rules:\n  - action: drop\n    lines: x', ':3', /did you mean "line"/],
  ['rules:\n  - action: drop', ':2', /exactly one of/],
  ['rules:\n  - action: drop\n    matches: /read us/i', ':3', /without slashes; \(\?i\)/],
  ['rules:\n  - action: drop\n    matches: "(a)\\\\1"', ':3', /RE2/],
  ['rules:\n  - action: drop\n    matches: "(.{0,100}){0,10}!"', ':3', /takes 2033 steps .* at most 500/],
  ['rules:\n  - action: drop\n    contains: " "', ':3', /contains: is blank/],
  ['rules:\n  - action: drop\n    line: "\\u200b\\t"', ':3', /line: is blank/],
  ['rules:\n  - action: drop\n    line: ""', ':3', /line: is blank/],
  ['rules:\n  - action: drop\n    line: x\n    outlet: "\\u00a0"', ':4', /outlet: is blank/],
  ['rules: [', ':', /not valid/],
  [`a: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nrules: [${'*b,'.repeat(20)}]`, ':1', /alias/],
])('tells the operator what is wrong with %j', (yaml, line, message) => {
  expect(() => load(yaml)).toThrow(
    expect.objectContaining({
      code: 'rules-invalid',
      where: expect.stringContaining(`furniture.yaml${line}`),
      message: expect.stringMatching(message),
    }),
  );
});

it('says of a list without its key where that belongs', () => {
  expect(() => load('- { action: drop, contains: read us }')).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('in the list below "rules:"') }),
  );
});

it.each([
  ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'rules-no-file'],
  ['a folder', mkdirSync, 'rules-no-file'],
  ['a file of two megabytes', (path: string) => writeFileSync(path, '#'.repeat(2e6)), 'rules-too-large'],
])('%s in its place is refused and not waited for', (_what, plant, code) => {
  plant(join(folder, 'furniture.yaml'));
  expect(() => loadFurnitureRules(folder)).toThrow(expect.objectContaining({ name: 'OperatorError', code }));
});
