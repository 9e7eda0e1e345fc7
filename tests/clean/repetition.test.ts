import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FurnitureMemory, keyLine, NO_MEMORY, type Sighting } from '../../src/news/furniture-memory.ts';
import { cleanArticles, listLines } from '../../src/pipeline/clean/clean.ts';
import { keptOf, paragraphs, plain } from './documents.ts';

/** Sentences that a site prints inside and below its articles; alone they read like the article's own. */
const PLEA =
  'Reporting like this takes weeks, and the readers of the Northmere Lantern pay for it with what they give, a little each month and as long as they like.';
const CLOSING =
  'The Northmere Lantern has been printed on the same press since the harbor was built, and it is owned by the people who work for it.';

function page(number: number): string {
  const [first, ...rest] = paragraphs(number);
  return [`Headline of Story ${number} About the Council`, first, PLEA, ...rest, CLOSING].join('\n\n');
}

function remember(sightings: readonly Sighting[], today: string): FurnitureMemory {
  const lines = new Map<string, Sighting[]>();
  for (const sighting of sightings) lines.set(sighting.line, [...(lines.get(sighting.line) ?? []), sighting]);
  return { today, lines };
}

const SITE = { folder: 'lantern' };

/** A page of which the reader has marked every line as article. */
function marked(lines: readonly string[], file: string) {
  const document = plain(lines.join('\n'), { file, ...SITE });
  const markup = { element: 'p', linkDensity: 0, main: true };
  return { ...document, blocks: document.blocks.map((block) => ({ ...block, markup })) };
}

describe('what a site repeats', () => {
  it('goes when several articles of one intake carry it', () => {
    const documents = [1, 2, 3, 4, 5, 6].map((n) => plain(page(n), { file: `${n}.txt`, ...SITE }));
    for (const [n, article] of cleanArticles(documents, NO_MEMORY).articles.entries()) {
      expect(keptOf(article)).toEqual(paragraphs(n + 1));
      expect(article.furniture.some(({ reason }) => /other articles? of this site/.test(reason))).toBe(true);
    }
  });

  it('goes too where it stands so high and reads so well that alone it is taken for the lede', () => {
    const documents = [1, 2, 3, 4, 5, 6].map((n) =>
      plain([PLEA, PLEA.replace('Lantern', 'Beacon'), ...paragraphs(n)].join('\n'), {
        file: `${n}.txt`,
        ...SITE,
      }),
    );
    expect(keptOf(cleanArticles([documents[0]!], NO_MEMORY).articles[0]!)[0]).toBe(PLEA);
    for (const [n, article] of cleanArticles(documents, NO_MEMORY).articles.entries())
      expect(keptOf(article)).toEqual(paragraphs(n + 1));
  });

  it('goes from the few pages that are known, though most of what they print is the same', () => {
    const offers = [
      'Bakers who rise at three have told our columnist why dough listens better in the dark, and she has tried it at home.',
      'A violin that nobody could play for ninety winters went under the hammer, and its buyer turned out to be eleven.',
      'Our guide to winter boots puts fourteen pairs through snow, slush and one frozen duck pond so that you need not do it.',
      'Chess clubs own more players than chairs: where they all came from, and what some pay for a seat by the window.',
      'Twelve gardeners send pictures of the ugliest pumpkin that they have grown, and you may say which of them should win.',
      'How an accountant taught herself to forge iron, and why her tax returns are now delivered with a small hook attached.',
      'The puzzle that kept half of our staff from going home on Monday is printed again, this time with a hint on each side.',
      'From a rooftop in the old town a telescope club streams the moon to schools, whatever the clouds have to say of that.',
    ];
    const headlines = [
      'Orchard at Asterby Shut Over Cracks',
      'Observatory of Corvale Closed to Visitors',
      'Ferry of Dunholt Taken Off the Water',
    ];
    const documents = headlines.map((headline, n) =>
      plain([headline, ...paragraphs(n + 1), ...offers].join('\n'), { file: `${n}.txt`, ...SITE }),
    );
    for (const [n, article] of cleanArticles(documents, NO_MEMORY).articles.entries())
      expect(keptOf(article)).toEqual(paragraphs(n + 1));
  });

  it('goes from the middle of the text on two pages, though it is short', () => {
    const insert = 'Light a lamp for the harbor museum';
    const documents = [1, 2].map((n) => {
      const [first, second, ...rest] = paragraphs(n);
      return plain([`Headline of Story ${n} About the Council`, first, second, insert, ...rest].join('\n'), {
        file: `${n}.txt`,
        ...SITE,
      });
    });
    expect(keptOf(cleanArticles(documents.slice(0, 1), NO_MEMORY).articles[0]!)).toContain(insert);
    for (const [n, article] of cleanArticles(documents, NO_MEMORY).articles.entries())
      expect(keptOf(article)).toEqual(paragraphs(n + 1));
  });

  it('goes from a single file when earlier runs saw it, whose files are long gone', () => {
    const yesterday = [1, 2, 3, 4, 5].map((n) => plain(page(n), { file: `${n}.txt`, ...SITE }));
    const { sightings } = cleanArticles(yesterday, { ...NO_MEMORY, today: '2030-03-04' });
    const today = plain(page(6), { file: '6.txt', ...SITE });
    expect(keptOf(cleanArticles([today], NO_MEMORY).articles[0]!)).toContain(PLEA);
    expect(keptOf(cleanArticles([today], remember(sightings, '2030-03-05')).articles[0]!)).toEqual(
      paragraphs(6),
    );
  });

  it('goes from pages whose structure calls it article, where it is no sentence or nearly all of them carry it', () => {
    const insert = 'Light a lamp for the harbor museum';
    const documents = [1, 2, 3, 4, 5, 6].map((n) => {
      const [first, second, ...rest] = paragraphs(n);
      return marked(
        [`Headline of Story ${n} About the Council`, first!, PLEA, second!, insert, ...rest],
        `${n}.txt`,
      );
    });
    const alone = keptOf(cleanArticles(documents.slice(0, 1), NO_MEMORY).articles[0]!);
    expect(alone).toEqual(expect.arrayContaining([PLEA, insert]));
    const few = keptOf(cleanArticles(documents.slice(0, 2), NO_MEMORY).articles[0]!);
    expect(few).toContain(PLEA);
    expect(few).not.toContain(insert);
    for (const [n, article] of cleanArticles(documents, NO_MEMORY).articles.entries())
      expect(keptOf(article)).toEqual(paragraphs(n + 1));
  });

  it('weighs less the longer ago it was seen', () => {
    const { sightings } = cleanArticles(
      [1, 2, 3, 4].map((n) => plain(page(n), { file: `${n}.txt`, ...SITE })),
      { ...NO_MEMORY, today: '2030-01-01' },
    );
    const today = plain(page(6), { file: '6.txt', ...SITE });
    expect(keptOf(cleanArticles([today], remember(sightings, '2030-06-01')).articles[0]!)).toContain(PLEA);
  });
});

