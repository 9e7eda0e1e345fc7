import { type Choice, type Feature, listFeatures } from './feature.ts';
import { LINE_FEATURES } from './line-features.ts';
import { PAGE_FEATURES } from './page-features.ts';

/** All that is seen of a line. */
export const SEEN: readonly (Feature | Choice)[] = [...LINE_FEATURES, ...PAGE_FEATURES];

/** The same one by one, in the order of the table's rows. */
export const FEATURES: readonly Feature[] = SEEN.flatMap(listFeatures);
