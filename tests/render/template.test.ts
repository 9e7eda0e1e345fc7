import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTemplateFolder } from '../../src/adapters/template-folder.ts';
import { TemplateError } from '../../src/news/template-error.ts';
import { COMPILER, compileTemplate } from '../../src/pipeline/render/compile.ts';
import { judgeTemplate } from '../../src/pipeline/render/judge-template.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = (body: string) =>
  `<mjml><mj-head><mj-title>{{title}}</mj-title></mj-head>\n<mj-body><mj-raw>\n${body}\n</mj-raw></mj-body></mjml>`;

describe('a template of the operator’s own', () => {
  it.each([
    ['prints without escaping', '{{{title}}}', 'without escaping'],
    ['prints without escaping by &', '{{&title}}', 'without escaping'],
    ['names a field that is not there', '{{titel}}', 'no "titel" here'],
    ['names a field that is elsewhere', '{{#each sections}}{{date}}{{/each}}', 'no "date" here'],
    ['names a field of the whole view that is not there', '{{@root.titel}}', 'no "@root.titel" here'],
    ['asks a loop for what it does not know', '{{@nothing}}', 'is not one of @root, @first'],
    ['asks for a field of a loop’s round', '{{@first.title}}', 'is not one of @root, @first'],
    ['names what lies above the view', '{{#each sections}}{{../..}}{{/each}}', 'no "../.." here'],
    ['reaches for a prototype', '{{title.constructor}}', 'no "title.constructor" here'],
    ['calls a helper', '{{lookup this "title"}}', 'calls a helper'],
    ['calls a helper as a block', '{{#log title}}{{/log}}', 'is not one of'],
    ['has a partial with a computed name', '{{> (lookup . "title")}}', 'no partial'],
    ['has a decorator', '{{* title}}', 'cannot use'],
    ['prints into a tag', '<p {{title}}>', 'into a tag'],
    ['prints into an unquoted value', '<p title={{title}}>', 'quotation marks'],
    ['prints text into an address', '<a href="{{title}}">x</a>', 'own addresses'],
    ['prints into the middle of an address', '<a href="https://x.example/{{title}}">x</a>', 'own addresses'],
    ['prints text into an address between apostrophes', "<a href='{{title}}'>x</a>", 'own addresses'],
    ['prints text into a style', '<p style="color:{{title}}">', 'can stand in a style'],
    ['has a script', '<script>1</script>', 'remove'],
    ['runs code on an event', '<p onclick="x()">', 'runs code'],
    ['leads to code', '<a href="javascript:x()">x</a>', 'runs code'],
    ['includes a file', '<mj-include path="/etc/passwd" />', 'reads a file'],
    ['opens a tag in one branch only', '<p {{#if title}}>{{/if}}', 'different parts of a tag'],
    ['does not close a block', '{{#if title}}', '{{#if}} is never closed; write {{/if}}'],
    ['does not close a comment', '<!-- x', 'the comment that begins here is never closed'],
    [
      'closes another block',
      '{{#if title}}x{{/each}}',
      '{{#if}} is closed by {{/each}}; write {{/if}} there',
    ],
    ['closes a block that is not open', 'x{{/if}}', '{{/if}} closes nothing'],
    ['has an else outside of a block', '{{else}}', '{{else}} stands in no block'],
    ['does not close an expression', '{{title', '"{{title" is no expression; allowed: {{field}}'],
    ['has an expression without a field', '{{}}', '"{{}}" is no expression'],
    ['has too few braces', '{{{title}}', '"{{{title}}" is no expression'],
  ])('that %s is refused with its line', async (_what, body, reason) => {
    const error = await compileTemplate({ mjml: page(body), partials: {} }).catch((caught) => caught);
    expect(error).toBeInstanceOf(TemplateError);
    const problem = (error as TemplateError).problems.find(({ message }) => message.includes(reason));
    expect(problem, JSON.stringify((error as TemplateError).problems)).toBeDefined();
    expect(problem?.line).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['into a tag', '<p {{> part}}>x</p>'],
    ['into a value', '<p title="{{> part}}">x</p>'],
    ['into a comment', '<!-- {{> part}} -->'],
  ])('that calls a partial %s is refused, whatever the partial holds', (_, body) => {
    const problems = judgeTemplate({ mjml: page(body), partials: { part: 'x' } });
    expect(problems).toMatchObject([{ line: 3, message: 'a partial can stand only where text can' }]);
  });

  it('gives line and column in the partial where the mistake is', () => {
    const problems = judgeTemplate({
      mjml: page('{{> part}}'),
      partials: { part: '<p>{{title}}</p>\n<p>{{dat}}</p>' },
    });
    expect(problems).toMatchObject([{ partial: 'part', line: 2, column: 6 }]);
  });

  it.each([
    ['{{title}} and {{ti tle!}}', 3, 15, '"{{ti tle!}}" is no expression'],
    ['{{!-- {{#if}} --}}\n{{#if title}}\n{{#each sections}}\nx\n{{/each}}', 4, 1, '{{#if}} is never'],
    ['<p>\n{{#each sections}}{{/each}}{{else}}</p>', 4, 28, '{{else}}'],
  ])('gives the place where an expression begins that cannot be read: %j', (body, line, column, words) => {
    expect(judgeTemplate({ mjml: page(body), partials: {} })).toMatchObject([
      { line, column, message: expect.stringContaining(words) },
    ]);
  });

  it('may name a field of the whole view inside of a loop, and where the loop is', () => {
    const mjml = page('{{#each sections}}{{#if @first}}{{@root.date}}{{/if}}{{/each}}');
    expect(judgeTemplate({ mjml, partials: {} })).toEqual([]);
  });

  it('may hold values between quotation marks, apostrophes and neither', () => {
    const mjml = page(`<p title = "{{title}}" lang='{{language}}' class=a>{{date}}</p>`);
    expect(judgeTemplate({ mjml, partials: {} })).toEqual([]);
  });

  it('lists what is wrong from the top', () => {
    const problems = judgeTemplate({
      mjml: page('{{> part}}{{one}}\n{{two}}'),
      partials: { part: '<p onclick="x()">{{three}}</p>' },
    });
    expect(problems.map(({ partial, line }) => [partial, line])).toEqual([
      [undefined, 3],
      [undefined, 4],
      ['part', 1],
      ['part', 1],
    ]);
  });

  it('that calls itself for ever is refused', () => {
    const [problem] = judgeTemplate({ mjml: page('{{> part}}'), partials: { part: '{{> part}}' } });
    expect(problem?.message).toContain('deep');
  });

  it.each([
    [
      '<mjml><mj-body>\n<mj-section colour="red" /></mj-body></mjml>',
      2,
      '<mj-section> has no attribute colour',
    ],
    ['<mjml><mj-body>\n<mj-sektion /></mj-body></mjml>', 2, 'MJML has no <mj-sektion>'],
    [
      '<mjml><mj-body>\n<mj-column /></mj-body></mjml>',
      2,
      'only inside: mj-attributes, mj-group, mj-section',
    ],
    ['<mjml><mj-body><table></table></mj-body></mjml>', 1, '<table> is HTML, which stands inside <mj-raw>'],
    ['<mjml></mjml>', 1, 'one <mj-body>'],
    [
      '<mjml>\n<mj-body><mj-section>\n<mj-column></mj-column>\n</mj-body></mjml>',
      2,
      '<mj-section> is never closed; write </mj-section>',
    ],
    ['<mjml><mj-body>\n</mj-column></mj-body></mjml>', 2, '</mj-column> closes nothing'],
    ['', 1, 'a template is <mjml>'],
  ])('is refused for what MJML does not know, with its line: %j', async (mjml, line, words) => {
    const error: unknown = await compileTemplate({ mjml, partials: {} }).catch((caught) => caught);
    expect(error).toMatchObject({ problems: [{ line, message: expect.stringContaining(words) }] });
  });

  it('is reported with the path of its file', async () => {
    const folder = temporaryFolder();
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

it('a pipe in the place of the template or of a partial is not waited for', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'mine.mjml');
  const read = () =>
    openTemplateFolder({ file, cache: folder, compile: compileTemplate, compiler: COMPILER }).read();
  execFileSync('mkfifo', [file]);
  expect(read).toThrow(/cannot be read: This is a pipe, not a file/);
  rmSync(file);
  writeFileSync(file, page(''));
  expect(read).not.toThrow();
  mkdirSync(join(folder, 'partials'));
  execFileSync('mkfifo', [join(folder, 'partials', 'own.hbs')]);
  expect(read).toThrow(/This is a pipe/);
});

describe('compiling', () => {
  it('happens once for a template, and again when it or a partial has changed', async () => {
    const folder = temporaryFolder();
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
