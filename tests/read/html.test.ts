import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

const BODY = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at + 1} tells how the council of Port Ellen, after long talks with the ferry company and its staff, came to close the bridge for ${at + 2} weeks.</p>`,
).join('\n');

const PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Harbour bridge closes for repairs | The Port Courier</title>
<meta property="og:title" content="Harbour bridge closes for repairs - The Port Courier">
<meta property="og:site_name" content="The Port Courier">
<link rel="canonical" href="https://courier.example/bridge">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Harbour bridge closes for repairs","datePublished":"2026-03-01T08:30:00+01:00","author":[{"@type":"Person","name":"Ann Lee"}]}]}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<h1>The Port Courier</h1>
<article><h1>Harbour bridge <em>closes</em> for repairs</h1>
${BODY}
<p style="display:none">Hidden words</p><script>var x = "<p>no text</p>";</script>
<figure><img src="x.jpg"><figcaption>The bridge at dusk.</figcaption></figure>
</article>
<footer><p>Copyright the Port Courier, all rights reserved.</p></footer></body></html>`;

async function readOne(file: string, content: string | Uint8Array) {
  const { documents, notes } = await readSource(sourceOf(file, content));
  expect(notes).toEqual([]);
  expect(documents).toHaveLength(1);
  const document = documents[0]!;
  return { document, lines: document.blocks.map((block) => slice(document.text, block.span)) };
}

describe('a page', () => {
  it('is told by its content, whatever its name', async () => {
    for (const file of ['a.html', 'a.txt', 'a.md', 'a'])
      expect((await readOne(file, PAGE)).document.format).toBe('html');
    expect((await readOne('a.txt', 'I learned that <b> is a tag.\nSo is <p>.')).document.format).toBe('text');
  });

  it('gives its visible text, a block a line, each with its element', async () => {
    const { document, lines } = await readOne('a.html', PAGE);
    expect(document.text).toBe(lines.map((line) => `${line}\n`).join(''));
    expect(lines.slice(0, 4)).toEqual([
      'Home',
      'Sport',
      'The Port Courier',
      'Harbour bridge closes for repairs',
    ]);
    expect(document.blocks[0]!.markup).toEqual({ element: 'li', linkDensity: 1, main: false });
    expect(document.blocks[4]!.markup).toEqual({ element: 'p', linkDensity: 0, main: true });
    expect(document.blocks.at(-2)!.markup?.element).toBe('figcaption');
    expect(document.text).not.toMatch(/Hidden|no text/);
  });

  it('tells what its structure takes for the article', async () => {
    const { document, lines } = await readOne('a.html', PAGE);
    const main = lines.filter((_, at) => document.blocks[at]!.markup?.main);
    expect(main.filter((line) => line.startsWith('Paragraph'))).toHaveLength(6);
    expect(main).not.toContain('Sport');
    expect(main.join(' ')).not.toContain('Copyright');
  });

  it('says its headline without the site’s name, and the rest of what it knows', async () => {
    expect((await readOne('a.html', PAGE)).document.metadata).toEqual({
      title: 'Harbour bridge closes for repairs',
      titleFrom: 'h1',
      outlet: 'The Port Courier',
      byline: 'Ann Lee',
      published: '2026-03-01T08:30:00+01:00',
      language: 'en-GB',
      url: 'https://courier.example/bridge',
    });
  });

  it('is read in the encoding that it declares', async () => {
    const page =
      '<html><head><meta charset="windows-1251"><title>x</title></head><body><p>\xcf\xee\xf0\xf2</p></body></html>';
    const { document, lines } = await readOne(
      'a.html',
      Uint8Array.from(page, (char) => char.charCodeAt(0)),
    );
    expect([document.encoding, lines]).toEqual(['windows-1251', ['Порт']]);
  });

  it('is not read as UTF-8 where it only declares to be', async () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><p>The caf\xe9 in \xd6sby closes.</p></body></html>';
    const { document, lines } = await readOne(
      'a.html',
      Uint8Array.from(page, (char) => char.charCodeAt(0)),
    );
    expect([document.encoding, lines]).toEqual(['windows-1252', ['The café in Ösby closes.']]);
  });

  it('is not told apart where far more lies outside of what looks like its article', async () => {
    const short =
      '<article><p>The bridge over the Teal, closed since May, opens again on Friday.</p></article>';
    const rows = Array.from(
      { length: 40 },
      (_, at) => `<li><a href="/${at}">Pier ${at}: open to ferries</a></li>`,
    );
    const main = async (body: string) =>
      (await readOne('a.html', `<html><body>${body}</body></html>`)).document.blocks.map(
        ({ markup }) => markup?.main,
      );
    expect(await main(short)).toEqual([true]);
    expect(new Set(await main(`${short}<ul>${rows.join('')}</ul>`))).toEqual(new Set([undefined]));
  });

  it('parts lines at breaks, but not in the middle of a sentence', async () => {
    const { lines } = await readOne(
      'a.html',
      '<div><p>One line<br>that goes on.<br>Another.<br><br>Third</p> tail</div>',
    );
    expect(lines).toEqual(['One line that goes on.', 'Another.', 'Third', 'tail']);
  });
});

