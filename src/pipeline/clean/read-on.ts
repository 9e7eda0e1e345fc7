import type { Span } from '../../text/span.ts';

/** Behind a sentence or an ellipsis, with the headline once more or an arrow or nothing. */
const READ_ON =
  /(?<=[.!?…\])][”’"')]?\s{1,3})(?:continue reading|keep reading|read (?:more|on)|read the (?:full|whole) (?:article|story)|lire la suite|leer más|weiterlesen)(?:[^.!?→»]{0,200}[→»]|[\s>…]{0,4})\s*$/i;
/** Nothing that leads on ends in these: most blocks are told by their last character, which is a sentence's. */
const NO_END = /[^\s→»>…\p{L}]/u;
/** Characters at the end of a block that are looked at. */
const END = 300;

/**
 * The part of a block that leads to the rest of the text and is glued to what was cut:
 * `The ferry stays in port … Continue reading →`. Undefined where there is none.
 */
export function findReadOn(text: string, span: Span): Span | undefined {
  if (NO_END.test(text[span.end - 1] ?? ' ')) return undefined;
  const from = Math.max(span.start, span.end - END);
  const found = READ_ON.exec(text.slice(from, span.end));
  return found ? { start: from + found.index, end: span.end } : undefined;
}
