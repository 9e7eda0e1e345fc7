import type { Briefing } from './briefing.ts';

/** What an edition is to be, decided before its stories are known. */
export interface EditionPlan {
  /** `Edition.id`. */
  readonly id: string;
  readonly briefing: Briefing;
  /** ISO day in the briefing's time zone. */
  readonly date: string;
  /** `teaserKey` of every teaser that an edition of the last seven days has shown. */
  readonly shownTeasers: ReadonlySet<string>;
}
