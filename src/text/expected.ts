import type { Span } from './span.ts';

/** Behind a number: `| that analysts had expected`, `| average estimate of analysts`. */
const EXPECTED_BEHIND =
  /^\s(?:(?:that\s|which\s)?(?:analysts|economists|\w+\s(?:had\s)?expected)|(?:(?:average|consensus|mean|median)\s)?(?:analysts?[’']?\s)?(?:consensus|estimates?|expectations?|forecasts?)(?=\s(?:among|by|from|in|of)\s(?:\p{L}+\s){0,4}(?:analysts|economists|forecasters)))\b/iu;
/** `Analysts had expected a profit of |`. */
const HAD_EXPECTED =
  /\b(?:analysts|economists|forecasters|investors|markets)(?: [\w’']+){0,4} (?:expected|forecast|looked for|predicted|projected)(?: [\w-]+){0,5} $/i;
const EXPECTED =
  /\b(?:average|consensus|analysts?[’']?|economists[’']?)\s(?:estimates?|forecasts?|expectations?)\s(?:of|for)\s(?:\w+\s){0,2}\W?$/i;

/** UTF-16 units of a sentence before a number and behind it that tell. */
const REACH = 60;

/** Whether a number is what analysts had expected, by what stands around it in its sentence. */
export function isExpected(
  text: string,
  { sentence, span }: { readonly sentence: Span; readonly span: Span },
): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  return EXPECTED_BEHIND.test(behind) || EXPECTED.test(before) || HAD_EXPECTED.test(before);
}
