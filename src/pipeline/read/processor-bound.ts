/** How often it is looked whether a bound is reached. */
const LOOK_MS = 50;
/** So many times as long may it last where other programs have the processor. */
const PATIENCE = 40;

/**
 * Calls once this process has spent so many milliseconds of the processor. By the clock on the wall, a busy or slow
 * machine would give up what an idle one does easily.
 *
 * @returns what ends the waiting
 */
export function afterProcessorTime(ms: number, call: () => void): () => void {
  const begun = process.cpuUsage();
  const started = performance.now();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(begun);
    if ((user + system) / 1_000 < ms && performance.now() - started < PATIENCE * ms) return;
    clearInterval(timer);
    call();
  }, LOOK_MS);
  return () => clearInterval(timer);
}
