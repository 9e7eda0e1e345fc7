import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { findCopies } from '../../src/text/shingle.ts';
import { sketchText } from '../../src/text/sketch.ts';
import { type Bench, timeInTurns } from '../bench-kit.ts';
import { inventNews } from './cold/invent-news.ts';

/** The intake that the bar for time speaks of, and the two between which the growth is measured. */
const ARTICLES = 10_000;
const [FEW, MANY] = [2_000, 20_000];
/** The intake that the bar for memory speaks of: too slow to be run here, so it is reckoned from the growth. */
const MOST = 100_000;

const ROUNDS = 5;
/** Articles that are looked through for copies. */
const COMPARED = 300;
const PERMUTATIONS = 128;

/** What `cold/group-many.ts` prints. */
interface Grouping {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peak: number;
}

export const bench: Bench = {
  about: 'invented articles of 3 KB, events of one to a dozen reports, one in ten a reprint',
  async run() {
    const [few, usual, many] = [FEW, ARTICLES, MANY].map(group) as [Grouping, Grouping, Grouping];
    const peak = many.peak + ((many.peak - usual.peak) / (MANY - ARTICLES)) * (MOST - MANY);
    const texts = inventNews(COMPARED).map(({ article }) => article.document.text);
    const time = await timeInTurns(ROUNDS, {
      ours: () => findCopies(texts.map(sketchText)),
      usual: () => texts.map(signUsually),
    });
    return [
      {
        name: `${ARTICLES.toLocaleString('en')} articles grouped`,
        figure: usual.ms / 1000,
        unit: 's',
        bar: { most: 3 },
        from: `${(usual.cpuMs / 1000).toFixed(1)} s of processor time`,
      },
      {
        name: 'growth of time: n to the power of',
        figure: Math.log(many.cpuMs / few.cpuMs) / Math.log(MANY / FEW),
        unit: '',
        bar: { most: 1.1 },
        from: `${FEW} in ${few.cpuMs.toFixed(0)} ms, ${MANY} in ${many.cpuMs.toFixed(0)} ms of processor time`,
      },
      {
        name: `memory for ${MOST.toLocaleString('en')}`,
        figure: peak / 1e9,
        unit: 'GB',
        bar: { most: 2 },
        from: `${(usual.peak / 1e6).toFixed(0)} MB for ${ARTICLES}, ${(many.peak / 1e6).toFixed(0)} MB for ${MANY}, their texts included`,
      },
      {
        name: 'copies found / regex, Set, MinHash',
        figure: time.usual / time.ours,
        unit: 'x',
        bar: { least: 5 },
        from: `${time.ours.toFixed(1)} ms, ${time.usual.toFixed(1)} ms for ${COMPARED} articles`,
      },
    ];
  },
};

function group(articles: number): Grouping {
  const script = join(import.meta.dirname, 'cold', 'group-many.ts');
  return JSON.parse(
    execFileSync(process.execPath, [script, String(articles)], { encoding: 'utf8' }),
  ) as Grouping;
}

/** What is usually done to find copies: words by a regular expression, runs of four in a Set, MinHash of them. */
function signUsually(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= words.length; at++) runs.add(words.slice(at, at + 4).join(' '));
  const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const run of runs) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < run.length; at++) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
    for (let permutation = 0; permutation < PERMUTATIONS; permutation++) {
      const value = (Math.imul(hash, 2 * permutation + 1) + Math.imul(permutation, 0x9e3779b1)) >>> 0;
      if (value < least[permutation]!) least[permutation] = value;
    }
  }
  return least;
}
