/**
 * Reads, cleans and summarizes so many invented articles, so many in one intake, and prints what that took. A process
 * of its own, for the memory's sake; with `--expose-gc` it also tells what stays when all is done.
 */
import { NO_MEMORY } from '../../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../../src/pipeline/clean/clean.ts';
import { readSource } from '../../../src/pipeline/read/read.ts';
import { summarizeArticles } from '../../../src/pipeline/summarize/summarize.ts';
import { inventSource } from './invent-source.ts';

/** Read first, so that the code is compiled when time counts. */
const WARM = 300;

const [articles, together] = process.argv.slice(2).map(Number) as [number, number];
await takeIn(0, WARM);
let cpuMs = 0;
for (let from = 0; from < articles; from += together) cpuMs += await takeIn(from, together);
const peak = process.resourceUsage().maxRSS * 1024;
globalThis.gc?.();
console.log(JSON.stringify({ cpuMs, peak, retained: process.memoryUsage().heapUsed }));

/** Milliseconds of processor time; inventing the articles is not counted. */
async function takeIn(from: number, count: number): Promise<number> {
  const sources = Array.from({ length: count }, (_, index) => inventSource(from + index));
  const before = process.cpuUsage();
  const documents = [];
  for (const source of sources) documents.push(...(await readSource(source)).documents);
  const summaries = summarizeArticles(cleanArticles(documents, NO_MEMORY).articles);
  if (summaries.length < count) throw new Error(`${summaries.length} of ${count} were read`);
  return process.cpuUsage(before).user / 1000;
}
