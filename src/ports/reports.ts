import type { RunReport } from '../news/run-report.ts';

/** The latest report of each briefing that came to read something, for `daybook status`. */
export interface Reports {
  keep(report: RunReport): Promise<void>;
  latest(briefing: string): Promise<RunReport | undefined>;
}
