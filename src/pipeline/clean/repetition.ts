import type { FurnitureMemory, Sighting } from '../../news/furniture-memory.ts';
import type { Reading } from './reading.ts';
import { findSame } from './same-article.ts';
import { nameSites } from './sites.ts';

/** For each line of each document, how many other articles of its site print it too. */
export interface Repetition {
  /** By document, the name of its site. */
  readonly sites: readonly string[];
  /** Other articles of the site that are known, by document. */
  readonly articles: readonly number[];
  /** By document and line. */
  readonly elsewhere: readonly Uint16Array[];
  /** By document, what to remember of it. */
  readonly sightings: readonly (readonly Sighting[])[];
}

/** No line is counted under more articles than this; beyond it nothing changes. */
export const ENOUGH = 16;
/** Sightings weigh half after this many days: what a site printed a month ago tells less about today. */
const HALF_LIFE_DAYS = 21;
/** Lines of a document that are remembered; the rest of a longer one tells nothing new. */
const REMEMBERED_LINES = 600;

/** Compares the documents of an intake among themselves and with what is remembered. */
export function findRepetition(readings: readonly Reading[], memory: FurnitureMemory): Repetition {
  const sites = nameSites(readings, memory);
  const seen = collectLines(readings, sites, memory);
  const known = new Map([...seen].map(([site, lines]) => [site, listArticles(lines)]));
  const elsewhere: Uint16Array[] = [];
  const articles: number[] = [];
  readings.forEach((reading, at) => {
    const lines = seen.get(sites[at]!)!;
    const same = findSame(reading, lines);
    const counts = new Uint16Array(reading.keys.length);
    reading.keys.forEach((key, line) => {
      let sum = 0;
      for (const { article, weight } of lines.get(key) ?? []) if (!same.has(article)) sum += weight;
      counts[line] = Math.round(sum);
    });
    // Where all lists are full of this article, they do not say that its lines are new: it is read by itself.
    const isFull = same.size >= ENOUGH && counts.every((count) => count === 0);
    elsewhere.push(counts);
    articles.push(isFull ? 0 : countOthers(known.get(sites[at]!)!, same));
  });
  return {
    sites,
    articles,
    elsewhere,
    sightings: readings.map((reading, at) => listSightings(reading, sites[at]!, memory.today)),
  };
}

/** By line the articles that print it, `ENOUGH` at most, each with the weight of its age. */
type Seen = Map<string, { readonly article: string; weight: number }[]>;

function listArticles(lines: Seen): Set<string> {
  const all = new Set<string>();
  for (const articles of lines.values()) for (const { article } of articles) all.add(article);
  return all;
}

/** How many of them are not the same; those that are, are few. */
function countOthers(all: ReadonlySet<string>, same: ReadonlySet<string>): number {
  let others = all.size;
  for (const article of same) if (all.has(article)) others--;
  return others;
}

function collectLines(
  readings: readonly Reading[],
  sites: readonly string[],
  memory: FurnitureMemory,
): Map<string, Seen> {
  // A document whose every line is bare of words has a site too.
  const seen = new Map<string, Seen>(sites.map((site) => [site, new Map()]));
  const add = (site: string, line: string, article: string, weight: number) => {
    const lines = seen.get(site)!;
    const articles = lines.get(line);
    if (!articles) {
      lines.set(line, [{ article, weight }]);
      return;
    }
    const known = articles.find((one) => one.article === article);
    if (known) known.weight = Math.max(weight, known.weight);
    else if (articles.length < ENOUGH) articles.push({ article, weight });
  };
  readings.forEach((reading, at) => {
    for (const key of reading.keys) if (key !== '') add(sites[at]!, key, reading.article, 1);
  });
  for (const sightings of memory.lines.values())
    for (const { site, line, article, day } of sightings)
      if (seen.has(site)) add(site, line, article, 0.5 ** (daysBetween(day, memory.today) / HALF_LIFE_DAYS));
  return seen;
}

function listSightings(reading: Reading, site: string, day: string): Sighting[] {
  const keys = new Set(reading.keys.slice(0, REMEMBERED_LINES));
  keys.delete('');
  return Array.from(keys, (line) => ({ site, line, article: reading.article, day }));
}

function daysBetween(day: string, today: string): number {
  return Math.max(0, (Date.parse(today) - Date.parse(day)) / 86_400_000) || 0;
}
