/**
 * What Daybook does: the template compiled before, words in afterwards. Run as a process of its own.
 *
 *   node render-cached.js TASK TEMPLATE CACHE
 */
import { readFileSync } from 'node:fs';
import { keepCompiledCode } from '../../../src/code-cache.ts';
import type { Task } from './task.ts';

keepCompiledCode();
const { openTemplateFolder } = await import('../../../src/adapters/template-folder.ts');
const { COMPILER, compileTemplate } = await import('../../../src/pipeline/render/compile.ts');
const { renderEdition } = await import('../../../src/pipeline/render/render.ts');

const [task, file, cache] = process.argv.slice(2) as [string, string, string];
const { edition, look }: Task = JSON.parse(readFileSync(task, 'utf8'));
const template = await openTemplateFolder({
  file,
  cache,
  compile: compileTemplate,
  compiler: COMPILER,
}).load();
await renderEdition(edition, { ...look, template });
