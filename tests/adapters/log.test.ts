import { expect, test } from 'vitest';
import { openLog, redact } from '../../src/adapters/log.ts';

test.each([
  ['550 5.1.1 <reader@example.org>: unknown', '550 5.1.1 <[address]>: unknown'],
  ['to=jürgen@bücher.example, relay=mx', 'to=[address], relay=mx'],
  ['smtp://user:pass%40word@mail.example.org:587 refused', 'smtp://[login]@mail.example.org:587 refused'],
  ['sent AUTH PLAIN AGEAYg==', 'sent AUTH PLAIN [login]'],
  ['GET /unsubscribe/abc_DEF-123 200', 'GET /unsubscribe/[token] 200'],
  ['nothing to hide', 'nothing to hide'],
])('%s', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test('known secrets are taken out wherever they stand', () => {
  expect(redact('login hunter22 failed', ['hunter22'])).toBe('login [secret] failed');
});

test('a line is an object with the time, the event and its facts, errors included', () => {
  const lines: string[] = [];
  const log = openLog({ secrets: ['hunter22'] }, { write: (line) => lines.push(line) });
  log.error('delivery failed', { error: new Error('hunter22 refused for a@x.example'), count: 3 });
  const line = JSON.parse(lines[0]!);
  expect(line).toMatchObject({
    msg: 'delivery failed',
    count: 3,
    error: { message: '[secret] refused for [address]' },
  });
  expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(lines[0]).not.toMatch(/hunter22|a@x/);
});
