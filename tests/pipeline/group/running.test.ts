import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/news/edition.ts';
import type { PastStory } from '../../../src/news/past-story.ts';
import type { Story } from '../../../src/news/story.ts';
import { groupStories } from '../../../src/pipeline/group/group.ts';
import { rememberStories } from '../../../src/pipeline/group/remember.ts';
import { summarize, type Told } from './articles.ts';

const flood: Told = {
  id: 'flood-1',
  title: 'Flood in Leitner drives hundreds from their homes',
  text:
    'The river Ossa flooded Leitner on Tuesday and killed 12 people, the mayor, Ruta Halm, said.\n' +
    'The dyke at the old mill gave way before dawn. Helicopters took 340 residents from their homes in the lower town.\n' +
    'The railway to Koval is closed, and schools in Leitner stay shut until the water has gone down.',
  day: '2031-05-06',
};

const nextDay: Told = {
  id: 'flood-2',
  title: 'Leitner flood: death toll more than doubles as water falls',
  text:
    'The flood in Leitner killed 27 people, the mayor, Ruta Halm, said on Thursday as the river Ossa fell.\n' +
    'Soldiers searched the cellars of the lower town, where the dyke at the old mill gave way two days ago.\n' +
    'Trains to Koval will run again on Saturday.',
  day: '2031-05-08',
};

const stranger: Told = {
  id: 'chess',
  title: 'Chess title goes to a sixteen-year-old from Norland',
  text: 'Mira Oslund won the chess championship of Norland on Wednesday with a draw in the last round against Pal Vesti.',
  day: '2031-05-07',
};

function publish(stories: readonly Story[], date: string): Edition {
  return {
    id: `morning@${date}`,
    briefing: 'morning',
    title: 'Morning briefing',
    date,
    language: 'en',
    sections: [{ stories }],
    teasers: [],
    leftOut: [],
    readingMinutes: 1,
  };
}

/** What the store gives back of an edition made of these articles, after a round through JSON. */
function remember(told: readonly Told[], date: string, past: readonly PastStory[] = []): PastStory[] {
  const stories = groupStories(told.map(printKeyFigures), past);
  return JSON.parse(JSON.stringify(rememberStories(publish(stories, date), past)));
}

function printKeyFigures(told: Told) {
  const summary = summarize(told);
  return { ...summary, keyFigures: summary.figures };
}

test('an article of today joins the story of the last days, keeps its id and says when it was told', () => {
  const past = remember([flood, stranger], '2031-05-06');
  const [story, ...others] = groupStories([summarize(nextDay)], past);
  expect(others).toEqual([]);
  expect(story).toMatchObject({ id: 'flood-1', earlier: { day: '2031-05-06', headline: flood.title } });
  expect(story!.members.map(({ summary }) => summary.article.document.id)).toEqual(['flood-2']);
});

test('says what moved since the edition that printed it, in the words of both', () => {
  const [story] = groupStories([summarize(nextDay)], remember([flood], '2031-05-06'));
  expect(story!.updates).toHaveLength(1);
  const [{ before, day, now }] = story!.updates as [Story['updates'][number]];
  expect([before, day, now.text]).toEqual(['12', '2031-05-06', '27']);
  expect(nextDay.text.slice(now.span.start, now.span.end)).toBe('27');
});

test('a sentence in which a number has moved is told, though an edition printed the rest of it', () => {
  const text =
    'The river Ossa flooded Leitner on Tuesday and killed 27 people, the mayor, Ruta Halm, said.\n' +
    'Schools open again on Monday.';
  const summary = summarize({ ...nextDay, text });
  const both = { ...summary, sentences: summary.article.kept };
  const [story] = groupStories([both], remember([flood], '2031-05-06'));
  expect(story!.dek.map(({ span }) => text.slice(span.start, span.end))[0]).toMatch(/killed 27 people/);
});

test('a toll that was put right since is news, though it is lower', () => {
  const text =
    'The flood in Leitner killed nine people, the mayor, Ruta Halm, said, revising the toll down from 12.';
  const [story] = groupStories([summarize({ ...nextDay, text })], remember([flood], '2031-05-06'));
  expect(story!.updates.map(({ before, now }) => [before, now.text])).toEqual([['12', 'nine']]);
});

