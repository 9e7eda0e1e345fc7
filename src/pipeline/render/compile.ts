import type { Template, TemplateSource } from '../../news/template.ts';
import { TemplateError } from '../../news/template-error.ts';
import { explainMjmlError } from './mjml-error.ts';

/**
 * Turns a template's MJML into HTML and reads the Handlebars expressions that stay in it, once. The result depends on
 * nothing but the template and `COMPILER`, so that it can be kept under the hash of both, and a run that changes no
 * template need not load MJML (0.25 s) or Handlebars. `mjml-browser` is MJML without a file system: it reads no
 * `.mjmlconfig` (see docs/decisions/mjml-without-files.md) and includes no files.
 *
 * @throws TemplateError when the template does what none may do (see `judgeTemplate`), or MJML does not accept it
 */
export async function compileTemplate(source: TemplateSource): Promise<Template> {
  const [{ judgeTemplate }, { parseTemplate }] = await Promise.all([
    import('./judge-template.ts'),
    import('./parse-template.ts'),
  ]);
  const problems = judgeTemplate(source);
  if (problems.length > 0) throw new TemplateError(problems);
  return parseTemplate(await compileMjml(source.mjml), source.partials);
}

/** MJML with Handlebars expressions in it, as HTML with the same expressions. */
async function compileMjml(source: string): Promise<string> {
  const { default: mjml } = await import('mjml-browser');
  let compiled: { html: string };
  try {
    compiled = await mjml(source, { validationLevel: 'strict', keepComments: false });
  } catch (error) {
    throw new TemplateError(explainMjmlError(source, error));
  }
  return tighten(compiled.html);
}

/** Part of the key under which compiled templates are kept: changes when `compileTemplate` gives another template. */
export const COMPILER = 'mjml-browser 5.4.1, tightened 1, read 1';

/**
 * Takes out the indentation that MJML writes, a tenth of the mail. MJML's own minifier is not used: it strips the space
 * before `!important`, without which Yahoo drops the rule, and breaks on `{{` in CSS.
 */
function tighten(html: string): string {
  return html
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/>\n</g, '><')
    .replace(/\n+(?=>)/g, '')
    .replace(/ style=""/g, '')
    .replace(/ class=""/g, '')
    .trim();
}
