import { defineConfig } from 'vitest/config';
import { reporters } from './tests/support/reporters.ts';

/** Real mail servers, as root on Debian; see `.ci/run`. One file at a time: each starts servers of its own. */
export default defineConfig({
  test: {
    include: ['tests/mail/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: reporters('mail'),
  },
});
