import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMailDrop } from '../../src/adapters/mail-drop.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { withoutRoot } from '../support/without-root.ts';

test('a mail that may not be read is named, and keeps nobody from those behind it', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  for (const name of ['1.eml', '2.eml', '3.eml']) writeFileSync(join(folder, name), `Subject: ${name}\n\n`);
  chmodSync(join(folder, '2.eml'), 0);
  const mails = await withoutRoot(async () => [...openMailDrop(folder)]);
  expect(mails).toMatchObject([
    { file: join(folder, '1.eml'), bytes: expect.anything() },
    { file: join(folder, '2.eml'), unread: 'cannot be read (EACCES)', mayStay: false },
    { file: join(folder, '3.eml'), bytes: expect.anything() },
  ]);
});

test('a Maildir that may not be written is the operator’s to mend', async () => {
  const maildir = temporaryFolder();
  mkdirSync(join(maildir, 'new'));
  mkdirSync(join(maildir, 'cur'));
  writeFileSync(join(maildir, 'new', '1'), 'Subject: back\n\n');
  for (const folder of ['', 'new', 'cur']) chmodSync(join(maildir, folder), 0o755);
  const read = async () => {
    for (const mail of openMailDrop(maildir)) if (!('unread' in mail)) mail.done();
  };
  await expect(withoutRoot(read)).rejects.toMatchObject({ code: 'maildir-unwritable', where: maildir });
});

test('a mail that somebody else has moved since the folder was listed is passed over', () => {
  const maildir = temporaryFolder();
  mkdirSync(join(maildir, 'new'));
  for (const name of ['1', '2', '3']) writeFileSync(join(maildir, 'new', name), 'Subject: back\n\n');
  const files: string[] = [];
  for (const mail of openMailDrop(maildir)) {
    if ('unread' in mail) continue;
    files.push(mail.file);
    rmSync(join(maildir, 'new', '2'), { force: true });
    mail.done();
  }
  expect(files).toEqual(['1', '3'].map((name) => join(maildir, 'new', name)));
  expect(readdirSync(join(maildir, 'cur'))).toEqual(['1:2,S', '3:2,S']);
});
