import type { Span } from '../text/span.ts';

/** Somebody whom the article names, once, however many ways it writes the name. */
export interface Person {
  /** The fullest form that the article uses: `Marta K. Lindqvist`. */
  readonly name: string;
  /** As the article gives it: `the city’s fire chief`. */
  readonly role?: string;
  /** The first mention by the full name. */
  readonly span: Span;
  /** Every form used, the fullest first. */
  readonly variants: readonly string[];
  readonly mentions: number;
}
