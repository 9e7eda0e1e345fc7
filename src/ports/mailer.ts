import type { Message } from '../news/message.ts';

/**
 * How an attempt to hand a message over ended, told by whom it concerns:
 *
 * - `sent`: the server has accepted it.
 * - `recipient`: this recipient was refused, for good or for now.
 * - `message`: the message was refused (its content, its size), for good or for now.
 * - `server`: the server cannot be reached or does not serve now. `begun` when it broke off while this message was
 *   being handed over, so that the fault may lie in the message after all.
 * - `operator`: login, certificate, missing TLS, a sender that is not allowed: only the operator can mend it.
 * - `unknown`: the last bytes have left and no answer came: only the server knows.
 *
 * `reply` is the server's last words or what stopped us, on one line, without addresses and secrets.
 */
export type Handover =
  | {
      readonly kind: 'recipient';
      readonly permanent: boolean;
      readonly reply: string;
      /**
       * The server's status (`5.1.1`, or `550` when it gives no more) when it says that the address itself is bad, and
       * not only that this mail is not wanted.
       */
      readonly badAddress?: string;
      /** True when the server carries nothing to this recipient for us, as it may once the operator has mended that. */
      readonly barred?: true;
    }
  | { readonly kind: 'message'; readonly permanent: boolean; readonly reply: string }
  | { readonly kind: 'server'; readonly begun: boolean; readonly reply: string }
  | { readonly kind: 'sent' | 'operator' | 'unknown'; readonly reply: string };

/** Hands messages over to whoever carries them further: an SMTP server, or a folder. */
export interface Mailer {
  /** How many messages it handles at a time. */
  readonly width: number;
  /** The folder that takes the messages when no server carries them further; absent for a server. */
  readonly folder?: string;
  /** False while a message to the recipient would have to wait for its domain's limits, and others need not. */
  admitsNow(recipient: string): boolean;
  /**
   * Resolves when a message to the recipient may begin under the operator's limits; the function it gives is called
   * when that message is over. Resolves at once when the signal ends the run.
   */
  admit(recipient: string, signal: AbortSignal): Promise<() => void>;
  /**
   * Hands the message over. `beforeDot` is awaited when everything but the message's last bytes has been given away;
   * when it throws, they never leave, and its error comes back. Throws nothing else. `signal` ends the attempt: before
   * the dot as `server`, after it as `unknown`.
   */
  hand(message: Message, beforeDot: () => Promise<void>, signal: AbortSignal): Promise<Handover>;
  /** Says goodbye and frees what is held. */
  close(): Promise<void>;
}
