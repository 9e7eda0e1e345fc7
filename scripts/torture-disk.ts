/**
 * Lets the disk fail under the built `daybook send`, or kills it, at each of its first synchronisations and database
 * writes, and checks that the next run makes good. Needs strace.
 *
 *   npm run torture:disk [-- --every 1] [--seconds 3600]
 *
 * With `--every 4` at one point in four; after `--seconds` no other is begun.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCommand } from '../tests/support/built-command.ts';
import { tamperWith } from '../tests/support/command-house.ts';
import { injure } from '../tests/support/torture.ts';

const RECIPIENTS = 5;
/**
 * The ledger synchronises with fdatasync, all else with fsync; an edition for five has no more than twenty of the
 * first.
 */
const INJURIES = [
  { call: 'fsync', injury: 'error=EIO', most: 60 },
  { call: 'fsync', injury: 'signal=KILL', most: 60 },
  { call: 'fdatasync', injury: 'error=EIO', most: 20 },
  { call: 'fdatasync', injury: 'signal=KILL', most: 20 },
  { call: 'pwrite64', injury: 'error=ENOSPC', most: 60 },
  { call: 'pwrite64', injury: 'signal=KILL', most: 60 },
];
/** Each waits for the disk most of the time. */
const AT_A_TIME = availableParallelism();

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, seconds: { type: 'string', default: '3600' } },
});
const every = Number(values.every);
const end = performance.now() + Number(values.seconds) * 1000;

const built = mkdtempSync(join(tmpdir(), 'daybook-built-'));
const main = await buildCommand(built);
const exits = INJURIES.map(() => new Map<string, number>());
const points = listPoints();
let done = 0;
let broken = 0;

const lane = async () => {
  while (done < points.length && performance.now() < end) {
    const { injury, point } = points[done++]!;
    const exit = await strike(injury, point);
    const counts = exits[INJURIES.indexOf(injury)]!;
    counts.set(exit, (counts.get(exit) ?? 0) + 1);
  }
};
await Promise.all(Array.from({ length: AT_A_TIME }, lane));
rmSync(built, { recursive: true });

for (const [index, { call, injury, most }] of INJURIES.entries()) {
  const summary = [...exits[index]!].map(([exit, count]) => `${count} ended with ${exit}`).join(', ');
  console.log(`${call} ${injury}, among the first ${most}: ${summary}`);
}
console.log(`${done} of ${points.length} points, ${broken} promises broken`);
process.exitCode = broken === 0 ? 0 : 1;

/**
 * Every injury has its turn at one point before any has it at the next, so that a run that is cut short saw them all.
 */
function listPoints(): { injury: (typeof INJURIES)[number]; point: number }[] {
  const last = Math.max(...INJURIES.map(({ most }) => most));
  const numbers = Array.from({ length: Math.ceil(last / every) }, (_, index) => 1 + index * every);
  return numbers.flatMap((point) =>
    INJURIES.filter(({ most }) => point <= most).map((injury) => ({ injury, point })),
  );
}

/** How the injured command ended; says what it left broken. */
async function strike({ call, injury }: (typeof INJURIES)[number], point: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-torture-'));
  const wrapper = tamperWith(call, `${injury}:when=${point}`);
  const result = await injure(folder, RECIPIENTS, { main, wrapper });
  const exit = String(result.exit ?? 'killed');
  broken += result.findings.length;
  for (const finding of result.findings)
    console.log(`  BROKEN at ${call} ${injury} ${point}: ${finding} (${folder})`);
  if (exit === '1') console.log(`  exit 1 at ${call} ${injury} ${point}`);
  if (result.findings.length === 0) rmSync(folder, { recursive: true });
  return exit;
}
