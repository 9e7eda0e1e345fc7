import { expect, onTestFinished, test } from 'vitest';
import { openStore, type Store } from '../../src/adapters/sqlite/store.ts';
import type { PastStory } from '../../src/news/past-story.ts';
import type { Claim } from '../../src/ports/ledger.ts';
import { statesOf } from '../support/delivery-world.ts';
import { newEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date('2026-11-23T06:00:00Z');
const LATER = new Date('2026-11-23T06:10:00Z');

async function anOpenStore(folder = temporaryFolder()): Promise<Store> {
  const store = await openStore(folder, NOW);
  onTestFinished(() => store.close());
  return store;
}

async function claimOne(store: Store, now = NOW): Promise<Claim> {
  const [claim] = await store.ledger.claim('one', 1, now);
  return claim!;
}

const recover = (store: Store, now: Date, onUnknown: 'resend' | 'hold' = 'resend') =>
  store.ledger.recover({ now, onUnknown });

test('an edition comes back from the archive as it was published', async () => {
  const store = await anOpenStore();
  const published = newEdition('one', ['a@example.org'], { slot: '2026-11-23T07:00' });
  expect(await store.archive.publish(published)).toBe('published');
  const { consumed, remembered, recipients, ...kept } = published;
  expect(await store.archive.find('one')).toEqual({ id: 'one', briefing: 'morning', ...kept });
  expect(await store.archive.find('two')).toBeUndefined();
});

test('a slot is kept once, and what lost the race leaves nothing behind', async () => {
  const store = await anOpenStore();
  const slot = '2026-11-23T07:00';
  const file = (sha256: string) => ({ sha256, file: `${sha256}.txt` });
  await store.archive.publish(newEdition('one', ['a@example.org'], { slot, consumed: [file('aa')] }));
  const second = newEdition('two', ['a@example.org'], { slot, consumed: [file('bb')] });
  expect(await store.archive.publish(second)).toBe('slot-taken');
  expect((await store.archive.list()).map((entry) => entry.id)).toEqual(['one']);
  expect(await store.seenFiles.unseen('morning', ['aa', 'bb'])).toEqual(new Set(['bb']));
  expect(await store.slots.settle({ briefing: 'morning', slot, outcome: 'empty', settled: NOW })).toBe(false);
  expect(await store.slots.settled('morning', 5)).toEqual([
    { briefing: 'morning', slot, outcome: 'edition', edition: 'one', settled: NOW },
  ]);
});

test('files are consumed for one briefing, not for the others', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', [], { consumed: [{ sha256: 'aa', file: 'a.txt' }] }));
  expect(await store.seenFiles.unseen('evening', ['aa'])).toEqual(new Set(['aa']));
});

test('stories, teasers and sightings are remembered in their newest state, for their briefing', async () => {
  const store = await anOpenStore();
  const story = (id: string, lastDay: string, headline: string): PastStory => ({
    id,
    headline,
    dek: [],
    lastDay,
    articles: [],
    figures: [],
  });
  const sighting = (line: string, day: string) => ({ site: 'the courier', line, article: 'k1', day });
  const first = {
    sightings: [sighting('share this', '2026-11-20'), sighting('old banner', '2026-09-01')],
    stories: [story('s1', '2026-11-20', 'Bridge closed'), story('s2', '2026-11-20', 'Vote set')],
    teasers: ['ten walks', 'five soups'],
    day: '2026-11-20',
  };
  const second = {
    sightings: [sighting('share this', '2026-11-23')],
    stories: [story('s1', '2026-11-23', 'Bridge opens')],
    teasers: ['ten walks'],
    day: '2026-11-23',
  };
  await store.archive.publish(newEdition('one', [], { remembered: first }));
  await store.archive.publish(newEdition('two', [], { remembered: second }));
  const { memory } = store;
  const from = (since: string) => ({ since, until: '2026-11-23' });
  expect((await memory.pastStories('morning', from('2026-11-01'))).map((past) => past.headline)).toEqual([
    'Vote set',
    'Bridge opens',
  ]);
  expect(await memory.pastStories('morning', from('2026-11-21'))).toHaveLength(1);
  expect(await memory.shownTeasers('morning', from('2026-11-21'))).toEqual(new Set(['ten walks']));
  expect(await memory.sightings('morning', ['share this', 'never seen'], from('2026-01-01'))).toEqual(
    second.sightings,
  );
  expect(await memory.pastStories('evening', from('2026-01-01'))).toEqual([]);
});

/** What an edition of a day remembers: a line, a story and a teaser. */
function rememberedOn(day: string) {
  const story: PastStory = {
    id: `story of ${day}`,
    headline: 'Bridge closed',
    dek: [],
    lastDay: day,
    articles: [],
    figures: [],
  };
  const sighting = { site: 'the courier', line: 'share this', article: day, day };
  return { sightings: [sighting], stories: [story], teasers: [`teaser of ${day}`], day };
}