describe('a page whose writer left out the tags of head or body', () => {
  const TITLE = '<title>Ferry strike enters its second week</title>';
  const TEXT = '<h1>Ferry strike</h1><p>No ferry left Port Ellen on Monday.</p>';

  it.each([
    ['both', `<!doctype html><html lang="en">${TITLE}<article>${TEXT}</article></html>`],
    ['both and html', `<!doctype html>${TITLE}${TEXT}`],
    ['body', `<html><head>${TITLE}</head>${TEXT}</html>`],
    ['body and the head’s end', `<html><head>${TITLE}<meta name="robots" content="all">${TEXT}`],
    ['head', `<html>${TITLE}<body>${TEXT}</body></html>`],
    ['html', `<head>${TITLE}</head><body>${TEXT}</body>`],
    [
      'nothing, but went on below',
      `<html><head>${TITLE}</head><body><h1>Ferry strike</h1></body></html>
<p>No ferry left Port Ellen on Monday.</p>`,
    ],
    [
      'nothing, but wrote it twice',
      `<html><head>${TITLE}</head><body><h1>Ferry strike</h1></body></html>
<html><head></head><body><p>No ferry left Port Ellen on Monday.</p></body></html>`,
    ],
  ])('is read whole: %s', async (_, page) => {
    const { document, lines } = await readOne('a.html', page);
    expect(lines).toEqual(['Ferry strike', 'No ferry left Port Ellen on Monday.']);
    expect(document.metadata.title).toMatch(/^Ferry strike/);
  });
});

describe('other articles on a page', () => {
  const tell = (subject: string) =>
    Array.from(
      { length: 4 },
      (_, at) =>
        `<p>On day ${at + 1}, ${subject} was the talk of Port Ellen, and its council met twice to hear what could be done.</p>`,
    ).join('');
  const page = (body: string) =>
    `<html><head><title>Bridge closes | Port Courier</title></head><body><main>${body}</main></body></html>`;
  const readMain = async (body: string) => {
    const { document, lines } = await readOne('a.html', page(body));
    return lines.filter((_, at) => document.blocks[at]!.markup?.main).join(' ');
  };
  const own = `<article><h1>Bridge closes</h1>${tell('the bridge')}</article>`;

  it.each([
    ['below it, longer', `${own}<article><h1>Ferry sails</h1>${tell('the ferry').repeat(5)}</article>`],
    [
      'that cards lead to',
      own +
        ['The ferry', 'The mill', 'The school']
          .map((name) => `<article><h3><a href="/x">${name} opens</a></h3>${tell('the ferry')}</article>`)
          .join(''),
    ],
    ['that are posts', `${own}<article class="post hentry">${tell('the ferry').repeat(2)}</article>`],
    [
      'below a headline in none',
      `<h1>Bridge closes</h1><div>${tell('the bridge').repeat(2)}</div><article><a href="/x"><h3>Ferry</h3></a>${tell('the ferry')}</article>`,
    ],
  ])('are no part of the one that its title names: %s', async (_, body) => {
    const main = await readMain(body);
    expect(main).toContain('the bridge was');
    expect(main).not.toContain('the ferry was');
  });

  it('stay where they are updates of it, or where its headline stands over no text', async () => {
    const updates = `<div><article><h2>Noon</h2>${tell('the ferry')}</article><article><h2>Ten</h2>${tell('the mill')}</article></div>`;
    for (const body of [
      `<h1>Bridge closes</h1>${updates}`,
      `${own}<article><h2><a href="#noon">Noon</a></h2>${tell('the ferry')}</article>`,
      `<article><h1>Bridge closes</h1></article><article><h1>Ferry</h1>${tell('the ferry').repeat(3)}</article>`,
    ])
      expect(await readMain(body)).toContain('the ferry was');
  });
});

