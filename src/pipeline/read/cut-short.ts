/** How much is missing, as news interfaces put it behind a text that they cut: `The cap… [+2345 chars]`. */
const MISSING = /\[\+\d{1,7} chars?\]$/;
/** Characters at the end of a text that are looked at. */
const END = 100;

/** True when the text itself says that it is only the beginning. */
export function isOnlyBeginning(text: string): boolean {
  return MISSING.test(text.slice(-END).trimEnd());
}
