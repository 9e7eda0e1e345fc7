import { type Feedback, REFUSAL_MEMORY_DAYS } from '../news/bounce.ts';
import { openToken, type TokenKey } from '../news/unsubscribe.ts';
import type { Readers } from '../ports/readers.ts';

const DAY = 86_400_000;

/** What became of mails that came back, in numbers. */
export interface FeedbackTally {
  hard: number;
  soft: number;
  policy: number;
  complaints: number;
  unsubscribed: number;
  /** Addresses that this was the last straw for. */
  suspended: number;
}

/** What heeding needs of the world. */
export interface FeedbackWorld {
  readonly readers: Readers;
  readonly keys: readonly TokenKey[];
  /** Names of all briefings. */
  readonly briefings: readonly string[];
  readonly now: Date;
}

/** A tally of nothing. */
export function emptyTally(): FeedbackTally {
  return { hard: 0, soft: 0, policy: 0, complaints: 0, unsubscribed: 0, suspended: 0 };
}

/**
 * Acts on what a mail says and counts it in `tally`. Refusals for good are remembered by day; complaints and wishes to
 * leave are obeyed at once: a token says whom and what it is about, without one the sender's word is taken, for the
 * briefing that is named or for all. Mailing somebody against their will is worse than leaving somebody out.
 */
export async function heedFeedback(
  feedback: Feedback,
  world: FeedbackWorld,
  tally: FeedbackTally,
): Promise<void> {
  const { readers, now } = world;
  switch (feedback.kind) {
    case 'refusal': {
      tally[feedback.refusal] += 1;
      if (feedback.refusal !== 'hard' || now.getTime() - feedback.at.getTime() > REFUSAL_MEMORY_DAYS * DAY)
        return;
      if (await readers.noteRefusal(feedback.recipient, feedback.at, feedback.status)) tally.suspended += 1;
      return;
    }
    case 'complaint':
      tally.complaints += 1;
      await readers.suppress(feedback.recipient, 'complained', feedback.at);
      return;
    case 'unsubscribe': {
      tally.unsubscribed += 1;
      const known = openToken(world.keys, feedback.about);
      if (known) await readers.suppress(known.recipient, 'unsubscribed', feedback.at, known.briefing);
      else if (world.briefings.includes(feedback.about)) {
        await readers.suppress(feedback.sender, 'unsubscribed', feedback.at, feedback.about);
      } else await readers.suppress(feedback.sender, 'unsubscribed', feedback.at);
    }
  }
}