describe('what only seems to be repeated', () => {
  it('stays: the same article, scraped again with a paragraph added', () => {
    const again = [
      ...paragraphs(2),
      'The ministry answered late on Friday and promised to send its own engineers within the month.',
    ];
    const { articles } = cleanArticles(
      [
        plain(['Story of the Second Day', ...paragraphs(2)].join('\n'), { file: 'a.txt', ...SITE }),
        plain(['Story of the Second Day', ...again].join('\n'), { file: 'b.txt', ...SITE }),
      ],
      NO_MEMORY,
    );
    expect(keptOf(articles[1]!)).toEqual(again);
  });

  it('stays: the same article under a new headline', () => {
    const documents = [
      'Crane at Dunholt Shut for Weeks',
      'Cracks in the Footing Close the Crane of Dunholt',
    ].map((headline, n) =>
      plain([headline, ...paragraphs(3), ...(n === 1 ? paragraphs(11).slice(0, 1) : [])].join('\n'), {
        file: `${n}.txt`,
        ...SITE,
      }),
    );
    for (const article of cleanArticles(documents, NO_MEMORY).articles)
      expect(keptOf(article)).toEqual(expect.arrayContaining(paragraphs(3)));
  });

  it.each([
    ['one headline', ['Inspectors Shut Crane at Dunholt']],
    [
      'new headlines',
      ['Crane at Dunholt Shut', 'Dunholt Council Shuts Crane', 'Cracks Close a Crane', 'No Crane for Weeks'],
    ],
  ])('stays: a story that is scraped again at each of six updates, under %s', (_, headlines) => {
    const news = [
      'Divers went down to the piles of the quay before dawn, and what they brought up with them in two nets has been sent away to be weighed and tested.',
      'A tug from the yard across the bay took the last barge in tow shortly after noon, while several hundred people looked on from the sea wall and clapped.',
      'The firm that had poured the concrete sent a lawyer, who read a statement of three sentences on the steps of the town hall and answered no question at all.',
      'Schools along the waterfront will open an hour later on Monday, since the buses have to take the long way around by the mill until the road is clear.',
      'An insurer from the capital has put the damage so far at a sum that nobody wanted to repeat, and it expects to add to that sum before the month is over.',
      'Late in the evening the ministry sent its own surveyors, who measured the ground with lasers and left without a word to those who waited at the barrier.',
    ];
    const versions = news.map((latest, n) =>
      plain([headlines[n % headlines.length], latest, ...paragraphs(3)].join('\n'), {
        file: `${n}.txt`,
        ...SITE,
      }),
    );
    const others = [1, 2, 4].map((n) =>
      plain([`Headline of Story ${n} About the Council`, ...paragraphs(n)].join('\n'), {
        file: `other${n}.txt`,
        ...SITE,
      }),
    );
    const { articles } = cleanArticles([...versions, ...others], NO_MEMORY);
    for (const article of articles.slice(0, news.length))
      expect(keptOf(article).slice(1)).toEqual(paragraphs(3));
  });

  it('makes nothing new that stands in all of more updates of one story than a line is counted under', () => {
    const foot = ['Print shop and classified counter', 'Masthead', 'Reader panel', 'Ferry times and tides'];
    const versions = Array.from({ length: 20 }, (_, n) => {
      const latest = `Word ${String.fromCharCode(97 + n).repeat(9)} was painted on the hull overnight, and those who keep watch on the quay for the harbor board say that they neither saw nor heard a soul until it grew light.`;
      const lines = ['Inspectors Shut Crane at Dunholt', ...paragraphs(3), latest, ...foot];
      return plain(lines.join('\n'), { file: `${n}.txt`, ...SITE });
    });
    const alone = keptOf(cleanArticles(versions.slice(0, 1), NO_MEMORY).articles[0]!);
    for (const article of cleanArticles(versions, NO_MEMORY).articles)
      expect(keptOf(article)).toHaveLength(alone.length);
  });

  it('stays: a wire story that other outlets print', () => {
    const documents = ['lantern', 'courier', 'beacon', 'post', 'echo'].map((folder) =>
      plain(['Inspectors Close Landmark', ...paragraphs(5)].join('\n'), { file: `${folder}.txt`, folder }),
    );
    for (const article of cleanArticles(documents, NO_MEMORY).articles)
      expect(keptOf(article)).toEqual(paragraphs(5));
  });

  it('stays: a background paragraph in two articles of one story', () => {
    const background =
      'The footing was laid sixty years ago by prisoners of the old fort, and two surveys have since found it too shallow for the weight that it carries.';
    const documents = [1, 2].map((n) => {
      const [first, second, ...rest] = paragraphs(n);
      return plain(
        [`Day ${n} of the Closure at the Old Fort`, first, second, background, ...rest].join('\n'),
        { file: `${n}.txt`, ...SITE },
      );
    });
    for (const article of cleanArticles(documents, NO_MEMORY).articles)
      expect(keptOf(article)).toContain(background);
  });

  it('stays: a list below the text of one page, where nothing else on the site is new', () => {
    const menu = ['Home', 'Harbor', 'Markets', 'Weather', 'Letters', 'Night desk', 'Tide tables', 'Sign in'];
    const foot = ['Print shop and classified counter', 'Masthead', 'Reader panel', 'Ferry times'];
    const crews = ['Gulls of Oldwick', 'Quay Street Rowers', 'Harbor Juniors', 'Saint Anne', 'North Mole'];
    const documents = [1, 2, 3, 4, 5, 6].map((n) => {
      const headline = `Headline of Story ${n} About the Council`;
      const lines = [...menu, headline, ...paragraphs(n), ...(n === 1 ? crews : []), ...foot];
      return plain(lines.join('\n'), { file: `${n}.txt`, ...SITE });
    });
    expect(keptOf(cleanArticles(documents.slice(0, 1), NO_MEMORY).articles[0]!)).not.toContain(crews[4]);
    const { articles } = cleanArticles(documents, NO_MEMORY);
    expect(keptOf(articles[0]!)).toEqual([...paragraphs(1), ...crews]);
    expect(keptOf(articles[1]!)).toEqual(paragraphs(2));
  });

  it('stays: sentences set singly between the items of a list, where the site’s other pages have the list alone', () => {
    const list = ['Trending', 'Seven walks along the old quay', 'Reader panel', 'The lighthouse in pictures'];
    const documents = [1, 2, 3, 4].map((n) => {
      const [first, second, third, last] = paragraphs(n) as [string, string, string, string];
      const lines = [first, second, list[0]!, list[1]!, third, list[2]!, last, list[3]!];
      return plain([`Headline of Story ${n} About the Council`, ...lines].join('\n'), {
        file: `${n}.txt`,
        ...SITE,
      });
    });
    for (const [n, article] of cleanArticles(documents, NO_MEMORY).articles.entries())
      expect(keptOf(article)).toEqual(paragraphs(n + 1));
    expect(keptOf(cleanArticles(documents.slice(0, 1), NO_MEMORY).articles[0]!)).not.toEqual(paragraphs(1));
  });

  it('stays: a number in a table, which every table has', () => {
    const table = ['Pier', 'Ships', '1', '17', '2', '24', '3', '31'];
    const documents = [1, 2, 3, 4, 5, 6].map((n) => {
      const [first, second, third, last] = paragraphs(n) as [string, string, string, string];
      const rows = table.map((cell) => (/\d/.test(cell) ? cell : `${cell} of list ${n}`));
      const lines = [`Day ${n} of the Closure`, first, second, third, ...(n === 1 ? rows : ['7']), last];
      return plain(lines.join('\n'), { file: `${n}.txt`, ...SITE });
    });
    const kept = keptOf(cleanArticles(documents, NO_MEMORY).articles[0]!);
    expect(kept).toEqual(expect.arrayContaining(['1', '17', '2', '24', '3', '31']));
  });

  it('stays: a headline that stands in other pages’ lists', () => {
    const list = [
      'Most read',
      'Headline of Story 1 About the Council',
      'Headline of Story 2 About the Council',
      'Headline of Story 3 About the Council',
    ];
    const documents = [1, 2, 3].map((n) =>
      plain([page(n), ...list].join('\n\n'), { file: `${n}.txt`, ...SITE }),
    );
    const { articles } = cleanArticles(documents, NO_MEMORY);
    expect(articles.map(({ headline }) => headline?.text)).toEqual(
      [1, 2, 3].map((n) => `Headline of Story ${n} About the Council`),
    );
  });
});

