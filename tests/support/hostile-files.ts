import { gzipSync } from 'node:zlib';
import { writePdf } from './pdf-writer.ts';

/** Numbers from a seed (mulberry32), so that a file that broke something can be made again. */
export type Random = (below: number) => number;

function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** A file that nobody should have to read, and how it was made. */
export interface HostileFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The hostile file that belongs to a seed: noise, soup of markup, or an honest file with something done to it. */
export function makeHostileFile(seed: number): HostileFile {
  const random = makeRandom(seed);
  const way = random(20);
  if (way === 0) return { kind: 'noise', name: `noise${pick(random, EXTENSIONS)}`, bytes: makeNoise(random) };
  if (way <= 5)
    return { kind: 'soup', name: `soup${pick(random, EXTENSIONS)}`, bytes: encode(makeSoup(random)) };
  const shape = pick(random, SHAPES);
  let bytes = shape.bytes;
  for (let times = 1 + random(6); times > 0; times--) bytes = mutate(bytes, random);
  if (random(12) === 0)
    return { kind: `packed ${shape.kind}`, name: `${shape.name}.gz`, bytes: gzipSync(bytes, { level: 1 }) };
  return { kind: shape.kind, name: random(4) === 0 ? `x${pick(random, EXTENSIONS)}` : shape.name, bytes };
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random(choices.length)]!;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function makeNoise(random: Random): Uint8Array {
  const start = pick(random, [
    '',
    '',
    '%PDF-1.7\n',
    '\u001f\u008b\b',
    '<html>',
    'From: a\r\nDate: b\r\n\r\n',
    '---\n',
  ]);
  const rest = Uint8Array.from({ length: random(20_000) }, () => random(256));
  return new Uint8Array([...Uint8Array.from(start, (char) => char.charCodeAt(0)), ...rest]);
}

const EXTENSIONS = ['.txt', '.md', '.html', '.eml', '.xml', '.json', '.pdf', '.gz', ''];

/**
 * What breaks parsers: openers without ends, ends without openers, entities, marks of other formats, odd characters.
 */
const TOKENS = [
  ...'html head body div p span a table tr td ul li h1 b i font br pre script style template svg math title form article figure figcaption select'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} class="x" href='y'`]),
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE html>',
    '<?xml version="1.0"?>',
    '<rss><channel><item>',
    '<feed><entry>',
  ],
  ...[
    '&amp;',
    '&#x1F600;',
    '&#0;',
    '&nbsp',
    '&',
    '<',
    '>',
    '"',
    "'",
    '=',
    '\u0000',
    '\ufeff',
    '\ud800',
    '\u202e',
    '\u2028',
  ],
  ...[
    '---\n',
    'title: x\n',
    '- &a [*a]\n',
    '# ',
    '> ',
    '* ',
    '```\n',
    '[x](y)',
    '![',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
  ],
  ...[
    'From: a@example.org\n',
    'Content-Type: multipart/mixed; boundary=x\n',
    '\n--x\n',
    '--x--',
    '=?utf-8?Q?=',
    '=\n',
  ],
  ...['{"version":"https://jsonfeed.org/version/1","items":[', '{"a":', '[', ']', '}', 'null', '1e999'],
  ...[
    'The bridge closed.',
    ' 14 of its 90 cables ',
    '$4 million',
    '“',
    '”',
    '’',
    '...',
    '1,000',
    'Mr. ',
    'ab-\n',
    'café',
    '漢字',
    '٣',
  ],
];

function makeSoup(random: Random): string {
  const own = Array.from({ length: 1 + random(8) }, () => pick(random, TOKENS));
  const count = random(20) === 0 ? random(40_000) : random(600);
  let soup = '';
  for (let at = 0; at < count && soup.length < 400_000; at++)
    soup += random(10) === 0 ? pick(random, TOKENS).repeat(1 + random(30)) : pick(random, own);
  return soup;
}

