import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/pipeline/clean/line.ts';
import { cleanLines as clean, goneOf, keptOf, paragraphs, plain } from './documents.ts';

const TITLE = 'Cracks in the Lamp Tower Shut It for a Month';
const BODY = paragraphs(6);
const [FIRST, SECOND, THIRD, FOURTH] = BODY as [string, string, string, string];
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];

describe('boxes of newsletters inside a text', () => {
  it('do not end it, however many lines they have', () => {
    const box = [
      'Sign up for The Quay',
      'Our weekly look at the lamps of the coast.',
      'Your email address',
      'Sign Up',
      'By signing up you agree to our terms and privacy policy.',
      'Thank you for signing up!',
    ];
    const small = ['Get the best of The Quay in your inbox every Friday', 'Enter your email', 'Subscribe'];
    const lines = [...MENU, TITLE, '3 May 2031', FIRST, ...box, SECOND, THIRD, ...small, FOURTH, ...FOOT];
    expect(keptOf(clean(lines))).toEqual(BODY.slice(0, 4));
  });

  it('do not end it with their terms and the way past them', () => {
    const box = [
      'Sign up to First Tide',
      'Free daily newsletter',
      'Our morning email breaks down the key stories of the day, telling you what’s happening and why',
      'Enter your email address',
      'Sign up',
      'Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.',
      'after newsletter promotion',
    ];
    const lines = [...MENU, TITLE, '3 May 2031', FIRST, SECOND, ...box, THIRD, FOURTH, ...FOOT];
    expect(keptOf(clean(lines))).toEqual([FIRST, SECOND, THIRD, FOURTH]);
  });

  it.each([
    [['Support our journalism', 'Your donation keeps our news free for all.', 'Donate now']],
    [['Listen to our podcast The Quay every Friday on Apple or Spotify']],
    [['Recommended', 'Bus route cut', 'New paving for market']],
  ])('nor do other offers: %s', (box) => {
    const lines = [...MENU, TITLE, '3 May 2031', FIRST, SECOND, ...box, THIRD, FOURTH, ...FOOT];
    expect(keptOf(clean(lines))).toEqual([FIRST, SECOND, THIRD, FOURTH]);
  });
});

describe('the first sentence', () => {
  const LEDE =
    'The board of Corvale has voted to shut the lamp tower to its visitors from next April, after two summers in which 31 of them were hurt.';
  const REST = [
    'Some 640 keys have to be handed in at the harbour before the ban begins, the keeper of the tower said.',
    'Guides want three years and 5 million euros to build a new stair on the north side of the quay.',
    'Northmere, which shut its tower in 2028, has counted two injuries since then.',
  ];

  it.each([
    ['an advertisement', ['Advertisement', 'Scroll to continue']],
    ['a newsletter’s box', ['Get our free newsletter', 'Enter your email', 'Sign up']],
    ['other stories', ['Related', 'Bus route cut', 'New paving for market', 'Baker retires']],
  ])('stands above %s', (_, box) => {
    const lines = [...MENU, TITLE, 'By Ida Blom', '3 May 2031', LEDE, ...box, ...REST, ...FOOT];
    expect(keptOf(clean(lines))).toEqual([LEDE, ...REST]);
  });
});

