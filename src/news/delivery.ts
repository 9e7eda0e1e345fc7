/**
 * One edition on its way to one recipient.
 *
 * `pending` (nothing has happened) -> `sending` (claimed; safe to try again) -> `dot` (the message's last bytes may
 * have left; only the server knows) -> `sent` (accepted), `failed` (refused for good) or `uncertain` (never learned;
 * told to the operator).
 */
export type DeliveryState = 'pending' | 'sending' | 'dot' | 'sent' | 'failed' | 'uncertain';

/** An edition's delivery to one recipient, as the ledger keeps it. */
export interface Delivery {
  /** `Edition.id`. */
  readonly edition: string;
  readonly recipient: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** The server's last words, or what stopped us; without addresses or secrets. */
  readonly reason?: string;
}

/** How many deliveries of an edition are still to be sent, or to be heard of. */
export function countOpen({ pending, sending, dot }: Readonly<Record<DeliveryState, number>>): number {
  return pending + sending + dot;
}
