/**
 * A table that is asked with words from outside. An object literal inherits `constructor`, `toString` and others, and
 * an article about a motor race's constructors asks for them; and an object makes a name of each word that it is asked.
 */
export function makeTable<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}

/** What each word of some lists stands for: by word, the name of its list. The words of a list are parted by spaces. */
export function tableOfWords<Name extends string>(
  lists: Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> {
  const names = Object.entries<string>(lists) as [Name, string][];
  return new Map(names.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)));
}