test('what is dated later than the edition in the making is not remembered', async () => {
  const store = await anOpenStore();
  for (const day of ['2026-11-23', '2126-11-24'])
    await store.archive.publish(newEdition(day, [], { remembered: rememberedOn(day) }));
  const days = { since: '2026-11-01', until: '2026-11-24' };
  const { memory } = store;
  const seen = await memory.sightings('morning', ['share this'], days);
  expect(seen.map(({ day }) => day)).toEqual(['2026-11-23']);
  expect((await memory.pastStories('morning', days)).map(({ lastDay }) => lastDay)).toEqual(['2026-11-23']);
  expect(await memory.shownTeasers('morning', days)).toEqual(new Set(['teaser of 2026-11-23']));
});

test('what is too old to count is forgotten, but not because the clock of one run stood years ahead', async () => {
  const store = await anOpenStore();
  const publish = (day: string) =>
    store.archive.publish(newEdition(day, [], { remembered: rememberedOn(day) }));
  const remembered = async () => {
    const days = { since: '2026-01-01', until: '2026-12-31' };
    const { memory } = store;
    const lines = (await memory.sightings('morning', ['share this'], days)).map(({ day }) => day);
    expect((await memory.pastStories('morning', days)).map(({ lastDay }) => lastDay)).toEqual(lines);
    expect(await memory.shownTeasers('morning', days)).toEqual(
      new Set(lines.map((day) => `teaser of ${day}`)),
    );
    return lines;
  };
  const week = Array.from({ length: 7 }, (_, at) => `2026-11-2${at}`);
  await publish('2026-09-01');
  for (const day of week.slice(0, 6)) await publish(day);
  expect(await remembered()).toEqual(['2026-09-01', ...week.slice(0, 6)]);
  await publish(week[6]!);
  expect(await remembered()).toEqual(week);
  await publish('2126-11-27');
  expect(await remembered()).toEqual(week);
});

test('a schedule is as old as its first sight, and new again when it changes', async () => {
  const store = await anOpenStore();
  const since = (cron: string, now: Date) =>
    store.slots.scheduledSince('morning', { cron, timezone: 'Europe/Berlin' }, now);
  expect(await since('0 7 * * *', NOW)).toEqual(NOW);
  expect(await since('0 7 * * *', LATER)).toEqual(NOW);
  expect(await since('0 8 * * *', LATER)).toEqual(LATER);
});

test('whoever is removed gets nothing of what is still to go out, and others and other briefings go on', async () => {
  const store = await anOpenStore();
  const { readers } = store;
  await store.archive.publish(newEdition('one', ['Ann@example.org', 'bob@example.org']));
  await store.archive.publish(newEdition('two', ['ann@example.org'], { briefing: 'evening' }));
  expect(await readers.withdraw('morning', 'ann@EXAMPLE.org', LATER)).toBe(true);
  expect(await readers.withdraw('morning', 'ann@example.org', LATER)).toBe(false);
  const claims = [
    ...(await store.ledger.claim('one', 10, LATER)),
    ...(await store.ledger.claim('two', 10, LATER)),
  ];
  expect(claims.map(({ recipient }) => recipient)).toEqual(['bob@example.org', 'ann@example.org']);
  expect(await readers.withdraw('evening', 'ann@example.org', LATER)).toBe(false);
});

test('whoever is erased is out of the record too, once nothing is on its way, and stays left', async () => {
  const folder = temporaryFolder();
  const store = await anOpenStore(folder);
  const { readers, ledger } = store;
  const ann = 'Ann@example.org';
  await readers.add('morning', [ann], NOW);
  await readers.add('evening', [ann, 'bob@example.org'], NOW);
  await readers.suppress(ann, 'unsubscribed', NOW, 'evening');
  await store.archive.publish(newEdition('one', [ann, 'bob@example.org']));
  expect(await readers.erase('ann@example.org')).toBe('under-way');
  const claim = await claimOne(store);
  expect(await readers.erase('ann@example.org')).toBe('under-way');
  await ledger.record(claim, { kind: 'failed', reason: `550 <${ann}> is unknown` }, NOW);
  expect(await readers.erase('ann@example.org')).toBe('erased');
  expect(await readers.erase('ann@example.org')).toBe('unknown');
  expect(await statesOf(store)).toEqual([`erased-${claim.key} failed 1`, 'bob@example.org pending 0']);
  for await (const { reason } of ledger.deliveries()) expect(reason).toBeUndefined();
  expect([await readers.list('morning'), await readers.list('evening')]).toEqual([[], ['bob@example.org']]);
  expect((await readers.suppressed('evening', [ann])).get(ann)).toBe('unsubscribed');
});

test('a delivery goes from pending over sending and dot to sent', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', ['a@example.org', 'b@example.org']));
  expect(await store.archive.unfinished('morning')).toEqual(['one']);
  const claims = await store.ledger.claim('one', 10, NOW);
  expect(claims.map((claim) => claim.recipient)).toEqual(['a@example.org', 'b@example.org']);
  expect(await statesOf(store)).toEqual(['a@example.org sending 1', 'b@example.org sending 1']);
  expect(await store.ledger.claim('one', 10, NOW)).toEqual([]);
  await store.ledger.intend(claims[0]!, 'ff', NOW);
  expect(await statesOf(store)).toEqual(['a@example.org dot 1', 'b@example.org sending 1']);
  await store.ledger.record(claims[0]!, { kind: 'sent', reason: '250 ok' }, NOW);
  await store.ledger.record(claims[1]!, { kind: 'failed', reason: '550 unknown' }, NOW);
  expect(await statesOf(store)).toEqual(['a@example.org sent 1', 'b@example.org failed 1']);
  expect(await store.ledger.tally('one')).toMatchObject({ sent: 1, failed: 1, pending: 0 });
  expect(await store.archive.unfinished()).toEqual([]);
});

