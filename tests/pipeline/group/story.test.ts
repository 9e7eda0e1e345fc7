import { expect, test } from 'vitest';
import type { Person } from '../../../src/news/person.ts';
import type { Story } from '../../../src/news/story.ts';
import { groupStories } from '../../../src/pipeline/group/group.ts';
import { tellStory } from '../../../src/pipeline/group/tell.ts';
import { readTelling } from '../../../src/pipeline/group/telling.ts';
import { Vocabulary } from '../../../src/pipeline/group/vocabulary.ts';
import { summarize, type Told } from './articles.ts';

const ferry: readonly Told[] = [
  {
    id: 'a',
    title: 'Sea drama!',
    text: 'The ferry Halden ran aground off Morrow Point early on Tuesday with 212 passengers aboard.\nLifeboats took them ashore.',
  },
  {
    id: 'b',
    title: 'Ferry Halden runs aground off Morrow Point, passengers rescued',
    text: 'Lifeboats rescued all 212 passengers of the ferry Halden, which ran aground off Morrow Point on Tuesday.\nNobody was hurt.',
  },
  {
    id: 'c',
    title: 'What went wrong on the ferry Halden?',
    text: 'A steering gear that failed drove the ferry Halden onto the rocks of Morrow Point, its operator Sundline said.\nIt has stopped all sailings.',
  },
];

function tell(
  told: readonly Told[],
  people: Readonly<Record<string, readonly Partial<Person>[]>> = {},
): Story {
  const summaries = told.map((one) => ({
    ...summarize(one),
    people: (people[one.id] ?? []).map((person) => ({
      name: '',
      span: { start: 0, end: 1 },
      variants: [],
      mentions: 1,
      ...person,
    })),
  }));
  const stories = groupStories(summaries, []);
  expect(stories).toHaveLength(1);
  return stories[0]!;
}

function printDek(story: Story): string[] {
  return story.dek.map(({ document, span }) =>
    ferry.find(({ id }) => id === document)!.text.slice(span.start, span.end),
  );
}

test('a dek opens with what stands alone, though another article tells it', () => {
  const leaning =
    'He said lifeboats had rescued all 212 passengers of the ferry Halden off Morrow Point on Tuesday.';
  const told = ferry.map((one) => (one.id === 'b' ? { ...one, text: leaning } : one));
  const [first] = tell(told).dek;
  const { text } = told.find(({ id }) => id === first!.document)!;
  expect(text.slice(first!.span.start, first!.span.end)).not.toMatch(/^He /);
});

test('the headline that says most of what all articles say is the story’s', () => {
  expect(tell(ferry).headline).toBe('Ferry Halden runs aground off Morrow Point, passengers rescued');
});

test('the sentences under it are the articles’ own, from several, and none says again what another said', () => {
  const dek = printDek(tell(ferry));
  expect(dek[0]).toBe(ferry[1]!.text.split('\n')[0]);
  expect(dek.slice(1)).toEqual([ferry[2]!.text.split('\n')[0]]);
});

test('reports that may be on something else are listed behind those that are surely not', () => {
  const vocabulary = new Vocabulary();
  const told = ferry.map((one) => {
    const summary = summarize(one);
    return { telling: readTelling(summary, vocabulary), member: { summary, copies: [], repeated: false } };
  });
  const [doubtful, lead, sure] = told.map(({ telling }) => telling);
  const close = new Map([[lead!, new Set([sure!])]]);
  const { members, dek } = tellStory(told, undefined, close, vocabulary);
  expect(members.map(({ summary }) => summary.article.document.id)).toEqual(['b', 'c', 'a']);
  expect(members.map((member) => member.doubtful)).toEqual([undefined, undefined, true]);
  expect(dek.map(({ document }) => document)).not.toContain(doubtful!.document);
});

test('of reports that are days apart the newer leads', () => {
  const days = ['2030-03-05', '2030-03-05', '2030-03-07'];
  const story = tell(ferry.map((one, at) => ({ ...one, day: days[at]! })));
  expect(story.members[0]!.summary.article.document.id).toBe('b');
  const late = tell(ferry.map((one, at) => ({ ...one, day: at === 2 ? '2030-03-12' : days[at]! })));
  expect(late.members[0]!.summary.article.document.id).toBe('c');
});

