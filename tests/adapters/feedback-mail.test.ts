import { expect, test } from 'vitest';
import { readFeedback } from '../../src/adapters/feedback-mail.ts';
import { notification } from '../support/returned-mail.ts';

const NOW = new Date('2026-11-03T06:00:00Z');

/** As a server writes it that sends nothing of our mail back. */
function bare(recipient: string, more: { readonly date?: string } = {}): string {
  const whole = notification({ recipient, status: '5.1.1', diagnostic: '550 5.1.1 unknown', ...more });
  return `${whole.slice(0, whole.indexOf('--B1\nContent-Description: Undelivered Message'))}--B1--\n`;
}

async function read(mail: string) {
  return readFeedback(new TextEncoder().encode(mail.replaceAll('\n', '\r\n')), NOW);
}

test.each([
  ['ann@example.org', 'ann@example.org'],
  ['<ann@example.org>', 'ann@example.org'],
  ['ann+2031@example.org', 'ann+2031@example.org'],
  ['ann+2B2031@example.org', 'ann+2031@example.org'],
  ['ann+2B3D@example.org', 'ann+3D@example.org'],
  ['bounce+3Dann@example.org', 'bounce=ann@example.org'],
])('a notification that sends nothing back tells of %s', async (written, recipient) => {
  expect(await read(bare(written))).toMatchObject([{ kind: 'refusal', recipient }]);
});

test.each(['ann', 'ann@example.org>, <bo@example.org', ''])('and of nobody by “%s”', async (written) => {
  expect(await read(bare(written))).toEqual([]);
});

test.each([
  ['Mon, 2 Nov 2026 08:00:00 +0000', '2026-11-02T08:00:00.000Z'],
  ['Fri, 1 Jan 2055 08:00:00 +0000', NOW.toISOString()],
  ['the day before yesterday', NOW.toISOString()],
])('a refusal of “%s” counts for a day that can be', async (date, at) => {
  const [refusal] = await read(bare('ann@example.org', { date }));
  expect(refusal).toMatchObject({ at: new Date(at) });
});

test.each([
  [
    'stands a hundred deep',
    `Content-Type: multipart/mixed; boundary=n\n\n${'--n\nContent-Type: multipart/mixed; boundary=n\n\n'.repeat(400)}`,
  ],
  ['has a field of megabytes', `X-Ferry: ${'x'.repeat(3_000_000)}\n`],
])('a notification whose returned mail %s is read without it', async (_, odd) => {
  const whole = notification({ recipient: 'ann@example.org', status: '5.1.1', diagnostic: '550 unknown' });
  const mail = whole.replace('X-Daybook-Edition:', `${odd}\nX-Daybook-Edition:`);
  expect(await read(mail)).toMatchObject([{ kind: 'refusal', recipient: 'ann@example.org' }]);
});

test('a notification with a field of megabytes in its report ends nothing', async () => {
  const whole = notification({
    recipient: 'ann@example.org',
    status: '5.1.1',
    diagnostic: 'x'.repeat(3_000_000),
  });
  expect(await read(whole)).toEqual([]);
});
