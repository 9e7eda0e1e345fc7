import type { Briefing } from '../news/briefing.ts';
import type { Look } from '../news/look.ts';
import type { Sender } from '../pipeline/address/address.ts';
import type { Archive } from '../ports/archive.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { PreviewFolder } from '../ports/preview-folder.ts';
import type { Progress } from '../ports/progress.ts';
import type { Readers } from '../ports/readers.ts';
import type { Reports } from '../ports/reports.ts';
import type { Slots } from '../ports/slots.ts';
import type { DeliveryRules } from './delivery-rules.ts';
import type { DeliveryWorld } from './delivery-world.ts';
import type { ReadingWorld } from './read-edition.ts';
import type { RewriteWorld } from './rewrite/rewrite.ts';

/** Everything that making and sending a briefing needs of the world. */
export interface Newsroom extends DeliveryWorld, ReadingWorld {
  readonly archive: Archive;
  readonly readers: Readers;
  readonly slots: Slots;
  readonly calendar: Calendar;
  readonly previews: PreviewFolder;
  readonly progress: Progress;
  readonly reports: Reports;
  readonly rules: DeliveryRules;
  /** The optional language model, with a fresh budget for each edition. */
  readonly rewriting?: () => RewriteWorld;
  /** How a briefing's mail looks; compiles the template when it has changed. */
  look(briefing: Briefing): Promise<Look>;
  sender(briefing: Briefing): Sender;
  /** The recipient's own token in the mail's links; empty when there are none. */
  token(briefing: string, recipient: string): string;
}
