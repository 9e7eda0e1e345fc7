/** Straight and curved marks, matched by kind; bounded so that an open one costs no more than the text. */
const QUOTATION = /[“"]([^“”"]{1,500})[”"]/gu;

/** Every quotation must stand between quotation marks in what was given, word for word. */
export function checkQuotations(given: readonly string[], said: readonly string[]): string | undefined {
  const known = quotationsIn(given).map(fold);
  for (const text of said) {
    if ((text.match(/[“”"]/g)?.length ?? 0) % 2 === 1) return 'opens a quotation and does not close it';
    for (const quotation of quotationsIn([text])) {
      if (!known.some((other) => ` ${other} `.includes(` ${fold(quotation)} `)))
        return `quotes "${clip(quotation)}", which nobody says in the sentences`;
    }
  }
  return undefined;
}

function quotationsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(QUOTATION)].map((match) => match[1]!));
}

/** Words alone: a comma that belongs to the sentence around a quotation is nobody's words. */
function fold(quotation: string): string {
  return (
    quotation
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ');
}

function clip(quotation: string): string {
  return quotation.length > 60 ? `${quotation.slice(0, 57)}...` : quotation;
}
