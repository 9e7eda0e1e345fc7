/**
 * Prints how many tests passed and failed, from the JSON reports that the test runner wrote, and nothing else on the last
 * line. A suite that left no report counts as a failed test, and so does a step that failed without a failed test. The exit
 * code is 0 when nothing failed.
 *
 *     node .ci/count-tests.mjs .ci/reports FAILED_STEPS unit browser mail
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, failedSteps, ...suites] = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const suite of suites) {
  const report = readReport(join(folder, `${suite}.json`));
  if (report === undefined) {
    console.log(`no whole report of the ${suite} tests`);
    failed += 1;
    continue;
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = report;
  if (numPendingTests > 0) console.log(`${numPendingTests} of the ${suite} tests were skipped`);
  passed += numPassedTests;
  // A file that cannot be loaded fails without a test of its own.
  failed += Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)) + numPendingTests;
}
failed = Math.max(failed, Number(failedSteps));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Nothing when there is none, or when the runner was ended while it wrote. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
