import type { Migration } from 'kysely/migration';
import { up as first } from './001-first.ts';
import { up as readers } from './002-readers.ts';
import { up as toldTroubles } from './003-told-troubles.ts';
import { up as comebacks } from './004-comebacks.ts';

/**
 * Every migration by name, in order. A released one is never changed: a later one mends it. There is no way down; the
 * way back is a backup.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first': { up: first },
  '002-readers': { up: readers },
  '003-told-troubles': { up: toldTroubles },
  '004-comebacks': { up: comebacks },
};
