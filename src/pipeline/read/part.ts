import { createHash } from 'node:crypto';
import type { Block, Format, Metadata } from '../../news/document.ts';

/**
 * What a reader makes of a file, or of one entry of it: a `Document` that does not yet know which file it came from.
 */
export interface Part {
  readonly format: Format;
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** Tells the entries of one file apart; absent where a file is one document. */
  readonly key?: string;
  /** True when there is more than the limits allow. */
  readonly cut?: boolean;
}

/** What tells an entry from the others of its file wherever it stands there: a hash of what it says, in hex. */
export function keyPart(title: string | undefined, text: string): string {
  return createHash('sha256').update(`${title}\n${text}`).digest('hex');
}

/** A reader's own remarks, still without the file's name. */
export interface Remark {
  readonly rule: string;
  readonly message: string;
}

/** What a reader gives. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly remarks: readonly Remark[];
}
