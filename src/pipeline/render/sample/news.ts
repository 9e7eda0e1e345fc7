import type { Unit } from '../../../news/figure.ts';
import type { SampleArticle, SampleComparison } from './article.ts';

/** Invented news for the sample days: every place, person and number is made up. */

const PERCENT: Unit = { kind: 'percent', name: 'percent' };
const CROWNS: Unit = { kind: 'money', name: 'crown', currency: 'XXX' };
const count = (name: string): Unit => ({ kind: 'count', name });

export interface SampleEvent {
  readonly section: string;
  readonly articles: readonly SampleArticle[];
  readonly comparisons?: readonly SampleComparison[];
}

export const EVENTS: readonly SampleEvent[] = [
  {
    section: 'The region',
    articles: [
      {
        outlet: 'The Lowmoor Courier',
        file: 'sources/lowmoor-courier/reservoir.txt',
        published: '2026-11-22T05:40:00+01:00',
        url: 'https://courier.example/2026/11/22/reservoir',
        headline: 'Families leave Esker valley as the old dam begins to seep',
        text:
          'About 2,300 people were moved out of the Esker valley overnight after engineers found water seeping through ' +
          'the foot of the Hallin dam. The reservoir behind it is being lowered by hand, because the pumps of the lower ' +
          'outlet have not turned since the spring.\n\n' +
          'The valley council put the cost of the night at 4.2 million crowns. ' +
          '“We would rather do this ten times for nothing than once too late,” said Marit Osk, who heads the rescue ' +
          'service. The level had fallen by 38 centimetres at dawn, according to the water authority.',
        figures: [
          { text: '2,300', value: 2300, unit: count('person'), counts: 'people', qualifier: 'About' },
          {
            text: '4.2 million crowns',
            value: 4_200_000,
            unit: CROWNS,
            counts: 'cost of the night',
            who: 'The valley council',
          },
          {
            text: '38 centimetres',
            value: 38,
            unit: { kind: 'physical', name: 'centimetre' },
            counts: 'level',
            change: 'down',
            who: 'the water authority',
          },
        ],
        people: [['Marit Osk', 'head of the rescue service']],
      },
      {
        outlet: 'Inland Radio',
        file: 'sources/inland-radio/hallin-dam.txt',
        published: '2026-11-22T06:10:00+01:00',
        headline: 'Hallin dam: three villages empty, road to the coast shut',
        text:
          'Three villages below the Hallin dam stood empty on Sunday morning. Police counted 1,850 people at the four ' +
          'shelters, and said that others had gone to relatives. The coast road will stay shut until Tuesday at least.',
        figures: [
          {
            text: '1,850',
            value: 1850,
            unit: count('person'),
            counts: 'people at the four shelters',
            who: 'Police',
          },
          { text: 'Three', value: 3, unit: count('village'), counts: 'villages' },
        ],
        people: [['Marit Osk']],
      },
      {
        outlet: 'Esker Valley Post',
        file: 'sources/esker-valley-post/dam.txt',
        published: '2026-11-22T04:55:00+01:00',
        url: 'https://valleypost.example/dam',
        headline: 'Valley emptied in six hours',
        text:
          'Between 2,500 and 2,800 people left their homes in six hours, the county said before dawn. Buses ran until ' +
          'half past three.',
        figures: [
          {
            text: 'Between 2,500 and 2,800',
            value: [2500, 2800],
            unit: count('person'),
            counts: 'people',
            who: 'the county',
          },
        ],
      },
    ],
    comparisons: [
      {
        counts: 'people moved out of the valley',
        verdict: 'differ',
        claims: [
          [1, '1,850'],
          [0, '2,300'],
          [2, 'Between 2,500 and 2,800'],
        ],
      },
    ],
  },
  {
    section: 'The region',
    articles: [
      {
        outlet: 'Harbour Gazette',
        file: 'sources/harbour-gazette/ferry.txt',
        published: '2026-11-21T19:20:00+01:00',
        url: 'https://gazette.example/news/ferry-fares',
        headline: 'Ferry fares to the outer islands will rise in spring',
        text:
          'A return ticket to the outer islands will cost 31 crowns from the first of April, up 12 percent. The company ' +
          'blames the price of fuel and a crew agreement that it signed in October.\n\n' +
          'Islanders keep their discount, said Jon Arvell, the company’s spokesman. Some 640 households hold one.',
        figures: [
          { text: '31 crowns', value: 31, unit: CROWNS, counts: 'return ticket to the outer islands' },
          { text: '12 percent', value: 12, unit: PERCENT, counts: 'return ticket', change: 'up' },
          {
            text: '640',
            value: 640,
            unit: count('household'),
            counts: 'households',
            qualifier: 'Some',
            who: 'Jon Arvell',
          },
        ],
        people: [['Jon Arvell', 'the company’s spokesman']],
      },
    ],
  },
  {
    section: 'The region',
    articles: [
      {
        outlet: 'The Lowmoor Courier',
        file: 'sources/lowmoor-courier/bridge.txt',
        published: '2026-11-21T16:05:00+01:00',
        headline: 'Old rail bridge at Tarn opens to walkers',
        text:
          'Walkers may cross the old rail bridge at Tarn from Monday, forty years after the last train. The deck of larch ' +
          'was laid by volunteers, who gave more than 9,000 hours.',
        figures: [
          { text: '9,000', value: 9000, unit: count('hour'), counts: 'hours', qualifier: 'more than' },
        ],
      },
    ],
  },
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
  {
    section: 'Science',
    articles: [
      {
        outlet: 'Northern Observer',
        file: 'sources/northern-observer/comet.txt',
        published: '2026-11-22T02:30:00Z',
        url: 'https://observer.example/sky/comet',
        headline: 'A faint comet can be seen before sunrise this week',
        text:
          'A comet that was found in March can be seen with field glasses low in the east before sunrise. It passes ' +
          'closest on Thursday, at 61 million kilometres, and will not return for some 12,000 years.',
        figures: [
          {
            text: '61 million kilometres',
            value: 61_000_000,
            unit: { kind: 'physical', name: 'kilometre' },
            counts: 'closest on Thursday',
          },
          {
            text: '12,000 years',
            value: 12_000,
            unit: { kind: 'time', name: 'year' },
            counts: 'return',
            qualifier: 'some',
          },
        ],
      },
    ],
  },
  {
    section: 'Science',
    articles: [
      {
        outlet: 'Northern Observer',
        file: 'sources/northern-observer/owls.txt',
        published: '2026-11-21T11:15:00Z',
        headline: 'Barn owls return to the fens',
        text:
          'Barn owls raised young in the fens this summer for the first time since the drainage. Ringers found 14 nests, ' +
          'nearly all of them in boxes that schoolchildren had built.',
        figures: [{ text: '14', value: 14, unit: count('nest'), counts: 'nests', who: 'Ringers' }],
      },
    ],
  },
  {
    section: 'Science',
    articles: [
      {
        outlet: 'Inland Radio',
        file: 'sources/inland-radio/archive.txt',
        published: '2026-11-20T09:30:00+01:00',
        headline: 'Town archive finds its oldest map behind a cupboard',
        text:
          'Workers who moved a cupboard in the Lowmoor archive found a map of the town that is older than any known. ' +
          'It shows the market where it still is, and a river that nobody remembers.',
      },
    ],
  },
];
