import { ARTICLE, decode } from '../../src/pipeline/clean/chain.ts';
import { overrule } from '../../src/pipeline/clean/overrule.ts';
import { scoreLines } from './chain.ts';
import type { Titled } from './labelled.ts';
import { isTitle } from './titles.ts';

/** Words and titles told right and wrong, summed over pages. */
export interface Tally {
  kept: number;
  /** Furniture let through, by where it stands: before the article, inside, after it. */
  before: number;
  inside: number;
  after: number;
  /** Article lost, by where it stands: above the first line kept, between, below the last. */
  lead: number;
  middle: number;
  tail: number;
  titles: number;
  titled: number;
  /** Sum of the pages' F1. */
  pages: number;
  of: number;
}

export const nothing = (): Tally => ({
  kept: 0,
  before: 0,
  inside: 0,
  after: 0,
  lead: 0,
  middle: 0,
  tail: 0,
  titles: 0,
  titled: 0,
  pages: 0,
  of: 0,
});

/** Adds one page, read as the product reads it: the chain, then what is certain. Gives the lines that went wrong. */
export function judge(one: Titled, weights: Float64Array, sum: Tally): string[] {
  const lines = one.labels.length;
  const chain = decode(scoreLines(one.features, lines, weights), lines);
  const { states } = overrule(one.page, chain);
  const own = nothing();
  const wrong: string[] = [];
  const [first, last] = [one.labels.indexOf('a'), one.labels.lastIndexOf('a')];
  const [from, to] = [states.indexOf(ARTICLE), states.lastIndexOf(ARTICLE)];
  one.labels.forEach((label, at) => {
    const words = one.words[at]!;
    const isKept = states[at] === ARTICLE;
    if (label === 't' || (label === 'b' && !isKept)) return;
    if (label === 'a' && isKept) {
      own.kept += words;
      return;
    }
    const place = isKept
      ? at < first
        ? 'before'
        : at > last
          ? 'after'
          : 'inside'
      : at < from
        ? 'lead'
        : at > to
          ? 'tail'
          : 'middle';
    own[place] += words;
    wrong.push(`${place.padEnd(6)} ${String(words).padStart(4)} ${one.page.lines[at]!.text.slice(0, 160)}`);
  });
  if (one.title) {
    own.titles = 1;
    own.titled = one.page.title >= 0 && isTitle(one, one.page.title) ? 1 : 0;
    if (own.titled === 0)
      wrong.push(`title       ${one.page.lines[one.page.title]?.text ?? '-'} for ${one.title}`);
  }
  own.pages = measureF1(own);
  own.of = 1;
  for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += own[name];
  return wrong.length > 0 ? [`\n${one.id} ${one.site} ${own.pages.toFixed(2)}`, ...wrong] : [];
}

function measureF1({ kept, before, inside, after, lead, middle, tail }: Tally): number {
  return (2 * kept) / Math.max(1, 2 * kept + before + inside + after + lead + middle + tail);
}

/**
 * One row for a set of pages: word-weighted F1, the mean of the pages' own, errors in percent of the article's words.
 */
export function report(name: string, sum: Tally): void {
  const { kept, lead, middle, tail } = sum;
  const share = (place: keyof Tally) =>
    `${place} ${((100 * sum[place]) / (kept + lead + middle + tail)).toFixed(2)}`;
  console.error(
    `${name.padEnd(16)} F1 ${measureF1(sum).toFixed(4)} (page mean ${(sum.pages / sum.of).toFixed(3)})  let through: ` +
      `${share('before')} ${share('inside')} ${share('after')}  lost: ${share('lead')} ${share('middle')} ${share('tail')}` +
      `  title ${(sum.titled / sum.titles).toFixed(3)}`,
  );
}
