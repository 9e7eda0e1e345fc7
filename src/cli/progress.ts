import { type Progress, UNWATCHED } from '../ports/progress.ts';
import { escapeControls, type Terminal } from './terminal.ts';

/** Nobody needs a bar for what is done before they have looked. */
const SHOW_AFTER_MS = 1000;
const WIDTH = 30;

/** When a person watches: a bar while reading takes longer than a second, and a line when the mail server fails. */
export function watchRun(terminal: Terminal): Progress {
  if (!terminal.interactive) return UNWATCHED;
  let begun: number | undefined;
  let told: string | undefined;
  return {
    reading(done, total) {
      begun ??= performance.now();
      if (performance.now() - begun < SHOW_AFTER_MS) return;
      const filled = Math.round((done / total) * WIDTH);
      terminal.redraw(
        done === total ? '' : `reading ${'█'.repeat(filled).padEnd(WIDTH, '░')} ${done}/${total}`,
      );
    },
    serverFails(reply) {
      if (reply !== told) terminal.say(escapeControls(`The mail server fails, trying again: ${reply}`));
      told = reply;
    },
  };
}
