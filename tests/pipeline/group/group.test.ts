import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/news/story.ts';
import { groupStories } from '../../../src/pipeline/group/group.ts';
import { rememberStories } from '../../../src/pipeline/group/remember.ts';
import { summarize } from './articles.ts';

const day = '2031-05-06';
const intake = [
  {
    id: 'ferry-1',
    title: 'Ferry Halden runs aground off Morrow Point with 212 aboard',
    text:
      'The car ferry Halden ran aground off Morrow Point early on Tuesday with 212 passengers aboard, the coast guard said.\n' +
      'Lifeboats from Morrow and Teal Bay took the passengers ashore by noon. Captain Ilse Brandt said a steering gear had failed.',
    day,
  },
  {
    id: 'ferry-2',
    title: 'Passengers rescued after ferry hits rocks at Morrow Point',
    text:
      'More than 200 people were taken off the ferry Halden by lifeboats on Tuesday after it struck rocks at Morrow Point.\n' +
      'The coast guard said nobody was badly hurt. The operator, Sundline, blamed the steering gear and suspended its sailings.',
    day,
  },
  {
    id: 'rates',
    title: 'Central bank of Norland holds its interest rate at 4 percent',
    text:
      'The central bank of Norland left its main interest rate at 4 percent on Tuesday, as economists had expected.\n' +
      'Governor Petra Lind said inflation was falling but that wages still rose too fast for a cut before autumn.',
    day,
  },
  {
    id: 'museum',
    title: 'Stolen Varga painting returns to the Leitner museum',
    text:
      'A painting by Anna Varga that thieves cut from its frame in 1998 hangs again in the Leitner museum.\n' +
      'Police found it rolled up in a garage in Koval after a tip from a dealer, the museum director said.',
    day,
  },
];

test('puts two reports of one event into one story and leaves strangers alone, even in a folder of four', () => {
  const stories = groupStories(intake.map(summarize), []);
  expect(stories.map(documentIds)).toEqual([['ferry-1', 'ferry-2'], ['museum'], ['rates']]);
});

describe('two reports on one day that open with nothing but whom they are about', () => {
  const tellProfit = (id: string, bank: string, profit: string, losses: string) => ({
    id,
    title: `${bank} profit falls as loan losses climb`,
    text:
      `${bank}'s net profit fell to ${profit} crowns in the third quarter as loan losses climbed to ${losses}.\n` +
      'Net interest income rose, and the bank kept its forecast for the dividend. Its shares fell.',
    day,
    outlet: `${id} Press`,
  });

  test('are two stories where those are two', () => {
    const others = intake.slice(2).map(summarize);
    const told = [tellProfit('a', 'Marbank', '940 million', '420 million')];
    const other = tellProfit('b', 'Ostbank', '1.12 billion', '95 million');
    const stories = groupStories([...told, other].map(summarize).concat(others), []);
    expect(stories.map(documentIds)).toEqual([['a'], ['b'], ['museum'], ['rates']]);
  });

  test('and one where it is one', () => {
    const one = tellProfit('a', 'Marbank', '940 million', '420 million');
    const again = tellProfit('b', 'Marbank', '940 million', '420 million');
    const others = intake.slice(2).map(summarize);
    const stories = groupStories([one, again].map(summarize).concat(others), []);
    expect(stories.map(documentIds)).toEqual([['a', 'b'], ['museum'], ['rates']]);
  });
});

