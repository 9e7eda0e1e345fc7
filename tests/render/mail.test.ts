import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/news/edition.ts';
import type { Story } from '../../src/news/story.ts';
import { inspectRendering } from '../../src/pipeline/render/inspect-rendering.ts';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { type SampleArticle, sampleStory } from '../../src/pipeline/render/sample/article.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { viewEdition } from '../../src/pipeline/render/view.ts';
import { shippedLook } from './look.ts';

const look = await shippedLook();
const ALL = { stories: 60, lines: 80 };
const PEOPLE = { kind: 'count', name: 'person' } as const;

const report = (outlet: string, number: string, value: number): SampleArticle => ({
  outlet,
  file: `sources/${outlet.toLowerCase()}/fair.txt`,
  published: '2026-11-22',
  headline: `${outlet} was at the fair`,
  text: `Some ${number} people came to the fair in Orsk.`,
  figures: [{ text: number, value, unit: PEOPLE, counts: 'people', qualifier: 'Some' }],
});

const day = (...stories: Story[]): Edition => ({ ...SAMPLE_DAYS.shortest(), sections: [{ stories }] });
const empty: Edition = { ...SAMPLE_DAYS.shortest(), sections: [] };

/** A story that an article in this language tells. */
function speak(story: Story, language: string): Story {
  const members = story.members.map((member) => ({
    ...member,
    summary: { ...member.summary, article: { ...member.summary.article, language } },
  }));
  return { ...story, members };
}

describe('a comparison of more claims than fit', () => {
  const outlets = Array.from({ length: 12 }, (_, at) => `Outlet${String.fromCharCode(65 + at)}`);
  const fair = sampleStory(
    outlets.map((outlet, at) => report(outlet, `${400 + at}`, 400 + at)),
    [
      {
        counts: 'people at the fair',
        verdict: 'differ',
        claims: outlets.map((_, at) => [at, `${400 + at}`]),
      },
    ],
  );

  it('shows the lowest and the highest, and says how many lie between', async () => {
    const [shown] = viewEdition(day(fair), look, ALL).sections[0]!.stories[0]!.comparisons;
    expect(shown!.claims.map(({ text }) => text)).toEqual(expect.arrayContaining(['400', '411']));
    const { html, text } = await renderEdition(day(fair), look);
    for (const part of [html, text]) expect(part).toContain('4 more numbers lie within this range.');
  });

  it('names no day that is every claim’s', () => {
    const [shown] = viewEdition(day(fair), look, ALL).sections[0]!.stories[0]!.comparisons;
    expect(new Set(shown!.claims.map(({ day: of }) => of))).toEqual(new Set([null]));
  });
});

it('a story tells everything of half a dozen numbers that its sources differ on', () => {
  const kinds = ['dead', 'hurt', 'missing', 'moved', 'trapped', 'homeless'];
  const list = (outlet: string, first: number): SampleArticle => ({
    ...report(outlet, '', 0),
    text: kinds.map((kind, at) => `The army counted ${first + at} ${kind}.`).join(' '),
    figures: kinds.map((kind, at) => ({
      text: `${first + at}`,
      value: first + at,
      unit: PEOPLE,
      counts: kind,
    })),
  });
  const story = sampleStory(
    [list('Echo', 100), list('Herald', 200)],
    kinds.map((counts, at) => ({
      counts,
      verdict: 'differ' as const,
      claims: [
        [0, `${100 + at}`],
        [1, `${200 + at}`],
      ],
    })),
  );
  const { comparisons } = viewEdition(day(story), look, ALL).sections[0]!.stories[0]!;
  expect(comparisons.map(({ counts }) => counts)).toEqual(kinds);
});

it('stories without a section stand under a title of their own below those with one', async () => {
  const [one, other] = ['Echo', 'Herald'].map((outlet) => sampleStory([report(outlet, '400', 400)]));
  const titles = (...sections: Edition['sections']) =>
    viewEdition({ ...empty, sections }, look, ALL).sections.map(({ title }) => title);
  expect(titles({ title: 'The region', stories: [one!] }, { stories: [other!] })).toEqual([
    'The region',
    'Other news',
  ]);
  expect(titles({ stories: [one!, other!] })).toEqual([null]);
});

it('a number that has moved keeps its qualifier, and leads to its sentence in the text too', async () => {
  const story = sampleStory([report('Echo', '400', 400)]);
  const { span } = story.members[0]!.summary.figures[0]!;
  const { id: document } = story.members[0]!.summary.article.document;
  const now = { document, span, text: '400' };
  const moved = { ...story, updates: [{ counts: 'people', before: '300', day: '2026-11-21', now }] };
  const { text } = await renderEdition(day(moved), look);
  expect(text).toContain('Earlier, 21 Nov 2026: 300 people; now: some 400 [1]');
});

it('a sentence below leads back to the story of its figure', async () => {
  const { html } = await renderEdition(SAMPLE_DAYS.usual(), look);
  const { document } = parseHTML(html);
  const sentences = [...document.querySelectorAll('.note p')];
  expect(sentences.length).toBeGreaterThan(10);
  for (const sentence of sentences) {
    const back = document.querySelector(sentence.querySelector('a')!.getAttribute('href')!);
    expect(back?.querySelector(`a[href="#${sentence.id}"]`)).not.toBeNull();
  }
});

