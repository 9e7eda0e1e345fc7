import { expect, onTestFinished, test } from 'vitest';
import { SmtpMailer } from '../../src/adapters/smtp/smtp-mailer.ts';
import { smtpSettings } from '../../src/adapters/smtp/smtp-settings.ts';
import { composeNotice } from '../../src/pipeline/address/notice.ts';
import { HOSTILE_ADDRESSES } from '../news/hostile-addresses.ts';
import { startMailServer } from '../support/mail-server.ts';

const NOTICE = {
  from: 'Daybook <briefing@example.org>',
  subject: 'A ferry sails',
  text: 'The ferry sails again.',
  date: new Date('2026-11-23T06:00:00Z'),
};

async function openMailer() {
  const server = await startMailServer();
  const mailer = new SmtpMailer(smtpSettings(new URL(server.url)));
  onTestFinished(() => mailer.close());
  const hand = (message: Parameters<SmtpMailer['hand']>[0]) =>
    mailer.hand(message, async () => {}, AbortSignal.timeout(5000));
  return { server, hand };
}

test(`of ${HOSTILE_ADDRESSES.length} hostile recipients none makes a message, and none reaches anybody`, async () => {
  const { server, hand } = await openMailer();
  const harmless = composeNotice({ ...NOTICE, to: 'reader@example.org' });
  for (const address of HOSTILE_ADDRESSES) {
    expect(() => composeNotice({ ...NOTICE, to: address }), JSON.stringify(address)).toThrow(RangeError);
    // Past the check that makes messages, the mailer has one of its own.
    const envelope = { ...harmless.envelope, to: address };
    expect(await hand({ ...harmless, envelope })).toMatchObject({ kind: 'recipient', permanent: true });
  }
  expect(server.received).toEqual([]);
});

test.each([
  ['reader@bücher.example', 'reader@xn--bcher-kva.example'],
  ['jürgen@example.org', 'jürgen@example.org'],
  ['用户@例え.example', '用户@xn--r8jz45g.example'],
  ['Reader+news@Example.ORG', 'Reader+news@Example.ORG'],
])('%s is mailed to as %s, on the envelope and in the header', async (to, wire) => {
  const { server, hand } = await openMailer();
  expect(await hand(composeNotice({ ...NOTICE, to }))).toMatchObject({ kind: 'sent' });
  const [received] = server.received;
  const header = Buffer.from(received!.bytes)
    .toString('utf8')
    .match(/^To: (.*)\r$/m)?.[1];
  expect(header).toBe(wire);
  // The server of the tests shows domains in their own script.
  expect(received?.to[0]?.split('@')[0]).toBe(wire.split('@')[0]);
});
