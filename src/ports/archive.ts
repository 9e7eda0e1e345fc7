import type { Edition } from '../news/edition.ts';
import type { Rendering } from '../news/message.ts';
import type { Remembered } from './memory.ts';

/** A file whose news has been used up: it is not news again, whatever it is called tomorrow. */
export interface ConsumedFile {
  /** Of the bytes, in hex. */
  readonly sha256: string;
  /** As it was called then, for the operator. */
  readonly file: string;
}

/** What a run leaves behind besides the mail: the files it used up and what later editions must know of it. */
export interface Traces {
  readonly consumed: readonly ConsumedFile[];
  readonly remembered: Remembered;
}

/** An edition that is ready to go out, with everything that has to be on disk in the same instant. */
export interface NewEdition extends Traces {
  readonly edition: Edition;
  /** Nominal local time of the slot, `2026-11-23T07:00`; absent for one made by hand. */
  readonly slot?: string;
  readonly rendering: Rendering;
  /** The message as composed once for everybody, before it is addressed; opaque here, kept byte for byte. */
  readonly message: Uint8Array;
  /** Each address once, as the operator gave it. */
  readonly recipients: readonly string[];
  readonly created: Date;
}

/** An edition as it was archived; its content hash has been checked. */
export interface ArchivedEdition {
  readonly id: string;
  readonly briefing: string;
  readonly slot?: string;
  readonly created: Date;
  /** The parsed edition, exactly as it was published. */
  readonly edition: Edition;
  readonly rendering: Rendering;
  readonly message: Uint8Array;
}

/** An edition's line in a list. */
export interface EditionEntry {
  readonly id: string;
  readonly briefing: string;
  readonly slot?: string;
  readonly created: Date;
  readonly subject: string;
  /** Deliveries that are neither sent nor given up. */
  readonly open: number;
}

/** Where editions are kept. */
export interface Archive {
  /**
   * Records the edition, a pending delivery for each recipient, the slot, the consumed files and the memory in one
   * transaction: all of it or nothing. `slot-taken` when the slot has been kept before; then nothing is written.
   */
  publish(edition: NewEdition): Promise<'published' | 'slot-taken'>;
  /** The edition, or nothing. Throws an OperatorError `edition-damaged` when its bytes are not what was published. */
  find(id: string): Promise<ArchivedEdition | undefined>;
  /** The newest editions first; of one briefing, or of all. */
  list(options?: { readonly briefing?: string; readonly limit?: number }): Promise<readonly EditionEntry[]>;
  /** Ids of editions with deliveries that are neither sent nor given up, oldest first; of one briefing, or of all. */
  unfinished(briefing?: string): Promise<readonly string[]>;
  /** Puts an earlier edition on its way to somebody again, by hand: a fresh delivery, whatever became of the last. */
  readdress(edition: string, recipient: string, now: Date): Promise<void>;
}
