/**
 * Why an address is not mailed to. `unsubscribed`: the reader left. `complained`: the reader called it spam.
 * `bounced`: the address was refused for good on several days. Outlasts the reader's entry: an address that is
 * imported again stays suppressed.
 */
export type SuppressionReason = 'unsubscribed' | 'complained' | 'bounced';

export const SUPPRESSION_REASONS: readonly SuppressionReason[] = ['unsubscribed', 'complained', 'bounced'];
