/**
 * Rows in one INSERT: SQLite takes 32,766 parameters a statement, PostgreSQL 65,535; no table here has twenty columns.
 */
export const ROWS_PER_INSERT = 500;

/** The list in pieces of at most `size`. */
export function* inPortions<T>(list: readonly T[], size: number): Iterable<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
