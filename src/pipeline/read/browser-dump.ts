/** Above the addresses of a page's links, which a text browser numbers. */
const HEADING = '\nReferences';
const REFERENCE = /^ *(\d{1,4})\. \S+$/;
/** Which links those are. */
const PART = /^ *(?:Hidden|Visible) links:?$/;

/** `[7]` right before the words of a link, and a picture's file in its place. */
const MARK = /\[(\d{1,4})\](?=\S)/g;
const PICTURE = /\[[\w.%-]{1,80}\.(?:gif|jpe?g|png|svg|webp)\] ?/gi;

/** Share of lines that begin with so many spaces or more where those are the page's margin, and with just so many. */
const MOSTLY = 0.7;
const OFTEN = 0.1;
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

/** The spaces that most lines begin with, some of them with more, are no paragraph's. */
function dropMargin(text: string): string {
  if (!text.includes('\n  ')) return text;
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const margins = written.map((line) => MARGIN.exec(line)?.[0].length ?? 0);
  const count = (is: (margin: number) => boolean) => margins.filter(is).length;
  const least = [2, 3, 4, 5, 6, 7, 8].find(
    (of) => count((margin) => margin === of) >= OFTEN * written.length,
  );
  if (least === undefined || written.length < FEWEST_LINES) return text;
  if (count((margin) => margin >= least) < MOSTLY * written.length) return text;
  const margin = ' '.repeat(least);
  return lines.map((line) => (line.startsWith(margin) ? line.slice(least) : line)).join('\n');
}
