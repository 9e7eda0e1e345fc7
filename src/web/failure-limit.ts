/** Wrong links from one place are answered this often within the window; a good link is always answered. */
const FAILURES = 20;
const WINDOW_MS = 10 * 60_000;
/** Places remembered at a time, so that a flood from many cannot fill the memory; the oldest are forgotten. */
const MAX_PLACES = 10_000;

/** Counts failures per place (an IP address), in memory. Time is handed in, in milliseconds. */
export class FailureLimit {
  readonly #places = new Map<string, { count: number; since: number }>();

  /** Notes a failure; false when the place has had more than its share. */
  allows(place: string, now: number): boolean {
    const known = this.#places.get(place);
    const entry = known !== undefined && now - known.since < WINDOW_MS ? known : { count: 0, since: now };
    entry.count += 1;
    this.#places.delete(place);
    this.#places.set(place, entry);
    if (this.#places.size > MAX_PLACES) this.#places.delete(this.#places.keys().next().value!);
    return entry.count <= FAILURES;
  }
}
