import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/text/span.ts';
import { figuresOf } from './read.ts';

/** What is told beside each figure of a sentence. */
function clauses(sentence: string): (string | undefined)[] {
  return figuresOf(sentence).map(({ clause }) => clause && slice(sentence, clause));
}

describe('the clause told beside a number', () => {
  it.each<[string, string | undefined]>([
    ['Eleven people were treated for smoke, the clinic said.', 'people were treated for smoke'],
    ['Some 900 passengers waited on Friday and will return.', 'passengers waited on Friday'],
    ['Some 40 boats carrying salt and timber were lost.', undefined],
    ['The harbour sent 40 boats that lay idle.', 'boats that lay idle'],
    ['The poll showed 54 percent of voters saying Blom should stay.', 'of voters saying Blom should stay'],
    ['The board turned down his 84 crowns a share offer on Monday.', undefined],
    ['The €52 million signing struck.', undefined],
    [
      'Tens of thousands of people marched through Orsa on Monday to demand that a cap on rents start.',
      'of people marched through Orsa',
    ],
    ['The $19 billion purchase of Orsa Lines failed.', 'purchase of Orsa Lines failed'],
    ['Some 300 died in the last war.', 'died in the last war'],
    ['Some 40 crews still at sea.', 'crews still at sea'],
    ['The $40 million rower Ida Holm was hurt in the last race.', undefined],
    ['Some 40 pupils are not coming back for that second, vital week.', 'pupils are not coming back'],
    ['A bus with 40 pupils crashed into a lorry.', undefined],
    ['A school for 600 pupils burned down.', undefined],
    ['They waited for boats and 40 crews who lay idle.', 'crews who lay idle'],
    ['They searched a car that stood near 12 shops exploded by gas.', undefined],
    ['Police found 12 letters hidden in a drawer.', 'letters hidden in a drawer'],
    ['Forty-three of the crew on board were killed.', 'of the crew on board were killed'],
    ['Police said 31 houses had been damaged before the wind fell.', 'houses had been damaged'],
    ['More than 50 people were killed in ferry, mortar and rocket attacks.', 'people were killed'],
    [
      'Around 60 patients were moved to a school with a kitchen near the northern railway station.',
      'patients were moved to a school with a kitchen',
    ],
  ])('%s', (sentence, clause) => {
    expect(clauses(sentence)).toEqual([clause]);
  });

  it.each([
    ['All but 30 of the passengers were evacuated by noon.', undefined],
    ['All except 30 people evacuated by noon.', undefined],
    ['Everyone but about 30 passengers was taken ashore.', undefined],
    ['The rockslide killed all but four of the climbers.', undefined],
    ['All the houses stood but 30 people were killed by trees.', 'people were killed by trees'],
  ])('is not told of those whom its sentence excepts: %s', (sentence, clause) => {
    const [figure] = figuresOf(sentence);
    expect(clauses(sentence)).toEqual([clause]);
    expect(figure?.befell).toBeUndefined();
    expect(figure?.measure).toBe(clause ? 'total' : 'rest');
    expect(figure?.counts).not.toContain('evacuated');
  });

  it('is not told of what the subject only carries', () => {
    expect(clauses('A ship with 24 crew and 3,000 cattle aboard sank.')).toEqual([undefined, undefined]);
  });

  it('does not end before one more of what it names', () => {
    const [moved] = clauses('More than 200 people were moved from a clinic and 40 houses in Orsa.');
    expect(moved).toBe('people were moved');
    const [hurt] = clauses('Forty people were hurt in Orsa and 12 in Nolm.');
    expect(hurt).toBe('people were hurt in Orsa');
  });

  it('is told of the part, not of the whole', () => {
    expect(clauses('He said that 320 of its 350 members had voted for the strike.')).toEqual([
      'of its 350 members had voted for the strike',
      undefined,
    ]);
    expect(clauses('One of the 40 ships sank.').at(-1)).toBeUndefined();
  });

  it.each<[string, string]>([
    ['ends before a verb whose subject stands elsewhere', 'The blast that killed 40 people caused outrage.'],
    ['does not begin a list that it cannot end', 'The plan gives 40 towns roads, bridges, schools and more.'],
    ['does not stop at “or”', 'Thirteen towns gain or lose a clinic.'],
    ['does not stop at an abbreviation', 'The union sent 40 letters to Sen. Ida Holm.'],
    ['leaves a hyphenated number to its noun', 'They held a two-day meeting in the capital.'],
    ['is left to the sentence where a verb before the number tells', 'The flood killed 40 people on Friday.'],
    ['says nothing where nothing follows', 'The army sent 150 soldiers.'],
    [
      'does not tell where some are for what is said of them',
      'More than 600 schools in Norland, Nolm and Orsa closed.',
    ],
    ['does not tell when for what befell them', 'The council fined the line and seven crews on Monday.'],
    [
      'does not stop inside a name',
      'He said 13 observers from the Office for Safety and Work in the Northern Isles came.',
    ],
    ['does not stop before a quotation', 'Nearly 60 voters said that crime was either “bad” or worse.'],
    ['does not stop between two words for one noun', 'Some 40 crews sailed by slow but famous isles.'],
    ['does not stop at a preposition', 'More than 60 voters stood against her.'],
  ])('%s', (_, sentence) => {
    expect(clauses(sentence)).toEqual([undefined]);
  });

  it.each([
    'At least 40 homes burned down, the mayor Ida Holm said.',
    'At least 40 homes burned down according to the mayor.',
    'At least 40 homes burned in Orsa on Monday, said the mayor, Ida Holm.',
  ])('never holds the words that say who says so: %s', (sentence) => {
    const [figure] = figuresOf(sentence);
    expect(figure!.clause!.end).toBeLessThanOrEqual(figure!.attribution!.span.start);
  });
});
