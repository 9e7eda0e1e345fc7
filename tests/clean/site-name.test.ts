import { describe, expect, test } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { partSiteName } from '../../src/pipeline/clean/site-name.ts';
import { slice } from '../../src/text/span.ts';
import { paragraphs, plain } from './documents.ts';

describe('cuts the site’s name from a headline', () => {
  const title = 'Harbour closed after crane falls';
  test.each([
    [`${title} | Reuters`, 'Reuters'],
    [`${title} - Xinhua`, 'Xinhua'],
    [`${title} – The Express Tribune`, 'The Express Tribune'],
    [`${title} -- Marstad Daily News`, 'Marstad Daily News'],
    [`${title} « VOA Breaking News`, 'VOA Breaking News'],
    [`${title} - World - CBC News`, 'CBC News'],
    [`${title} | World news | The Guardian`, 'The Guardian'],
    [`${title} : The Quay : NPR`, 'NPR'],
    [`${title} – CNN Political Ticker`, 'CNN Political Ticker'],
  ])('%s', (line, name) => {
    expect(partSiteName(line, {})).toEqual({ text: title, name });
  });

  test('that the file gives, or its address', () => {
    expect(partSiteName(`${title} - The Lantern`, { outlet: 'lantern' }).text).toBe(title);
    expect(partSiteName(`${title} - Lantern.com`, { url: 'https://www.lantern.example/a' }).text).toBe(title);
  });
});

test.each([
  'Harbour closed - council',
  'Harbour closed – Norland breaks record',
  'Harbour Closed Today - Norland Breaks Record',
  'Ferries Race All Day – Norland Wins Star',
  'Harbour closed after storm: BBC News',
  'Daily chart | Reuters',
  'Ida Blom - The Express Tribune',
])('leaves what may be news: %s', (title) => {
  expect(partSiteName(title, {})).toEqual({ text: title });
});

test('names the outlet by it, and ends the headline’s span before it', () => {
  const title = 'Harbour closed after crane falls';
  const document = plain([`${title} – The Express Tribune`, ...paragraphs(0)].join('\n\n'));
  const { headline, outlet } = cleanArticles([document], NO_MEMORY).articles[0]!;
  expect({ outlet, text: headline?.text }).toEqual({ outlet: 'The Express Tribune', text: title });
  expect(slice(document.text, headline!.span!)).toBe(title);
});
