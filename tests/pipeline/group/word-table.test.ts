import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../../src/pipeline/group/word-table.ts';
import { sketchText } from '../../../src/text/sketch.ts';
import { addToHash } from '../../../src/text/word-numbers.ts';

/** What the table should find: every run of two or more letters and digits, and its place. */
function listRuns(text: string): [word: string, start: number][] {
  return [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)].map((match) => [match[0].toLowerCase(), match.index]);
}

function readAll(table: WordTable, text: string): [word: string, start: number][] {
  const { numbers, starts } = table.readWords(text);
  return Array.from(numbers, (number, place) => [table.words[number]!, starts[place]!]);
}

test('finds the words of any text where they stand, and each under one number', () => {
  const table = new WordTable();
  const letters = fc.constantFrom(...'aAbBzZ09 éÉßñÑ.,-’жЖ中文 \n');
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 60 }).map((chars) => chars.join('')),
      (text) => {
        expect(readAll(table, text)).toEqual(listRuns(text));
      },
    ),
  );
  expect(new Set(table.words).size).toBe(table.words.length);
});

test('sketches a text as it is sketched without a table, while its words are read', () => {
  const table = new WordTable();
  const letters = fc.constantFrom(..."aAbBzZ09 éÉßñÑªµ½×.,-’'жЖ中文😀\u0301 \n");
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 3_000, size: 'max' }).map((chars) => chars.join('')),
      (text) => {
        const { words, sketch } = table.sketchWords(text);
        expect(sketch).toEqual(sketchText(text));
        expect(Array.from(words.numbers, (number) => table.words[number])).toEqual(
          listRuns(text).map(([word]) => word),
        );
      },
    ),
  );
});

test('knows a hundred thousand words again, in whatever case', () => {
  const table = new WordTable();
  const text = Array.from({ length: 100_000 }, (_, n) => `Word${n.toString(36)}`).join(' ');
  const { numbers } = table.readWords(text);
  expect(new Set(numbers).size).toBe(100_000);
  expect(table.readWords(text.toUpperCase()).numbers).toEqual(numbers);
});

test('knows words again that all want one place in the table', () => {
  const table = new WordTable();
  const wanted = table.readWords('aa').numbers[0];
  const crowd = listCrowd(1_000);
  const { numbers } = table.readWords(crowd.join(' '));
  expect(new Set(numbers).size).toBe(crowd.length);
  expect(table.readWords(crowd.toReversed().join(' ')).numbers.toReversed()).toEqual(numbers);
  expect(table.readWords('AA').numbers[0]).toBe(wanted);
});

/** Words whose hashes end in the same twelve bits, so that they crowd together in a table of any size up to then. */
function listCrowd(count: number): string[] {
  const crowd: string[] = [];
  for (let n = 36 ** 5; crowd.length < count; n++) {
    const word = n.toString(36);
    let hash = 0;
    for (const letter of word) hash = addToHash(hash, letter.charCodeAt(0));
    if (((hash ^ (hash >>> 15)) & 0xfff) === 0) crowd.push(word);
  }
  return crowd;
}

test('knows whole strings again, spaces and all', () => {
  const table = new WordTable();
  const strings = ['', 'koval', 'upper tarn', "o'dell", 'a', 'straße'];
  const numbers = strings.map((entry) => table.numberOf(entry));
  expect(numbers).toEqual(strings.map((_, at) => at));
  expect(strings.map((entry) => table.numberOf(entry))).toEqual(numbers);
  expect(table.words).toEqual(strings);
});
