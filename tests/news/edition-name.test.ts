import { expect, test } from 'vitest';
import { nameHandMade, nameScheduled } from '../../src/news/edition-name.ts';

const HOUR = 3_600_000;

test('an edition made by hand is named after the local day and moment', () => {
  const lateEvening = new Date('2026-03-10T23:30:05.042Z');
  expect(nameHandMade('morning', lateEvening, HOUR)).toEqual({
    id: 'morning@2026-03-11T003005-042-hand',
    date: '2026-03-11',
  });
  expect(nameHandMade('morning', lateEvening, -4 * HOUR).date).toBe('2026-03-10');
});

test('two of one second have different names', () => {
  const name = (instant: string) => nameHandMade('morning', new Date(instant), 0).id;
  expect(name('2026-03-10T08:00:00.001Z')).not.toBe(name('2026-03-10T08:00:00.002Z'));
});

test('the edition of a slot is named after the slot, whenever it is made', () => {
  expect(nameScheduled('morning', '2026-03-29T02:30')).toEqual({
    id: 'morning@2026-03-29T0230',
    date: '2026-03-29',
  });
});
