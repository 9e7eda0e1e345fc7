import { DEFAULT_BRAND } from '../../../src/news/brand.ts';
import type { Look } from '../../../src/news/look.ts';

/** Everything of a look but its template, for measuring. */
export const SAMPLE_LOOK: Omit<Look, 'template'> = {
  brand: DEFAULT_BRAND,
  subject: '{title}: {top}',
  links: { unsubscribeMailbox: 'unsubscribe@news.example.org' },
};
