import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../src/news/brand.ts';
import { checkBrand, contrast } from '../../src/pipeline/render/color.ts';
import { sayDay, sayPublished } from '../../src/pipeline/render/date.ts';
import { allowUrl, fillPattern } from '../../src/pipeline/render/link.ts';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { nameForeign } from '../../src/pipeline/render/source.ts';
import { columns, wrapProse } from '../../src/pipeline/render/wrap.ts';
import { encodeQuotedPrintable } from '../../src/text/quoted-printable.ts';
import { shippedLook } from './look.ts';

describe('a link', () => {
  it.each([
    ['https://news.example.org/a?b=c#d', 'https://news.example.org/a?b=c#d'],
    ['http://news.example.org', 'http://news.example.org/'],
    ['mailto:a@b.example?subject=stop', 'mailto:a@b.example?subject=stop'],
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.org/', null],
    ['//example.org/', null],
    ['/relative', null],
    ['https://bank.example@evil.example/', null],
    ['mailto:a@b.example,c@d.example', null],
    ['mailto:a@b.example?bcc=c@d.example', null],
    ['', null],
  ])('%s becomes %s', (address, allowed) => {
    expect(allowUrl(address)).toBe(allowed);
  });
});

describe('a date', () => {
  it.each([
    [{ at: '2026-11-22', from: 'article', sure: true }, '22 Nov 2026'],
    [{ at: '2026-11-22T07:05:00Z', from: 'metadata', sure: true }, '22 Nov 2026, 07:05 UTC'],
    [{ at: '2026-11-22T07:05+05:30', from: 'metadata', sure: true }, '22 Nov 2026, 07:05 UTC+5:30'],
    [{ at: '2026-11-22T07:05:09', from: 'metadata', sure: true }, '22 Nov 2026, 07:05'],
    [{ at: '2026-11-22', from: 'page', sure: false }, 'page dated 22 Nov 2026'],
    [{ at: 'yesterday', from: 'metadata', sure: true }, null],
  ] as const)('%j reads %s', (published, said) => {
    expect(sayPublished(published)).toBe(said);
  });

  it('has its weekday in the masthead', () => {
    expect(sayDay('2026-11-22')).toBe('Sunday, 22 November 2026');
  });
});

it.each([
  ['ar-EG', { language: 'ar-EG', direction: 'rtl' }],
  ['he', { language: 'he', direction: 'rtl' }],
  ['de', { language: 'de', direction: 'ltr' }],
  ['en-GB', { language: null, direction: null }],
  ['und', { language: null, direction: null }],
  ['x"><script>', { language: null, direction: null }],
])('a stretch in %s is named in an English mail as %j', (language, named) => {
  expect(nameForeign(language, 'en')).toEqual(named);
});

it('an address of the operator’s pattern holds what is known, percent-encoded, and braces that nothing fills', () => {
  expect(fillPattern('https://x.example/{story}?n={who}', { story: 'a/b' })).toBe(
    'https://x.example/a%2Fb?n={who}',
  );
});

describe('the text part', () => {
  it('is wrapped at 72 columns, but for addresses, and says what the HTML says', async () => {
    for (const day of Object.values(SAMPLE_DAYS)) {
      const { text } = await renderEdition(day(), await shippedLook());
      for (const line of text.split('\n')) {
        if (!/^ *(?:https?:|mailto:)\S+$/.test(line)) expect(columns(line), line).toBeLessThanOrEqual(72);
      }
      expect(text).not.toMatch(/<\/?[a-z]+|&#?\w+;|\n{3}/);
    }
  });

  it('keeps every word in its order, however it is wrapped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^\S+$/), { minLength: 1 }),
        fc.integer({ min: 8, max: 80 }),
        (words, width) => {
          const lines = wrapProse(words.join(' '), width, '', '').split('\n');
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) if (line.includes(' ')) expect(columns(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('quoted-printable', () => {
  it('gives back what went in, in lines of 76 that no server rewrites', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const whole = text.toWellFormed().replace(/\r\n?/g, '\n');
        const encoded = encodeQuotedPrintable(whole);
        const bad = encoded
          .split('\r\n')
          .filter((row) => !/^[\t\x20-\x7e]{0,76}$/.test(row) || /^\.|^From |[ \t]$/.test(row));
        expect(bad).toEqual([]);
        const bytes = encoded
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        expect(Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')).toBe(whole);
      }),
    );
  });
});

describe('a brand', () => {
  it('can be read as Daybook brings it', () => {
    expect(checkBrand(DEFAULT_BRAND)).toEqual([]);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it('that cannot be read is said which colour on which', () => {
    const pale = { ...DEFAULT_BRAND, light: { ...DEFAULT_BRAND.light, quiet: '#cccccc' } };
    expect(checkBrand(pale)[0]).toMatch(
      /^brand\.light\.quiet #cccccc on brand\.light\.sheet #fffdf8 has a contrast of 1\.6/,
    );
  });
});
