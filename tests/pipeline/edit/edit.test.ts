import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/news/briefing.ts';
import type { EditionPlan } from '../../../src/news/edition-plan.ts';
import type { Story } from '../../../src/news/story.ts';
import { type Teaser, teaserKey } from '../../../src/news/teaser.ts';
import { editEdition } from '../../../src/pipeline/edit/edit.ts';
import { summarize, type Told } from '../group/articles.ts';

const briefing: Briefing = {
  name: 'morning',
  title: 'Morning briefing',
  sources: ['sources/**'],
  schedule: { cron: '0 7 * * *', timezone: 'Europe/Berlin', catchUpMinutes: 360 },
  from: 'Daybook <briefing@example.org>',
  recipients: [],
  subject: '{title}',
  sections: [],
  stories: 12,
  interests: [],
  outletWeights: {},
  teasers: 'once',
  whenEmpty: 'skip',
  language: 'en',
};

function plan(changes: Partial<Briefing> = {}, shownTeasers: readonly string[] = []): EditionPlan {
  return {
    id: 'morning@2031-05-06T07:00',
    briefing: { ...briefing, ...changes },
    date: '2031-05-06',
    shownTeasers: new Set(shownTeasers),
  };
}

function story(...told: readonly Told[]): Story {
  return {
    id: told[0]!.id,
    headline: told[0]!.title,
    members: told.map((one) => ({ summary: summarize(one), copies: [], repeated: false })),
    dek: told.flatMap((one) => summarize(one).sentences.map((span) => ({ document: one.id, span }))),
    comparisons: [],
    updates: [],
    people: [],
  };
}

const ferry = story(
  {
    id: 'f1',
    title: 'Ferry runs aground',
    text: 'The ferry Halden ran aground off Morrow Point.',
    outlet: 'Coast Post',
  },
  {
    id: 'f2',
    title: 'Passengers rescued',
    text: 'Lifeboats rescued the passengers of a ferry.',
    outlet: 'Norland Times',
  },
);
const rates = story({
  id: 'r1',
  title: 'Bank holds its rate',
  text: 'The central bank left its rate at 4 percent.',
  outlet: 'Ledger',
});
const museum = story({
  id: 'm1',
  title: 'Painting returns',
  text: 'The stolen painting hangs again.',
  outlet: 'Norland Times',
});

function headlines(stories: readonly Story[]): string[] {
  return stories.map(({ headline }) => headline);
}

test('the story that most outlets tell comes first', () => {
  const edition = editEdition([rates, museum, ferry], [], plan());
  expect(headlines(edition.sections.flatMap(({ stories }) => stories))[0]).toBe('Ferry runs aground');
});

test('a report that may be on something else counts for less than another outlet that surely tells it', () => {
  const { members } = ferry;
  const doubtful = { ...ferry, members: [members[0]!, { ...members[1]!, doubtful: true as const }] };
  const concert = { ...ferry, id: 'c1', headline: 'Concert called off' };
  const edition = editEdition([doubtful, concert, museum], [], plan());
  expect(headlines(edition.sections.flatMap(({ stories }) => stories))).toEqual([
    'Concert called off',
    'Ferry runs aground',
    'Painting returns',
  ]);
});

test('of stories that as many outlets tell one with a key figure comes first, then the one with more space', () => {
  const tell = (id: string, title: string, text: string) => story({ id, title, text, outlet: `Paper ${id}` });
  const column = tell(
    'a',
    'Spring is here',
    'The gardens of the town are in flower, and so are the lanes behind it.',
  );
  const brief = tell('b', 'Mayor to step down', 'The mayor will step down.');
  const strike = tell('c', 'Strike halts trams', 'A strike halted 40 trams.');
  const edition = editEdition([column, brief, strike], [], plan());
  expect(headlines(edition.sections.flatMap(({ stories }) => stories))).toEqual([
    'Strike halts trams',
    'Spring is here',
    'Mayor to step down',
  ]);
});

test('a word that interests the operator, or the weight of an outlet, lifts a story', () => {
  const top = (changes: Partial<Briefing>) =>
    editEdition([rates, museum, ferry], [], plan(changes)).sections[0]!.stories[0]!.headline;
  expect(top({ interests: ['central bank'], outletWeights: { Ledger: 2 } })).toBe('Bank holds its rate');
  expect(top({ outletWeights: { Ledger: 9 } })).toBe('Bank holds its rate');
});

test('sections follow the operator’s rules and their order; what meets none stands last without a title', () => {
  const sections = [
    { title: 'Money', words: ['bank', 'rate'], outlets: [] },
    { title: 'From the Times', words: [], outlets: ['norland times'] },
    { title: 'Sport', words: ['goal'], outlets: [] },
  ];
  const edition = editEdition([rates, museum, ferry], [], plan({ sections }));
  expect(edition.sections.map(({ title, stories }) => [title, headlines(stories)])).toEqual([
    ['Money', ['Bank holds its rate']],
    ['From the Times', ['Ferry runs aground', 'Painting returns']],
  ]);
});

