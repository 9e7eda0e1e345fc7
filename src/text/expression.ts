import { createRequire } from 'node:module';

/**
 * A test for a regular expression that somebody else wrote, without regard to case, in an engine that cannot be made to
 * run for long (RE2: no look-around, no back-references). The engine is loaded by the first call, since few write any.
 *
 * @throws {Error} when it is not one of RE2's
 */
export function compileExpression(expression: string): (text: string) => boolean {
  const require = createRequire(import.meta.url);
  const { RE2JS } = require('re2js') as typeof import('re2js');
  const compiled = RE2JS.compile(expression, RE2JS.CASE_INSENSITIVE);
  return (text) => compiled.matcher(text).find();
}