describe('the last paragraph', () => {
  const LAST = 'Ida Blom had asked for no rise. ‘They gave me one anyway,’ she said.';

  it('stands below related stories whose box is turned and shared', () => {
    const box = [
      ...[
        'RELATED ARTICLES',
        'Previous',
        '1',
        'Next',
        'Baker of 24 is broke',
        'Couple finds ticket in washing',
      ],
      ...['Share this article', 'Share'],
    ];
    const foot = ['Share or comment on this article: Keeper won', 'e-mail'];
    const kept = keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, ...box, LAST, ...foot]));
    expect(kept.at(-1)).toBe(LAST);
  });

  it.each([
    ['a picture', ['Image', 'Getty Images']],
    ['a poll', ['Should the tower be shut?', 'Yes', 'No', 'See results']],
  ])('stands below %s', (_, box) => {
    const last =
      'The council of Garrowby will pay the engineers who look into the reservoir before its season.';
    const lines = [
      ...MENU,
      TITLE,
      '3 May 2031',
      ...BODY,
      ...box,
      last,
      '© 2031 Harbor Gazette',
      'Terms of use',
    ];
    expect(keptOf(clean(lines)).at(-1)).toBe(last);
  });

  it('stands below a button that asks for money', () => {
    const box = [
      'The Quay is a reader-supported publication. Consider becoming a subscriber.',
      'Upgrade to paid',
    ];
    const last = 'Here is the short version: in nine of the ten towns, the lamp came back within a year.';
    const foot = ['Share', 'Like', 'Comment', 'Restack', '© 2031 Ida Blom'];
    expect(keptOf(clean([TITLE, 'May 12', 'READ IN APP', ...BODY, ...box, last, ...foot])).at(-1)).toBe(last);
  });
});

describe('a caption', () => {
  it.each([
    'The tower at dusk, a day before it was shut. (ABC News: Ida Blom)',
    'The keeper is led away on Tuesday. (Dunmere County Sheriff’s Office)',
    'Ida Blom, 58, (pictured) still lights the lamp at Corvale',
  ])('is told by who took it, or what it shows: %s', (caption) => {
    const lines = [...MENU, TITLE, '3 May 2031', FIRST, SECOND, caption, THIRD, FOURTH, ...FOOT];
    expect(goneOf(clean(lines))).toContainEqual([caption, 'caption']);
  });
});

describe('the end of a text', () => {
  it.each([
    'Three men are still in the tower. Divers hope to reach them by Saturday.',
    'The council was unable to reach him by phone, and his house was dark.',
  ])('tells nobody how to reach its author: %s', (last) => {
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, last, ...FOOT])).at(-1)).toBe(last);
  });
});

describe('a sentence that is worded as what stands around a text', () => {
  it.each([
    'Most read the letter as a threat, one keeper said.',
    'Also on board were 14 cows.',
    'Popular with anglers, the tower was closed in March.',
    'No comment was available from the harbour board.',
    'The app lets users subscribe to a weekly box of fish for €12.',
    'The keeper’s name may not be published until the judge has ruled.',
    'Photographs by the accused were shown to the jury.',
    'Reporting by the families led to 31 arrests.',
    'Published in 1911, the book on the tower is still used in schools.',
    'Have you seen this man? Call the harbour on 555-0133.',
    'Anyone with information should contact Dunmere Constabulary on 01452 555111.',
    'The trial continues.',
  ])('is the text’s: %s', (sentence) => {
    const lines = [...MENU, TITLE, '3 May 2031', FIRST, SECOND, sentence, THIRD, FOURTH, ...FOOT];
    expect(keptOf(clean(lines))).toContain(sentence);
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, sentence, ...FOOT])).at(-1)).toBe(sentence);
  });

  it.each([
    'Type your email…',
    'Registration is absolutely 100% FREE and will help us personalise your experience.',
    'You have read 3 of 3 free articles this month.',
    'Enjoying this story? Get the best of The Quay every Friday.',
    'For the latest news, weather, sports, and streaming video, head to WKLZ Corvale.',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'A version of this article appears in print on May 15, 2031, Section A, Page 9.',
  ])('is none where it offers something: %s', (offer) => {
    const lines = [...MENU, TITLE, '3 May 2031', FIRST, SECOND, offer, THIRD, FOURTH, ...FOOT];
    expect(keptOf(clean(lines))).toEqual([FIRST, SECOND, THIRD, FOURTH]);
  });
});

