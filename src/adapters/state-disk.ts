import { statfsSync } from 'node:fs';
import type { Disk } from '../ports/disk.ts';
import { OperatorError } from '../ports/operator-error.ts';

/** The disk that the folder lies on. */
export function diskOf(folder: string): Disk {
  return {
    requireFree(bytes) {
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize >= bytes) return;
      const megabytes = (count: number) => Math.ceil(count / 1_000_000);
      throw new OperatorError(
        'disk-nearly-full',
        `Only ${megabytes(bavail * bsize)} MB are free; sending wants ${megabytes(bytes)} MB, so that it can never end half-recorded.`,
        { where: folder, hint: 'Free some space, then run the command again.', temporary: true },
      );
    },
  };
}
