import type { Page } from './page.ts';

/** One thing that can be seen of a line, 0 to 1; its name is the row of the table of weights. */
export interface Feature {
  readonly name: string;
  readonly of: (page: Page, at: number) => number;
}

export function yes(fact: boolean | undefined): number {
  return fact ? 1 : 0;
}

/** 0 to 1 on a logarithmic scale, 1 at `full`. */
export function squash(value: number, full: number): number {
  return value === 0 ? 0 : Math.min(1, Math.log2(1 + value) / Math.log2(1 + full));
}
