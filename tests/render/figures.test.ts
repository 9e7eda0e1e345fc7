import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/news/edition.ts';
import { labelOf, mentionOf, viewFigure } from '../../src/pipeline/render/figure-view.ts';
import { findClauseAround } from '../../src/pipeline/render/quote.ts';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { type SampleArticle, sampleStory } from '../../src/pipeline/render/sample/article.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { viewEdition } from '../../src/pipeline/render/view.ts';
import { summarizeArticle } from '../../src/pipeline/summarize/summarize.ts';
import { slice } from '../../src/text/span.ts';
import { articleOf } from '../support/article.ts';
import { shippedLook } from './look.ts';

const look = await shippedLook();
const ALL = { stories: 60, lines: 80 };
const PEOPLE = { kind: 'count', name: 'person' } as const;

const article = (outlet: string, text: string, figure?: SampleArticle['figures']): SampleArticle => ({
  outlet,
  file: `sources/${outlet.toLowerCase()}/news.txt`,
  published: '2026-11-22',
  headline: `${outlet} tells of the march`,
  text,
  ...(figure === undefined ? {} : { figures: figure }),
});

const day = (...stories: Edition['sections'][number]['stories']): Edition => ({
  ...SAMPLE_DAYS.shortest(),
  sections: [{ stories }],
});

const MARCH = sampleStory(
  [
    article('Echo', 'Some 400 people marched on Sunday. The police counted them twice.', [
      { text: '400', value: 400, unit: PEOPLE, counts: 'people', qualifier: 'Some' },
    ]),
    article('Herald', 'Between 700 and 800 people marched, the organisers said.', [
      {
        text: 'Between 700 and 800',
        value: [700, 800],
        unit: PEOPLE,
        counts: 'people',
        who: 'the organisers',
      },
    ]),
  ],
  [
    {
      counts: 'people who marched',
      verdict: 'differ',
      claims: [
        [0, '400'],
        [1, 'Between 700 and 800'],
      ],
    },
  ],
);

