import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

/** Expects that all lines but the first, the headline, are kept. */
function expectWhole(lines: readonly string[]): void {
  const article = clean(lines);
  expect(article.headline?.text).toBe(lines[0]);
  expect(keptOf(article)).toEqual(lines.slice(1));
}

describe('points that open with a dash', () => {
  it.each([
    [
      'under a line that introduces them',
      [
        'Council adopts plan for the old harbour',
        'The council of Kaldbay adopted a plan for the old harbour on Monday evening, with 31 votes to 12 and after six hours of debate.',
        'The plan sets out what is to happen until 2031. Its main points are:',
        '- 240 flats on the site of the fish market',
        '- A school with room for 300 children',
        '- Two footbridges across the basin',
        '- No cars on the quay from 2028',
        'The work will cost 88 million crowns. The state pays half of it, mayor Tilda Renn said.',
        '"Nobody will recognise the place," she said. "I hope that they will like it."',
        'The opposition wants a referendum. It has until 12 March to collect 4,000 signatures.',
      ],
    ],
    [
      'some of them long, some short',
      [
        'School board closes four schools',
        'The school board of Upper Tamsel voted 7 to 2 on Tuesday to close four schools in the summer of 2027, which saves 3.1 million crowns a year.',
        'Closed will be:',
        '- The school at Brenn, 41 pupils',
        '- Lower Orl, 22 pupils',
        "- The school for fishermen's children at Quay Street",
        'Buses will take the pupils to Tamsel, a ride of 50 minutes from Hals in good weather, the board said.',
        'Member Rolf Aker voted against it. "A village without a school has no tomorrow," he said.',
      ],
    ],
  ])('are the article’s own: %s', (_, lines) => expectWhole(lines));

  it('lead elsewhere where all of them close with a publisher’s name', () => {
    const text = paragraphs(3).slice(0, 4);
    const links = [
      '- Night trains come back to the coast - Harbor Gazette',
      '- Where the cranes of Oldwick went last winter - Coast Courier',
    ];
    const article = clean(['Cracks in the Ferry Quay Shut It for a Month', ...text, ...links]);
    expect(keptOf(article)).toEqual(text);
    expect(goneOf(article)).toEqual(links.map((link) => [link, 'source-list']));
  });
});

const OFFER = [
  'Sign up to our newsletter',
  "Get the day's stories every morning at 7.",
  'Enter your email',
  'Sign up',
];
const POINTER = ['READ MORE: Why the Orl has not run dry'];
const BREAD = [
  'A loaf of rye bread costs 41 crowns in Tamsel from Monday, four more than before, the guild of bakers said on Friday.',
  'Flour has become dearer by a third since the summer, when hail destroyed much of the harvest around Brenn.',
  "Ovens are another reason. Most of them burn gas, and Kaldbay's utility charges twice what it did in 2024.",
  'Not everyone will follow. Two shops near the station keep the old tag until Easter, and one gives rolls away.',
  'Customers took it calmly on Friday morning. Some bought two loaves and put one into the freezer.',
  'The guild was founded in 1688. It has nineteen members today, down from sixty a generation ago.',
];

describe('a box ends no text that goes on below it', () => {
  it.each([
    [2, OFFER, 4, POINTER],
    [2, POINTER, 4, OFFER],
    [4, OFFER, 6, POINTER],
    [3, POINTER, 4, OFFER],
    [4, POINTER, 6, OFFER],
  ])('after %d paragraphs %j, after %d %j', (first, one, second, other) => {
    const lines = [
      ...BREAD.slice(0, first),
      ...one,
      ...BREAD.slice(first, second),
      ...other,
      ...BREAD.slice(second),
    ];
    const article = clean(['Bakers of Tamsel raise the price of bread', ...lines]);
    expect(keptOf(article)).toEqual(BREAD);
    expect(goneOf(article).map(([line]) => line)).toEqual([...one, ...other]);
  });

  it('nor does it take a paragraph along that stands between two', () => {
    const lines = [...BREAD.slice(0, 3), 'Sign up', BREAD[3]!, 'Subscribe now', ...BREAD.slice(4)];
    expect(keptOf(clean(['Bakers of Tamsel raise the price of bread', ...lines]))).toEqual(BREAD);
  });

  it('but an offer below it is none', () => {
    const offer = [
      'The stories that matter to you reach your phone before the first ferry leaves the quay.',
      'We write them at night, and you may stop whenever you have had enough of it.',
    ];
    const article = clean(['Bakers of Tamsel raise the price of bread', ...BREAD, ...OFFER, ...offer]);
    expect(keptOf(article)).toEqual(BREAD);
  });
});

