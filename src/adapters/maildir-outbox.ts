import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../news/message.ts';
import type { Handover, Mailer } from '../ports/mailer.ts';
import { OperatorError } from '../ports/operator-error.ts';

/** Files written at a time; more only wait for the same disk. */
const WIDTH = 8;

/**
 * A Maildir (cr.yp.to/proto/maildir.html) that takes messages instead of a mail server: any mail program can open it. A
 * message's file is named after the message, so that a second copy falls into the place of the first.
 */
export class MaildirOutbox implements Mailer {
  readonly width = WIDTH;
  readonly folder: string;

  /** Makes the Maildir when it is not there; throws an OperatorError when that fails. */
  constructor(folder: string) {
    this.folder = folder;
    try {
      for (const room of ['tmp', 'new', 'cur']) mkdirSync(join(folder, room), { recursive: true });
    } catch (cause) {
      throw new OperatorError('outbox-unwritable', 'The outbox cannot be made.', {
        where: folder,
        hint: 'Make the folder that holds it writable, or set SMTP_URL to send by a mail server.',
        cause,
      });
    }
  }

  admitsNow(): boolean {
    return true;
  }

  async admit(): Promise<() => void> {
    return () => {};
  }

  async hand(message: Message, beforeDot: () => Promise<void>, signal: AbortSignal): Promise<Handover> {
    const name = fileName(message);
    const half = join(this.folder, 'tmp', name);
    try {
      if (signal.aborted) return { kind: 'server', begun: false, reply: 'stopped before it was written' };
      await writeDurably(half, message.bytes);
    } catch (error) {
      await rm(half, { force: true });
      return faultOf(error);
    }
    await beforeDot();
    try {
      await rename(half, join(this.folder, 'new', name));
      await synchronise(join(this.folder, 'new'));
    } catch (error) {
      return { kind: 'unknown', reply: `the outbox failed at the last step (${codeOf(error)})` };
    }
    return { kind: 'sent', reply: `in the outbox as ${name}` };
  }

  async close(): Promise<void> {}
}

/** Edition first, so that a folder listing sorts by it; `:` starts a Maildir's flags and cannot stand in a name. */
function fileName({ edition, messageId }: Message): string {
  const copy = createHash('sha256').update(messageId).digest('hex').slice(0, 16);
  return `${edition.replace(/[^\w@.-]/g, '-')}.${copy}.eml`;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function synchronise(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A full disk may empty again; anything else needs somebody to look. */
function faultOf(error: unknown): Handover {
  const code = codeOf(error);
  const reply = `the outbox cannot be written (${code})`;
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return full ? { kind: 'server', begun: false, reply } : { kind: 'operator', reply };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
