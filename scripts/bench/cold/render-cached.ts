/** What Daybook does: the template compiled before, words in afterwards. Run as a process of its own. */
import { openTemplateFolder } from '../../../src/adapters/template-folder.ts';
import { COMPILER, compileTemplate } from '../../../src/pipeline/render/compile.ts';
import { renderEdition } from '../../../src/pipeline/render/render.ts';
import { SAMPLE_DAYS } from '../../../src/pipeline/render/sample/days.ts';
import { SAMPLE_LOOK } from './look.ts';

const templates = openTemplateFolder({
  cache: process.argv[2]!,
  compile: compileTemplate,
  compiler: COMPILER,
});
await renderEdition(SAMPLE_DAYS.usual(), { ...SAMPLE_LOOK, template: await templates.load() });
