import type { TemplateSource } from '../../../src/news/look.ts';
import type * as Compile from '../../../src/pipeline/render/compile.ts';
import { compiled } from './compiled.ts';

/** Loaded only by the round that finds nothing in the cache, which is not measured. */
export async function compileOnce(source: TemplateSource): Promise<string> {
  return (await compiled<typeof Compile>('pipeline/render/compile.js')).compileTemplate(source);
}
