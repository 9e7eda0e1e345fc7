import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { openTokenKeys } from '../../src/adapters/token-keys.ts';
import { tokenFor } from '../../src/news/unsubscribe.ts';
import { runCommand } from '../support/command-line.ts';
import { complaint, notification, request } from '../support/returned-mail.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NO_SUCH = { status: '5.1.1', diagnostic: '550 5.1.1 User unknown in virtual mailbox table' };
const dayBack = (day: number) => daysAgo(30 - day);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toUTCString();

/** A folder with two briefings and a Maildir; `drop` puts mails into it. */
function newPostRoom() {
  const folder = temporaryFolder();
  const maildir = join(folder, 'Maildir');
  mkdirSync(join(maildir, 'new'), { recursive: true });
  writeFileSync(join(folder, 'daybook.yaml'), 'briefings:\n  - name: morning\n  - name: weekly\n');
  let count = 0;
  return {
    folder,
    maildir,
    drop: (...mails: readonly string[]) => {
      for (const mail of mails) {
        count += 1;
        writeFileSync(join(maildir, 'new', `${count}.host`), mail.replaceAll('\n', '\r\n'));
      }
    },
    bounces: (...paths: readonly string[]) =>
      runCommand('--config', join(folder, 'daybook.yaml'), 'bounces', '--json', ...paths),
    suppressed: async (briefing: string, ...addresses: readonly string[]) => {
      const store = await openStore(join(folder, '.daybook'), new Date());
      onTestFinished(() => store.close());
      return Object.fromEntries(await store.readers.suppressed(briefing, addresses));
    },
  };
}

const tallyOf = (run: { out: readonly string[] }) => JSON.parse(run.out[0]!);

