import { expect, it } from 'vitest';
import type { Metadata } from '../../src/news/document.ts';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import type { FurnitureRule } from '../../src/news/furniture-rule.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { slice } from '../../src/text/span.ts';
import { goneOf, keptOf, paragraphs, plain } from './documents.ts';

const PLEA =
  'Our reporters live from what you give, so give what you can and come back tomorrow for more of the same.';
const text = [
  'Inspectors Close the Crane',
  ...paragraphs(0),
  PLEA,
  'Advertisement',
  paragraphs(0)[0]!.replace('Tuesday', 'Monday'),
].join('\n');
const clean = (rules: FurnitureRule[], folder = 'lantern') =>
  cleanArticles([plain(text, { folder })], NO_MEMORY, rules).articles[0]!;

it.each<[string, Partial<FurnitureRule>]>([
  ['a whole line', { line: PLEA.toUpperCase() }],
  ['a part of a line', { contains: 'give what you can' }],
  ['a regular expression', { matches: '^Our reporters\\b.*tomorrow' }],
])('%s drops a line, and the reason names the rule', (_, how) => {
  const article = clean([{ name: 'begging', action: 'drop', ...how }]);
  expect(keptOf(article)).not.toContain(PLEA);
  expect(article.furniture.find(({ kind }) => kind === 'rule')?.reason).toBe('fits the rule "begging"');
});

it('keeps a line that would have gone', () => {
  expect(keptOf(clean([]))).not.toContain('Advertisement');
  const article = clean([{ name: 'ads', action: 'keep', line: 'Advertisement' }]);
  expect(keptOf(article)).toContain('Advertisement');
  expect(article.keptByRule?.map(({ span, reason }) => [slice(text, span), reason])).toEqual([
    ['Advertisement', 'fits the rule "ads"'],
  ]);
});

it.each<[string, string, Omit<FurnitureRule, 'action'>[], string, RegExp]>([
  ['one rule', text, [{ name: 'all', matches: '.' }], 'emptied-by-rules', /\(rule "all"\)/],
  [
    'several rules',
    text,
    ['monday', 'northmere', 'crane', 'reporters'].map((contains) => ({ name: contains, contains })),
    'emptied-by-rules',
    /\(rules "northmere", "crane", "reporters" and 1 more\)/,
  ],
  [
    'no rule',
    'Alpha | Beta\nGamma | Delta\nMenu',
    [{ name: 'menu', line: 'menu' }],
    'not-an-article',
    /a few words/,
  ],
])('says whether rules left nothing of a file: %s', (_, all, rules, rule, message) => {
  const dropping = rules.map((one) => ({ ...one, action: 'drop' as const }));
  const { articles, notes } = cleanArticles([plain(all)], NO_MEMORY, dropping);
  expect(articles).toEqual([]);
  expect(notes).toMatchObject([{ rule, message: expect.stringMatching(message), skipped: true }]);
});

const MOTTO = 'Stories that matter to the valley';
const TITLE = 'Inspectors Close the Crane';

it.each<[string, string[], Metadata, string | undefined]>([
  ['the only line that could be one', [MOTTO], {}, undefined],
  ['a line above the real one', [MOTTO, TITLE], {}, TITLE],
  ['the title that the page gives and prints', [MOTTO, TITLE], { title: MOTTO, titleFrom: 'title' }, TITLE],
  ['a title that only the metadata give', [TITLE], { title: MOTTO, titleFrom: 'title' }, TITLE],
])('a dropped line is no headline: %s', (_, above, metadata, headline) => {
  const document = plain([...above, ...paragraphs(0)].join('\n'), { metadata });
  const rule: FurnitureRule = { name: 'motto', action: 'drop', line: MOTTO };
  const [article] = cleanArticles([document], NO_MEMORY, [rule]).articles;
  expect(article!.headline?.text).toBe(headline);
  expect(keptOf(article!)).toEqual(paragraphs(0));
  const reasons = article!.furniture.filter(({ kind }) => kind === 'rule').map(({ reason }) => reason);
  expect(reasons).toEqual(above.includes(MOTTO) ? ['fits the rule "motto"'] : []);
});

it('leaves a headline alone behind which the site writes what a rule drops', () => {
  const text = [TITLE, ...paragraphs(0), `Lantern News. ${MOTTO}.`].join('\n');
  const metadata: Metadata = { title: `${TITLE} | Lantern News`, titleFrom: 'title' };
  const rule: FurnitureRule = { name: 'name', action: 'drop', contains: 'lantern news' };
  const [article] = cleanArticles([plain(text, { metadata })], NO_MEMORY, [rule]).articles;
  expect(article!.headline?.text).toBe(TITLE);
});

it.each<'keep' | 'drop'>(['drop', 'keep'])(
  'has the last word on the line under the headline and on one that repeats it: %s',
  (action) => {
    const dek =
      'The crane at Northmere was shut after inspectors found cracks in its footing, the council said';
    const document = plain([TITLE, dek, ...paragraphs(0), TITLE].join('\n'), {
      metadata: { title: 'Crane at Northmere closed', titleFrom: 'title' },
    });
    const rules: FurnitureRule[] = [
      { name: 'dek', action, line: dek },
      { name: 'again', action, matches: `^${TITLE}$` },
    ];
    const article = cleanArticles([document], NO_MEMORY, rules).articles[0]!;
    const dropped = goneOf(article).flatMap(([line, kind]) => (kind === 'rule' ? [line] : []));
    expect(action === 'keep' ? keptOf(article) : dropped).toEqual(expect.arrayContaining([dek, TITLE]));
  },
);

