import type { Article } from '../news/article.ts';
import type { Briefing } from '../news/briefing.ts';
import { countOpen } from '../news/delivery.ts';
import type { Edition } from '../news/edition.ts';
import type { EditionTally, RunReport } from '../news/run-report.ts';
import type { DeliveryReport } from './deliver.ts';
import type { Newsroom } from './newsroom.ts';
import type { ReadEdition } from './read-edition.ts';

/** What a run left behind, as the commands have it. */
export interface RunOutcome {
  readonly briefing: Pick<Briefing, 'name'>;
  readonly slot?: { readonly nominal: string };
  readonly missed?: readonly { readonly nominal: string }[];
  readonly moreMissed?: boolean;
  readonly finished: readonly DeliveryReport[];
  readonly news?: {
    readonly intake: Pick<ReadEdition['intake'], 'summaries' | 'notes' | 'consumed'>;
    readonly made?: {
      readonly edition: Edition;
      readonly recipients: readonly string[];
      readonly suppressed: number;
    };
  };
  readonly delivered?: DeliveryReport;
}

/** Sums a run up, and keeps the report when there was something to read. */
export async function keepReport(
  outcome: RunOutcome,
  started: Date,
  room: Pick<Newsroom, 'clock' | 'reports'>,
): Promise<RunReport> {
  const report = reportRun(outcome, started, room.clock.now());
  if (report.read && report.read.files + report.read.skipped.length > 0) await room.reports.keep(report);
  return report;
}

/** Sums a run up. */
export function reportRun(outcome: RunOutcome, started: Date, ended: Date): RunReport {
  const { briefing, slot, missed = [], moreMissed, finished, news, delivered } = outcome;
  return {
    briefing: briefing.name,
    started,
    seconds: (ended.getTime() - started.getTime()) / 1000,
    ...(slot && { slot: slot.nominal }),
    missed: missed.map(({ nominal }) => nominal),
    ...(moreMissed && { moreMissed }),
    ...(news && {
      read: {
        files: news.intake.consumed.length,
        articles: news.intake.summaries.length,
        skipped: news.intake.notes.filter((note) => note.skipped),
      },
    }),
    ...(news?.made && { composed: tallyEdition(news.made, news.intake) }),
    deliveries: [...finished, ...(delivered ? [delivered] : [])].map(tallyDelivery),
  };
}

function tallyEdition(
  { edition, recipients, suppressed }: NonNullable<NonNullable<RunOutcome['news']>['made']>,
  { summaries }: Pick<ReadEdition['intake'], 'summaries'>,
): NonNullable<RunReport['composed']> {
  const stories = edition.sections.flatMap((section) => section.stories);
  const members = stories.flatMap((story) => story.members);
  return {
    edition: edition.id,
    stories: stories.length,
    leftOut: edition.leftOut.length,
    keyFigures: members.reduce((sum, { summary }) => sum + summary.keyFigures.length, 0),
    teasers: edition.teasers.length,
    teasersSeen: summaries.reduce((sum, { article }) => sum + countAdvertised(article), 0),
    recipients: recipients.length,
    suppressed,
  };
}

/** How often an article's page advertises other stories, repetitions included. */
function countAdvertised({ document, teasers }: Article): number {
  return teasers.reduce((sum, { headline }) => sum + document.text.split(headline).length - 1, 0);
}

function tallyDelivery({ edition, tally, next, stopped }: DeliveryReport): EditionTally {
  return {
    edition,
    sent: tally.sent,
    failed: tally.failed,
    uncertain: tally.uncertain,
    open: countOpen(tally),
    ...(next && { next }),
    ...(stopped && {
      stopped: {
        code: stopped.code,
        message: stopped.message,
        ...(stopped.hint === undefined ? {} : { hint: stopped.hint }),
      },
    }),
  };
}
