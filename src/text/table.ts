/**
 * A table that is asked with words from outside. An object literal inherits `constructor`, `toString` and others, and an
 * article about a motor race's constructors asks for them; this has only what was put in.
 */
export function makeTable<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), entries);
}
