import type { Document } from '../../news/document.ts';
import type { FurnitureMemory } from '../../news/furniture-memory.ts';
import { ARTICLE } from './chain.ts';
import { fold } from './line.ts';
import type { Reading } from './reading.ts';

/** Files without an outlet are of one site when this many lines outside their articles are the same, ... */
const SHARED_LINES = 3;
/** ... or when they are this share of the lines that the shorter of the two has there. */
const SHARED_PART = 0.5;
/** Made-up names begin with it; no outlet's does. */
const NAMELESS = '~';

/**
 * The site of each reading: what the file says, else the folder's name (the operator sorted them), else files that share
 * furniture are one site. Text of the articles does not count: two outlets that print one wire story stay two.
 */
export function nameSites(readings: readonly Reading[], memory: FurnitureMemory): string[] {
  const names = readings.map(({ document }) => nameSite(document));
  const owners = new Map<string, number[]>();
  readings.forEach((reading, at) => {
    if (names[at] !== undefined) return;
    const furniture = furnitureKeys(reading);
    const found = mostShared(furniture, owners, readings.length);
    const earlier = found ?? recallSite(furniture, memory);
    const name = typeof earlier === 'number' ? names[earlier]! : (earlier ?? NAMELESS + reading.article);
    names[at] = name;
    for (const key of furniture) {
      const list = owners.get(key);
      if (!list) owners.set(key, [at]);
      else if (list.length < 4) list.push(at);
    }
  });
  return names as string[];

  function mostShared(furniture: ReadonlySet<string>, seen: Map<string, number[]>, _count: number) {
    const shared = new Map<string, number>();
    for (const key of furniture)
      for (const name of new Set((seen.get(key) ?? []).map((at) => names[at]!)))
        shared.set(name, (shared.get(name) ?? 0) + 1);
    const best = highest(shared, furniture.size);
    return best;
  }
}

function nameSite({ metadata, folder }: Document): string | undefined {
  if (metadata.outlet) return fold(metadata.outlet);
  const host = metadata.url?.match(/^https?:\/\/(?:www\.)?([^/:]{1,100})/i)?.[1];
  return host?.toLowerCase() ?? (folder && fold(folder));
}

function furnitureKeys({ keys, states }: Reading): Set<string> {
  return new Set(keys.filter((key, at) => key !== '' && states[at] !== ARTICLE));
}

function recallSite(furniture: ReadonlySet<string>, memory: FurnitureMemory): string | undefined {
  const shared = new Map<string, number>();
  for (const key of furniture)
    for (const site of new Set((memory.lines.get(key) ?? []).map((sighting) => sighting.site)))
      if (site.startsWith(NAMELESS)) shared.set(site, (shared.get(site) ?? 0) + 1);
  return highest(shared, furniture.size);
}

function highest(shared: ReadonlyMap<string, number>, all: number): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [site, count] of shared)
    if (count > most && (count >= SHARED_LINES || count >= SHARED_PART * all)) {
      most = count;
      best = site;
    }
  return best;
}
