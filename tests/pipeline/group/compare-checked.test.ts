import { expect, it, test } from 'vitest';
import type { Comparison } from '../../../src/news/comparison.ts';
import { compareFigures } from '../../../src/pipeline/group/comparison/compare.ts';
import { readTelling, type Told } from '../../../src/pipeline/group/telling.ts';
import { Vocabulary } from '../../../src/pipeline/group/vocabulary.ts';
import { readFigures } from '../../../src/pipeline/summarize/figures/read-figures.ts';
import { summarize } from './articles.ts';

/** Articles that have a headline in their first line, as they are compared. */
function readTold(texts: readonly string[]): Told[] {
  const vocabulary = new Vocabulary();
  return texts.map((text, index) => {
    const title = text.split('\n')[0]!;
    const summary = summarize({ id: `a${index}`, title, text, outlet: `Outlet ${index}` });
    const [span, ...kept] = summary.article.kept;
    const article = {
      ...summary.article,
      kept,
      headline: { text: title, from: 'line' as const, span: span! },
    };
    const read = { ...summary, article, ...readFigures(article) };
    return { telling: readTelling(read, vocabulary), member: { summary: read, copies: [], repeated: false } };
  });
}

function compare(...texts: readonly string[]): Comparison[] {
  return compareFigures(readTold(texts));
}

function describeAll(comparisons: readonly Comparison[]): unknown[] {
  return comparisons.map(({ verdict, counts, claims }) => [
    verdict,
    counts,
    ...claims.map(({ figure }) => figure.text),
  ]);
}

test.each<readonly [string, readonly string[], unknown[]]>([
  [
    'the toll that rose, whoever is in care',
    [
      'Quake shakes Orsa\nThe death toll from the quake in Orsa rose to 48 on Monday and 500 were in care, officials said.',
      'Orsa quake kills many\nAt least 51 people died in the quake in Orsa, the health ministry said.',
    ],
    ['differ', 'people died', '48', '51'],
  ],
  [
    'the dead of a whole county and those that are told without it',
    [
      'Quake shakes Orsa\nRescuers dug in Teal on Monday, after the quake that has killed 48 people across Orsa county.',
      'Orsa quake kills many\nAt least 51 people died in the quake in Orsa, the ministry said.',
    ],
    ['differ', 'people died', '48', '51'],
  ],
  [
    'a toll and the one from which it rose, but not the bodies that were found',
    [
      'Ferry sinks off Orsa\nAt least nine people died when the ferry sank off Orsa, the coast guard said.',
      'Ferry toll climbs\nThe number of people killed when the ferry sank off Orsa has risen to 16, from nine earlier on Monday, the coast guard said. Divers found seven bodies in the hull.',
    ],
    ['update', 'people killed', 'nine', '16'],
  ],
  [
    'a toll and the headline of a report that says below from which it rose',
    [
      'Crush at festival in Kessia kills 17\nSeventeen people were crushed to death at a festival in Kessia on Sunday, police said.',
      'Kessia festival crush: deaths rise to 21\nAt least 21 people have died in the crush at the shrine of Pol, officials said, up from 17 on Sunday.',
    ],
    ['update', 'people died', 'Seventeen', '21'],
  ],
  [
    'the hurt of two groups that have one verb',
    [
      'Clashes in Koval\nFifty police officers and dozens of marchers were injured in Koval on Sunday, police said.',
      'March ends in violence\nAt least 53 police officers and 70 marchers were injured in Koval on Sunday, the ministry said.',
    ],
    ['differ', 'police officers hurt', 'Fifty', '53'],
  ],
  [
    'the dead behind an aside on some of them',
    [
      'Bus falls into gorge\nTwenty-two people, six of them children, died when the bus left the road at Koval.',
      'Many die in gorge\nTwenty-five people, including six children, were killed when the bus fell into the gorge at Koval.',
    ],
    ['differ', 'people killed', 'Twenty-two', 'Twenty-five'],
  ],
  [
    'two counts of which one is rough, but a step away from the other',
    [
      'Fire near Koval\nEvacuation orders at Koval cover 9,000 residents, who have fled their homes.',
      'Flames close in\nAround 10,000 residents fled their homes at Koval.',
    ],
    ['differ', 'residents displaced', '9,000', '10,000'],
  ],
  [
    'the prison terms of one who is named',
    [
      'Holm jailed for six years\nA court in Koval sentenced Ade Holm to six years in prison. He must serve at least four years in prison.',
      'Holm goes to prison\nAde Holm was given a seven-year prison sentence in Koval on Monday. Prosecutors had asked for nine years.',
    ],
    ['differ', 'prison term', 'six years', 'seven-year'],
  ],
  [
    'the prison terms of one who is caged by a tabloid',
    [
      'Holm jailed\nA court in Koval sentenced Ade Holm to six years in prison.',
      'Crooked Holm behind bars\nCrooked mayor Ade Holm was caged for seven years yesterday in Koval.',
    ],
    ['differ', 'prison term', 'six years', 'seven years'],
  ],
  [
    'the homes under water, apart from those that were damaged or destroyed',
    [
      'Storm hits Orsa\nStorm Petra flooded 2,000 homes and destroyed 40 in Orsa, officials said. Some 300 homes were damaged.',
      'Petra hits Orsa\nIn Orsa 350 homes were damaged by Storm Petra and 2,100 were flooded, the county said.',
    ],
    ['differ', 'homes flooded', '2,000', '2,100'],
  ],
  [
    'a crowd that four counted, each otherwise',
    [
      'March in Koval\nOrganisers said 200,000 people joined the march in Koval; police put the crowd at 45,000.',
      'Marchers fill Koval\nThe ministry estimated that 45,000 people took part in Koval. The unions spoke of a quarter of a million. The group Turnout counted 68,000.',
    ],
    ['differ', 'people taking part', '45,000', '45,000', '68,000', '200,000', 'a quarter of a million'],
  ],
  [
    'whoever was arrested at a protest, under whatever name',
    [
      'Road blocked\nPolice arrested 43 people at a climate protest in Koval on Tuesday.',
      'Blockade in Koval\nTwelve activists were charged and 45 detained after they blocked a road in Koval on Tuesday.',
    ],
    ['differ', 'people arrested', '43', '45'],
  ],
  [
    'what the police and the unions counted, told in two sentences',
    [
      'Reform passed\nOutside parliament in Koval some 30,000 people protested, police said. Unions said there were 80,000.',
      'Reform through\nThe union federation said 82,000 took to the streets of Koval; police spoke of 30,000.',
    ],
    ['differ', 'people taking part', '30,000', '30,000', '80,000', '82,000'],
  ],
])('sets against each other %s', (_, texts, expected) => {
  expect(describeAll(compare(...texts))).toContainEqual(expected);
});

