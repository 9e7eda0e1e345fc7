import { readUntitled } from '../../src/pipeline/clean/page.ts';
import { splitLines } from '../../src/text/span.ts';
import { type Dice, rollDice } from './dice.ts';
import { makeInset, makeTop, type Row } from './insets.ts';
import type { Labelled } from './labelled.ts';
import { isTitle } from './titles.ts';

/**
 * A labelled page in its parts: what stands above the headline, down to the article's first line, the article, what
 * follows.
 */
interface Parts {
  readonly above: readonly Row[];
  readonly head: readonly Row[];
  readonly article: readonly Row[];
  readonly below: readonly Row[];
}

/** Shares of the mixed pages whose article is cut short, has insets, has other headlines above its own. */
const CUT_SHORT = 0.1;
const BOXED = 0.25;
const TOPPED = 0.15;
/** One that is cut short ends with one of so many paragraphs behind its first. */
const SHORT = 6;
/** A line of so many words is a paragraph. */
const PARAGRAPH = 10;

/**
 * More pages from labelled ones: the article of each between the furniture of other sites, at times cut short or with
 * insets, and each without any furniture. What is learned from them cannot be that a site's own furniture goes with its
 * articles, nor that an article is long, nor that it ends at the first box in it.
 */
export function mixPages(pages: readonly Labelled[], rounds: number): Labelled[] {
  const parts = pages.map(partPage);
  const titles = pages.flatMap(({ title }) => (title ? [title] : []));
  const mixed: Labelled[] = [];
  pages.forEach((one, at) => {
    const own = parts[at]!;
    if (own.article.length === 0) return;
    for (let round = 0; round < rounds; round++) {
      const dice = rollDice(at * 101 + round);
      const { above } = dice.pick(parts);
      const { below } = dice.pick(parts);
      mixed.push(
        join(one, `mixed${round}`, [
          ...above,
          ...(dice.happens(TOPPED) ? makeTop(one.title, titles, dice) : []),
          ...own.head,
          ...fillArticle(own.article, titles, dice),
          ...below,
        ]),
      );
    }
    mixed.push(join(one, 'bare', [...own.head, ...own.article]));
  });
  return mixed;
}

/** The article, perhaps cut short, with insets between its paragraphs. */
function fillArticle(article: readonly Row[], titles: readonly string[], dice: Dice): Row[] {
  const paragraphs = [...article.keys()].filter(
    (at) => article[at]![1] === 'a' && article[at]![2] >= PARAGRAPH,
  );
  const last = dice.happens(CUT_SHORT) ? paragraphs[1 + dice.below(SHORT)] : undefined;
  const rows = [...(last === undefined ? article : article.slice(0, last + 1))];
  let breaks = paragraphs.filter((at) => at < rows.length - 1);
  const insets = dice.happens(BOXED) ? 1 + dice.below(2) : 0;
  for (let n = 0; n < insets && breaks.length > 0; n++) {
    const above = dice.pick(breaks);
    rows.splice(above + 1, 0, ...makeInset(titles, dice));
    breaks = breaks.filter((at) => at < above);
  }
  return rows;
}

function partPage(one: Labelled): Parts {
  const rows = one.page.lines.map(
    (line, at): Row => [one.text.slice(line.span.start, line.span.end), one.labels[at]!, one.words[at]!],
  );
  const first = one.labels.indexOf('a');
  const last = one.labels.lastIndexOf('a');
  let title = first;
  while (title >= 0 && !isTitle(one, title)) title--;
  const from = title < 0 ? first : title;
  return {
    above: rows.slice(0, from),
    head: rows.slice(from, first),
    article: rows.slice(first, last + 1),
    below: rows.slice(last + 1),
  };
}

function join(one: Labelled, how: string, rows: readonly Row[]): Labelled {
  const text = rows.map(([line]) => line).join('\n');
  const blocks = splitLines(text).map((span) => ({ span }));
  return {
    ...one,
    id: `${one.id} ${how}`,
    text,
    ...readUntitled(text, blocks),
    labels: rows.map(([, label]) => label),
    words: rows.map(([, , words]) => words),
  };
}