test('a toll that is said to have risen has moved, though the sentence gives the old one too', () => {
  const risen = {
    ...nextDay,
    text: nextDay.text.replace(
      'The flood in Leitner killed 27 people',
      'The number of people killed in the flood that struck Leitner rose to 27, up from 12 on Tuesday',
    ),
  };
  const [story] = groupStories([summarize(risen)], remember([flood], '2031-05-06'));
  expect(story!.updates.map(({ before, now }) => [before, now.text])).toEqual([['12', '27']]);
});

describe('what has grown since is told', () => {
  const moved = (before: readonly [string, string], now: readonly [string, string]) => {
    const at = (id: string, [title, text]: readonly [string, string], day: string): Told => ({
      id,
      title,
      text: `${title}\n${text}`,
      day,
    });
    const past = remember([at('one', before, '2031-05-06')], '2031-05-06');
    const stories = groupStories([printKeyFigures(at('two', now, '2031-05-07'))], past);
    return stories.flatMap(({ updates }) =>
      updates.map(({ before, counts, now }) => [before, counts, now.text]),
    );
  };

  test('of a fire: the area that it burned, wherever that lies', () => {
    const told = moved(
      ['Ossa Ridge Fire burns on', 'The Ossa Ridge Fire had burned 4,200 acres east of Leitner by Monday.'],
      ['Ossa Ridge Fire grows', 'The Ossa Ridge Fire grew to 7,900 acres on Tuesday and destroyed 31 homes.'],
    );
    expect(told).toEqual([['4,200 acres', '', '7,900 acres']]);
    const on = moved(
      ['Ossa Ridge Fire grows', 'The Ossa Ridge Fire has burned 7,900 acres near Leitner, the county said.'],
      [
        'Ossa Ridge Fire burns on',
        'The Ossa Ridge Fire has burned 10,400 acres near Leitner, the county said.',
      ],
    );
    expect(on).toEqual([['7,900 acres', '', '10,400 acres']]);
  });

  test('of a fire: how far it is contained, named by its word', () => {
    const told = moved(
      ['Ossa Ridge Fire', 'The Ossa Ridge Fire near Leitner is 45% contained, the county of Koval said.'],
      ['Ossa Ridge Fire', 'The Ossa Ridge Fire near Leitner is 70% contained, the county of Koval said.'],
    );
    expect(told).toEqual([['45%', 'contained', '70%']]);
  });

  test('of an outbreak: the cases that it has reached, and no crowd of its day', () => {
    const told = moved(
      ['Measles in Leitner', 'The measles outbreak in Leitner has grown to 36 cases, the clinic said.'],
      ['Measles in Leitner', 'The measles outbreak in Leitner reached 41 cases, the clinic said.'],
    );
    expect(told).toEqual([['36', 'cases', '41']]);
    const crowds = moved(
      ['Chess in Leitner', 'The chess championship of Norland in Leitner drew 360 players, the club said.'],
      ['Chess in Leitner', 'The chess championship of Norland in Leitner drew 410 players, the club said.'],
    );
    expect(crowds).toEqual([]);
    const cancelled = moved(
      ['Nurses strike in Leitner', 'About 2,700 operations were cancelled in Leitner, the clinic said.'],
      [
        'Nurses strike in Leitner',
        'About 2,900 operations were cancelled in Leitner on Tuesday, the clinic said.',
      ],
    );
    expect(cancelled).toEqual([]);
  });
});

test('a toll beyond the bound that was printed has moved, and the bound is told', () => {
  const bound = { ...flood, text: flood.text.replace('killed 12', 'killed at least 19') };
  const [story] = groupStories([summarize(nextDay)], remember([bound], '2031-05-06'));
  expect(story!.updates.map(({ before, now }) => [before, now.text])).toEqual([['at least 19', '27']]);
});

