import type { PdfLine } from './pdf-layout.ts';

/** How much larger than the line beside it an initial is set. */
const LARGER = 1.8;

/** Initials of one page that are looked at. */
const MOST = 20;

/**
 * The lines of a page with its initials, large letters beside the first lines of a paragraph, put back before their
 * words, wherever the file draws them.
 */
export function placeInitials(lines: readonly PdfLine[]): readonly PdfLine[] {
  const initials = lines.filter(({ text }) => /^\s*["'“„«]?\p{Lu}\s*$/u.test(text)).slice(0, MOST);
  let placed = lines;
  for (const initial of initials) {
    const line = findBeside(initial, placed);
    if (!line) continue;
    const others = placed.filter((other) => other !== line && other !== initial);
    const words = joinInitial(initial.text.trim(), line.text.trimStart(), others);
    placed = placed.flatMap((other) =>
      other === initial ? [] : other === line ? [{ ...line, text: words }] : [other],
    );
  }
  return placed;
}

/** The uppermost of the lines right beside a large letter. */
function findBeside(initial: PdfLine, lines: readonly PdfLine[]): PdfLine | undefined {
  const from = initial.x + initial.width * 0.8;
  const beside = lines.filter(
    ({ text, x, y, size }) =>
      size * LARGER <= initial.size &&
      x >= from &&
      x <= initial.x + initial.width + initial.size / 2 &&
      y > initial.y - size / 2 &&
      y < initial.y + initial.size &&
      /^\s*\p{L}/u.test(text),
  );
  return beside.reduce<PdfLine | undefined>((top, line) => (top && top.y >= line.y ? top : line), undefined);
}

/**
 * An initial begins a word; one that may be a word itself (`A`) stands alone where what follows is one elsewhere too.
 */
function joinInitial(initial: string, words: string, others: readonly PdfLine[]): string {
  const next = /^\p{L}+/u.exec(words)![0];
  const word = new RegExp(`(?<!\\p{L})${next}(?!\\p{L})`, 'u');
  const isAlone = /[AIO]$/.test(initial) && others.some(({ text }) => word.test(text));
  return isAlone ? `${initial} ${words}` : initial + words;
}
