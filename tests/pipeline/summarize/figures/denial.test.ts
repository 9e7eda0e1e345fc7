import { expect, test } from 'vitest';
import { isDenied } from '../../../../src/pipeline/summarize/figures/denial.ts';
import { readWithClues } from '../../../../src/pipeline/summarize/figures/read-sentence.ts';

function denied(sentence: string): boolean[] {
  const { figures, clues } = readWithClues(sentence, { start: 0, end: sentence.length });
  return figures.map((figure) => isDenied(sentence, figure, clues));
}

test.each([
  'It is not true that 70 people were hurt, police said.',
  'The minister denied that 3,000 filling stations would close.',
  'Fares will not rise by 10 percent, the operator said.',
  'It didn’t lose 4 percent of its members, its chair said.',
  'The mayor disputed reports of 40 dead.',
  'The firm is denying reports that 60 ships turned back.',
  'The union refuted claims that 200 jobs would go.',
  'It is untrue that 30 boats sank, the harbour office said.',
  'It is unclear how many thousands of people fled.',
  'The report contradicts claims by officials that only three men had been drowned.',
  'The army rejected reports that 40 boats sank.',
  'The ministry dismissed claims of 40 dead.',
  'The letter challenges the ministry’s claim that 40 boats sank.',
  'It would be false that 30 boats sank.',
  'It is wrong that 30 boats sank.',
  'The fund can never lose 4 percent of its worth.',
  'The fund cannot lose 4 percent of its worth.',
  "It didn't lose 4 percent of its members.",
  'Forget 10,000 steps a day.',
  '“Not 30 cents of this money were mine,” he told the court.',
  'There is no evidence yet that 60 people fell ill, the clinic said.',
])('what a sentence denies is known: %s', (sentence) => {
  expect(denied(sentence)).toEqual([true]);
});

test.each([
  'Officials did not say whether the 300 passengers were safe.',
  'The bridge is not safe for 200 lorries a day, the council said.',
  'Not only 40 houses but a school burned down.',
  'The mayor denied any blame; 12 people were hurt.',
  'About 90 people did not go home.',
  'The minister rejected the claim and said that 40 boats sank.',
  'The union dismissed the report, which found that 40 boats sank.',
  'The council rejected the plan, and 40 boats sank.',
  'There was no evidence that the driver slept, and 40 people were hurt.',
  'The ministry found no sign that the 60 missing people had left the valley.',
])('what is merely near a denial stands: %s', (sentence) => {
  expect(denied(sentence)).not.toContain(true);
});
