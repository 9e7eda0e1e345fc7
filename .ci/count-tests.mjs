/**
 * Prints how many tests passed and failed, from the JSON reports that the test runner wrote, and nothing else on the last
 * line. A report that is missing or says that something failed makes the exit code 1.
 *
 *     node .ci/count-tests.mjs .ci/reports unit browser mail
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...suites] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let whole = true;

for (const suite of suites) {
  const file = join(folder, `${suite}.json`);
  if (!existsSync(file)) {
    console.log(`no report of the ${suite} tests`);
    whole = false;
    continue;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if (!report.success || report.numFailedTests > 0 || report.numPendingTests > 0) whole = false;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = whole && failed === 0 ? 0 : 1;
