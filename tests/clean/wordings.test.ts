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
    ['sign-up', 'You are receiving this email because you opted in on our site.'],
    ['sign-up', 'You received this because you asked for alerts. Unsubscribe'],
    ['sign-up', 'The Quay is a reader-supported publication. To get new posts, become a subscriber.'],
    ['sign-up', "You're currently a free subscriber to The Quay. For all of it, upgrade."],
    ['sign-up', 'To continue reading, subscribe'],
    ['sign-up', 'Only $1 for 4 weeks'],
    ['sign-up', 'Then $75 per month. All of it on any device.'],
    ['sign-up', 'Explore our full range of subscriptions.'],
    ['sign-up', 'See why over a million readers pay to read the Quay'],
    ['sign-up', 'No spam. Unsubscribe anytime.'],
    ['sign-up', 'The Quay | 12 Mill Street | Unsubscribe'],
    ['biography', '12K followers Last published 2 days ago'],
    ['biography', 'Ida Blom covers the courts for the Gazette.'],
    ['comments', 'Responses (3)'],
    ['legal', 'This email and any attachments are confidential and meant for those it names.'],
    ['related', 'View original'],
    ['legal', 'We use cookies to improve your experience.'],
    ['legal', 'Cookie policy'],
    ['legal', 'Copyright law and terms'],
    ['legal', 'Nobody was hurt, she said. Copyright 2031 The Dunmere Gazette. All rights reserved.'],
    ['sign-up', 'Add the Dunmere Gazette as your preferred source to see more of our stories on Google.'],
    ['sign-up', 'Make us preferred on Google'],
    ['sign-up', 'Add Dunmere Gazette on Google'],
    ['sign-up', 'Got a tip? Just hit reply.'],
    ['sign-up', 'Enjoying The Quay? Forward it to a friend. Was it sent to you? Sign up here.'],
    ['sign-up', 'Want to read more?'],
    ['sign-up', "S'inscrire"],
    ['sign-up', 'Learn more about your ad choices. Visit podcasts.example/adchoices'],
    ['sign-up', 'Hosted by Simplecast, an AdsWizz company. See pcm.adswizz.com for our use of data.'],
    ['advertisement', 'A message from the Widget Association: Widgets power 2.4 million jobs.'],
    ['advertisement', 'Empfohlener redaktioneller Inhalt'],
    ['advertisement', 'Advertisement 2'],
    ['advertisement', 'This advertisement has not loaded yet, but your article continues below.'],
    ['related', 'Suggested reading'],
    ['advertisement', 'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.'],
    ['comments', 'Some readers blame the council. This summary is AI-generated.'],
    ['legal', 'This site adheres to rules. If you are not content you can contact IPSO here'],
    ['navigation', 'See LIBRARY, Page A9'],
    ['navigation', 'Continued from Page 7'],
    ['navigation', 'Swipe to scroll horizontally'],
    ['navigation', 'Row 0 - Cell 0'],
    ['teaser-list', 'Recent Stories from dunmere.example'],
    ['previous-next', '« Rain at last | Main | Links for Friday »'],
    ['previous-next', 'Main | Links for Friday »'],
    ['previous-next', '« Older: A picnic on the 14th'],
    ['previous-next', 'Newer: What the fund earned »'],
    ['page-date', '14.03.2031/Dunmere'],
    ['page-date', '14.03.2031 | Dunmere'],
    ['sign-up', 'Get real-time updates from the Gazette! Follow us on WhatsApp for more.'],
    ['sign-up', 'Join our WhatsApp Channel now'],
    ['sign-up', 'Login or signup to continue reading'],
    ['sign-up', 'See subscription options'],
    ['sign-up', '(min cost $0)'],
    ['sign-up', 'Buy the e-paper of the Gazette here.'],
    ['keywords', 'Location: Norland, Dunmere, Dunmere (Quay)'],
    ['keywords', 'Current Mood: tired'],
    ['advertisement', 'EARN FROM YOUR KITCHEN. CLICK HERE TO START.'],
    ['advertisement', 'The Gazette may be compensated if you buy something through links here.'],
    ['share', 'Found this story interesting?'],
    ['navigation', 'Show full articles without "Continue Reading" button for {0} hours.'],
    ['navigation', 'User Info'],
    ['related', 'Original publication:'],
    ['navigation', '[ Back to Local News ] [ Top ]'],
    ['legal', 'This site is best viewed with Netscape Navigator 4.0 or higher.'],
    ['legal', 'Send comments about this site to webmaster@gazette.example'],
    ['caption', 'Original photo caption: A diver below the quay.'],
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
    'The freeze covers about 84,000 flats that were built before 2014.',
    'Only $1 for 4 weeks of work was paid to 30 people, the union said.',
    'You received this because you paid, the letter to 400 tenants said on Monday.',
    'The plan covers all flats of the town from May on.',
    'Medicare covers care at home for those who left a hospital.',
    'A message from the captain: “We are taking in water and shall not reach the quay.”',
    'Dunmere Gazette took its maps of the flood off the search pages of Google on Monday.',
    'See the mayor on page one of the report, the council said.',
    'Copyright in songs will last for 70 years, the minister said.',
    'The tower at Main | Third will stay.',
    'Log in or sign up, the letter to members said on Monday.',
    'Nurses may be paid by the hour from May on.',
    'The page said “Click here”, and 400 members did.',
    'Location: nobody knew, the mate said.',
  ])('%s', (line) => {
    expect(nameKind(line)).toBeUndefined();
  });
});
