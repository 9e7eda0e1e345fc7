import { defineConfig } from 'vitest/config';
import { reporters } from './tests/support/reporters.ts';

/** Real mail servers, as root on Debian; see `.ci/run`. Each file starts servers of its own, on ports that are free. */
export default defineConfig({
  test: {
    include: ['tests/mail/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    reporters: reporters('mail'),
  },
});
