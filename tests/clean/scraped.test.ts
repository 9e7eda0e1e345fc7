import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const BODY = paragraphs(4);
const [FIRST, SECOND, THIRD, FOURTH] = BODY as [string, string, string, string];
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];

describe('what somebody is quoted with', () => {
  it('is the article’s below a line that names the speaker, with no mark of quotation', () => {
    const quoted = [
      'Harbor minister Ilse Brandt said:',
      'The quay will open when the piles are sound, and not a day before that.',
      'The chair of the board, Tobias Reuter, said:',
      'We ask for patience.',
    ];
    const lines = [FIRST, SECOND, ...quoted, THIRD, FOURTH];
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...lines, ...FOOT]))).toEqual(lines);
  });

  it('is a comment under the heading of the comments, and where the day stands below the writer', () => {
    const comments = [
      'tobias says:',
      'May 3, 2031 at 5:03 pm',
      'I never liked that quay.',
      'ilse says:',
      'May 3, 2031 at 6:10 pm',
      'Nor did I, to be honest.',
    ];
    expect(keptOf(clean([...MENU, TITLE, ...BODY, ...comments]))).toEqual(BODY);
    expect(
      keptOf(clean([...MENU, TITLE, ...BODY, '2 Comments', 'tobias says:', 'I never liked it.'])),
    ).toEqual(BODY);
  });
});

describe('a sentence that opens with By', () => {
  it.each([
    'By day three the crews knew every pile of the quay by its number.',
    'By March 2031 the harbor had lost a third of its ferries.',
    'By Friday, nobody crossed the bay any more.',
  ])('names no author: %s', (sentence) => {
    const article = clean([...MENU, TITLE, FIRST, SECOND, sentence, THIRD, FOURTH, ...FOOT]);
    expect(keptOf(article)).toContain(sentence);
    expect(article.byline).toBeUndefined();
  });

  it('is a byline where it names somebody and no more', () => {
    const article = clean([...MENU, TITLE, 'By Ilse Brandt.', ...BODY, ...FOOT]);
    expect(article.byline).toBe('Ilse Brandt');
  });
});

describe('a box inside a text', () => {
  it('is passed over where it names a few related stories, whatever stands below', () => {
    const box = ['You may also like', 'Bus route cut', 'New paving for market'];
    const article = clean([...MENU, TITLE, FIRST, SECOND, ...box, THIRD, FOURTH, ...FOOT]);
    expect(keptOf(article)).toEqual(BODY);
  });

  it('is passed over where its stories have their section above them', () => {
    const box = ['Related Article', 'Extreme weather', 'Why the bay is rising'];
    expect(keptOf(clean([...MENU, TITLE, FIRST, SECOND, ...box, THIRD, FOURTH, ...FOOT]))).toEqual(BODY);
  });

  it('is passed over above a short last line with who helped below it', () => {
    const box = ['Sign up for our Morning Report newsletter', 'Sign up'];
    const last = 'A rally is planned for noon Monday.';
    const credit = 'Staff writer Al Perry contributed to this report.';
    const article = clean([...MENU, TITLE, ...BODY, ...box, last, credit, ...FOOT]);
    expect(keptOf(article)).toEqual([...BODY, last]);
  });

  it('is a picture where the label of its caption stands in a line of its own', () => {
    const picture = ['Image source, Coastguard', 'Image caption,', 'The quay was held by four tractors'];
    const article = clean([...MENU, TITLE, FIRST, SECOND, ...picture, THIRD, FOURTH, ...FOOT]);
    expect(keptOf(article)).toEqual(BODY);
    expect(goneOf(article)).toContainEqual([picture[2], 'caption']);
  });
});

describe('a table written a cell a line', () => {
  const TABLE = ['Berth', 'Ships', 'North', '1,204', 'South', '877', 'East', '212', 'Change', '-9.4%'];

  it('parts neither the lede from the text nor the text from its end', () => {
    for (const lines of [
      [FIRST, 'Full result:', ...TABLE, SECOND, THIRD, FOURTH],
      [FIRST, SECOND, THIRD, ...TABLE, FOURTH],
    ])
      expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...lines, ...FOOT]))).toEqual(lines);
  });

  it('is none where a site counts its favourites', () => {
    const favourites = ['1', 'Bus route cut', '2', 'New paving for market', '3', 'A fair in May'];
    const notice = 'This site is run by a trust that was founded in the year the old lighthouse was built.';
    expect(keptOf(clean([...MENU, TITLE, ...BODY, ...favourites, notice]))).toEqual(BODY);
  });
});

