import { setTimeout as sleep } from 'node:timers/promises';
import type { DomainLimits } from './smtp-settings.ts';

const MINUTE_MS = 60_000;

/**
 * Holds messages back so that no more are under way at a time, and no more begin in a minute, than the limits allow.
 */
export class Throttle {
  readonly #limits: DomainLimits;
  readonly #waiting: (() => void)[] = [];
  #under = 0;
  #nextBegin = 0;

  constructor(limits: DomainLimits) {
    this.#limits = limits;
  }

  /** True when a message may begin now. */
  get open(): boolean {
    return this.#hasRoom && performance.now() >= this.#nextBegin;
  }

  /** Resolves when a message may begin, or when the signal ends the wait; either way `leave` gives the place back. */
  async enter(signal: AbortSignal): Promise<void> {
    if (this.#hasRoom) this.#under += 1;
    else {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.push(resolve);
      await promise;
    }
    if (this.#limits.messagesPerMinute === undefined) return;
    const now = performance.now();
    const begin = Math.max(now, this.#nextBegin);
    this.#nextBegin = begin + MINUTE_MS / this.#limits.messagesPerMinute;
    if (begin > now) await sleep(begin - now, undefined, { signal }).catch(() => {});
  }

  get #hasRoom(): boolean {
    return this.#under < (this.#limits.connections ?? Number.POSITIVE_INFINITY);
  }

  /** Whoever waits longest has the place, before anybody who comes now. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#under -= 1;
  }
}
