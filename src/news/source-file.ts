/** A file of the inbox, whole and within bounds, not yet decoded. */
export interface SourceFile {
  /** Relative to the configuration's folder, with `/`. */
  readonly file: string;
  /**
   * The first folder below `sources/`, or else below the glob's fixed part: the outlet, if the operator sorts by
   * outlet.
   */
  readonly folder?: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  readonly modified: Date;
}
