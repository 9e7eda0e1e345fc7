import type { EditionTally, RunReport } from '../news/run-report.ts';

/** Skipped files that are named one by one. */
const NAMED = 10;

/** One stage of a run in words: `read`, `12 files, 2 skipped`; `details` are lines that stand below. */
export interface StageLine {
  readonly stage: 'slot' | 'read' | 'stories' | 'teasers' | 'sent';
  readonly text: string;
  readonly details: readonly string[];
}

/** A run's report, a line for each stage that it came to. */
export function writeStages(report: RunReport): readonly StageLine[] {
  const { read, composed, missed, moreMissed } = report;
  const lines: StageLine[] = [];
  if (missed.length > 0) {
    lines.push({
      stage: 'slot',
      text: `${moreMissed ? 'more than ' : ''}${count(missed.length, 'slot')} missed${missed.length > NAMED ? ', last:' : ''}`,
      details: missed.slice(-NAMED),
    });
  }
  if (read) {
    const skipped = read.skipped.length > 0 ? `, ${read.skipped.length} skipped` : '';
    const named = read.skipped
      .slice(0, NAMED)
      .map(({ file, message }) => `${file ? `${file}: ` : ''}${message}`);
    const more = read.skipped.length - named.length;
    lines.push({
      stage: 'read',
      text: `${count(read.files, 'new file')}, ${count(read.articles, 'article')}${skipped}`,
      details: more > 0 ? [...named, `and ${more} more`] : named,
    });
  }
  if (composed) {
    const leftOut = composed.leftOut > 0 ? `, ${composed.leftOut} more by headline` : '';
    lines.push({
      stage: 'stories',
      text: `${count(composed.stories, 'story', 'stories')}, ${count(composed.keyFigures, 'key figure')}${leftOut}`,
      details: [],
    });
    if (composed.teasersSeen > 0) {
      const shown =
        composed.teasers > 0
          ? `${count(composed.teasers, 'teaser')} once instead of`
          : 'none shown; the pages have them';
      lines.push({
        stage: 'teasers',
        text: `${shown} ${count(composed.teasersSeen, 'time')}`,
        details: [],
      });
    }
  }
  return [...lines, ...report.deliveries.map(writeDelivery)];
}

/** The report as plain text, for a mail or a log. */
export function writeReport(report: RunReport): string {
  const stages = writeStages(report).flatMap(({ stage, text, details }) => [
    `${stage.padEnd(8)} ${text}`,
    ...details.map((detail) => `${' '.repeat(9)}${detail}`),
  ]);
  const slot = report.slot ? `, slot ${report.slot}` : '';
  return [
    `${report.briefing}${slot}, ${report.started.toISOString()}, ${report.seconds.toFixed(1)} s`,
    ...stages,
  ].join('\n');
}

function writeDelivery({ edition, sent, failed, uncertain, open, next, stopped }: EditionTally): StageLine {
  const parts = [
    `${sent} of ${sent + failed + uncertain + open}`,
    ...(failed > 0 ? [`${failed} refused`] : []),
    ...(uncertain > 0 ? [`${uncertain} uncertain`] : []),
    ...(open > 0 ? [`${open} to come${next ? `, next ${next.toISOString().slice(0, 16)}Z` : ''}`] : []),
  ];
  return {
    stage: 'sent',
    text: `${parts.join(', ')} (${edition})`,
    details: stopped ? [stopped.message, ...(stopped.hint ? [stopped.hint] : [])] : [],
  };
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
