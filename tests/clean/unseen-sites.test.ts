import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const BODY = paragraphs(4);
const [FIRST, SECOND, THIRD, FOURTH] = BODY as [string, string, string, string];
const MENU = ['Home', 'News', 'Sport', 'Sign in'];
const FOOT = ['Related stories', 'Bus route cut', 'New paving for market', '© 2031 Harbor Gazette'];

describe('a bare name beside the day', () => {
  it.each([
    [['Femke Alders', '14 August 2031'], 'Femke Alders'],
    [['Femke Alders', '2–3 minutes'], 'Femke Alders'],
    [['14 August 2031', 'Femke Alders'], 'Femke Alders'],
    [['Femke Alders and Rosa van Dijk', '14 August 2031'], 'Femke Alders and Rosa van Dijk'],
    [['Obiageri Nwachi, Consumer Editor', '14 August 2031'], 'Obiageri Nwachi'],
    [['By Obiageri Nwachi Local Democracy Reporter', '14 August 2031'], 'Obiageri Nwachi'],
    [['By Obiageri Nwachi Chief Political Correspondent', '14 August 2031'], 'Obiageri Nwachi'],
    [['Femke Alders', '· Harbor Radio', '14 August 2031'], 'Femke Alders'],
  ])('signs the article: %s', (head, name) => {
    expect(clean([...MENU, TITLE, ...head, ...BODY, ...FOOT]).byline).toBe(name);
  });

  it.each([
    ['a place', ['Virginia Beach', '14 August 2031']],
    ['a section', ['Middle East', '14 August 2031']],
    ['a newsroom', ['Farming staff', '14 August 2031']],
    ['a name and what stands behind it', ['Miguel Alders North Diving', '14 August 2031']],
    ['two trades', ['Consumer Editor – Senior Writer', '14 August 2031']],
    ['nobody beside whom a day stands', ['Femke Alders', 'Share', 'Save', 'Listen']],
  ])('signs nothing as %s', (_, head) => {
    expect(clean([...MENU, TITLE, ...head, ...BODY, ...FOOT]).byline).toBeUndefined();
  });

  it.each(['Express Bureau', 'By: Express News Desk'])('is no paper and no author: %s', (line) => {
    const article = clean([
      ...MENU,
      TITLE,
      line,
      '14 August 2031',
      ...BODY,
      'Related stories',
      'Bus route cut',
    ]);
    expect([article.byline, article.outlet]).toEqual([undefined, undefined]);
  });

  it('is no author as the head of a forum’s table', () => {
    expect(clean([TITLE, 'Author', 'Message', ...BODY]).byline).toBeUndefined();
  });

  it('signs nothing where the article is about its bearer', () => {
    const told = `${FIRST} Femke Alders had warned of it.`;
    const lines = [...MENU, TITLE, 'Femke Alders', '14 August 2031', told, SECOND, THIRD, FOURTH, ...FOOT];
    expect(clean(lines).byline).toBeUndefined();
  });
});

