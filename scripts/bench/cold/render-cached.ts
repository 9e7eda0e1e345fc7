/** What Daybook does: the template compiled before, words in afterwards. Run as a process of its own. */
import type * as Folder from '../../../src/adapters/template-folder.ts';
import type * as Render from '../../../src/pipeline/render/render.ts';
import type * as Days from '../../../src/pipeline/render/sample/days.ts';
import { compiled, sampleLook } from './compiled.ts';

const { openTemplateFolder } = await compiled<typeof Folder>('adapters/template-folder.js');
const { renderEdition } = await compiled<typeof Render>('pipeline/render/render.js');
const { SAMPLE_DAYS } = await compiled<typeof Days>('pipeline/render/sample/days.js');

const templates = openTemplateFolder({
  cache: process.argv[2]!,
  compiler: 'bench',
  compile: async (source) => (await import('./compile-once.ts')).compileOnce(source),
});
await renderEdition(SAMPLE_DAYS.usual(), { ...(await sampleLook()), template: await templates.load() });