describe('a recipe', () => {
  it('is kept with its ingredients and every step of its method', () => {
    const recipe = [
      'When the mangoes start to drop on the roof at night, it is time for this salad.',
      'Ingredients',
      '16 cooked king prawns, peeled',
      '2 ripe mangoes',
      '1 cucumber, sliced',
      '1 cup mint leaves',
      '2 long green chillies',
      '3 tbsp lime juice',
      '1 tbsp fish sauce',
      'Method',
      'Step 1',
      'Pound the chillies with a little salt, then stir in the lime juice and the fish sauce.',
      'Step 2',
      'Slice the cheeks from the mangoes and cut them into strips.',
      'Step 3',
      'Toss the prawns with the mango, cucumber and mint, and pour the sauce over them.',
      'Serve at once, with cold beer.',
    ];
    const title = 'Mango and prawn salad with green chillies';
    expect(keptOf(clean([...MENU, title, '15 February 2031', ...recipe, ...FOOT]))).toEqual(recipe);
  });
});

describe('the headline of a scraped page', () => {
  const DEK = 'Nine piles have cracked and fifty thousand riders must walk, the harbor board says';
  const TRAMWAY = 'Tramway at Eskrigg shut as cracks are found in its footing; council sets money aside';

  it.each([
    [
      'below a kicker',
      ['Home / City', 'ESKRIGG', TRAMWAY, DEK, 'By Ilse Brandt', 'Published: 9 May 2031 07:42 AM'],
    ],
    ['with the day above its dek', ['Local News', TRAMWAY, 'Published', '9 May 2031', DEK]],
  ])('is the line above its dek: %s', (_, head) => {
    const article = clean([...MENU, ...head, ...BODY, ...FOOT]);
    expect(article.headline?.text).toBe(TRAMWAY);
    expect(article.published?.at).toBe('2031-05-09');
  });

  it('is not the way to the page', () => {
    const way = `Home News ${TRAMWAY}`;
    expect(clean([...MENU, way, TRAMWAY, '9 May 2031', ...BODY, ...FOOT]).headline?.text).toBe(TRAMWAY);
  });

  it('is a name rather than the paper’s', () => {
    const life = [
      'Harold "Hap" Lindqvist, 88, of Millbrook, passed away peacefully on June 2, 2031, surrounded by his family.',
      'Hap was born in Galva to Oscar and Ruth Lindqvist. He farmed near Bishop Hill for 43 years.',
      'He is survived by his wife, two daughters, five grandchildren and his old dog, Duke.',
    ];
    const head = ['Millbrook Tribune-Herald', 'Sunday, June 8, 2031', ...MENU, 'Obituaries'];
    const article = clean([...head, 'Harold "Hap" Lindqvist', '1942 - 2031', 'Share', ...life, ...FOOT]);
    expect(article.headline?.text).toBe('Harold "Hap" Lindqvist');
    expect(keptOf(article)).toEqual(life);
  });
});

describe('who wrote a scraped page, and when', () => {
  it.each([
    ['By', 'Ilse Brandt'],
    ['Posted by Ilse Brandt at 21:10'],
    ['February 27, 2031 by Ilse Brandt'],
    ['by Opinion', 'By Ilse Brandt'],
  ])('is read from %s', (...signed) => {
    expect(clean([...MENU, TITLE, ...signed, ...BODY, ...FOOT]).byline).toBe('Ilse Brandt');
  });

  it.each([
    ['22-04-2031 06:15', '2031-04-22'],
    ['04/22/2031', '2031-04-22'],
    ['04-05-2031 06:15', undefined],
  ])('is %s', (line, day) => {
    expect(clean([...MENU, TITLE, 'By Ilse Brandt', line, ...BODY, ...FOOT]).published?.at).toBe(day);
  });
});

describe('a line that is no sentence of the article, though it stands in its text', () => {
  it.each([
    ['NOW READ: What the shut quay costs the bay every day', 'related'],
    [
      'The views expressed in this article are those of the author and do not reflect those of the paper.',
      'legal',
    ],
    ['This article is republished from The Forum under a Creative Commons license.', 'credit'],
    ['Tom Reilly does not work for, consult, own shares in or receive funding from any company.', 'credit'],
  ])('goes: %s', (line, kind) => {
    const article = clean([...MENU, TITLE, FIRST, SECOND, THIRD, line, FOURTH, ...FOOT]);
    expect(keptOf(article)).toEqual(BODY);
    expect(goneOf(article)).toContainEqual([line, kind]);
  });
});