describe('the last lines of a text', () => {
  it.each([
    [
      'one below a heading whose stories never came',
      ['0:00', 'Read next', '“Nobody was hurt,” the keeper of the lamp said on Friday.'],
    ],
    [
      'one below a picture with its source',
      [
        'PA Media',
        'Nobody has walked along the quay since the spring',
        'Two men of 24 and 31 have been arrested.',
      ],
    ],
    [
      'one below the headlines of two stories',
      [
        'You may also like',
        'Bus route cut',
        'Baker retires',
        'The council meets again about the ferry on Friday.',
      ],
    ],
    [
      'one of two sentences below one story and an advertisement',
      [
        'Related article',
        'Bus route cut',
        'Ad',
        'The council of Northmere meets on Friday. The ferry is on its list.',
      ],
    ],
    [
      'one below the box of a newsletter',
      [
        'Newsletter',
        'The Quay',
        'All of the harbour each morning',
        'Sign up',
        'The council of the town wants to meet in public on Friday for once, with all who live there.',
      ],
    ],
    ['one that an agency signs', ['The lamp will not be lit before May, the harbour master added. (hw/dpa)']],
    ['a short one below an advertisement', ['Advertisement', 'Nobody there was hurt.']],
    [
      'one under a subhead',
      [
        'Roads cut',
        'The coast road will stay shut until the last of the nine piles has been sound for a week.',
      ],
    ],
    ['one below stars', ['* * *', 'A quay is a promise that somebody must keep.']],
    [
      'some below a pointer and a subhead',
      [
        'READ: Quay to shut',
        'Not enough',
        'Riders want two boats more.',
        'The board says that it has no money for any of that.',
      ],
    ],
    [
      'some below a sign-up box',
      [
        'Close',
        'Thanks for signing up!',
        'Watch for us in your inbox.',
        'Subscribe now',
        'The quay was shut for five hours.',
        'Names have not been released by the board.',
      ],
    ],
    [
      'a short one below a player',
      [
        'Play Video',
        'Watch: How the quay cracked',
        '01:47',
        'Boats tie up across the bay for now, free of charge.',
      ],
    ],
    [
      'one on the topic below one story that it does not take up',
      [
        'Related stories',
        'Bus route cut',
        'The council will ask engineers for one more report on the ferry.',
      ],
    ],
  ])('are kept: %s', (_, last) => {
    const kept = keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, ...last, ...FOOT]));
    expect(kept.at(-1)).toBe(last.at(-1));
  });

  it.each([
    [
      'more than a few',
      [
        'Advertisement',
        'Nobody there was hurt.',
        'Nobody had seen it coming.',
        'Nobody will say why.',
        'Nobody was asked then.',
      ],
    ],
    ['two words', ['Advertisement', 'They left.']],
    [
      'one that tells of the story above it',
      [
        'Related stories',
        'Northmere ferry back',
        'The council said that the ferry of Northmere sails again.',
      ],
    ],
    ['a time below no player', ['The crane at noon', '12:00']],
    ['one that begins small', ['Advertisement', 'nobody there was hurt.']],
    ['one below two pointers', ['READ: Quay to shut', 'READ: Mill to open', 'Nobody there was hurt.']],
    [
      'one below half the box of a newsletter',
      [
        'Newsletter',
        'The Quay',
        'All of the harbour each morning',
        'The council of the town wants to meet in public on Friday for once, with all who live there.',
      ],
    ],
    [
      'one below the other half',
      [
        'All of the harbour each morning',
        'Sign up',
        'The council of the town wants to meet in public on Friday for once, with all who live there.',
      ],
    ],
    [
      'some below a longer box',
      [
        ...Array<string>(6).fill('Advertisement'),
        'The quay was shut for five hours.',
        'Names have not been released by the board.',
      ],
    ],
  ])('are not %s', (_, last) => {
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, ...last, ...FOOT]))).toEqual(BODY);
  });

  it('are no offer, however it is worded as one', () => {
    const offers = ['Advertisement', 'Our readers get more.'];
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, ...offers, ...FOOT]))).toEqual(BODY);
  });

  it('are kept below a few rows of figures and a subhead that is worded as a list', () => {
    const last = [
      'Key figures',
      'Fares €61m (€98m)',
      'Dividend 11 cents (18 cents)',
      'You may have missed',
      'On page 41 of its report the board tells of a charge for the quay that nobody had heard of.',
      'Its shares fell 6 per cent to €14.20 in the morning.',
    ];
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, ...last, ...FOOT]))).toEqual([
      ...BODY,
      ...last,
    ]);
  });

  it('are kept below line-ups', () => {
    const last = [
      'Teams',
      'Quay: Blom; Lind, Sund, Vik; Alders',
      'Bay: Roth; Kehl, Brandt, Toss; Reuter',
      'Attendance was put at 31,000.',
    ];
    expect(keptOf(clean([...MENU, TITLE, '3 May 2031', ...BODY, ...last, ...FOOT]))).toEqual([
      ...BODY,
      ...last,
    ]);
  });
});

