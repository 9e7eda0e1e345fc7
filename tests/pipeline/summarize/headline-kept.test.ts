import { expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

test.each([
  [
    'each of those whom somebody is said to have harmed',
    'A trial date has been set for a Marstad man accused of murdering his mother and sister.',
    /mother and sister$/,
  ],
  [
    'each of those who died at once',
    'Marstad police say an explosion at an Orsa mill on the coast road killed a local rower and a guard of the harbour board.',
    /killed local rower and guard of harbour board$/,
  ],
  [
    'who was shot, and by whom it is only reported',
    'According to reports, a rower named Ida Blom shot and killed two guards at a mill in Marstad.',
    /^Rower named Ida Blom shot dead two guards at mill in Marstad, reports said$/,
  ],
  [
    'what happened to somebody who was doing something else',
    'Authorities have released the name of a 66-year-old woman who was walking outside the Harbour Club in Marstad when she was struck and killed by a motorist.',
    /when she was struck and killed by motorist$/,
  ],
  [
    'what somebody is charged with, behind an aside between two kinds of dashes',
    'The rower who allegedly shot three guards — killing two– at the Orsa Mill on Thursday night has been charged with murder, attempted murder, aggravated assault, burglary and other charges, says Orsa prosecutor Nils Lind.',
    /at Orsa Mill charged with murder$/,
  ],
  [
    'where a sentence is served',
    'Former Orsa University rower Nils Lind has received a sentence of life in prison without parole for a March 2005 shooting spree in a Marstad courthouse, said police.',
    /life in prison without parole/,
  ],
  [
    'what is done in the second of two places',
    'Harbour stop and search powers in Orsa and Marstad are to be overhauled with a revised code of conduct, Harbour Minister Ida Blom has said.',
    /in Orsa and Marstad are to be overhauled/,
  ],
  [
    'what kind of company was bought',
    'Ferry and tram company Blom Lines said on Monday 12 November that it has agreed to buy data centre consulting company Lind Critical Facilities for an undisclosed sum.',
    /consulting company Lind Critical Facilities$/,
  ],
  [
    'a company’s name before its share’s',
    "Lind's (ORSE: LIND) new ferry will be open to passengers on the coast's longest route from April 29.",
    /^Lind's new ferry/,
  ],
  [
    'what several things did of which the last is told by what it is related to',
    'A big harbour decision, a ferry question and new steps related to Ida Blom, Nils Lind and Per Sund filled the morning of the Orsa council.',
    /Per Sund filled morning of Orsa council$/,
  ],
  [
    'the first of two adverbs',
    'Publicly and privately, the captains are saying nothing about their interest in the mill and playing dumb every time its name comes up.',
    /^Publicly and privately/,
  ],
  [
    'the day of an hour by which something is so',
    'A truce brokered by Marstad on Monday could come into effect by 9:00 pm on Tuesday.',
    /by 9:00 pm on Tuesday$/,
  ],
  [
    'who says it, behind a title with dots',
    'Ida Blom, the captain suspended by the harbour board after she flew out to take part in the film Row … Row Me Home, has claimed that the mayor will be relieved that she is away.',
    /^Ida Blom claimed/,
  ],
])('a headline keeps %s', (_, text, told) => {
  expect(headlineOf(text)).toMatch(told);
});
