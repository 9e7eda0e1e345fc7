import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Message } from '../../news/message.ts';
import type { Handover } from '../../ports/mailer.ts';
import {
  classifyConnect,
  classifyHandover,
  classifyLogin,
  printableReply,
  type SmtpFailure,
} from './classify.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** How long connecting, greeting and TLS may take together. */
const CONNECT_MS = 30_000;
/** How long a server may be silent; a message's deadline usually ends it before. */
const SILENCE_MS = 600_000;
/** How long goodbye may take; the mail is safe by then. */
const GOODBYE_MS = 1_000;
/** A server's whole reply; real ones are below 1 KB. */
const REPLY_BYTES = 65_536;

/** One connection to the mail server, logged in; takes one message after the other. */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  /** Messages begun on this connection. */
  begun = 0;
  #usable = true;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
    const end = () => {
      this.#usable = false;
    };
    connection.on('error', end);
    connection.once('end', end);
  }

  /** Connects, secures and logs in; or says why not. */
  static async open(settings: SmtpSettings, signal: AbortSignal): Promise<SmtpSession | Handover> {
    const connection = new SMTPConnection({
      host: settings.host,
      port: settings.port,
      secure: settings.implicitTls,
      requireTLS: settings.requireTls,
      ...(settings.name === undefined ? {} : { name: settings.name }),
      ...(settings.tls && { tls: settings.tls }),
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      socketCloseTimeout: GOODBYE_MS,
      maxResponseSize: REPLY_BYTES,
    });
    const session = new SmtpSession(connection);
    const failed = (await session.#connect(signal)) ?? (await session.#login(settings, signal));
    if (failed) connection.close();
    return failed ?? session;
  }

  /** True while another message can be given to it. */
  get usable(): boolean {
    return this.#usable;
  }

  /** See `Mailer.hand`. */
  async hand(message: Message, beforeDot: () => Promise<void>, signal: AbortSignal): Promise<Handover> {
    this.begun += 1;
    const body = new HeldBackBody(message.bytes, beforeDot, signal);
    const { from, to } = message.envelope;
    const size = message.bytes.length;
    const failure = await this.#attempt<SmtpFailure>(signal, (settle) => {
      this.#connection.send({ from, to: [to], size, use8BitMime: true }, body, (error, info) => {
        settle(error ?? acceptance(info, to));
      });
    });
    if (body.refusal) {
      this.close();
      throw body.refusal.cause;
    }
    // A "250" before the dot answers something that was never said.
    if (failure === undefined && body.letGo) return { kind: 'sent', reply: this.#lastReply() };
    const handover = classifyHandover(failure ?? { message: 'answered before the dot' }, body.letGo);
    if (handover.kind === 'recipient' || (handover.kind === 'message' && body.letGo))
      await this.#reset(signal);
    else this.close();
    return handover;
  }

  /** Says goodbye without waiting for the answer for long. */
  async quit(): Promise<void> {
    if (!this.#usable) return this.close();
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, GOODBYE_MS);
    this.#connection.once('end', resolve);
    this.#connection.quit();
    await promise;
    clearTimeout(timer);
    this.close();
  }

  close(): void {
    this.#usable = false;
    this.#connection.close();
  }

  async #connect(signal: AbortSignal): Promise<Handover | undefined> {
    const failure = await this.#attempt<SmtpFailure>(signal, (settle) => this.#connection.connect(settle));
    return failure && classifyConnect(failure);
  }

  async #login({ login }: SmtpSettings, signal: AbortSignal): Promise<Handover | undefined> {
    if (!login) return undefined;
    if (!this.#connection.allowsAuth) {
      return { kind: 'operator', reply: 'the server offers no login, and SMTP_URL names a user' };
    }
    const credentials = { user: login.user, pass: login.password };
    const failure = await this.#attempt<SmtpFailure>(signal, (settle) =>
      this.#connection.login({ credentials }, (error) => settle(error ?? undefined)),
    );
    return failure && classifyLogin(failure);
  }

  async #reset(signal: AbortSignal): Promise<void> {
    const failure = await this.#attempt<SmtpFailure>(signal, (settle) =>
      this.#connection.reset((error) => settle(error ?? undefined)),
    );
    if (failure) this.close();
  }

  /**
   * One exchange: gives its failure, or nothing when it went well. Ends with the connection's own error as well, which
   * nodemailer does not always hand to the callback, and with the signal.
   */
  #attempt<Failure extends SmtpFailure>(
    signal: AbortSignal,
    begin: (settle: (failure?: Failure) => void) => void,
  ): Promise<SmtpFailure | undefined> {
    const { promise, resolve } = Promise.withResolvers<SmtpFailure | undefined>();
    const onError = (error: SmtpFailure) => resolve(error);
    // Deferred, since nodemailer closes before it tells why.
    const onEnd = () => setImmediate(() => resolve({ message: 'the connection was closed' }));
    const onAbort = () => {
      resolve({ message: 'no answer in time' });
      this.close();
    };
    this.#connection.once('error', onError);
    this.#connection.once('end', onEnd);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    else begin(resolve);
    return promise.finally(() => {
      this.#connection.off('error', onError);
      this.#connection.off('end', onEnd);
      signal.removeEventListener('abort', onAbort);
    });
  }

  #lastReply(): string {
    return printableReply(String(this.#connection.lastServerResponse || '250'));
  }
}

/** Nothing when exactly our recipient was accepted. Everybody else's mail is none of this message's business. */
function acceptance(info: { accepted: string[] } | undefined, to: string): SmtpFailure | undefined {
  const accepted = info?.accepted ?? [];
  return accepted.length === 1 && accepted[0] === to
    ? undefined
    : { message: 'the server took the message for another recipient' };
}

/**
 * A message's bytes as a stream whose end is held back: nodemailer writes the final dot when the stream ends, and until
 * then the server has no message. The last bytes are held back too, for servers that take a broken-off one for whole.
 */
class HeldBackBody extends Readable {
  /** True from the moment at which the last bytes may leave. */
  letGo = false;
  /** Set when `beforeDot` threw. */
  refusal: { readonly cause: unknown } | undefined;
  readonly #bytes: Uint8Array;
  readonly #beforeDot: () => Promise<void>;
  readonly #signal: AbortSignal;
  #begun = false;

  constructor(bytes: Uint8Array, beforeDot: () => Promise<void>, signal: AbortSignal) {
    super({ highWaterMark: 0 });
    this.#bytes = bytes;
    this.#beforeDot = beforeDot;
    this.#signal = signal;
    // nodemailer reports a broken stream by its callback; the event itself must not end the process.
    this.on('error', () => {});
  }

  override _read(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.push(this.#bytes.subarray(0, -HELD_BACK_BYTES));
    this.#beforeDot().then(
      // A turn of the event loop, so that a connection that broke meanwhile is known before anything is risked.
      () => setImmediate(() => this.#letGo()),
      (cause: unknown) => {
        this.refusal = { cause };
        this.destroy(new Error('held back'));
      },
    );
  }

  #letGo(): void {
    if (this.#signal.aborted || this.destroyed) return;
    this.letGo = true;
    this.push(this.#bytes.subarray(-HELD_BACK_BYTES));
    this.push(null);
  }
}

/** Enough to leave the last line of a message broken. */
const HELD_BACK_BYTES = 32;
