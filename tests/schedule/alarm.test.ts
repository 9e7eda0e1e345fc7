import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startAlarm } from '../../src/schedule/alarm.ts';

const MINUTE = 60_000;

/** A sleeper that writes down what happens to it; its work takes as long as `hold` is unresolved. */
function makeSleeper(work: (signal: AbortSignal) => Promise<void> = async () => {}) {
  const log: string[] = [];
  return {
    log,
    names: ['morning'],
    wake: (_name: string, signal: AbortSignal) => {
      log.push(`wake ${new Date().toISOString().slice(11, 16)}`);
      return work(signal);
    },
    failed: (_name: string, error: unknown) => void log.push(`failed ${(error as Error).message}`),
    stillBusy: (minutes: number) => void log.push(`busy ${minutes}`),
  };
}

describe('the alarm', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T05:58:30Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('rings at the start and then every minute', async () => {
    const sleeper = makeSleeper();
    const alarm = startAlarm(sleeper);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    await alarm.stop();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(sleeper.log).toEqual(['wake 05:58', 'wake 05:59', 'wake 06:00']);
  });

  it('never wakes somebody who is still at work, and says so', async () => {
    let finish = () => {};
    const sleeper = makeSleeper(() => new Promise((resolve) => (finish = resolve)));
    const alarm = startAlarm(sleeper);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(sleeper.log).toEqual(['wake 05:58', 'busy 1', 'busy 2']);
    finish();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(sleeper.log.at(-1)).toBe('wake 06:01');
    finish();
    await alarm.stop();
  });

  it('waits longer after each failure and goes on at once after a success', async () => {
    let left = 3;
    const sleeper = makeSleeper(async () => {
      left -= 1;
      if (left >= 0) throw new Error('server down');
    });
    const alarm = startAlarm(sleeper);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    await alarm.stop();
    expect(sleeper.log.filter((line) => line.startsWith('wake')).slice(0, 6)).toEqual([
      'wake 05:58',
      'wake 05:59',
      'wake 06:01',
      'wake 06:05',
      'wake 06:06',
      'wake 06:07',
    ]);
    expect(sleeper.log.filter((line) => line.startsWith('failed'))).toHaveLength(3);
  });

  it('lets nobody wait for another who fails', async () => {
    const woken: string[] = [];
    const alarm = startAlarm({
      names: ['evening', 'morning'],
      async wake(name) {
        woken.push(name);
        if (name === 'evening') throw new Error('its folder is gone');
      },
      failed() {},
      stillBusy() {},
    });
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    await alarm.stop();
    expect(woken.filter((name) => name === 'morning')).toHaveLength(5);
    expect(woken.filter((name) => name === 'evening')).toHaveLength(3);
  });

  it('asks the one at work to end, and waits for it', async () => {
    let ended = false;
    const sleeper = makeSleeper(
      (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            setTimeout(() => {
              ended = true;
              resolve();
            }, 5000);
          });
        }),
    );
    const alarm = startAlarm(sleeper);
    const stopped = alarm.stop();
    await vi.advanceTimersByTimeAsync(5000);
    await stopped;
    expect(ended).toBe(true);
  });

  it('rings when the machine wakes up after a minute that it slept through', async () => {
    const sleeper = makeSleeper();
    const alarm = startAlarm(sleeper);
    await vi.advanceTimersByTimeAsync(MINUTE);
    vi.setSystemTime(new Date('2026-11-23T09:17:20Z'));
    await vi.advanceTimersByTimeAsync(MINUTE);
    await alarm.stop();
    expect(sleeper.log.some((line) => line.startsWith('wake 09:1'))).toBe(true);
  });
});