describe('notices on one form are as many stories as they name places', () => {
  const places = ['Aldbrook', 'Brenwick', 'Calloway', 'Dunmere', 'Jessop Vale'];
  test.each<[string, (place: string) => { readonly title: string; readonly text: string }]>([
    [
      'in the first sentence',
      (place) => ({
        title: 'Road closed for resurfacing',
        text:
          `The main road through ${place} will be closed for resurfacing from Monday to Friday, the council said.\n` +
          'Buses will not call at its stops while work goes on. Residents can reach their homes on foot at all times.\n' +
          'Drivers should follow the signed diversion. The council apologised for any inconvenience.',
      }),
    ],
    [
      'in the last',
      (place) => ({
        title: 'Water supply interrupted',
        text:
          'Water will be turned off for repairs on Tuesday between 9 a.m. and 3 p.m. Engineers are to replace a main.\n' +
          'Customers are asked to store water for drinking. It may look cloudy when it returns; running the tap helps.\n' +
          `The work affects homes in ${place}. The company thanked customers for their patience.`,
      }),
    ],
    [
      'in the headline alone',
      (place) => ({
        title: `Power cut in ${place}`,
        text:
          'Engineers were working on Saturday to restore electricity after a fault in a substation.\n' +
          'The operator said supply should be back by evening. Customers were told to switch off ovens and heaters.',
      }),
    ],
  ])('%s', (_, fill) => {
    const notices = places.map((place, at) => summarize({ id: `n${at}`, ...fill(place), day }));
    expect(groupStories(notices, []).map(documentIds)).toEqual(
      notices.map(({ article }) => [article.document.id]),
    );
  });

  test('and a reprint with a byline of its own stays a reprint', () => {
    const text = intake[0]!.text;
    const reprints = [
      { ...intake[0]!, id: 'a' },
      { ...intake[0]!, id: 'b', text: `${text}\nJonas Reed contributed from Morrow.` },
    ];
    const [story, ...others] = groupStories(reprints.map(summarize), []);
    expect(others).toEqual([]);
    expect(story!.members.map(({ copies }) => copies.length)).toEqual([1]);
  });
});

