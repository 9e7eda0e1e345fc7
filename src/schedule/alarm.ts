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
export interface Sleeper {
  /** Does what is due. Ends early, leaving things in order, when the signal is aborted. */
  wake(signal: AbortSignal): Promise<void>;
  /** What `wake` threw; it will be woken again after a while. */
  failed(error: unknown): void;
  /** It is still at work a minute later; called once for each time that happens, with the minutes so far. */
  stillBusy(minutes: number): void;
}

/** Wakes the sleeper at once and then every minute, never twice at a time. `stop` waits until it has finished. */
export function startAlarm(sleeper: Sleeper): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let work: Promise<void> | undefined;
  let minutesBusy = 0;
  let failures = 0;
  let minutesToWait = 0;

  const ring = () => {
    if (stopping.signal.aborted) return;
    if (work !== undefined) {
      minutesBusy += 1;
      sleeper.stillBusy(minutesBusy);
      return;
    }
    minutesToWait -= 1;
    if (minutesToWait > 0) return;
    minutesBusy = 0;
    work = sleeper
      .wake(stopping.signal)
      .then(
        () => {
          failures = 0;
        },
        (error) => {
          minutesToWait = Math.min(2 ** failures, LONGEST_WAIT);
          failures += 1;
          sleeper.failed(error);
        },
      )
      .finally(() => {
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
