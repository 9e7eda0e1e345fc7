/** What the operators have been told, kept from one process to the next. */
export interface ToldTroubles {
  /** When they were last told of the trouble; nothing when that is long ago. */
  lastTold(trouble: string): Promise<Date | undefined>;
  /** Notes that they have been told, and forgets what was told before `forget`. */
  note(trouble: string, at: Date, forget: Date): Promise<void>;
}