describe('a figure', () => {
  it.each([
    ['In another, a wall fell on sleepers, killing 12.', 'In another'],
    ['Separately, two guards were killed at the mill.', 'Separately'],
    ['The lobby was criticised after the Teal shooting in which 26 people were killed.', 'the Teal shooting'],
    ['The letters tell nothing new of the May attack, which killed four sailors.', 'the May attack'],
    ['He has also accused the army of shelling Teal, killing at least seven people.', 'accused the army'],
    ['Crime fell by a fifth from the year before, when 401 people were killed.', 'the year before'],
    ['In the novel, 12 people are killed.', 'In the novel'],
    ['A drill in which 200 pupils were evacuated took place on Monday.', 'A drill'],
    ['A second explosion at the pier injured 14 people.', 'A second explosion'],
  ])('is told with its sentence where that is of one place among several: %s', (text, opening) => {
    const { figures } = summarizeArticle(articleOf(text));
    expect(viewFigure(text, figures.at(-1)!, { href: '#a', note: 1 }).counts).toContain(opening);
  });

  it('is told with its sentence where it is of another event of the kind', () => {
    const text =
      'It was the second such accident in a month: 11 people died on May 20 when a bus hit a lorry.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#a', note: 1 }).counts).toContain('second such accident');
  });

  it.each([
    ['The police', 'the police'],
    ['Police', 'police'],
    ['Police in Port Ellen', 'police in Port Ellen'],
    ['Police Chief Ilse Brandt', 'Police Chief Ilse Brandt'],
    ['Local Hero Books', 'Local Hero Books'],
    ['These findings', 'these findings'],
    ['Latest figures', 'latest figures'],
    ['Several residents', 'several residents'],
    ['Retailers', 'retailers'],
  ])('is said by %s in mid-sentence', (who, printed) => {
    const text = 'Some 400 people marched on Sunday.';
    const figure = { text: '400', value: 400, unit: PEOPLE, counts: 'people', who };
    const edition = day(sampleStory([article('Echo', text, [figure])]));
    const { lead } = viewEdition(edition, look, ALL).sections[0]!.stories[0]!;
    expect(lead.figures[0]!.who).toBe(printed);
  });

  it.each([
    'The fire service put the number of injured at 34, eleven of them seriously.',
    'The fire service counted 34 injured, eleven seriously.',
  ])('that counts some of those named before it stands beside the sentence, not as a whole: %s', (text) => {
    const { figures } = summarizeArticle(articleOf(text));
    const eleven = figures.find((figure) => figure.text === 'eleven')!;
    expect(labelOf(text, eleven)).toBeNull();
    expect(viewFigure(text, eleven, { href: '#n1', note: 1 }).counts).toBe(`“${text}”`);
  });

  it('is the article’s own words, and leads to its sentence with the figure marked', async () => {
    const { html } = await renderEdition(SAMPLE_DAYS.usual(), look);
    const { document } = parseHTML(html);
    const links = [...document.querySelectorAll('.number a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const place = document.getElementById(link.getAttribute('href')!.slice(1))!;
      const quoted = place.localName === 'tr' ? place.nextElementSibling! : place;
      const marked = [...quoted.querySelectorAll('b')].map((bold) => bold.textContent);
      expect(marked).toContain(link.textContent);
    }
    const notes = [...document.querySelectorAll('.about')].filter((about) =>
      /\[\d+\]$/.test(about.textContent),
    );
    expect(notes.length).toBeGreaterThan(5);
    for (const about of notes) {
      const href = about.parentElement!.querySelector('.number a')!.getAttribute('href');
      expect(about.querySelector('a')?.getAttribute('href')).toBe(href);
    }
  });

  it('that counts nothing by name stands beside the words around it', () => {
    const edition = day(
      sampleStory([
        article('Echo', 'The roof, which nobody had looked at, cost 12,000 in the end.', [
          { text: '12,000', value: 12_000, unit: PEOPLE, counts: '' },
        ]),
      ]),
    );
    const [figure] = viewEdition(edition, look, ALL).sections[0]!.stories[0]!.lead.figures;
    expect(figure?.counts).toBe('“The roof, which nobody had looked at, cost 12,000 in the end.”');
  });

  it.each(['"The roof cost us 12,000."', '“The roof cost us 12,000.”', '“The roof cost us 12,000.'])(
    'is not quoted twice: %s',
    (text) => {
      const told = article('Echo', text, [{ text: '12,000', value: 12_000, unit: PEOPLE, counts: '' }]);
      const [figure] = viewEdition(day(sampleStory([told])), look, ALL).sections[0]!.stories[0]!.lead.figures;
      expect(figure?.counts).toBe('“The roof cost us 12,000.”');
    },
  );

  it('stands beside its clause where a sentence is long', () => {
    const sentence =
      'The council of Northmere, which had looked at three plans since the spring, said that the flood killed 40 cows on one farm, and that nobody had counted the sheep.';
    const edition = day(
      sampleStory([article('Echo', sentence, [{ text: '40', value: 40, unit: PEOPLE, counts: '' }])]),
    );
    const [figure] = viewEdition(edition, look, ALL).sections[0]!.stories[0]!.lead.figures;
    expect(figure?.counts).toBe('“…the flood killed 40 cows on one farm…”');
  });

  it.each([
    [
      'More than 600 schools in Norland, Nolm and Orsa saw a fall of a tenth or more in the marks that their pupils were given.',
      '600',
      'More than 600 schools in Norland, Nolm and Orsa saw a fall of a tenth or more in the marks',
    ],
    [
      'The number of boats built in the yards of the island fell by 40 in the last year and by 12 in the one before, the lowest of the century.',
      '40',
      'The number of boats built in the yards of the island fell by 40 in the last year and by 12',
    ],
    [
      'The bank Orsa Kredit agreed on Monday to buy its smaller rival Nolm for $40m in cash, creating the largest bank of the islands.',
      '$40m',
      'The bank Orsa Kredit agreed on Monday to buy its smaller rival Nolm for $40m in cash',
    ],
    [
      'Mortgage costs of a household in the north will rise by about 900 marks a year, according to the bank.',
      '900',
      'Mortgage costs of a household in the north will rise by about 900 marks a year',
    ],
    [
      'The company offered its crews a raise of 2.5 percent; they ask for six and for a second deckhand on every night crossing.',
      '2.5 percent',
      'The company offered its crews a raise of 2.5 percent',
    ],
    [
      'The council voted for a plan that has cost the town $3 million since the spring and that nobody now wants to see through.',
      '$3 million',
      'The council voted for a plan that has cost the town $3 million since the spring',
    ],
    [
      'The judge said Blom, 58, had given 11 dredging contracts to a yard that was owned by her brother in the years before the flood.',
      '11 dredging',
      'The judge said Blom, 58, had given 11 dredging contracts to a yard that was owned by her brother',
    ],
  ])('stands beside a clause that ends before what leads on: %s', (text, number, expected) => {
    const start = text.indexOf(number);
    const mark = { start, end: start + number.length };
    expect(slice(text, findClauseAround(text, { start: 0, end: text.length }, mark, 96))).toBe(expected);
  });

  it('stands beside words that no comma ends before the ellipsis', () => {
    const text =
      'The ferry Aurelia, which ran aground in fog off the northern pier with 212 people aboard, was afloat again at noon, said the port.';
    const figure = summarizeArticle(articleOf(text)).figures.find(({ value }) => value === 212)!;
    const { counts } = viewFigure(text, figure, { href: '#1', note: 1 });
    expect(counts).toMatch(/^“….*[^,]…”$/);
  });

  it.each([
    [
      'Finance minister Ada Holm-Lind of Port Alder said the harbour office would bring forward a 12bn mark package of tax cuts in January.',
      12e9,
      '“…the harbour office would bring forward a 12bn mark package of tax cuts in January.”',
    ],
    [
      'Labour stays the largest party on the council of the capital with 25 seats after the vote of Sunday, in which turnout was 57.6%.',
      57.6,
      '“…in which turnout was 57.6%.”',
    ],
    [
      '“We lost £4.2m in one night,” the director, Mona Reyes, said on Monday after a burst pipe flooded the stage of the Old Royal.',
      4.2e6,
      '“We lost £4.2m in one night,” the director…',
    ],
    [
      '"Nobody was hurt," Reyes said, "but we will miss 42 shows."',
      42,
      '"Nobody was hurt," Reyes said, "but we will miss 42 shows."',
    ],
  ])('stands beside words that begin as their clause does: %s', (text, value, quote) => {
    const figure = summarizeArticle(articleOf(text)).figures.find((one) => one.value === value)!;
    expect(viewFigure(text, figure, { href: '#1', note: 1 }).counts).toBe(quote);
  });

  it('is of the day on which it is so', () => {
    const text = 'The toll rose to 61 on 23 November 2026, the ministry said.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).asOf).toBe('23 Nov 2026');
  });

  it('stands beside words that never end within the name of who says so', () => {
    const text =
      'Along the whole of the northern coast the storm had in the night to Sunday damaged the roofs of 12,000 houses according to The Northmere Evening Herald and Weekly Advertiser.';
    const start = text.indexOf('12,000');
    const who = 'The Northmere Evening Herald and Weekly Advertiser';
    const named = text.indexOf(who);
    const figure = {
      text: '12,000',
      span: { start, end: start + 6 },
      sentence: { start: 0, end: text.length },
      value: 12_000,
      unit: PEOPLE,
      counts: '',
      measure: 'total',
      attribution: { who, span: { start: named, end: named + who.length } },
      salience: 1,
    } as const;
    const { counts, who: said } = viewFigure(text, figure, { href: '#n1', note: 1 });
    expect(counts).toMatch(/roofs of 12,000 houses…”$/);
    expect(said).toBe('the Northmere Evening Herald and Weekly Advertiser');
  });

  it('goes on to what is told of whom its words before only name', () => {
    const text =
      'Nine provinces, including Norland, Nolm and the Orsa Isles, have taken up the plan that the union of the northern ports made.';
    const around = findClauseAround(text, { start: 0, end: text.length }, { start: 0, end: 4 }, 96);
    expect(slice(text, around)).toBe(
      'Nine provinces, including Norland, Nolm and the Orsa Isles, have taken up the plan',
    );
  });

  it('is of today where its sentence opens with since when it is counted', () => {
    const text =
      'Following the landing on the isles in 2022, Norland had seen around 1,150 sailors killed and 5,000 wounded, the port said.';
    const { figures } = summarizeArticle(articleOf(text));
    const told = figures.map((figure) => viewFigure(text, figure, { href: '#1', note: 1 }).counts);
    expect(told).toEqual(['sailors killed', 'sailors wounded']);
  });

  it('stands beside its clause where what happened then is told behind its time', () => {
    const text = 'At least 20 people were killed in October when a ferry carrying pilgrims struck the quay.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).counts).toContain('when a ferry');
  });

  it('stands beside its clause where it counts some of the dead or hurt, of whom that tells something else', () => {
    const text = 'A United Nations official said 11 of the dead were patients and two were doctors.';
    const { figures } = summarizeArticle(articleOf(text));
    expect(figures.map(({ text: number, measure }) => [number, measure])).toEqual([
      ['11', 'part'],
      ['two', 'part'],
    ]);
    for (const figure of figures)
      expect(viewFigure(text, figure, { href: '#1', note: 1 }).counts).toContain('11 of the dead were');
    const hurt =
      'The number of people killed in the strike has climbed to 26, after three of the wounded died overnight.';
    const died = summarizeArticle(articleOf(hurt)).figures.at(-1)!;
    expect(viewFigure(hurt, died, { href: '#1', note: 1 }).counts).toContain(
      'after three of the wounded died',
    );
  });

  it('stands beside its clause where that says of which year it is', () => {
    const text = 'It was last hit in April 2006, when a bomb killed 11 people at a stand near the old quay.';
    const figures = summarizeArticle(articleOf(text)).figures;
    expect(labelOf(text, figures[0]!)).toBe('people killed');
    expect(viewFigure(text, figures[0]!, { href: '#1', note: 1 }).counts).toBe(`“${text}”`);
  });

  it.each([
    'Last year, 89 people died when a ferry sank in the strait.',
    'In August, a slide at the other end of the valley killed 89 people.',
    'The 2007 fire, in which 89 people were killed, began in a loft.',
    'Some 89 people were killed in the riots in the northern towns after the 2007 vote.',
    'Gunmen have killed 89 people in the province this year.',
  ])('stands beside its clause where that says of which time it is: %s', (text) => {
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(labelOf(text, figure!)).toMatch(/^people/);
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).counts).toBe(`“${text}”`);
  });

  it.each([
    'If 40 people are hurt, the firm must pay.',
    'The police found no sign that the 40 people had left the valley.',
    'The minister asked whether 40 people had died.',
    'Residents fear that 40 people have died.',
    'The bomb could have killed 40 people.',
    'The crash nearly killed 40 people.',
    'The captain was acquitted of killing 40 people.',
    'The rumour that 40 people died was false.',
    'The rule requires only that 25% of pilots have a test.',
  ])('stands beside its clause where that says that it may not be so: %s', (text) => {
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(labelOf(text, figure!)).not.toBeNull();
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).counts).toBe(`“${text}”`);
  });

  it('has not moved where that is forbidden', () => {
    const text = 'Rents will not be allowed to rise by more than 3% a year.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 })).toMatchObject({
      change: null,
      qualifier: 'more than',
      counts: `“${text}”`,
    });
  });

  it('takes what says that it may not be so into a clause that is cut', () => {
    const text =
      'Holm, who has led the harbour office since the spring, said late on Monday that he did not know whether the storm had killed 40 people on the islands or fewer.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).counts).toContain('whether the storm');
  });

  it.each([
    ['Rescuers fear up to 40 people were in the mine.', 'fear'],
    ['As many as 500 ferries are expected to be late on the northern route.', 'are expected'],
    ['The line hopes to carry 3,000 passengers a day.', 'hopes to'],
  ])('stands beside what says that it is only expected: %s', (text, words) => {
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).counts).toContain(words);
  });

  it('stands beside its clause unquoted where that says itself that it is only expected', () => {
    const text = 'Some 500 ferries are expected to be late on the northern route.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).counts).toBe(
      'ferries are expected to be late on the northern route',
    );
  });

  it.each([
    'Two ferries hit each other in March, when 11 people were killed at the pier.',
    'At the old quay 11 people were killed two years ago, the port said.',
    'At the quay 11 people were killed last year.',
  ])('stands beside its clause where that says how long ago it was: %s', (text) => {
    const figure = summarizeArticle(articleOf(text)).figures.find(({ value }) => value === 11)!;
    expect(labelOf(text, figure)).not.toBeNull();
    expect(viewFigure(text, figure, { href: '#1', note: 1 }).counts).toMatch(/March|two years ago|last year/);
  });

  it('of a range keeps the word that makes it one', () => {
    const text = 'The line expects between $70 million and $72 million in fares.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).text).toBe(
      'between $70 million and $72 million',
    );
  });

  it('of a range with a dash is as it is', () => {
    const text = 'The line expects $70-72 million in fares.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).text).toBe('$70-72 million');
  });

  it.each([
    ['The harbour dues fell by 43 percent, the mayor said.', 'down'],
    ['The harbour dues might fall by 43 percent, the mayor said.', null],
  ])('has moved where its sentence does not say that it may: %s', (text, change) => {
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#n1', note: 1 }).change).toBe(change);
  });

  it('of a change keeps the word that says from where', () => {
    const text = 'Deaths at the harbour doubled from 450 to 900.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(viewFigure(text, figure!, { href: '#1', note: 1 }).text).toBe('from 450 to 900');
  });

  it('tells what befell a part of some as a part', () => {
    const text = 'The raid ended at dawn, arresting thousands of its members.';
    const [figure] = summarizeArticle(articleOf(text)).figures;
    expect(labelOf(text, figure!)).toBe('of members arrested');
  });

  it('stands beside words that never begin with half a date or amount', () => {
    const text =
      'The move from June 16 to raise it to 119 would trouble 60 million of them on the islands and along the coast of Norland';
    const start = text.indexOf('60 million');
    for (let most = 20; most < text.length; most++) {
      const around = findClauseAround(text, { start: 0, end: text.length }, { start, end: start + 10 }, most);
      expect(slice(text, around)).toMatch(/^(?:\D|60 million)/);
    }
  });

  it('nor with half of an amount in words', () => {
    const text =
      'Both said on Monday that they had moved tens of millions of dollars by sending the money through dozens of firms in the end';
    const start = text.indexOf('dozens');
    for (let most = 20; most < text.length; most++) {
      const around = findClauseAround(text, { start: 0, end: text.length }, { start, end: start + 6 }, most);
      expect(slice(text, around)).not.toMatch(/^(?:millions|of dollars|dollars)/);
    }
  });

  it('is told apart from another of the same name by its clause', () => {
    const sentence = 'The death toll stood at 841 in the north and 1,078 along the coast.';
    const edition = day(
      sampleStory([
        article('Echo', sentence, [
          { text: '841', value: 841, unit: PEOPLE, counts: 'death toll' },
          { text: '1,078', value: 1078, unit: PEOPLE, counts: 'death toll' },
        ]),
      ]),
    );
    const { figures } = viewEdition(edition, look, ALL).sections[0]!.stories[0]!.lead;
    expect(figures.map(({ counts }) => counts)).toEqual([`“${sentence}”`, `“${sentence}”`]);
  });

  it('leads to the story’s page where there is one', async () => {
    const links = { ...look.links, story: 'https://news.example.org/e/{edition}/{story}' };
    const [story] = viewEdition(day(MARCH), { ...look, links }, ALL).sections[0]!.stories;
    expect(story?.url).toMatch(
      /^https:\/\/news\.example\.org\/e\/sample-shortest%402026-11-22T0700\/[0-9a-f]{64}$/,
    );
  });
});

