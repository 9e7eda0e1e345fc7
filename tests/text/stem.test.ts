import { expect, test } from 'vitest';
import { stemWord } from '../../src/text/stem.ts';

test.each([
  // The examples of Porter's paper, one for each rule that matters to news.
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['feed', 'feed'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['digitizer', 'digit'],
  ['triplicate', 'triplic'],
  ['hopefulness', 'hope'],
  ['revival', 'reviv'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['probate', 'probat'],
  ['controll', 'control'],
])('%s and its forms share a stem', (word, stem) => {
  expect(stemWord(word)).toBe(stem);
});

test('leaves words alone that are not English letters', () => {
  for (const word of ['is', 'häuser', '1,900', 'covid19', '']) expect(stemWord(word)).toBe(word);
});
