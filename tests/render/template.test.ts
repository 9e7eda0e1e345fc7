import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTemplateFolder } from '../../src/adapters/template-folder.ts';
import { TemplateError } from '../../src/news/template-error.ts';
import { COMPILER, compileTemplate } from '../../src/pipeline/render/compile.ts';
import { judgeTemplate } from '../../src/pipeline/render/judge-template.ts';

const page = (body: string) =>
  `<mjml><mj-head><mj-title>{{title}}</mj-title></mj-head>\n<mj-body><mj-raw>\n${body}\n</mj-raw></mj-body></mjml>`;

describe('a template of the operator’s own', () => {
  it.each([
    ['prints without escaping', '{{{title}}}', 'without escaping'],
    ['prints without escaping by &', '{{&title}}', 'without escaping'],
    ['names a field that is not there', '{{titel}}', 'no "titel" here'],
    ['names a field that is elsewhere', '{{#each sections}}{{date}}{{/each}}', 'no "date" here'],
    ['reaches for a prototype', '{{title.constructor}}', 'no "title.constructor" here'],
    ['calls a helper', '{{lookup this "title"}}', 'calls a helper'],
    ['calls a helper as a block', '{{#log title}}{{/log}}', 'is not one of'],
    ['has a partial with a computed name', '{{> (lookup . "title")}}', 'no partial'],
    ['has a decorator', '{{* title}}', 'cannot use'],
    ['prints into a tag', '<p {{title}}>', 'into a tag'],
    ['prints into an unquoted value', '<p title={{title}}>', 'quotation marks'],
    ['prints text into an address', '<a href="{{title}}">x</a>', 'own addresses'],
    ['prints into the middle of an address', '<a href="https://x.example/{{title}}">x</a>', 'own addresses'],
    ['prints text into a style', '<p style="color:{{title}}">', 'can stand in a style'],
    ['has a script', '<script>1</script>', 'remove'],
    ['runs code on an event', '<p onclick="x()">', 'runs code'],
    ['leads to code', '<a href="javascript:x()">x</a>', 'runs code'],
    ['includes a file', '<mj-include path="/etc/passwd" />', 'reads a file'],
    ['opens a tag in one branch only', '<p {{#if title}}>{{/if}}', 'different parts of a tag'],
    ['does not close a block', '{{#if title}}', 'EOF'],
  ])('that %s is refused with its line', async (_what, body, reason) => {
    const error = await compileTemplate({ mjml: page(body), partials: {} }).catch((caught) => caught);
    expect(error).toBeInstanceOf(TemplateError);
    const problem = (error as TemplateError).problems.find(({ message }) => message.includes(reason));
    expect(problem, JSON.stringify((error as TemplateError).problems)).toBeDefined();
    expect(problem?.line).toBeGreaterThanOrEqual(3);
  });

  it('gives line and column in the partial where the mistake is', () => {
    const problems = judgeTemplate({
      mjml: page('{{> part}}'),
      partials: { part: '<p>{{title}}</p>\n<p>{{dat}}</p>' },
    });
    expect(problems).toMatchObject([{ partial: 'part', line: 2, column: 6 }]);
  });

  it('that calls itself for ever is refused', () => {
    const [problem] = judgeTemplate({ mjml: page('{{> part}}'), partials: { part: '{{> part}}' } });
    expect(problem?.message).toContain('deep');
  });

  it('is refused for MJML that MJML does not know, with its line', async () => {
    const error: unknown = await compileTemplate({
      mjml: '<mjml><mj-body>\n<mj-section colour="red"></mj-section></mj-body></mjml>',
      partials: {},
    }).catch((caught) => caught);
    expect(error).toMatchObject({ problems: [{ line: 2, message: expect.stringContaining('colour') }] });
  });

  it('is reported with the path of its file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
    const file = join(folder, 'mine.mjml');
    writeFileSync(file, page('{{nothing}}'));
    const templates = openTemplateFolder({
      file,
      cache: join(folder, 'cache'),
      compile: compileTemplate,
      compiler: COMPILER,
    });
    await expect(templates.load()).rejects.toThrow(`${file}:3:3: the view has no "nothing" here`);
  });
});

describe('compiling', () => {
  it('runs nothing that lies in the current folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
    const ran = join(folder, 'ran');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, ''); module.exports = {};`;
    writeFileSync(join(folder, 'component.js'), code);
    writeFileSync(join(folder, '.mjmlconfig'), '{"packages": ["./component.js"]}');
    writeFileSync(join(folder, '.mjmlconfig.js'), code);
    for (const name of ['.htmlnanorc.js', '.htmlnanorc.cjs', 'htmlnano.config.js', 'postcss.config.js']) {
      writeFileSync(join(folder, name), code);
    }
    mkdirSync(join(folder, 'node_modules'));
    const compile = new URL('../../src/pipeline/render/compile.ts', import.meta.url).href;
    const script = `import(${JSON.stringify(compile)}).then(({ compileTemplate }) => compileTemplate({ mjml: ${JSON.stringify(page('<p>x</p>'))}, partials: {} })).then(({ page }) => console.log(page.length > 1))`;
    const said = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect(said.trim()).toBe('true');
    expect(existsSync(ran)).toBe(false);
  });

  it('happens once for a template, and again when it or a partial has changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
    const file = join(folder, 'mine.mjml');
    mkdirSync(join(folder, 'partials'));
    writeFileSync(file, page('{{> own}}'));
    writeFileSync(join(folder, 'partials', 'own.hbs'), '{{title}}');
    let compiled = 0;
    const open = () =>
      openTemplateFolder({
        file,
        cache: join(folder, 'cache'),
        compiler: COMPILER,
        compile: (source) => {
          compiled++;
          return compileTemplate(source);
        },
      }).load();
    const first = await open();
    expect(await open()).toEqual(first);
    expect(compiled).toBe(1);
    writeFileSync(join(folder, 'partials', 'own.hbs'), '{{date}}');
    await open();
    expect(compiled).toBe(2);
  });
});
