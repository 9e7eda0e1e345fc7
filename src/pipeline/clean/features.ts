import type { Feature } from './feature.ts';
import { LINE_FEATURES } from './line-features.ts';
import { PAGE_FEATURES } from './page-features.ts';

/** All that is seen of a line, in the order of the table's rows. */
export const FEATURES: readonly Feature[] = [...LINE_FEATURES, ...PAGE_FEATURES];