describe('a text that opens with one sentence and short lines', () => {
  const lines = [
    'Berths can be booked by telephone again, and nobody need come to the quay for it.',
    'Documents you need',
    'A passport',
    'The boat’s papers',
    'One photograph on white',
    'The steps to take',
    'Call the harbor board before noon and choose the berth that you would like to have.',
    'Pay the fee of €28 within a day, or the berth will be given to the next boat.',
  ];

  it('begins with that sentence below the day', () => {
    const head = [...MENU, 'How to book a berth at the quay', '3 May 2031', 'Gazette report'];
    expect(keptOf(clean([...head, ...lines, ...FOOT]))).toEqual(lines);
  });

  it('begins below buttons otherwise', () => {
    const buttons = ['Listen', 'Save', 'Gift'];
    const caption = 'A boat leaves the ferry quay at dawn while its captain looks on from the mill.';
    const article = clean([...MENU, TITLE, '3 May 2031', caption, ...buttons, ...BODY, ...FOOT]);
    expect(keptOf(article)).toEqual(BODY);
  });

  it('begins with the first heading of its list', () => {
    const list = [
      '1. Eat pancakes',
      'The breakfast at the firehouse begins at seven on Saturday, and it is free for children.',
      '2. See a play',
      'The old mill shows a play about a ferry on Friday, and you may call for seats until noon.',
      '3. Hear the frogs',
      'The keeper of the marsh leads a walk along the bay at dusk, and brings lamps for all.',
    ];
    const title = '3 things to do this weekend on the bay';
    expect(keptOf(clean([...MENU, title, '3 May 2031', ...list, ...FOOT]))).toEqual(list);
  });

  it('is an obituary’s, whose day tells of no picture', () => {
    const lede = 'Dorothy "Dot" Haverkamp, 92, of Millbrook, died Sunday, March 2, 2031, at her home.';
    const article = clean([...MENU, 'Dorothy "Dot" Haverkamp', 'Mar 3, 2031', lede, ...BODY, ...FOOT]);
    expect(keptOf(article)).toContain(lede);
  });
});

describe('a box in a text', () => {
  it('is passed over where it asks for scripts', () => {
    const box = [
      '×',
      'This page requires Javascript.',
      'Javascript is required for you to be able to read premium content.',
    ];
    const last = ['Mayor Lou Brandt cast the lone no vote.', 'The council will meet again on March 17.'];
    const article = clean([...MENU, TITLE, '3 May 2031', ...BODY, ...box, ...last, ...FOOT]);
    expect(keptOf(article)).toEqual([...BODY, ...last]);
  });

  it('is passed over where it asks for consent', () => {
    const box = [
      'We need your consent to load this player content',
      'We use a player to manage extra content that can set cookies on your device.',
      'Manage Preferences',
    ];
    const article = clean([...MENU, TITLE, '3 May 2031', FIRST, SECOND, ...box, THIRD, FOURTH, ...FOOT]);
    expect(keptOf(article)).toEqual(BODY);
  });

  it('is a picture where its number stands above and its credit below', () => {
    const picture = ['2', 'Rex with the keeper', 'Credit: Harbor Pictures'];
    const article = clean([...MENU, TITLE, '3 May 2031', FIRST, SECOND, ...picture, THIRD, FOURTH, ...FOOT]);
    expect(keptOf(article)).toEqual(BODY);
  });
});

