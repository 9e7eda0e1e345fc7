import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import type { SourceFile } from '../../src/news/source-file.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { readFigures } from '../../src/pipeline/summarize/figures/read-figures.ts';
import { summarizeArticles } from '../../src/pipeline/summarize/summarize.ts';
import { type Bench, median } from '../bench-kit.ts';
import { BYTES, inventSource } from './cold/invent-source.ts';

const ARTICLES = 300;
const ROUNDS = 7;
/**
 * Rounds before the first that counts: the tagger is loaded and the code compiled. The compiler's time counts as well,
 * and goes on for ten rounds: measured after three, the rate is about a tenth lower than after twelve.
 */
const WARM = 12;

/**
 * Articles between which growth is measured, and the number that the bar for memory speaks of. What stays of an article
 * is measured behind the greater one: the words of the first few thousand are remembered, and no more than so many.
 */
const [FEW, MANY] = [1_000, 5_000];
const MOST = 100_000;
/** Megabytes of heap for intakes one after the other: what they need, not what the engine takes when it may. */
const HEAP = 160;

/** What `cold/read-many.ts` prints. */
interface Intake {
  readonly cpuMs: number;
  readonly peak: number;
  readonly retained: number;
}

export const bench: Bench = {
  about: `invented plain-text articles of ${BYTES / 1000} KB, half of them without a headline, on one core`,
  async run() {
    const sources = Array.from({ length: ARTICLES }, (_, index) => inventSource(index));
    const rounds: (readonly number[])[] = [];
    for (let round = 0; round < WARM + ROUNDS; round++) {
      const times = await timeStages(sources);
      if (round >= WARM) rounds.push(times);
    }
    const each = [0, 1, 2, 3].map((stage) => median(rounds.map((times) => times[stage]!)) / ARTICLES);
    const whole = median(rounds.map(([read, clean, tell]) => read! + clean! + tell!));
    const [read, clean, tell] = each.map((time) => time.toFixed(2));
    const [one, many] = [readMany(FEW, FEW), readMany(MANY, MANY)];
    const [parts, twice] = [MANY, 2 * MANY].map((articles) =>
      readMany(articles, FEW, [`--max-old-space-size=${HEAP}`]),
    ) as [Intake, Intake];
    const kept = Math.max(0, (twice.retained - parts.retained) / MANY);
    return [
      {
        name: 'articles read, cleaned, summarized',
        figure: (ARTICLES / whole) * 1000,
        unit: '1/s',
        bar: { least: 1000 },
        from: `read ${read} ms, clean ${clean} ms, summarize ${tell} ms an article`,
      },
      {
        name: 'figures of 1,000 articles',
        figure: each[3]!,
        unit: 's',
        bar: { most: 1 },
        from: 'the tagger loaded',
      },
      {
        name: 'growth of time: n to the power of',
        figure: Math.log(many.cpuMs / one.cpuMs) / Math.log(MANY / FEW),
        unit: '',
        bar: { most: 1.1 },
        from: `one intake of ${FEW} in ${one.cpuMs.toFixed(0)} ms, of ${MANY} in ${many.cpuMs.toFixed(0)} ms of processor time`,
      },
      {
        name: `memory for ${MOST.toLocaleString('en')}, ${FEW} an intake`,
        figure: (twice.peak + kept * (MOST - 2 * MANY)) / 1e6,
        unit: 'MB',
        bar: { most: 512 },
        from: `at most ${(twice.peak / 1e6).toFixed(0)} MB for ${2 * MANY}, ${kept.toFixed(0)} bytes an article stay; in one intake, heap unbounded, ${(many.peak / 1e6).toFixed(0)} MB`,
      },
    ];
  },
};

/**
 * Milliseconds of one intake's reading, cleaning and summarizing, and of its figures alone: processor time, all
 * threads', so that what else the machine does is not counted.
 */
async function timeStages(sources: readonly SourceFile[]): Promise<readonly number[]> {
  const times: number[] = [];
  let before = process.cpuUsage();
  const lap = (): void => {
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    before = process.cpuUsage();
  };
  const documents = [];
  for (const source of sources) documents.push(...(await readSource(source)).documents);
  lap();
  const { articles } = cleanArticles(documents, NO_MEMORY);
  lap();
  const summaries = summarizeArticles(articles);
  lap();
  for (const article of articles) readFigures(article);
  lap();
  if (summaries.length < sources.length)
    throw new Error(`${summaries.length} of ${sources.length} were read`);
  return times;
}

function readMany(articles: number, together: number, flags: readonly string[] = []): Intake {
  const script = join(import.meta.dirname, 'cold', 'read-many.ts');
  const args = ['--expose-gc', ...flags, script, String(articles), String(together)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Intake;
}
