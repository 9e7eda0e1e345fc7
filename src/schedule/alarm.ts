/**
 * The alarm clock of `daybook start`. It rings every minute and says nothing about what is due: whoever is woken asks
 * the calendar (`slot.ts`). That way a clock that was stepped, an hour left out and a night slept through need no care
 * here; node-cron's own calendar would drop the slots of all three.
 */

import cron from 'node-cron';

/** Every minute, counted in a zone whose clocks are never changed. */
const EVERY_MINUTE = '* * * * *';

/** After a failed attempt the next ones wait 1, 2, 4 ... minutes; never longer, so that a slot stays within reach. */
const LONGEST_WAIT = 32;

/** Who is woken. */
export interface Sleepers {
  /** One after the other, in this order. */
  readonly names: readonly string[];
  /** Lets one do what is due. Ends early, leaving things in order, when the signal is aborted. */
  wake(name: string, signal: AbortSignal): Promise<void>;
  /** What `wake` threw; that one will be woken again after a while, and no other waits for it. */
  failed(name: string, error: unknown): void;
  /** Somebody is still at work a minute later; called once for each time that happens, with the minutes so far. */
  stillBusy(minutes: number): void;
}

/** How long somebody who has failed is left to sleep. */
class Patience {
  #failures = 0;
  #minutes = 0;

  /** Counts one minute down; true when it is time to try. */
  passMinute(): boolean {
    this.#minutes -= 1;
    return this.#minutes <= 0;
  }

  begin(): void {
    this.#minutes = Math.min(2 ** this.#failures, LONGEST_WAIT);
    this.#failures += 1;
  }

  forget(): void {
    this.#failures = 0;
  }
}

/** Wakes the sleepers at once and then every minute, never two at a time. `stop` waits until the last has finished. */
export function startAlarm(sleepers: Sleepers): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const patience = new Map(sleepers.names.map((name) => [name, new Patience()]));
  let work: Promise<void> | undefined;
  let minutesBusy = 0;

  const wakeAll = async () => {
    for (const [name, waiting] of patience) {
      if (!waiting.passMinute() || signal.aborted) continue;
      try {
        await sleepers.wake(name, signal);
        waiting.forget();
      } catch (error) {
        waiting.begin();
        sleepers.failed(name, error);
      }
    }
  };
  const ring = () => {
    if (signal.aborted) return;
    if (work !== undefined) {
      minutesBusy += 1;
      sleepers.stillBusy(minutesBusy);
      return;
    }
    minutesBusy = 0;
    work = wakeAll().finally(() => {
      work = undefined;
    });
  };

  const task = cron.schedule(EVERY_MINUTE, ring, { timezone: 'UTC', suppressMissedWarning: true });
  // The machine slept, or the process was stopped: the minute is over, what it was for may still be due.
  task.on('execution:missed', ring);
  ring();
  return {
    async stop() {
      stopping.abort();
      await task.destroy();
      await work;
    },
  };
}
