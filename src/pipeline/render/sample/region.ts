import { CROWNS, count, PERCENT, type SampleEvent } from './event.ts';

/** Invented news of the section. */
export const REGION: readonly SampleEvent[] = [
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
];
