/** What most newsletters do each time: words into the MJML, then MJML into HTML. Run as a process of its own. */
import Handlebars from 'handlebars';
import { openTemplateFolder } from '../../../src/adapters/template-folder.ts';
import { compileTemplate } from '../../../src/pipeline/render/compile.ts';
import { SAMPLE_DAYS } from '../../../src/pipeline/render/sample/days.ts';
import { viewEdition } from '../../../src/pipeline/render/view.ts';
import { SAMPLE_LOOK } from './look.ts';

const source = openTemplateFolder({ cache: '', compile: compileTemplate, compiler: '' }).read();
const look = { ...SAMPLE_LOOK, template: { html: '', partials: {} } };
const view = viewEdition(SAMPLE_DAYS.usual(), look, { stories: 60, lines: 80 });
const mjml = Handlebars.compile(source.mjml)(view, {
  partials: Object.fromEntries(
    Object.entries(source.partials).map(([name, text]) => [name, Handlebars.compile(text)]),
  ),
});
await compileTemplate({ mjml, partials: {} });
