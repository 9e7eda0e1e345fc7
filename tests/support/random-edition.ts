import fc from 'fast-check';
import type { Comparison } from '../../src/news/comparison.ts';
import type { Edition } from '../../src/news/edition.ts';
import type { Figure } from '../../src/news/figure.ts';
import type { Story } from '../../src/news/story.ts';
import type { Summary } from '../../src/news/summary.ts';

/** What a hostile, broken or merely foreign source may write where a newspaper writes a phrase. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="https://evil.example/">press here</a>',
  "' onmouseover='alert(1)",
  '</style></td></table></body><h1>not ours</h1>',
  '<!--[if mso]><b>word</b><![endif]-->',
  '<mj-include path="/etc/passwd" /><mj-raw>',
  '{{title}} {{{footer.reason}}} {{#each sections}}{{> story}}',
  '*|FNAME|* %%name%%',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'Subject\r\nBcc: everybody@example.org\r\n\r\nbody',
  '=?UTF-8?B?QmNjOiBh?= and =?utf-8?q?x?=',
  '\u202egnp.exe \u2066isolate\u2069 \u200fright \u061cmark',
  'nul\u0000 bell\u0007 next\u0085line c1\u0090 bom\ufeff',
  '\ud800 lone \udfff surrogates',
  'x'.repeat(10_000),
  'https://example.org/'.padEnd(4000, 'a'),
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40),
  'قالت الحكومة إن عدد النازحين بلغ ألفين وثلاثمئة شخص',
  '大雨のため二千三百人が避難した。'.repeat(8),
  '&lt;b&gt; &amp; &#x3c; &nbsp;',
  '.\r\n.\r\nFrom nobody',
  '   ',
  '',
] as const;

const PLAIN = [
  'The council closed the bridge on Friday.',
  'About 2,300 people were moved out of the valley overnight, the police said.',
  'Prices rose by 6.4 percent in October',
  'the water authority',
  'Sources close to “the matter” said so – twice – and left it at that.',
] as const;

/** A phrase as any field may hold it. */
const phrase = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' data:text/html,x',
    'https://user:password@evil.example/',
    'https://example.org/"onclick="x',
    'file:///etc/passwd',
    '//example.org/x',
    'mailto:a@b.example?bcc=c@d.example&subject=<x>',
    `https://example.org/${'a'.repeat(3000)}`,
  ),
);

