import type { Claim, Outcome } from '../ports/ledger.ts';
import type { Handover } from '../ports/mailer.ts';

/** How patient and how careful delivering is. */
export interface DeliveryRules {
  /** What becomes of a delivery that may have arrived: one identical copy more, or nothing. */
  readonly onUnknown: 'resend' | 'hold';
  /** How long a silent server is given before the one resend. */
  readonly resendAfterMs: number;
  /** How long a recipient or message that is refused for now is tried again, counted from publication. */
  readonly retryForMs: number;
  /** How long one message may take from its first byte to the server's answer. */
  readonly deadlineMs: number;
  /** How long a run waits for what falls due soon; what is due later is left to the next run. */
  readonly patienceMs: number;
  /** How long a message past its dot may take when the run is asked to stop. */
  readonly graceMs: number;
}

/**
 * The rules in use unless the operator says otherwise. Retries end after a day: a mail server goes on for longer (RFC
 * 5321 section 4.5.4.1), but a morning's news is stale by then.
 */
export const DELIVERY_RULES: DeliveryRules = {
  onUnknown: 'resend',
  resendAfterMs: 10 * 60_000,
  retryForMs: 24 * 3_600_000,
  deadlineMs: 2 * 60_000,
  patienceMs: 30_000,
  graceMs: 30_000,
};

/** Waits before the second, third, ... attempt grow from the first by the factor up to the longest. */
const FIRST_WAIT_MS = 5_000;
const WAIT_FACTOR = 3;
const LONGEST_WAIT_MS = 3_600_000;

/**
 * How long to wait before another attempt, in milliseconds.
 *
 * @param attempts how many have been made, at least 1
 * @param chance from 0 to 1: spreads the wait from three quarters to five quarters of its length, so that what failed
 *   together does not come back together
 */
export function waitBefore(attempts: number, chance: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * WAIT_FACTOR ** (attempts - 1));
  return Math.round(wait * (0.75 + chance / 2));
}

/** What the ledger is told of an attempt that ended so. */
export function outcomeOf(
  handover: Handover,
  claim: Claim,
  rules: DeliveryRules,
  now: Date,
  chance: number,
): Outcome {
  const reason = handover.reply;
  const attempts = claim.attempts + 1;
  const next = new Date(now.getTime() + waitBefore(attempts, chance));
  switch (handover.kind) {
    case 'sent':
      return { kind: 'sent', reason };
    case 'recipient':
    case 'message':
      if (handover.permanent) return { kind: 'failed', reason };
      return next.getTime() - claim.created.getTime() > rules.retryForMs
        ? { kind: 'failed', reason: `given up after ${attempts} attempts: ${reason}` }
        : { kind: 'refused', reason, next };
    case 'server':
      return handover.begun ? { kind: 'refused', reason, next } : { kind: 'released', reason, next: now };
    case 'operator':
      return { kind: 'released', reason, next: now };
    case 'unknown':
      return claim.copies > 0 || rules.onUnknown === 'hold'
        ? { kind: 'uncertain', reason }
        : { kind: 'unknown', reason, next: new Date(now.getTime() + rules.resendAfterMs) };
  }
}
