import { count, type SampleEvent } from './event.ts';

/** Invented news of the section. */
export const SCIENCE: readonly SampleEvent[] = [
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
