import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { classifyConnect } from '../../src/adapters/smtp/classify.ts';
import { SmtpMailer } from '../../src/adapters/smtp/smtp-mailer.ts';
import { SMTP_LIMITS, smtpSettings } from '../../src/adapters/smtp/smtp-settings.ts';
import type { Message } from '../../src/news/message.ts';
import type { Handover } from '../../src/ports/mailer.ts';
import { type Fault, type FaultySmtp, type Stage, startFaultySmtp } from '../support/faulty-smtp.ts';

/** As long as a busy machine may need. */
const DEADLINE_MS = 20_000;

function messageTo(to: string, body = 'The ferry sails again.'): Message {
  const messageId = `<one.${Buffer.from(to).toString('hex')}@example.org>`;
  const bytes = Buffer.from(`To: ${to}\r\nMessage-ID: ${messageId}\r\n\r\n${body}\r\n`);
  return {
    edition: 'one',
    messageId,
    envelope: { from: 'briefing@example.org', to },
    bytes,
    fingerprint: body,
  };
}

async function start(
  faults?: Parameters<typeof startFaultySmtp>[0],
  options: { password?: string; login?: string } = {},
): Promise<{ server: FaultySmtp; mailer: SmtpMailer }> {
  const server = await startFaultySmtp(faults, options);
  const mailer = new SmtpMailer(
    smtpSettings(new URL(`smtp://${options.login ?? ''}127.0.0.1:${server.port}`)),
  );
  onTestFinished(async () => {
    await mailer.close();
    await server.close();
  });
  return { server, mailer };
}

const hand = (
  mailer: SmtpMailer,
  message: Message,
  beforeDot = async () => {},
  deadline = AbortSignal.timeout(DEADLINE_MS),
): Promise<Handover> => mailer.hand(message, beforeDot, deadline);

/** Strikes at one stage. */
const at =
  (stage: Stage, fault: Fault) =>
  (moment: { at: Stage }): Fault | undefined =>
    moment.at === stage ? fault : undefined;

test('the message arrives byte for byte, dots at line starts included', async () => {
  const { server, mailer } = await start();
  const message = messageTo('reader@example.org', '.\r\n..two\r\nÜber');
  expect(await hand(mailer, message)).toEqual({ kind: 'sent', reply: '250 accepted' });
  const sha256 = createHash('sha256').update(message.bytes).digest('hex');
  expect(server.accepted).toEqual([
    { recipients: ['reader@example.org'], messageId: message.messageId, sha256, answered: true },
  ]);
});

test('a lone dot after a bare line feed does not end the message', async () => {
  const { server, mailer } = await start();
  const smuggled = 'one\n.\r\nMAIL FROM:<x@example.org>\r\n\n.\n.\r.\r\n';
  expect((await hand(mailer, messageTo('a@example.org', smuggled))).kind).toBe('sent');
  expect(server.accepted).toHaveLength(1);
});

test('a domain goes in its ASCII form, and a mailbox beyond ASCII only where that is understood', async () => {
  const { server, mailer } = await start();
  expect((await hand(mailer, messageTo('leser@bücher.example'))).kind).toBe('sent');
  expect(server.accepted[0]?.recipients).toEqual(['leser@xn--bcher-kva.example']);
  expect(await hand(mailer, messageTo('jürgen@example.org'))).toMatchObject({
    kind: 'recipient',
    permanent: true,
  });
});

test('nothing is accepted before the intent is on record, and nothing at all when it cannot be', async () => {
  const { server, mailer } = await start();
  const before: number[] = [];
  const wait = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    before.push(server.accepted.length);
  };
  await hand(mailer, messageTo('a@example.org'), wait);
  expect(before).toEqual([0]);
  const refuse = async () => {
    throw new Error('disk full');
  };
  await expect(hand(mailer, messageTo('b@example.org'), refuse)).rejects.toThrow('disk full');
  expect(server.accepted).toHaveLength(1);
  expect((await hand(mailer, messageTo('c@example.org'))).kind).toBe('sent');
});

test('a connection that breaks while the intent is recorded leaves the message unsent', async () => {
  const { server, mailer } = await start(at('body', { close: 'reset' }));
  const slowly = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
  expect(await hand(mailer, messageTo('a@example.org'), slowly)).toMatchObject({
    kind: 'server',
    begun: true,
  });
  expect(server.accepted).toEqual([]);
});

