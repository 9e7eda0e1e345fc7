import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A new empty folder that is gone when the test is over.
 *
 * @param atEnd the test's own `onTestFinished`, where several tests run at a time
 */
export function temporaryFolder(atEnd: typeof onTestFinished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
