const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** Share of letters below which what a PDF says is no text: its fonts do not tell which letters their shapes are. */
const FEWEST_LETTERS = 0.5;

/**
 * Why what a PDF says is no text that can be shown, undefined where it is one: words that are drawn from right to left
 * stand in no order that can be told.
 */
export function findPdfFault(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if ((text.match(RIGHT_TO_LEFT)?.length ?? 0) > letters / 2)
    return 'The words of this PDF run from right to left and are stored in the order in which they are drawn; save it as HTML or plain text.';
  if (letters < FEWEST_LETTERS * text.replace(/\s/g, '').length)
    return 'The fonts of this PDF do not tell its letters; save it as HTML or plain text.';
  return undefined;
}
