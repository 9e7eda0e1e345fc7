/**
 * Whose fault a failed attempt is. nodemailer's codes alone do not tell: the same one comes before the final dot and
 * after it, and `permanent` is set for a wrong password as for a dead address. So each phase has its own reading, and
 * what comes after the dot without a reply is unknown, whatever the code. Statuses: RFC 5321 section 4.2, RFC 3463.
 */
import type { Handover } from '../../ports/mailer.ts';

/** What nodemailer's errors carry; all of it may be missing. */
export interface SmtpFailure {
  readonly message: string;
  readonly code?: string | undefined;
  /** The system's or TLS's code under `ESOCKET`. */
  readonly originalCode?: unknown;
  readonly command?: string | undefined;
  readonly response?: unknown;
  readonly responseCode?: number | undefined;
}

/** TLS failures that come back however often one tries: certificates, names, protocol versions. */
const TLS_REFUSAL = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/;

/** No further than this is a server's reply kept. */
const REPLY_LENGTH = 200;

/** A failure to connect, to greet or to secure the connection. */
export function classifyConnect(failure: SmtpFailure): Handover {
  const reply = replyOf(failure);
  const refusesTls = failure.code === 'ETLS' && failure.responseCode !== undefined;
  const badTls = TLS_REFUSAL.test(String(failure.originalCode ?? ''));
  if (refusesTls || badTls || isPermanent(failure)) return { kind: 'operator', reply };
  return { kind: 'server', begun: false, reply };
}

/** A failure to log in. A password is refused with 5xx; 4xx and silence say nothing about it. */
export function classifyLogin(failure: SmtpFailure): Handover {
  const reply = replyOf(failure);
  const impossible = failure.code === 'EAUTH' && failure.command === 'API';
  return isPermanent(failure) || impossible
    ? { kind: 'operator', reply }
    : { kind: 'server', begun: false, reply };
}

/**
 * A failure while a message was handed over.
 *
 * @param pastDot whether the last bytes had been let go
 */
export function classifyHandover(failure: SmtpFailure, pastDot: boolean): Handover {
  const reply = replyOf(failure);
  const { code, command, responseCode } = failure;
  const permanent = isPermanent(failure);
  if (pastDot) {
    const answered = code === 'EMESSAGE' && responseCode !== undefined;
    return answered ? { kind: 'message', permanent, reply } : { kind: 'unknown', reply };
  }
  const tooLarge = code === 'EMESSAGE' && command === 'MAIL FROM';
  if (tooLarge || (command === 'MAIL FROM' && responseCode === 552)) {
    return { kind: 'message', permanent: true, reply };
  }
  if (responseCode === undefined || responseCode === 421) return { kind: 'server', begun: true, reply };
  if (command === 'MAIL FROM') {
    return permanent ? { kind: 'operator', reply } : { kind: 'server', begun: false, reply };
  }
  if (responseCode === 530 || responseCode === 535) return { kind: 'operator', reply };
  return command === 'RCPT TO' ? classifyRecipient(failure, reply) : { kind: 'message', permanent, reply };
}

/** A full mailbox (552, 5.2.2) will have room again; 5.7.x refuses this mail, not the address. */
function classifyRecipient(failure: SmtpFailure, reply: string): Handover {
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(failure.response ?? ''))?.[1];
  const full = failure.responseCode === 552 || status === '5.2.2';
  if (!isPermanent(failure) || full) return { kind: 'recipient', permanent: false, reply };
  const badAddress = status?.startsWith('5.7.') ? undefined : (status ?? String(failure.responseCode));
  return { kind: 'recipient', permanent: true, reply, ...(badAddress === undefined ? {} : { badAddress }) };
}

function isPermanent({ responseCode }: SmtpFailure): boolean {
  return responseCode !== undefined && responseCode >= 500 && responseCode < 600;
}

/** The server's words when there are some, else the error's; on one line, bounded, without addresses. */
export function replyOf(failure: SmtpFailure): string {
  const words = typeof failure.response === 'string' ? failure.response : failure.message;
  return printableReply(words);
}

/** A server's words as they may stand in a report: on one line, bounded, without addresses or control characters. */
export function printableReply(words: string): string {
  return words
    .slice(0, 4 * REPLY_LENGTH)
    .replace(/[^\s@<>]{1,64}@[^\s@<>]{1,255}/g, '(address)')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .slice(0, REPLY_LENGTH);
}
