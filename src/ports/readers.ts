import type { SuppressionReason } from '../news/reader.ts';

/** Who receives what, and who must not be mailed. Addresses are told apart by `keyOfAddress`. */
export interface Readers {
  /**
   * Adds addresses that were checked before, all or none; `suppressed` are those on record that stay without mail.
   */
  add(
    briefing: string,
    addresses: readonly string[],
    now: Date,
  ): Promise<{ readonly added: number; readonly known: number; readonly suppressed: number }>;
  /** False when there was no such reader. */
  remove(briefing: string, address: string): Promise<boolean>;
  /**
   * Takes back what of the briefing is still to go out to the address and has not begun to. False when nothing was.
   */
  withdraw(briefing: string, address: string, now: Date): Promise<boolean>;
  /**
   * Forgets an address in every briefing and in the record of what was sent, but for the note that it must not be
   * mailed: without that a later import would mail it again. `under-way` when it was not, since an edition is on its
   * way to it.
   */
  erase(address: string): Promise<'erased' | 'unknown' | 'under-way'>;
  /** Their addresses as given, in order; suppressed ones too. */
  list(briefing: string): Promise<readonly string[]>;
  /** Those of the addresses that must not be mailed, as given, with the reason. */
  suppressed(briefing: string, addresses: readonly string[]): Promise<ReadonlyMap<string, SuppressionReason>>;
  /**
   * Never mails the address again: in this briefing, or in any when none is named. On disk when the promise resolves.
   * False when that was so already, or when its owner has come back after `at`, to that briefing or, where none is
   * named, to any.
   */
  suppress(address: string, reason: SuppressionReason, at: Date, briefing?: string): Promise<boolean>;
  /** Mails the address again after its owner has asked for it. False when nothing stood in the way. */
  allow(address: string, briefing: string, now: Date): Promise<boolean>;
  /**
   * Remembers that the address was refused for good. True when that suspended it: the third day on which that happened
   * (`REFUSALS_TO_SUSPEND`).
   */
  noteRefusal(address: string, at: Date, status: string): Promise<boolean>;
}
