import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { runCommand } from '../support/command-line.ts';
import { newEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CONFIG = `briefings:
  - name: morning
    recipients: [configured@example.org]
`;

/** A folder with a configuration, and the command to run in it. */
function newDesk(config = CONFIG) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'daybook.yaml'), config);
  const recipients = (...args: readonly string[]) =>
    runCommand('--config', join(folder, 'daybook.yaml'), 'recipients', ...args);
  return { folder, recipients };
}

async function unsubscribe(folder: string, address: string) {
  const store = await openStore(join(folder, '.daybook'), new Date());
  onTestFinished(() => store.close());
  await store.readers.suppress(address, 'unsubscribed', new Date(), 'morning');
}

describe('daybook recipients', () => {
  test('says that nobody is listed, but not where a list is read', async () => {
    const { status, out, err } = await newDesk('briefings:\n  - name: morning\n').recipients('list');
    expect({ status, out }).toEqual({ status: 0, out: [] });
    expect(err).toContain('nobody yet');
  });

  test('adds, lists and removes', async () => {
    const { recipients } = newDesk();
    expect((await recipients('add', 'Ann@Example.org', 'bob@example.org')).out).toEqual(['2 added']);
    expect((await recipients('add', 'ann@example.org')).out).toEqual(['0 added, 1 known already']);
    expect((await recipients('list')).out).toEqual([
      'Ann@Example.org',
      'bob@example.org',
      'configured@example.org',
    ]);
    expect((await recipients('remove', 'BOB@example.org', 'nobody@example.org')).out).toEqual([
      'removed BOB@example.org',
      'nobody@example.org was not on record',
    ]);
    expect((await recipients('list', '--json')).out.map((line) => JSON.parse(line))).toEqual([
      { briefing: 'morning', address: 'Ann@Example.org', status: 'receives' },
      { briefing: 'morning', address: 'configured@example.org', status: 'receives' },
    ]);
    expect(await recipients('remove', 'configured@example.org')).toMatchObject({ status: 2 });
  });

  test('removes somebody from what a mail server has not taken yet, on record or not', async () => {
    const { folder, recipients } = newDesk();
    await recipients('add', 'ann@example.org');
    const store = await openStore(join(folder, '.daybook'), new Date());
    onTestFinished(() => store.close());
    await store.archive.publish(
      newEdition('one', ['ann@example.org', 'gone@example.org', 'bob@example.org']),
    );
    expect(await recipients('remove', 'ann@example.org', 'Gone@example.org', 'no@example.org')).toMatchObject(
      {
        status: 0,
        out: ['removed ann@example.org', 'removed Gone@example.org', 'no@example.org was not on record'],
      },
    );
    const claims = await store.ledger.claim('one', 10, new Date());
    expect(claims.map(({ recipient }) => recipient)).toEqual(['bob@example.org']);
  });

  test('erases somebody who asks to be forgotten, and not who stands in the configuration', async () => {
    const { folder, recipients } = newDesk();
    await recipients('add', 'Ann@Example.org', 'bob@example.org');
    const erased = await recipients('erase', 'ANN@example.org', 'nobody@example.org');
    expect(erased).toMatchObject({
      status: 0,
      out: ['erased ANN@example.org', 'nobody@example.org was not on record'],
    });
    const stored = readFileSync(join(folder, '.daybook/daybook.sqlite'), 'latin1');
    expect([stored.includes('bob@example.org'), /ann@example/i.test(stored)]).toEqual([true, false]);
    expect((await recipients('list')).out).toEqual(['bob@example.org', 'configured@example.org']);
    expect(await recipients('erase', 'configured@example.org')).toMatchObject({
      status: 2,
      err: expect.stringContaining('stands in the configuration (morning)'),
    });
    expect(await recipients('erase', 'bob')).toMatchObject({
      status: 2,
      err: expect.stringContaining('has no @'),
    });
  });

  test('imports no list from a folder or from a device, which may have no end', async () => {
    const { folder, recipients } = newDesk();
    for (const place of ['/dev/zero', folder])
      expect(await recipients('import', place)).toMatchObject({
        status: 2,
        err: expect.stringContaining('neither a file nor a pipe'),
      });
  });

  test('imports what can be mailed to, says what cannot, and keeps those out who left', async () => {
    const { folder, recipients } = newDesk();
    await unsubscribe(folder, 'left@example.org');
    writeFileSync(
      join(folder, 'list.csv'),
      '\ufeffName;E-Mail\r\n"Ann, A.";ann@example.org\r\nLeft;LEFT@example.org\r\nEvil;"a@x.example\nBcc: evil@z.example"\r\nNone;\r\n',
    );
    const { status, out, err } = await recipients('import', join(folder, 'list.csv'));
    expect(status).toBe(2);
    expect(out).toEqual(['2 added, 1 of them suppressed and not mailed']);
    expect(err).toContain('list.csv:5: not added: it has more than one @');
    expect(err).toContain('list.csv:6: not added: it has no @');
    expect((await recipients('list')).out).toEqual([
      'LEFT@example.org  unsubscribed',
      'ann@example.org',
      'configured@example.org',
    ]);
    expect((await recipients('add', '--again', 'left@example.org')).status).toBe(0);
    expect((await recipients('list')).out).toContain('LEFT@example.org');
  });

  test('exports what another installation imports, those who left included', async () => {
    const { folder, recipients } = newDesk();
    await recipients('add', 'ann@example.org', 'left@example.org');
    await unsubscribe(folder, 'left@example.org');
    const { out } = await recipients('export');
    expect(out).toEqual([
      'address,briefing,status',
      'ann@example.org,morning,receives',
      'configured@example.org,morning,receives',
      'left@example.org,morning,unsubscribed',
    ]);
    const other = newDesk('briefings:\n  - name: morning\n');
    writeFileSync(join(other.folder, 'readers.csv'), out.join('\n'));
    expect((await other.recipients('import', join(other.folder, 'readers.csv'))).out).toEqual([
      '3 added, 1 of them suppressed and not mailed',
    ]);
    expect((await other.recipients('export')).out).toEqual(out);
  });

  test('mails nobody of whom a list says what it does not know', async () => {
    const { folder, recipients } = newDesk('briefings:\n  - name: morning\n');
    const list = 'email,status\nann@example.org,Active\nbo@example.org,Opted out\ncy@example.org,\n';
    writeFileSync(join(folder, 'list.csv'), list);
    const { status, out, err } = await recipients('import', join(folder, 'list.csv'));
    expect({ status, out }).toEqual({ status: 2, out: ['2 added'] });
    expect(err).toContain('list.csv:3: not added: its status is neither empty nor one of receives, active');
    expect((await recipients('list')).out).toEqual(['ann@example.org', 'cy@example.org']);
  });

  test('says of a spreadsheet that it is to be saved as CSV', async () => {
    const { folder, recipients } = newDesk();
    const file = join(folder, 'readers.xlsx');
    writeFileSync(file, 'PK\u0003\u0004\u0014\u0000\u0000xl/workbook.xml\na"b\n');
    const { status, err } = await recipients('import', file);
    expect(status).toBe(2);
    expect(err).toContain('it is no text');
    expect(err).toContain('Save a spreadsheet as CSV');
  });

  test('reads a list in UTF-16 by its mark', async () => {
    const { folder, recipients } = newDesk('briefings:\n  - name: morning\n');
    writeFileSync(join(folder, 'list.csv'), Buffer.from('\ufeffemail\nann@example.org\n', 'utf16le'));
    expect((await recipients('import', join(folder, 'list.csv'))).out).toEqual(['1 added']);
  });

  test('says what is wrong and adds nothing', async () => {
    const { folder, recipients } = newDesk();
    const bad = await recipients('add', 'good@example.org', 'a@x.example,b@z.example');
    expect(bad.status).toBe(2);
    expect(bad.err).toContain('more than one @');
    writeFileSync(join(folder, 'people.csv'), 'name,phone\nAnn,123\n');
    expect((await recipients('import', join(folder, 'people.csv'))).err).toContain(
      'none of its columns is called address or email',
    );
    expect((await recipients('import', 'missing.csv')).err).toContain('ENOENT');
    expect((await recipients('list')).out).toEqual(['configured@example.org']);
  });

  test.each([
    ['a@example.org\n"b@example.org\n', 2, 'a quotation mark is opened and never closed'],
    ['address\na@example.org\nb"c@example.org\n', 3, 'a quotation mark stands in the middle of a cell'],
    ['address\n"a@example.org"x\n', 2, 'something follows a closing quotation mark'],
    [`address\n${'a'.repeat(20_000)}\n`, 2, 'a line is longer than 10000 bytes'],
  ])(
    'says of a list that is no CSV what is wrong with it, where and what to do (%#)',
    async (list, line, why) => {
      const { folder, recipients } = newDesk();
      const file = join(folder, 'list.csv');
      writeFileSync(file, list);
      const { status, err } = await recipients('import', file);
      expect(status).toBe(2);
      expect(err).toContain(`The list of readers cannot be read: ${why}.`);
      expect(err).toContain(`${file}:${line}`);
      expect(err).toMatch(/Write an address|One address a line/);
    },
  );

  test('asks which briefing when there are several', async () => {
    const { recipients } = newDesk('briefings:\n  - name: morning\n  - name: weekly\n');
    expect((await recipients('list')).err).toContain('--briefing NAME: morning, weekly');
    expect((await recipients('add', 'ann@example.org', '--briefing', 'weekly')).out).toEqual(['1 added']);
    expect((await recipients('list', '--briefing', 'weekly')).out).toEqual(['ann@example.org']);
    expect((await recipients('list', '--briefing', 'evening')).err).toContain(
      'There is no briefing "evening"',
    );
  });
});
