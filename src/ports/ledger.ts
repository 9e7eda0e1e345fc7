import type { Delivery } from '../news/delivery.ts';

/** A delivery taken up by this run. */
export interface Claim {
  /** The store's own key. */
  readonly key: number;
  /** `Edition.id`. */
  readonly edition: string;
  readonly recipient: string;
  /** Attempts before this one. */
  readonly attempts: number;
  /** Copies that may have arrived already: 0, or 1 when this is the one resend. */
  readonly copies: number;
  /** `Message.fingerprint` of that copy; a second one must have the same. */
  readonly copyFingerprint?: string;
  /** When the edition was published: retries end a day after. */
  readonly created: Date;
}

/**
 * How an attempt ended. `reason` holds no address and no secret.
 *
 * - `sent`, `uncertain`: as the states say.
 * - `failed`: refused for good; `uncertain` instead when an earlier copy may have arrived.
 * - `refused`: refused for now, nothing was accepted; to be tried again at `next`.
 * - `released`: nothing was learned about this recipient (server down, run stopped): as if it had not been claimed.
 * - `unknown`: the last bytes left and no answer came; the one resend is due at `next`.
 */
export type Outcome =
  | { readonly kind: 'sent' | 'failed' | 'uncertain'; readonly reason: string }
  | { readonly kind: 'refused' | 'released' | 'unknown'; readonly reason: string; readonly next: Date };

/** Where an edition's deliveries stand, in numbers. */
export type Tally = Readonly<Record<Delivery['state'], number>>;

/**
 * The record of what was sent to whom; see `briefing/deliver.ts` for the states. Every promise resolves when the change
 * is on disk: calls made together share one transaction.
 */
export interface Ledger {
  /**
   * To be called once by a run that holds the runner's lock, before its first claim: nobody else is sending, so what is
   * `sending` goes back to `pending`, and what is `dot` may be sent once more, or is `uncertain` when a second copy may
   * have left or `hold` is asked for. What an earlier process left in `dot` is due at once; what this one did, in its
   * time.
   */
  recover(options: { now: Date; onUnknown: 'resend' | 'hold' }): Promise<void>;
  /** Lets nothing of the edition wait for its time. */
  hurry(edition: string, now: Date): Promise<void>;
  /** Takes up to `limit` deliveries of the edition that are due, those never tried first; marks them `sending`. */
  claim(edition: string, limit: number, now: Date): Promise<readonly Claim[]>;
  /** Writes `dot`, and the copy's `Message.fingerprint`, before the message's last bytes may leave. */
  intend(claim: Claim, fingerprint: string, now: Date): Promise<void>;
  record(claim: Claim, outcome: Outcome, now: Date): Promise<void>;
  /** When the next delivery of the edition falls due; nothing when none is open. */
  nextDue(edition: string): Promise<Date | undefined>;
  tally(edition: string): Promise<Tally>;
  /** Every delivery, of one edition or of all, in the order of publication. */
  deliveries(edition?: string): AsyncIterable<Delivery>;
}