test('what is done leads before what was to be, and a report before a page of all that happened', () => {
  const planned =
    'Parliament in Orsa may vote on the harbour bill on Tuesday, and the minister of transport is to speak for it.\n' +
    'The harbour bill gives the harbour of Orsa to the town. The port workers want it to stay with the state.';
  const done =
    'The harbour bill found a majority in the parliament in Orsa on Tuesday, though port workers sang before its doors.\n' +
    'With it the harbour of Orsa goes to the town. The vote was 40 to 31.';
  const told = [
    {
      id: 'a',
      day: '2030-03-05',
      title: 'Parliament in Orsa may vote on harbour bill',
      text: planned,
    },
    { id: 'b', day: '2030-03-05', title: 'Orsa votes for harbour bill', text: done },
  ];
  expect(tell(told).headline).toBe('Orsa votes for harbour bill');
  const live = [{ ...told[0]!, title: 'Parliament in Orsa on harbour bill - as it happened' }, told[1]!];
  expect(tell(live).headline).toBe('Orsa votes for harbour bill');
  const later = [{ ...told[0]!, title: 'Parliament in Orsa votes on harbour bill in May' }, told[1]!];
  expect(tell(later).headline).toBe(later[0]!.title);
});

test('a report on another event of the same theme is listed, and nothing of it told as the story', () => {
  const told = [
    {
      id: 'a',
      title: 'Norland approves booster dose of Halvac vaccine',
      text:
        'The Norland medicines board on Thursday approved a booster dose of the Halvac vaccine for people over 65.\n' +
        'The board said that a third dose raised the number of antibodies tenfold in a trial of 4,000 people. ' +
        'Nurses will give the first boosters in care homes next week.\n' +
        'Halvac, which is made in Marstad, was the first vaccine against the fever that spread through Norland in spring.',
    },
    {
      id: 'b',
      title: 'Bars in Orsa to ask for proof of vaccination',
      text:
        'Guests of bars and cafes in Orsa will have to show proof of a Halvac vaccination from Monday, the county said on Thursday.\n' +
        'The rule holds for guests and for waiters, and owners who do not ask for the proof will pay 500 crowns. ' +
        'About 70 percent of the people of the county have had a first dose of the vaccine.\n' +
        'Hotels, which asked for a later start, said that the fever had cost them the spring.',
    },
  ];
  const story = tell(told, { a: [{ name: 'Ida Blom' }], b: [{ name: 'Nils Holm' }] });
  expect(story.members).toHaveLength(2);
  expect(new Set(story.dek.map(({ document }) => document))).toEqual(new Set(['a']));
  expect(story.people.map(({ name }) => name)).toEqual(['Ida Blom']);
});

test.each([
  [
    'a quotation that nobody is said to have spoken',
    '“No ship of that size should sail in winter without a pilot and two tugs.”',
  ],
  [
    'whom the sentence before it named',
    'On his way out, he saw two of the inspectors who had checked the gear in spring.',
  ],
  [
    'of whom it tells only behind a comma',
    'Having spent 40 years at sea in every kind of weather, he knew that the gear would fail in spring.',
  ],
  [
    'what it only points at',
    'What is surprising is that all of this was known to the line and its inspectors.',
  ],
  [
    'mostly what somebody said of it',
    '“We are sure that the gear was checked in spring,” the inspector said.',
  ],
  [
    'whom only his own article names, with a courtesy',
    'Mr Sund will find out why the steering gear failed and who had checked it in spring.',
  ],
  [
    'the end of what somebody said',
    'The steering gear failed twice in spring and nobody had looked at it for a year.”',
  ],
  [
    'what came before',
    'The previous steering gear of the ferry had failed twice in spring, inspectors said.',
  ],
  ['whom nobody has named', 'The steering gear failed twice in spring, an inspector told me at the quay.'],
  ['who writes', 'We asked an inspector why the steering gear failed and who had checked it in spring.'],
  ['an item of a list', 'THE STEERING GEAR: It failed twice since spring and nobody had looked at it.'],
  [
    'what somebody does whom only his own article names',
    'Sund, 59, will find out why the steering gear failed and who had checked it in spring.',
  ],
  [
    'one whom an earlier sentence named',
    'Standing in the rain, the captain said the steering gear had failed twice since spring.',
  ],
])('no sentence under it leans on what it does not show: %s', (_, sentence) => {
  const told = [
    ...ferry.slice(0, 2),
    {
      ...ferry[2]!,
      text: `${sentence}\nThe ferry Halden ran aground off Morrow Point. Per Sund is an inspector.`,
    },
  ];
  const { dek } = tell(told, { c: [{ name: 'Per Sund', variants: ['Per Sund', 'Sund'] }] });
  expect(dek.map(({ document }) => document)).not.toContain('c');
});

