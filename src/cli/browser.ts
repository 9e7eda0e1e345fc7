import { spawn } from 'node:child_process';
import { OperatorError } from '../ports/operator-error.ts';

/**
 * Hands a file or an address to whatever the desktop opens it with.
 *
 * @throws OperatorError when there is no desktop
 */
export async function openInBrowser(target: string): Promise<void> {
  const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  const opener = openers[process.platform] ?? 'xdg-open';
  await new Promise<void>((resolve, reject) => {
    const child = spawn(opener, [target], { stdio: 'ignore', detached: true });
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
    child.once('error', (cause) =>
      reject(
        new OperatorError('no-browser', `"${opener}" cannot be started here`, {
          hint: `Open ${target} yourself.`,
          cause,
        }),
      ),
    );
  });
}