const garbage = new Uint8Array([200, 201, 202, 13, 10]);
const accepted = (after: Fault): Fault => ({ accept: true, after });
const server = { kind: 'server', begun: false };
const brokeOff = { kind: 'server', begun: true };
const unknown = { kind: 'unknown' };

test.each<[string, Stage, Fault, object]>([
  ['closed instead of a greeting', 'connect', { close: 'fin' }, server],
  ['reset instead of a greeting', 'connect', { close: 'reset' }, server],
  ['greets with 421', 'connect', { last: '421 4.3.2 busy' }, server],
  ['greets with 554', 'connect', { last: '554 5.7.1 not you' }, { kind: 'operator' }],
  ['refuses the sender for now', 'mail', { reply: '451 4.3.0 later' }, server],
  ['refuses the sender', 'mail', { reply: '550 5.7.1 not from you' }, { kind: 'operator' }],
  ['wants a login', 'mail', { reply: '530 5.7.0 authentication required' }, { kind: 'operator' }],
  [
    'finds the message too large',
    'mail',
    { reply: '552 5.3.4 too large' },
    { kind: 'message', permanent: true },
  ],
  ['closes after MAIL', 'mail', { close: 'fin' }, brokeOff],
  ['leaves at RCPT', 'rcpt', { last: '421 4.3.2 leaving' }, brokeOff],
  [
    'refuses the recipient for now',
    'rcpt',
    { reply: '450 4.2.1 later' },
    { kind: 'recipient', permanent: false },
  ],
  [
    'knows no such recipient',
    'rcpt',
    { reply: '550 5.1.1 no such user' },
    { kind: 'recipient', permanent: true, badAddress: '5.1.1' },
  ],
  ['finds the mailbox full', 'rcpt', { reply: '552 5.2.2 full' }, { kind: 'recipient', permanent: false }],
  ['refuses by policy', 'rcpt', { reply: '550 5.7.1 spam' }, { kind: 'recipient', permanent: true }],
  ...[
    '554 5.7.1 <ann@example.org>: Relay access denied',
    '550 relay not permitted',
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    '550 you must authenticate first',
    '503 AUTH first (#5.5.1)',
    '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example.org',
    '550 5.1.0 <briefing@example.org>: Sender address rejected: User unknown in local recipient table',
    '550 5.1.8 <briefing@example.org>: Sender address rejected: Domain not found',
    '550-Verification failed for <briefing@example.org>\r\n550 Sender verify failed',
    '553 sorry, your envelope sender domain must exist (#5.7.1)',
  ].map((reply): [string, Stage, Fault, object] => [
    `serves us to nobody (${reply})`,
    'rcpt',
    { reply },
    { kind: 'recipient', permanent: false, barred: true },
  ]),
  [
    'relays for one who knows no such recipient',
    'rcpt',
    { reply: '550 5.1.1 relay.example.org said: no such user' },
    { kind: 'recipient', permanent: true, badAddress: '5.1.1' },
  ],
  ['resets at RCPT', 'rcpt', { close: 'reset' }, brokeOff],
  ['refuses DATA for now', 'data', { reply: '451 4.3.0 later' }, { kind: 'message', permanent: false }],
  ['refuses DATA', 'data', { reply: '554 5.6.0 no' }, { kind: 'message', permanent: true }],
  ['closes at DATA', 'data', { close: 'fin' }, brokeOff],
  ['refuses the message for now', 'dot', { reply: '451 4.3.0 later' }, { kind: 'message', permanent: false }],
  ['refuses the message', 'dot', { reply: '554 5.7.1 spam' }, { kind: 'message', permanent: true }],
  ['closes after the dot', 'dot', { close: 'fin' }, unknown],
  ['accepts, then closes', 'dot', accepted({ close: 'fin' }), unknown],
  ['accepts, then resets', 'dot', accepted({ close: 'reset' }), unknown],
  ['accepts, then says garbage', 'dot', accepted({ bytes: garbage }), unknown],
  ['never says goodbye', 'quit', { silent: true }, { kind: 'sent' }],
])('a server that %s is read rightly', async (_name, stage, fault, expected) => {
  const { mailer } = await start(at(stage, fault));
  expect(await hand(mailer, messageTo('reader@example.org'))).toMatchObject(expected);
});