describe('a sentence under the headline', () => {
  const one = article('Echo', 'The ferry ran aground on Tuesday with 212 people aboard.');
  const other = (outlet: string) =>
    article(outlet, 'All of them were taken ashore by noon, the coast guard said.');

  it.each([
    ['The Courier', ' (The Courier).'],
    ['Echo', '.'],
  ])('says whose it is where that is not the first article’s outlet: %s', (outlet, behind) => {
    const story = sampleStory([one, other(outlet)]);
    const dek = story.members.flatMap(({ summary: { article, sentences } }) =>
      sentences.map((span) => ({ document: article.document.id, span })),
    );
    const view = viewEdition(day({ ...story, dek }), look, ALL).sections[0]!.stories[0]!;
    expect(view.dek).toEqual([
      'The ferry ran aground on Tuesday with 212 people aboard.',
      `All of them were taken ashore by noon, the coast guard said${behind}`,
    ]);
  });
});

describe('claims that differ', () => {
  const [story] = viewEdition(day(MARCH), look, ALL).sections[0]!.stories;
  const [comparison] = story!.comparisons;

  it('stand side by side, each with who says so and its sentence', () => {
    expect(comparison?.claims.map(({ text, who }) => [text, who])).toEqual([
      ['400', 'Echo'],
      ['Between 700 and 800', 'the organisers'],
    ]);
    expect(comparison?.claims[1]?.sentence).toEqual([
      { text: 'Between 700 and 800', marked: true },
      { text: ' people marched, the organisers said.', marked: false },
    ]);
  });

  it('name the outlets where one speaker is given with two numbers', () => {
    const told = (outlet: string, number: string) =>
      article(outlet, `The fire hurt ${number} people, the police said.`, [
        { text: number, value: Number(number), unit: PEOPLE, counts: 'people', who: 'the police' },
      ]);
    const torn = sampleStory(
      [
        told('Echo', '14'),
        told('Herald', '17'),
        article('Beacon', 'The fire hurt 17 people.', [
          { text: '17', value: 17, unit: PEOPLE, counts: 'people' },
        ]),
      ],
      [
        {
          counts: 'people hurt',
          verdict: 'differ',
          claims: [
            [0, '14'],
            [1, '17'],
            [2, '17'],
          ],
        },
      ],
    );
    const [differ] = viewEdition(day(torn), look, ALL).sections[0]!.stories[0]!.comparisons;
    expect(differ?.claims.map(({ who }) => who)).toEqual([
      'the police (Echo)',
      'the police (Herald)',
      'Beacon',
    ]);
  });

  it('are drawn from zero; a range goes on fainter to its high end', () => {
    expect(comparison?.claims.map(({ bar }) => bar)).toEqual([
      { filled: 50, range: 0, rest: 50 },
      { filled: 88, range: 12, rest: 0 },
    ]);
  });

  it('are told once: the article that is not first does not repeat its claim', () => {
    expect(story?.lead.figures.map(({ text }) => text)).toEqual(['400']);
    expect(story?.others[0]?.figures).toEqual([]);
  });
});

