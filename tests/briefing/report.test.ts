import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { MaildirOutbox } from '../../src/adapters/maildir-outbox.ts';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { Alerts } from '../../src/briefing/alert.ts';
import { reportRun } from '../../src/briefing/report-run.ts';
import { writeReport, writeStages } from '../../src/briefing/report-text.ts';
import { type RunReport, troublesIn } from '../../src/news/run-report.ts';
import { OperatorError } from '../../src/ports/operator-error.ts';
import { emptyEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STARTED = new Date('2026-11-23T06:00:00Z');
const ENDED = new Date('2026-11-23T06:00:04.200Z');
const NO_MAIL = { pending: 0, sending: 0, dot: 0, sent: 0, failed: 0, uncertain: 0 };
const AN_HOUR_LATER = new Date('2026-11-23T07:00:00Z');
const SKIPPED = {
  rule: 'not-an-article',
  message: 'Holds no sentences.',
  file: 'sources/menu.txt',
  skipped: true,
};

/** A run of the morning's slot that read one file without an article, and whatever else is said. */
function run(more: Partial<Parameters<typeof reportRun>[0]> = {}): RunReport {
  return reportRun(
    {
      briefing: { name: 'morning' },
      slot: { nominal: '2026-11-23T07:00' },
      finished: [],
      news: {
        intake: { summaries: [], notes: [SKIPPED], consumed: [{ sha256: 'a', file: 'sources/menu.txt' }] },
        made: { edition: emptyEdition('one'), recipients: ['ann@example.org'], suppressed: 2 },
      },
      delivered: { edition: 'one', tally: { ...NO_MAIL, sent: 1 } },
      ...more,
    },
    STARTED,
    ENDED,
  );
}

describe('a run’s report', () => {
  test('counts what was read, composed and sent, and how long it took', () => {
    const report = run({
      delivered: {
        edition: 'one',
        tally: { ...NO_MAIL, sent: 7, failed: 1, dot: 1, pending: 1 },
        next: AN_HOUR_LATER,
      },
    });
    expect(report).toMatchObject({
      briefing: 'morning',
      slot: '2026-11-23T07:00',
      seconds: 4.2,
      read: { files: 1, articles: 0, skipped: [SKIPPED] },
      composed: { edition: 'one', stories: 0, recipients: 1, suppressed: 2 },
      deliveries: [{ edition: 'one', sent: 7, failed: 1, uncertain: 0, open: 2, next: AN_HOUR_LATER }],
    });
    expect(writeReport(report)).toBe(
      [
        'morning, slot 2026-11-23T07:00, 2026-11-23T06:00:00.000Z, 4.2 s',
        'read     1 new file, 0 articles, 1 skipped',
        '         sources/menu.txt: Holds no sentences.',
        'stories  0 stories, 0 key figures',
        'sent     7 of 10, 1 refused, 2 to come, next 2026-11-23T07:00Z (one)',
      ].join('\n'),
    );
  });

  test('says teasers once instead of many times', () => {
    const textsOf = (teasers: number) => {
      const composed = { ...run().composed!, teasers, teasersSeen: 16 };
      return writeStages({ ...run(), composed }).map(({ text }) => text);
    };
    expect(textsOf(4)).toContain('4 teasers once instead of 16 times');
    expect(textsOf(0)).toContain('none shown; the pages have them 16 times');
  });

  test('names ten skipped files and counts the others', () => {
    const skipped = Array.from({ length: 25 }, (_, index) => ({ ...SKIPPED, file: `sources/${index}.txt` }));
    const [read] = writeStages({ ...run(), read: { files: 25, articles: 0, skipped } });
    expect(read?.details).toHaveLength(11);
    expect(read?.details.at(-1)).toBe('and 15 more');
  });
});

describe('what needs a person', () => {
  const kinds = (report: RunReport) => troublesIn(report).map(({ kind }) => kind);
  const nothing = { summaries: [], notes: [], consumed: [] };

  test('nothing, when all went out', () => {
    expect(kinds(run())).toEqual([]);
  });

  test.each([
    ['nothing was new', { news: { intake: nothing } }, ['nothing-new']],
    [
      'no file could be read',
      { news: { intake: { ...nothing, notes: [SKIPPED] } } },
      ['every-source-failed'],
    ],
    ['slots were missed', { missed: [{ nominal: '2026-11-20T07:00' }] }, ['missed-slots']],
    [
      'some were refused and some never answered',
      { delivered: { edition: 'one', tally: { ...NO_MAIL, failed: 2, uncertain: 1 } } },
      ['deliveries-uncertain', 'deliveries-failed'],
    ],
    [
      'the run was stopped',
      {
        delivered: {
          edition: 'one',
          tally: { ...NO_MAIL, pending: 3 },
          stopped: new OperatorError('login-refused', 'The password was refused.', { hint: 'Set SMTP_URL.' }),
        },
      },
      ['delivery-stopped'],
    ],
  ])('when %s', (_what, more, expected) => {
    const { news, delivered, ...rest } = { ...more } as Parameters<typeof run>[0] & object;
    const report = news
      ? { ...run({ ...rest, news }), deliveries: [] }
      : run({ ...rest, ...(delivered && { delivered }) });
    expect(kinds(report)).toEqual(expected);
  });

  test.each(['The mail server does not serve: 421 busy', 'The password was refused.'])(
    'in whole sentences: %s',
    (message) => {
      const stopped = new OperatorError('stopped', message, { hint: 'Nothing is lost.' });
      const delivered = { edition: 'one', tally: { ...NO_MAIL, pending: 3 }, stopped };
      expect(troublesIn(run({ delivered }))[0]?.message).toMatch(/(?:busy|refused)\. Nothing is lost\.$/);
    },
  );

  test('never fewer missed slots than there were', () => {
    const missed = Array.from({ length: 50 }, (_, hour) => ({ nominal: `hour ${hour}` }));
    const told = (report: RunReport) => [writeStages(report)[0]?.text, troublesIn(report).at(-1)?.message];
    expect(told(run({ missed, moreMissed: true }))).toEqual([
      'more than 50 slots missed, last:',
      expect.stringContaining('More than 50 slots until hour 49 passed'),
    ]);
    expect(told(run({ missed, moreMissed: false }))).toEqual([
      '50 slots missed, last:',
      expect.stringContaining('50 slots since hour 0 passed'),
    ]);
  });

  test('not a run by hand that found nothing: who started it sees it', () => {
    const { slot, ...byHand } = run({ news: { intake: nothing } });
    expect(kinds({ ...byHand, deliveries: [] })).toEqual([]);
  });
});

describe('alerts', () => {
  /** As one process has them; those of another process share its folder. */
  async function openAlerts(
    recipients = ['ops@example.org', 'night@example.org'],
    { folder = temporaryFolder(), now = STARTED } = {},
  ) {
    const logged: string[] = [];
    const store = await openStore(join(folder, 'state'), now);
    onTestFinished(() => store.close());
    const alerts = new Alerts({
      mailer: new MaildirOutbox(folder),
      clock: { now: () => now },
      told: store.toldTroubles,
      log: openLog({}, { write: (line) => logged.push(line) }),
      alerts: recipients,
      from: 'Daybook <briefing@example.org>',
    });
    const mails = () => {
      const inbox = join(folder, 'new');
      return Promise.all(readdirSync(inbox).map((name) => PostalMime.parse(readFileSync(join(inbox, name)))));
    };
    return { alerts, mails, logged, folder };
  }

  const failing = () => run({ delivered: { edition: 'one', tally: { ...NO_MAIL, uncertain: 1 } } });

  test('reach everybody named, once for one trouble, with the report', async () => {
    const { alerts, mails } = await openAlerts();
    await alerts.tellOfRun(failing());
    await alerts.tellOfRun(failing());
    const sent = await mails();
    expect(sent.map((mail) => mail.to?.[0]?.address).sort()).toEqual([
      'night@example.org',
      'ops@example.org',
    ]);
    expect(sent[0]?.subject).toBe('Daybook "morning": deliveries uncertain');
    expect(sent[0]?.text).toContain('1 may or may not have arrived');
    expect(sent[0]?.text).toContain('sent     0 of 1, 1 uncertain (one)');
  });

  test('tell of the same trouble once a day, whichever process comes upon it', async () => {
    const first = await openAlerts(['ops@example.org']);
    await first.alerts.tellOfRun(failing());
    const processAt = (now: Date) => openAlerts(['ops@example.org'], { folder: first.folder, now });
    await (await processAt(AN_HOUR_LATER)).alerts.tellOfRun(failing());
    expect(await first.mails()).toHaveLength(1);

    const worse = run({ delivered: { edition: 'one', tally: { ...NO_MAIL, uncertain: 1, failed: 1 } } });
    await (await processAt(AN_HOUR_LATER)).alerts.tellOfRun(worse);
    expect(await first.mails()).toHaveLength(2);

    const aDayLater = new Date(STARTED.getTime() + 25 * 3_600_000);
    await (await processAt(aDayLater)).alerts.tellOfRun(failing());
    expect(await first.mails()).toHaveLength(3);
  });

  test('stay silent when all is well', async () => {
    const { alerts, mails } = await openAlerts();
    await alerts.tellOfRun(run());
    expect(await mails()).toEqual([]);
  });

  test('tell of what ended a run, in the operator’s words or as a bug, without addresses in the log', async () => {
    const { alerts, mails, logged } = await openAlerts(['ops@example.org']);
    await alerts.tellOfError(
      'morning',
      new OperatorError('disk-full', 'The disk is full.', { hint: 'Free some.' }),
    );
    await alerts.tellOfError('morning', new Error('undefined is not a reader@example.org'));
    const texts = (await mails()).map((mail) => mail.text?.trim()).sort();
    expect(texts).toEqual([
      'Daybook ran into a bug; the log has it. It goes on with the next slot.',
      'The disk is full. Free some.',
    ]);
    expect(logged.join('')).not.toContain('reader@example.org');
  });
});
