/**
 * Lets the disk fail under `daybook send`, or kills it, at each of its first synchronisations and database writes, and
 * checks that the next run makes good. Needs strace.
 *
 *   npm run torture:disk [-- --points 60]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { injure } from '../tests/support/torture.ts';

const RECIPIENTS = 5;
const INJURIES = ['fsync:error=EIO', 'fsync:signal=KILL', 'pwrite64:error=ENOSPC', 'pwrite64:signal=KILL'];

const { values } = parseArgs({ options: { points: { type: 'string', default: '60' } } });
let broken = 0;
for (const injury of INJURIES) {
  const exits = new Map<string, number>();
  for (let point = 1; point <= Number(values.points); point++) {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-torture-'));
    const trace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync,pwrite64'];
    const result = await injure(folder, RECIPIENTS, [...trace, '-e', `inject=${injury}:when=${point}`]);
    const exit = String(result.exit ?? 'killed');
    exits.set(exit, (exits.get(exit) ?? 0) + 1);
    broken += result.findings.length;
    for (const finding of result.findings)
      console.log(`  BROKEN at ${injury} ${point}: ${finding} (${folder})`);
    if (exit === '1') console.log(`  exit 1 at ${injury} ${point}`);
    if (result.findings.length === 0) rmSync(folder, { recursive: true });
  }
  const summary = [...exits].map(([exit, count]) => `${count} ended with ${exit}`).join(', ');
  console.log(`${injury}, at each of the first ${values.points}: ${summary}`);
}
console.log(`${broken} promises broken`);
process.exitCode = broken === 0 ? 0 : 1;