describe('a running report', () => {
  const entry = (time: string, ...lines: string[]) => [time, ...lines, 'Share'];
  const told = [
    'Closing summary',
    'We leave the quay for tonight, and this is where things stand.',
    'Two people have died at the ferry quay, where the bay burst its banks.',
    'Second death is confirmed',
    'Police say that a woman has been found dead in a car near the old mill.',
    'Trains along the bay will not run before Saturday, the railway says.',
    'Good morning. The storm came in from the bay at four, with waves as high as the quay.',
  ];

  it('is kept from its first entry to its last, without the times', () => {
    const entries = [
      ...entry('18.40 GMT', ...told.slice(0, 3)),
      'Updated at 18.52 GMT',
      ...entry('16.05 GMT', ...told.slice(3, 5)),
      ...entry('14.20 GMT', ...told.slice(5, 6)),
      ...entry('06.15 GMT', ...told.slice(6)),
    ];
    const article = clean([...MENU, 'Storm at the ferry quay: live', 'Thu 6 Nov 2031', ...entries, ...FOOT]);
    expect(keptOf(article)).toEqual(told);
  });

  it('is kept below its list of entries, none of which is the headline, and above one that is a picture', () => {
    const list = [
      'Key events',
      '3m ago',
      'Second death is confirmed',
      '2h ago',
      'Storm comes in',
      'Show key events only',
    ];
    const entries = [
      ...entry('16.05 GMT', ...told.slice(3, 5)),
      ...entry('15.01 GMT', ...told.slice(5, 6)),
      ...entry('14.20 GMT', ...told.slice(1, 3)),
      ...entry('06.15 GMT', 'Here is a picture of the quay:', 'Waves at the quay.'),
    ];
    const article = clean([
      ...MENU,
      'Storm at the ferry quay: live',
      'Thu 6 Nov 2031',
      ...list,
      ...entries,
      ...FOOT,
    ]);
    expect(keptOf(article).slice(0, 5)).toEqual([...told.slice(3, 6), ...told.slice(1, 3)]);
    expect(article.headline?.text).toBe('Storm at the ferry quay: live');
  });

  it('is kept without its list of entries where that stands among them and is in sentences', () => {
    const list = ['Key events', '3m ago', 'A woman has been found dead.', '2h ago', 'The storm comes in.'];
    const entries = [
      ...entry('16.05 GMT', ...told.slice(3, 5)),
      ...list,
      ...entry('15.01 GMT', ...told.slice(5, 6)),
      ...entry('06.15 GMT', ...told.slice(6)),
    ];
    const article = clean([...MENU, 'Storm at the ferry quay: live', 'Thu 6 Nov 2031', ...entries, ...FOOT]);
    expect(keptOf(article)).toEqual(told.slice(3));
  });

  it('has no headline that stands in its list of entries alone, however much of the first it tells', () => {
    const list = ['Woman found dead in a car near the old mill, police say', 'Trains stay in the depot'];
    const [later, earlier, first] = [told.slice(4, 5), told.slice(5, 6), told.slice(6)];
    const article = clean([
      ...MENU,
      'Storm at the ferry quay: live',
      'Thu 6 Nov 2031',
      ...['Key events', '3m ago', list[0]!, '2h ago', list[1]!],
      ...entry('16.05 GMT', ...later, told[2]!),
      ...entry('15.01 GMT', ...earlier),
      ...entry('06.15 GMT', ...first),
      ...FOOT,
    ]);
    expect(article.headline?.text).toBe('Storm at the ferry quay: live');
  });
});

it('begins with the paragraph below the author’s name, though a picture parts it from the rest', () => {
  const lede =
    'The ferry quay of Northmere will be shut until June, its keeper said on Friday, and nobody knows why.';
  const picture = ['Image caption,', 'The quay was built in 1911'];
  const head = [TITLE, '3 May 2031', 'Femke Alders, Transport correspondent'];
  expect(keptOf(clean([...head, lede, ...picture, ...BODY, ...FOOT]))).toEqual([lede, ...BODY]);
});

it('begins below the caption that stands under the source of its picture', () => {
  const above = [TITLE, '3 May 2031', 'Getty Images', 'The quay was built in 1911'];
  const within = ['Family handout', 'The keeper and his dog on the quay'];
  const lines = [...above, FIRST, SECOND, THIRD, ...within, FOURTH, ...FOOT];
  const article = clean(lines);
  expect(keptOf(article)).toEqual(BODY);
  expect(goneOf(article)).toContainEqual(['The quay was built in 1911', 'caption']);
});