it('a headline in another language says so in the list of the day too', async () => {
  const stories = Array.from({ length: 6 }, (_, at) => sampleStory([report(`Outlet${at}`, '400', 400)]));
  const { html } = await renderEdition(day(speak(stories[0]!, 'ar'), ...stories.slice(1)), look);
  const { document } = parseHTML(html);
  const [first, second] = [...document.querySelectorAll('.numbered a')];
  expect([first!.getAttribute('lang'), first!.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  expect(second!.hasAttribute('lang')).toBe(false);
});

it('a story that is told by headline leads to its article', async () => {
  const url = 'https://echo.example/fair';
  const told = sampleStory([{ ...report('Echo', '400', 400), url }]);
  const edition = { ...day(sampleStory([report('Herald', '400', 400)])), leftOut: [told] };
  const { html, text } = await renderEdition(edition, look);
  expect(parseHTML(html).document.querySelector('.line a')!.getAttribute('href')).toBe(url);
  expect(text).toContain(`(Echo)\n  ${url}\n`);
});

it('a file outside of the folder is named by its end, and nowhere by its path', async () => {
  const [one, other] = [report('', '400', 400), report('', '500', 500)].map((told, at) => ({
    ...told,
    file: `../../srv/private/fairs/fair-${at}.txt`,
  }));
  const story = sampleStory(
    [one!, other!],
    [
      {
        counts: 'people',
        verdict: 'differ',
        claims: [
          [0, '400'],
          [1, '500'],
        ],
      },
    ],
  );
  const nameless = {
    ...story,
    members: story.members.map((member) => {
      const { outlet: _, ...article } = member.summary.article;
      return { ...member, summary: { ...member.summary, article } };
    }),
    comparisons: story.comparisons.map((comparison) => ({
      ...comparison,
      claims: comparison.claims.map((claim, at) => ({ ...claim, who: [one!, other!][at]!.file })),
    })),
  };
  const { html, text } = await renderEdition(day(nameless), look);
  for (const part of [html, text]) {
    expect(part).toContain('fairs/fair-1.txt');
    expect(part).not.toContain('private');
  }
});

it.each([
  [['Most read', 'MOST READ:'], [['Most read', 2]]],
  [
    ['Topics', 'Most read', 'Most read'],
    [
      ['Most read', 2],
      ['Also on these pages', 1],
    ],
  ],
  [[undefined], [['Also on these pages', 1]]],
])('teasers stand under what their pages call them: %j', (lists, shown) => {
  const teasers = lists.map((list, at) => ({
    headline: `Ten walks in county number ${at}`,
    span: { start: 0, end: 0 },
    ...(list === undefined ? {} : { list }),
  }));
  const { teaserLists } = viewEdition({ ...SAMPLE_DAYS.shortest(), teasers }, look, ALL);
  expect(teaserLists.map((list) => [list.title, list.teasers.length])).toEqual(shown);
});

it('a teaser says whose page advertises it, where that is known', async () => {
  const span = { start: 0, end: 0 };
  const teasers = [
    { headline: 'Ten walks at low tide', span, outlet: 'The Courier' },
    { headline: 'The baker of Orsk', span },
  ];
  const { html, text } = await renderEdition({ ...SAMPLE_DAYS.shortest(), teasers }, look);
  expect(text).toContain('- Ten walks at low tide (The Courier)\n- The baker of Orsk\n');
  expect(html).toContain('<b>Ten walks at low tide</b> <span class="quiet">The Courier</span></p>');
  expect(html).toContain('<b>The baker of Orsk</b></p>');
});

describe('a day without news', () => {
  it('says so in the subject, whole, and counts nothing', async () => {
    const { subject, html, text } = await renderEdition(empty, look);
    expect(subject).toBe('The Morning Daybook: No news today');
    for (const part of [html, text]) expect(part).not.toMatch(/0 stories|to read/);
    expect(html).toContain('nothing new has arrived');
  });
});

it('a mail that no reader can leave fails the check of its links', async () => {
  const rendering = await renderEdition(SAMPLE_DAYS.shortest(), look);
  const checkLinks = async (html: string) =>
    (await inspectRendering({ ...rendering, html }, look.brand)).find(({ check }) => check === 'links');
  expect(await checkLinks(rendering.html)).toMatchObject({ good: true });
  const without = rendering.html.replace(/<a href="[^"]*">(Unsubscribe|Change)[^<]*<\/a>/g, '');
  expect(await checkLinks(without)).toMatchObject({
    good: false,
    message: 'no link lets a reader leave: footer.unsubscribeUrl stands nowhere',
  });
});

it('a long headline is cut in the subject where nothing leads on to what is missing', async () => {
  const headline = 'The Bank of Norland raises its interest rate for savers by half of a percentage point';
  const edition = day({ ...sampleStory([report('Echo', '400', 400)]), headline });
  const { subject } = await renderEdition({ ...edition, title: 'The Daybook' }, look);
  expect(subject).toBe('The Daybook: The Bank of Norland raises its interest rate for savers…');
});

it('a long title leaves room for the top story in the subject', async () => {
  const story = { ...sampleStory([report('Echo', '400', 400)]), headline: 'Fair in Orsk opens with a march' };
  const title = 'The weekly letter of the friends of the old harbour and its lighthouse';
  const { subject } = await renderEdition({ ...day(story), title }, look);
  expect(subject).toMatch(/^The weekly letter of the friends of the old .*…: Fair in Orsk opens/);
  expect(subject.length).toBeLessThanOrEqual(78);
});

describe('a figure in large type', () => {
  it.each([
    ['$14 million', false],
    ['$400 million', false],
    ['£1.25 billion', false],
    ['more than a million', true],
    ['€52 million a year', true],
  ])('is smaller only where it would not stay on one line: %s', (number, long) => {
    const told = { ...report('Echo', number, 400), text: `In all, ${number} came to the fair.` };
    const figures = [{ text: number, value: 400, unit: PEOPLE, counts: '' }];
    const [story] = viewEdition(day(sampleStory([{ ...told, figures }])), look, ALL).sections[0]!.stories;
    expect(story!.lead.figures[0]!.long).toBe(long);
  });
});
