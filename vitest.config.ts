import { defineConfig } from 'vitest/config';
import { reporters } from './tests/support/reporters.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/mail/**'],
    testTimeout: 30_000,
    reporters: reporters('unit'),
  },
});
