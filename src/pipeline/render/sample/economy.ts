import { CROWNS, count, PERCENT, type SampleEvent } from './event.ts';

/** Invented news of the section. */
export const ECONOMY: readonly SampleEvent[] = [
  {
    section: 'The economy',
    articles: [
      {
        outlet: 'Ledger & Trade',
        file: 'sources/ledger/prices.txt',
        published: '2026-11-22',
        url: 'https://ledger.example/prices-november',
        headline: 'Prices rise at their slowest pace in three years',
        text:
          'Consumer prices were 2.1 percent higher in October than a year before, the statistics office reported on ' +
          'Friday. It is the smallest rise since the autumn of 2023, and food accounts for most of it.\n\n' +
          'Bread and milk rose by 6.4 percent. Economists whom this paper asked had expected 2.6 percent.',
        figures: [
          {
            text: '2.1 percent',
            value: 2.1,
            unit: PERCENT,
            counts: 'Consumer prices',
            change: 'up',
            who: 'the statistics office',
          },
          { text: '6.4 percent', value: 6.4, unit: PERCENT, counts: 'Bread and milk', change: 'up' },
          { text: '2.6 percent', value: 2.6, unit: PERCENT, counts: 'expected', who: 'Economists' },
        ],
      },
      {
        outlet: 'Inland Radio',
        file: 'sources/inland-radio/inflation.txt',
        published: '2026-11-20T17:00:00+01:00',
        headline: 'Inflation falls to 2.1 percent',
        text: 'Inflation fell to 2.1 percent in October, according to the statistics office.',
        figures: [
          {
            text: '2.1 percent',
            value: 2.1,
            unit: PERCENT,
            counts: 'Inflation',
            change: 'down',
            who: 'the statistics office',
          },
        ],
      },
    ],
    comparisons: [
      {
        counts: 'inflation in October',
        verdict: 'agree',
        claims: [
          [0, '2.1 percent'],
          [1, '2.1 percent'],
        ],
      },
    ],
  },
  {
    section: 'The economy',
    articles: [
      {
        outlet: 'Ledger & Trade',
        file: 'sources/ledger/yard.txt',
        published: '2026-11-22',
        headline: 'Brannock yard takes an order for four icebreakers',
        text:
          'The Brannock yard will build four icebreakers for the northern ports, the first order of its kind since 1998. ' +
          'It is worth 1.9 billion crowns and keeps 1,100 people at work until 2031, the yard said.\n\n' +
          'Petra Lund, who speaks for the metalworkers, called it “the best news in a decade”.',
        figures: [
          {
            text: '1.9 billion crowns',
            value: 1_900_000_000,
            unit: CROWNS,
            counts: 'order for four icebreakers',
            who: 'the yard',
          },
          {
            text: '1,100',
            value: 1100,
            unit: count('person'),
            counts: 'people at work until 2031',
            who: 'the yard',
          },
        ],
        people: [['Petra Lund', 'speaks for the metalworkers']],
      },
    ],
  },
  {
    section: 'The economy',
    articles: [
      {
        outlet: 'Harbour Gazette',
        file: 'sources/harbour-gazette/herring.txt',
        published: '2026-11-21T08:00:00+01:00',
        headline: 'Herring boats stay in port over the quota',
        text:
          'Most of the herring fleet stayed in port on Saturday in protest at a quota that is 30 percent below last ' +
          'year’s. The ministry says that the stock leaves it no choice.',
        figures: [{ text: '30 percent', value: 30, unit: PERCENT, counts: 'quota', change: 'down' }],
      },
      {
        outlet: 'The Lowmoor Courier',
        file: 'sources/lowmoor-courier/herring.txt',
        published: '2026-11-22T07:00:00+01:00',
        headline: 'Talks on herring begin on Monday',
        text: 'The minister will meet the skippers on Monday. Of 74 boats, 61 did not sail, the harbour office said on Sunday.',
        figures: [{ text: '61', value: 61, unit: count('boat'), counts: 'boats', who: 'the harbour office' }],
      },
    ],
  },
];