describe('a list of articles', () => {
  const UPDATES = [
    [
      'Bridge closed to all traffic',
      'The Teal Bridge was closed at 11.40 after the water reached its lower deck, the county said. Engineers will look at its four piers once the level falls below three metres.',
    ],
    [
      'Two schools send pupils home',
      'Two schools in Marwick sent 430 pupils home at ten, the head of one of them, Ilse Brandt, told us.',
    ],
    [
      'Warning for the valley',
      'The weather office asked 2,100 households along the river to leave shortly after nine.',
    ],
  ] as const;
  const list = (item: (heading: string, text: string) => string) =>
    `<ul>${UPDATES.map(([heading, text]) => `<li>${item(heading, text)}</li>`).join('\n')}</ul>`;
  const page = (body: string) =>
    `<html><head><title>Teal flood</title></head><body><nav><a href="/">Home</a></nav>
<main><h1>Teal flood</h1>${body}</main><p><a href="/terms">Terms</a></p></body></html>`;
  const readMain = async (body: string) => {
    const { document, lines } = await readOne('a.html', page(body));
    return lines.filter((_, at) => document.blocks[at]!.markup?.main);
  };

  it.each([
    ['plain', list((heading, text) => `<article><h2>${heading}</h2><p>${text}</p></article>`)],
    [
      'in boxes',
      list((heading, text) => `<div><article><div><h2>${heading}</h2><p>${text}</p></div></article></div>`),
    ],
    ['under their headings', list((heading, text) => `<h2>${heading}</h2><article><p>${text}</p></article>`)],
    [
      'with a notice among them',
      list((heading, text) => `<article><h2>${heading}</h2><p>${text}</p></article>`).replace(
        '</li>',
        '</li><li><a href="/app">Our app</a></li>',
      ),
    ],
  ])('is an article with all of them: %s', async (_, body) => {
    expect(await readMain(body)).toEqual(UPDATES.flat());
  });

  it('is none of a story that stands beside it, nor are whole pages one', async () => {
    const teasers = list((heading, text) => `<article><h3>${heading}</h3><p>${text}</p></article>`);
    const story = await readMain(`<article>${BODY}</article><aside>${teasers}</aside>`);
    expect(story).toHaveLength(6);
    const pages = list((heading, text) => `<article><h1>${heading}</h1><p>${text}</p></article>`);
    expect(await readMain(pages)).not.toContain(UPDATES[2][1]);
  });
});

it.each([
  ['0001-01-01T00:00:00Z', undefined],
  ['1970-01-01', undefined],
  ['1969-07-21', '1969-07-21'],
])('takes a day that stands for none for no day: %s', async (day, published) => {
  const page = `<html><head><meta property="article:published_time" content="${day}"></head><body><p>Words.</p></body></html>`;
  expect((await readOne('a.html', page)).document.metadata.published).toBe(published);
});

it('tells the site’s name by the title where nothing else does', async () => {
  const page = (title: string) =>
    `<html><head><title>${title}</title></head><body><p>Words.</p></body></html>`;
  const { document } = await readOne('a.html', page('Harbour bridge closes for repairs | The Port Courier'));
  expect(document.metadata.outlet).toBe('The Port Courier');
  expect(
    (await readOne('a.html', page('Council votes - and loses'))).document.metadata.outlet,
  ).toBeUndefined();
});

it.each([
  ['The Port Courier | News, Sport, Weather', 'The Port Courier'],
  ['www.port-courier.example', 'port-courier.example'],
  ['World', 'Marstad Wire'],
])('%s is the outlet %s', async (site, outlet) => {
  const { document } = await readOne(
    'a.html',
    `<html><head><title>Bridge</title><meta property="og:site_name" content="${site}">
<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Marstad Wire"}}</script></head>
<body><p>Words.</p></body></html>`,
  );
  expect(document.metadata.outlet).toBe(outlet);
});

