/**
 * Where returned mail lies: a Maildir, a folder of `.eml` files, a single mail, or an mbox file. In a Maildir a mail
 * that has been dealt with moves from `new` to `cur` as seen, so that it is not counted again; files elsewhere are left
 * alone.
 */

import { type Dirent, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../ports/operator-error.ts';

/** A returned mail holds another mail; what is larger is not about ours. */
const MAX_MAIL_BYTES = 5_000_000;
const TOO_LARGE = `is larger than ${MAX_MAIL_BYTES / 1e6} MB`;
/** An mbox is read whole. */
const MAX_MBOX_BYTES = 200_000_000;

/** One mail, and how to put it away once it has been dealt with. */
export interface DroppedMail {
  readonly file: string;
  readonly bytes: Uint8Array;
  done(): void;
}

/** A mail that is not read, and why. */
export interface UnreadMail {
  readonly file: string;
  readonly unread: string;
  /** True for one that is too large to be about our mails. */
  readonly mayStay: boolean;
}

/**
 * The mails at a path, one after the other; one that cannot be read is named and keeps nobody from those behind it.
 * Throws an OperatorError when there is nothing that can be read.
 */
export function* openMailDrop(path: string): Generator<DroppedMail | UnreadMail> {
  try {
    if (!statSync(path).isDirectory()) yield* splitMbox(path);
    else if (existsSync(join(path, 'new'))) yield* readMaildir(path);
    else for (const file of listFiles(path, '.eml')) yield* readMail(join(path, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof OperatorError || code === undefined) throw error;
    throw new OperatorError('mail-unreadable', `The mail cannot be read (${code}).`, {
      where: path,
      hint: 'Name a Maildir, a folder of .eml files, or an mbox file that this user may read.',
      cause: error,
    });
  }
}

function* readMaildir(path: string): Generator<DroppedMail | UnreadMail> {
  putIn(path, () => mkdirSync(join(path, 'cur'), { recursive: true }));
  for (const name of listFiles(join(path, 'new'), '')) {
    const file = join(path, 'new', name);
    yield* readMail(file, (flags) =>
      putIn(path, () => renameSync(file, join(path, 'cur', `${name}:2,${flags}`))),
    );
  }
}

/** Writes into a Maildir; what a mail program has moved meanwhile need not be put away. */
function putIn(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    throw new OperatorError('maildir-unwritable', `Mail that was read cannot be put into "cur" (${code}).`, {
      where: path,
      hint: 'Make the Maildir and its folders writable for the user that runs Daybook.',
      cause: error,
    });
  }
}

/** @param putAway moves the mail with a Maildir's flags: `S` for seen (cr.yp.to/proto/maildir.html) */
function* readMail(
  file: string,
  putAway: (flags: string) => void = () => {},
): Generator<DroppedMail | UnreadMail> {
  let bytes: Uint8Array;
  try {
    if (statSync(file).size > MAX_MAIL_BYTES) {
      yield { file, unread: TOO_LARGE, mayStay: true };
      putAway('');
      return;
    }
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A mail program has moved it since the folder was listed.
    if (code !== 'ENOENT') yield { file, unread: `cannot be read (${code})`, mayStay: false };
    return;
  }
  yield { file, bytes, done: () => putAway('S') };
}

/** A file is an mbox when it begins with `From ` (RFC 4155), else one mail. */
function* splitMbox(file: string): Generator<DroppedMail | UnreadMail> {
  if (statSync(file).size > MAX_MBOX_BYTES) {
    throw new OperatorError('mail-too-large', `The file is larger than ${MAX_MBOX_BYTES / 1e6} MB.`, {
      where: file,
      hint: 'Split it, or take out the mails that were read before.',
    });
  }
  // Latin-1 gives every byte a character and back, whatever the mails are encoded in.
  const text = readFileSync(file).toString('latin1');
  const mails = text.startsWith('From ') ? text.split(/^From .*\r?\n/m).slice(1) : [text];
  for (const [at, mail] of mails.entries()) {
    if (mail.trim() === '') continue;
    if (mail.length > MAX_MAIL_BYTES) {
      yield { file: mails.length > 1 ? `${file}, mail ${at + 1}` : file, unread: TOO_LARGE, mayStay: true };
      continue;
    }
    yield { file, bytes: Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1'), done: () => {} };
  }
}

function listFiles(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
