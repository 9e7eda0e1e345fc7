import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

const PARAGRAPHS = [
  'The slipway at Corvale was closed on Monday after a crane had fallen across it in the night.',
  'Nobody was hurt, and the two boats that stood on it can be repaired, the yard’s owner Ida Blom said.',
  'The crane was built in 1968 and had last been looked at in March, when a cable was changed.',
  'The yard employs 41 people and has orders for the next two years, most of them for fishing boats.',
  'It expects to have the slipway cleared by the end of the week, and hopes to hire another crane.',
];

async function listKept(file: string, content: string) {
  const { documents } = await readSource(sourceOf(file, content));
  const { document, kept } = cleanArticles(documents, NO_MEMORY).articles[0]!;
  return kept.map((span) => slice(document.text, span));
}

/** A page with something below its second paragraph. */
function pageWith(inserted: string, wrap = (text: string) => `<p>${text}</p>`): string {
  const paragraphs = PARAGRAPHS.map(wrap);
  return `<html lang="en"><head><title>Crane falls on slipway | Corvale Post</title></head><body><main><article>
<h1>Crane falls on slipway</h1>${paragraphs.slice(0, 2).join('')}${inserted}${paragraphs.slice(2).join('')}</article></main></body></html>`;
}

describe('what a page’s own names call a box', () => {
  it.each([
    [
      'the caption of a picture',
      '<div class="wp-caption"><p class="wp-caption-text">The yard in June.</p></div>',
    ],
    [
      'a post on a page for telephones',
      '<amp-twitter data-id="1"><blockquote placeholder>I heard it fall, 3 miles away.</blockquote></amp-twitter>',
    ],
    ['a caption in a part of its own', '<div class="image-caption-wrapper"><p>The yard in June.</p></div>'],
    ['who took it', '<p class="photo_credit">Lotte Vinn, all rights hers</p>'],
    [
      'a note on the author',
      '<div class="author-bio"><p>Ned Farrow covers yards and ports. He lives by the sea.</p></div>',
    ],
    ['an offer', '<div class="inlineNewsletterBox"><p>The quays in your letter box. Each Friday.</p></div>'],
    [
      'another story',
      '<div class="related-story"><p>How cranes are built, and who looks after them.</p></div>',
    ],
    [
      'a post of somebody else’s',
      '<blockquote class="twitter-tweet"><p>I heard it fall, and I live 3 miles away.</p>— Al (@al) 3 May</blockquote>',
    ],
  ])('is no part of the article: %s', async (_, box) => {
    expect(await listKept('a.html', pageWith(box))).toEqual(PARAGRAPHS);
  });

  it.each(['newsletter-content', 'related', 'caption'])(
    'is the article where it holds much of it: %s',
    async (name) => {
      const page = pageWith('', (text) => `<p class="${name}">${text}</p>`);
      expect(await listKept('a.html', page)).toEqual(PARAGRAPHS);
      const whole = pageWith('')
        .replace('<article>', `<article><div class="${name}">`)
        .replace('</article>', '</div></article>');
      expect(await listKept('a.html', whole)).toEqual(PARAGRAPHS);
    },
  );

  it('is a caption in a feed’s entry too', async () => {
    const feed = (inserted: string) =>
      `<rss version="2.0"><channel><title>Corvale Post</title><item><title>Crane falls on slipway</title>
<description><![CDATA[<p>${PARAGRAPHS[0]}</p>${inserted}<p>${PARAGRAPHS[1]}</p>]]></description></item></channel></rss>`;
    for (const caption of [
      '<p class="wp-caption-text">The yard in June.</p>',
      '<figure><figcaption>The yard in June</figcaption></figure>',
    ])
      expect(await listKept('a.xml', feed(caption))).toEqual(PARAGRAPHS.slice(0, 2));
  });
});

describe('a quotation in a block of its own', () => {
  const said = '“We heard it fall before we saw it, and by then the two boats stood in the water.”';
  const block = (content: string) => `<div class="sqs-block">${content}</div>`;
  /** A page whose paragraphs stand in several blocks, of which the article finder takes those of text alone. */
  const pageOf = (quotation: string) =>
    pageWith('').replace(
      /<p>.*<\/p>/,
      [
        `<p>${PARAGRAPHS.slice(0, 2).join('</p><p>')}</p>`,
        `<figure class="block-quote">${quotation}</figure>`,
        `<p>${PARAGRAPHS.slice(2).join('</p><p>')}</p>`,
      ]
        .map(block)
        .join(''),
    );

  it('stays in the article though the article finder leaves it out', async () => {
    const page = pageOf(`<blockquote>${said}</blockquote><figcaption>— Ida Blom</figcaption>`);
    expect(await listKept('a.html', page)).toEqual(PARAGRAPHS.toSpliced(2, 0, said));
  });

  it.each([
    ['called one that is pulled', `<blockquote class="pullquote">${said}</blockquote>`],
    ['what the text says too', `<blockquote>${PARAGRAPHS[3]!.toUpperCase()}</blockquote>`],
  ])('is none where it is %s', async (_, quotation) => {
    expect(await listKept('a.html', pageOf(quotation))).toEqual(PARAGRAPHS);
  });
});

it('keeps a subhead that its page calls a header', async () => {
  const subhead = '<h2 class="header-anchor-post">What happens now<div><button>Link</button></div></h2>';
  expect(await listKept('a.html', pageWith(subhead))).toEqual(PARAGRAPHS.toSpliced(2, 0, 'What happens now'));
});

describe('who wrote a page and when, by its markup', () => {
  const read = async (signed: string) => {
    const { documents } = await readSource(sourceOf('a.html', pageWith(signed)));
    const { byline, published } = documents[0]!.metadata;
    return [byline, published];
  };
  const comment = '<div class="comment"><span class="vcard author"><b class="fn">Al Ott</b></span></div>';

  it.each([
    ['<span class="author vcard">Posted by <span class="fn">Ida Blom</span></span>', ['Ida Blom', undefined]],
    [`<a rel="author" href="/ida">By Ida Blom</a>${comment}`, ['Ida Blom', undefined]],
    ['<i itemprop="author">Ida Blom</i> <i itemprop="author">Bo Ek</i>', [undefined, undefined]],
    ['<span class="p-author">admin</span>', [undefined, undefined]],
    [
      '<abbr class="published" title="2031-05-03T21:15:00+01:00">21:15</abbr>',
      [undefined, '2031-05-03T21:15:00+01:00'],
    ],
    ['<time class="entry-date published" datetime="2031-05-03">3 May</time>', [undefined, '2031-05-03']],
    [
      '<abbr class="published" title="2031-05-03"></abbr><abbr class="published" title="2031-05-04"></abbr>',
      [undefined, undefined],
    ],
  ])('is told where it is told of one alone: %s', async (signed, told) => {
    expect(await read(`<p>${signed}</p>`)).toEqual(told);
  });
});
