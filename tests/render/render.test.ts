import { describe, expect, it } from 'vitest';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { viewEdition } from '../../src/pipeline/render/view.ts';
import { viewSchema } from '../../src/pipeline/render/view-schema.ts';
import { countStories, WORDS } from '../../src/pipeline/render/words.ts';
import { encodeQuotedPrintable } from '../../src/text/quoted-printable.ts';
import { shippedLook } from './look.ts';

const look = await shippedLook();

describe.each(Object.entries(SAMPLE_DAYS))('the %s day', (_name, day) => {
  it('gives the template a view that its schema describes', () => {
    expect(viewSchema.safeParse(viewEdition(day(), look, { stories: 60, lines: 80 })).error).toBeUndefined();
  });

  it('leaves no expression unfilled and stays below the clip, decoded and on the wire', async () => {
    const { html } = await renderEdition(day(), look);
    expect(html).not.toMatch(/\{\{|\}\}/);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(92_160);
    expect(encodeQuotedPrintable(html).length).toBeLessThanOrEqual(92_160);
  });

  it('has a subject within 78 characters with the top story in it, and a preheader that fills the line', async () => {
    const edition = day();
    const { subject, preheader } = await renderEdition(edition, look);
    const top = edition.sections[0]!.stories[0]!.headline;
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).toContain(top.slice(0, 40));
    expect(preheader.length).toBeGreaterThanOrEqual(35);
    expect(preheader.length).toBeLessThanOrEqual(140);
  });
});

describe('the line after the subject', () => {
  const tell = async (headline: string, sentence: string, others: readonly string[] = []) => {
    const [model] = SAMPLE_DAYS.shortest().sections[0]!.stories;
    const stories = [
      { ...model!, headline, retold: sentence },
      ...others.map((other) => ({ ...model!, headline: other })),
    ];
    const edition = { ...SAMPLE_DAYS.shortest(), title: 'The Daybook', sections: [{ stories }] };
    return (await renderEdition(edition, look)).preheader;
  };
  const FERRY = 'Ferry Aurelia runs aground in fog';
  const RETOLD = 'The ferry Aurelia ran aground in thick fog on Monday, the coast guard said.';

  it('tells what else there is where the subject has told how the top story begins', async () => {
    expect(await tell(FERRY, RETOLD, ['Orsk fair opens', 'Bank raises its rate'])).toBe(
      'Orsk fair opens · Bank raises its rate',
    );
  });

  it('tells how the top story begins where there is no other, or that is news', async () => {
    const news = 'None of the 212 passengers was hurt, but the pier is closed for a week.';
    expect(await tell(FERRY, RETOLD)).toBe(RETOLD);
    expect(await tell(FERRY, news, ['Orsk fair opens'])).toBe(news);
  });

  it('tells how the top story begins where the subject is cut', async () => {
    const long = `${FERRY} off the northern pier, and the coast guard looks for its master and mate`;
    expect(await tell(long, RETOLD, ['Orsk fair opens'])).toBe(RETOLD);
  });
});

describe('a story that an earlier edition told', () => {
  const [story] = SAMPLE_DAYS.shortest().sections[0]!.stories;
  const view = (more: Partial<typeof story>) =>
    viewEdition({ ...SAMPLE_DAYS.shortest(), sections: [{ stories: [{ ...story!, ...more }] }] }, look, {
      stories: 9,
      lines: 9,
    }).sections[0]!.stories[0]!;

  it('says when, and by what headline where that was another', () => {
    const day = '2026-11-20';
    expect(view({}).earlier).toBeNull();
    expect(view({ earlier: { day, headline: 'Port plans a crane' } }).earlier).toBe(
      'We told of this on 20 Nov 2026: Port plans a crane',
    );
    expect(view({ earlier: { day, headline: story!.headline } }).earlier).toBe(
      'We told of this on 20 Nov 2026',
    );
  });
});

it('a source is the outlet and its file', () => {
  const shown = viewEdition(SAMPLE_DAYS.shortest(), look, { stories: 9, lines: 9 });
  expect(shown.sections[0]!.stories[0]!.lead.source.place).toBe(
    'Harbour Gazette, sources/harbour-gazette/ferry.txt',
  );
});