test.each([
  '550 5.4.1 Recipient address rejected: Access denied',
  '550 5.7.1 message content rejected',
  '503 5.5.1 bad sequence of commands',
  '554 5.4.14 hop count exceeded',
])('a refusal that says nothing of the mailbox is held against none: %s', async (reply) => {
  const { mailer } = await start(at('rcpt', { reply }));
  const handed = await hand(mailer, messageTo('reader@example.org'));
  expect(handed).toEqual({ kind: 'recipient', permanent: true, reply });
});

test.each<[Stage, string, Handover['kind']]>([
  ['mail', '550 5.4.5 Daily sending quota exceeded', 'server'],
  ['rcpt', '550-5.4.5 Daily user sending limit exceeded. For more on\r\n550 5.4.5 limits see x', 'server'],
  ['rcpt', '550 Domain example.org has exceeded the max emails per hour (100/100) allowed.', 'server'],
  ['dot', '554 5.7.1 You have exceeded your hourly limit of 200 messages', 'server'],
  ['dot', '550 Too many messages from this account', 'server'],
  ['dot', '552 5.3.4 Message size limit exceeded', 'message'],
  ['rcpt', '550 5.2.2 The mailbox is over its quota: message limit exceeded', 'recipient'],
])(
  'a limit that the account has reached at %s is the server’s, for a while: %s',
  async (stage, reply, kind) => {
    const { mailer } = await start(at(stage, { reply }));
    expect((await hand(mailer, messageTo('reader@example.org'))).kind).toBe(kind);
  },
);

/** Long enough for what was sent to arrive. */
const SILENCE_MS = 100;

test.each<[string, Stage, Fault, object]>([
  ['silent instead of a greeting', 'connect', { silent: true }, server],
  ['greets with garbage', 'connect', { bytes: garbage }, server],
  ['silent after EHLO', 'ehlo', { silent: true }, server],
  ['accepts, then is silent', 'dot', accepted({ silent: true }), unknown],
  ['accepts, then says half a code', 'dot', accepted({ bytes: Buffer.from('25') }), unknown],
  ['accepts, then says half a reply', 'dot', accepted({ bytes: Buffer.from('250-ok\r\n') }), unknown],
  ['accepts without a line end', 'dot', accepted({ bytes: Buffer.from('250 ok') }), unknown],
  ['accepts a byte at a time', 'dot', { trickleMs: 50 }, unknown],
])('a server that %s is left when the deadline comes', async (_name, stage, fault, expected) => {
  const deadline = new AbortController();
  const { mailer } = await start((moment) => {
    if (moment.at !== stage) return undefined;
    setTimeout(() => deadline.abort(), SILENCE_MS);
    return fault;
  });
  const handed = hand(mailer, messageTo('reader@example.org'), undefined, deadline.signal);
  expect(await handed).toMatchObject(expected);
});

test.each<[string, Stage]>([
  ['silent instead of a greeting', 'connect'],
  ['silent after EHLO', 'ehlo'],
  ['silent at the login', 'auth'],
])('a server that is %s is not waited for as long as a message may take', async (_name, stage) => {
  const server = await startFaultySmtp(at(stage, { silent: true }), { password: 'right' });
  onTestFinished(() => server.close());
  const settings = smtpSettings(new URL(`smtp://me:right@127.0.0.1:${server.port}`));
  const mailer = new SmtpMailer({ ...settings, openMs: SILENCE_MS });
  const handed = await hand(mailer, messageTo('reader@example.org'));
  expect(handed).toMatchObject({ kind: 'server', begun: false });
  const greeted = 'no answer in time: it greeted us and then fell silent';
  if (stage !== 'connect') expect(handed.reply).toBe(greeted);
});

test('a server that nobody answers for, and one whose name nobody knows, are the server’s fault', async () => {
  const { server, mailer } = await start();
  await server.close();
  expect(await hand(mailer, messageTo('a@example.org'))).toMatchObject({ kind: 'server', begun: false });
});

