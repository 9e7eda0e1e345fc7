import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/pipeline/read/read.ts';
import { sourceOf } from '../support/source-of.ts';

async function read(content: string, file = 'a.xml') {
  const { documents, notes } = await readSource(sourceOf(file, content));
  return { documents, notes };
}

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Port Courier</title><language>en-gb</language>
<item><title>Bridge &amp;amp; ferry</title><link>https://courier.example/1</link><guid>one</guid><dc:creator>Ann Lee</dc:creator>
<pubDate>Wed, 23 Oct 2024 07:00:00 GMT</pubDate><description>The bridge closes […]</description>
<content:encoded><![CDATA[<p>The bridge closes.</p><p>The ferry sails.</p>]]></content:encoded></item>
<item><title>Strike ends</title><link>javascript:alert(1)</link><description><![CDATA[The strike at the port came to its end on [&#8230;]]]></description></item>
<item><title>Nothing more</title></item>
</channel></rss>`;

describe('a feed', () => {
  it('gives the words of an entry that is a page without a body', async () => {
    const page = '<html><head></head><p>The bridge closes.</p></html>';
    const { documents } = await read(
      `<rss version="2.0"><channel><title>The Port Courier</title><item><title>Bridge</title>
<description><![CDATA[${page}]]></description></item></channel></rss>`,
    );
    expect(documents.map(({ text }) => text)).toEqual(['The bridge closes.\n']);
  });

  it('may declare entities, of which only those of HTML are resolved', async () => {
    const { documents, notes } = await read(
      `<?xml version="1.0"?>
<!DOCTYPE rss [
<!ENTITY ouml "&#246;"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/hostname">
]>
<rss version="2.0"><channel><title>Courier</title>
<item><title>K&ouml;lm bridge</title><description>The bridge closes &b; &file;.</description></item>
<item><title>Ferry</title><description>The ferry sails.</description></item></channel></rss>`,
    );
    expect(notes.filter(({ skipped }) => skipped)).toEqual([]);
    expect(documents.map(({ text, metadata }) => [text, metadata.title])).toEqual([
      ['The bridge closes &b; &file;.\n', 'Kölm bridge'],
      ['The ferry sails.\n', 'Ferry'],
    ]);
  });

  it('in Atom may name its elements with a prefix', async () => {
    const { documents } = await read(
      '<?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Courier</atom:title><atom:entry><atom:title>Bridge</atom:title><atom:content type="html">&lt;p>The bridge closes.&lt;/p></atom:content></atom:entry></atom:feed>',
    );
    expect(documents.map(({ text, metadata }) => [text, metadata.title])).toEqual([
      ['The bridge closes.\n', 'Bridge'],
    ]);
  });

  it('gives the words of an entry that is escaped twice', async () => {
    const { documents } = await read(
      `<rss version="2.0"><channel><item><title>Bridge</title>
<description>&amp;lt;p&amp;gt;The bridge closes.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;It is 80.&amp;lt;/p&amp;gt;</description></item></channel></rss>`,
    );
    expect(documents.map(({ text }) => text)).toEqual(['The bridge closes.\nIt is 80.\n']);
  });

  it('in RSS gives a document for each entry, of its headline alone where it has no other words', async () => {
    const { documents, notes } = await read(RSS);
    expect(notes).toMatchObject([{ rule: 'truncated-entries', skipped: false }]);
    expect(documents.map(({ text, metadata }) => ({ text, metadata }))).toEqual([
      {
        text: 'The bridge closes.\nThe ferry sails.\n',
        metadata: {
          title: 'Bridge & ferry',
          titleFrom: 'feed entry',
          outlet: 'The Port Courier',
          byline: 'Ann Lee',
          published: '2024-10-23T07:00:00Z',
          language: 'en-gb',
          url: 'https://courier.example/1',
        },
      },
      {
        text: 'The strike at the port came to its end on […]\n',
        metadata: {
          title: 'Strike ends',
          titleFrom: 'feed entry',
          outlet: 'The Port Courier',
          language: 'en-gb',
          truncated: true,
        },
      },
      {
        text: 'Nothing more\n',
        metadata: {
          title: 'Nothing more',
          titleFrom: 'feed entry',
          outlet: 'The Port Courier',
          language: 'en-gb',
          truncated: true,
        },
      },
    ]);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(3);
  });

  it('that collects others’ names each entry’s own outlet', async () => {
    const rss = await read(`<rss version="2.0"><channel><title>"harbour" - Search</title>
      <item><title>A - The Lantern</title><description>The crane fell.</description><source url="https://lantern.example/rss">The Lantern</source></item>
      <item><title>B</title><description>The mayor left.</description></item></channel></rss>`);
    expect(rss.documents.map(({ metadata }) => metadata.outlet)).toEqual([
      'The Lantern',
      '"harbour" - Search',
    ]);
    const atom = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Planet</title>
      <entry><id>1</id><title>A</title><content>The crane fell.</content><source><id>2</id><title>The Lantern</title></source></entry></feed>`);
    expect(atom.documents[0]!.metadata.outlet).toBe('The Lantern');
  });

  it('that lists other outlets’ headlines under an entry tells none of them as its own', async () => {
    const link = (title: string, outlet: string) =>
      `<li><a href="https://search.example/a">${title}</a>&nbsp;<font>${outlet}</font></li>`;
    const list = `<ol>${link('Crane falls at Marstad', 'The Lantern')}${link('Crane falls, 12 hurt', 'Quay News')}</ol>`;
    const { documents } = await read(`<rss version="2.0"><channel><title>Search</title>
      <item><title>Crane falls at Marstad</title><description><![CDATA[${list}]]></description></item>
      <item><title>Mayor leaves</title><description><![CDATA[<a href="https://a.example/">The mayor of Marstad left on Monday.</a>]]></description></item></channel></rss>`);
    expect(documents.map(({ text }) => text)).toEqual([
      'Crane falls at Marstad\n',
      'The mayor of Marstad left on Monday.\n',
    ]);
    expect(documents[0]!.metadata.truncated).toBe(true);
  });

  it('in Atom may hold its text as HTML, as markup or as a summary', async () => {
    const { documents } = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
      <entry><id>1</id><title>A</title><content type="html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;</content></entry>
      <entry><id>2</id><title>B</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Three.</p></div></content></entry>
      <entry><id>3</id><title>C</title><summary>Four &lt; five.</summary><updated>2024-10-23T07:00:00+02:00</updated></entry></feed>`);
    expect(documents.map(({ text }) => text)).toEqual(['One & two.\n', 'Three.\n', 'Four < five.\n']);
    expect(documents[2]!.metadata).toMatchObject({ truncated: true, published: '2024-10-23T07:00:00+02:00' });
  });

  it('in JSON may hold HTML or text', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Courier',
      authors: [{ name: 'Rob Holt' }],
      items: [
        { id: 7, title: 'A', content_html: '<p>One.</p>', authors: [{ name: 'Ann Lee' }] },
        { id: 8, title: 'B', content_text: 'Two < three.\n\nFour.' },
      ],
    };
    const { documents } = await read(JSON.stringify(feed), 'a.json');
    expect(documents.map(({ text }) => text)).toEqual(['One.\n', 'Two < three.\nFour.\n']);
    expect(documents.map(({ metadata }) => metadata.byline)).toEqual(['Ann Lee', 'Rob Holt']);
  });

  it.each([
    ['broken', '<rss version="2.0"><channel', ['unreadable-feed', 'empty-file']],
    ['empty', '<rss version="2.0"><channel><title>x</title></channel></rss>', ['empty-file']],
    [
      'full of entities that multiply',
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'.replace(/./g, (c) => `<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><rss version="2.0"><channel><item><description>&i;</description></item></channel></rss>`,
      ['none'],
    ],
  ])('that is %s ends in a note, or in the few letters that it has', async (_, content, rules) => {
    const { documents, notes } = await read(content);
    expect(rules).toContain(notes[0]?.rule ?? 'none');
    expect(documents.every(({ text }) => text.length < 1_000)).toBe(true);
  });
});

it.each([
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title>Bridge</title><content>The bridge closes.</content></entry><entry><title>Ferry</title><content>The fer',
  ],
  [
    'RSS 1.0',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Courier</title></channel><item><title>Bridge</title><description>The bridge closes.</description></item><item><title>Ferry</title><descr',
  ],
])('a feed in %s that breaks off gives its entries before that', async (_, content) => {
  const { documents, notes } = await read(content);
  expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Bridge']);
  expect(notes).toMatchObject([{ rule: 'cut-short' }]);
});

it('a feed that breaks off gives its entries before that, and says so', async () => {
  const { documents, notes } = await read(RSS.slice(0, RSS.indexOf('came to its end')));
  expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Bridge & ferry']);
  expect(notes).toContainEqual(
    expect.objectContaining({ rule: 'cut-short', message: expect.stringContaining('breaks off') }),
  );
  expect((await read(RSS.slice(0, RSS.indexOf('</title>')))).notes).toMatchObject([
    { rule: 'unreadable-feed' },
  ]);
});

it.each([
  [
    'RSS',
    '<rss version="2.0"><channel><title>T</title><item><title>Bridge</title><description>The bridge closes.\nThe ferry sails.</description></item></channel></rss>',
  ],
  [
    'JSON',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', title: 'Bridge', content_text: 'The bridge closes.\nThe ferry sails.' }],
    }),
  ],
])('plain text in %s keeps its lines', async (_, content) => {
  expect((await read(content)).documents[0]?.text).toBe('The bridge closes.\nThe ferry sails.\n');
});

it('an entry of a film is what it says of that', async () => {
  const { documents } = await read(
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>T</title><entry><title>Bridge</title><media:group><media:title>Bridge</media:title><media:description>The bridge closes.\n\nThe ferry sails.</media:description></media:group></entry></feed>',
  );
  expect(documents[0]?.text).toBe('The bridge closes.\nThe ferry sails.\n');
});

it('an entry that is cut above what its site prints below is marked', async () => {
  const { documents } = await read(
    '<rss version="2.0"><channel><title>T</title><item><title>Bridge</title><description><![CDATA[<p>The bridge closes on [&#8230;]</p><p>The post <a>Bridge</a> appeared first on T.</p>]]></description></item></channel></rss>',
  );
  expect(documents[0]?.metadata.truncated).toBe(true);
});

it('an entry of links and counts is its headline', async () => {
  const { documents } = await read(
    '<rss version="2.0"><channel><title>T</title><item><title>Harbour bridge closes</title><description><![CDATA[<p>Article URL: <a>https://courier.example/bridge</a></p><p>Points: 212</p><p># Comments: 88</p>]]></description></item></channel></rss>',
  );
  expect(documents[0]?.text).toBe('Harbour bridge closes\n');
});

describe('what a feed says of its entries', () => {
  it.each([
    ['Harbour Post | News', 'https://hp.example/', 'Harbour Post'],
    ['World news | The Courier', 'https://www.thecourier.example/world', 'The Courier'],
    ['Norland news | The Courier', 'https://www.thecourier.example/norland', 'The Courier'],
    ['HPT &gt; Top Stories', 'https://hp.example/', 'HPT'],
    ['Courier: Business News', '', 'Courier'],
    ['Field Notes: Letters from Odra', '', 'Field Notes: Letters from Odra'],
    ['Home - News', 'https://news.example/', 'Home - News'],
  ])('of the title %s names the outlet', async (title, link, outlet) => {
    const { documents } = await read(
      `<rss version="2.0"><channel><title>${title}</title><link>${link}</link><item><title>Bridge closed</title>
<description>The bridge was closed on Monday.</description></item></channel></rss>`,
    );
    expect(documents.map(({ metadata }) => metadata.outlet)).toEqual([outlet]);
  });

  it.each([
    ['/news/bridge', 'https://courier.example/news/bridge'],
    ['2031/bridge', 'https://courier.example/2031/bridge'],
    ['https://courier.example/a?x=1&amp;amp;y=2', 'https://courier.example/a?x=1&y=2'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('leads from the link %s to the entry', async (link, url) => {
    const { documents } = await read(
      `<rss version="2.0"><channel><title>Courier</title><link>https://courier.example/</link><item>
<title>Bridge closed</title><link>${link}</link><description>The bridge was closed.</description></item></channel></rss>`,
    );
    expect(documents.map(({ metadata }) => metadata.url)).toEqual([url]);
  });

  it('gives a headline without the kind of its text', async () => {
    const { documents } = await read(
      `<rss version="2.0"><channel><title>Courier</title><item><title>PRESS RELEASE: Bridge closed</title>
<description>The bridge was closed.</description></item></channel></rss>`,
    );
    expect(documents.map(({ metadata }) => metadata.title)).toEqual(['Bridge closed']);
  });

  it('in Atom tells relative links from its own page', async () => {
    const { documents } = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><link rel="self" href="https://feeds.example/a.xml"/>
<link href="https://courier.example/"/><entry><title>Bridge</title><link rel="alternate" href="bridge"/>
<content type="html">&lt;p>The bridge closes.&lt;/p></content></entry></feed>`,
    );
    expect(documents.map(({ metadata }) => metadata.url)).toEqual(['https://courier.example/bridge']);
  });

  it.each([
    ['Tue, 4 Mar 2031 09:00:00 PST', '2031-03-04T09:00:00-08:00'],
    ['Mon, 9 Jun 2031 07:15 EDT', '2031-06-09T07:15:00-04:00'],
    ['9 Jun 2031 07:15:00 CEST', '2031-06-09T07:15:00+02:00'],
    ['Wed, 20 Aug 31 04:05:06 UT', '2031-08-20T04:05:06Z'],
    ['Wed, 20 Aug 2031 04:05:06', '2031-08-20'],
  ])('reads the time %s', async (written, published) => {
    const { documents } = await read(
      `<rss version="2.0"><channel><title>Courier</title><item><title>Bridge closed</title><pubDate>${written}</pubDate>
<description>The bridge was closed.</description></item></channel></rss>`,
    );
    expect(documents.map(({ metadata }) => metadata.published)).toEqual([published]);
  });
});