test.each([
  'The number of steering gears that failed has risen twice since spring, inspectors said.',
  'Standing in the rain, the Harbour Office of Sund said the steering gear had failed twice since spring.',
  'When Per Sund looked at the gear in spring, he found that it had failed twice before.',
  'The steering gear is the oldest on our planet and had failed twice since spring, inspectors said.',
])('and one that leans on nothing may stand under it: %s', (sentence) => {
  const told = [
    ...ferry.slice(0, 2),
    { ...ferry[2]!, text: `${sentence}\nThe ferry Halden ran aground off Morrow Point.` },
  ];
  const { dek } = tell(told, { c: [{ name: 'Per Sund', variants: ['Per Sund', 'Sund'] }] });
  expect(dek.map(({ document }) => document)).toContain('c');
});

test.each([
  'In 2015 three people drowned when another ferry of the operator Sundline hit the rocks.',
  'The operator Sundline was fined 120,000 crowns in 2021 after a smaller ferry hit the rocks.',
])('what happened years ago does not stand under it: %s', (sentence) => {
  const told = [
    ...ferry.slice(0, 2),
    { ...ferry[2]!, text: `${sentence}\nThe ferry Halden ran aground off Morrow Point.` },
  ];
  expect(tell(told).dek.map(({ document }) => document)).not.toContain('c');
});

test('a story begins with nobody by the surname alone', () => {
  const text =
    'Sund is the captain of the line.\nThe ferry Halden ran aground off Morrow Point on Tuesday.\nPer Sund left.';
  const summary = summarize({ id: 'a', title: 'Ferry Halden runs aground', text });
  const people = [
    { name: 'Per Sund', variants: ['Per Sund', 'Sund'], span: { start: 0, end: 4 }, mentions: 2 },
  ];
  const [story] = groupStories([{ ...summary, people, sentences: summary.article.kept.slice(0, 2) }], []);
  expect(story!.dek.map(({ span }) => text.slice(span.start, span.end))).toEqual([text.split('\n')[1]]);
});

test('an article is told from the sentence on that leans on none before it', () => {
  const text =
    'The Morrow man had waited a day for it.\nThe ferry Halden ran aground off Morrow Point on Tuesday.';
  const summary = summarize({ id: 'a', title: 'Ferry Halden runs aground', text });
  const [story] = groupStories([{ ...summary, sentences: summary.article.kept }], []);
  expect(story!.dek.map(({ span }) => text.slice(span.start, span.end))).toEqual([text.split('\n')[1]]);
});

test('a name that the headline has needs no full one', () => {
  const told = [
    ferry[0]!,
    { ...ferry[1]!, title: 'Ferry Halden of Sund runs aground off Morrow Point, passengers rescued' },
    {
      ...ferry[2]!,
      text: 'Sund, 59, will find out why the steering gear of the ferry Halden failed off Morrow Point and who checked it.',
    },
  ];
  const { dek } = tell(told, { c: [{ name: 'Per Sund', variants: ['Per Sund', 'Sund'] }] });
  expect(dek.map(({ document }) => document)).toContain('c');
});

test.each([
  ['what follows it', 'She left the ferry at noon and went home with her crew.', 2],
  ['what stands far below', 'Nobody was hurt. She left the ferry at noon and went home with her crew.', 1],
  [
    'what an earlier one means',
    'Nobody was hurt. The board said that the steering gear had failed twice.',
    1,
  ],
  [
    'what some survey found',
    'Nobody was hurt. The survey of 1,500 passengers has a margin of error of 2.5 points.',
    1,
  ],
  ['half a quotation', 'The ferry was old and nobody had looked at it since spring.”', 1],
])('the one article of a story goes on with %s or with nothing', (_, rest, sentences) => {
  const lead = 'Captain Ida Blom of the ferry Halden ran it aground off Morrow Point on Tuesday.';
  const text = `${lead} ${rest}`;
  const start = text.lastIndexOf(rest.split('. ').at(-1)!);
  const summary = summarize({ id: 'a', title: 'Sea drama!', text });
  const told = [
    { start: 0, end: lead.length },
    { start, end: text.length },
  ];
  expect(groupStories([{ ...summary, sentences: told }], [])[0]!.dek).toHaveLength(sentences);
});

