import type { Message } from '../news/message.ts';

/**
 * How an attempt to hand a message over ended, told by whom it concerns:
 *
 * - `sent`: the server has accepted it.
 * - `recipient`: this recipient was refused; `permanent` or for now.
 * - `message`: the message was refused (its content, its size); `permanent` or for now.
 * - `server`: the server cannot be reached or does not serve now; says nothing about the recipient.
 * - `operator`: login, certificate, missing TLS, a sender that is not allowed: only the operator can mend it.
 * - `unknown`: the last bytes have left and no answer came: only the server knows.
 */
export type Handover =
  | { readonly kind: 'sent'; readonly reply: string }
  | { readonly kind: 'recipient' | 'message'; readonly permanent: boolean; readonly reply: string }
  | { readonly kind: 'server' | 'operator' | 'unknown'; readonly reply: string };

/** Hands messages over to whoever carries them further: an SMTP server, or a folder. */
export interface Mailer {
  /** How many messages it handles at a time. */
  readonly width: number;
  /**
   * Hands the message over. `beforeDot` is awaited with everything but the message's last bytes given away: when it
   * throws, they never leave, and the error comes back. Never throws for anything that the server does. `signal` ends the
   * attempt: before the dot as `server`, after it as `unknown`.
   */
  hand(message: Message, beforeDot: () => Promise<void>, signal: AbortSignal): Promise<Handover>;
  /** Says goodbye and frees what is held. */
  close(): Promise<void>;
}
