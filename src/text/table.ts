/**
 * A table that is asked with words from outside. An object literal inherits `constructor`, `toString` and others, and an
 * article about a motor race's constructors asks for them; and an object makes a name of each word that it is asked.
 */
export function makeTable<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}
