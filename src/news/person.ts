import type { Span } from '../text/span.ts';

/** Somebody whom the article names, once, however many ways it writes the name. */
export interface Person {
  /** The fullest form that the article uses: `Lloyd J. Austin III`. */
  readonly name: string;
  /** As the article gives it: `U.S. Secretary of Defense`. */
  readonly role?: string;
  /** The first mention by the full name. */
  readonly span: Span;
  /** Every form used, the fullest first. */
  readonly variants: readonly string[];
  readonly mentions: number;
}
