import { expect, test } from 'vitest';
import { Throttle } from '../../src/adapters/smtp/throttle.ts';

const GOES_ON = new AbortController().signal;

test('lets no more in than the limit, also where one comes while another is being let in', async () => {
  const throttle = new Throttle({ connections: 1 });
  const inside: string[] = [];
  const enter = (name: string) => throttle.enter(GOES_ON).then(() => inside.push(name));
  await enter('first');
  const second = enter('second');
  throttle.leave();
  const third = enter('third');
  await second;
  expect(inside).toEqual(['first', 'second']);
  expect(throttle.open).toBe(false);
  throttle.leave();
  await third;
  throttle.leave();
  expect(inside).toEqual(['first', 'second', 'third']);
  expect(throttle.open).toBe(true);
});

test('spreads messages over the minute, and waits no longer than the run goes on', async () => {
  const throttle = new Throttle({ messagesPerMinute: 1 });
  await throttle.enter(GOES_ON);
  expect(throttle.open).toBe(false);
  await throttle.enter(AbortSignal.timeout(1));
  expect(throttle.open).toBe(false);
});
