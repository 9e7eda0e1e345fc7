import type { Socket } from 'node:net';
import { domainToASCII } from 'node:url';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Message } from '../../news/message.ts';
import type { Handover } from '../../ports/mailer.ts';
import {
  brokenOff,
  classifyConnect,
  classifyLogin,
  classifyReply,
  printableReply,
  type SmtpFailure,
  type Step,
} from './classify.ts';
import { type Reply, ReplyStream } from './reply-stream.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { stuffDots } from './stuff-dots.ts';

/** How long connecting, greeting, TLS and login may take together, unless the settings say otherwise. */
const OPEN_MS = 30_000;
/** How long goodbye may take; the mail is safe by then. */
const GOODBYE_MS = 1_000;
/** Enough to leave the last line of a message broken. */
const HELD_BACK_BYTES = 32;

/**
 * One connection to the mail server, logged in; takes one message after the other. nodemailer connects, secures and
 * logs in; the messages are then our own conversation over its socket, because a message has to stop before its last
 * bytes and because it is two to three times as fast (docs/decisions/smtp-conversation.md).
 */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  readonly #socket: Socket;
  readonly #replies: ReplyStream;
  readonly #extensions: ReadonlySet<string>;
  /** Messages begun on this connection. */
  begun = 0;
  #usable = true;

  private constructor(connection: SMTPConnection, socket: Socket, extensions: ReadonlySet<string>) {
    this.#connection = connection;
    this.#socket = socket;
    this.#extensions = extensions;
    socket.removeAllListeners('data').removeAllListeners('timeout').setTimeout(0);
    this.#replies = new ReplyStream(socket);
    socket.once('close', () => {
      this.#usable = false;
    });
  }

  /** Connects, secures and logs in; or says why not. */
  static async open(settings: SmtpSettings, asked: AbortSignal): Promise<SmtpSession | Handover> {
    const patience = settings.openMs ?? OPEN_MS;
    // nodemailer leaves a server that is silent after its greeting ten minutes, so the signal ends what lasts too long,
    // and its own clocks for what comes before are set later, since they tell less.
    const signal = AbortSignal.any([asked, AbortSignal.timeout(patience)]);
    const connection = new SMTPConnection({
      host: settings.host,
      port: settings.port,
      secure: settings.implicitTls,
      requireTLS: settings.requireTls,
      ...(settings.name === undefined ? {} : { name: settings.name }),
      // Where mail would go without TLS too, as to this machine's own server, nobody need vouch for its certificate.
      tls: { ...settings.tls, rejectUnauthorized: settings.requireTls || settings.implicitTls },
      connectionTimeout: 2 * patience,
      greetingTimeout: 2 * patience,
      socketCloseTimeout: GOODBYE_MS,
    });
    // What happens to it is heard where it is waited for; without a listener the event would end the process.
    connection.on('error', () => {});
    const refused = await connect(connection, signal);
    const extensions = extensionsOf(String(connection.lastServerResponse || ''));
    const failed = refused ?? (await login(connection, settings, signal));
    const socket = connection._socket;
    if (!failed && socket) return new SmtpSession(connection, socket, extensions);
    connection.close();
    return failed ?? { kind: 'server', begun: false, reply: 'the connection was closed' };
  }

  /** True while another message can be given to it. */
  get usable(): boolean {
    return this.#usable;
  }

  /** See `Mailer.hand`. */
  async hand(message: Message, beforeDot: () => Promise<void>, signal: AbortSignal): Promise<Handover> {
    this.begun += 1;
    const onAbort = () => this.#replies.fail(new Error('no answer in time'));
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    try {
      const handover = (await this.#offer(message)) ?? (await this.#giveBody(message.bytes, beforeDot));
      const inStep = handover.kind === 'recipient' || handover.kind === 'message';
      if (inStep) await this.#reset();
      else if (handover.kind !== 'sent') this.close();
      return handover;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Says goodbye without waiting for the answer for long. */
  async quit(): Promise<void> {
    const patience = setTimeout(() => this.close(), GOODBYE_MS);
    this.#socket.write('QUIT\r\n');
    await this.#replies.next().catch(() => {});
    clearTimeout(patience);
    this.close();
  }

  close(): void {
    this.#usable = false;
    this.#replies.fail(new Error('the connection was closed'));
    this.#connection.close();
  }

  /** The envelope and DATA; nothing when the server is ready for the body. */
  async #offer({ envelope, bytes }: Message): Promise<Handover | undefined> {
    const commands = this.#envelopeCommands(envelope.from, wireAddress(envelope.to), bytes.length);
    if (!commands) {
      const reply = 'the server takes no address with letters beyond ASCII';
      return { kind: 'recipient', permanent: true, reply };
    }
    const pipelined = this.#extensions.has('PIPELINING');
    // RFC 2920: the three commands in one go save two round trips.
    if (pipelined) this.#socket.write(commands.map(([, command]) => command).join(''));
    let refused: Handover | undefined;
    for (const [step, command, good] of commands) {
      if (!pipelined) this.#socket.write(command);
      const reply = await this.#answer(step);
      if ('kind' in reply) return refused ?? reply;
      // A server that takes DATA after it has refused what comes before it has lost its thread.
      if (refused && step === 'DATA' && isGood(reply, good)) this.close();
      if (!isGood(reply, good)) refused ??= classifyReply(step, reply);
      if (refused && !pipelined) return refused;
    }
    return refused;
  }

  #envelopeCommands(from: string, to: string, size: number): readonly [Step, string, number][] | undefined {
    const beyondAscii = /[^\x00-\x7f]/.test(from + to);
    if (beyondAscii && !this.#extensions.has('SMTPUTF8')) return undefined;
    const parameters = [
      ...(this.#extensions.has('SIZE') ? [` SIZE=${size}`] : []),
      ...(this.#extensions.has('8BITMIME') ? [' BODY=8BITMIME'] : []),
      ...(beyondAscii ? [' SMTPUTF8'] : []),
    ];
    return [
      ['MAIL', `MAIL FROM:<${from}>${parameters.join('')}\r\n`, 2],
      ['RCPT', `RCPT TO:<${to}>\r\n`, 2],
      ['DATA', 'DATA\r\n', 3],
    ];
  }

  async #giveBody(bytes: Uint8Array, beforeDot: () => Promise<void>): Promise<Handover> {
    const body = stuffDots(bytes);
    this.#socket.write(body.subarray(0, -HELD_BACK_BYTES));
    await beforeDot();
    // A turn of the event loop, so that a connection that broke meanwhile is known before anything is risked.
    await new Promise(setImmediate);
    // A reply that comes before the dot, or the end of the connection, answers nothing that was said.
    if (!this.#replies.quiet) return brokenOff('DATA', 'the server broke off inside the message');
    const end = body.toString('latin1', body.length - 2) === '\r\n' ? '.\r\n' : '\r\n.\r\n';
    this.#socket.write(Buffer.concat([body.subarray(-HELD_BACK_BYTES), Buffer.from(end)]));
    const reply = await this.#answer('dot');
    if ('kind' in reply) return reply;
    if (!isGood(reply, 2)) return classifyReply('dot', reply);
    return { kind: 'sent', reply: printableReply(reply.text) };
  }

  /** The reply to a step, or what its absence means. */
  #answer(step: Step): Promise<Reply | Handover> {
    return this.#replies.next().catch((error: Error) => brokenOff(step, printableReply(error.message)));
  }

  /** Ends a refused transaction, so that the connection can be used for the next message. */
  async #reset(): Promise<void> {
    this.#socket.write('RSET\r\n');
    const reply = await this.#answer('MAIL');
    if ('kind' in reply || !isGood(reply, 2)) this.close();
  }
}

/** Whether the reply's first digit is the one hoped for: 2 done, 3 go on (RFC 5321 section 4.2.1). */
function isGood({ code }: Reply, firstDigit: number): boolean {
  return Math.floor(code / 100) === firstDigit;
}

async function connect(connection: SMTPConnection, signal: AbortSignal): Promise<Handover | undefined> {
  const failure = await attempt(connection, signal, (settle) => connection.connect(settle));
  return failure && classifyConnect(failure);
}

async function login(
  connection: SMTPConnection,
  { login }: SmtpSettings,
  signal: AbortSignal,
): Promise<Handover | undefined> {
  if (!login) return undefined;
  if (!connection.allowsAuth) {
    return { kind: 'operator', reply: 'the server offers no login, and SMTP_URL names a user' };
  }
  const credentials = { user: login.user, pass: login.password };
  const failure = await attempt(connection, signal, (settle) =>
    connection.login({ credentials }, (error) => settle(error ?? undefined)),
  );
  return failure && classifyLogin(failure);
}

/**
 * One of nodemailer's exchanges: gives its failure, or nothing when it went well. Ends with the connection's own error
 * as well, which nodemailer does not always hand to the callback, and with the signal.
 */
async function attempt(
  connection: SMTPConnection,
  signal: AbortSignal,
  begin: (settle: (failure?: SmtpFailure) => void) => void,
): Promise<SmtpFailure | undefined> {
  const { promise, resolve } = Promise.withResolvers<SmtpFailure | undefined>();
  // Deferred, since nodemailer closes before it tells why.
  const onEnd = () => setImmediate(() => resolve({ message: 'the connection was closed' }));
  const onAbort = () => {
    const unheard = connection.secureConnection
      ? ''
      : '; where it begins with TLS (port 465), smtps:// is right';
    const heard = connection.lastServerResponse
      ? 'it greeted us and then fell silent'
      : `it does not greet us${unheard}`;
    resolve({ message: `no answer in time: ${heard}` });
    connection.close();
  };
  connection.once('error', resolve);
  connection.once('end', onEnd);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  else begin(resolve);
  try {
    return await promise;
  } finally {
    connection.off('error', resolve);
    connection.off('end', onEnd);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Keywords of an EHLO reply, without their parameters (RFC 5321 section 4.1.1.1). */
function extensionsOf(reply: string): ReadonlySet<string> {
  const [, ...lines] = reply.split(/\r?\n/);
  return new Set(lines.map((line) => line.slice(4).trim().split(' ')[0]!.toUpperCase()));
}

/** The domain in its ASCII form, which every server understands; the mailbox's name has none. */
function wireAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}
