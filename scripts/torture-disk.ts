/**
 * Lets the disk fail under `daybook send`, or kills it, at each of its first synchronisations and database writes, and
 * checks that the next run makes good. Needs strace.
 *
 *   npm run torture:disk [-- --points 60] [--every 1]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { injure } from '../tests/support/torture.ts';

const RECIPIENTS = 5;
/** The ledger synchronises with fdatasync, all else with fsync; an edition for five has no more than twenty of the first. */
const INJURIES = [
  { injury: 'fsync:error=EIO', most: 60 },
  { injury: 'fsync:signal=KILL', most: 60 },
  { injury: 'fdatasync:error=EIO', most: 20 },
  { injury: 'fdatasync:signal=KILL', most: 20 },
  { injury: 'pwrite64:error=ENOSPC', most: 60 },
  { injury: 'pwrite64:signal=KILL', most: 60 },
];
/** Each waits for the disk most of the time. */
const AT_A_TIME = availableParallelism();

const { values } = parseArgs({
  options: { points: { type: 'string', default: '60' }, every: { type: 'string', default: '1' } },
});
const every = Number(values.every);
let broken = 0;

for (const { injury, most } of INJURIES) {
  const last = Math.min(most, Number(values.points));
  const exits = new Map<string, number>();
  let next = 1;
  const lane = async () => {
    for (let point = next; point <= last; point = next) {
      next += every;
      const exit = await strike(injury, point);
      exits.set(exit, (exits.get(exit) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  const summary = [...exits].map(([exit, count]) => `${count} ended with ${exit}`).join(', ');
  console.log(`${injury}, at ${every === 1 ? 'each' : `one in ${every}`} of the first ${last}: ${summary}`);
}
console.log(`${broken} promises broken`);
process.exitCode = broken === 0 ? 0 : 1;

/** How the injured command ended; says what it left broken. */
async function strike(injury: string, point: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-torture-'));
  const trace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync,pwrite64'];
  const result = await injure(folder, RECIPIENTS, [...trace, '-e', `inject=${injury}:when=${point}`]);
  const exit = String(result.exit ?? 'killed');
  broken += result.findings.length;
  for (const finding of result.findings)
    console.log(`  BROKEN at ${injury} ${point}: ${finding} (${folder})`);
  if (exit === '1') console.log(`  exit 1 at ${injury} ${point}`);
  if (result.findings.length === 0) rmSync(folder, { recursive: true });
  return exit;
}
