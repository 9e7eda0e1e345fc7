import { appendFileSync, mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { addFile } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function house(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sources'));
  addFile(folder, 'ferry.txt', 'The ferry sails again.\n');
  const briefing = (name: string) =>
    `  - { name: ${name}, from: "Daybook <briefing@example.org>", recipients: [ann@example.org] }\n`;
  writeFileSync(join(folder, 'daybook.yaml'), `briefings:\n${briefing('morning')}${briefing('evening')}`);
  return folder;
}

async function doctor(folder: string, server?: string) {
  vi.stubEnv('SMTP_URL', server);
  const { status, out } = await runCommand('doctor', '--json', '--config', join(folder, 'daybook.yaml'));
  return { status, checks: out.map((line) => JSON.parse(line) as { check: string; ok: boolean }) };
}

test('the doctor looks at everything that a run needs', async () => {
  const folder = house();
  const { status, checks } = await doctor(folder);
  expect(status).toBe(0);
  expect(statSync(join(folder, '.daybook')).mode & 0o077, 'readers’ addresses are for nobody else').toBe(0);
  expect(checks.every(({ ok }) => ok)).toBe(true);
  expect(checks.map(({ check }) => check)).toEqual([
    'configuration',
    'folders',
    'template',
    'colours',
    'rules',
    'database',
    ...['time', 'news', 'readers'].map((what) => `morning: ${what}`),
    ...['time', 'news', 'readers'].map((what) => `evening: ${what}`),
    'mail server',
  ]);
});

test('a database that cannot be opened is named once, and the rest is looked at', async () => {
  const folder = house();
  mkdirSync(join(folder, '.daybook'));
  writeFileSync(join(folder, '.daybook/daybook.sqlite'), 'no database at all');
  const { status, checks } = await doctor(folder);
  expect(status).toBe(2);
  expect(checks.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(['database']);
  expect(checks.at(-1)).toMatchObject({ check: 'mail server', ok: true });
});

test('a folder of editions that cannot be written is found before anything is sent', async () => {
  const folder = house();
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/evening'), 'not a folder');
  const { status, checks } = await doctor(folder);
  expect(status).toBe(2);
  expect(checks.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(['folders']);
});

test('colours that nobody can read and a missing key to sign with are named for themselves', async () => {
  const folder = house();
  const more =
    'brand: { light: { accent: "#fffdf0" } }\nsmtp: { dkim: { domain: example.org, selector: s } }\n';
  appendFileSync(join(folder, 'daybook.yaml'), more);
  const { status, checks } = await doctor(folder);
  expect(status).toBe(2);
  expect(checks.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(['colours', 'signature']);
});

test('rules that would stop a run are named, with their line', async () => {
  const folder = house();
  writeFileSync(join(folder, 'furniture.yaml'), 'rules:\n  - { action: drop, contains: " " }\n');
  const { status, checks } = await doctor(folder);
  expect(status).toBe(2);
  expect(checks.filter(({ ok }) => !ok)).toMatchObject([
    { check: 'rules', where: expect.stringMatching(/furniture\.yaml:2$/) },
  ]);
});

test('news that cannot be read at all is not taken for none', async () => {
  const folder = house();
  truncateSync(join(folder, 'sources/ferry.txt'), 10_000_000);
  const { status, checks } = await doctor(folder);
  expect(status).toBe(2);
  expect(checks.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual([
    'morning: news',
    'evening: news',
  ]);
});

test('a sender that nobody has written yet is found before a mail server refuses it', async () => {
  const folder = house();
  const named = await doctor(folder, 'smtps://127.0.0.1:1');
  expect(named.checks.at(-1)).toMatchObject({ check: 'sender', ok: true });
  writeFileSync(
    join(folder, 'daybook.yaml'),
    'briefings: [{ name: morning, recipients: [ann@example.org] }]\n',
  );
  const { status, checks } = await doctor(folder, 'smtps://127.0.0.1:1');
  expect(status).toBe(2);
  expect(checks.at(-1)).toMatchObject({ check: 'sender', ok: false, where: 'briefings: morning: from' });
});