describe('a page’s title', () => {
  it.each([
    ['Harbour bridge closes for repairs | The Port Courier', '', 'Harbour bridge closes for repairs'],
    [
      'The Port Courier: Harbour bridge closes',
      '<meta property="og:site_name" content="The Port Courier">',
      'Harbour bridge closes',
    ],
    ['Bridge: what comes next', '', 'Bridge: what comes next'],
    ['Council votes - and loses', '', 'Council votes - and loses'],
    [
      'Harbour bridge closes for rep…',
      '<h1>Harbour bridge closes for repairs after winter</h1>',
      'Harbour bridge closes for repairs after winter',
    ],
    ['', '<h1>Harbour bridge closes</h1>', 'Harbour bridge closes'],
  ])('%s', async (title, more, expected) => {
    const { document } = await readOne(
      'a.html',
      `<html><head><title>${title}</title></head><body>${more}<p>Words.</p></body></html>`,
    );
    expect(document.metadata.title).toBe(expected);
  });
});

it.each([
  ['<span><a href="/b">BUSINESS</a></span> Mill opens at the quay', 'Mill opens at the quay'],
  ['<span class="vh">Headline:</span>Mill opens at the quay', 'Mill opens at the quay'],
  ['<em>Mill</em> opens at the quay', 'Mill opens at the quay'],
  ['<em>Old</em> Mill opens at the quay today', 'Old Mill opens at the quay today'],
])('a heading is told without the section’s name in it: %s', async (heading, title) => {
  const page = `<html><head><meta property="og:title" content="Mill opens at the quay | Port Courier"></head><body><h1>${heading}</h1>${BODY}</body></html>`;
  expect((await readOne('a.html', page)).document.metadata.title).toBe(title);
});

describe('a page with no other title than the title element', () => {
  const TEXT = `<p>The Teal Bridge was closed on Tuesday night after a lorry carrying gravel struck one of its piers.</p>
<p>Nobody was hurt, and the driver told the Vale Post that his brakes had failed on the way down.</p>`;
  const HEADLINE = 'Bridge closed after lorry strikes pier';
  const OTHER = 'Seven ways to grow your own tomatoes';

  it.each([
    ['a slogan', 'Vale Post: local news for the Teal valley', `<h1>${HEADLINE}</h1>${TEXT}`, HEADLINE],
    ['the site’s name', 'The Teal Bridge Post', `<h1>${HEADLINE}</h1>${TEXT}`, HEADLINE],
    ['less of the headline', 'Bridge closed - Vale Post', `<h1>${HEADLINE}</h1>${TEXT}`, HEADLINE],
    ['the headline twice', 'Vale Post: all local news', `<h1>${HEADLINE}</h1>`.repeat(2) + TEXT, HEADLINE],
    ['a section’s name', 'Diary', `<h1>${OTHER}</h1>${TEXT}`, OTHER],
    ['a short headline', 'Bridge closed - Vale Post', `<h1>Bridge closed</h1>${TEXT}`, 'Bridge closed'],
    [
      'in other words than the text',
      'No way across - Vale',
      `<h1>No way across</h1>${TEXT.replaceAll('Vale', '')}`,
      'No way across',
    ],
  ])('is headed by what its heading says: %s', async (_, title, body, expected) => {
    const { document } = await readOne('a.html', `<title>${title}</title>${body}`);
    expect(document.metadata).toMatchObject({ title: expected, titleFrom: 'h1' });
  });

  it.each([
    ['the site’s name', `<h1>Vale Post</h1>${TEXT}`],
    [
      'the site’s name in the text',
      `<h1>The Vale Post</h1><p>The Vale Post says that it does not know why.</p>`,
    ],
    ['the site’s slogan', `<h1>Vale Post, all the valley’s news every day</h1>${TEXT}`],
    [
      'another story’s headline below',
      `${TEXT.repeat(4)}<h1>${OTHER}</h1><p>We show how your own tomatoes grow in seven ways.</p>`,
    ],
    ['one of several headlines', `<h1>${OTHER}</h1><h1>School prize goes to four pupils</h1>${TEXT}`],
  ])('keeps that where its heading is %s', async (_, body) => {
    const { document } = await readOne('a.html', `<title>${HEADLINE} - Vale Post</title>${body}`);
    expect(document.metadata).toMatchObject({ title: HEADLINE, titleFrom: 'title element' });
  });

  it.each([
    ['short heading that the text takes up', 'Teal Bridge closed', 'h1'],
    ['name', 'Vale Messenger', 'title element'],
  ])('says where it has the title from when that is a %s', async (_, title, titleFrom) => {
    const { document } = await readOne('a.html', `<title>${title}</title><h1>${title}</h1>${TEXT}`);
    expect(document.metadata).toMatchObject({ title, titleFrom });
  });

  it('keeps it where the heading is the name at its beginning', async () => {
    const title = 'Vale Post – Teal Bridge closed';
    const { document } = await readOne(
      'a.html',
      `<title>${title}</title><h1>Vale Post</h1>
<p>The Teal Bridge was closed on Tuesday night after a lorry struck it.</p>`,
    );
    expect(document.metadata.title).toBe(title);
  });

  it.each([
    [`Vale Post - ${HEADLINE}`, `<p><a>Vale Post</a> <a>Log in</a></p>${TEXT}`, 'Vale Post'],
    [`The Vale Post: ${HEADLINE}`, `<h1>The Vale Post</h1><h2>${HEADLINE}</h2>${TEXT}`, 'The Vale Post'],
    [`Teal valley - ${HEADLINE}`, `<p>Vale Post</p><p><b>${HEADLINE}</b></p>${TEXT}`, undefined],
    [`Print: ${HEADLINE}`, TEXT, undefined],
    [`Printable version - ${HEADLINE}`, TEXT, undefined],
  ])('is headed by what is left of it without the site’s name before it: %s', async (title, body, outlet) => {
    const { document } = await readOne('a.html', `<title>${title}</title>${body}`);
    expect(document.metadata).toMatchObject({ title: HEADLINE, titleFrom: 'title element' });
    expect(document.metadata.outlet).toBe(outlet);
  });

  it.each([
    ['a colon parts them', 'Teal Bridge: lorry strikes one of its piers', '<a>Teal Bridge</a>'],
    ['the page has neither', 'Teal Bridge - lorry strikes one of its piers', '<a>Vale Post</a>'],
  ])('keeps what stands before the rest where %s', async (_, title, link) => {
    const { document } = await readOne('a.html', `<title>${title}</title><p>${link}</p>${TEXT}`);
    expect(document.metadata.title).toBe(title);
  });

  it('takes no heading for a headline that is claimed elsewhere', async () => {
    const claim = '<meta property="og:title" content="Teal Bridge shut">';
    const { document } = await readOne(
      'a.html',
      `<title>Vale Post</title>${claim}<h1>${HEADLINE}</h1>${TEXT}`,
    );
    expect(document.metadata).toMatchObject({ title: 'Teal Bridge shut', titleFrom: 'og:title' });
  });
});

