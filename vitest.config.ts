import { defineConfig } from 'vitest/config';
import { reporters } from './tests/support/reporters.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/mail/**'],
    testTimeout: 30_000,
    // Half of what the suite takes would go into loading the same modules anew for each file. Tests replace no module, and
    // what they change in the environment is put back here.
    isolate: false,
    unstubEnvs: true,
    // By default a core is left free: on a machine with two, half of them.
    maxWorkers: '100%',
    reporters: reporters('unit'),
  },
});