describe('daybook bounces', () => {
  test('suspends an address that three days refused for good, and no other', async () => {
    const { maildir, drop, bounces, suppressed } = newPostRoom();
    for (const day of [2, 3, 4]) {
      drop(notification({ recipient: 'gone@example.net', ...NO_SUCH, date: dayBack(day) }));
      drop(
        notification({
          recipient: 'full@example.net',
          status: '5.2.2',
          diagnostic: '552 5.2.2 mailbox full',
          date: dayBack(day),
        }),
      );
      drop(
        notification({
          recipient: 'policy@example.net',
          status: '5.7.1',
          diagnostic: '550 5.7.1 refused',
          date: dayBack(day),
        }),
      );
      drop(
        notification({
          recipient: 'late@example.net',
          status: '4.4.1',
          diagnostic: '451 timeout',
          action: 'delayed',
          date: dayBack(day),
        }),
      );
    }
    drop(notification({ recipient: 'twice@example.net', ...NO_SUCH, date: dayBack(5) }));
    drop(notification({ recipient: 'twice@example.net', ...NO_SUCH, date: dayBack(5) }));
    drop(notification({ recipient: 'twice@example.net', ...NO_SUCH, date: dayBack(6) }));
    expect(tallyOf(await bounces(maildir))).toMatchObject({
      mails: 15,
      hard: 6,
      soft: 3,
      policy: 3,
      suspended: 1,
      other: 3,
    });
    expect(
      await suppressed(
        'morning',
        'gone@example.net',
        'full@example.net',
        'policy@example.net',
        'late@example.net',
        'twice@example.net',
      ),
    ).toEqual({ 'gone@example.net': 'bounced' });
  });

  test('takes the address that our mail was sent to, wherever it was forwarded', async () => {
    const { maildir, drop, bounces, suppressed } = newPostRoom();
    for (const day of [2, 3, 4]) {
      drop(
        notification({
          recipient: 'elsewhere@example.net',
          originalTo: 'ann@example.org',
          ...NO_SUCH,
          date: dayBack(day),
        }),
      );
    }
    await bounces(maildir);
    expect(await suppressed('morning', 'ann@example.org', 'elsewhere@example.net')).toEqual({
      'ann@example.org': 'bounced',
    });
  });

  test('names a mail that is too large to be about ours, once, and leaves it unread to a person', async () => {
    const { maildir, drop, bounces, suppressed } = newPostRoom();
    const large = `Subject: photographs\r\n\r\n${'x'.repeat(5_000_000)}`;
    writeFileSync(join(maildir, 'new', '0.large'), large);
    drop(request('bob@example.org', 'unsubscribe morning'));
    const run = await bounces(maildir);
    expect(run.status).toBe(0);
    expect(run.err).toMatch(/^unread {4}.*0\.large: is larger than 5 MB\n$/);
    expect(tallyOf(run)).toMatchObject({ mails: 1, unsubscribed: 1, unread: 1 });
    expect(await suppressed('morning', 'bob@example.org')).toEqual({ 'bob@example.org': 'unsubscribed' });
    expect(readdirSync(join(maildir, 'new'))).toEqual([]);
    expect(readdirSync(join(maildir, 'cur')).sort()).toEqual(['0.large:2,', '1.host:2,S']);
  });

  test('counts one mail as one refusal, and what is long past as none', async () => {
    const { maildir, drop, bounces, suppressed } = newPostRoom();
    const member = (days: number) =>
      `Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1\nLast-Attempt-Date: ${daysAgo(days)}\n\n`;
    const mail = notification({ recipient: 'ann@example.org', ...NO_SUCH, date: daysAgo(2) });
    drop(mail.replace('Final-Recipient:', `${member(5)}${member(4)}${member(3)}Final-Recipient:`));
    for (const days of [400, 399, 398])
      drop(notification({ recipient: 'old@example.org', ...NO_SUCH, date: daysAgo(days) }));
    expect(tallyOf(await bounces(maildir))).toMatchObject({ hard: 4, suspended: 0 });
    expect(await suppressed('morning', 'ann@example.org', 'old@example.org')).toEqual({});
  });

  test('leaves those on the list who came back, however often the old mail is read', async () => {
    const { folder, bounces, suppressed } = newPostRoom();
    const mails = join(folder, 'mails');
    mkdirSync(mails);
    const asked = request('ann@example.org', 'unsubscribe').replace(/Date: .*/, `Date: ${daysAgo(1)}`);
    writeFileSync(join(mails, 'asked.eml'), asked);
    for (const days of [4, 3, 2])
      writeFileSync(
        join(mails, `${days}.eml`),
        notification({ recipient: 'bo@example.org', ...NO_SUCH, date: daysAgo(days) }),
      );
    await bounces(mails);
    const readers = ['ann@example.org', 'bo@example.org'];
    expect(await suppressed('morning', ...readers)).toEqual({
      'ann@example.org': 'unsubscribed',
      'bo@example.org': 'bounced',
    });
    const again = ['recipients', 'add', '--again', '--briefing', 'morning', ...readers];
    await runCommand('--config', join(folder, 'daybook.yaml'), ...again);
    await bounces(mails);
    expect(await suppressed('morning', ...readers)).toEqual({});
  });

  test('obeys complaints and wishes to leave', async () => {
    const { folder, maildir, drop, bounces, suppressed } = newPostRoom();
    const [key] = openTokenKeys(
      join(folder, '.daybook-none'),
      'a secret of the operator'.replaceAll(' ', '-'),
    );
    process.env.UNSUBSCRIBE_SECRET = 'a-secret-of-the-operator';
    onTestFinished(() => {
      delete process.env.UNSUBSCRIBE_SECRET;
    });
    drop(
      complaint('angry@example.net'),
      complaint('fine@example.net', 'not-spam'),
      request('other@example.net', `unsubscribe ${tokenFor(key!, 'token@example.net', 'morning')}`),
      request('named@example.net', 'Unsubscribe weekly'),
      request('all@example.net', 'unsubscribe'),
      request('chat@example.net', 'How do I unsubscribe?'),
    );
    expect(tallyOf(await bounces(maildir))).toMatchObject({ complaints: 1, unsubscribed: 3, other: 2 });
    const everybody = ['angry', 'fine', 'other', 'token', 'named', 'all', 'chat'].map(
      (name) => `${name}@example.net`,
    );
    expect(await suppressed('morning', ...everybody)).toEqual({
      'angry@example.net': 'complained',
      'token@example.net': 'unsubscribed',
      'all@example.net': 'unsubscribed',
    });
    expect(Object.keys(await suppressed('weekly', ...everybody)).sort()).toEqual([
      'all@example.net',
      'angry@example.net',
      'named@example.net',
    ]);
  });

  test('reads a Maildir’s mail once, a mailbox file and single mails', async () => {
    const { folder, maildir, drop, bounces } = newPostRoom();
    drop(complaint('one@example.net'));
    expect(tallyOf(await bounces(maildir)).mails).toBe(1);
    expect(tallyOf(await bounces(maildir)).mails).toBe(0);
    expect(readdirSync(join(maildir, 'cur'))).toEqual(['1.host:2,S']);

    const mbox = join(folder, 'returned.mbox');
    const mails = [complaint('two@example.net'), request('three@example.net', 'unsubscribe')];
    writeFileSync(
      mbox,
      mails.map((mail) => `From MAILER-DAEMON Mon Nov  2 08:00:00 2026\n${mail}`).join('\n'),
    );
    expect(tallyOf(await bounces(mbox))).toMatchObject({ mails: 2, complaints: 1, unsubscribed: 1 });

    // What some programs leave of an mbox that was read.
    writeFileSync(mbox, '');
    expect(tallyOf(await bounces(mbox)).mails).toBe(0);

    const folderOfMails = join(folder, 'mails');
    mkdirSync(folderOfMails);
    writeFileSync(join(folderOfMails, 'a.eml'), complaint('four@example.net'));
    writeFileSync(join(folderOfMails, 'notes.txt'), 'nothing');
    expect(tallyOf(await bounces(folderOfMails, join(folderOfMails, 'a.eml'))).complaints).toBe(2);
  });

  test('lets nothing that a stranger sends end the run or reach another address', async () => {
    const { maildir, drop, bounces, suppressed } = newPostRoom();
    drop(
      '',
      '\0\u0001\u0002'.repeat(1000),
      notification({ recipient: 'a@x.example>, <evil@z.example', ...NO_SUCH }),
      notification({ recipient: 'x'.repeat(10_000), ...NO_SUCH }),
      complaint('evil@z.example>, <a@x.example'),
      request('a@x.example> <evil@z.example', 'unsubscribe'),
      `Content-Type: multipart/report; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(2000)}`,
    );
    const { status, out } = await bounces(maildir);
    expect(status).toBe(0);
    expect(JSON.parse(out[0]!)).toMatchObject({ mails: 7, hard: 0, complaints: 0 });
    expect(await suppressed('morning', 'evil@z.example')).toEqual({});
  });

  test('says when there is nothing to read', async () => {
    const { folder, bounces } = newPostRoom();
    const { status, err } = await bounces(join(folder, 'nowhere'));
    expect(status).toBe(2);
    expect(err).toContain('ENOENT');
  });
});