test('a headline that only announces what is made of the news is not the story’s', () => {
  const factbox = { ...ferry[1]!, id: 'd', title: `Factbox: ${ferry[1]!.title}` };
  expect(tell([{ ...ferry[1]!, text: `${ferry[1]!.text}\nIt was dark.` }, factbox]).headline).toBe(
    ferry[1]!.title,
  );
});

test('a person whom one article calls by a second given name is one', () => {
  const { people } = tell(ferry, {
    a: [{ name: 'James Clark Holm' }],
    b: [{ name: 'Clark Holm', role: 'Captain' }],
    c: [{ name: 'Anna Holm' }],
  });
  expect(people.map(({ name, role }) => [name, role])).toEqual([
    ['James Clark Holm', 'Captain'],
    ['Anna Holm', undefined],
  ]);
});

test('a name alone that is nobody’s family name is the person who is given it, and of two nobody', () => {
  const named = (...names: string[]) =>
    tell(ferry, { a: [{ name: 'Hamad Al Noor' }], b: names.map((name) => ({ name })) }).people.map(
      ({ name, members }) => [name, members],
    );
  expect(named('Hamad')).toEqual([['Hamad Al Noor', 2]]);
  expect(named('Hamad', 'Hamad Al Sabri').toSorted()).toEqual([
    ['Hamad Al Noor', 1],
    ['Hamad Al Sabri', 1],
  ]);
});

test('a person is named once, by the fullest name, whatever each article writes', () => {
  const { people } = tell(ferry, {
    a: [
      { name: 'Ilse Brandt', mentions: 2 },
      { name: 'Kim Dae-jung', role: 'Captain' },
    ],
    b: [{ name: 'Brandt' }, { name: 'Kim Dae Hyun', role: 'Minister' }],
    c: [{ name: 'Ilse M. Brandt', role: 'Mayor of Morrow' }, { name: 'Ada Brandt' }, { name: 'Pal Vesti' }],
  });
  expect(people.map(({ name, role, members }) => [name, role, members])).toEqual([
    ['Ilse M. Brandt', 'Mayor of Morrow', 2],
    ['Ada Brandt', undefined, 1],
    ['Kim Dae Hyun', 'Minister', 1],
    ['Kim Dae-jung', 'Captain', 1],
    ['Pal Vesti', undefined, 1],
  ]);
});

test('the headline and the dek are no older than the newest count', () => {
  const early = (id: string): Told => ({
    id,
    title: 'Leitner flood kills 12 people as the dyke at the old mill gives way',
    text: `The flood in Leitner killed 12 people when the dyke at the old mill gave way, the ${id} reported.\nHundreds fled.`,
    day: '2031-05-06',
  });
  const late: Told = {
    id: 'late',
    title: 'Leitner counts its dead',
    text: 'The flood in Leitner killed 27 people, the mayor said, after the dyke at the old mill had given way.\nThe water falls.',
    day: '2031-05-08',
  };
  const { headline, dek, comparisons } = tell([early('courier'), early('gazette'), late]);
  expect(comparisons.map(({ verdict }) => verdict)).toContain('update');
  expect(headline).toBe(late.title);
  expect(dek.map(({ document }) => document)).toEqual(['late']);
});

test('two numbers that are compared do not both stand under the headline', () => {
  const told = [
    {
      id: 'gazette',
      title: 'Tarvan earthquake death toll reaches 45',
      text: 'The death toll from an earthquake in the Tarvan highlands has reached 45, the health ministry said on Monday, as rescuers searched the ruins of the town of Beshkar.\nHundreds sleep in tents.',
      day: '2031-05-06',
    },
    {
      id: 'courier',
      title: 'Quake kills at least 38 in Tarvan highlands',
      text: 'At least 38 people were killed and more than 200 injured when an earthquake of magnitude 6.4 struck the Tarvan highlands on Sunday evening, civil protection said.\nSome 1,200 houses fell.',
      day: '2031-05-06',
    },
  ];
  const { dek, comparisons } = tell(told);
  expect(comparisons.map(({ verdict }) => verdict)).toContain('beside');
  expect(dek.map(({ document }) => document)).toEqual(['gazette']);
});

