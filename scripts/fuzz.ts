/**
 * Throws hostile files at everything between a file's bytes and its summary, and says what broke and what was slow.
 *
 *     npm run fuzz                     10,000 files from the seed 1
 *     npm run fuzz -- 500 70000        500 files from the seed 70000
 *
 * The bar: no crash, no span outside its text, and no file that takes two seconds. Exits with 1 when it is missed.
 */
import { createHash } from 'node:crypto';
import { readArticles } from '../src/briefing/read-articles.ts';
import { NO_MEMORY } from '../src/news/furniture-memory.ts';
import { findBrokenSpans } from '../tests/support/broken-spans.ts';
import { makeHostileFile } from '../tests/support/hostile-files.ts';

const SLOWEST_SHOWN = 8;
const LIMIT_MS = 2_000;

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
if (!(Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(first))) {
  console.error('say how many files, and from which seed on: npm run fuzz -- 500 70000');
  process.exit(2);
}
const slowest: { seed: number; kind: string; ms: number; bytes: number }[] = [];
let broken = 0;

for (let seed = first; seed < first + count; seed++) {
  const { kind, name, bytes } = makeHostileFile(seed);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const started = performance.now();
  try {
    const read = await readArticles(
      [{ file: name, bytes, sha256, modified: new Date(0) }],
      async () => NO_MEMORY,
    );
    for (const problem of findBrokenSpans(read)) report(seed, kind, problem);
  } catch (error) {
    report(seed, kind, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  slowest.push({ seed, kind, ms: Math.round(performance.now() - started), bytes: bytes.length });
  slowest.sort((a, b) => b.ms - a.ms);
  slowest.length = Math.min(slowest.length, SLOWEST_SHOWN);
}

console.log(`${count} files, ${broken} broken; the slowest:`);
for (const { seed, kind, ms, bytes } of slowest)
  console.log(`  ${ms} ms  seed ${seed}  ${kind}, ${bytes} bytes`);
process.exitCode = broken > 0 || (slowest[0]?.ms ?? 0) >= LIMIT_MS ? 1 : 0;

function report(seed: number, kind: string, problem: string): void {
  broken++;
  console.log(`seed ${seed} (${kind}): ${problem}`);
}