describe('rows that the text introduces, or that are of one shape below it, part none of it', () => {
  it.each([
    [
      'the dead, right below the lede',
      [
        'Five killed in collision near Carrow',
        'Five people were killed when a bus and a lorry collided near Carrow on Friday morning.',
        'The dead are:',
        'Anna Lind, 34',
        'Per Lind, 36',
        'Jo Marek, 19',
        'Siri Voll, 71',
        'Ole Voll, 74',
        'The lorry driver survived. Police have opened an inquiry.',
      ],
    ],
    [
      'candidates',
      [
        'Nine candidates for mayor of Kaldbay',
        'Nine people want to become mayor of Kaldbay in June, the town said on Monday.',
        'These are the candidates:',
        'Tilda Renn, Harbour List',
        'Rolf Aker, Greens',
        'Ane Voss, Free Voters',
        'Pell Arden, Anglers',
        'Mira Toss, Independent',
        'Jon Sild, Labour',
        'Eva Holt, Centre',
        'Siri Moe, Left',
        'Ole Bakk, Pensioners',
        'The ballot is on 14 June. Whoever has half of the votes is elected at once.',
      ],
    ],
    [
      'the dead, below a long lede',
      [
        'Fire in Tamsel old town: the victims',
        'Three people died when the old pharmacy of Tamsel burned down in the night to Thursday, the fire brigade said. The cause is not known, and the police have closed the street for the week.',
        'The dead are:',
        'Anna Lind, 34',
        'Jo Marek, 19',
        'Ole Voll, 74',
        'Mayor Rolf Aker has ordered flags to half mast. The town holds a service on Sunday.',
        'A fund takes donations. It held 40,000 crowns by the evening.',
      ],
    ],
    [
      'prizes and who won them',
      [
        'Winners of the Kaldbay film days',
        'The jury of the Kaldbay film days gave its prizes on Saturday night in front of 900 guests in the old fish hall.',
        'The prizes in full:',
        'Best film',
        'The Net Menders',
        'Best director',
        'Ane Voss',
        'Best actor',
        'Jon Sild, for The Net Menders',
        'Best actress',
        'Mira Toss, for Low Water',
        'The festival sold 14,000 tickets, a third more than in the year before, its director said on Sunday.',
      ],
    ],
    [
      'results that nothing introduces',
      [
        'Anglers of Brenn beat their rivals',
        'The anglers of Brenn won the county cup on Sunday with 41 kilos of perch.',
        'Brenn, 41 kilos',
        'Tamsel, 38 kilos',
        'Kaldbay, 22 kilos',
        'Lower Orl, 17 kilos',
        'Hals, 3 kilos',
        'The cup was held for the sixtieth time. It rained.',
      ],
    ],
    [
      'streets',
      [
        'Eleven houses searched in raid on smugglers',
        'Police searched eleven houses in Kaldbay and three villages on Wednesday morning, looking for untaxed cigarettes from the free port.',
        'More than 200 officers took part. They came with two boats and a helicopter, and closed the coast road until noon.',
        'Searched were houses in these streets:',
        'Quay Street',
        'Fish Lane',
        'Upper Mill Road',
        'The Ropewalk',
        'Harbour Square',
        'Tamsel Road',
        'Station Hill',
        'Orl Bank',
        'Hals Road',
        'Brenn Alley',
        'Chapel Row',
        'Four men were arrested. The police found 2 million cigarettes in a cellar in Tamsel Road.',
        'Neighbours were surprised. "They always greeted," one said.',
      ],
    ],
    [
      'streets, and one sentence below them',
      [
        'Kaldbay street names to change',
        'The council of Kaldbay gives new names to six streets from May, it said on Monday. People who live there need no new papers.',
        'The streets are:',
        'Quay Street',
        'Fish Lane',
        'Upper Mill Road',
        'The Ropewalk',
        'Harbour Square',
        'Tamsel Road',
        'Signs will cost 12,000 crowns.',
      ],
    ],
  ])('%s', (_, lines) => expectWhole(lines));

  it('but not what stands below a label, nor rows with furniture below them', () => {
    const menu = ['Weather', 'Traffic', 'Fish prices', 'Ship register'];
    const text = paragraphs(3).slice(0, 4);
    const title = 'Cracks in the Ferry Quay Shut It for a Month';
    expect(keptOf(clean([title, ...text, 'Services:', ...menu, 'Find us at Quay Street 4.']))).toEqual(text);
    expect(
      keptOf(clean([title, ...text, 'All our services:', ...menu, '© 2030 Harbor Gazette'])),
    ).not.toContain(menu[0]);
  });
});

