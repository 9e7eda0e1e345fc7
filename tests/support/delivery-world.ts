import { hash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/adapters/sqlite/store.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { DELIVERY_RULES, type DeliveryRules } from '../../src/briefing/delivery-rules.ts';
import type { DeliveryWorld } from '../../src/briefing/delivery-world.ts';
import type { Message } from '../../src/news/message.ts';
import type { Archive, ArchivedEdition } from '../../src/ports/archive.ts';
import type { Mailer } from '../../src/ports/mailer.ts';
import { UNWATCHED } from '../../src/ports/progress.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Rules for tests: as in use, without long waits. */
export const QUICK: DeliveryRules = { ...DELIVERY_RULES, patienceMs: 0, deadlineMs: 1_000, graceMs: 1_000 };

/** An edition's copy for a recipient, with the edition's archived message as its body. */
function plainCopy(edition: ArchivedEdition): (recipient: string) => Message {
  return (recipient) => {
    const bytes = Buffer.concat([
      Buffer.from(`To: ${recipient}\r\nMessage-ID: <${edition.id}.${recipient}>\r\n`),
      Buffer.from(`X-Daybook-Edition: ${edition.id}\r\n`),
      edition.message,
    ]);
    return {
      edition: edition.id,
      messageId: `<${edition.id}.${recipient}>`,
      envelope: { from: 'briefing@example.org', to: recipient },
      bytes,
      fingerprint: hash('sha256', bytes),
    };
  };
}

/** A store of its own and everything around it that delivering needs. */
export async function deliveryWorld(
  mailer: Mailer,
  folder = temporaryFolder(),
): Promise<DeliveryWorld & { readonly archive: Archive; readonly store: Store }> {
  const store = await openStore(folder, new Date());
  onTestFinished(() => store.close());
  const { archive, ledger, readers } = store;
  const disk = { requireFree: () => {} };
  return {
    store,
    archive,
    ledger,
    readers,
    disk,
    mailer,
    clock: systemClock,
    progress: UNWATCHED,
    address: plainCopy,
  };
}

/** Lines `recipient state attempts`, in the order of publication. */
export async function statesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const { recipient, state, attempts } of store.ledger.deliveries()) {
    lines.push(`${recipient} ${state} ${attempts}`);
  }
  return lines;
}
