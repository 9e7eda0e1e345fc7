/**
 * Learns where an article begins and ends from labelled pages, and writes the tables of `src/pipeline/clean/`.
 *
 *     node scripts/learn/reading.ts [--folds 6] [--seed 7]... [--errors FILE] [--test FOLDER]... FOLDER...
 *
 * Each folder holds `labels.json` and `texts/`. The first is learned from in full, together with pages mixed from its
 * own (`mixed.ts`); the others (made-up pages) count `--light` times as much; those of `--test` are only measured, as
 * they are and without their furniture. `--folds` measures the first as it will be on sites that nobody learned from:
 * sites are dealt into folds (as many folds as sites: each is left out once), each `--seed` deals anew, and `--errors`
 * keeps what the left-out pages lost and let through. Only that figure says whether a change is an improvement, and it
 * is of pages by themselves: what `evidence.ts` adds is weighed against scores as sure as the learned ones, so several
 * pages of one site are measured too before learned tables are kept.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { COLUMNS } from '../../src/pipeline/clean/chain.ts';
import { FEATURES } from '../../src/pipeline/clean/features.ts';
import { findTitle } from '../../src/pipeline/clean/find-title.ts';
import { readFrom } from '../../src/pipeline/clean/page.ts';
import { TITLE_FEATURES } from '../../src/pipeline/clean/title.ts';
import { foldShared, LEARNED, measureLoss, type Sequence } from './chain.ts';
import { type Labelled, measure, readLabelled, type Titled } from './labelled.ts';
import { minimize } from './minimize.ts';
import { mixPages } from './mixed.ts';
import { judge, nothing, report, type Tally } from './tally.ts';
import { learnTitle } from './titles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '0' },
    seed: { type: 'string', multiple: true, default: ['7', '8', '9'] },
    errors: { type: 'string' },
    test: { type: 'string', multiple: true, default: [] },
    ridge: { type: 'string', default: '40' },
    cost: { type: 'string', default: '20' },
    light: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/pipeline/clean' },
    rounds: { type: 'string', default: '400' },
  },
});
const SIZE = FEATURES.length;
const RIDGE = Number(values.ridge);
/** Made-up pages from each labelled one besides the bare one, and what each of them counts. */
const MIXED = 5;
const MIXED_WEIGHT = 0.2;
const MIXED_TITLE_WEIGHT = 0.1;
/** Parts in which headlines are found by weights that do not know the site. */
const UNKNOWING = 5;

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
  const page = readFrom(one, findTitle(one.page, weights));
  return { ...one, page, features: measure(page) };
}

function learn(sequences: readonly Sequence[]): Float64Array {
  const learned = minimize(
    new Float64Array(SIZE * LEARNED),
    (weights, gradient) => {
      let loss = 0;
      const folded = foldShared(weights, SIZE);
      for (const one of sequences) loss += measureLoss(one, folded, gradient);
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

const sets = positionals.map((folder) => readLabelled(folder));
const main = sets[0]!;
const rest = sets.slice(1).flat();
const tests = values.test.map((folder) => [folder, readLabelled(folder)] as const);
const light = Number(values.light);

/** A number that scatters names and is the same in every run. */
function scatter(name: string, seed: number): number {
  let sum = seed;
  for (const letter of name) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  sum = Math.imul(sum ^ (sum >>> 15), 2246822507) >>> 0;
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** The pages in so many parts, all of a site in one. */
function deal(pages: readonly Labelled[], parts: number, seed: number): Labelled[][] {
  const sites = [...new Set(pages.map(({ site }) => site))];
  sites.sort((a, b) => scatter(a, seed) - scatter(b, seed));
  const part = new Map(sites.map((site, n) => [site, n % parts]));
  return Array.from({ length: parts }, (_, n) => pages.filter(({ site }) => part.get(site) === n));
}

const full = (pages: readonly Labelled[]) => pages.map((one) => [one, 1] as const);

/**
 * Both tables. The chain must not trust headlines more than it may on unseen sites, where a sixth more of them are
 * wrong: it learns every page twice, with the headline that is found knowing its site and with the one found not
 * knowing it.
 */
function learnBoth(pages: readonly Labelled[]): { titles: Float64Array; weights: Float64Array } {
  const mixed = mixPages(pages, MIXED);
  const titles = learnTitle([
    ...full(pages),
    ...rest.map((one) => [one, light] as const),
    ...mixed.map((one) => [one, MIXED_TITLE_WEIGHT] as const),
  ]);
  const parts = deal(pages, UNKNOWING, 5);
  const unknowing = new Map<Labelled, Titled>();
  for (const part of parts) {
    const others = learnTitle(full(pages.filter((one) => !part.includes(one))));
    for (const one of part) unknowing.set(one, retitle(one, others));
  }
  const weights = learn([
    ...pages.flatMap((one) => {
      const both = [retitle(one, titles), unknowing.get(one)!];
      return both[0]!.page.title === both[1]!.page.title
        ? [prepare(both[0]!, 1)]
        : both.map((read) => prepare(read, 0.5));
    }),
    ...rest.map((one) => prepare(retitle(one, titles), light)),
    ...mixed.map((one) => prepare(retitle(one, titles), MIXED_WEIGHT)),
  ]);
  return { titles, weights };
}

const folds = Number(values.folds);
if (folds > 0) {
  const all = nothing();
  const allBare = nothing();
  const errors: string[] = [];
  for (const seed of values.seed) {
    const sum = nothing();
    for (const part of deal(main, folds, Number(seed))) {
      const { titles, weights } = learnBoth(main.filter((one) => !part.includes(one)));
      for (const one of part) errors.push(...judge(retitle(one, titles), weights, sum));
      for (const one of mixPages(part, 0)) judge(retitle(one, titles), weights, allBare);
    }
    report(`${folds} folds, seed ${seed}`, sum);
    for (const name of Object.keys(all) as (keyof Tally)[]) all[name] += sum[name];
  }
  report(`${folds} folds, all`, all);
  report('without furniture', allBare);
  if (values.errors) writeFileSync(values.errors, errors.join('\n'));
}
const learned = learnBoth(main);
for (const [name, pages] of [['(learned from)', main] as const, ...tests]) {
  const sum = nothing();
  const bare = nothing();
  for (const one of pages) judge(retitle(one, learned.titles), learned.weights, sum);
  for (const one of mixPages(pages, 0)) judge(retitle(one, learned.titles), learned.weights, bare);
  report(name.split('/').at(-1)!, sum);
  report('  bare', bare);
}
const round = (n: number) => Math.round(n * 100) / 100;
const row = (name: string, numbers: readonly number[]) =>
  `  ${name.includes("'") ? JSON.stringify(name) : `'${name}'`}: [${numbers.map(round).join(', ')}],`;
const table = FEATURES.map(({ name }, n) =>
  row(
    name,
    Array.from({ length: COLUMNS }, (_, column) => learned.weights[n * COLUMNS + column]!),
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
