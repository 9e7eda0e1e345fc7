import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

test.each<[string, string | undefined]>([
  ['Take a couple like these two -- say, 12 more rowers from Orsa.', undefined],
  ['Her story explains the pull of a land of 40 harbours, according to the Coast Bank.', 'the Coast Bank'],
  ['The identification of Per Sund puts the number of dead at 1,640.', undefined],
  ['The sale puts the price of the line at $40 million.', undefined],
  ['A study of the coast can explain why 40 boats sank.', undefined],
  ['About 15% of them row, according to the Council on Foreign Harbours.', 'the Council on Foreign Harbours'],
  ['About 15% of them row, according to the council on Monday.', 'the council'],
  ['About 6% row, according to figures provided by the Ministry of Harbours.', 'the Ministry of Harbours'],
  ['Ida Blom said on Friday she believed the town had 21,000 rowers.', 'Ida Blom'],
  ['The 40 seats for the Bay List suggests it is 20 short of a majority.', undefined],
])('who says a number is whoever says it, by the whole name: %s', (sentence, who) => {
  expect(figuresOf(sentence).at(-1)?.attribution?.who).toBe(who);
});
