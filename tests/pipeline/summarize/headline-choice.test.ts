import { describe, expect, test } from 'vitest';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function headlineOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.text;
}

function originOf(text: string): string {
  return summarizeArticle(articleOf(text)).headline.from;
}

describe('which form of a sentence a made headline is', () => {
  const LEAD =
    'The council of Marstad dismissed the harbour master after a count of the herring, ending weeks of talks with the owners of the four largest boats.';

  test('the one that has the word which the rest of the article is about', () => {
    const herring =
      'The herring had been counted twice. No herring was found off Orsa. Sellers of herring shut their stalls.';
    expect(headlineOf(`${LEAD} ${herring}`)).toMatch(/after count of herring$/);
  });

  test('a shorter one, when the rest of the article uses none of the words that it leaves out', () => {
    const master =
      'The harbour master had held his post since spring. The council had hired the harbour master itself. A new harbour master of Marstad is sought by the council.';
    expect(headlineOf(`${LEAD} ${master}`)).not.toMatch(/boats$/);
  });

  test('no long one for what only adds to a statement', () => {
    expect(
      headlineOf(
        'The ferry line will close its office in Marstad, leaving the town without a place to buy tickets for the boats to the outer islands and the coast.',
      ),
    ).toBe('Ferry line will close its office in Marstad');
  });

  test('the shorter of two that tell the same', () => {
    expect(
      headlineOf('The old bridge of Marstad will be closed for the winter, the Harbour Board said.'),
    ).toBe('Harbour Board: Old bridge of Marstad will be closed for winter');
  });
});