/** One thing that happens to files: cut, filled, doubled, shuffled, bits turned. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const to = Math.min(bytes.length, at + random(200));
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  switch (random(7)) {
    case 0:
      return join(before, after);
    case 1:
      return join(
        before,
        encode(pick(random, TOKENS).repeat(1 + random(random(30) === 0 ? 20_000 : 20))),
        bytes.subarray(at),
      );
    case 2:
      return join(
        before,
        ...Array<Uint8Array>(1 + random(random(30) === 0 ? 2_000 : 10)).fill(middle),
        after,
      );
    case 3:
      return before;
    case 4:
      return join(after, middle, before);
    case 5:
      return join(before, pick(random, SHAPES).bytes, after);
    default:
      return bytes.map((byte) => (random(60) === 0 ? byte ^ (1 << random(8)) : byte));
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

const PARAGRAPHS = [
  'The harbour bridge of Port Ellen will close for six weeks from Monday, the council said in a statement on Friday.',
  'Engineers found cracks in 14 of its 90 cables, about 16 percent, and put the cost at $4.2 million to $5 million.',
  '“We knew that it would be hard,” Mayor Ann Lee, 54, told The Courier. “Nobody is at risk.”',
];

const ARTICLE = `Thursday, March 5, 2026\n\nHarbour bridge closes for repairs\n\n${PARAGRAPHS.join('\n\n')}\n\nHot this week\n\nFerry strike ends\n\nTalks ended well on Tuesday.\n`;

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Bridge closes | Courier</title><meta charset="utf-8"><meta property="og:title" content="Bridge closes"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closes","author":{"name":"Ann"}}</script></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Bridge closes</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}<table><tr><td>1</td><td>2</td></tr></table></article><footer>All rights reserved</footer></body></html>`;

const MAIL = `From: Courier <news@courier.example>\r\nSubject: =?utf-8?Q?Bridge?=\r\nDate: Wed, 23 Oct 2024 07:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${PARAGRAPHS[0]}</p>\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\n${PARAGRAPHS[1]}\r\n--b--\r\n`;

const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Courier</title>${PARAGRAPHS.map((words, at) => `<item><title>Item ${at}</title><link>https://courier.example/${at}</link><description><![CDATA[<p>${words}</p>]]></description></item>`).join('')}</channel></rss>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Courier',
  items: PARAGRAPHS.map((words, id) => ({ id, title: `Item ${id}`, content_html: `<p>${words}</p>` })),
});

const MARKDOWN = `---\ntitle: Bridge closes\ndate: 2026-03-05\nauthor: [Ann Lee]\n---\n# Bridge closes\n\n${PARAGRAPHS.join('\n\n')}\n\n- one\n- [two](https://example.org)\n`;

const PDF = writePdf([PARAGRAPHS.map((text, at) => ({ text, y: 700 - 14 * at }))], 'Bridge');

/** One honest file of every format. */
const SHAPES: readonly HostileFile[] = [
  { kind: 'text', name: 'a.txt', bytes: encode(ARTICLE) },
  { kind: 'wide text', name: 'a.txt', bytes: Buffer.from(ARTICLE, 'utf16le') },
  { kind: 'wrapped text', name: 'a.txt', bytes: encode(ARTICLE.replace(/(.{60,72}) /g, '$1\n')) },
  { kind: 'page', name: 'a.html', bytes: encode(PAGE) },
  { kind: 'page', name: 'a.html', bytes: encode(PAGE.replace('</article>', `${PAGE}</article>`)) },
  { kind: 'mail', name: 'a.eml', bytes: encode(MAIL) },
  { kind: 'feed', name: 'a.xml', bytes: encode(RSS) },
  { kind: 'feed', name: 'a.json', bytes: encode(JSON_FEED) },
  { kind: 'Markdown', name: 'a.md', bytes: encode(MARKDOWN) },
  { kind: 'PDF', name: 'a.pdf', bytes: PDF },
];