test.each<readonly [string, readonly string[]]>([
  [
    'that sources agree on the hurt, where a third opens with another number of them',
    [
      'Four killed in Koval\nA gunman killed four people and wounded seven in Koval on Sunday, authorities said.',
      'Five dead in Koval\nFive people including the gunman died in Koval on Sunday, and eight were injured, the chief said.',
      'Koval in shock\nA man opened fire in Koval, killing four shoppers and wounding seven others.',
    ],
  ],
  [
    'of those who escaped unhurt that they are on the run',
    [
      'Bus falls into gorge\nFive people escaped unhurt when the bus fell into the gorge at Koval.',
      'Many die in gorge\nSix people escaped with bruises when the bus fell into the gorge at Koval.',
    ],
  ],
  [
    'that people were destroyed, where a sentence leaves out what was',
    [
      'Storm hits Orsa\nThe storm hit 2,000 homes and destroyed 40 in Orsa, officials said.',
      'Petra hits Orsa\nThe storm hit 3,000 homes and destroyed 52 in Orsa, the county said.',
    ],
  ],
  [
    'that the rain of two towns stands side by side, where both give one number of one town',
    [
      'Rain floods Solm\nRain flooded Solm on Tuesday with 141 millimetres in 24 hours, the weather service said.',
      'Heavy rain\nUp to 166 millimetres of rain fell in Tolm on Tuesday, and 141 in Solm.',
    ],
  ],
  [
    'that two armies differ on how many soldiers were killed, of whom each may count its own',
    [
      'Norland loses 12\nNorland said 12 soldiers had been killed in the clash at Koval on Monday. It called for talks.',
      'Clash at Koval\nSeven soldiers died when fighting broke out at Koval on Monday, Vostia said. The river is mined.',
    ],
  ],
  [
    'that jobs which are to go and jobs at risk differ',
    [
      'Carmaker to close Koval plant with 3,200 jobs\nThe carmaker will close its Koval plant.',
      'Carmaker shuts Koval plant; union says 4,000 jobs at risk\nThe carmaker will close its Koval plant.',
    ],
  ],
  [
    'that prison terms of several differ, nor one that was asked for',
    [
      'Brothers jailed\nA court in Koval sentenced Ade Holm to six years in prison and Jon Holm to four years in prison.',
      'Holm brothers sentenced\nAde Holm was jailed for seven years in Koval on Monday. Prosecutors had sought eight years in prison.',
    ],
  ],
  [
    'anything of what a headline bids to forget',
    [
      'Walking helps\nWalking 7,000 steps a day lowers the risk of heart disease, the Koval study of walkers found.',
      'Few steps do\nForget 10,000 steps a day: the Koval study of walkers found a lower risk of heart disease with fewer.',
    ],
  ],
])('does not say %s', (_, texts) => {
  expect(describeAll(compare(...texts))).toEqual([]);
});

it('does not say that sources agree where a report that is only listed speaks against it', () => {
  const told = readTold([
    'Holm jailed\nA court in Koval sentenced Ade Holm to six years in prison for fraud.',
    'Prison for Holm\nAde Holm was sentenced to 6 years in prison in Koval on Monday.',
    'Holm gets more than six years\nAde Holm was sentenced to six and a half years in prison in Koval.',
  ]);
  expect(compareFigures(told.slice(0, 2))).toMatchObject([{ verdict: 'agree', counts: 'prison term' }]);
  expect(compareFigures(told.slice(0, 2), told)).toEqual([]);
});

it('gives a headline’s number the bounds that its text has', () => {
  const comparisons = compare(
    'Four killed in Koval\nA gunman killed four people in Koval on Sunday, authorities said.',
    'Five dead in Koval shooting\nFive people, including the gunman, died in Koval on Sunday.',
  );
  expect(comparisons).toEqual([]);
});

test.each([
  [
    [
      'Fire doubles in size\nThe wildfire near Koval doubled in size overnight to 900 hectares and was 15% contained on Monday, officials said.',
      'Fire near Koval\nThe wildfire near Koval doubled in size and is 20% contained, officials said, up from 15% on Monday.',
    ],
    'percent contained on Monday',
  ],
  [
    [
      'River crests\nThe river at Koval peaked after midnight, 17 centimetres below the record of the old bridge.',
      'Dyke holds\nThe river at Koval peaked on Monday, 20 centimetres below the record of the old bridge.',
    ],
    'centimetres below the record',
  ],
])('names no comparison by the middle of a phrase', (texts, name) => {
  expect(compare(...texts).map(({ counts }) => counts)).toContain(name);
});
