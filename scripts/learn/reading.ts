/**
 * Learns where an article begins and ends from labelled pages, and prints the table for `src/pipeline/clean/weights.ts`.
 *
 *     node scripts/learn/reading.ts [--folds 5] [--test FOLDER]... FOLDER...
 *
 * Each folder holds `labels.json` and `texts/`. The first is learned from in full and cross-validated by site; the others
 * (made-up pages) count `--light` times as much; those of `--test` are only measured.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ARTICLE, COLUMNS, decode } from '../../src/pipeline/clean/chain.ts';
import { FEATURES } from '../../src/pipeline/clean/features.ts';
import { findTitle } from '../../src/pipeline/clean/find-title.ts';
import { readFrom } from '../../src/pipeline/clean/page.ts';
import { TITLE_FEATURES } from '../../src/pipeline/clean/title.ts';
import { foldShared, LEARNED, measureLoss, type Sequence, scoreLines } from './chain.ts';
import { type Labelled, measure, readLabelled, type Titled } from './labelled.ts';
import { minimize } from './minimize.ts';
import { isTitle, learnTitle } from './titles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '0' },
    test: { type: 'string', multiple: true, default: [] },
    ridge: { type: 'string', default: '40' },
    cost: { type: 'string', default: '20' },
    light: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/pipeline/clean' },
    rounds: { type: 'string', default: '100' },
  },
});
const SIZE = FEATURES.length;
const RIDGE = Number(values.ridge);

function prepare(one: Titled, weight: number): Sequence {
  const first = one.labels.indexOf('a');
  const last = one.labels.lastIndexOf('a');
  const allowed = Uint8Array.from(one.labels, (label, at) => {
    if (at < first) return 1;
    if (at > last) return 8;
    return label === 'a' ? 2 : label === 'b' ? 4 : 6;
  });
  const cost = Float64Array.from(one.words, (words, at) =>
    one.labels[at] === 't' ? 0 : (Number(values.cost) * Math.min(words, 80)) / 40,
  );
  return { features: one.features, lines: one.labels.length, allowed, cost, weight };
}

function retitle(one: Labelled, weights: Float64Array): Titled {
  const page = readFrom(one.page, findTitle(one.page, weights));
  return { ...one, page, features: measure(page) };
}

function learn(sequences: readonly Sequence[]): Float64Array {
  const learned = minimize(
    new Float64Array(SIZE * LEARNED),
    (weights, gradient) => {
      let loss = 0;
      for (const one of sequences) loss += measureLoss(one, weights, SIZE, gradient);
      for (let n = 0; n < weights.length; n++) {
        loss += (RIDGE / 2) * weights[n]! ** 2;
        gradient[n]! += RIDGE * weights[n]!;
      }
      return loss;
    },
    Number(values.rounds),
  );
  return foldShared(learned, SIZE);
}

interface Tally {
  tp: number;
  fp: number;
  fn: number;
  before: number;
  inside: number;
  after: number;
  titles: number;
  titled: number;
}
const nothing = (): Tally => ({ tp: 0, fp: 0, fn: 0, before: 0, inside: 0, after: 0, titles: 0, titled: 0 });

function tally(one: Titled, states: Uint8Array, sum: Tally): number {
  const first = one.labels.indexOf('a');
  const last = one.labels.lastIndexOf('a');
  let tp = 0;
  let fp = 0;
  let fn = 0;
  one.labels.forEach((label, at) => {
    const words = one.words[at]!;
    if (label === 'a' && states[at] === ARTICLE) tp += words;
    else if (label === 'a') fn += words;
    else if (label === 'b' && states[at] === ARTICLE) {
      fp += words;
      if (at < first) sum.before += words;
      else if (at > last) sum.after += words;
      else sum.inside += words;
    }
  });
  sum.tp += tp;
  sum.fp += fp;
  sum.fn += fn;
  return (2 * tp) / Math.max(1, 2 * tp + fp + fn);
}

function report(name: string, { tp, fp, fn, before, inside, after, titles, titled }: Tally): void {
  const share = (n: number) => ((100 * n) / (tp + fn)).toFixed(2);
  console.error(
    `${name.padEnd(14)} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(4)}  fp before ${share(before)} inside ${share(inside)} after ${share(after)} fn ${share(fn)}  title ${(titled / titles).toFixed(3)}`,
  );
}

const sets = positionals.map((folder) => readLabelled(folder));
const main = sets[0]!;
const rest = sets.slice(1).flat();
const tests = values.test.map((folder) => [folder, readLabelled(folder)] as const);
const folds = Number(values.folds);
const fold = (site: string) => {
  let h = 7;
  for (const c of site) h = (h * 31 + c.charCodeAt(0)) >>> 0;
  return h % folds;
};
const light = Number(values.light);
const learnBoth = (pages: readonly Labelled[]) => {
  const titles = learnTitle([
    ...pages.map((one) => [one, 1] as const),
    ...rest.map((one) => [one, light] as const),
  ]);
  const weights = learn([
    ...pages.map((one) => prepare(retitle(one, titles), 1)),
    ...rest.map((one) => prepare(retitle(one, titles), light)),
  ]);
  return { titles, weights };
};
const judge = (
  one: Labelled,
  { titles, weights }: { titles: Float64Array; weights: Float64Array },
  sum: Tally,
) => {
  const titled = retitle(one, titles);
  if (one.title) {
    sum.titles++;
    if (titled.page.title >= 0 && isTitle(titled, titled.page.title)) sum.titled++;
  }
  return tally(
    titled,
    decode(scoreLines(titled.features, one.labels.length, weights, SIZE), one.labels.length),
    sum,
  );
};
if (folds > 0) {
  const sum = nothing();
  const worst: [number, string][] = [];
  for (let k = 0; k < folds; k++) {
    const learned = learnBoth(main.filter(({ site }) => fold(site) !== k));
    for (const one of main.filter(({ site }) => fold(site) === k))
      worst.push([judge(one, learned, sum), `${one.id.slice(0, 8)} ${one.site}`]);
  }
  report(`${folds} folds`, sum);
  worst.sort((a, b) => a[0] - b[0]);
  console.error(
    worst
      .slice(0, 25)
      .map(([f, id]) => `${f.toFixed(2)} ${id}`)
      .join('\n'),
  );
}
const learned = learnBoth(main);
for (const [name, pages] of [['(learned from)', main] as const, ...tests]) {
  const sum = nothing();
  for (const one of pages) judge(one, learned, sum);
  report(name.split('/').at(-1)!, sum);
}
const round = (n: number) => Math.round(n * 100) / 100;
const row = (name: string, numbers: readonly number[]) =>
  `  ${name.includes("'") ? JSON.stringify(name) : `'${name}'`}: [${numbers.map(round).join(', ')}],`;
const table = FEATURES.map(({ name }, n) =>
  row(
    name,
    Array.from({ length: COLUMNS }, (_, column) => learned.weights[column * SIZE + n]!),
  ),
);
writeFileSync(
  path.join(values.out, 'weights.ts'),
  `/**
 * What each feature of a line adds to its score for a state, and for a step between states taken at that line:
 * before, article, hole, after; before to article, article to hole, hole to article, article to after.
 * Learned by \`scripts/learn/reading.ts\`; do not edit by hand.
 */
// biome-ignore format: one feature a row
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${table.join('\n')}
};
`,
);
writeFileSync(
  path.join(values.out, 'title-weights.ts'),
  `/**
 * What each feature of a line adds to its score as the article's headline.
 * Learned by \`scripts/learn/reading.ts\`; do not edit by hand.
 */
// biome-ignore format: one feature a row
export const TITLE_WEIGHTS: Readonly<Record<string, number>> = {
${TITLE_FEATURES.map(({ name }, n) => `  '${name}': ${round(learned.titles[n]!)},`).join('\n')}
};
`,
);
