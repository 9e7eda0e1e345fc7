import type { Dice } from './dice.ts';

/** A line with its label (`a` article, `b` furniture, `t` either) and its words. */
export type Row = readonly [text: string, label: string, words: number];

const NAMES = [
  'Ida Blom',
  'Per Lund',
  'Ruth Okafor',
  'Tom Hale',
  'Ana Reyes',
  'Jonas Field',
  'Mia Roos',
  'Carl Nyman',
];
const POINTERS = [
  'Read more',
  'Read More',
  'READ MORE',
  'Related',
  'Related Articles',
  'RELATED',
  'See also',
  'More on this story',
  'You may also like',
  'Also read',
  'Related stories',
  'Up next',
  'Recommended',
  'Most read',
  'Trending',
  'Don’t miss',
];
const NOTICES = [
  'Advertisement',
  'ADVERTISEMENT',
  'Story continues below',
  'Article continues below advertisement',
  'Ad',
  'Loading...',
  'Share',
  'Facebook',
  'Tweet',
  'Follow us on Twitter',
  'Play Video',
  'View gallery',
  'Sponsored',
  'Comments',
];
const OFFERS = [
  [
    'Sign up for our newsletter',
    'Get the stories of the day in your inbox every morning.',
    'Your email',
    'Subscribe',
  ],
  ['Get the best of our reporting, sent once a week.', 'Email address', 'Sign up'],
  ['Your town, your news.', 'Support the people who report on it.', 'Become a member'],
  ['Download our app', 'Get alerts on the stories that matter to you.'],
];

const row = (text: string, label: string): Row => [text, label, text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0];
const furniture = (...lines: readonly string[]): Row[] => lines.map((line) => row(line, 'b'));

/** A box inside an article: other headlines, a notice, an offer, a picture. */
export function makeInset(titles: readonly string[], dice: Dice): Row[] {
  const title = () => dice.pick(titles);
  switch (dice.below(9)) {
    case 0:
    case 1:
      return furniture(title());
    case 2:
      return furniture(dice.pick(POINTERS), title());
    case 3:
      return furniture(dice.pick(POINTERS), title(), title(), title());
    case 4:
      return furniture(`${dice.pick(POINTERS)}: ${title()}`);
    case 5:
      return furniture(dice.pick(POINTERS), title(), dice.pick(NAMES), title(), dice.pick(NAMES));
    case 6:
      return furniture(...dice.pick(OFFERS));
    case 7:
      return furniture(`${title()} (Photo: ${dice.pick(NAMES)})`);
    default:
      return furniture(dice.pick(NOTICES));
  }
}

/**
 * What pages print right above their headline: the latest headlines, the way to the page, its title with the site's.
 */
export function makeTop(own: string | undefined, titles: readonly string[], dice: Dice): Row[] {
  const others = Array.from({ length: 2 + dice.below(3) }, () => dice.pick(titles));
  switch (dice.below(3)) {
    case 0:
      return furniture('Headlines', ...others, 'Local news');
    case 1:
      return furniture(dice.pick(POINTERS), ...others);
    default:
      return own ? [row(`Home > News > ${own}`, 't'), ...furniture('News')] : furniture(...others);
  }
}
