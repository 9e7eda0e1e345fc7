import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFunctionWord, WordCounter } from '../../src/pipeline/clean/words.ts';
import { listRuns } from '../../src/text/word-runs.ts';

test('counts the words of a line by what they are', () => {
  const { words, functionWords, persons, content } = new WordCounter().count(
    'you and i: the harbor’s 2024 quay, 12 m',
  );
  expect({ words, functionWords, persons }).toEqual({ words: 10, functionWords: 4, persons: 2 });
  expect(content).toHaveLength(3);
});

test('gives a word one number in all lines of a document', () => {
  const counter = new WordCounter();
  const [first, second] = [counter.count('harbor quay harbor'), counter.count('the quay, the pier')];
  expect(first.content).toEqual([0, 1, 0]);
  expect(second.content).toEqual([1, 2]);
  expect(counter.vocabulary).toBe(3);
});

test('tells thousands of words apart', () => {
  const counter = new WordCounter();
  const words = Array.from({ length: 20_000 }, (_, n) => `word${n}`);
  expect(counter.count(words.join(' ')).content).toEqual([...words.keys()]);
  expect(counter.count(words.toReversed().join(' ')).content).toEqual([...words.keys()].toReversed());
});

test('finds the words that a scan with strings finds, in every script', () => {
  const letters = fc.constantFrom(
    ...'aäßéжकü漢𠀀𝕒0９½ .-\ud800\udc00’'.split(/(?:)/u),
    'the',
    'you',
    'harbor',
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
      const text = parts.join('').toLowerCase();
      const runs = listRuns(text, 1);
      const topical = runs.filter((run) => run.length > 3 && !isFunctionWord(run));
      const { words, functionWords, content } = new WordCounter().count(text);
      const lengths = runs.map((run) => Math.ceil((run.match(/[漢字か]/g)?.length ?? 1) / 2));
      expect(words).toBe(lengths.reduce((sum, length) => sum + length, 0));
      expect(functionWords).toBe(runs.filter(isFunctionWord).length);
      const numbers = new Map<string, number>();
      for (const run of topical) if (!numbers.has(run)) numbers.set(run, numbers.size);
      expect(content).toEqual(topical.map((run) => numbers.get(run)));
    }),
  );
});