test('of two numbers that were disputed, the one of who speaks today has moved, or the higher of what only grows', () => {
  const rival = {
    ...flood,
    id: 'rival',
    title: 'Fire brigade counts nineteen dead in Leitner flood',
    text: 'The flood of the river Ossa in Leitner killed 19 people, the fire brigade said. The dyke at the old mill gave way.',
  };
  const past = remember([flood, rival], '2031-05-06');
  const toldBy = (who: string, toll = '27') =>
    groupStories(
      [
        summarize({
          ...nextDay,
          text: nextDay.text.replace('the mayor, Ruta Halm,', who).replace('27', toll),
        }),
      ],
      past,
    )
      .flatMap(({ updates }) => updates)
      .map(({ before, now }) => [before, now.text]);
  expect(toldBy('the fire brigade')).toEqual([['19', '27']]);
  expect(toldBy('the mayor, Ruta Halm,')).toEqual([['12', '27']]);
  expect(toldBy('a reporter')).toEqual([['19', '27']]);
  expect(toldBy('a reporter', '15')).toEqual([]);
});

test('of two numbers that today’s reports dispute, that of who was printed has moved', () => {
  const army = {
    ...nextDay,
    text: nextDay.text.replace('27', '31').replace('the mayor, Ruta Halm,', 'the army'),
  };
  const toldBy = (who: string) => ({
    id: 'flood-3',
    title: 'Leitner mourns its dead',
    text:
      `The flood that struck Leitner on Tuesday killed 27 people, ${who} said, and bells rang for them in the lower town.\n` +
      'The river Ossa falls. The dyke at the old mill, which gave way two days ago, is being closed by soldiers.',
    day: '2031-05-08',
  });
  const moved = (who: string) =>
    groupStories([army, toldBy(who)].map(summarize), remember([flood], '2031-05-06'))
      .flatMap(({ updates }) => updates)
      .map(({ before, now }) => [before, now.text]);
  expect(moved('the mayor, Ruta Halm,')).toEqual([['12', '27']]);
  expect(moved('a nurse')).toEqual([]);
});

test('a headline that still gives the number of an earlier edition does not lead', () => {
  const stale = { ...nextDay, title: 'Leitner flood: 12 dead as the dyke at the old mill gives way' };
  const current: Told = {
    id: 'flood-3',
    title: 'River Ossa falls',
    text: 'In Leitner the flood of the river Ossa has killed 27 people since the dyke gave way, the mayor, Ruta Halm, said.',
    day: '2031-05-08',
  };
  const [story] = groupStories([stale, current].map(summarize), remember([flood], '2031-05-06'));
  expect(story!.updates.map(({ before, now }) => [before, now.text])).toEqual([['12', '27']]);
  expect(story!.headline).toBe(current.title);
});

test('a number that stands as it was has not moved', () => {
  const same = { ...nextDay, text: nextDay.text.replace('27', '12') };
  const [story] = groupStories([summarize(same)], remember([flood], '2031-05-06'));
  expect(story!.earlier?.day).toBe('2031-05-06');
  expect(story!.updates).toEqual([]);
});

test('a country’s toll has not moved to that of two countries, nor to a number that was printed beside it', () => {
  const both = nextDay.text.replace(
    'The flood in Leitner killed 27 people',
    'The flood killed 27 people in Leitner and Vargia',
  );
  expect(both).not.toBe(nextDay.text);
  const updates = (then: Told, now: Told) =>
    groupStories([printKeyFigures(now)], remember([then], '2031-05-07')).flatMap((story) => story.updates);
  expect(updates(flood, { ...nextDay, text: both })).toEqual([]);
  const disputed = { ...flood, text: `${flood.text}\nThe army, which counts 27 people, spoke of chaos.` };
  expect(updates(disputed, nextDay)).toEqual([]);
});

test('a story that an edition only listed goes on too, and nothing of it was printed', () => {
  const stories = groupStories([flood].map(printKeyFigures), []);
  const edition = { ...publish([], '2031-05-06'), leftOut: stories };
  const past = rememberStories(edition, []);
  expect(past).toMatchObject([{ id: 'flood-1', headline: flood.title, dek: [], figures: [] }]);
  const [story] = groupStories([summarize(nextDay)], past);
  expect(story).toMatchObject({ id: 'flood-1', earlier: { headline: flood.title }, updates: [] });
});

test('of several editions’ numbers the last one has moved', () => {
  const second = { ...flood, id: 'flood-1b', day: '2031-05-07', text: flood.text.replace('12', '19') };
  const first = remember([flood], '2031-05-06');
  const [story] = groupStories([summarize(nextDay)], remember([second], '2031-05-07', first));
  expect(story!.updates.map(({ before, day, now }) => [before, day, now.text])).toEqual([
    ['19', '2031-05-07', '27'],
  ]);
});

