import { expect, test } from 'vitest';
import { toPrintable } from '../../src/text/printable.ts';

test.each([
  ['Orsa\u0085 and\u200e Sund', 'Orsa and Sund'],
  ['Â£200m ferry for Orsa', '£200m ferry for Orsa'],
  ['â\u0080\u009cNo ferry,â\u0080\u009d she said', '“No ferry,” she said'],
  ['Ministère de l’âge', 'Ministère de l’âge'],
])('%j is printed as %j', (text, printed) => {
  expect(toPrintable(text)).toBe(printed);
});
