import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { findTitle } from '../../src/pipeline/clean/find-title.ts';
import { mayBeTitle } from '../../src/pipeline/clean/may-be-title.ts';
import { readUntitled } from '../../src/pipeline/clean/page.ts';
import { lookAround } from '../../src/pipeline/clean/title-neighbours.ts';
import { plain } from './documents.ts';

const HEADLINE = 'Fallen crane shuts harbor at Northmere';
const BODY = [
  'A crane fell across two berths of the harbor at Northmere on Tuesday and shut it for a week, the port said.',
  'Nobody was hurt, the police said, but a ferry with 300 passengers had to turn back to Asterby in the storm.',
  'The harbor will open again once the crane has been cut up and taken away, which takes four days at least.',
];
const MENU = ['Home', 'News', 'Sport', 'Weather', 'Log in'];

function readPage(head: readonly string[], menu: readonly string[] = MENU) {
  const { text, blocks } = plain([...menu, ...head, ...BODY].join('\n'));
  return readUntitled(text, blocks).page;
}

/** The headline where one line scores half a point more than all others. */
function choose(
  head: readonly string[],
  likeliest: string,
  menu: readonly string[] = MENU,
): string | undefined {
  const page = readPage(head, menu);
  const at = page.lines.findIndex(({ text }) => text === likeliest);
  const scores = page.lines.map((line, n) => {
    if (!mayBeTitle(line, page.markers[n])) return Number.NEGATIVE_INFINITY;
    return n === at ? 3 : 2.5;
  });
  return page.lines[lookAround(page, scores, at)]?.text;
}

const OTHER = 'Storm at Northmere tears off four roofs';

it.each<[string, string, string[]]>([
  ['below its kicker', 'Harbor Report', ['Harbor Report', 'March 4, 2030', HEADLINE]],
  ['above byline and date at the end of a row', OTHER, [OTHER, HEADLINE, 'By Ida Blom on March 4, 2030']],
  ['above the byline that parts it from its dek', OTHER, [HEADLINE, 'By Ida Blom', 'March 4, 2030', OTHER]],
  [
    'above byline and newspaper that part it from a caption',
    OTHER,
    [HEADLINE, 'By Ida Blom', 'Harbor News, Northmere', OTHER],
  ],
  [
    'above a notice about the browser that parts it from a caption',
    'Harbor master at Northmere: ‘We shut two of our berths’',
    [
      HEADLINE,
      'Please turn on JavaScript. Media requires JavaScript to play.',
      'Harbor master at Northmere: ‘We shut two of our berths’',
    ],
  ],
  ['printed twice above a shorter dek', 'Two berths shut', [HEADLINE, HEADLINE, 'Two berths shut']],
  [
    'above the list of related stories',
    OTHER,
    [HEADLINE, 'Related stories', 'Port to close on Monday', OTHER],
  ],
  ['by itself as well as with the site’s name', `${HEADLINE} | Port`, [`${HEADLINE} | Port`, HEADLINE]],
])('the headline stands %s', (_, likeliest, head) => {
  expect(choose(head, likeliest)).toBe(HEADLINE);
});

it.each<[string, string[]]>([
  ['when a date stands below it', ['Harbor Report', HEADLINE, 'March 4, 2030', OTHER]],
  ['when the signed line says less of the lede', [HEADLINE, 'Ferry prices rise at Asterby', 'March 4, 2030']],
  ['when the line above the date is a menu’s', ['All sections', 'March 4, 2030', HEADLINE]],
  ['when a kicker stands above it', ['Harbor Report', HEADLINE]],
])('the likeliest line stays the headline %s', (_, head) => {
  expect(choose(head, HEADLINE)).toBe(HEADLINE);
});

it('is two words long where the page’s first line has them with the site’s name', () => {
  const first = 'Harbor Fees | Northmere Port | Ferries | Cranes';
  expect(choose([first, 'Harbor Fees', 'March 4, 2030'], first)).toBe('Harbor Fees');
});