test('a refused recipient costs the next one nothing, on the same connection', async () => {
  const { server, mailer } = await start((moment) =>
    moment.at === 'rcpt' && moment.recipient.startsWith('bad') ? { reply: '550 5.1.1 no' } : undefined,
  );
  expect((await hand(mailer, messageTo('bad@example.org'))).kind).toBe('recipient');
  expect((await hand(mailer, messageTo('good@example.org'))).kind).toBe('sent');
  expect(server.seen.connections).toBe(1);
});

test('a connection that the server has closed meanwhile is replaced without a word', async () => {
  const { server, mailer } = await start(({ at, connection, recipient }) =>
    at === 'rcpt' && connection === 1 && recipient.startsWith('b') ? { close: 'fin' } : undefined,
  );
  await hand(mailer, messageTo('a@example.org'));
  expect((await hand(mailer, messageTo('b@example.org'))).kind).toBe('sent');
  expect(server.seen.connections).toBe(2);
});

test('a wrong password is the operator’s, a right one goes through, and none is given to a server without login', async () => {
  const wrong = await start(undefined, { password: 'right', login: 'me:wrong@' });
  expect(await hand(wrong.mailer, messageTo('a@example.org'))).toMatchObject({ kind: 'operator' });
  const right = await start(undefined, { password: 'right', login: 'me:right@' });
  expect((await hand(right.mailer, messageTo('a@example.org'))).kind).toBe('sent');
  const busy = await start(at('auth', { reply: '454 4.7.0 later' }), {
    password: 'right',
    login: 'me:right@',
  });
  expect(await hand(busy.mailer, messageTo('a@example.org'))).toMatchObject(server);
  const open = await start(undefined, { login: 'me:secret@' });
  expect(await hand(open.mailer, messageTo('a@example.org'))).toMatchObject({ kind: 'operator' });
  expect(open.server.seen.logins).toBe(0);
});

test('off this machine TLS is demanded', () => {
  expect(smtpSettings(new URL('smtp://mail.example.org')).requireTls).toBe(true);
  expect(smtpSettings(new URL('smtps://mail.example.org'))).toMatchObject({ implicitTls: true, port: 465 });
  for (const host of ['localhost', '127.0.0.1', '[::1]', '127.3.2.1']) {
    expect(smtpSettings(new URL(`smtp://${host}`)).requireTls).toBe(false);
  }
});

test('a server that offers no TLS where it is demanded gets neither password nor mail', async () => {
  const { server } = await start(undefined, { password: 'x' });
  const settings = { ...smtpSettings(new URL(`smtp://me:x@127.0.0.1:${server.port}`)), requireTls: true };
  expect(await hand(new SmtpMailer(settings), messageTo('a@example.org'))).toMatchObject({
    kind: 'operator',
  });
  expect([server.seen.logins, server.accepted.length]).toEqual([0, 0]);
});

test.each([
  'a@example.org\r\nBcc: evil@example.net',
  'a@example.org>\r\nRCPT TO:<evil@example.net',
  'a@example.org, evil@example.net',
  'evil@example.net <a@example.org>',
  'a@example.org\0',
  '"evil@example.net"@example.org',
  '@example.net:a@example.org',
])('an address that could mean more than one thing reaches nobody: %j', async (address) => {
  const { server, mailer } = await start();
  expect(await hand(mailer, messageTo(address))).toMatchObject({ kind: 'recipient', permanent: true });
  expect(server.accepted).toEqual([]);
});

test('a connection is changed after its number of messages', async () => {
  const server = await startFaultySmtp();
  const limits = { ...SMTP_LIMITS, messagesPerConnection: 2 };
  const mailer = new SmtpMailer(smtpSettings(new URL(`smtp://127.0.0.1:${server.port}`), limits));
  for (const name of ['a', 'b', 'c', 'd', 'e']) await hand(mailer, messageTo(`${name}@example.org`));
  expect(server.seen.connections).toBe(3);
  await mailer.close();
  await server.close();
});

test('a domain gets no more messages at a time than its limit allows, and the others do not wait for it', async () => {
  const limits = { ...SMTP_LIMITS, domains: { 'slow.example': { connections: 1 } } };
  const mailer = new SmtpMailer(smtpSettings(new URL('smtp://127.0.0.1:1'), limits));
  const { signal } = new AbortController();
  const order: string[] = [];
  const leave = await mailer.admit('a@slow.example', signal);
  const second = mailer.admit('b@SLOW.example', signal).then((done) => {
    order.push('second');
    return done;
  });
  (await mailer.admit('c@quick.example', signal))();
  order.push('quick');
  leave();
  (await second)();
  expect(order).toEqual(['quick', 'second']);
});

