import type { Handover } from '../ports/mailer.ts';
import { OperatorError } from '../ports/operator-error.ts';

/** Server failures, and messages refused for good, in a row after which a run no longer believes in the next one. */
const FAILURES_IN_A_ROW = 3;

/** Watches how messages fare, and says when the run should pause and when it should end. */
export class Circuit {
  #serverFailures = 0;
  #refusedMessages = 0;
  #pauses = 0;
  #lastReply = '';
  #barred: string | undefined;

  /** Takes in how a message fared. */
  note(handover: Handover): void {
    this.#lastReply = handover.reply;
    if (handover.kind === 'server') this.#serverFailures += 1;
    else this.#serverFailures = this.#pauses = 0;
    if (isBarred(handover)) this.#barred = handover.reply;
    if (isRefusal(handover)) this.#refusedMessages += 1;
    else if (handover.kind === 'sent') this.#refusedMessages = 0;
  }

  /** True while the server's last word was good: messages may go abreast. */
  get closed(): boolean {
    return this.#serverFailures === 0;
  }

  /** True when the server has failed several times in a row: nothing more may be tried before a pause. */
  get open(): boolean {
    return this.#serverFailures >= FAILURES_IN_A_ROW;
  }

  /** Begins a pause and gives which one in a row it is; after it one message may probe the server. */
  beginPause(): number {
    this.#serverFailures = FAILURES_IN_A_ROW - 1;
    this.#pauses += 1;
    return this.#pauses;
  }

  /** The end of the run, when this message shows that the next would fare no better. */
  verdict(handover: Handover): OperatorError | undefined {
    const isLast = this.#refusedMessages >= FAILURES_IN_A_ROW;
    if (handover.kind === 'operator' || (isLast && isBarred(handover))) return refusesUs(handover.reply);
    if (!isLast) return undefined;
    return new OperatorError('messages-refused', `The mail server refuses the messages: ${handover.reply}`, {
      hint: 'Its words say why (size, content, sender). What was not tried is kept for the next run.',
    });
  }

  /** The end of a run in which the server carried nothing to some, when all others are served. */
  get barred(): OperatorError | undefined {
    return this.#barred === undefined ? undefined : refusesUs(this.#barred);
  }

  /** Why a run gives the server up for now. */
  unreachable(): OperatorError {
    return new OperatorError(
      'mail-server-unreachable',
      `The mail server does not serve: ${this.#lastReply}`,
      {
        hint: 'Nothing is lost; the next run goes on where this one stopped. Where it stays so, check SMTP_URL: "daybook doctor" tries it.',
        temporary: true,
      },
    );
  }
}

function refusesUs(reply: string): OperatorError {
  return new OperatorError('mail-server-refuses-us', `The mail server refuses us: ${reply}`, {
    hint: 'Check SMTP_URL (user, password, port, TLS) and "from" in daybook.yaml. Nothing is lost; the next run sends what is left.',
  });
}

/** Refused for good or barred, and not because the address is bad: what befell this message may befall the next. */
function isRefusal(handover: Handover): boolean {
  if (handover.kind === 'message') return handover.permanent;
  if (isBarred(handover)) return true;
  return handover.kind === 'recipient' && handover.permanent && handover.badAddress === undefined;
}

function isBarred(handover: Handover): boolean {
  return handover.kind === 'recipient' && handover.barred === true;
}
