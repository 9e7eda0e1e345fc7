import type { Message } from '../news/message.ts';
import type { Archive, ArchivedEdition } from '../ports/archive.ts';
import type { Clock } from '../ports/clock.ts';
import type { Disk } from '../ports/disk.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Progress } from '../ports/progress.ts';
import type { Readers } from '../ports/readers.ts';

/** What delivering needs of the world. */
export interface DeliveryWorld {
  readonly archive: Pick<Archive, 'unfinished' | 'find'>;
  readonly ledger: Ledger;
  readonly mailer: Mailer;
  readonly readers: Pick<Readers, 'suppressed' | 'noteRefusal'>;
  readonly disk: Disk;
  readonly progress: Pick<Progress, 'serverFails'>;
  readonly clock: Clock;
  /** Makes an edition's copy for a recipient; the same bytes whenever it is asked. Throws when it cannot be made. */
  readonly address: (edition: ArchivedEdition) => (recipient: string) => Message;
}
