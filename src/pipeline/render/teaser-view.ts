import type { Teaser } from '../../news/teaser.ts';
import { shorten, toPrintable, visibleOr } from '../../text/printable.ts';
import { LIMITS } from './limits.ts';
import type { TeaserListView } from './view-schema.ts';
import { WORDS } from './words.ts';

/**
 * The teasers under the name that their pages give most of them (`Hot this week`), and the others below: nothing is
 * said to be most read that no page said so of.
 */
export function viewTeasers(teasers: readonly Teaser[]): TeaserListView[] {
  const byName = Map.groupBy(teasers, (teaser) => nameList(teaser).toLowerCase());
  const named = [...byName].filter(([name]) => name !== '').map(([, list]) => list);
  const [first] = named.toSorted((a, b) => b.length - a.length);
  const others = teasers.filter((teaser) => !first?.includes(teaser));
  return [
    ...(first ? [viewList(nameList(first[0]!), first)] : []),
    ...(others.length > 0 ? [viewList(WORDS.elsewhere, others)] : []),
  ];
}

function viewList(title: string, teasers: readonly Teaser[]): TeaserListView {
  return {
    title,
    teasers: teasers.map(({ headline, dek, outlet }) => ({
      headline: shorten(toPrintable(headline), LIMITS.headline),
      dek: shorten(toPrintable(dek ?? ''), LIMITS.sentence) || null,
      outlet: visibleOr(shorten(toPrintable(outlet ?? ''), LIMITS.name), '') || null,
    })),
  };
}

function nameList({ list }: Teaser): string {
  return visibleOr(shorten(toPrintable(list ?? '').replace(/\s*:$/, ''), LIMITS.line), '');
}