describe('the keys of lines', () => {
  it('leave case, spacing and the digits’ values aside', () => {
    expect(keyLine('12 Comments')).toBe(keyLine('3  comments '));
    expect(keyLine('1,204 comments')).toBe(keyLine('7 comments'));
    expect(keyLine('Comments')).not.toBe(keyLine('Comment'));
  });

  it('listed for the store are those that sightings carry', () => {
    const document = plain(page(1), SITE);
    const lines = listLines([document]);
    const { sightings } = cleanArticles([document], NO_MEMORY);
    expect(sightings.length).toBeGreaterThan(4);
    expect(sightings.every(({ line, site }) => lines.has(line) && site === 'lantern')).toBe(true);
  });

  it('name one site for files without an outlet that share their furniture, across runs too', () => {
    const frame = [
      'Home | Harbor | Markets',
      'Lantern Evening Edition',
      'Print shop and classified counter',
      'Letters to the night desk',
    ];
    const file = (n: number) =>
      plain([...frame, `Headline of Story ${n} About the Council`, ...paragraphs(n)].join('\n'), {
        file: `${n}.txt`,
      });
    const first = cleanArticles([file(1), file(2)], { ...NO_MEMORY, today: '2030-03-04' });
    const sites = new Set(first.sightings.map(({ site }) => site));
    expect(sites.size).toBe(1);
    const second = cleanArticles([file(3)], remember(first.sightings, '2030-03-05'));
    expect(new Set(second.sightings.map(({ site }) => site))).toEqual(sites);
  });
});

it('is the same in whatever order a site’s files are read', () => {
  const lines = [1, 2, 3, 4].flatMap(paragraphs);
  const short = [
    'Home',
    'Related',
    '• one thing',
    'Crane at Dunholt shut',
    '0 - 0',
    'By Ida Blom',
    'Name: Ida',
  ];
  const somePage = fc.array(fc.constantFrom(...lines, ...short), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(somePage, { maxLength: 8 }), (pages) => {
      const documents = pages.map((page, n) => plain(page.join('\n'), { file: `${n}.txt`, ...SITE }));
      const read = (some: typeof documents) =>
        new Map(cleanArticles(some, NO_MEMORY).articles.map((one) => [one.document.file, keptOf(one)]));
      expect(read(documents.toReversed())).toEqual(read(documents));
    }),
    { numRuns: 200 },
  );
});
