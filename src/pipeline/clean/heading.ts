import type { Line } from './line.ts';

/** Whether the markup makes a line a heading. */
export function isHeading({ element }: Pick<Line, 'element'>): boolean {
  return element !== undefined && /^h[1-6]$/.test(element);
}

/** Whether the markup makes a line a heading below the page's first level. */
export function isSubhead({ element }: Pick<Line, 'element'>): boolean {
  return element !== undefined && /^h[2-6]$/.test(element);
}
