/**
 * What a suite reports to: the terminal, and under CI a JSON file beside it from which `.ci/run` counts.
 *
 * @param suite names the file: `.ci/reports/<suite>.json`
 */
export function reporters(suite: string): (string | [string, { outputFile: string }])[] {
  return process.env.CI ? ['default', ['json', { outputFile: `.ci/reports/${suite}.json` }]] : ['default'];
}