it('holds for its outlet only, and the first that fits decides', () => {
  const rule: FurnitureRule = {
    name: 'begging',
    action: 'drop',
    outlet: 'Lantern',
    contains: 'give what you can',
  };
  expect(keptOf(clean([rule], 'lantern'))).not.toContain(PLEA);
  expect(keptOf(clean([rule], 'courier'))).toContain(PLEA);
  expect(keptOf(clean([{ name: 'mine', action: 'keep', contains: 'our reporters' }, rule]))).toContain(PLEA);
});

it.each<[string, string[], Metadata]>([
  ['whose rights the page claims', ['© 2026 The Lenne Courier. All rights reserved.'], {}],
  ['whom a line under the headline credits', ['The Lenne Courier'], {}],
  [
    'whose name stands behind the headline',
    [],
    { title: `${TITLE} | The Lenne Courier`, titleFrom: 'title' },
  ],
  ['whom the file names', [], { outlet: 'Lenne Courier' }],
])('a rule for an outlet holds where it is the one %s', (_, lines, metadata) => {
  const above = lines.filter((line) => !line.startsWith('©'));
  const below = lines.filter((line) => line.startsWith('©'));
  const document = plain([TITLE, ...above, ...paragraphs(0), PLEA, ...below].join('\n'), { metadata });
  const rule = { name: 'begging', action: 'drop', contains: 'give what you can' } as const;
  const keptFor = (outlet: string) =>
    keptOf(cleanArticles([document], NO_MEMORY, [{ ...rule, outlet }]).articles[0]!);
  expect(keptFor('the lenne courier')).not.toContain(PLEA);
  expect(keptFor('The Weser Courier')).toContain(PLEA);
});

it.each<Partial<FurnitureRule>>([
  { line: 'Café Zoë, Möhne: geöffnet bis zehn.' },
  { contains: 'zoë, möhne' },
  { matches: '^café zo[ëe], m.hne' },
])('fits whichever way accents are written: %o', (how) => {
  const LINE = 'Café Zoë, Möhne: geöffnet bis zehn.';
  for (const [written, ruled] of [
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const) {
    const [key, value] = Object.entries(how)[0]!;
    const rule: FurnitureRule = { name: 'cafe', action: 'drop', [key]: value.normalize(ruled) };
    const document = plain([TITLE, ...paragraphs(0), LINE].join('\n').normalize(written));
    const [article] = cleanArticles([document], NO_MEMORY, [rule]).articles;
    expect(goneOf(article!)).toContainEqual([LINE.normalize(written), 'rule']);
  }
});

it.each(['(a', '(.{0,100}){0,10}!'])('names the rule whose expression cannot be used: %s', (matches) => {
  expect(() => clean([{ name: 'broken', action: 'drop', matches }])).toThrow(/broken/);
});

it.each([
  ['^(a+)+$', 'a'],
  ['(.{0,20}){0,10}!', 'ab '],
  ['.{0,110}newsletter.{0,110}x', 'newsletter abcdefghij '],
])('an expression takes no time that counts on a long file: %s', (matches, filler) => {
  const document = plain(`${`${filler.repeat(4000 / filler.length)}\n`.repeat(300)}${text}`);
  const started = performance.now();
  cleanArticles([document], NO_MEMORY, [{ name: 'evil', action: 'drop', matches }]);
  expect(performance.now() - started).toBeLessThan(20_000);
});

it('asks an expression no more that has taken its steps on a file, and says which rule that is', () => {
  const rules: FurnitureRule[] = [{ name: 'slow', action: 'drop', matches: 'reporters.{0,200}tomorrow' }];
  const between = Array.from({ length: 120 }, (_, number) => paragraphs(number)).flat();
  const long = plain([TITLE, PLEA, ...between, PLEA].join('\n'), { file: 'long.txt' });
  const { articles, notes } = cleanArticles([long, plain(text)], NO_MEMORY, rules);
  const dropped = articles.map((article) => goneOf(article).filter(([, kind]) => kind === 'rule').length);
  expect(dropped).toEqual([1, 1]);
  expect(notes).toMatchObject([
    {
      rule: 'rule-took-too-long',
      file: 'long.txt',
      message: expect.stringContaining('"slow"'),
      skipped: false,
    },
  ]);
});

it('reads a long file whole with an ordinary expression', () => {
  const rules: FurnitureRule[] = [
    {
      name: 'offer',
      action: 'drop',
      matches: '\\b(?:sign|log) (?:up|in)\\b.*\\b(?:newsletter|account)s?\\b',
    },
  ];
  const long = plain(`${[TITLE, ...paragraphs(0)].join('\n')}\n`.repeat(400));
  expect(cleanArticles([long], NO_MEMORY, rules).notes).toEqual([]);
});
