import type { Article } from '../../news/article.ts';
import { identifyOutlet } from '../../news/outlet-name.ts';

/**
 * The articles of one intake with each outlet under one name, the spelling that most of its pages use; an article that
 * names none and lies in a folder of that name is the outlet's too.
 */
export function nameAlike(articles: readonly Article[]): Article[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { outlet } of articles) {
    if (outlet === undefined) continue;
    const id = identifyOutlet(outlet);
    const counts = spellings.get(id) ?? new Map<string, number>();
    spellings.set(id, counts.set(outlet, (counts.get(outlet) ?? 0) + 1));
  }
  const names = new Map([...spellings].map(([id, counts]) => [id, findCommonest(counts)]));
  return articles.map((article) => {
    const claimed = article.outlet ?? article.document.folder;
    const outlet = claimed === undefined ? undefined : names.get(identifyOutlet(claimed));
    return outlet === undefined || outlet === article.outlet ? article : { ...article, outlet };
  });
}

/** The first of those with the highest count. */
function findCommonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
