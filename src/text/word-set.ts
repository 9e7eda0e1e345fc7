/**
 * The words of a list, parted by white space, to ask of a word whether it is one of them. A set is asked in a fifth of
 * the time of a pattern, which counts where it is asked of most words around a number.
 */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