describe('what an agency writes for its editors', () => {
  it.each(['BC-Dunmere-Lamp,3rd Ld-Writethru', 'BC-EU--Dunmere Lamp, 1st Ld-Writethru', 'Eds: ADDS quotes.'])(
    'is no headline: %s',
    (slug) => {
      const article = clean([slug, TITLE, 'By IDA BLOM', ...BODY]);
      expect(article.headline?.text).toBe(TITLE);
      expect(goneOf(article)).toContainEqual([slug, 'credit']);
    },
  );
});

describe('a press release', () => {
  const TOLD =
    'DUNMERE, May 13, 2031 /PRNewswire/ -- Quay Robots, Inc., a maker of cranes for harbours, today reported revenue of $41.6 million for its first quarter, which ended in March.';
  const HEADLINE = 'Quay Robots Reports First Quarter 2031 Results and Raises Its Outlook';
  const POINTS = [
    'Revenue of $41.6 million, up 18% year over year',
    'Net income of $3.2 million, or $0.44 per share',
    'Raises revenue outlook to between $172 million and $176 million',
  ];
  const REST = [
    '“Harbours bought more cranes than ever,” said Ida Blom, chief executive officer of Quay Robots.',
    'Revenue was $41.6 million, an increase of 18% from $35.2 million in the first quarter of last year.',
  ];

  it('keeps the points between its headline and its text', () => {
    const article = clean([
      HEADLINE,
      'Quay Robots, Inc.',
      'Tue, May 13, 2031 at 7:00 AM EDT 5 min read',
      ...POINTS,
      TOLD,
      ...REST,
    ]);
    expect(article.headline?.text).toBe(HEADLINE);
    expect(keptOf(article)).toEqual([...POINTS, TOLD, ...REST]);
  });

  it.each([
    [
      'its publisher',
      ['About Quay Robots', 'Quay Robots has built cranes since 1911. It employs 8,400 people.'],
    ],
    ['whom to ask', ['Media Contact', 'Sue Lind']],
    ['itself', ['SOURCE Quay Robots, Inc.']],
  ])('ends where it names %s', (_, below) => {
    const article = clean([HEADLINE, 'May 13, 2031, 08:00 ET', TOLD, ...REST, ...below]);
    expect(keptOf(article)).toEqual([TOLD, ...REST]);
  });

  it('goes on below a heading about its matter', () => {
    const study = ['About the Study', 'The study asked 840 harbours in nine countries between May and July.'];
    const article = clean([HEADLINE, 'May 13, 2031, 08:00 ET', TOLD, ...REST, ...study]);
    expect(keptOf(article)).toEqual([TOLD, ...REST, ...study]);
  });

  it('has no dek for a point', () => {
    const article = clean([HEADLINE, 'May 13, 2031, 08:00 ET', 'Cranes sell well', TOLD, ...REST]);
    expect(keptOf(article)).toEqual([TOLD, ...REST]);
  });
});

describe('a price', () => {
  it.each([
    ['Petrol falls to €1.65 in Dunmere', false],
    ['Shares gain 3.45 percent', false],
    ['The tower opens at 9.30', true],
  ])('is no time of day: %s', (line, timed) => {
    const { text, blocks } = plain(line);
    expect(readLines(text, blocks).lines[0]!.timed).toBe(timed);
  });
});

describe('a running report', () => {
  it('is kept to its oldest entry where ages stand before the headings of its entries', () => {
    const entries = [
      [
        '3h ago',
        '21.40 CEST',
        'Closing summary',
        'We are closing this report now. Here is what happened:',
        FIRST,
      ],
      ['5h ago', '16.05 CEST', 'Ferry refloated', SECOND, 'Share'],
      ['9h ago', '12.10 CEST', 'Schools shut in three towns', THIRD, 'Share'],
    ];
    const list = ['Key events', '3h ago Closing summary', '5h ago Ferry refloated', '9h ago Schools shut'];
    const title = 'Storm Ilse: lamp tower at Corvale shut as gusts reach 160km/h';
    const article = clean([
      'LIVE',
      title,
      'Fri 16 May 2031 21.40 CEST',
      ...list,
      ...entries.flat(),
      'Topics',
    ]);
    expect(article.headline?.text).toBe(title);
    expect(keptOf(article)).toEqual([
      'Closing summary',
      'We are closing this report now. Here is what happened:',
      FIRST,
      'Ferry refloated',
      SECOND,
      'Schools shut in three towns',
      THIRD,
    ]);
  });
});

