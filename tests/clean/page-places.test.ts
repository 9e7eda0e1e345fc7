import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const BODY = paragraphs(4);
const [FIRST, SECOND, THIRD, FOURTH] = BODY as [string, string, string, string];

describe('a question to readers', () => {
  it.each([
    [
      'with its results',
      ['Would you leave Dunholt in a storm?', 'At once', 'Only by ferry', 'or View Results'],
    ],
    ['to be answered with yes or no', ['Would you leave Dunholt in a storm?', 'Yes', 'No']],
  ])('is neither headline nor text: %s', (_, poll) => {
    const article = clean(['Menu', ...poll, TITLE, ...BODY]);
    expect(article.headline?.text).toBe(TITLE);
    expect(keptOf(article)).toEqual(BODY);
    expect(goneOf(article)).toContainEqual([poll[0], 'related']);
  });

  it('is one of an interview where the answer tells something', () => {
    const talk = ['Will the quay open in May?', 'Yes, if the piles are dry by then, and the crane is back.'];
    expect(keptOf(clean([TITLE, FIRST, ...talk, SECOND, THIRD, FOURTH]))).toContain(talk[1]);
  });
});

describe('pictures in a row', () => {
  const captions = [
    'The quay in the year it was built. Its oak piles came down the river on rafts that autumn.',
    'Ferries waited three abreast until the second berth opened. The queue reached the market then.',
    'Divers went down in the spring to look at the piles. They found the first of the cracks there.',
  ];

  it('are no text when their name follows them as often as there are captions', () => {
    const name = 'The ferry quay through the years';
    const article = clean([TITLE, ...captions, 'Hide caption', name, name, name, '1', '2', '3', ...BODY]);
    expect(keptOf(article)).toEqual(BODY);
    expect(goneOf(article)).toContainEqual([captions[0], 'caption']);
    expect(goneOf(article)).toContainEqual([name, 'caption']);
  });

  it('are not what stands above the rows of a table, however alike those are', () => {
    expect(keptOf(clean([TITLE, ...BODY, '0 - 0', '0 - 0', '0 - 0', '0 - 0'])).slice(0, 4)).toEqual(BODY);
  });

  it('are no text when each is counted and credited', () => {
    const row = captions.flatMap((caption, n) => [
      `Image ${n + 1} of 3`,
      caption,
      '(Image credit: Harbor Gazette)',
    ]);
    expect(keptOf(clean([TITLE, FIRST, SECOND, ...row, THIRD, FOURTH]))).toEqual(BODY);
  });

  it.each([
    'An artist’s rendering of the new quay with two berths and a covered walk for those on foot.',
    'This photo from the harbor board shows the crack in the third pile below the waterline.',
    'Enlarge / The old quay in the rain, seen from the market where the queue for the ferry begins.',
    'In a photograph from the year of the flood, the quay is under water up to the second step.',
    'A diver took this picture of the crack when the tide was at its lowest in the spring.',
    'Ilse Brandt, harbor reporter, at the old slip. Submitted photo',
    'The ferries of the bay are the oldest that still run on coal and oars. Photos',
  ])('nor is %s', (caption) => {
    expect(keptOf(clean([TITLE, FIRST, SECOND, caption, THIRD, FOURTH]))).toEqual(BODY);
  });
});

describe('who wrote the article', () => {
  const signed = [TITLE, 'By Ilse Brandt and Tobias Reuter', ...BODY];

  it.each([
    'Ilse Brandt joined the paper in March 2021. She has lived beside the harbor for thirty years.',
    'Tobias is a carpenter by trade and has sailed around the bay in a boat that he built himself.',
    'Ida Blom Ida is the harbor reporter of the paper. She keeps bees on the roof of its house.',
    'Ida Blom (@idablom) is the editor and publisher of the Harbor Review and lives in Northmere.',
    'Brandt & Reuter is a leading international provider of piers, quays and floating berths for ferries.',
  ])('is told below it: %s', (line) => {
    const article = clean([...signed, line]);
    expect(keptOf(article)).toEqual(BODY);
    expect(goneOf(article)).toContainEqual([line, 'biography']);
  });

  it('is not told by a sentence on somebody with the same surname', () => {
    const sentence =
      'Brandt has said that the cracks were known to the board for at least two years before that.';
    expect(keptOf(clean([TITLE, 'By Ilse Brandt', FIRST, SECOND, sentence, THIRD]))).toContain(sentence);
  });
});

describe('readers’ comments', () => {
  it('are none of the article, even where they are longer than it', () => {
    const comments = ['Ann', 'Marek', 'Ann', 'Joost'].flatMap((name, n) => [
      `${name} on September ${n + 3}, 2030 at 5:2${n} pm said:`,
      `The quay near our house was closed for a whole winter once, in the year with number ${n} on the ferry.`,
      'Nobody told us when it would open again, and the shops on the other side lost half of their trade.',
      'It would help if the board put up a notice in time, as it did for the bridge some years ago.',
    ]);
    const article = clean([TITLE, 'September 3, 2030', FIRST, 'Leave a comment', ...comments]);
    expect(keptOf(article)).toEqual([FIRST]);
  });
});

