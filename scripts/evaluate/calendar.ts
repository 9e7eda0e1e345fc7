/**
 * The calendar held against the wall clock: every zone whose clocks change, two simulated years, three instances that
 * sleep and whose clocks are stepped. Prints what was served, missed, doubled and early.
 *
 *     node scripts/evaluate/calendar.ts [--zones Europe/Berlin,America/New_York] [--seed 1]
 */

import { parseArgs } from 'node:util';
import { simulate, zonesWithChanges } from '../../tests/schedule/simulation.ts';

const { values } = parseArgs({
  options: { zones: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const from = Date.UTC(2026, 0, 1);
const to = Date.UTC(2028, 0, 1);
const zones = values.zones?.split(',') ?? [...zonesWithChanges(from, to).keys()];
const total = { zones: zones.length, served: 0, missed: 0, doubled: 0, early: 0 };

for (const [index, zone] of zones.entries()) {
  const time = ['02:30', '01:45', '00:15', '03:00', '02:00', '23:45'][index % 6]!;
  const outcome = simulate({ zone, time, from, to, instances: 3, seed: Number(values.seed) * 1000 + index });
  total.served += outcome.served;
  for (const kind of ['missed', 'doubled', 'early'] as const) {
    total[kind] += outcome[kind].length;
    if (outcome[kind].length > 0) console.log(`${zone} ${time} ${kind}: ${outcome[kind].join(' ')}`);
  }
}
console.log(JSON.stringify(total));
