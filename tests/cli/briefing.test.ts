import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { addFile, folderWithSamples } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MINUTE_ZONE = 'Europe/Berlin';

function configure(folder: string, more = ''): void {
  const yaml = [
    'briefings:',
    '  - name: morning',
    '    from: Daybook <briefing@example.org>',
    '    recipients: [ann@example.org, ben@example.org]',
    more,
  ];
  writeFileSync(join(folder, 'daybook.yaml'), yaml.join('\n'));
}

const LATE_NEWS = `Lighthouse Keeper Retires After Forty Winters

The keeper of the lighthouse at Senn Point, Aud Berger, retired on Tuesday after forty winters on the headland.

About 600 people came to say goodbye, the harbour authority said. Berger said that she would miss the storms most.
`;

/** Runs a command on the folder's configuration; `server` takes the mail, the outbox does when there is none. */
async function daybook(folder: string, server: MailServer | undefined, ...args: string[]) {
  vi.stubEnv('SMTP_URL', server?.url);
  return runCommand(...args, '--config', join(folder, 'daybook.yaml'));
}

/** The text part of the preview in a folder. */
function readText(folder: string): string {
  const [file] = readdirSync(join(folder, 'out', 'morning')).filter((name) => name.endsWith('.txt'));
  return readFileSync(join(folder, 'out', 'morning', file!), 'utf8');
}

describe('one text in the folders of several outlets', () => {
  test('is one report, printed by all of them', async () => {
    const folder = temporaryFolder();
    configure(folder);
    for (const name of ['courier/a.txt', 'courier/again.txt', 'echo/a.txt', 'post/b.txt'])
      addFile(folder, name, LATE_NEWS);
    const { out } = await daybook(folder, undefined, 'preview', '--json');
    const { notes } = JSON.parse(out[0]!) as { notes: { file: string; rule: string }[] };
    expect(notes.map(({ file, rule }) => [file, rule])).toEqual([
      ['sources/courier/again.txt', 'same-bytes'],
    ]);
    expect(readText(folder)).toMatch(/^courier\nAlso printed by echo, post$/m);
  });
});