describe('where an article begins and ends', () => {
  it('is with the long paragraph under the headline, though buttons part it from the rest', () => {
    const buttons = ['By Ilse Brandt', 'Text size', 'Print this article', 'Leave a comment', 'Menu', 'Home'];
    const opening = `${FIRST} The harbor board met in the evening and heard the engineers for two hours.`;
    expect(keptOf(clean([TITLE, opening, ...buttons, SECOND, THIRD, FOURTH]))[0]).toBe(opening);
  });

  it.each([
    [
      'dates and places',
      'Where the ferry calls in June:',
      [
        'June 3 – Oldwick, North Pier',
        'June 10 – Northmere, Fish Dock',
        'June 17 – Arlen, Old Slip',
        'June 24 – Holm, Mill Stairs',
      ],
    ],
    [
      'labels and values',
      'The piles, by age',
      ['Pile (north): 40 years', 'Pile (south): 38 years', 'Pile (east): 21 years', 'Pile (west): 9 years'],
    ],
  ])('is behind a list of %s', (_, heading, items) => {
    expect(keptOf(clean([TITLE, ...BODY, heading, ...items, 'Comments'])).slice(-4)).toEqual(items);
  });

  it('is with the points that it opens with', () => {
    const points = [
      'Quay shut until the summer',
      'Divers found cracks in the third pile',
      'Board pays for the repairs',
    ];
    expect(keptOf(clean([TITLE, 'By Ilse Brandt', 'Story highlights', ...points, ...BODY]))).toEqual([
      ...points,
      ...BODY,
    ]);
  });

  it('is above the arrow behind which other stories are told in a sentence each', () => {
    const others = [
      'Night Trains',
      'The sleeper to the coast has beds again.',
      'Bees on the Roof',
      'Nine hives stand above the market hall. Photos',
    ];
    expect(keptOf(clean([TITLE, ...BODY, '1', '2', 'Next »', ...others]))).toEqual(BODY);
  });

  it('is above other stories’ headlines', () => {
    const others = [
      'Bakers Start Earlier in Oldwick',
      'Ferry Line Buys a Ship',
      'Night Trains Come Back to the Coast',
      'Mill Stairs Are Swept Again',
    ];
    expect(keptOf(clean([TITLE, ...BODY, 'More great Gazette stories', ...others]))).toEqual(BODY);
  });

  it.each([
    ['« Prev', 'previous-next'],
    ['Next »', 'previous-next'],
    ['Recent News:', 'related'],
    ['Part of complete coverage on', 'related'],
  ])('is above %s', (line, kind) => {
    const others = [
      'Bakers Start Earlier in Oldwick',
      'Ferry Line Buys a Ship',
      'Mill Stairs Are Swept Again',
    ];
    const article = clean([TITLE, ...BODY, line, ...others]);
    expect(keptOf(article)).toEqual(BODY);
    expect(goneOf(article)).toContainEqual([line, kind]);
  });

  it('is below a sentence that the text prints again', () => {
    expect(keptOf(clean([TITLE, FIRST, 'Photo: Ilse Brandt', ...BODY]))).toEqual(BODY);
  });
});

describe('a headline', () => {
  it('is no question put to the readers between the paragraphs', () => {
    const question = 'Are you concerned about the cracks in the quay and the ferry?';
    const options = ['Yes, I cross each day', 'No, I walk', 'Vote', 'Results'];
    const article = clean([
      'Home',
      'Harbor',
      TITLE,
      FIRST,
      SECOND,
      question,
      ...options,
      THIRD,
      FOURTH,
      ...paragraphs(3),
    ]);
    expect(article.headline?.text).toBe(TITLE);
  });

  it('is the one that the first sentences speak of, not another story’s above it', () => {
    const other = 'Night Trains Come Back to the Coast After Nine Years';
    expect(
      clean([other, 'The crane at Northmere is shut', 'March 4, 2030', ...paragraphs(0)]).headline?.text,
    ).toBe('The crane at Northmere is shut');
  });
});

describe('lines of a page’s machinery', () => {
  it.each([
    ['2030-11-13T23:06:00+01:00', 'page-date'],
    ['ferry,ferry quay,harbor board,Northmere harbor,divers', 'keywords'],
    ['[Related: Night Trains Come Back to the Coast]', 'related'],
  ])('%s is %s', (line, kind) => {
    expect(goneOf(clean([TITLE, FIRST, SECOND, line, THIRD, FOURTH]))).toEqual([[line, kind]]);
  });
});
