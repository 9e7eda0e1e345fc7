import { describe, expect, it } from 'vitest';
import { tellFigures } from './read.ts';

describe('numbers that are no figures', () => {
  it.each([
    'The treaty was signed on October 9.',
    'Nov. 5, 2031, was a Wednesday.',
    'The strike began on 8 July 1987.',
    'Talks ran from March 3-5 in Vienna.',
    'The plant closed in 2009.',
    'The 1990s were lean, the ’80s leaner.',
    'The 2018/19 season was lost.',
    'Doors open at 7 p.m. and close at 10:30.',
    'The clock stopped at 9.15am.',
    'The siren wailed at 1 p.m ET and a loaded .45-caliber pistol lay at 12 W. Heron Street.',
    'Hers was the third speech, his the 21st.',
    'The mayor lives at 12 West Heron St.',
    'Write to Salem, OR 97301.',
    'Call 555-123-4567 today.',
    'See Section 12 and Room 4.',
    'It was rated No. 3.',
    'The Grand 8 met.',
    'The ZR90 and the iPhone 14 sold well.',
    'World War II ended there.',
    'The team won 3-1.',
    'The court ruled 5-4.',
    'The motion passed by a 118-to-95 vote.',
    'Both sides spoke for a few minutes.',
    'It was a pair of gloves from another decade.',
    'No one spoke to one another.',
    'It is a two-way street.',
    'The two Carolinas marched together.',
    'Follow www.example.org/2024/05/12 for more.',
    'Rosa Lind, 54, lost her barn.',
    'It happened on 9/11.',
    'The 5G network failed.',
    'The COVID-19 ward was full.',
    'A 3-in-1 charger broke.',
    'The sign read “start with one”.',
    'A neighbour made the 911 call and police released the 911 calls.',
    'He dialled 999 twice.',
    '3 of 14.',
    'He finished 80 Day Obsession and watched it in 4K on his phone.',
    'They found group 2 cells in the Block 1B rocket.',
    'The 5500M chip is new.',
    'The PS5 sold out.',
    'The Group of 20 changed its 401(k) rules at 12 noon.',
    'They moved from Flat 12B to a house of 3M.',
    'Fans came to hear 50 Cent sing.',
    'Orsa Releases New Heron Extreme Edition 955 CPU',
    'It is banned by Section 744.11.',
    'To help, text FLOOD to 70707.',
    'They met on 6/8 in Turin.',
    'The port aims for net-zero emissions.',
  ])('%s', (sentence) => {
    expect(tellFigures(sentence)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Some 2000 people came in 2003.', ['2000 people']],
    ['In a group 12 men fell ill; 4K fans left.', ['12 man', '4000 fan']],
    ['The lodge took 112 calls.', ['112 call']],
    ['The farm sold 21, 000 hens in Oct. 2019.', ['21000 hen']],
    ['Costs fell 50%-52% in a year.', ['50..52 percent']],
    ['In October 300 hens died.', ['300 hen']],
    ['Twenty Democrats voted against it.', ['20 democrat']],
    ['He owns 50 acres on 12 Hill Road.', ['50 acre']],
    ['They bought 12 C-90 planes.', ['12 plane']],
    ['Add 1 tsp. oil to 2 cups of flour.', ['1 teaspoon', '2 cup']],
  ])('tells them from figures beside them: %s', (sentence, expected) => {
    expect(tellFigures(sentence)).toEqual(expected);
  });
});