test('messages begin no faster than the limit, and a stop does not wait for it', async () => {
  const limits = { ...SMTP_LIMITS, messagesPerMinute: 1200 };
  const mailer = new SmtpMailer(smtpSettings(new URL('smtp://127.0.0.1:1'), limits));
  const start = performance.now();
  const { signal } = new AbortController();
  for (let n = 0; n < 4; n++) (await mailer.admit('a@example.org', signal))();
  expect(performance.now() - start).toBeGreaterThan(140);
  const slow = new SmtpMailer(
    smtpSettings(new URL('smtp://127.0.0.1:1'), { ...SMTP_LIMITS, messagesPerMinute: 1 }),
  );
  await slow.admit('a@example.org', signal);
  await slow.admit('b@example.org', AbortSignal.timeout(20));
});

test('a port that begins without TLS is told in other words than OpenSSL’s', async () => {
  const { server } = await start();
  const mailer = new SmtpMailer(smtpSettings(new URL(`smtps://127.0.0.1:${server.port}`)));
  onTestFinished(() => mailer.close());
  expect(await hand(mailer, messageTo('reader@example.org'))).toMatchObject({
    kind: 'operator',
    reply: expect.stringContaining('smtp:// is right'),
  });
});

test('a port that begins with TLS is told of one that never greets', async () => {
  const server = await startFaultySmtp(at('connect', { silent: true }));
  onTestFinished(() => server.close());
  const settings = smtpSettings(new URL(`smtp://127.0.0.1:${server.port}`));
  const handed = await hand(new SmtpMailer({ ...settings, openMs: SILENCE_MS }), messageTo('a@example.org'));
  expect(handed).toMatchObject({ kind: 'server', reply: expect.stringContaining('smtps:// is right') });
});

describe('a certificate that nobody vouches for', () => {
  /** Gives the settings for a server that has one, and the mails that it took. */
  async function startUnvouched() {
    const mails: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      onData(stream, _session, done) {
        stream.resume().on('end', () => done(null, String(mails.push('one'))));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const { port } = server.server.address() as AddressInfo;
    return { settings: smtpSettings(new URL(`smtp://127.0.0.1:${port}`)), mails };
  }

  test('is the operator’s matter where TLS is demanded, and no mail goes out', async () => {
    const { settings, mails } = await startUnvouched();
    const answer = await hand(new SmtpMailer({ ...settings, requireTls: true }), messageTo('a@example.org'));
    expect(answer).toMatchObject({ kind: 'operator', reply: expect.stringContaining('certificate') });
    expect(mails).toEqual([]);
  });

  test('keeps no mail from this machine’s own server, which would have it without TLS too', async () => {
    const { settings, mails } = await startUnvouched();
    const mailer = new SmtpMailer(settings);
    onTestFinished(() => mailer.close());
    expect(await hand(mailer, messageTo('a@example.org'))).toMatchObject({ kind: 'sent' });
    expect(mails).toEqual(['one']);
  });

  test('is told with the way to have one’s own authority believed', () => {
    const failure = { message: 'self-signed certificate; try an option', code: 'ESOCKET' };
    expect(classifyConnect({ ...failure, originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' })).toEqual({
      kind: 'operator',
      reply: expect.stringMatching(/^self-signed certificate; .* NODE_EXTRA_CA_CERTS/),
    });
  });
});

test.each([
  ['127.0.0.1:1', 'nothing listens at 127.0.0.1:1 (ECONNREFUSED)'],
  [
    'mail.invalid',
    /^(?:there is no server of the name|the name cannot be looked up just now:) mail\.invalid \(E/,
  ],
])('says in words why it reaches no server: %s', async (place, reply) => {
  const mailer = new SmtpMailer(smtpSettings(new URL(`smtp://${place}`)));
  onTestFinished(() => mailer.close());
  expect(await hand(mailer, messageTo('a@example.org'))).toEqual({
    kind: 'server',
    begun: false,
    reply: typeof reply === 'string' ? reply : expect.stringMatching(reply),
  });
});
