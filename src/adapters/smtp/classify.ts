/**
 * Whose fault a failed attempt is. A code alone does not tell: the same 550 may mean the sender, the recipient or the
 * message, and a connection that breaks means something else after the final dot than before it. So each step has its
 * own reading. Statuses: RFC 5321 section 4.2, RFC 3463.
 */
import { kindOfRefusal } from '../../news/bounce.ts';
import type { Handover } from '../../ports/mailer.ts';
import type { Reply } from './reply-stream.ts';

/** What nodemailer's errors carry while it connects and logs in; all of it may be missing. */
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

/** Of them, those that are mended by telling Node whom to believe. */
const UNKNOWN_AUTHORITY = /SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)/;

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

/** The command that a reply answers. */
export type Step = 'MAIL' | 'RCPT' | 'DATA' | 'dot';

/** A reply to a step of a message that is not the good one. */
export function classifyReply(step: Step, { code, text }: Reply): Handover {
  const reply = printableReply(text);
  const permanent = code >= 500 && code < 600;
  // What is no reply, or a good one out of place, says nothing about the message; after the dot it says least of all.
  if (code < 400 || code >= 600) return brokenOff(step, reply || 'an answer that is no SMTP reply');
  if (permanent && isOverLimit(text)) return { kind: 'server', begun: true, reply };
  if (step === 'dot') return { kind: 'message', permanent, reply };
  if (code === 421) return { kind: 'server', begun: true, reply };
  if (code === 530 || code === 535) return { kind: 'operator', reply };
  if (step === 'RCPT') return classifyRecipient(code, text, reply);
  if (step === 'DATA' || code === 552) return { kind: 'message', permanent, reply };
  return permanent ? { kind: 'operator', reply } : { kind: 'server', begun: false, reply };
}

/** A connection that ended, or went wrong, at a step: before the dot nothing was risked. */
export function brokenOff(step: Step, reply: string): Handover {
  return step === 'dot' ? { kind: 'unknown', reply } : { kind: 'server', begun: true, reply };
}

/** `Relay access denied`: the server carries nothing for us to them, for want of a login or since it is shut to us. */
const NO_RELAY =
  /\brelay(?:ing)? (?:access )?(?:is |was )?(?:denied|disallowed|forbidden|not (?:allowed|permitted)|prohibited|refused|rejected)|\b(?:not (?:allowed|authori[sz]ed|permitted) to|unable to|cannot|do(?:es)? not|will not|won't|don't) relay\b|\b(?:must|have to|need to) (?:first )?(?:authenticate|log ?in)\b|\b(?:authentication|login) (?:is )?required\b|\bAUTH first\b|\bclient host\b.{0,80}\b(?:rejected|blocked)\b/i;

/** A limit on how much may be sent in an hour or a day, which many providers tell with a code that says for good. */
const LIMIT =
  /\b(?:sending|hourly|daily|rate|messages?|e-?mails?)\b.{0,40}\b(?:limit|quota)\b.{0,20}\b(?:exceeded|reached)\b|\bexceeded\b.{0,40}\b(?:limit|quota|max(?:imum)?)\b.{0,40}\b(?:hour|day|messages|e-?mails)\b|\btoo many (?:messages|e-?mails)\b/i;

/** Not the room that a message or a mailbox has. */
const ROOM = /\bsize\b|\bmailbox\b|\bstorage\b|^\d{3}[ -]5\.2\.2\b/i;

function isOverLimit(text: string): boolean {
  return LIMIT.test(text) && !ROOM.test(text);
}

/** `Sender address rejected`: as a rule servers say only here, at each recipient, what they hold of the sender. */
const NO_SENDER =
  /\bsender(?: address| domain)? (?:is |was )?(?:rejected|denied|refused|not (?:allowed|permitted|found)|(?:does|must) (?:not )?exist|unknown|invalid)\b|\bsender verif(?:y|ication) failed\b/i;

/**
 * A full mailbox (552, 5.2.2) will have room again, and a relay that is denied will be open. Of the rest only what
 * would count in a mail that comes back speaks against the address (`kindOfRefusal`).
 */
function classifyRecipient(code: number, text: string, reply: string): Handover {
  if (code >= 500 && (NO_RELAY.test(text) || NO_SENDER.test(text))) {
    return { kind: 'recipient', permanent: false, barred: true, reply };
  }
  const refusal = code < 500 ? 'soft' : kindOfRefusal(text);
  if (refusal !== 'hard') return { kind: 'recipient', permanent: refusal === 'policy', reply };
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
  return { kind: 'recipient', permanent: true, badAddress: status ?? String(code), reply };
}

function isPermanent({ responseCode }: SmtpFailure): boolean {
  return responseCode !== undefined && responseCode >= 500 && responseCode < 600;
}

function replyOf(failure: SmtpFailure): string {
  // OpenSSL's words for plain text where it expected TLS, which is what the wrong scheme for a port comes to.
  if (failure.originalCode === 'ERR_SSL_WRONG_VERSION_NUMBER')
    return 'the server begins without TLS on this port, where smtp:// is right and smtps:// is not';
  // Node's words go on to name an option that nobody can give to a command.
  if (UNKNOWN_AUTHORITY.test(String(failure.originalCode ?? '')))
    return `${printableReply(failure.message.split(';')[0]!)}; an authority of your own is believed once NODE_EXTRA_CA_CERTS names a file with its certificate`;
  if (typeof failure.response === 'string') return printableReply(failure.response);
  const [, code = '', place = ''] = SYSTEM_WORDS.exec(failure.message) ?? [];
  const said = SAID[code];
  return printableReply(said === undefined ? failure.message : `${said} ${place} (${code})`);
}

/** The system's words for what people mistype, `connect ECONNREFUSED 127.0.0.1:25`, and ours. */
const SYSTEM_WORDS = /\b(?:getaddrinfo|connect) (E[A-Z_]+) (\S+)/;
const SAID: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name cannot be looked up just now:',
  ECONNREFUSED: 'nothing listens at',
  ENOTFOUND: 'there is no server of the name',
};

/** A server's words as they may stand in a report: on one line, bounded, without addresses or control characters. */
export function printableReply(words: string): string {
  return words
    .slice(0, 4 * REPLY_LENGTH)
    .replace(/[^\s@<>]{1,64}@[^\s@<>]{1,255}/g, '(address)')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .slice(0, REPLY_LENGTH);
}
