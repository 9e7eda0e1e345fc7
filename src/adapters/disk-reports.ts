import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunReport } from '../news/run-report.ts';
import type { Reports } from '../ports/reports.ts';
import { writeFileWhole } from './file-writer.ts';

/** Skipped files that are kept; a folder full of what is no news needs no list of all of it. */
const MOST_SKIPPED = 200;

/** Reports as small files in the state folder. They only inform: one that cannot be read counts as not there. */
export class DiskReports implements Reports {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep(report: RunReport): Promise<void> {
    const read = report.read && { ...report.read, skipped: report.read.skipped.slice(0, MOST_SKIPPED) };
    mkdirSync(this.#folder, { recursive: true });
    writeFileWhole(this.#path(report.briefing), JSON.stringify({ ...report, ...(read && { read }) }));
  }

  async latest(briefing: string): Promise<RunReport | undefined> {
    try {
      const kept = JSON.parse(readFileSync(this.#path(briefing), 'utf8')) as RunReport;
      return { ...kept, started: new Date(kept.started) };
    } catch {
      return undefined;
    }
  }

  #path(briefing: string): string {
    return join(this.#folder, `${briefing}.json`);
  }
}
