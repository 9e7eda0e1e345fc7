/**
 * What the operator should know about one file: that it was skipped, cut short or read with doubt. A note never ends a
 * run (an `OperatorError` does); it reaches the run's report with the rule and the place.
 */
export interface Note {
  /** Names the rule, in kebab case: `file-too-large`, `not-an-article`. Stable, so that scripts can match it. */
  readonly rule: string;
  /** One sentence for a person: what was seen, and what to do about it where something can be done. */
  readonly message: string;
  /** The file as the operator knows it. */
  readonly file?: string;
  /** True when the file, or the entry of it, was left out of the edition because of this. */
  readonly skipped: boolean;
}
