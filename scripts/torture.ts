/**
 * Kills `daybook send`, and `daybook run` every other time, at random moments and checks that nobody was skipped and
 * nobody mailed without need.
 *
 *   npm run torture [-- --kills 200] [--seed 1] [--plan calm|stormy|both] [--command send|run|both]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calm, stormy, torture } from '../tests/support/torture.ts';

const KILLS_PER_ROUND = 5;
const RECIPIENTS = 30;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    plan: { type: 'string', default: 'both' },
    command: { type: 'string', default: 'both' },
  },
});
const plans = { calm, stormy };
const total = { killed: 0, deliveries: 0, twice: 0, uncertain: 0, broken: 0 };
for (let seed = Number(values.seed); total.killed < Number(values.kills); seed++) {
  const name =
    values.plan === 'calm' || values.plan === 'stormy' ? values.plan : seed % 2 ? 'calm' : 'stormy';
  const both = seed % 4 < 2 ? 'send' : 'run';
  const command = values.command === 'send' || values.command === 'run' ? values.command : both;
  const folder = mkdtempSync(join(tmpdir(), 'daybook-torture-'));
  const kills = KILLS_PER_ROUND;
  const result = await torture({ folder, command, seed, recipients: RECIPIENTS, kills, plan: plans[name] });
  total.killed += result.killed;
  total.deliveries += result.deliveries;
  total.twice += result.twice;
  total.uncertain += result.uncertain;
  total.broken += result.findings.length;
  const { killed, deliveries, twice, uncertain, findings } = result;
  console.log(
    `seed ${seed} ${command} ${name}: ${killed} kills, ${deliveries} deliveries, ${twice} twice, ${uncertain} uncertain`,
  );
  for (const finding of findings) console.log(`  BROKEN: ${finding} (${folder})`);
  if (findings.length === 0) rmSync(folder, { recursive: true });
}
console.log(
  `in all ${total.killed} kills, ${total.deliveries} deliveries, ${total.twice} twice, ${total.uncertain} uncertain, ${total.broken} promises broken`,
);
process.exitCode = total.broken === 0 ? 0 : 1;