describe('a reprint counts once, as far as it says the same', () => {
  const opening = 'The ferry Halden sank off Morrow Point in a storm on Tuesday';
  const wire = `${opening}, and eleven sailors died, the coast guard said.
Helicopters took four survivors out of the water at 6:40 a.m. The ship was carrying 4,200 tonnes of cement to Koval.
The owner, Sundline, can be reached at 555 0142. Tickets for its night boats cost 38 crowns until Friday.`;
  const outlets = ['Courier', 'Echo', 'Post'];

  /** The story that prints of one text make, one an outlet. */
  function tellPrints(texts: readonly string[], days: readonly string[] = []): Story {
    const prints = texts.map((text, at) =>
      summarize({
        id: `p${at}`,
        title: 'Ferry Halden sinks',
        text,
        day: days[at] ?? day,
        outlet: outlets[at]!,
      }),
    );
    const [story, ...others] = groupStories(prints, []);
    expect(others).toEqual([]);
    return story!;
  }

  function differences({ comparisons }: Story): unknown[] {
    return comparisons
      .filter(({ verdict }) => verdict !== 'agree')
      .map(({ verdict, claims }) => [verdict, ...claims.map(({ figure, who }) => `${figure.text}, ${who}`)]);
  }

  test.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with a number in digits', (text) => text.replace('eleven', '11')],
    ['with a number that it rounds', (text) => text.replace('4,200 tonnes', 'about 4,000 tonnes')],
    ['with a time of day of its own', (text) => text.replace('6:40 a.m.', '5:15 a.m.')],
    ['with a telephone number of its own', (text) => text.replace('555 0142', '555 0177')],
    ['with a paragraph more', (text) => `${text}\nA further 14 boats of the line are 30 years old.`],
    ['with a paragraph less', (text) => text.split('\n').slice(0, 2).join('\n')],
  ])('%s', (_, edit) => {
    const { members, comparisons } = tellPrints([wire, edit(wire)]);
    expect(members.map(({ copies }) => copies.length)).toEqual([1]);
    expect(comparisons).toEqual([]);
  });

  test.each<[string, (text: string) => string, string[]]>([
    [
      'in words',
      (text) => text.replace('eleven', 'thirteen'),
      ['differ', 'eleven, Courier', 'thirteen, Echo'],
    ],
    ['in digits', (text) => text.replace('eleven', '13'), ['differ', 'eleven, Courier', '13, Echo']],
    [
      'of which articles are not compared else',
      (text) => text.replace('38 crowns', '52 crowns'),
      ['differ', '38 crowns, Courier', '52 crowns, Echo'],
    ],
    [
      'and words beside it that are other words',
      (text) => text.replace('eleven sailors died, the coast guard', 'thirteen seamen died, rescuers'),
      ['differ', 'eleven, the coast guard', 'thirteen, rescuers'],
    ],
    [
      'and who says so',
      (text) => text.replace('eleven', '13').replace('the coast guard', 'a spokesman'),
      ['differ', 'eleven, the coast guard', '13, a spokesman'],
    ],
    [
      'in a longer text',
      (text) => `${text.replace('eleven', 'thirteen')}\nDivers go down to the wreck on Wednesday.`,
      ['differ', 'eleven, Courier', 'thirteen, Echo'],
    ],
  ])('but another number is told with who prints it: %s', (_, edit, expected) => {
    const story = tellPrints([wire, edit(wire)]);
    expect(story.members.map(({ copies }) => copies.length)).toEqual([0, 0]);
    expect(differences(story)).toEqual([expected]);
  });

  test('and what became of those counted is not said where it is not known', () => {
    const hurt = `${wire}\nAnother 42 people were injured, 12 of them seriously, doctors said.`;
    const { comparisons } = tellPrints([hurt, hurt.replace('12 of', '9 of')]);
    expect(comparisons.map(({ counts }) => counts)).toEqual(['people']);
  });

  test('and those who print the same other number are copies of one another', () => {
    const changed = wire.replace('eleven', 'thirteen');
    const story = tellPrints([wire, changed, changed]);
    expect(story.members.map(({ copies }) => copies.length).toSorted()).toEqual([0, 1]);
    expect(differences(story)).toEqual([['differ', 'eleven, Courier', 'thirteen, Echo']]);
  });

  test('files of the same bytes are copies, however many and however short', () => {
    const short = summarize({ id: 'same', title: 'Ferry sinks', text: 'Ferry Halden sinks' });
    const files = Array.from({ length: 80 }, (_, at) => ({
      ...short,
      article: { ...short.article, document: { ...short.article.document, file: `${at}.txt` } },
    }));
    const [story, ...others] = groupStories(files, []);
    expect(others).toEqual([]);
    expect(story!.members.map(({ copies }) => copies.length)).toEqual([79]);
  });

  test('a day later it has moved', () => {
    const story = tellPrints([wire, wire.replace('eleven', 'thirteen')], ['2031-05-06', '2031-05-07']);
    expect(differences(story)).toEqual([['update', 'eleven, the coast guard', 'thirteen, the coast guard']]);
  });

  test('and what an earlier edition printed with another number is news', () => {
    const long = `${wire}\n${intake.map(({ text }) => text).join('\n')}`;
    const edition = {
      id: 'morning@2031-05-06',
      briefing: 'morning',
      title: 'Morning briefing',
      date: day,
      language: 'en',
      sections: [{ stories: [tellPrints([long])] }],
      teasers: [],
      leftOut: [],
      readingMinutes: 1,
    };
    const past = rememberStories(edition, []);
    const today = (text: string) =>
      groupStories([summarize({ id: 'n', title: 'Ferry Halden sinks', text, day: '2031-05-07' })], past);
    expect(today(long)[0]!.members[0]!.repeated).toBe(true);
    const [moved] = today(long.replace('eleven', 'thirteen'));
    expect(moved!.members[0]!.repeated).toBe(false);
    expect(moved!.updates).toMatchObject([{ before: 'eleven', now: { text: 'thirteen' } }]);
  });
});

