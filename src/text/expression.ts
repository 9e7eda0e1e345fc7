import { createRequire } from 'node:module';

/** A regular expression that somebody else wrote. */
export interface Expression {
  /** Whether a part of the text fits, without regard to case. */
  readonly finds: (text: string) => boolean;
  /** How many steps one character of a text takes at most. */
  readonly steps: number;
}

/** `.{0,100}` takes 203, and what people write seldom so many. */
const MOST_STEPS = 500;

/**
 * Makes an expression ready, in an engine that does not go back in the text (RE2: no look-around, no back-references).
 * Its time grows with the text as with the expression, in which counted repeats are written out: `(.{0,100}){0,10}` is
 * two thousand steps long, each of which every character may take. The engine is loaded by the first call, since few
 * write any.
 *
 * @throws {Error} that says what is wrong, when it is not one of RE2's or takes more than `MOST_STEPS`
 */
export function compileExpression(expression: string): Expression {
  const require = createRequire(import.meta.url);
  const { RE2JS } = require('re2js') as typeof import('re2js');
  let compiled: import('re2js').RE2JS;
  try {
    compiled = RE2JS.compile(expression, RE2JS.CASE_INSENSITIVE);
  } catch (cause) {
    throw new Error('is no regular expression of RE2 (no look-around, no back-references)', { cause });
  }
  const steps = compiled.programSize();
  if (steps > MOST_STEPS)
    throw new Error(
      `takes ${steps} steps with its repeats written out, at most ${MOST_STEPS} are allowed; write ".*" for ".{0,300}"`,
    );
  return { finds: (text) => compiled.test(text), steps };
}
