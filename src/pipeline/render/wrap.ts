/**
 * Prose in lines of at most `width` columns, broken at spaces. A word that is longer than a line (an address) stays
 * whole on a line of its own, since breaking it would break the link.
 *
 * @param first indent of the first line
 * @param indent of the others
 */
export function wrapProse(text: string, width: number, first = '', indent = first): string {
  const lines: string[] = [];
  let line = first;
  let filled = columns(first);
  let empty = true;
  for (const word of text.split(' ')) {
    const wide = columns(word);
    if (!empty && filled + 1 + wide > width) {
      lines.push(line);
      line = indent;
      filled = columns(indent);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    filled += empty ? wide : wide + 1;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

/** Chinese, Japanese and Korean signs and most emoji take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu;

/** What any sign that takes two columns, or two units of the string, is written with. */
const MAYBE_WIDE = /[\u1100-\u115f\u2e80-\uffff]/;

/** Width of a string in a fixed pitch, near enough. */
export function columns(text: string): number {
  if (!MAYBE_WIDE.test(text)) return text.length;
  const points = [...text].length;
  return points + (text.match(WIDE)?.length ?? 0);
}