describe('tells two events of one kind apart by whom and what they name', () => {
  test.each([
    [
      'crashes in two towns',
      {
        title: 'Two killed in bus crash in Velm',
        text:
          'Two people were killed and seven injured when a bus left the road near Velm on Tuesday, the police said.\n' +
          'About 30 rescuers were at the scene for four hours. The cause is not known, a spokesman said.',
      },
      {
        title: 'Bus crash in Ostrand kills five',
        text:
          'Five people were killed and nine injured when a bus left the road near Ostrand on Tuesday, the police said.\n' +
          'About 50 rescuers were at the scene for six hours. The cause is not known, a spokesman said.',
      },
    ],
    [
      'results of two firms, under headlines in title case',
      {
        title: 'Airline Nordal Posts Profit of 31 Million Euros',
        text:
          'The airline Nordal made a profit of 31 million euros in the second quarter, it said on Tuesday.\n' +
          'It carried 140,000 passengers and has 2,300 employees. Chief executive Tove Aas said the year had been good.',
      },
      {
        title: 'Airline Pelis Posts Profit of 22 Million Euros',
        text:
          'The airline Pelis made a profit of 22 million euros in the second quarter, it said on Tuesday.\n' +
          'It carried 90,000 passengers and has 1,700 employees. Chief executive Jon Rask said the year had been hard.',
      },
    ],
  ])('%s', (_, one, other) => {
    const stories = groupStories(
      [summarize({ id: 'a', day, ...one }), summarize({ id: 'b', day, ...other })],
      [],
    );
    expect(stories.map(documentIds)).toEqual([['a'], ['b']]);
    expect(stories.flatMap(({ comparisons }) => comparisons)).toEqual([]);
  });

  test('but not where one of them names the other’s place later on, or names nothing', () => {
    const crash = {
      title: 'Two killed in bus crash in Velm',
      text: 'Two people were killed when a bus left the road near Velm on Tuesday, the police said.',
    };
    const later = {
      title: 'Bus crash on the Halm road kills two',
      text:
        'Two people were killed when a bus left the road on the Halm plain on Tuesday, the police said.\n' +
        'It was raining. The driver was unhurt. The bus was on its way to Velm.',
    };
    const nameless = {
      title: 'Two people killed in bus crash',
      text: 'Two people were killed when a bus left the road on Tuesday, the police said.',
    };
    const told = [crash, later, nameless].map((report, index) =>
      summarize({ id: `a${index}`, day, ...report }),
    );
    const stories = groupStories(told, []);
    expect(stories.map((story) => documentIds(story).toSorted())).toEqual([['a0', 'a1', 'a2']]);
  });
});

test('gives the same stories whatever the order of the files', () => {
  const expected = groupStories(intake.map(summarize), []);
  fc.assert(
    fc.property(fc.shuffledSubarray(intake, { minLength: intake.length }), (shuffled) => {
      expect(groupStories(shuffled.map(summarize), [])).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('loses no article and tells none twice, whatever the texts', () => {
  const word = fc.constantFrom(
    'ferry',
    'bank',
    'rate',
    'rocks',
    'museum',
    'Halden',
    'Lind',
    'the',
    '200',
    '',
  );
  const telling = fc.record({
    title: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    text: fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    day: fc.option(fc.constantFrom('2031-05-06', '2031-05-08', '2031-07-01'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 12 }), (tellings) => {
      const articles = tellings.map(({ day: on, ...told }, index) =>
        summarize({ id: `a${index}`, ...told, ...(on ? { day: on } : {}) }),
      );
      const told = groupStories(articles, []).flatMap(documentIds);
      expect(told.toSorted()).toEqual(articles.map((summary) => summary.article.document.id).toSorted());
    }),
  );
});

test('loses no article when it goes on with what earlier editions told, and keeps each story’s id', () => {
  const past = groupStories(intake.map(summarize), []);
  const remembered = rememberStories(
    {
      id: 'morning@2031-05-06',
      briefing: 'morning',
      title: 'Morning briefing',
      date: day,
      language: 'en',
      sections: [{ stories: past }],
      teasers: [],
      leftOut: [],
      readingMinutes: 1,
    },
    [],
  );
  const later = intake.map((told) => ({
    ...told,
    id: `${told.id}-later`,
    text: `${told.text.split('\n')[0]} What came of it was told a day later, by other people and at greater length.`,
  }));
  fc.assert(
    fc.property(fc.shuffledSubarray([...intake, ...later]), (told) => {
      const stories = groupStories(told.map(summarize), remembered);
      expect(stories.flatMap(documentIds).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
      expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    }),
    { numRuns: 40 },
  );
});

test('a text without end, of nothing but numbers, is an article like any other', () => {
  const numbers = { id: 'n', title: 'Numbers', text: '12 people and 400 homes '.repeat(4_000) };
  const stories = groupStories(
    [numbers, { ...numbers, id: 'm', text: `${numbers.text} more` }].map(summarize),
    [],
  );
  expect(stories.flatMap(documentIds).toSorted()).toEqual(['m', 'n']);
});

function documentIds(story: Story): string[] {
  return story.members.flatMap(({ summary, copies }) =>
    [summary, ...copies].map((told) => told.article.document.id).toSorted(),
  );
}