describe('an interview is kept whole', () => {
  it.each([
    [
      'of lines, a blank one between them',
      [
        'Cold water: "The lake is not a bathtub"',
        'Mira Toss swims in Lake Anver in winter.',
        'Q: Why now?',
        'A: The water is two degrees colder than five years ago.',
        'Q: Does it hurt?',
        'A: Only at first.',
        'Q: For how long?',
        'A: A minute.',
        'Q: Alone?',
        'A: Never.',
        'Q: Who else comes?',
        'A: Nine of us. The oldest is 84.',
      ],
    ],
    [
      'one long answer first',
      [
        'Ferry chief on the strike: "We have no more money"',
        'Ane Voss runs the ferries of Kaldbay, whose crews have been on strike since 3 March. She spoke to us on Tuesday.',
        'Q: How much do you offer?',
        'A: The offer of 4.1 percent stands. It is more than the crews of other towns got this year, and they know that.',
        'Q: Why not more?',
        'A: There is none.',
        'Q: And the islands?',
        'A: Helicopters.',
        'Q: Who pays?',
        'A: The state.',
        'Q: Until when?',
        'A: Easter.',
      ],
    ],
    [
      'words for labels',
      [
        'Five questions for the keeper of the lighthouse',
        'Jon Sild has kept the lighthouse on Holm since 1988. On Sunday he hands the keys over.',
        'Question: What will you miss?',
        'Answer: The silence.',
        'Question: And what not?',
        'Answer: The stairs, all 211 of them.',
        'Question: Who comes after you?',
        'Answer: A computer in Kaldbay.',
        'Question: Will it do well?',
        'Answer: It does not get seasick.',
      ],
    ],
    [
      'names for labels, and an answer of two lines',
      [
        'A keeper looks back',
        'Sild: I was 22 when I came.',
        'Reporter: And why did you stay?',
        'Sild: The light.',
        'It turned every nine seconds. I slept by it.',
        'Reporter: Were you ever afraid?',
        'Sild: Once, in 1994.',
        'Reporter: What happened?',
        'Sild: The sea came in at the door.',
      ],
    ],
    [
      'printed with stops',
      [
        'A keeper looks back',
        'Jon Sild, 58, kept the light of Holm for 38 years. It was switched off on Sunday, when the last relief boat took him ashore with two suitcases and a cat.',
        'Q. Were you ever afraid?',
        'A. Once, in 1994.',
        'Q. What happened?',
        'A. The sea came in at the door.',
        'Q. And then?',
        'A. I shut it.',
        'Jon Sild, who kept the light, tells more of it in a book in May.',
      ],
    ],
  ])('%s', (_, lines) => expectWhole(lines));

  it('but not what readers say to each other below the article', () => {
    const text = paragraphs(3);
    const said = ['Ida: Shut it!', 'Jon: Never.', 'Ida: It leaks.', 'Jon: Repair it.'];
    const article = clean(['Cracks in the Ferry Quay Shut It for a Month', ...text, '4 comments', ...said]);
    expect(keptOf(article)).toEqual(text);
  });
});

describe('between the lines of a page that keep up no article', () => {
  const [first, second, ...rest] = paragraphs(1) as [string, string, string, string];
  const headline = 'Headline of Story 1 About the Council';

  it('a bulleted list goes on to its last item, however short', () => {
    const list = [
      '• The keepers of Asterby get a raise of three per cent from May on.',
      '• The orchard opens again.',
      '• Cider',
      '• Pears and apples',
    ];
    const foot = ['Print shop and classified counter', 'Masthead', 'Reader panel', 'Ferry times and tides'];
    const article = clean([headline, first, second, ...rest, ...list, ...foot]);
    expect(keptOf(article)).toEqual([first, second, ...rest, ...list]);
  });

  it('a long paragraph right below the headline begins the text, whatever parts it from the rest', () => {
    const opening = `${first} ${second} ${rest[0]}`;
    const parts = ['Share this', 'Facebook', 'Most read', 'Ferry line buys a ship that nobody wanted'];
    const text = [...paragraphs(2), ...paragraphs(3)];
    const article = clean([headline, 'Home', opening, ...parts, 'Night trains come back', ...text]);
    expect(keptOf(article)).toEqual([opening, ...text]);
  });
});

describe('the mark that ends a text', () => {
  const RELEASE = [
    'Port Ellen gets a second ferry',
    'Norland Lines will run a second ferry to Port Ellen from May, the company said on Monday.',
    'The ship takes 40 cars and 300 passengers, and was built in Kaldbay for 31 million crowns.',
    '“Nobody will wait for three hours again,” said Ida Blom, who leads the company.',
  ];

  it.each(['- ENDS -', 'ENDS', '###', '# # #', '-30-'])('is the last of it: %s', (mark) => {
    const article = clean([
      ...RELEASE,
      mark,
      'Notes to editors',
      'Norland Lines has 14 ships.',
      'Press: Ann Lee, +44 20 7946 0000',
    ]);
    expect(keptOf(article)).toEqual(RELEASE.slice(1));
  });

  it('is none where most of the text stands below it', () => {
    const article = clean([...RELEASE.slice(0, 2), '###', ...RELEASE.slice(2)]);
    expect(keptOf(article)).toEqual(expect.arrayContaining(RELEASE.slice(2)));
  });
});
