import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internWords, rememberForms } from '../../src/text/interned-words.ts';
import { isSpace } from '../../src/text/span.ts';

function formsOf(text: string): string[] {
  const { forms, sentences } = internWords(text, [{ start: 0, end: text.length }]);
  return sentences[0]!.words.map((word) => forms[word]!.text);
}

test.each([
  ['Ida Blom’s half-built mill.', ['Ida', 'Blom’s', 'half-built', 'mill.']],
  ['“We lost 1,200 boats,” he said', ['“', 'We', 'lost', '1,200', 'boats', ',', '”', 'he', 'said']],
  ['the 10th, 11,5 and x,y', ['the', '10th', ',', '11,5', 'and', 'x', ',', 'y']],
  ['$90.5m for Zoë—now', ['$', '90.5m', 'for', 'Zoë', '—', 'now']],
  ['ferry 🚢 𝒜', ['ferry', '🚢', '𝒜']],
])('words and marks of %s', (text, forms) => {
  expect(formsOf(text)).toEqual(forms);
});

test('a word has one number in every sentence', () => {
  const text = 'The dam held. The dam broke.';
  const { forms, sentences } = internWords(text, [
    { start: 0, end: 13 },
    { start: 14, end: 28 },
  ]);
  expect(forms.map(({ text: form }) => form)).toEqual(['The', 'dam', 'held.', 'broke.']);
  expect(sentences.map(({ words }) => words)).toEqual([
    [0, 1, 2],
    [0, 1, 3],
  ]);
});

const parts = fc.oneof(
  fc.constantFrom('a', 'Blom', '’s', '1', ',', '.', '-', ' ', '\n', '\u2009', '“', 'é', '\u0301', '𝒜', '½'),
  fc.string({ unit: 'binary' }),
);

test('each reader finds its own once for a form, in later texts too', () => {
  const asked: string[] = [];
  const lengthOf = rememberForms((form) => {
    asked.push(form);
    return { length: form.length };
  });
  const firstOf = rememberForms((form) => ({ letter: form[0] }));
  for (const text of ['The weir held.', 'The weir burst.']) {
    const { forms } = internWords(text, [{ start: 0, end: text.length }]);
    expect(forms.map((form) => lengthOf(form).length)).toEqual(forms.map((form) => form.text.length));
    expect(forms.map((form) => firstOf(form).letter)).toEqual(forms.map((form) => form.text[0]));
  }
  expect(asked).toEqual(['The', 'weir', 'held.', 'burst.']);
});

test('every form stands where it is said to, and only white space is left out', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (samples) => {
      const text = samples.join('');
      const { forms, sentences } = internWords(text, [{ start: 0, end: text.length }]);
      const { words, starts } = sentences[0]!;
      let end = 0;
      words.forEach((word, at) => {
        const start = starts[at]!;
        const form = forms[word]!.text;
        expect(text.slice(start, start + form.length)).toBe(form);
        for (let gap = end; gap < start; gap++) expect(isSpace(text.charCodeAt(gap))).toBe(true);
        expect(form).not.toMatch(/\s/);
        end = start + form.length;
      });
      for (let gap = end; gap < text.length; gap++) expect(isSpace(text.charCodeAt(gap))).toBe(true);
    }),
  );
});

test('tells words apart that are made to meet in one place of the table', () => {
  // `Aa` and `BB` have one hash, and so have all words made of them.
  const words = Array.from({ length: 2 ** 12 }, (_, number) =>
    number.toString(2).padStart(12, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB'),
  );
  expect(formsOf(words.join(' '))).toEqual(words);
});
