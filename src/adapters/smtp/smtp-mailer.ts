import { faultOfAddress } from '../../news/address.ts';
import type { Message } from '../../news/message.ts';
import type { Handover, Mailer } from '../../ports/mailer.ts';
import { SmtpSession } from './smtp-session.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { Throttle } from './throttle.ts';

/** Sends by a mail server, over several connections that are kept for the next message. */
export class SmtpMailer implements Mailer {
  readonly width: number;
  readonly #settings: SmtpSettings;
  readonly #idle: SmtpSession[] = [];
  readonly #all: Throttle;
  readonly #domains: ReadonlyMap<string, Throttle>;

  constructor(settings: SmtpSettings) {
    const { connections, messagesPerMinute, domains } = settings.limits;
    this.#settings = settings;
    this.width = connections;
    this.#all = new Throttle(messagesPerMinute === undefined ? {} : { messagesPerMinute });
    this.#domains = new Map(
      Object.entries(domains).map(([domain, limits]) => [domain, new Throttle(limits)]),
    );
  }

  admitsNow(recipient: string): boolean {
    return this.#domains.get(domainOf(recipient))?.open ?? true;
  }

  async admit(recipient: string, signal: AbortSignal): Promise<() => void> {
    const domain = this.#domains.get(domainOf(recipient));
    await domain?.enter(signal);
    await this.#all.enter(signal);
    return () => {
      domain?.leave();
      this.#all.leave();
    };
  }

  async hand(message: Message, beforeDot: () => Promise<void>, signal: AbortSignal): Promise<Handover> {
    // It stands in a command of its own: with a line end in it, it would be two.
    const fault = faultOfAddress(message.envelope.to);
    if (fault !== undefined) {
      return { kind: 'recipient', permanent: true, badAddress: '5.1.3', reply: `not an address: ${fault}` };
    }
    if (signal.aborted) return { kind: 'server', begun: false, reply: 'stopped before it began' };
    return this.#handOver(message, beforeDot, signal);
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((session) => session.quit()));
  }

  async #handOver(message: Message, beforeDot: () => Promise<void>, signal: AbortSignal): Promise<Handover> {
    const session = this.#takeIdle() ?? (await SmtpSession.open(this.#settings, signal));
    if (!(session instanceof SmtpSession)) return session;
    const reused = session.begun > 0;
    let askedForDot = false;
    const noted = () => {
      askedForDot = true;
      return beforeDot();
    };
    const handover = await session.hand(message, noted, signal);
    if (session.usable) this.#keep(session);
    // A server may close an idle connection at any time; only a fresh one says something about the server.
    const brokeOff = handover.kind === 'server' && handover.begun;
    const stale = reused && brokeOff && !askedForDot && !signal.aborted;
    return stale ? this.#handOver(message, beforeDot, signal) : handover;
  }

  #takeIdle(): SmtpSession | undefined {
    for (;;) {
      const session = this.#idle.pop();
      if (!session || session.usable) return session;
    }
  }

  #keep(session: SmtpSession): void {
    if (session.begun < this.#settings.limits.messagesPerConnection) this.#idle.push(session);
    else void session.quit();
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
