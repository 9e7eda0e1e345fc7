/**
 * `npm run bench` measures everything in `scripts/bench/`; `npm run bench -- NAME...` only the files so named. Prints
 * each figure beside its bar. Slow and noisy by nature, so no part of the tests.
 */
import { readdirSync } from 'node:fs';
import type { Bench, Measure } from './bench-kit.ts';

const folder = new URL('bench/', import.meta.url);
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(2);
}

for (const name of wanted.length > 0 ? wanted : all) {
  const { bench } = (await import(new URL(`${name}.ts`, folder).href)) as { readonly bench: Bench };
  console.log(`\n${name}: ${bench.about}`);
  for (const measure of await bench.run()) console.log(`  ${line(measure)}`);
}

function line({ name, figure, unit, bar, from }: Measure): string {
  return `${bar ? judge(figure, bar) : '      '}  ${name.padEnd(34)} ${print(figure).padStart(9)} ${unit.padEnd(5)} ${(bar ? sayBar(bar) : '').padEnd(16)} ${from}`;
}

type Bar = NonNullable<Measure['bar']>;

function judge(figure: number, bar: Bar): string {
  return ('most' in bar ? figure <= bar.most : figure >= bar.least) ? 'met   ' : 'MISSED';
}

function sayBar(bar: Bar): string {
  return 'most' in bar ? `bar <= ${print(bar.most)}` : `bar >= ${print(bar.least)}`;
}

function print(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
