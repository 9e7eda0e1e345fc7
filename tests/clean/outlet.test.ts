import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { readCopyright, readCredit, readEmployer } from '../../src/pipeline/clean/publisher.ts';
import { paragraphs, plain } from './documents.ts';

function outletOf(...lines: string[]): string | undefined {
  return cleanArticles([plain(lines.join('\n\n'))], NO_MEMORY).articles[0]?.outlet;
}

describe('the outlet of a page without markup', () => {
  const body = paragraphs(1);
  const headline = 'Ferry to Northmere Is Cancelled Until Spring';

  it('is whom a line under the headline credits', () => {
    expect(outletOf(headline, 'The Northmere Gazette', ...body, '© 2021 Coastline Group')).toBe(
      'The Northmere Gazette',
    );
  });

  it('is who claims the page’s rights', () => {
    expect(outletOf(headline, ...body, '© 2021 Northmere Gazette. All rights reserved.')).toBe(
      'Northmere Gazette',
    );
  });

  it('may have any name that the page bears elsewhere', () => {
    const page = [
      'The Lantern',
      headline,
      ...body,
      'Write to The Lantern',
      '© 2021 The Lantern unless noted',
    ];
    expect(outletOf(...page)).toBe('The Lantern');
    expect(outletOf(headline, ...body, '© 2021 The Lantern')).toBeUndefined();
  });

  it('is for whom its author works', () => {
    const author = 'Mara Lindqvist is a science reporter for the Northmere Gazette. She lives by the harbor.';
    expect(outletOf(headline, ...body, author)).toBe('the Northmere Gazette');
  });

  it('is else the agency of the dateline', () => {
    const [lede, ...rest] = body;
    expect(outletOf(headline, `Northmere (Coastwire) -- ${lede}`, ...rest)).toBe('Coastwire');
    expect(outletOf(headline, `Northmere (Coastwire on Friday ) - ${lede}`, ...rest)).toBe('Coastwire');
    expect(outletOf(headline, `NORTHMERE/DUNHOLT (Coastwire) - ${lede}`, ...rest)).toBe('Coastwire');
    expect(outletOf(headline, `(Reuters) - ${lede}`, ...rest)).toBe('Reuters');
    expect(outletOf(headline, `(Sanne) - ${lede}`, ...rest)).toBeUndefined();
  });
});

it.each<[string, string | undefined]>([
  ['Harbour Times', 'Harbour Times'],
  ['By The Associated Press', 'The Associated Press'],
  ['Science editor, Radio North website', 'Radio North'],
  ['Ida Holm, Harbour Times Staff Writer', undefined],
  ['Photo: Ida Holm, Harbour Times', undefined],
  ['THE ASSOCIATED PRESS', 'THE ASSOCIATED PRESS'],
  ['HARBOUR TIMES', undefined],
  ['Breaking News Emails', undefined],
  ['YOUR DAILY BLOTTER', undefined],
  ['Harbour Times letters stolen', undefined],
])('the credit line “%s” names %s', (line, name) => {
  expect(readCredit(line)).toBe(name);
});

it.each<[string, string | undefined]>([
  ['© 2019 The Harbour Post', 'The Harbour Post'],
  ['Copyright © 2012-2019 by Harbour Post. All rights reserved', 'Harbour Post'],
  ['Harbour Radio © 2013 Harbour Radio is not responsible for other sites.', 'Harbour Radio'],
  ['Copyright Policy', undefined],
  ['Copyright ©2019 Harbour & Company, Inc.', undefined],
  ['© 2019 All rights reserved', undefined],
])('the claim “%s” names %s', (line, name) => {
  expect(readCopyright(line)).toBe(name);
});

it.each<[string, string | undefined]>([
  ['Ida Holm is a reporter for Radio North.', 'Radio North'],
  ['Ida is Harbour Weekly’s science editor, and dives.', 'Harbour Weekly'],
  ['Ida Holm is a reporter for hire.', undefined],
])('the author’s line “%s” names %s', (line, name) => {
  expect(readEmployer(line)).toBe(name);
});