it.each([
  ['paragraphs', '<p>A boat lies at the pier of Orsa.</p>'.repeat(6_000)],
  ['lines of one paragraph', `<p>${'A boat lies at the pier of Orsa.<br>'.repeat(6_000)}</p>`],
])('reads the beginning of a page with more %s than the limits allow, and says so', async (_, body) => {
  const { documents, notes } = await readSource(sourceOf('a.html', `<html><body>${body}</body></html>`));
  expect(documents[0]!.blocks).toHaveLength(5_000);
  expect(notes).toMatchObject([{ rule: 'cut-short', skipped: false }]);
});

it.each([
  ['deep', `<html><body>${'<div>'.repeat(100_000)}Words`],
  ['wide', `<html><body>${'<p>Words</p>'.repeat(100_000)}`],
  ['deep links', `<html><body><p>${'<a>Word'.repeat(50_000)}`],
  ['long', `<html><body><p>${'Words and more. '.repeat(300_000)}`],
])('reads a hostile page that is %s, as far as the limits allow', async (_, page) => {
  const { documents, notes } = await readSource(sourceOf('a.html', page));
  expect(documents.length + notes.length).toBeGreaterThan(0);
  for (const { blocks, text } of documents) {
    expect(blocks.length).toBeLessThanOrEqual(5_000);
    expect(blocks.at(-1)!.span.end).toBeLessThanOrEqual(text.length);
  }
});