it('takes no headline below an agency for a caption', () => {
  const article = clean([...MENU, 'Reuters', TITLE, ...BODY, ...FOOT]);
  expect(article.headline?.text).toBe(TITLE);
});

describe('what stands above the first sentence', () => {
  it.each([
    'Dear members of the harbor board,',
    'FT: Ferry Quay 2 (Blom 12, 55) Old Mill 2 (Lind 30, Vik 90+4)',
  ])('is the text’s: %s', (line) => {
    const article = clean([...MENU, TITLE, '3 May 2031', 'Share', line, ...BODY, ...FOOT]);
    expect(keptOf(article)).toEqual([line, ...BODY]);
  });

  it.each([
    ['on other sides', ['Share', 'FT: Marsh Lane 2 (Roth 12, 55) Hill End 2 (Kehl 30, Toss 90+4)']],
    ['with one digit', ['Share', 'FT: Ferry Quay 2 (Blom) Old Mill (Lind, Vik)']],
    ['right below the headline', ['FT: Ferry Quay 2 (Blom 12, 55) Old Mill 2 (Lind 30, Vik 90+4)']],
  ])('is not the text’s as a result %s', (_, above) => {
    expect(keptOf(clean([...MENU, TITLE, ...above, ...BODY, ...FOOT]))).toEqual(BODY);
  });
});

describe('the headline of a page whose text takes up its dek', () => {
  it('stands above the stars of a review', () => {
    const dek = 'A play about a ferry and the cracks in its quay finds grace in the mud';
    const head = [
      'The Salt Road review – a slow walk to somewhere wonderful',
      '4 out of 5 stars.',
      'Old Mill theatre',
      dek,
    ];
    const article = clean([...MENU, ...head, 'Femke Alders', '8 Nov 2031', ...BODY, ...FOOT]);
    expect(article.headline?.text).toBe(head[0]);
  });

  it('stands between the menu and the dek above the day', () => {
    const questions = [
      'What is your first memory of the light?',
      'The hum. You would feel it in the bedstead before you heard it.',
      'Were you lonely?',
      'Never. There were seven of us, and the wind.',
      'Who was your hero?',
      'My father, and after him the postman, who came when he could.',
    ];
    const title = 'Five minutes with: Ida Blom, the keeper’s daughter';
    const dek = 'As the light marks 150 years, Ida recalls winters of tinned peas and many letters';
    const article = clean([...MENU, title, dek, 'Fri, 21 Nov, 2031 - 12:00', ...questions, ...FOOT]);
    expect(article.headline?.text).toBe(title);
  });
});

describe('a line that asks or tells what no article does', () => {
  it.each([
    ['Have you been hurt at the quay? Contact the reporter at ida@gazette.example', 'sign-up'],
    ['Got a story about the bay? Email us your letter and it may be printed.', 'sign-up'],
    ['The work was paid for by the Harbor Fund. The authors declare no competing interests.', 'credit'],
    ['If you buy something from a link, the Gazette may earn a commission.', 'legal'],
    ['Loading…', 'navigation'],
  ])('goes: %s', (line, kind) => {
    const article = clean([...MENU, TITLE, FIRST, SECOND, THIRD, line, FOURTH, ...FOOT]);
    expect(keptOf(article)).toEqual(BODY);
    expect(goneOf(article)).toContainEqual([line, kind]);
  });

  it('goes where it introduces the author named above it', () => {
    const line = 'is a senior reporter who covers ferries and the people who mend them.';
    const head = ['by', 'Ida Blom', '3 May 2031', 'Ida Blom', line];
    expect(keptOf(clean([...MENU, TITLE, ...head, ...BODY, ...FOOT]))).toEqual(BODY);
  });

  it('is none where it tells of copyright', () => {
    const line = 'Copyright is what the harbor band jokes it will need for its song of the quay.';
    expect(keptOf(clean([...MENU, TITLE, FIRST, SECOND, line, THIRD, FOURTH, ...FOOT]))).toContain(line);
  });
});
