/** Words of which the findings are kept, since texts are made of the same few thousand. */
const MOST_KEPT = 20_000;
/** A slice that is longer may hold on to the whole text that it was cut from. */
const LONGEST_KEPT = 12;

/**
 * The same function, asked once for each word: most words of a text were in the one before it. Nothing is kept of long
 * words, and all is forgotten when too much is kept.
 */
export function rememberWords<Found>(find: (word: string) => Found): (word: string) => Found {
  const kept = new Map<string, Found>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return find(word);
    let found = kept.get(word);
    if (found === undefined) {
      found = find(word);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(word, found);
    }
    return found;
  };
}