test('a row that somebody else has taken cannot be sent', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', ['a@example.org']));
  const claim = await claimOne(store);
  await recover(store, NOW);
  await expect(store.ledger.intend(claim, 'ff', NOW)).rejects.toThrow('not ours');
});

test('after a crash, sending is free and dot gets one identical resend, then is uncertain', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', ['a@example.org']));
  await claimOne(store);
  await recover(store, NOW);
  await store.ledger.intend(await claimOne(store), 'ff', NOW);
  await recover(store, NOW);
  const resend = await claimOne(store);
  expect(resend).toMatchObject({ copies: 1, copyFingerprint: 'ff' });
  // Cut off before its last bytes left, the resend is still to be had.
  await recover(store, NOW);
  await store.ledger.intend(await claimOne(store), 'ff', NOW);
  await recover(store, LATER);
  expect(await statesOf(store)).toEqual(['a@example.org uncertain 4']);
  expect(await claimOne(store, LATER)).toBeUndefined();
});

test('what one process left unanswered waits while it runs, and is due when the next one begins', async () => {
  const folder = temporaryFolder();
  const store = await anOpenStore(folder);
  await store.archive.publish(newEdition('one', ['a@example.org']));
  await recover(store, NOW);
  const claim = await claimOne(store);
  await store.ledger.intend(claim, 'ff', NOW);
  await store.ledger.record(claim, { kind: 'unknown', reason: 'closed', next: LATER }, NOW);
  await recover(store, NOW);
  expect(await claimOne(store)).toBeUndefined();
  const next = await anOpenStore(folder);
  await recover(next, NOW);
  expect(await claimOne(next)).toMatchObject({ copies: 1 });
});

test('with hold, nothing that may have arrived is sent again', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', ['a@example.org']));
  await store.ledger.intend(await claimOne(store), 'ff', NOW);
  await recover(store, NOW, 'hold');
  expect(await statesOf(store)).toEqual(['a@example.org uncertain 1']);
});

test('a refusal takes the copy back, and leaves an earlier one standing', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', ['a@example.org', 'b@example.org']));
  const refused = { kind: 'refused', reason: '451 busy', next: LATER } as const;
  const first = await claimOne(store);
  await store.ledger.intend(first, 'ff', NOW);
  await store.ledger.record(first, refused, NOW);
  const second = await claimOne(store);
  await store.ledger.intend(second, 'ee', NOW);
  await store.ledger.record(second, { kind: 'unknown', reason: 'closed', next: NOW }, NOW);
  const resend = await claimOne(store);
  await store.ledger.record(resend, refused, NOW);
  expect(await statesOf(store)).toEqual(['a@example.org pending 1', 'b@example.org dot 2']);
  expect(await store.ledger.nextDue('one')).toEqual(LATER);
  expect(await store.ledger.claim('one', 10, NOW)).toEqual([]);
  const [a, b] = await store.ledger.claim('one', 10, LATER);
  expect([a?.copies, b?.copies]).toEqual([0, 1]);
  await store.ledger.record(a!, { kind: 'failed', reason: '550 no' }, LATER);
  await store.ledger.record(b!, { kind: 'failed', reason: '550 no' }, LATER);
  expect(await statesOf(store)).toEqual(['a@example.org failed 2', 'b@example.org uncertain 3']);
});

test('a released claim counts as no attempt', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', ['a@example.org']));
  await store.ledger.record(
    await claimOne(store),
    { kind: 'released', reason: 'server down', next: LATER },
    NOW,
  );
  expect(await statesOf(store)).toEqual(['a@example.org pending 0']);
  await store.ledger.hurry('one', NOW);
  expect(await claimOne(store)).toBeDefined();
});

test('an edition can be put on its way to somebody again', async () => {
  const store = await anOpenStore();
  await store.archive.publish(newEdition('one', ['a@example.org']));
  await store.ledger.record(await claimOne(store), { kind: 'sent', reason: '250' }, NOW);
  await store.archive.readdress('one', 'a@example.org', LATER);
  await store.archive.readdress('one', 'b@example.org', LATER);
  expect(await statesOf(store)).toEqual(['a@example.org pending 0', 'b@example.org pending 0']);
});

test('only one runs at a time, and the next may when it is done', async () => {
  const folder = temporaryFolder();
  const [first, second] = [await anOpenStore(folder), await anOpenStore(folder)];
  const lock = first.holdRunnerLock();
  expect(() => second.holdRunnerLock()).toThrow('Another run');
  lock.release();
  second.holdRunnerLock().release();
});
