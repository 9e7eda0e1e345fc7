import type { DeliveryRules } from './delivery-rules.ts';

/**
 * Ends one message's attempt in time: at its deadline, and when the run is asked to stop; at once before the dot, after
 * the dot only when the grace is over, since the server's answer is worth waiting for.
 */
export class MessageWatch {
  readonly #end = new AbortController();
  readonly #rules: DeliveryRules;
  readonly #run: AbortSignal;
  readonly #timers: NodeJS.Timeout[] = [];
  #pastDot = false;

  constructor(rules: DeliveryRules, run: AbortSignal) {
    this.#rules = rules;
    this.#run = run;
    this.#endAfter(rules.deadlineMs);
    run.addEventListener('abort', this.#stop);
    if (run.aborted) this.#stop();
  }

  /** Aborted when the attempt is over. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** From here on the server may have the message. */
  pastDot(): void {
    this.#pastDot = true;
  }

  /** The message has fared; nothing is watched any more. */
  end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#run.removeEventListener('abort', this.#stop);
  }

  readonly #stop = (): void => {
    if (this.#pastDot) this.#endAfter(this.#rules.graceMs);
    else this.#end.abort();
  };

  #endAfter(ms: number): void {
    this.#timers.push(setTimeout(() => this.#end.abort(), ms));
  }
}
