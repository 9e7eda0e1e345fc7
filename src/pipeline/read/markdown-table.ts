import { type Span, slice } from '../../text/span.ts';

/** `| 2026 | 6,000 |`: a row that says itself where it begins and ends. */
const FRAMED = /^\|.*\|$/s;

/** What parts a table's head from its rows: `--- | ---:`. */
const RULING = /^(?=[^|]*\|)(?=[^-]*-)[-|: \t]+$/;

/**
 * Where the lines start that are rows of tables (GitHub's dialect, section 4.10), their heads among them and their
 * rulings not. Rows without a frame are told by the ruling under the first of them.
 *
 * @param isBelow whether a line stands right below another
 */
export function findRows(
  text: string,
  lines: readonly Span[],
  isBelow: (last: Span, line: Span) => boolean,
): ReadonlySet<number> {
  const rows = new Set<number>();
  const mayBeRow = (at: number) => slice(text, lines[at]!).includes('|');
  let isRuled = false;
  lines.forEach((line, at) => {
    const follows = at > 0 && isBelow(lines[at - 1]!, line);
    const words = slice(text, line);
    if (RULING.test(words)) {
      isRuled = follows && mayBeRow(at - 1);
      if (isRuled) rows.add(lines[at - 1]!.start);
      return;
    }
    isRuled &&= follows && mayBeRow(at);
    if (isRuled || FRAMED.test(words)) rows.add(line.start);
  });
  return rows;
}
