/**
 * Structured logs: one JSON object a line on stderr (pino). Whatever is written passes `redact` first, so an address or
 * a password that a server repeats in its reply, or that stands in an error's message, does not end in a log.
 */

import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import type { Facts, Log } from '../ports/log.ts';

/**
 * Anything around an `@` that is no white space and no delimiter; a domain's dots are not needed. Bounded for speed. An
 * edition's name (`morning@2026-03-10T0700`) stays.
 */
const ADDRESS = /[^\s<>()[\]{},;:"'`=]{1,255}@(?!\d{4}-\d\d-\d\dT)[^\s<>()[\]{},;:"'`=]{1,255}/g;
/** User and password of a URL. */
const URL_LOGIN = /(\b[a-z][a-z\d+.-]{0,20}:\/\/)[^\s/@]+@/gi;
/** The unsubscribe token in a path: who holds it can act for the reader. */
const TOKEN = /(\/unsubscribe\/)[\w-]+/g;
/** Tokens of the SMTP dialogue that carry the login (RFC 4954). */
const AUTH = /\b(AUTH\s+[\w-]+\s+)\S+/gi;
/** Longer texts are cut before they are searched. */
const MAX_TEXT = 4000;

/**
 * Takes addresses, logins, tokens and the given secrets out of a text that is to be logged or mailed to an operator.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret.length > 3);
  return known
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text.slice(0, MAX_TEXT))
    .replace(URL_LOGIN, '$1[login]@')
    .replace(TOKEN, '$1[token]')
    .replace(AUTH, '$1[login]')
    .replace(ADDRESS, '[address]');
}

/**
 * A log on `stream` (stderr when none is given). `secrets` are the values that must never appear: the SMTP password.
 */
export function openLog(
  options: { readonly secrets?: readonly string[]; readonly level?: 'info' | 'warn' | 'error' } = {},
  stream?: { write(line: string): void },
): Log {
  let logger: Logger | undefined;
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, facts: Facts = {}) => {
      logger ??= openLogger(options.level ?? 'info', stream);
      logger[level](clean(facts, options.secrets ?? []), event);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** Loads the library when there is something to log; most commands have nothing. */
function openLogger(level: 'info' | 'warn' | 'error', stream?: { write(line: string): void }): Logger {
  const require = createRequire(import.meta.url);
  const { pino } = require('pino') as typeof import('pino');
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    stream ?? pino.destination({ dest: 2, sync: true }),
  );
}

function clean(facts: Facts, secrets: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (typeof fact === 'string') return [name, redact(fact, secrets)];
      if (!(fact instanceof Error)) return [name, fact];
      return [name, { message: redact(fact.message, secrets), stack: redact(fact.stack ?? '', secrets) }];
    }),
  );
}