it('is never the name below the word that introduces the author', () => {
  const page = readPage(['Author:', HEADLINE]);
  expect(page.lines[findTitle(page)]?.text).not.toBe(HEADLINE);
  const named = readPage([HEADLINE]);
  expect(named.lines[findTitle(named)]?.text).toBe(HEADLINE);
});

it('is the first line of a file that opens with it, not a subhead', () => {
  const head = ['Harbor Shut Down', BODY[0]!, 'Cranes of the harbor at Northmere'];
  expect(choose(head, 'Cranes of the harbor at Northmere', [])).toBe('Harbor Shut Down');
  expect(choose(['Inland Press', BODY[0]!, OTHER], OTHER, [])).toBe(OTHER);
});

describe('a file that opens with two headlines on top of one another', () => {
  const LONG = 'Fallen crane shuts the whole harbor at Northmere for a week';
  const DEK = 'Ferry with 300 passengers turns back to Asterby';
  const SIGNED = ['By Ida Blom', 'March 4, 2030'];

  it.each<[string, string[]]>([
    ['signed below', [LONG, DEK, ...SIGNED]],
    ['without a signature', [LONG, DEK]],
    ['below a kicker', ['Shipping', LONG, DEK, ...SIGNED]],
  ])('is headed by the first: %s', (_, head) => {
    expect(choose(head, DEK, [])).toBe(LONG);
  });

  it.each<[string, string[], string[]]>([
    ['the first is a kicker', ['Harbor Report', DEK, ...SIGNED], []],
    ['the first tells nothing of the lede', ['Why so many of our old cranes now fall', DEK, ...SIGNED], []],
    ['the first is a sentence', [`${LONG}.`, DEK, ...SIGNED], []],
    ['the first names the page', [`${DEK} | Northmere Harbor`, DEK, ...SIGNED], []],
    ['a menu stands above them', [LONG, DEK, ...SIGNED], MENU],
  ])('is headed by the second where %s', (_, head, menu) => {
    expect(choose(head, DEK, menu)).toBe(DEK);
  });
});

it('is no subhead of a file that opens with its text', () => {
  const page = readPage([...BODY, HEADLINE, 'By Ida Blom', 'March 4, 2030'], []);
  expect(findTitle(page)).toBe(-1);
});

it('is no caption that names who took the picture, though the article says the same', () => {
  const [lede] = BODY;
  const page = readPage([`${lede} (Photo: Ida Blom)`], []);
  expect(findTitle(page)).toBe(-1);
});

it('is no name above the text in which nobody is called so', () => {
  const { articles } = cleanArticles([plain(['Ida Maria Blom', ...BODY].join('\n'))], NO_MEMORY);
  expect(articles[0]!.headline).toBeUndefined();
});

it('is no name above the paper for which somebody writes', () => {
  const page = readPage(['Ida Maria Blom By', 'Northmere News Service'], []);
  expect(page.markers[0]?.kind).toBe('byline');
  expect(findTitle(page)).not.toBe(0);
});

it('is no line that only leads to what stands below it', () => {
  const page = readPage([`${HEADLINE}:`, 'March 4, 2030']);
  expect(page.lines[findTitle(page)]?.text).not.toBe(`${HEADLINE}:`);
});

it('stands above a name of whom the paper tells below the day, the buttons and the picture', () => {
  const headline = 'Port maker recalls 300 cranes over fire risk';
  const menu = ['QUAY TIMES', 'Reviews', 'Deals', 'Podcasts', 'TRENDING', 'Deals of the day'];
  const notice = 'Affiliate links on our site may earn us a commission.';
  const name = ['Ida Blom', '14 August 2031', 'Link', 'Image: Harbor board'];
  const told = 'Ida Blom is a senior reporter who has covered the harbor for nine years.';
  const text = [...menu, headline, notice, ...name, told, ...BODY].join('\n');
  const { articles } = cleanArticles([plain(text)], NO_MEMORY);
  expect(articles[0]!.headline?.text).toBe(headline);
});
