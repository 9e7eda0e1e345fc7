import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { OperatorError } from '../ports/operator-error.ts';

/** What Daybook takes from the environment: secrets, and what belongs to the terminal. Read here and nowhere else. */
export interface Environment {
  /** `smtp://user:password@host:587` or `smtps://...`; absent: mail goes to the embedded outbox. */
  readonly smtpUrl?: URL;
  /** What unsubscribe links are sealed with, newest first, a word each; absent: one is made in the state folder. */
  readonly unsubscribeSecret?: string;
  /** RSA private key in PEM that messages are signed with. */
  readonly dkimKey?: string;
  /** Key of the optional language model's endpoint. */
  readonly rewriterKey?: string;
  /** False when `NO_COLOR` is set (no-color.org). */
  readonly color: boolean;
}

/**
 * @param variables usually `process.env`
 * @throws OperatorError when a variable cannot be used; its value, which may be a secret, is not repeated
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const smtp = readSecret(variables, 'SMTP_URL');
  const unsubscribe = readSecret(variables, 'UNSUBSCRIBE_SECRET');
  const dkimKey = readSecret(variables, 'DKIM_KEY');
  const rewriterKey = readSecret(variables, 'REWRITER_KEY');
  return {
    ...(smtp === undefined ? {} : { smtpUrl: parseSmtpUrl(smtp) }),
    ...(unsubscribe === undefined ? {} : { unsubscribeSecret: unsubscribe }),
    ...(dkimKey === undefined ? {} : { dkimKey }),
    ...(rewriterKey === undefined ? {} : { rewriterKey }),
    color: !variables.NO_COLOR,
  };
}

/**
 * Where the person who typed the command stands. `npm run daybook` moves to the checkout's root first and says here
 * where it came from; without it, undefined.
 */
export function readCallersFolder(
  variables: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return variables.npm_lifecycle_event === 'daybook' ? variables.INIT_CWD : undefined;
}

/**
 * The user's folder for caches where it is not `~/.cache` (XDG Base Directory Specification 0.8: absolute, or ignored).
 */
export function readCacheFolder(variables: Readonly<Record<string, string | undefined>>): string | undefined {
  const folder = variables.XDG_CACHE_HOME;
  return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}

/** The value of `NAME`, or what stands in the file that `NAME_FILE` names, as container secrets are handed over. */
function readSecret(
  variables: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const direct = variables[name]?.trim();
  if (direct) return direct;
  const path = variables[`${name}_FILE`]?.trim();
  if (!path) return undefined;
  let secret: string;
  try {
    secret = readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new OperatorError('secret-file-unreadable', `${name}_FILE names a file that cannot be read`, {
      where: path,
      hint: 'Check the path and its permissions, or set the variable itself.',
      cause,
    });
  }
  if (secret) return secret;
  // Taken for none, an empty one would send everybody's mail to a folder, or leave it unsigned.
  throw new OperatorError('secret-file-empty', `${name}_FILE names a file that holds nothing`, {
    where: path,
    hint: `Put the value of ${name} there, or do not set ${name}_FILE.`,
  });
}

function parseSmtpUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname || !isWholeLogin(url)) {
    throw new OperatorError('smtp-url-invalid', 'SMTP_URL is not an address of a mail server', {
      where: 'environment variable SMTP_URL',
      hint: 'Write smtp://user:password@mail.example.org:587 or smtps://user:password@mail.example.org:465; special characters in the password percent-encoded, such as %25 for % and %23 for #.',
    });
  }
  return url;
}

/** False when a "%" that was meant as itself stands in the login, or a "#", "?" or "/" has cut the address short. */
function isWholeLogin({ username, password, pathname, search, hash }: URL): boolean {
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  return (pathname + search + hash).replace(/^\//, '') === '';
}
