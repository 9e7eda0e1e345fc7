import type * as Brands from '../../../src/news/brand.ts';
import type { Look } from '../../../src/news/look.ts';

/** A module as it is published: stripping types is not what is measured. */
export function compiled<Module>(path: string): Promise<Module> {
  return import(new URL(`../../../dist/${path}`, import.meta.url).href) as Promise<Module>;
}

/** Everything of a look but its template. */
export async function sampleLook(): Promise<Omit<Look, 'template'>> {
  const { DEFAULT_BRAND } = await compiled<typeof Brands>('news/brand.js');
  return {
    brand: DEFAULT_BRAND,
    subject: '{title}: {top}',
    links: { unsubscribeMailbox: 'unsubscribe@news.example.org' },
  };
}
