/**
 * By line of a block, the share of its characters that stand in links; that of the whole block for each of its lines
 * where it cannot be told in which of them a link stands.
 *
 * @param linked the words in links, in their order
 */
export function measureLinks(lines: readonly string[], linked: readonly string[]): readonly number[] {
  if (linked.length === 0) return lines.map(() => 0);
  const inLines = lines.length > 1 ? countByLine(lines, linked) : undefined;
  if (inLines) return lines.map(({ length }, at) => Math.min(1, inLines[at]! / length));
  const share = Math.min(1, sumLengths(linked) / sumLengths(lines));
  return lines.map(() => share);
}

/** Characters of links, line by line; undefined where one is in no line as a whole. */
function countByLine(lines: readonly string[], linked: readonly string[]): readonly number[] | undefined {
  const counts = lines.map(() => 0);
  let line = 0;
  let from = 0;
  for (const words of linked) {
    let found = lines[line]!.indexOf(words, from);
    while (found < 0 && ++line < lines.length) found = lines[line]!.indexOf(words);
    if (line === lines.length) return undefined;
    from = found + words.length;
    counts[line]! += words.length;
  }
  return counts;
}

function sumLengths(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
