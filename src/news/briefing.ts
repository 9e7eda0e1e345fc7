/** What the operator asked for: one newsletter, its sources, its times and its readers. Made from `daybook.yaml`. */
export interface Briefing {
  /** Short, unique, safe in a file name: `morning`. */
  readonly name: string;
  readonly title: string;
  /** Globs below the configuration's folder. */
  readonly sources: readonly string[];
  readonly schedule: Schedule;
  /** RFC 5322 mailbox: `Daybook <briefing@example.org>`. */
  readonly from: string;
  readonly replyTo?: string;
  readonly recipients: readonly string[];
  /** With `{title}`, `{date}` and `{top}` (the top story's headline). */
  readonly subject: string;
  readonly sections: readonly SectionRule[];
  /** The most stories that one edition shows in full. */
  readonly stories: number;
  /** The most whole minutes that the stories told in full may take to read. */
  readonly readingMinutes?: number;
  /** Words that lift a story. */
  readonly interests: readonly string[];
  /** Weight of an outlet by its name; 1 when it is not listed. */
  readonly outletWeights: Readonly<Record<string, number>>;
  /** `once`: the teasers of all files in one list at the end. `drop`: none. */
  readonly teasers: 'once' | 'drop';
  /** What a day without news does. */
  readonly whenEmpty: 'skip' | 'note';
  /** BCP 47 of the edition's own words. */
  readonly language: string;
}

/** When a briefing goes out. */
export interface Schedule {
  /** Five fields, as cron(8). */
  readonly cron: string;
  /** IANA name. */
  readonly timezone: string;
  /** How late a slot may still run, in minutes; older ones are skipped and reported. */
  readonly catchUpMinutes: number;
}

/** Stories that match any of the words, or come from any of the outlets, stand under this title. */
export interface SectionRule {
  readonly title: string;
  readonly words: readonly string[];
  readonly outlets: readonly string[];
}