const value = fc.oneof(
  fc.double(),
  fc.nat(),
  fc.tuple(fc.double(), fc.double()),
  fc.constantFrom(0, -5, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
);

const summary: fc.Arbitrary<Summary> = fc
  .record({
    id: fc.uuid(),
    pieces: fc.array(phrase, { minLength: 1, maxLength: 4 }),
    headline: phrase,
    outlet: fc.option(phrase, { nil: undefined }),
    file: phrase,
    url: fc.option(address, { nil: undefined }),
    published: fc.option(
      fc.record({
        at: fc.oneof(fc.constantFrom('2026-11-22', '2026-11-22T07:00:00+05:30'), phrase),
        from: fc.constantFrom('metadata', 'page'),
        sure: fc.boolean(),
      }),
      { nil: undefined },
    ),
    language: fc.constantFrom('en', 'ar', 'ja', 'und', '"><x', 'de-AT'),
    figures: fc.array(
      fc.record({
        value,
        counts: phrase,
        qualifier: fc.option(phrase, { nil: undefined }),
        change: fc.constantFrom('up', 'down', undefined),
        who: fc.option(phrase, { nil: undefined }),
        via: fc.option(phrase, { nil: undefined }),
        asOf: fc.option(fc.oneof(fc.constant('2026-11-20'), phrase), { nil: undefined }),
        from: fc.nat(),
        length: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 4 },
    ),
    people: fc.array(fc.record({ name: phrase, role: fc.option(phrase, { nil: undefined }) }), {
      maxLength: 3,
    }),
  })
  .map((parts) => {
    const text = parts.pieces.join('\n\n');
    const whole = { start: 0, end: text.length };
    const figures = parts.figures.map((figure, index): Figure => {
      const start = text.length === 0 ? 0 : figure.from % text.length;
      const end = Math.min(text.length, start + figure.length);
      return {
        text: text.slice(start, end),
        span: { start, end },
        sentence: whole,
        value: figure.value as Figure['value'],
        unit: { kind: 'count', name: 'person' },
        counts: figure.counts,
        ...(figure.qualifier === undefined ? {} : { qualifier: { kind: 'about', text: figure.qualifier } }),
        ...(figure.change === undefined ? {} : { change: figure.change }),
        measure: 'total',
        ...(figure.who === undefined
          ? {}
          : {
              attribution: {
                who: figure.who,
                span: whole,
                ...(figure.via === undefined ? {} : { via: figure.via }),
              },
            }),
        ...(figure.asOf === undefined ? {} : { asOf: figure.asOf }),
        salience: index,
      };
    });
    return {
      article: {
        document: {
          id: parts.id,
          file: parts.file,
          format: 'text',
          encoding: 'utf-8',
          text,
          blocks: [{ span: whole }],
          metadata: parts.url === undefined ? {} : { url: parts.url },
        },
        ...(parts.outlet === undefined ? {} : { outlet: parts.outlet }),
        ...(parts.published === undefined ? {} : { published: parts.published }),
        language: parts.language,
        kept: [whole],
        furniture: [],
        teasers: [],
      },
      headline: { text: parts.headline, origin: 'text', from: 'first sentence' },
      sentences: [whole],
      figures,
      keyFigures: figures,
      people: parts.people.map(({ name, role }) => ({
        name,
        ...(role === undefined ? {} : { role }),
        span: whole,
        variants: [name],
        mentions: 1,
      })),
    } satisfies Summary;
  });

const story: fc.Arbitrary<Story> = fc
  .record({
    summaries: fc.array(summary, { minLength: 1, maxLength: 3 }),
    copies: fc.array(summary, { maxLength: 1 }),
    headline: phrase,
    verdict: fc.constantFrom('agree', 'update', 'differ', 'beside'),
    counts: phrase,
    who: phrase,
    before: phrase,
    retold: fc.option(phrase, { nil: undefined }),
    earlier: fc.option(fc.record({ day: fc.oneof(fc.constant('2026-11-20'), phrase), headline: phrase }), {
      nil: undefined,
    }),
    repeated: fc.boolean(),
  })
  .map(({ summaries, copies, headline, verdict, counts, who, before, retold, earlier, repeated }): Story => {
    const claims = summaries.flatMap(({ article, figures }) =>
      figures.slice(0, 1).map((figure) => ({ document: article.document.id, figure, who })),
    );
    const comparisons: Comparison[] = claims.length > 1 ? [{ counts, verdict, claims }] : [];
    return {
      ...(retold === undefined ? {} : { retold }),
      ...(earlier === undefined ? {} : { earlier }),
      people: summaries.flatMap(({ article, people }) =>
        people.map(({ name, role, span }) => ({
          name,
          ...(role === undefined ? {} : { role }),
          members: 1,
          mention: { document: article.document.id, span },
        })),
      ),
      id: summaries[0]!.article.document.id,
      headline,
      members: summaries.map((member, index) => ({
        summary: member,
        copies: index === 0 ? copies : [],
        repeated,
      })),
      dek: summaries.slice(0, 1).map(({ article }) => ({
        document: article.document.id,
        span: { start: 0, end: article.document.text.length },
      })),
      comparisons,
      updates: claims.slice(0, 1).map(({ document, figure }) => ({
        counts,
        before,
        day: '2026-11-20',
        now: { document, span: figure.span, text: figure.text },
      })),
    };
  });

/** An edition of which any field may be empty or hostile. */
export function randomEdition(stories: { readonly most: number }): fc.Arbitrary<Edition> {
  return fc
    .record({
      title: phrase,
      told: fc.array(story, { maxLength: stories.most, size: 'max' }),
      cuts: fc.array(fc.record({ title: fc.option(phrase, { nil: undefined }), length: fc.nat(20) }), {
        maxLength: 3,
      }),
      teasers: fc.array(fc.record({ headline: phrase, dek: fc.option(phrase, { nil: undefined }) }), {
        maxLength: 20,
      }),
      leftOut: fc.array(story, { maxLength: 5 }),
    })
    .map(({ title, told, cuts, teasers, leftOut }): Edition => {
      let at = 0;
      const sections = cuts.map(({ title: name, length }) => {
        const part = told.slice(at, at + length);
        at += length;
        return { ...(name === undefined ? {} : { title: name }), stories: part };
      });
      return {
        id: 'random@2026-11-22T0700',
        briefing: 'random',
        title,
        date: '2026-11-22',
        language: 'en',
        sections: [...sections, { stories: told.slice(at) }].filter((section) => section.stories.length > 0),
        teasers: teasers.map(({ headline, dek }) => ({
          headline,
          ...(dek === undefined ? {} : { dek }),
          span: { start: 0, end: 0 },
        })),
        leftOut,
        readingMinutes: 1,
      };
    });
}
