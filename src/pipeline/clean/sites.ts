import type { FurnitureKind } from '../../news/article.ts';
import type { Document } from '../../news/document.ts';
import type { FurnitureMemory } from '../../news/furniture-memory.ts';
import { identifyOutlet } from '../../news/outlet-name.ts';
import { ARTICLE } from './chain.ts';
import type { Reading } from './reading.ts';

/** Files without an outlet are of one site when this many lines outside their articles are the same, ... */
const SHARED_LINES = 3;
/** ... or when they are this share of the lines that the one read later has there. */
const SHARED_PART = 0.5;
/** Made-up names begin with it; no outlet's does. */
const NAMELESS = '~';
/** No line is looked up under more sites than this: what more of them print tells no site. */
const MOST_SITES = 4;
/** Words that any site may use: that two pages have them says nothing. */
const GENERIC = new Set<FurnitureKind>([
  'navigation',
  'page-date',
  'share',
  'comments',
  'rating',
  'advertisement',
  'previous-next',
  'related',
  'teaser-list',
  'sign-up',
]);

/**
 * The site of each reading: what the file says, else the folder's name (the operator sorted them), else files that
 * share furniture are one site. Text of the articles does not count: two outlets that print one wire story stay two.
 */
export function nameSites(readings: readonly Reading[], memory: FurnitureMemory): string[] {
  const owners = new Map<string, Set<string>>();
  return readings.map((reading) => {
    const named = nameSite(reading.document);
    if (named !== undefined) return named;
    const furniture = furnitureKeys(reading);
    const name =
      findMostShared(furniture, (key) => owners.get(key) ?? []) ??
      findMostShared(furniture, (key) => recallSites(key, memory)) ??
      NAMELESS + reading.article;
    for (const key of furniture) {
      const sites = owners.get(key);
      if (!sites) owners.set(key, new Set([name]));
      else if (sites.size < MOST_SITES) sites.add(name);
    }
    return name;
  });
}

function nameSite({ metadata, folder }: Document): string | undefined {
  if (metadata.outlet) return identifyOutlet(metadata.outlet);
  const host = metadata.url?.match(/^https?:\/\/(?:www\.)?([^/:]{1,100})/i)?.[1];
  return host?.toLowerCase() ?? (folder && identifyOutlet(folder));
}

/** The lines outside the article that are a site's own: two words or more, not worded as everywhere. */
function furnitureKeys({ keys, states, page }: Reading): Set<string> {
  const own = keys.filter((key, at) => {
    const kind = page.markers[at]?.kind;
    const isGeneric = page.lines[at]!.words < 2 || (kind !== undefined && GENERIC.has(kind));
    return key !== '' && states[at] !== ARTICLE && !isGeneric;
  });
  return new Set(own);
}

function recallSites(key: string, memory: FurnitureMemory): Set<string> {
  const sites = (memory.lines.get(key) ?? []).map(({ site }) => site);
  return new Set(sites.filter((site) => site.startsWith(NAMELESS)));
}

/** The site that shares most of the lines, when it shares enough of them. */
function findMostShared(
  furniture: ReadonlySet<string>,
  sitesOf: (key: string) => Iterable<string>,
): string | undefined {
  const shared = new Map<string, number>();
  for (const key of furniture) for (const site of sitesOf(key)) shared.set(site, (shared.get(site) ?? 0) + 1);
  let best: string | undefined;
  let most = 0;
  for (const [site, count] of shared)
    if (count > most && (count >= SHARED_LINES || count >= SHARED_PART * furniture.size)) {
      most = count;
      best = site;
    }
  return best;
}
