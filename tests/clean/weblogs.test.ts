import { describe, expect, it } from 'vitest';
import { cleanLines as clean, goneOf, keptOf, paragraphs } from './documents.ts';

const TITLE = 'Cracks in the Ferry Quay Shut It for a Month';
const BODY = paragraphs(4);
const SITE = 'The Tide Table';
const MOTTO = 'Two people, one camper van, and far too many maps.';

describe('the headline of a weblog', () => {
  it.each([
    ['with its day above it', ['skip to sidebar', SITE, MOTTO, 'Tuesday, May 17, 2031', TITLE, ...BODY]],
    ['below a motto and a menu', [SITE, MOTTO, 'Home', 'Ask us', 'Archive', '14', 'Feb', TITLE, ...BODY]],
    [
      'that the heading of its comments names',
      [SITE, MOTTO, 'Home', 'About', TITLE, ...BODY, `5 Responses to “${TITLE}”`, 'Name (required)'],
    ],
    [
      'that its trackbacks name',
      [SITE, MOTTO, TITLE, ...BODY, `Listed below are links to weblogs that reference ${TITLE}:`],
    ],
  ])('%s', (_, lines) => {
    expect(clean(lines).headline?.text).toBe(TITLE);
  });

  it('stands between the day and who wrote it', () => {
    const motto = 'Notes from the five boroughs and the stairs in front of them';
    const head = ['Wednesday, March 4, 2031', 'Wordplace', 'Search All', 'City Stoops', motto];
    const title = 'The Man Who Looks After the Tramway at Eskrigg';
    const lines = [...head, 'March 3, 2031, 10:15 am', title, 'By Dina Rosario', ...BODY];
    expect(clean(lines).headline?.text).toBe(title);
  });

  it('may end with a full stop where its words are large', () => {
    const title = 'We Shut Our Best Tramway. Visitors Came.';
    const dek = 'What eighteen months of questions taught us about saying no';
    const lines = ['Open in app', 'Sign up', title, dek, 'Renata Osei', 'Sep 14, 2031', ...BODY];
    expect(clean(lines).headline?.text).toBe(title);
  });

  it('is not who publishes a release', () => {
    const ministry = 'Department for Quays and The Rt Hon Ida Blom';
    const dek =
      'The ferry quay will stay shut for a month while engineers look into cracks, the minister said.';
    const lines = [
      'Home',
      'Press release',
      TITLE,
      dek,
      'From:',
      ministry,
      'Published',
      '13 May 2031',
      ...BODY,
    ];
    expect(clean(lines).headline?.text).toBe(TITLE);
  });
});

describe('below the text of a weblog', () => {
  const read = (...below: string[]) => keptOf(clean([TITLE, '14 August 2031', ...BODY, ...below]));

  it.each([
    'This entry was posted on Wednesday, May 21st, 2031 at 10:37 am and is filed under Quays. You can follow any responses to this entry through the RSS 2.0 feed.',
    'This entry was posted in Quays, Ferries and tagged cracks. Bookmark the permalink.',
    '1,204 notes',
    'mapsandmutton liked this',
    'thelibraryghost reblogged this from harborlamp and added:',
    '« Reply #1 on: June 11, 2031, 08:41:03 PM »',
    'Last medically reviewed on August 4, 2031',
    'How we reviewed this article:',
    'Rail media enquiries',
  ])('no line of the system: %s', (line) => {
    expect(read(line)).toEqual(BODY);
  });

  it.each([
    [
      'Dieser Beitrag wurde unter Häfen veröffentlicht und mit Kai verschlagwortet. Setze ein Lesezeichen auf den Permalink.',
      '6 Gedanken zu „Warum der Kai zu ist“',
      'Hannes sagte am 14. September 2031 um 18:20:',
    ],
    [
      'Ce contenu a été publié dans Ports par Anne, et marqué avec quai. Mettez-le en favori avec son permalien.',
      '2 réflexions sur « Le quai est fermé »',
      'Le 14 septembre 2031 à 18:20, Hannes a dit :',
    ],
    [
      'Esta entrada fue publicada en Puertos y etiquetada muelle. Guarda el enlace permanente.',
      '2 pensamientos en “El muelle está cerrado”',
      'Hannes dijo el 14 septiembre, 2031 a las 18:20',
    ],
  ])('no line of the system in another language: %s', (...lines) => {
    const comment = 'Ich war am Montag dabei und habe gestanden, aber gern. Der Kai war übrigens immer voll.';
    expect(read(...lines, comment, 'Antworten ↓')).toEqual(BODY);
  });

  it.each([
    'Dieser Beitrag wurde unter einem falschen Namen veröffentlicht, sagte Blom.',
    'Cet article a été publié dans la Gazette de Dunmere par un inconnu, selon le maire.',
    'The arrow ← on the quay points to the crane at Eskrigg, the keeper said.',
  ])('but what a text says: %s', (line) => {
    expect(read(line, 'Related stories', 'Bus route cut')).toContain(line);
  });

  it('no word on who wrote it in large letters', () => {
    const bio = 'Rosa Linde has been the archivist of the museum at the quay since 2019.';
    const lines = [TITLE, 'BY ROSA LINDE', 'ON 11/06/2031', ...BODY, bio, 'TAGGED: quay', 'COMMENTS'];
    expect(keptOf(clean(lines))).toEqual(BODY);
  });

  it('no answers of a forum', () => {
    const answer = (number: number) => [
      'Logged',
      'Bellringer',
      'Full Member',
      'Posts: 212',
      `« Reply #${number} on: June ${number}, 2031, 08:41:03 PM »`,
      'I have waited for the harbor line since I was a child, and the crane at the quay is more than I had hoped for.',
    ];
    expect(read(...answer(1), ...answer(2), ...answer(3))).toEqual(BODY);
  });

  it.each([
    'Mayor Blom liked this plan of the harbor board more than the last.',
    'This entry was worth 40 crowns at the gate, the keeper said.',
    'This article of the charter may help improve the lives of 400 keepers, Blom said.',
  ])('but what a text says: %s', (line) => {
    expect(read(line, 'Related stories', 'Bus route cut')).toContain(line);
  });
});