it('the text has the sentences behind its figures, which stand between asterisks, and where to change what one receives', async () => {
  const day = SAMPLE_DAYS.shortest();
  const { text } = await renderEdition(day, look);
  const empty = await renderEdition({ ...day, sections: [] }, look);
  expect(text.toUpperCase()).toContain(WORDS.notes.toUpperCase());
  for (const { sentences } of viewEdition(day, look, { stories: 9, lines: 9 }).notes)
    for (const { sentence } of sentences)
      expect(text.replace(/\s+/g, ' ')).toContain(
        sentence.map(({ text, marked }) => (marked ? `*${text}*` : text)).join(''),
      );
  expect(text).toMatch(/https:\/\/news\.example\.org\/p\/r[\da-f]{32}\n/);
  expect(empty.text).toContain(WORDS.nothing);
  expect(empty.text.toUpperCase()).not.toContain(WORDS.notes.toUpperCase());
});

it.each([
  [1, 1, '1 story'],
  [3, 3, '3 stories'],
  [3, 5, '3 stories from 5 articles'],
])('%i stories of %i articles are %s', (stories, articles, told) => {
  expect(countStories(stories, articles)).toBe(told);
});

it('a day stands from left to right also in a story that does not', async () => {
  const { html } = await renderEdition(SAMPLE_DAYS.usual(), look);
  expect(html).toMatch(/(?: |&nbsp;|\u00a0)· <span dir="ltr">\d{1,2} \w{3}/);
});

describe('a day with more than a mail can list', () => {
  const [model] = SAMPLE_DAYS.shortest().sections[0]!.stories;
  const stories = (count: number, headline: (number: number) => string) =>
    Array.from({ length: count }, (_, number) => ({
      ...model!,
      id: `s${number}`,
      headline: headline(number),
    }));
  const listed = (text: string) => new Set(text.match(/(?:Line|Zeile|Строка) \d+\./g)).size;

  it('says how many stories were left out of its list', async () => {
    const leftOut = stories(100, (number) => `Line ${number}.`);
    const { html, text } = await renderEdition({ ...SAMPLE_DAYS.shortest(), leftOut }, look);
    for (const part of [html, text]) {
      expect(listed(part)).toBe(80);
      expect(part).toContain('20 more headlines found no room here.');
    }
  });

  it('cuts its lists where not even headlines fit, and counts what they lack', async () => {
    const long = stories(80, (number) => `Строка ${number}. ${'Паром стоит в порту. '.repeat(8)}`);
    const teasers = long.map(({ headline }) => ({
      headline: headline.replace('Строка', 'Zeile'),
      span: { start: 0, end: 1 },
      list: 'Hot this week',
    }));
    const edition = { ...SAMPLE_DAYS.shortest(), sections: [{ stories: long }], teasers, leftOut: [] };
    const { html, text, notes } = await renderEdition(edition, look);
    expect(encodeQuotedPrintable(html).length).toBeLessThanOrEqual(92_160);
    expect(notes).toMatchObject([{ rule: 'email-folded' }]);
    const shown = listed(text);
    expect(shown).toBeGreaterThan(20);
    expect(listed(html)).toBe(shown);
    const lacking = [...text.matchAll(/^(\d+) more /gm)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(lacking).toBe(160 - shown);
  });
});

describe('a report that may be on something else', () => {
  const [story] = SAMPLE_DAYS.usual().sections[0]!.stories;
  const [lead, sure] = story!.members;
  const other = { ...sure!.summary, headline: { ...sure!.summary.headline, text: 'Choir sings again' } };
  const torn = {
    ...story!,
    members: [lead!, sure!, { ...sure!, summary: other, doubtful: true as const }],
    comparisons: [],
  };
  const usual = { ...SAMPLE_DAYS.usual(), leftOut: [] };

  it('stands under words of its own, behind the other reports', () => {
    const view = viewEdition({ ...usual, sections: [{ stories: [torn] }] }, look, { stories: 9, lines: 9 });
    const { lead, others } = view.sections[0]!.stories[0]!;
    expect([lead, ...others].map(({ heading }) => heading)).toEqual([null, 'Other reports', 'See also']);
  });

  it('has a line of its own where stories are told by headline alone', () => {
    const { leftOut } = viewEdition({ ...usual, leftOut: [torn] }, look, { stories: 9, lines: 9 });
    expect(leftOut.map(({ headline }) => headline)).toEqual([story!.headline, 'Choir sings again']);
    expect(leftOut[1]!.outlets).toBe(leftOut[0]!.outlets.split(', ').at(-1));
  });
});
