import { openTemplateFolder } from '../../src/adapters/template-folder.ts';
import { DEFAULT_BRAND } from '../../src/news/brand.ts';
import type { Look } from '../../src/news/look.ts';
import { COMPILER, compileTemplate } from '../../src/pipeline/render/compile.ts';

/** The shipped template with everything that can be configured. */
export async function shippedLook(): Promise<Look> {
  const templates = openTemplateFolder({
    cache: 'node_modules/.cache/daybook-tests',
    compile: compileTemplate,
    compiler: COMPILER,
  });
  return {
    template: await templates.load(),
    brand: DEFAULT_BRAND,
    subject: '{title}: {top}',
    postalAddress: 'Daybook, 1 Example Street\nExampletown',
    links: {
      unsubscribeMailbox: 'unsubscribe@news.example.org',
      unsubscribe: 'https://news.example.org/u/{token}',
      preferences: 'https://news.example.org/p/{token}',
    },
  };
}
