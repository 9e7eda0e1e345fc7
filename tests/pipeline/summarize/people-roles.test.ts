import { expect, test } from 'vitest';
import type { Person } from '../../../src/news/person.ts';
import { summarizeArticle } from '../../../src/pipeline/summarize/summarize.ts';
import { articleOf } from '../../support/article.ts';

function peopleIn(text: string): readonly Person[] {
  return summarizeArticle(articleOf(text)).people;
}

function roleOf(text: string, name: string): string | undefined {
  return peopleIn(text).find((person) => person.name === name)?.role;
}

test.each<[string, string]>([
  ['Ida Blom, sat down with the board on Friday in Orsa.', 'Ida Blom'],
  ['Ida Blom, 27, reportedly once invited a rower into the cabin.', 'Ida Blom'],
  ['Step forward, Ida Blom. The board met on Friday.', 'Ida Blom'],
  ['They met Ida Blom, Vice President Peter Holm and others on Friday.', 'Ida Blom'],
  ['The list includes Ida Blom, Peter Singer and Nils Lind of Orsa.', 'Ida Blom'],
  ['Her father and sister, Ida Blom, stayed away from Orsa.', 'Ida Blom'],
  ['He was raised by a Jewish father, Per Holm, in Orsa.', 'Per Holm'],
  ['They asked a living relative of the king, Peter Holm, on Friday.', 'Peter Holm'],
])('what somebody does, and what another is, is no role: %s', (text, name) => {
  expect(roleOf(text, name)).toBeUndefined();
});

test.each<[string, string, string]>([
  ['The race was won by 100m hurdler Ida Blom on Friday.', 'Ida Blom', '100m hurdler'],
  ['He beat three-term incumbent Sen. Peter Holm in Orsa.', 'Peter Holm', 'three-term incumbent Sen.'],
  ['Former Four Coasts drummer Peter Holm spoke on Friday.', 'Peter Holm', 'Former Four Coasts drummer'],
  [
    'Port Authority of Orsa and Norland director Peter Holm spoke on Friday.',
    'Peter Holm',
    'Port Authority of Orsa and Norland director',
  ],
  ['There were scenes former champion Ida Blom said were sad.', 'Ida Blom', 'former champion'],
  ['An uprising ousted longtime President Peter Holm in May.', 'Peter Holm', 'longtime President'],
  ['It was read by Poet Laureate Ida Blom on Friday.', 'Ida Blom', 'Poet Laureate'],
  [
    'It is new, said Peter Holm, the director of rowing, tides and boats at the port.',
    'Peter Holm',
    'director',
  ],
  ['It is new, said Peter Holm, the director of rowing, on Friday.', 'Peter Holm', 'director of rowing'],
  ['The news came from Ida Blom, harbour counsel at tech...', 'Ida Blom', 'harbour counsel'],
])('a role is told whole, and nothing that stands before it: %s', (text, name, role) => {
  expect(roleOf(text, name)).toBe(role);
});

test.each<[string, readonly string[]]>([
  ['Children of Orsa’s King Olav Infant School sang on Friday.', []],
  ['They went to the U.N. General Assembly on Friday.', []],
  ['The migration worries the Bishop of San Pedro Alto, who spoke.', []],
  ['Webster Holm, a harbour suburb 13 miles south of Orsa, was calm.', []],
  ['Norland’s Minister for Foreign Affairs Peter Holm spoke on Friday.', ['Peter Holm']],
  ['They read a book by then-Archbishop of Orsa Peter Holm on Friday.', ['Peter Holm']],
  ['Throughout Peter Holm’s reign the boats were kept. Holm left in May.', ['Peter Holm']],
])('houses and places are nobody, and names begin where they begin: %s', (text, names) => {
  expect(peopleIn(text).map(({ name }) => name)).toEqual(names);
});