describe('which sentence a made headline is of', () => {
  const NEWS =
    'The council of Marstad closed a bridge in Orsa to all cars. The bridge had carried cars to Orsa since spring.';

  test.each([
    ['a tease', 'It was not over for the drivers of the town.'],
    ['a call', 'Imagine a town with no way over the river.'],
    ['somebody’s own words to the reader', 'You may have to walk a little further than you did in spring.'],
    ['a year that is over', 'In 1969, Ida Blom was a student with a boat of her own.'],
    ['a remark that names nothing', 'Some things never seem to change.'],
    ['a look back', 'Last spring, Ida Blom bought a boat to cross the river without a bridge.'],
    ['a remark on what something is', 'The bridge of Marstad is simply a hard case.'],
    ['what somebody feels', 'For Ida Blom, the river had always looked wide enough.'],
    ['a day that is told of', 'Sunday is always the feast of the rivers of Marstad.'],
    ['what might be', 'Even a town like Marstad could certainly do with a better river.'],
  ])('not %s that leads up to the news', (_, opening) => {
    expect(headlineOf(`${opening} ${NEWS}`)).toBe('Council of Marstad closed bridge in Orsa to all cars');
    expect(originOf(`${opening} ${NEWS}`)).toBe('second sentence');
  });

  test('not one that the next is held against, nor the word that does so', () => {
    const hope = 'The drivers of Marstad were glad of their bridge.';
    expect(headlineOf(`${hope} But ${NEWS[0]!.toLowerCase()}${NEWS.slice(1)}`)).toBe(
      'Council of Marstad closed bridge in Orsa to all cars',
    );
  });

  test('not one that the next takes back in a word', () => {
    const hope = 'The drivers of Marstad were glad of their bridge in spring.';
    expect(originOf(`${hope} They were alone. ${NEWS}`)).toBe('third sentence');
  });

  test('one that is held against the next, where it is news of a day', () => {
    const news = 'The drivers of Marstad blocked their bridge on Monday.';
    expect(originOf(`${news} But the council of Marstad closed a bridge in Orsa to all cars.`)).toBe(
      'first sentence',
    );
  });

  test.each([
    ['somebody wants', 'a step for drivers who wanted no cars there for months.'],
    ['goes on beside it', 'a step for drivers even as the ferry sails. Drivers of Marstad own boats.'],
  ])('one that is news, whatever it adds of what %s', (_, more) => {
    const next =
      'The council of Marstad said on Monday that cars for the bridge in Nolm can go by the ferry of Orsa.';
    expect(originOf(`The council of Marstad closed its bridge in Nolm to cars, ${more} ${next}`)).toBe(
      'first sentence',
    );
  });

  test('not somebody’s own words where a name has an initial that looks like them', () => {
    const news = 'Agents of the F.B.I. searched the harbour office of Marstad for papers.';
    expect(originOf(`${news} ${NEWS}`)).toBe('first sentence');
  });

  test('a later one with whom it speaks of, but none whose pronoun is an earlier one’s', () => {
    const question = 'Will the children of Marstad be sent home?';
    const news = 'Schools in Orsa will send children of Marstad home when they cough.';
    const rest = 'Schools in Marstad count their children. Schools in Orsa do too.';
    expect(originOf(`${question} ${news} ${rest}`)).toBe('second sentence');
    expect(
      headlineOf(`${question} Schools in Orsa had said that in spring about them. ${news} ${rest}`),
    ).not.toMatch(/them/);
  });

  test('no side of the news, however plain it is', () => {
    const question = 'Will the ferry of Marstad ever sail again?';
    const aside = 'Ida Blom grows roses in the garden of her house.';
    const rest = 'Its engine broke in a storm, and the yard of Nolm sent the ferry back to Marstad.';
    expect(headlineOf(`${question} ${aside} ${rest} The yard had no engine for the ferry.`)).not.toMatch(
      /roses/,
    );
  });

  test('no line that leads up to the news, where only lines are left', () => {
    const news = 'The council of Marstad lost its vote on the bridge and on whoever was to build it there.';
    const rest = 'The bridge will not be built. The council of Marstad will meet.';
    expect(originOf(`There are two ways over the river. ${news} ${rest}`)).toBe('second sentence');
    expect(originOf(`There are two ways over the river. By contrast, ${news} ${rest}`)).not.toBe(
      'second sentence',
    );
  });

  test('a side of the news that stands alone, where no line tells of the subject', () => {
    const lines = 'What is it with a river? No, not a word about a single one of them.';
    const aside = 'Ida Blom sold her two boats to a yard in Nolm.';
    const rest = 'It is a river of rivers. What is a river? Is it a river? Is the river a river?';
    expect(headlineOf(`${lines} ${aside} ${rest}`)).toBe('Ida Blom sold two boats to yard in Nolm');
  });

  test('what somebody says in words of his own, where they mean nobody told before', () => {
    const tease = 'Ida Blom of Marstad could not have been more clear.';
    const rest = 'The council of Marstad met. Marstad has a council of nine.';
    const said = (words: string): string => headlineOf(`${tease} “${words},” Blom said. ${rest}`);
    expect(said('Marstad is failing at ferries')).toBe('Ida Blom: “Marstad is failing at ferries”');
    expect(said('We are failing at ferries')).not.toMatch(/“/);
    expect(headlineOf(`${tease} “Marstad is failing at ferries.” ${rest}`)).not.toMatch(/failing/);
  });

  test('a later one with whose pronoun is the person whom the article has named in full', () => {
    const tease = 'In 1969, Ida Blom was a student in Marstad.';
    const news = 'After a winter in Nolm, Blom sold her boats to a yard in Marstad.';
    expect(headlineOf(`${tease} ${news} The yard in Marstad is glad of boats.`)).toBe(
      'Ida Blom sold boats to yard in Marstad',
    );
  });

  test('no line that speaks of the former of two, which only the one before it names', () => {
    const teases =
      'Enjoy the pictures. The mayor toured a bridge and a school. The former, the Orsa Bridge, is named for a rower who was lost in 1993.';
    expect(headlineOf(`${teases} The school is new.`)).not.toMatch(/^The former/);
  });

  test('no line that begins with whose something is, as only the one before it tells', () => {
    const teases =
      'There are two ways over the river. In his letter, the bridge and the river of Marstad were given to Orsa and to whoever would build it there.';
    expect(originOf(`${teases} The bridge will not be built. The river of Marstad will stay.`)).not.toBe(
      'second sentence',
    );
  });

  test('what leads up to the news after all, where no later sentence stands alone', () => {
    expect(originOf('It was the longest winter that the ferry crews of Marstad had seen. They left.')).toBe(
      'first sentence',
    );
  });

  test('the first, however plain the second', () => {
    const first =
      'The owners of the ferry line agreed on Friday to pay the families of the crew of the lost boat twice what a court in Orsa had asked of them in spring.';
    expect(originOf(`${first} Ida Blom sold her two boats to a yard in Nolm.`)).toBe('first sentence');
  });

  test('the first, however long, where it is news', () => {
    const first =
      'The owners of the ferry line between Marstad and the outer islands asked the crew of the boat that was lost on Friday to say nothing of what they had seen of the storm and of the harbour master before a court in Orsa had heard them.';
    expect(originOf(`${first} The crew of the ferry line fished off Orsa.`)).toBe('first sentence');
  });

  test('the first, however short, where something has happened', () => {
    expect(originOf(`(CNN)The mayor of Marstad, Ida Blom, has died. ${NEWS}`)).toBe('first sentence');
  });

  test('no later one of what was so before the news', () => {
    const tease = 'It was not over for the drivers of the town.';
    const before = 'The council of Marstad had closed a bridge in Nolm to all cars.';
    expect(headlineOf(`${tease} ${before} ${NEWS}`)).toBe(
      'Council of Marstad closed bridge in Orsa to all cars',
    );
  });

  test('of a later one what means nothing that was told before', () => {
    const question = 'Will the ferry of Marstad ever sail again?';
    const rest = 'The ferry lost its engine in a storm. The yard had no engine for a ferry of its size.';
    const form = (news: string): string => headlineOf(`${question} ${news} ${rest}`);
    expect(form('Crews from Orsa towed the ferry of Marstad to a yard in Nolm as the search went on.')).toBe(
      'Crews from Orsa towed ferry of Marstad to yard in Nolm',
    );
    expect(form('Crews from Orsa found the engine the ferry of Marstad had lost in a storm.')).toBe(
      'Crews from Orsa found engine the ferry of Marstad had lost in storm',
    );
  });

  test('of later ones, that which has the words of most of the article', () => {
    const question = 'Will the ferry of Marstad ever sail again?';
    const aside = 'Ida Blom grows roses in the garden of her house.';
    const news = 'The ferry of Marstad will sail again after a year in the yard of Nolm.';
    const rest = 'The ferry lost its engine in a storm. The yard had no engine for a ferry of its size.';
    expect(headlineOf(`${question} ${aside} ${news} ${rest}`)).toMatch(/^Ferry of Marstad will sail again/);
  });

  test('a first with what takes it back, where it tells what was so before', () => {
    const turn = 'the council now has no money for a bridge there';
    expect(headlineOf(`The mayor of Marstad had promised a bridge to Orsa, but ${turn}.`)).toMatch(
      /had promised bridge to Orsa, but council .*has no money/,
    );
    expect(headlineOf(`The mayor of Marstad opened a bridge to Orsa, but ${turn}.`)).not.toMatch(/money/);
  });

  test('a first that means the place it was filed from, where it says which', () => {
    expect(headlineOf('MARSTAD — Divers raised a ferry off this old harbour of Marstad on Monday.')).toBe(
      'Divers raised ferry off old harbour of Marstad',
    );
  });

  test('a first with the name that its opening gave in place of what takes that up', () => {
    const news = 'a judge threw out the suits brought against the company by three towns.';
    expect(headlineOf(`In a setback to efforts to break up Orsanet, ${news}`)).toBe(
      'Judge dismissed suits against Orsanet by three towns',
    );
    expect(headlineOf(`In a setback to efforts of Marstad to break up Orsanet, ${news}`)).toMatch(
      /^In setback/,
    );
  });
});

test('what something is only likened to is no news', () => {
  const text =
    'It might sound like an old wives’ tale, but a potion of garlic and wine may heal the fever of Marstad, according to the hospital. Ida Blom read the old book. The potion was brewed twice.';
  expect(headlineOf(text)).toBe('Potion of garlic and wine may heal fever of Marstad, hospital said');
});

test('no line whose “it” only the writer could tell, where a later line tells of the subject', () => {
  const text =
    'It was 9:35 on a slow night in April and harbour chief Ida Blom was about to call it quits. “Where?” she asked. “Here,” a man said. “Shots!” he said. “What?” she asked. Why? A guard of the harbour lay bleeding in his boat after being shot at the harbour gate. The harbour chief ran to the boat.';
  expect(headlineOf(text)).toBe('Guard of harbour lay bleeding in boat after being shot at harbour gate');
});