describe('a folder of news', () => {
  test('becomes one mail for each recipient, the same as the preview, and is not news again', async () => {
    const folder = folderWithSamples();
    configure(folder);
    const server = await startMailServer();

    const first = await daybook(folder, server, 'preview');
    const second = await daybook(folder, server, 'preview');
    expect([first.status, second.status]).toEqual([0, 0]);
    const [html] = readdirSync(join(folder, 'out', 'morning')).filter((name) => name.endsWith('.html'));
    const preview = readFileSync(join(folder, 'out', 'morning', html!), 'utf8');

    const sent = await daybook(folder, server, 'send');
    expect(sent, sent.err).toMatchObject({ status: 0 });
    expect(server.received.map(({ to }) => to)).toEqual([['ann@example.org'], ['ben@example.org']]);
    for (const { mail } of server.received) {
      expect(mail.html?.trim()).toBe(preview.trim());
      expect(mail.text).toContain('1,900');
      expect(mail.headers.find(({ key }) => key === 'x-daybook-edition')?.value).toMatch(/^morning@/);
    }

    const again = await daybook(folder, server, 'send');
    expect(again.status).toBe(0);
    expect(again.out.join('\n')).toContain('nothing');
    expect(server.received).toHaveLength(2);

    addFile(folder, 'keeper.txt', LATE_NEWS);
    await daybook(folder, server, 'send');
    expect(server.received).toHaveLength(4);
    const late = server.received[2]!.mail;
    expect(late.text).toContain('Lighthouse Keeper Retires');
    expect(late.text).not.toContain('Tamsel Bursts Its Banks');

    addFile(folder, 'keeper-elsewhere.txt', `${LATE_NEWS}\n(Coast Wire)\n`);
    const reprinted = await daybook(folder, server, 'send');
    expect(reprinted.out.join('\n')).toContain('nothing');
    expect(server.received).toHaveLength(4);
  });

  test('is not read again as an edition, also where the whole folder is named as its source', async () => {
    const folder = folderWithSamples();
    configure(folder, '    sources: ["**"]');
    const { out } = await daybook(folder, undefined, 'send');
    expect(out[0]).toContain('9 new files, 9 articles');
    expect((await daybook(folder, undefined, 'send')).out[0]).toContain('0 new files');
  });

  test('goes to the outbox when no mail server is named', async () => {
    const folder = folderWithSamples();
    configure(folder);
    const { status, out } = await daybook(folder, undefined, 'send');
    expect(status).toBe(0);
    expect(out.at(-1)).toMatch(/^preview\s+\S*out\/morning\/\d{4}-\d\d-\d\d\.html$/);
    expect(readdirSync(join(folder, 'out', 'outbox', 'new'))).toHaveLength(2);
    expect(out.join('\n')).toMatch(/^outbox +.*out\/outbox, no mail server: SMTP_URL is not set$/m);
  });

  test('goes out once in a slot, however often the clock calls', async () => {
    const folder = folderWithSamples();
    // Due every minute, with a window in which the minute of this test is the latest.
    configure(folder, `    schedule: { cron: "* * * * *", timezone: ${MINUTE_ZONE}, catchUp: 1h }`);
    const server = await startMailServer();
    for (let call = 0; call < 5; call++) {
      const { status, err } = await daybook(folder, server, 'run');
      expect(status, err).toBe(0);
    }
    expect(server.received.map(({ to }) => to[0]).toSorted()).toEqual(['ann@example.org', 'ben@example.org']);
  });

  test.each(['send', 'run'])('is still new where %s is asked to stop while it reads', async (command) => {
    const folder = folderWithSamples();
    configure(folder, '    schedule: { cron: "* * * * *", catchUp: 1h }');
    const server = await startMailServer();
    await daybook(folder, server, 'status');
    const before = process.listeners('SIGTERM');
    // The loop turns for the first time when the news has been read.
    const askWhenRead = () => {
      const [stop] = process.listeners('SIGTERM').filter((listener) => !before.includes(listener));
      if (stop && existsSync(join(folder, 'out', 'morning'))) stop('SIGTERM');
      else asking = setImmediate(askWhenRead);
    };
    let asking = setImmediate(askWhenRead);
    const { status, err } = await daybook(folder, server, command);
    clearImmediate(asking);
    expect(status).toBe(0);
    expect(err).toContain('the news is still new');
    const { out } = await daybook(folder, server, 'status', '--json');
    expect(JSON.parse(out[0]!)).toMatchObject({ editions: 0 });
    await daybook(folder, server, command);
    expect(server.received).toHaveLength(2);
  });

  test('is shown as a test without being used up', async () => {
    const folder = folderWithSamples();
    configure(folder);
    const server = await startMailServer();
    const { status } = await daybook(folder, server, 'send', '--test', '--to', 'me@example.org');
    expect(status).toBe(0);
    expect(server.received.map(({ to, mail }) => [to[0], mail.subject?.slice(0, 6)])).toEqual([
      ['me@example.org', '[Test]'],
    ]);
    const { out } = await daybook(folder, undefined, 'status', '--json');
    expect(JSON.parse(out[0]!)).toMatchObject({ integrity: 'ok', editions: 0 });
    await daybook(folder, server, 'send');
    expect(server.received).toHaveLength(3);
    const again = await daybook(folder, server, 'send', '--test', '--to', 'me@example.org');
    expect(again.out.join('\n')).toMatch(/no mail was sent.*latest .*send --edition .* --to ADDRESS/s);
  });

  test('is sent again to somebody by hand', async () => {
    const folder = folderWithSamples();
    configure(folder);
    const server = await startMailServer();
    await daybook(folder, server, 'send');
    const record = await daybook(folder, undefined, 'status', '--json');
    const { edition } = JSON.parse(record.out.at(-1)!);
    const again = await daybook(folder, server, 'send', '--edition', edition, '--to', 'late@example.org');
    expect(again.status).toBe(0);
    expect(server.received.at(-1)?.to).toEqual(['late@example.org']);
    expect(server.received.at(-1)?.mail.html).toBe(server.received[0]!.mail.html);
  });
});
