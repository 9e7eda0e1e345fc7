/** Above the addresses of a page's links, which a text browser numbers. */
const HEADING = '\nReferences';
const REFERENCE = /^ *(\d{1,4})\. \S+$/;
/** Which links those are. */
const PART = /^ *(?:Hidden|Visible) links:?$/;

/** `[7]` right before the words of a link, and a picture's file in its place. */
const MARK = /\[(\d{1,4})\](?=\S)/g;
const PICTURE = /\[[\w.%-]{1,80}\.(?:gif|jpe?g|png|svg|webp)\] ?/gi;

/** Share of lines that begin with the same spaces where those are the page's margin. */
const MOSTLY = 0.7;
const FEWEST_LINES = 4;
const MARGIN = /^ {2,8}(?=\S)/;

/**
 * A text as it was on the page that a text browser printed (`lynx -dump`): without the list of its links, their numbers
 * and the margin. Other texts stay as they are.
 */
export function readDump(text: string): string {
  return dropMargin(dropReferences(text));
}

function dropReferences(text: string): string {
  const at = text.lastIndexOf(HEADING);
  if (at < 0) return text;
  const [heading, ...lines] = text
    .slice(at + 1)
    .split('\n')
    .map((line) => line.trimEnd());
  const listed = lines.filter((line) => line !== '' && !PART.test(line));
  const isList = `\n${heading}` === HEADING && listed.every((line) => REFERENCE.test(line));
  const last = Number(REFERENCE.exec(listed.at(-1) ?? '')?.[1] ?? 0);
  if (!isList || last === 0) return text;
  return text
    .slice(0, at + 1)
    .replace(MARK, (mark, number) => (Number(number) <= last ? '' : mark))
    .replace(PICTURE, '');
}

/** The spaces that most lines begin with are no paragraph's. */
function dropMargin(text: string): string {
  if (!text.includes('\n  ')) return text;
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const margins = new Map<string, number>();
  for (const line of written) {
    const margin = MARGIN.exec(line)?.[0];
    if (margin !== undefined) margins.set(margin, (margins.get(margin) ?? 0) + 1);
  }
  const [margin, count] = [...margins].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (written.length < FEWEST_LINES || count < MOSTLY * written.length) return text;
  return lines.map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line)).join('\n');
}
