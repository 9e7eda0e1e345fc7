import { describe, expect, it } from 'vitest';
import type { FurnitureKind } from '../../src/news/article.ts';
import { readLines } from '../../src/pipeline/clean/line.ts';
import { matchMarkers } from '../../src/pipeline/clean/marker.ts';
import { plain } from './documents.ts';

/** What the wording of a line alone says that it is. */
function nameKind(line: string): FurnitureKind | undefined {
  const { text, blocks } = plain(line);
  return matchMarkers(readLines(text, blocks))[0]?.kind;
}

describe('a line is furniture by its wording', () => {
  it.each<[FurnitureKind, string]>([
    ['share', 'Share on Facebook 12'],
    ['share', 'WhatsApp Telegram Line'],
    ['share', 'Print this page'],
    ['sign-up', 'Subscribe'],
    ['sign-up', 'Subscribe and read all of it'],
    ['sign-up', 'Subscribers only'],
    ['related', 'View original'],
    ['legal', 'We use cookies to improve your experience.'],
    ['legal', 'Cookie policy'],
    ['legal', 'Copyright law and terms'],
    ['legal', 'Nobody was hurt, she said. Copyright 2031 The Dunmere Gazette. All rights reserved.'],
  ])('%s: %s', (kind, line) => {
    expect(nameKind(line)).toBe(kind);
  });
});

describe('a line is text although it has words of furniture', () => {
  it.each([
    'Line 2',
    'Line 2, 5 and 7',
    'Article 14',
    'Subscribers will pay 13 crowns a month, 4 more than now.',
    'Subscriptions fell by 12 percent at the Dunmere Gazette.',
    '“We use cookies to improve your experience” was not enough, judge Ina Torp said.',
    'The court ruled that the cookie policy of the shop told its customers too little.',
    'Privacy policy of the Hest hospital is unlawful, a court said on Monday.',
    'Copyright in songs will last for 70 years, the minister said.',
  ])('%s', (line) => {
    expect(nameKind(line)).toBeUndefined();
  });
});
