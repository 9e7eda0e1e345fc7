/** What most newsletters do each time: words into the MJML, then MJML into HTML. Run as a process of its own. */
import type * as Folder from '../../../src/adapters/template-folder.ts';
import type * as Compile from '../../../src/pipeline/render/compile.ts';
import type * as Days from '../../../src/pipeline/render/sample/days.ts';
import type * as View from '../../../src/pipeline/render/view.ts';
import { compiled, sampleLook } from './compiled.ts';

const { openTemplateFolder } = await compiled<typeof Folder>('adapters/template-folder.js');
const { compileTemplate } = await compiled<typeof Compile>('pipeline/render/compile.js');
const { SAMPLE_DAYS } = await compiled<typeof Days>('pipeline/render/sample/days.js');
const { viewEdition } = await compiled<typeof View>('pipeline/render/view.js');
const { default: Handlebars } = await import('handlebars/dist/handlebars.js');

const source = openTemplateFolder({ cache: '', compile: compileTemplate, compiler: '' }).read();
const look = { ...(await sampleLook()), template: { html: '', partials: {} } };
const view = viewEdition(SAMPLE_DAYS.usual(), look, { stories: 60, lines: 80 });
const mjml = Handlebars.compile(source.mjml)(view, {
  partials: Object.fromEntries(
    Object.entries(source.partials).map(([name, text]) => [name, Handlebars.compile(text)]),
  ),
});
await compileTemplate({ mjml, partials: {} });
