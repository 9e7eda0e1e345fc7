import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MaildirOutbox } from '../../src/adapters/maildir-outbox.ts';
import type { DeliveryScope } from '../../src/briefing/deliver.ts';
import { deliverOpen } from '../../src/briefing/deliver.ts';
import { deliveryWorld, QUICK, statesOf } from '../support/delivery-world.ts';
import { newEdition } from '../support/new-edition.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const everything = (): DeliveryScope => ({ hurry: false, signal: new AbortController().signal });

test('every reader finds the edition in the outbox, once, however often it is delivered', async () => {
  const folder = temporaryFolder();
  const world = await deliveryWorld(new MaildirOutbox(folder));
  const readers = Array.from({ length: 250 }, (_, i) => `reader${i}@example.org`);
  await world.archive.publish(newEdition('morning@2026-11-23', readers, { created: new Date() }));
  const [report] = await deliverOpen(world, QUICK, everything());
  expect(report).toMatchObject({ edition: 'morning@2026-11-23', tally: { sent: 250, pending: 0 } });
  expect(await deliverOpen(world, QUICK, everything())).toEqual([]);
  const mails = readdirSync(join(folder, 'new'));
  expect(mails).toHaveLength(250);
  expect(readFileSync(join(folder, 'new', mails[0]!), 'utf8')).toMatch(/^To: reader\d+@example.org\r\n/);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});

test('who has unsubscribed is not mailed, and stands in the report', async () => {
  const world = await deliveryWorld(new MaildirOutbox(temporaryFolder()));
  await world.archive.publish(newEdition('one', ['a@example.org', 'b@example.org'], { created: new Date() }));
  await world.store.readers.suppress('A@example.org', 'unsubscribed', new Date());
  await deliverOpen(world, QUICK, everything());
  expect(await statesOf(world.store)).toEqual(['a@example.org failed 1', 'b@example.org sent 1']);
});
