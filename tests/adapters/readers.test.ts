import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { listRecipients } from '../../src/briefing/recipients.ts';
import type { Readers } from '../../src/ports/readers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date('2026-11-23T06:00:00Z');
const day = (date: string) => new Date(`${date}T08:00:00Z`);

async function openReaders(folder = temporaryFolder()): Promise<Readers> {
  const store = await openStore(folder, NOW);
  onTestFinished(() => store.close());
  return store.readers;
}

test('an address is on record once, as first given, whatever its case', async () => {
  const readers = await openReaders();
  expect(await readers.add('morning', ['Ann@Example.org', 'bob@example.org'], NOW)).toEqual({
    added: 2,
    known: 0,
    suppressed: 0,
  });
  expect(await readers.add('morning', ['ann@example.ORG', 'cy@example.org'], NOW)).toEqual({
    added: 1,
    known: 1,
    suppressed: 0,
  });
  expect(await readers.list('morning')).toEqual(['Ann@Example.org', 'bob@example.org', 'cy@example.org']);
  expect(await readers.remove('morning', 'BOB@example.org')).toBe(true);
  expect(await readers.remove('morning', 'bob@example.org')).toBe(false);
});

test('twenty thousand readers are added in one go', async () => {
  const readers = await openReaders();
  const many = Array.from({ length: 20_000 }, (_, index) => `reader${index}@example.org`);
  expect(await readers.add('morning', many, NOW)).toEqual({ added: 20_000, known: 0, suppressed: 0 });
  const { recipients } = await listRecipients({ name: 'morning', recipients: [] }, readers);
  expect(recipients).toHaveLength(20_000);
});

describe('who must not be mailed', () => {
  test('stays out when imported again, removed and added again, or listed in the configuration', async () => {
    const readers = await openReaders();
    await readers.add('morning', ['ann@example.org', 'bob@example.org'], NOW);
    expect(await readers.suppress('Ann@example.org', 'unsubscribed', NOW, 'morning')).toBe(true);
    expect(await readers.suppress('ann@example.org', 'unsubscribed', NOW, 'morning')).toBe(false);
    await readers.remove('morning', 'ann@example.org');
    expect(await readers.add('morning', ['ann@example.org'], NOW)).toMatchObject({ added: 1, suppressed: 1 });

    const mailing = await listRecipients(
      { name: 'morning', recipients: ['ANN@example.org', 'bob@EXAMPLE.org', 'cy@example.org'] },
      readers,
    );
    expect(mailing.recipients).toEqual(['bob@EXAMPLE.org', 'cy@example.org']);
    expect([...mailing.suppressed]).toEqual([['ANN@example.org', 'unsubscribed']]);
  });

  test('an unsubscription is for one briefing, a complaint for all', async () => {
    const readers = await openReaders();
    await readers.suppress('ann@example.org', 'unsubscribed', NOW, 'morning');
    await readers.suppress('bob@example.org', 'complained', NOW);
    const both = ['ann@example.org', 'bob@example.org'];
    expect([...(await readers.suppressed('morning', both)).keys()]).toEqual(both);
    expect([...(await readers.suppressed('weekly', both)).keys()]).toEqual(['bob@example.org']);
  });

  test('outlives the process', async () => {
    const folder = temporaryFolder();
    await (await openReaders(folder)).suppress('ann@example.org', 'unsubscribed', NOW, 'morning');
    const again = await openReaders(folder);
    expect((await again.suppressed('morning', ['ann@example.org'])).get('ann@example.org')).toBe(
      'unsubscribed',
    );
  });

  test('is mailed again only when somebody says so', async () => {
    const readers = await openReaders();
    await readers.suppress('ann@example.org', 'unsubscribed', NOW, 'morning');
    expect(await readers.allow('ann@example.org', 'morning', NOW)).toBe(true);
    expect(await readers.allow('ann@example.org', 'morning', NOW)).toBe(false);
    expect((await readers.suppressed('morning', ['ann@example.org'])).size).toBe(0);
  });
});

describe('refusals for good', () => {
  test('suspend an address on the third day, not at the third refusal', async () => {
    const readers = await openReaders();
    const refuse = (date: string) => readers.noteRefusal('ann@example.org', day(date), '5.1.1');
    expect(await refuse('2026-11-01')).toBe(false);
    expect(await refuse('2026-11-01')).toBe(false);
    expect(await refuse('2026-11-01')).toBe(false);
    expect(await refuse('2026-11-02')).toBe(false);
    expect((await readers.suppressed('morning', ['ann@example.org'])).size).toBe(0);
    expect(await refuse('2026-11-09')).toBe(true);
    expect((await readers.suppressed('morning', ['ann@example.org'])).get('ann@example.org')).toBe('bounced');
    expect(await refuse('2026-11-10')).toBe(false);
  });

  test('of long ago are forgotten', async () => {
    const readers = await openReaders();
    for (const date of ['2026-01-01', '2026-05-01', '2026-10-01', '2026-11-01']) {
      expect(await readers.noteRefusal('ann@example.org', day(date), '5.1.1')).toBe(false);
    }
  });

  test('and wishes from before somebody came back count for nothing', async () => {
    const readers = await openReaders();
    await readers.allow('Ann@example.org', 'morning', day('2026-11-10'));
    for (const date of ['2026-11-07', '2026-11-08', '2026-11-09'])
      expect(await readers.noteRefusal('ann@example.org', day(date), '5.1.1')).toBe(false);
    expect(await readers.suppress('ann@example.org', 'unsubscribed', day('2026-11-09'))).toBe(false);
    expect((await readers.suppressed('morning', ['ann@example.org'])).size).toBe(0);
    expect(await readers.suppress('ann@example.org', 'unsubscribed', day('2026-11-11'))).toBe(true);
  });

  test('while a wish to leave another briefing counts, whenever it is read', async () => {
    const readers = await openReaders();
    await readers.allow('ann@example.org', 'morning', day('2026-11-10'));
    expect(await readers.suppress('ann@example.org', 'unsubscribed', day('2026-11-09'), 'morning')).toBe(
      false,
    );
    expect(await readers.suppress('ann@example.org', 'unsubscribed', day('2026-11-09'), 'evening')).toBe(
      true,
    );
    expect((await readers.suppressed('morning', ['ann@example.org'])).size).toBe(0);
  });

  test('start from nothing when the address is mailed again', async () => {
    const readers = await openReaders();
    for (const date of ['2026-11-01', '2026-11-02', '2026-11-03']) {
      await readers.noteRefusal('ann@example.org', day(date), '5.1.1');
    }
    await readers.allow('ann@example.org', 'morning', NOW);
    expect(await readers.noteRefusal('ann@example.org', day('2026-11-04'), '5.1.1')).toBe(false);
  });
});