describe('too much for one mail', () => {
  const stories = Array.from({ length: 60 }, (_, number) => {
    const [first] = SAMPLE_DAYS.usual().sections[0]!.stories;
    return { ...first!, id: `story-${number}`, headline: `Story number ${number}` };
  });

  it('folds the last stories into headlines, says so, and loses none', async () => {
    const { html, text, notes } = await renderEdition(day(...stories), look);
    expect(notes).toMatchObject([{ rule: 'email-folded', skipped: false }]);
    for (const { headline } of stories) {
      expect(html).toContain(headline);
      expect(text).toContain(headline);
    }
    expect(html).toContain('More headlines');
  });

  it('names every article of a story that many outlets tell', async () => {
    const outlets = Array.from({ length: 20 }, (_, number) => `Outlet${String.fromCharCode(65 + number)}`);
    const told = sampleStory(outlets.map((outlet) => article(outlet, `${outlet} was there.`, undefined)));
    const { html, text } = await renderEdition(day(told), look);
    for (const outlet of outlets) {
      expect(html).toContain(outlet);
      expect(text).toContain(outlet);
    }
  });
});

describe('a further figure', () => {
  it.each([
    ['The state pays 60% of the cost.', '60%', 'cost', 'of the cost'],
    ['It is 80% of the region’s barns.', '80%', 'barns', 'of the region’s barns'],
    ['Brent crude fell 2.1% on Friday.', '2.1%', 'Brent crude', '(Brent crude)'],
    ['Its shares fell 2.1% on Friday.', '2.1%', 'Its shares', '(shares)'],
    ['Some 40 barns burned.', '40', 'barns', 'barns'],
    ['Some 40 barns burned.', '40', '', null],
  ])('is mentioned with what it counts: %s', (text, number, counts, mention) => {
    const start = text.indexOf(number);
    const at = text.indexOf(counts);
    const figure = {
      text: number,
      span: { start, end: start + number.length },
      sentence: { start: 0, end: text.length },
      value: 1,
      unit: PEOPLE,
      counts,
      ...(counts === '' ? {} : { countsSpan: { start: at, end: at + counts.length } }),
      measure: 'total',
      salience: 1,
    } as const;
    expect(mentionOf(text, figure)).toBe(mention);
  });
});
