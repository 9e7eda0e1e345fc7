/** Somebody who receives a briefing. */
export interface Reader {
  /** `Briefing.name`. */
  readonly briefing: string;
  /** As it was given; mail goes to exactly this. */
  readonly address: string;
  readonly added: Date;
  /** Present when nothing is sent to this reader any more. */
  readonly suppression?: Suppression;
}

/**
 * Why an address is not mailed to. `unsubscribed`: the reader left. `complained`: the reader called it spam.
 * `bounced`: the address was refused for good on several days.
 */
export type SuppressionReason = 'unsubscribed' | 'complained' | 'bounced';

/** Outlasts the reader's entry: an address that is imported again stays suppressed. */
export interface Suppression {
  readonly reason: SuppressionReason;
  readonly since: Date;
}