describe('a table of contents', () => {
  const SECTIONS = ['Background', 'Collapse', 'Aftermath'];
  const sections = (mark: string) => SECTIONS.flatMap((name, n) => [`${name}${mark}`, BODY[n + 1]!]);

  it('is no part of a text that stands above and below it', () => {
    const table = SECTIONS.map((name, n) => `${n + 1} ${name}`);
    const lede = `${BODY[0]}[1]`;
    const lines = [TITLE, lede, 'Contents', ...table, ...sections('[edit]'), 'See also[edit]', 'Quays'];
    expect(keptOf(clean(lines))).toEqual([lede, ...sections('[edit]')]);
  });

  it('needs no numbers below its heading', () => {
    const lines = [TITLE, '14 August 2031', BODY[0]!, 'Table of Contents', ...SECTIONS, ...sections('')];
    expect(keptOf(clean(lines))).toEqual([BODY[0], ...sections('')]);
  });

  it('is not what a text counts', () => {
    const points = ['1. The gym shuts', '2. The bank stays', '3. The car is sold'];
    const lines = [TITLE, '14 August 2031', `${BODY[0]} Three things follow:`, ...points, ...BODY.slice(1)];
    expect(keptOf(clean(lines))).toEqual(lines.slice(2));
  });
});

describe('a recipe', () => {
  const INTRO = [
    'I made this soup for the first time in the winter when our boiler broke, and every January since.',
    'It takes half an hour, it costs almost nothing, and it tastes as if somebody had stood over it all day.',
  ];
  const CARD = [
    'Ingredients',
    '600 g carrots, peeled and cut into sticks',
    '150 g red lentils, rinsed',
    'Instructions',
    'Heat the oven and roast the carrots with a spoon of oil until their edges are dark.',
    'Add the lentils and the stock, bring all of it to a boil and blend it until smooth.',
  ];
  const TOP = ['Skip to main content', 'Recipes', 'Smoky Carrot and Lentil Soup', 'Jan 9, 2031'];
  const OTHERS = [
    'More soups you might like',
    'Leek and Potato Soup',
    'Roast Tomato Soup',
    '4.86 from 21 votes',
  ];

  it('goes on below other recipes and what readers think of it', () => {
    const lines = [...TOP, ...INTRO, ...OTHERS, ...CARD, 'Leave a Reply', 'Name *'];
    expect(keptOf(clean(lines))).toEqual([...INTRO, ...CARD]);
  });

  it('of a reader is a comment', () => {
    const comments = ['2 comments', 'Marge says', 'January 12, 2031 at 6:15 pm', ...CARD];
    expect(keptOf(clean([...TOP, ...INTRO, ...comments]))).toEqual(INTRO);
  });

  it('is rated by readers', () => {
    const gone = goneOf(clean([...TOP, ...INTRO, ...OTHERS, ...CARD]));
    expect(gone).toContainEqual(['4.86 from 21 votes', 'rating']);
  });
});
