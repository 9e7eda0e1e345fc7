import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { openTemplateFolder } from '../../src/adapters/template-folder.ts';
import { compileTemplate } from '../../src/pipeline/render/compile.ts';
import { fillTemplate } from '../../src/pipeline/render/fill.ts';
import { parseTemplate } from '../../src/pipeline/render/parse-template.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { viewEdition } from '../../src/pipeline/render/view.ts';
import type { View } from '../../src/pipeline/render/view-schema.ts';
import { randomEdition } from '../support/random-edition.ts';
import { shippedLook } from './look.ts';

type Partials = Readonly<Record<string, string>>;

/** What Handlebars itself makes of a template. */
function byHandlebars(page: string, partials: Partials, view: unknown): string {
  const options = { strict: true, preventIndent: true };
  const compiled = Object.entries(partials).map(([name, text]) => [
    name,
    Handlebars.compile(text.trim(), options),
  ]);
  return Handlebars.compile(page, options)(view, { partials: Object.fromEntries(compiled) });
}

function byDaybook(page: string, partials: Partials, view: unknown): string {
  return fillTemplate(parseTemplate(page, partials), view as View);
}

const VIEW = {
  title: `<b> & "quoted" 'it' \`x\` a=b`,
  nothing: null,
  zero: 0,
  no: false,
  empty: [],
  list: ['one', 'two', 'three'],
  stories: [
    { name: 'first', parts: [{ word: 'a' }, { word: 'b' }], dek: null },
    { name: 'second', parts: [], dek: 'said' },
  ],
  brand: { light: { ink: '#111' }, dark: { ink: '#eee' } },
};

const PARTIALS = {
  word: '[{{word}} of {{@root.title}} {{@index}}]\n',
  story: '{{name}}: {{#each parts}}{{> word}}{{else}}no parts{{/each}}{{#if @first}} (first){{/if}}',
  lines: 'one\n  two\nthree',
};

describe('a filled template is what Handlebars would make of it', () => {
  it.each([
    ['an escaped field', '<p title="{{title}}">{{title}}</p>'],
    ['fields of every kind', '{{nothing}}|{{zero}}|{{no}}|{{this.title}}|{{./title}}|{{brand.light.ink}}'],
    [
      'conditions',
      '{{#if nothing}}a{{else}}b{{/if}}{{#if zero}}c{{/if}}{{#if empty}}d{{/if}}{{#if list}}e{{/if}}',
    ],
    ['a condition on what is not there', '{{#if missing}}a{{else}}b{{/if}}'],
    ['a chain of conditions', '{{#if no}}a{{else if zero}}b{{else if title}}c{{else}}d{{/if}}'],
    ['the contrary', '{{#unless empty}}a{{else}}b{{/unless}}{{#unless list}}c{{/unless}}{{^if no}}d{{/if}}'],
    ['a loop', '{{#each list}}{{@index}} {{@key}} {{this}}{{#unless @last}}, {{/unless}}{{/each}}'],
    ['a loop over fields', '{{#each brand}}{{@key}}={{ink}}{{#if @first}};{{/if}}{{/each}}'],
    [
      'a loop over nothing',
      '{{#each empty}}a{{else}}b{{/each}}{{#each nothing}}c{{else}}d{{/each}}{{#each title}}e{{/each}}',
    ],
    [
      'what is around a loop',
      '{{#each stories}}{{#each parts}}{{../name}} {{../../title}} {{@../index}}{{/each}}{{/each}}',
    ],
    ['a condition does not count as around', '{{#each stories}}{{#if name}}{{../title}}{{/if}}{{/each}}'],
    [
      'a change of what is shown',
      '{{#with brand.dark}}{{ink}} {{../title}}{{/with}}{{#with nothing}}a{{else}}b{{/with}}{{#with zero}}c{{this}}{{/with}}',
    ],
    ['partials', '{{#each stories}}{{> story}}; {{/each}}{{> story stories.[0]}}'],
    [
      'partials in partials with what is shown',
      '{{#with stories.[0]}}{{> story}}{{#each parts}}{{> word this}}{{/each}}{{/with}}',
    ],
    [
      'blocks on lines of their own',
      'a\n  {{#if title}}\n  b\n  {{/if}}\nc\n{{#each list}}\n- {{this}}\n{{/each}}\nd',
    ],
    ['a partial on a line of its own', '<div>\n    {{> lines}}\n</div>'],
    ['white space taken away', 'a {{~title~}} b {{~#if title~}} c {{~/if~}} d'],
    [
      'comments and braces that are none',
      'a{{! not this }}b{{!-- nor {{this}} --}}\n{{! alone }}\nc \\{{title}} } {',
    ],
  ])('%s', (_what, page) => {
    expect(byDaybook(page, PARTIALS, VIEW)).toBe(
      byHandlebars(page, PARTIALS, VIEW).replaceAll('{{', '&#123;&#123;').replaceAll('}}', '&#125;&#125;'),
    );
  });

  const source = openTemplateFolder({ cache: '', compile: compileTemplate, compiler: '' }).read();

  it.each(Object.entries(SAMPLE_DAYS))('the shipped template on the %s day', async (_name, day) => {
    const view = viewEdition(day(), await shippedLook(), { stories: 60, lines: 80 });
    expect(byDaybook(source.mjml, source.partials, view)).toBe(
      byHandlebars(source.mjml, source.partials, view),
    );
  });

  it('the shipped template on any day', async () => {
    const look = await shippedLook();
    const page =
      '{{> masthead}}{{> brief}}{{#each sections}}{{#each stories}}{{> story}}{{/each}}{{/each}}{{> lists}}{{> notes}}{{> footer}}';
    fc.assert(
      fc.property(randomEdition({ most: 5 }), (edition) => {
        const view = viewEdition(edition, look, { stories: 60, lines: 80 });
        const html = byHandlebars(page, source.partials, view);
        fc.pre(!/\{\{|\}\}|\*\|/.test(html));
        expect(byDaybook(page, source.partials, view)).toBe(html);
      }),
      { numRuns: 25 },
    );
  });
});

it.each([
  ['that is not there', '{{missing}}'],
  ['below what is not there', '{{missing.part}}'],
  ['below nothing', '{{nothing.part}}'],
  ['of every object', '{{brand.constructor}}'],
  ['of every list', '{{list.map}}'],
  ['that only a loop has', '{{@index}}'],
  ['around the whole', '{{../title}}'],
])('a field %s is not printed', (_what, page) => {
  expect(() => byDaybook(page, {}, VIEW)).toThrow(/the view has no/);
});

describe('a template whose loops stand within one another without end', () => {
  const nest = (inner: string) => '{{#each @root.list}}'.repeat(20) + inner + '{{/each}}'.repeat(20);

  it.each(['much', '', '{{#if no}}never{{/if}}'])('is stopped, whatever it prints: %j', (inner) => {
    expect(() => byDaybook(nest(inner), {}, VIEW)).toThrow('loops within loops');
  });
});
