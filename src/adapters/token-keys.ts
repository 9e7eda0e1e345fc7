import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIN_SECRET_BYTES, type TokenKey, tokenKey } from '../news/unsubscribe.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { writeFileWhole } from './file-writer.ts';

/** The secret that Daybook makes for itself, in the state folder. */
export const SECRET_FILE = 'unsubscribe.secret';

/** 256 bits, as much as the keys that are made from it. */
const SECRET_BYTES = 32;

/**
 * The keys of unsubscribe tokens, the one for new tokens first. `fromEnvironment` holds the operator's secrets, newest
 * first, a word each; the older ones keep links in mails sent before working. Without it a secret is made once and kept
 * in the state folder. Throws an OperatorError for a secret that cannot be read or is too short to be one.
 */
export function openTokenKeys(stateFolder: string, fromEnvironment?: string): readonly TokenKey[] {
  const secrets = fromEnvironment?.split(/\s+/).filter(Boolean) ?? [];
  const short = secrets.some((secret) => Buffer.byteLength(secret) < MIN_SECRET_BYTES);
  if (short) {
    throw new OperatorError('secret-too-short', 'UNSUBSCRIBE_SECRET is too short to be a secret.', {
      where: 'environment',
      hint: `Use at least ${MIN_SECRET_BYTES} bytes; "openssl rand -hex 32" makes one.`,
    });
  }
  const path = join(stateFolder, SECRET_FILE);
  const own = readOwn(path) ?? (secrets.length === 0 ? makeOwn(path) : undefined);
  return [...secrets, ...(own === undefined ? [] : [own])].map(tokenKey);
}

function readOwn(path: string): string | undefined {
  const secret = readSecret(path);
  if (secret === undefined || Buffer.byteLength(secret) >= MIN_SECRET_BYTES) return secret;
  throw new OperatorError('secret-too-short', 'The secret of the unsubscribe links is cut short.', {
    where: path,
    hint: 'Put it back from a backup; or delete the file: a new one is made, and links in mails sent before stop working.',
  });
}

function readSecret(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new OperatorError('secret-unreadable', 'The secret of the unsubscribe links cannot be read.', {
      where: path,
      hint: 'Make it readable for the user that runs Daybook. Without it, links in mails sent before stop working.',
      cause: error,
    });
  }
}

function makeOwn(path: string): string {
  const secret = randomBytes(SECRET_BYTES).toString('hex');
  writeFileWhole(path, `${secret}\n`, 0o600);
  return secret;
}
