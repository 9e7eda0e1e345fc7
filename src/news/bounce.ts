/**
 * What a server's refusal says about an address, from the reply (RFC 5321) and its enhanced status (RFC 3463). Only a
 * refusal of the address itself counts towards giving it up.
 */

/**
 * `hard`: there is no such mailbox. `soft`: not now (full, over quota, server trouble). `policy`: the message or the
 * sender was not wanted; says nothing about the mailbox.
 */
export type BounceKind = 'hard' | 'soft' | 'policy';

/**
 * What a mail that came back says. `refusal`: a server would not take our mail for the recipient (RFC 3464).
 * `complaint`: the recipient called it spam (RFC 5965). `unsubscribe`: a reader writes to leave.
 */
export type Feedback =
  | {
      readonly kind: 'refusal';
      readonly recipient: string;
      readonly refusal: BounceKind;
      /** When it was refused. */
      readonly at: Date;
      /** `5.1.1`; none of the server's words. */
      readonly status: string;
    }
  | { readonly kind: 'complaint'; readonly recipient: string; readonly at: Date }
  | {
      readonly kind: 'unsubscribe';
      readonly at: Date;
      /** Who writes. */
      readonly sender: string;
      /** What stands after the word in the subject: a token, a briefing's name, or nothing. */
      readonly about: string;
    };

/** Refusals on this many different days suspend an address: one bad day is a server's mistake. */
export const REFUSALS_TO_SUSPEND = 3;

/** Older refusals are forgotten; long enough for three issues of a monthly briefing. */
export const REFUSAL_MEMORY_DAYS = 90;

/**
 * The kind of a refusal, from any of its words: `550 5.1.1 unknown user`, `5.2.2`, `smtp; 552 mailbox full`.
 * The enhanced status decides; without one the reply code does.
 */
export function kindOfRefusal(words: string): BounceKind {
  const [, group, status] = /(?<![\d.])([245])\.(\d{1,3}\.\d{1,3})(?!\.?\d)/.exec(words) ?? [];
  const code = /(?:^|[^\d.])([45]\d\d)(?![\d.])/.exec(words)?.[1];
  if ((group ?? code?.charAt(0)) !== '5') return 'soft';
  // "Mailbox full" and its reply code pass with time, however final they sound (RFC 5321 section 4.5.3.1.10).
  if (status === '2.2' || code === '552') return 'soft';
  // X.0 says nothing; the reply code must. 550, 551 and 553 are about the mailbox (RFC 5321 section 4.2.3).
  if (status === undefined || status.startsWith('0.')) {
    return ['550', '551', '553'].includes(code ?? '') ? 'hard' : 'policy';
  }
  // X.1 is about addresses, where X.1.7 and X.1.8 are about the sender's; X.2.1 is a mailbox that was closed.
  return /^(?:1\.(?!7$|8$)|2\.[01]$)/.test(status) ? 'hard' : 'policy';
}
