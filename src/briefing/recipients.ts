import { keyOfAddress } from '../news/address.ts';
import type { Briefing } from '../news/briefing.ts';
import type { SuppressionReason } from '../news/reader.ts';
import type { Readers } from '../ports/readers.ts';

/** Who an edition goes to, and who would have received it. */
export interface Mailing {
  /** Each mailbox once, as first given. */
  readonly recipients: readonly string[];
  readonly suppressed: ReadonlyMap<string, SuppressionReason>;
}

/** The readers of the configuration and those on record together, without whoever must not be mailed. */
export async function listRecipients(
  briefing: Pick<Briefing, 'name' | 'recipients'>,
  readers: Readers,
): Promise<Mailing> {
  const onRecord = await readers.list(briefing.name);
  const byKey = new Map<string, string>();
  for (const address of [...briefing.recipients, ...onRecord]) {
    const key = keyOfAddress(address);
    if (!byKey.has(key)) byKey.set(key, address);
  }
  const all = [...byKey.values()];
  const suppressed = await readers.suppressed(briefing.name, all);
  return { recipients: all.filter((address) => !suppressed.has(address)), suppressed };
}
