import type { Progress } from '../ports/progress.ts';
import type { Terminal } from './terminal.ts';

/** Nobody needs a bar for what is done before they have looked. */
const SHOW_AFTER_MS = 1000;
const WIDTH = 30;

/** A bar on the terminal, when a person watches and reading takes longer than a second. */
export function watchReading(terminal: Terminal): Progress {
  if (!terminal.interactive) return { reading() {} };
  let begun: number | undefined;
  return {
    reading(done, total) {
      begun ??= performance.now();
      if (performance.now() - begun < SHOW_AFTER_MS) return;
      const filled = Math.round((done / total) * WIDTH);
      terminal.redraw(
        done === total ? '' : `reading ${'█'.repeat(filled).padEnd(WIDTH, '░')} ${done}/${total}`,
      );
    },
  };
}
