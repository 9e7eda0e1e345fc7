import type { OperatorError } from '../ports/operator-error.ts';

/** What the process says when it ends; sysexits(3) where it has a word for it. */
export const EXIT = {
  done: 0,
  /** Something in Daybook is wrong; please report it. */
  bug: 1,
  /** The operator must change something: an argument, the configuration, a folder. */
  operator: 2,
  /** Nothing is wrong that time would not mend (EX_TEMPFAIL). */
  later: 75,
} as const;

/** `later` where time mends it, else `operator`. */
export function exitCodeFor(error: OperatorError): number {
  return error.temporary ? EXIT.later : EXIT.operator;
}
