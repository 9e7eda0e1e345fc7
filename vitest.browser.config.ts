import { defineConfig } from 'vitest/config';
import { reporters } from './tests/support/reporters.ts';

/** A real Chromium; `CHROMIUM` names it where it is not `/usr/bin/chromium`. Pictures for a person land in out/browser. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    reporters: reporters('browser'),
  },
});
