import type { ConnectionOptions } from 'node:tls';

/** How to reach the mail server and how fast it may be used. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`, RFC 8314 section 3.3). */
  readonly implicitTls: boolean;
  /** STARTTLS or nothing: an attacker who strips the offer gets no mail and no password. */
  readonly requireTls: boolean;
  readonly login?: { readonly user: string; readonly password: string };
  /** Certificate authorities, for a server whose certificate no public one has signed. */
  readonly tls?: Pick<ConnectionOptions, 'ca'>;
  /** What we call ourselves in EHLO; the machine's name when absent. */
  readonly name?: string;
  /** Milliseconds that connecting, greeting, TLS and login may take together. */
  readonly openMs?: number;
  readonly limits: SmtpLimits;
}

/** How much the server, or one domain's share of the recipients, may be asked to do. */
export interface SmtpLimits {
  readonly connections: number;
  /** After so many a connection is closed and another opened. */
  readonly messagesPerConnection: number;
  /** In a minute, all connections together; no bound when absent. */
  readonly messagesPerMinute?: number;
  /** By recipient's domain, in lower case. */
  readonly domains: Readonly<Record<string, DomainLimits>>;
}

export interface DomainLimits {
  readonly connections?: number;
  readonly messagesPerMinute?: number;
}

/**
 * What every mail server bears: big providers close a connection after 100 messages or count 20 connections as abuse.
 */
export const SMTP_LIMITS: SmtpLimits = { connections: 5, messagesPerConnection: 100, domains: {} };

/** Submission (RFC 6409), and submission over TLS (RFC 8314). */
const SUBMISSION = 587;
const SUBMISSIONS = 465;

/**
 * Reads `smtp://user:password@host:587` or `smtps://...`, percent-decoded. TLS is demanded for every host but this
 * machine itself.
 */
export function smtpSettings(url: URL, limits: SmtpLimits = SMTP_LIMITS): SmtpSettings {
  const implicitTls = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  return {
    host,
    port: url.port === '' ? (implicitTls ? SUBMISSIONS : SUBMISSION) : Number(url.port),
    implicitTls,
    requireTls: !implicitTls && !isLoopback(host),
    ...(user === '' ? {} : { login: { user, password } }),
    limits,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
