import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { afterProcessorTime } from '../../src/pipeline/read/processor-bound.ts';

const BOUND_MS = 300;

function begin() {
  const seen = { called: 0 };
  const stop = afterProcessorTime(BOUND_MS, () => {
    seen.called += 1;
  });
  onTestFinished(stop);
  return { seen, stop };
}

/** A thread that spins until it is ended. */
function spin(): void {
  const worker = new Worker('for (;;);', { eval: true });
  onTestFinished(async () => {
    await worker.terminate();
  });
}

it('does not call while others have the processor, however long that lasts', async () => {
  const { seen } = begin();
  await pause(3 * BOUND_MS);
  expect(seen.called).toBe(0);
});

it('calls once when a thread has had as much of it', async () => {
  const { seen } = begin();
  spin();
  await expect.poll(() => seen.called, { timeout: 10_000 }).toBe(1);
  await pause(BOUND_MS);
  expect(seen.called).toBe(1);
});

it('does not call once it is ended', async () => {
  const { seen, stop } = begin();
  stop();
  spin();
  await pause(2 * BOUND_MS);
  expect(seen.called).toBe(0);
});
