/** Tells a person who waits how far a run is. */
export interface Progress {
  /** `done` of `total` files are read. */
  reading(done: number, total: number): void;
}
