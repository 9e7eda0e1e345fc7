import type { Span } from '../text/span.ts';

/** Another story that a page advertises: an item of a "Hot this week" list. */
export interface Teaser {
  readonly headline: string;
  readonly dek?: string;
  /** Where it stands first in the document. */
  readonly span: Span;
  /** The heading that it stands under, as printed: `Hot this week`. */
  readonly list?: string;
  /** Whose page advertises it, where that is known; told with an edition. */
  readonly outlet?: string;
}

/** What makes two teasers one: the words of the headline, without case, marks and spacing. */
export function teaserKey({ headline }: Pick<Teaser, 'headline'>): string {
  return headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
