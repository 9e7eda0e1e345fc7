import type { Note } from './note.ts';

/**
 * What one run did for one briefing: what was read, composed and sent, and what somebody has to look at. Holds no
 * reader's address; `daybook status` shows who is meant.
 */
export interface RunReport {
  /** `Briefing.name`. */
  readonly briefing: string;
  readonly started: Date;
  readonly seconds: number;
  /** Nominal local time of the slot that the run served; absent when it was started by hand, or none was due. */
  readonly slot?: string;
  /** Nominal local times of slots that came and went without a run. */
  readonly missed: readonly string[];
  /** Present when there were more of them, all earlier. */
  readonly moreMissed?: true;
  /** Absent when the run never came to read. */
  readonly read?: ReadTally;
  /** Absent when there was nothing to compose. */
  readonly composed?: ComposedTally;
  /** An entry for each edition that the run sent or went on sending, oldest first. */
  readonly deliveries: readonly EditionTally[];
}

export interface ReadTally {
  /** New files that could be opened. */
  readonly files: number;
  readonly articles: number;
  /** Files and entries left out, and why. */
  readonly skipped: readonly Note[];
}

export interface ComposedTally {
  readonly edition: string;
  readonly stories: number;
  /** Stories that did not fit and are listed by headline. */
  readonly leftOut: number;
  readonly keyFigures: number;
  readonly teasers: number;
  /** How often the pages showed them. */
  readonly teasersSeen: number;
  readonly recipients: number;
  /** Readers who left, complained or whose mail bounced. */
  readonly suppressed: number;
}

export interface EditionTally {
  readonly edition: string;
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  /** Still to be sent. */
  readonly open: number;
  /** When the next of those falls due. */
  readonly next?: Date;
  /** Why the run ended before everything due was tried, and what to do about it. */
  readonly stopped?: { readonly code: string; readonly message: string; readonly hint?: string };
}

/** Something that needs a person. `kind` is stable, so that the same trouble is told once. */
export interface Trouble {
  readonly kind:
    | 'every-source-failed'
    | 'nothing-new'
    | 'missed-slots'
    | 'delivery-stopped'
    | 'deliveries-failed'
    | 'deliveries-uncertain'
    | 'run-failed';
  /** One or two sentences: what, and what to do. */
  readonly message: string;
}

/** What in a run needs a person, the gravest first; nothing when all is well. */
export function troublesIn(report: RunReport): readonly Trouble[] {
  return [
    ...report.deliveries.flatMap(deliveryTroubles),
    ...(report.read && !report.composed && report.slot !== undefined ? [nothingSent(report.read)] : []),
    ...(report.missed.length > 0 ? [missedSlots(report)] : []),
  ];
}

/** What happened and what to do about it, one behind the other. */
export function joinSentences(what: string, hint: string | undefined): string {
  if (hint === undefined) return what;
  return `${what}${/[.!?…]$/.test(what) ? '' : '.'} ${hint}`;
}

function deliveryTroubles({ edition, stopped, failed, uncertain, open }: EditionTally): Trouble[] {
  const troubles: Trouble[] = [];
  if (stopped) {
    const left = `${edition}: ${open} not sent. ${stopped.message}`;
    troubles.push({ kind: 'delivery-stopped', message: joinSentences(left, stopped.hint) });
  }
  if (uncertain > 0) {
    troubles.push({
      kind: 'deliveries-uncertain',
      message: `${edition}: ${uncertain} may or may not have arrived; the server never answered. They are not sent again by themselves: "daybook status" names them, "daybook send --edition ${edition} --to ADDRESS" sends one again.`,
    });
  }
  if (failed > 0) {
    troubles.push({
      kind: 'deliveries-failed',
      message: `${edition}: ${failed} were refused for good. "daybook status" names them with the server's reason.`,
    });
  }
  return troubles;
}

function nothingSent({ files, skipped }: ReadTally): Trouble {
  if (files === 0 && skipped.length === 0) {
    return { kind: 'nothing-new', message: 'Nothing was sent: no file was new in the source folders.' };
  }
  const first = skipped[0] ? ` The first: ${skipped[0].file ?? ''} ${skipped[0].message}` : '';
  return {
    kind: 'every-source-failed',
    message: `Nothing was sent: of ${files + skipped.filter(({ file }) => file).length} new files none held an article that could be read.${first}`,
  };
}

function missedSlots({ missed, moreMissed }: RunReport): Trouble {
  const several = moreMissed
    ? `More than ${missed.length} slots until ${missed.at(-1)}`
    : `${missed.length} slots since ${missed[0]}`;
  const which = missed.length === 1 ? `The slot ${missed[0]}` : several;
  return {
    kind: 'missed-slots',
    message: `${which} passed while Daybook was not running or still at work, too long ago to make up for. The news is in the next edition.`,
  };
}
