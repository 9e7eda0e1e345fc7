import type { Document } from '../news/document.ts';
import { FORGET_AFTER_DAYS, type FurnitureMemory } from '../news/furniture-memory.ts';
import { listLines } from '../pipeline/clean/clean.ts';
import type { Memory } from '../ports/memory.ts';
import { daysBefore } from './day.ts';

/** What a briefing remembers of the documents' lines from its earlier editions. */
export async function recallFurniture(
  documents: readonly Document[],
  briefing: string,
  today: string,
  memory: Pick<Memory, 'sightings'>,
): Promise<FurnitureMemory> {
  const since = daysBefore(today, FORGET_AFTER_DAYS);
  const sightings = await memory.sightings(briefing, listLines(documents), since);
  return { today, lines: Map.groupBy(sightings, ({ line }) => line) };
}