test('a lower number of what only grows has not moved', () => {
  const lower = { ...nextDay, text: nextDay.text.replace('27', '9') };
  const [story] = groupStories([summarize(lower)], remember([flood], '2031-05-06'));
  expect(story!.earlier?.day).toBe('2031-05-06');
  expect(story!.updates).toEqual([]);
});

test('a text that an edition has shown is no news, whoever prints it today', () => {
  const [story] = groupStories(
    [summarize({ ...flood, id: 'reprint', day: '2031-05-08' })],
    remember([flood], '2031-05-06'),
  );
  expect(story!.members.map(({ repeated }) => repeated)).toEqual([true]);
});

test('a report brought up to date is news', () => {
  const later = {
    ...flood,
    id: 'later',
    text: flood.text.replace('12 people', '19 people'),
    day: '2031-05-08',
  };
  const [story] = groupStories([summarize(later)], remember([flood], '2031-05-06'));
  expect(story!.members.map(({ repeated }) => repeated)).toEqual([false]);
  expect(story!.updates.map(({ before, now }) => [before, now.text])).toEqual([['12', '19']]);
});

test('a stranger starts a story of its own, and what nobody goes on with is not told', () => {
  const stories = groupStories([summarize(stranger)], remember([flood], '2031-05-06'));
  expect(stories.map(({ id, earlier }) => [id, earlier])).toEqual([['chess', undefined]]);
});

test('what is only like a story of the last days is told as news', () => {
  const school: Told = {
    id: 'school',
    title: 'Council to build new school for 340 pupils',
    text:
      'A school for 340 pupils will be built in the lower town of Leitner, the council decided on Thursday.\n' +
      'Work begins in spring and costs nine million crowns, of which the county pays half.',
    day: '2031-05-08',
  };
  const past = remember([flood], '2031-05-06');
  expect(groupStories([summarize(school)], past).map(({ id, earlier }) => [id, earlier])).toEqual([
    ['school', undefined],
  ]);
});

describe('a fire in another town, told in the words of yesterday’s', () => {
  const tellFire = (id: string, town: string, street: string, day: string): Told => ({
    id,
    title: `Two dead in warehouse fire in ${town}`,
    text:
      `A fire in a warehouse in ${town} killed two people before dawn, the fire brigade said.\n` +
      `Flames broke through the roof of the building in ${street} and forty firefighters worked for six hours.\n` +
      'Neighbours were told to keep their windows shut. The cause of the fire is not known.',
    day,
  });
  const past = remember([tellFire('velm', 'Velm', 'Tanner Row', '2031-05-06')], '2031-05-06');
  const today = summarize(tellFire('ostrand', 'Ostrand', 'Quay Lane', '2031-05-07'));

  test('is a story of its own', () => {
    expect(groupStories([today], past).map(({ id, earlier }) => [id, earlier])).toEqual([
      ['ostrand', undefined],
    ]);
  });

  test('cannot be told from it by what a store of an earlier version kept, which still reads', () => {
    const older = past.map((story) => ({
      ...story,
      articles: story.articles.map(({ names: _, ...article }) => article),
      figures: story.figures.map(({ document: _, ...figure }) => figure),
    }));
    expect(groupStories([today], older).map(({ id }) => id)).toEqual(['velm']);
  });
});

test('a story keeps its id and its older articles over several editions', () => {
  const first = remember([flood], '2031-05-06');
  const second = remember([nextDay], '2031-05-08', first);
  expect(second).toHaveLength(1);
  expect(second[0]).toMatchObject({ id: 'flood-1', lastDay: '2031-05-08', headline: nextDay.title });
  expect(second[0]!.articles.map(({ document }) => document)).toEqual(['flood-2', 'flood-1']);
});

test('reprints of one text are copies of one member, not more sources', () => {
  const reprint = { ...flood, id: 'flood-wire', outlet: 'Wire', text: `${flood.text}\n(Wire)` };
  const [story, ...others] = groupStories([flood, reprint, nextDay].map(summarize), []);
  expect(others).toEqual([]);
  expect(story!.members.map(({ copies }) => copies.length).toSorted()).toEqual([0, 1]);
});