describe('a headline', () => {
  it('stands above its author’s bare name, and the dek below that', () => {
    const lines = [
      'Opinion',
      'Scrap the lamp? Fine, but pick another first',
      'Ida Blom',
      'The debate about the tower is a debate about who pays for it',
      '15 May 2031 • 7:00am',
    ];
    expect(clean([...lines, ...BODY]).headline?.text).toBe(lines[1]);
  });

  it('stands above its points and tells more of the text than the last of them', () => {
    const title =
      'Keeper, 58, who won £4m at Northmere still lights the lamp each night because ‘the ships don’t care’';
    const points = [
      'Ida Blom bought the winning ticket with a pint of milk',
      'She paid off her house and that of her sister',
      'Colleagues say that nobody has missed a night since',
    ];
    const told = [
      'A keeper who won £4million at Northmere has told how she lights the lamp each night because ‘the ships don’t care’.',
      'Ida Blom, 58, bought the winning ticket with a pint of milk at a shop in Northmere in March.',
    ];
    const lines = [
      'My Profile',
      'Logout',
      title,
      ...points,
      'By FEMKE ALDERS',
      'PUBLISHED: 07:12, 14 May 2031',
    ];
    expect(clean([...lines, ...told, ...BODY]).headline?.text).toBe(title);
  });

  it('is no subhead where a line with a headline’s words stands above the text', () => {
    const title = 'What 400 Job Rejections Taught Me About My Own Writing';
    const lines = [
      ...[
        'Open in app',
        'Sign up',
        'Sign in',
        'Write',
        'Member-only story',
        title,
        'Priya Raman',
        'The Startup',
      ],
      ...['6 min read', '·', 'Just now', '1.2K', '31', 'Listen', 'Share', 'Photo by Ida Blom on Unsplash'],
    ];
    const told = [
      'I kept all of them. The first 380 are in a folder called No, and the last twenty in a folder called Interesting No.',
      'The difference is that somebody wrote the last twenty. A person had read what I sent and took three minutes to tell me what was wrong with it.',
      'Lesson one: nobody reads the second page',
      'In 11 of the 20 letters the writer quoted something from my first page. Nobody quoted anything from the second.',
      'So I cut it. My replies went from one in forty to one in nine.',
      'Lesson two: adjectives are where you hide',
      '“You say that you are passionate four times,” one of them wrote. “What did you do on Tuesday?”',
    ];
    const article = clean([...lines, ...told]);
    expect(article.headline?.text).toBe(title);
    expect(keptOf(article)).toEqual(told);
  });

  it('is not the name of the mail that readers signed up for', () => {
    const title = 'Lamp tower at Garrowby shut';
    const head = [
      'View in browser',
      'The Morning Tide',
      'Thursday, May 15, 2031',
      'Good morning. It is Thursday.',
    ];
    const foot = ['You are receiving this because you signed up for The Morning Tide.', 'Unsubscribe'];
    expect(clean([...head, title, ...BODY, ...foot]).headline?.text).toBe(title);
  });

  it('is the gallery’s where how many pictures it has stands below', () => {
    const title = 'In pictures: Corvale lights its tower';
    const lines = ['Galleries', title, '10 pictures', 'PUBLISHED: 14 May 2031, 09:12'];
    expect(clean([...lines, ...BODY]).headline?.text).toBe(title);
  });
});
