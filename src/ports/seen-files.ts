/**
 * What a briefing has read already. Marking happens when an edition is published (`Archive`) or a slot settled
 * (`Slots`).
 */
export interface SeenFiles {
  /** Those of the hashes (SHA-256 of a file's bytes, in hex) that the briefing has not consumed. */
  unseen(briefing: string, hashes: readonly string[]): Promise<ReadonlySet<string>>;
}