describe('what a page shows', () => {
  const read = async (body: string) => {
    const { documents } = await readSource(sourceOf('a.html', `<html><body>${body}</body></html>`));
    return documents.flatMap(({ text, blocks }) => blocks.map(({ span }) => slice(text, span)));
  };

  it.each([
    '<div id="onetrust-consent-sdk"><p>These cookies are necessary.</p></div>',
    '<div class="x cky-consent-container"><p>We value your privacy.</p></div>',
    '<dialog><p>Get our letter.</p></dialog>',
    '<div hidden><p>Get our letter.</p></div>',
    '<div aria-hidden="true"><p>Get our letter.</p></div>',
    '<div style="color: red; display : none"><p>Get our letter.</p></div>',
    '<p class="note sr-only">Opens in a new window</p>',
  ])('is neither what asks for consent nor what is closed or read aloud alone: %s', async (part) => {
    expect(await read(`<p>The bridge closes.</p>${part}`)).toEqual(['The bridge closes.']);
  });

  it('is parted by elements of its own and by what its style says', async () => {
    expect(
      await read(
        '<x-head>The Courier</x-head><x-text><span style="display: block">The bridge closes.</span><span style="display:block">The <x-name>ferry</x-name> sails.</span></x-text><p>It takes <x-fact>12</x-fact> cars.</p>',
      ),
    ).toEqual(['The Courier', 'The bridge closes.', 'The ferry sails.', 'It takes 12 cars.']);
  });

  it('has the parts that an element of its own shows', async () => {
    expect(
      await read(
        '<x-page><template shadowrootmode="open"><h1>Bridge closes</h1><x-text><template shadowrootmode="open"><p>The bridge closes.</p></template></x-text></template></x-page><template><p>None</p></template>',
      ),
    ).toEqual(['Bridge closes', 'The bridge closes.']);
  });

  it('has a space between a name and a day that only its style parts, and none within a word', async () => {
    expect(
      await read(
        '<p><a>Ida Blom</a><span>20 May 2026</span><span>— 3 min</span></p><p><span>T</span><span>he</span> CO<sub>2</sub> of <i>m</i><sup>2</sup></p>',
      ),
    ).toEqual(['Ida Blom 20 May 2026 — 3 min', 'The CO2 of m2']);
  });

  const describeArticle = (body: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge closes', articleBody: body })}</script>`;

  it('is told by what it says to search engines where its scripts never ran', async () => {
    const told = describeArticle('The bridge closes.\n\nThe ferry <b>sails</b>, A & B said.');
    expect(await read(`${told}<div id="root"><a>The Courier</a></div>`)).toEqual([
      'The bridge closes.',
      'The ferry sails, A & B said.',
    ]);
    expect(await read(`${told}<p>The bridge closes. The ferry sails.</p>`)).toEqual([
      'The bridge closes. The ferry sails.',
    ]);
  });

  it('may be nothing before its scripts run', async () => {
    const { notes } = await readSource(
      sourceOf('a.html', '<html><body><div id="root"></div><script src="a.js"></script></body></html>'),
    );
    expect(notes).toMatchObject([
      { rule: 'empty-file', message: expect.stringContaining('save it complete') },
    ]);
  });

  it('has the author in a line of his own below a break', async () => {
    expect(await read('<p>Bridge closes<br>by Ida Blom<br>The bridge closed<br>on Monday.</p>')).toEqual([
      'Bridge closes',
      'by Ida Blom',
      'The bridge closed on Monday.',
    ]);
  });
});

it('takes for its headline the claim that it shows, where the first is shortened for those who pass it on', async () => {
  const headline = 'Ida Blom, who drew the quays of Senn by ear, dies at 93';
  const page = `<html><head><title>${headline} - Port Courier</title><meta property="og:title" content="Ida Blom, quay mapper, 93">
<meta property="og:site_name" content="Port Courier"></head><body><h1>Port Courier</h1><h2>${headline}</h2><p>She drew them all.</p></body></html>`;
  const { document } = await readOne('a.html', page);
  expect(document.metadata).toMatchObject({ title: headline, titleFrom: 'h1' });
  const other = await readOne('a.html', page.replace(`<h2>${headline}</h2>`, ''));
  expect(other.document.metadata.title).toBe('Ida Blom, quay mapper, 93');
  const motto = await readOne('a.html', page.replaceAll(headline, 'News of the Teal valley since 1911'));
  expect(motto.document.metadata.title).toBe('Ida Blom, quay mapper, 93');
});

describe('marks of footnotes', () => {
  it.each([
    ['a raised link', 'grew by 12<sup class="fn"><a href="#n2">2</a></sup> and', 'grew by 12 and'],
    [
      'one in brackets',
      'by 12<sup id="cite_ref-2"><a href="#n2"><span>[</span>2<span>]</span></a></sup> and',
      'by 12 and',
    ],
    ['a link around what is raised', 'cost 1.9 million.<a href="#n1"><sup>1</sup></a>', 'cost 1.9 million.'],
    [
      'a link by its class',
      'cost 1.9 million.<a class="footnote-anchor" href="https://x.example/1">1</a>',
      'cost 1.9 million.',
    ],
    ['a Roman number', 'cost 1.9 million.<sup><a href="#n3">iii</a></sup>', 'cost 1.9 million.'],
    ['digits that no link raises', 'grew by 12<sup>2</sup> to 10<sup>6</sup>', 'grew by 12² to 10⁶'],
    ['a fraction', 'grew by 3<sup>1</sup>/<sub>2</sub> tonnes', 'grew by 3 1/2 tonnes'],
    ['a unit', 'covers 400 m<sup>2</sup> of <a href="/7">7</a> <sup>th</sup>', 'covers 400 m2 of 7 th'],
  ])('are no part of a number: %s', async (_, html, text) => {
    const { lines } = await readOne(
      'a.html',
      PAGE.replace('</article>', `<p>The fleet ${html}</p></article>`),
    );
    expect(lines).toContain(`The fleet ${text}`);
  });
});

it('leaves out how words are read aloud, which stands above them', async () => {
  const words = '<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で橋が閉じた。';
  const { lines } = await readOne('a.html', PAGE.replace('</article>', `<p>${words}</p></article>`));
  expect(lines).toContain('東京で橋が閉じた。');
});

it.each([
  ['<q>we shall sue</q>', '“we shall sue”'],
  ['<q>“we shall sue”</q>', '“we shall sue”'],
])('gives inline quotations the marks that a browser shows: %s', async (html, text) => {
  const article = `<p>The mayor said ${html} on Monday.</p></article>`;
  const { lines } = await readOne('a.html', PAGE.replace('</article>', article));
  expect(lines).toContain(`The mayor said ${text} on Monday.`);
});

describe('what an article shows at a click', () => {
  const REST = 'The rest of it tells how the ferry company came to give way after a night of talks.';
  it.each([
    [
      'its rest above the button',
      `<div style="display: none"><p>${REST}</p></div><button>Read more</button>`,
    ],
    ['its rest below a link', `<a href="#more">Continue reading</a> <p hidden>${REST}</p>`],
    ['an answer', `<h3><button aria-expanded="false">Why now?</button></h3><div hidden><p>${REST}</p></div>`],
  ])('is read: %s', async (_, html) => {
    const { document, lines } = await readOne('a.html', PAGE.replace('</article>', `${html}</article>`));
    expect(lines).toContain(REST);
    expect(document.blocks[lines.indexOf(REST)]!.markup?.main).toBe(true);
    if (html.includes('Why')) expect(lines).toContain('Why now?');
  });

  it.each([
    ['what a button offers', `<button>Gift</button><div hidden><p>${REST}</p></div>`],
    ['a form', `<button>Read more</button><div hidden><p>${REST}</p><form><input></form></div>`],
    ['what nothing opens', `<h3>Why now?</h3><div style="display:none"><p>${REST}</p></div>`],
  ])('is not read: %s', async (_, html) => {
    const { lines } = await readOne('a.html', PAGE.replace('</article>', `${html}</article>`));
    expect(lines).not.toContain(REST);
  });
});

it('takes the time that stands with the headline where nothing else tells it', async () => {
  const bare = PAGE.replace(/"datePublished":"[^"]*",/, '');
  const timed = (time: string) => bare.replace('repairs</h1>', `repairs</h1>${time}`);
  const { document } = await readOne(
    'a.html',
    timed('<time datetime="2026-03-02T07:15:00Z">2nd March</time>'),
  );
  expect(document.metadata.published).toBe('2026-03-02T07:15:00Z');
  const two = timed('<time datetime="2026-03-02T07:15:00Z">2 March</time>').replace(
    '<footer>',
    '<article><h1>Ferry sails</h1><time datetime="2026-03-01">1 March</time></article><footer>',
  );
  expect((await readOne('a.html', two)).document.metadata.published).toBeUndefined();
  const changed = await readOne(
    'a.html',
    timed('<time class="updated" datetime="2026-03-02T07:15:00Z">2 March</time>'),
  );
  expect(changed.document.metadata.published).toBeUndefined();
});

it.each([
  ['https://social.example/annlee', undefined],
  ['@annlee', undefined],
  ['Ann Lee', 'Ann Lee'],
])('takes no address for who wrote it: %s', async (author, byline) => {
  const page = `<html><head><meta name="author" content="${author}"></head><body>${BODY}</body></html>`;
  expect((await readOne('a.html', page)).document.metadata.byline).toBe(byline);
});