test('a headline that gives a bound does not lead where another report of the day gives the number', () => {
  const early = (id: string): Told => ({
    id,
    day: '2031-03-04',
    title: 'Morrow quake kills at least 17 people and shakes the coast',
    text: `A quake in Morrow on Tuesday killed at least 17 people, the rescue service said.\nIt shook the coast.`,
  });
  const late: Told = {
    id: 'wire',
    day: '2031-03-04',
    title: 'Quake kills 23 in Morrow',
    text: 'A quake in Morrow on Tuesday killed 23 people, Governor Ada Brandt said.\nSchools are closed.',
  };
  const { headline, comparisons } = tell([early('courier'), early('gazette'), late]);
  expect(comparisons.map(({ verdict }) => verdict)).toEqual(['beside']);
  expect(headline).toBe(late.title);
});

test('a headline does not lead whose toll its own outlet has overtaken on the same day', () => {
  const crane: readonly Told[] = [
    {
      id: 'first',
      title: 'Crane falls on market in Koval, killing 9',
      text: 'A crane fell on the covered market in Koval on Monday morning, killing nine people, the fire brigade said.\nWitnesses heard a crack before it fell on the fish stalls.',
    },
    {
      id: 'second',
      title: 'Koval crane accident on market: 13 dead',
      text: 'Thirteen people were killed when a crane fell on the covered market in Koval on Monday morning, the mayor said.\nDogs searched the fish stalls until the evening.',
    },
  ].map((one) => ({ ...one, day: '2031-05-05', outlet: 'Tamsel Courier' }));
  const story = tell(crane);
  expect(story.headline).toBe('Koval crane accident on market: 13 dead');
  expect(story.comparisons.map(({ verdict }) => verdict)).toEqual(['update']);
});

test('a headline does not lead whose toll another report tells as what it was before, though no day is known', () => {
  const flood: readonly Told[] = [
    {
      id: 'first',
      title: 'Floods kill 19 in Koval valley as rivers burst banks',
      text: 'At least 19 people have died in floods in the Koval valley after two days of rain, the army said.\nThe river Tarn burst its banks on Monday and swept away the market of Leitner.\nThe army flew boats to the Koval valley.',
      outlet: 'Inland Wire',
    },
    {
      id: 'second',
      title: 'Koval valley flood toll rises to 22',
      text: 'The number of people killed by floods in the Koval valley rose to 22, the army said.\nThe river Tarn burst its banks and swept away the market of Leitner.\nThe toll stood at 19 on Tuesday.',
      outlet: 'Tamsel Courier',
    },
  ];
  expect(tell(flood).headline).toBe('Koval valley flood toll rises to 22');
});

test('a headline leads though another outlet gives a higher toll on the same day', () => {
  const crane: readonly Told[] = [
    {
      id: 'first',
      title: 'Crane falls on market in Koval, killing 9',
      text: 'A crane fell on the covered market in Koval on Monday morning, killing nine people, the fire brigade said.\nWitnesses heard a crack before it fell on the fish stalls.\nThe market was full.',
      outlet: 'Tamsel Courier',
    },
    {
      id: 'second',
      title: 'Koval crane accident on market: 13 dead',
      text: 'Thirteen people were killed when a crane fell on the covered market in Koval on Monday morning, the mayor said.\nDogs searched the fish stalls until the evening.',
      outlet: 'Inland Wire',
    },
  ].map((one) => ({ ...one, day: '2031-05-05' }));
  const story = tell(crane);
  expect(story.comparisons.map(({ verdict }) => verdict)).toEqual(['differ']);
  expect(story.headline).toBe('Crane falls on market in Koval, killing 9');
});

test('no turn of an interview stands under a headline', () => {
  const asked =
    'Reporter: The steering gear of the ferry Halden failed off Morrow Point, and its operator Sundline knew.';
  const told = ferry.map((one) => (one.id === 'c' ? { ...one, text: asked } : one));
  expect(tell(told).dek.map(({ document }) => document)).not.toContain('c');
});

test('where the first report opens with a number that was taken back, the dek opens with what stands', () => {
  const day = '2030-03-05';
  const told = [
    {
      id: 'a',
      day,
      title: 'Blast at the Koval mill kills mill workers, police search the ruins',
      text:
        'A blast at the mill in Koval killed eight workers on Tuesday, police said, and they searched the ruins of the mill.\n' +
        'The mill in Koval makes paper.',
    },
    {
      id: 'b',
      day,
      title: 'Police count the dead of the Koval mill blast anew',
      text: 'The blast at the mill in Koval killed three workers on Tuesday, police said, revising the toll down from eight.',
    },
  ];
  const [first] = tell(told).dek;
  expect(first?.document).toBe('b');
});
