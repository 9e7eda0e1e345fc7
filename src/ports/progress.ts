/** Tells a person who waits how far a run is. */
export interface Progress {
  /** `done` of `total` files are read. */
  reading(done: number, total: number): void;
  /** The mail server failed, in these words; the run tries it again before it gives up. */
  serverFails(reply: string): void;
}

/** For a run that nobody waits for. */
export const UNWATCHED: Progress = { reading() {}, serverFails() {} };