test('an outlet is known by its folder too, and in whatever spelling', () => {
  const plain = story({ id: 'p1', title: 'Mill sold', text: 'The mill of Orsa is sold.' });
  const { summary } = plain.members[0]!;
  const document = { ...summary.article.document, folder: 'the-courier' };
  const inFolder = {
    ...plain,
    members: [{ ...plain.members[0]!, summary: { ...summary, article: { ...summary.article, document } } }],
  };
  const sections = [{ title: 'From the Courier', words: [], outlets: ['The Courier'] }];
  const edition = editEdition([museum, inFolder], [], plan({ sections, outletWeights: { Courier: 3 } }));
  expect(edition.sections.map(({ title, stories }) => [title, headlines(stories)])).toEqual([
    ['From the Courier', ['Mill sold']],
    [undefined, ['Painting returns']],
  ]);
  const [top] = editEdition([museum, inFolder], [], plan({ outletWeights: { Courier: 3 } })).sections;
  expect(headlines(top!.stories)).toEqual(['Mill sold', 'Painting returns']);
});

test('what does not fit is listed', () => {
  const edition = editEdition([rates, museum, ferry], [], plan({ stories: 1 }));
  expect(headlines(edition.sections.flatMap(({ stories }) => stories))).toEqual(['Ferry runs aground']);
  expect(headlines(edition.leftOut).toSorted()).toEqual(['Bank holds its rate', 'Painting returns']);
});

test('every story stands in the edition exactly once, in one order whatever the order of the files', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    story({
      id: `s${index}`,
      title: `Story ${index}`,
      text: 'word '.repeat(index * 40 + 1),
      outlet: `o${index % 3}`,
    }),
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray(many),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      (stories, most, readingMinutes) => {
        const limits = { stories: most, ...(readingMinutes ? { readingMinutes } : {}) };
        const edition = editEdition(stories, [], plan(limits));
        const told = edition.sections.flatMap((section) => section.stories);
        expect([...told, ...edition.leftOut].map(({ id }) => id).toSorted()).toEqual(
          stories.map(({ id }) => id).toSorted(),
        );
        expect(told.length).toBeLessThanOrEqual(most);
        expect(editEdition(stories.toReversed(), [], plan(limits))).toEqual(edition);
      },
    ),
  );
});

test('today’s story stands above one of last week that as many outlets tell', () => {
  const told = (id: string, day: string) =>
    story({ id, title: id, text: 'The bridge at Koval is closed.', day });
  const edition = editEdition([told('a-old', '2031-04-29'), told('b-new', '2031-05-06')], [], plan());
  expect(headlines(edition.sections[0]!.stories)).toEqual(['b-new', 'a-old']);
});

test('what an earlier edition has shown is listed, never told again', () => {
  const shown = { ...museum, members: museum.members.map((member) => ({ ...member, repeated: true })) };
  const edition = editEdition([shown, rates], [], plan());
  expect(headlines(edition.sections.flatMap(({ stories }) => stories))).toEqual(['Bank holds its rate']);
  expect(headlines(edition.leftOut)).toEqual(['Painting returns']);
});

test('the limit in minutes counts the words that are printed', () => {
  const long = (id: string) => story({ id, title: id, text: `${'word '.repeat(199)}end.` });
  const edition = editEdition(['a', 'b', 'c'].map(long), [], plan({ readingMinutes: 2 }));
  expect(headlines(edition.sections[0]!.stories)).toEqual(['a', 'b']);
  expect(edition.readingMinutes).toBe(2);
  expect(headlines(edition.leftOut)).toEqual(['c']);
});

test('teasers stand once, with a dek where one is given, and none that was shown or is told', () => {
  const teaser = (headline: string, dek?: string): Teaser => ({
    headline,
    span: { start: 0, end: headline.length },
    ...(dek ? { dek } : {}),
  });
  const told = [
    teaser('A bridge closes'),
    teaser('A Bridge Closes ', 'For a year.'),
    teaser('Old story'),
    teaser('Rain'),
    teaser('Bank Holds Its Rate'),
  ];
  const edition = editEdition([rates], told, plan({}, [teaserKey(teaser('Old Story'))]));
  expect(edition.teasers.map(({ headline, dek }) => [headline.trim(), dek])).toEqual([
    ['A Bridge Closes', 'For a year.'],
    ['Rain', undefined],
  ]);
  expect(editEdition([rates], told, plan({ teasers: 'drop' })).teasers).toEqual([]);
  const many = Array.from({ length: 100 }, (_, index) => teaser(`Advertised story ${index}`));
  const pushed = editEdition([rates], [...many, teaser('Rain'), teaser('Rain')], plan()).teasers;
  expect(pushed).toHaveLength(20);
  expect(pushed[0]?.headline).toBe('Rain');
});
