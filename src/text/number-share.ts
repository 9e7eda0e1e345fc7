import type { Lexeme } from './lexeme.ts';
import { DENOMINATORS, SCALES, UNITS, VAGUE, VAGUE_FACTORS } from './number-word.ts';
import { isJoined, makeNumeral, type Numeral } from './numeral.ts';

/** `dozens`, `tens of thousands`; only before `of` or after another vague plural are they a quantity of something. */
export function readVague(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const factor = VAGUE_FACTORS.get(lexemes[at]!.lower);
  const inner = lexemes[at + 1]?.lower === 'of' ? VAGUE.get(lexemes[at + 2]?.lower ?? '') : undefined;
  if (factor !== undefined && inner !== undefined && inner[0] > 12)
    return makeNumeral(at, at + 2, [factor * inner[0], factor * inner[1]], { scale: inner[0] });
  const several = readSeveral(lexemes, at);
  if (several !== undefined) return several;
  const range = VAGUE.get(lexemes[at]!.lower);
  if (range === undefined || lexemes[at + 1]?.lower !== 'of') return undefined;
  return makeNumeral(at, at, range, { scale: range[0] });
}

/** `several hundred`, `a few dozen`, `several hundred million`: two of them at least, and fewer than the next scale. */
function readSeveral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const start = lexemes[at]!.lower === 'a' ? at + 1 : at;
  if (!/^(?:several|few)$/.test(lexemes[start]?.lower ?? '')) return undefined;
  let last = start;
  let factor = 1;
  for (; last < start + 2; last++) {
    const name = lexemes[last + 1];
    const scale = name?.lower === 'dozen' ? 12 : SCALES.get(name?.kind === 'word' ? name.lower : '');
    if (scale === undefined) break;
    factor *= scale;
  }
  return last === start ? undefined : makeNumeral(at, last, [2 * factor, 9 * factor], { scale: factor });
}

/** `the first half of the match`: one of two parts, no share. */
const PARTS =
  /^(?:first|second|other|latter|former|better|opening|closing|top|bottom|upper|lower|northern|southern|eastern|western)$/;

/** `half a million`, `two-thirds`, `a third of`, `three quarters`, `a quarter of a million`. */
export function readShare(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const word = lexemes[at]!.lower;
  if (word === 'half' && PARTS.test(lexemes[at - 1]?.lower ?? '')) return undefined;
  let above = 1;
  let below = at;
  if (word === 'a' || word === 'an') below = at + 1;
  else if (word !== 'half') {
    const units = UNITS.get(word);
    if (units === undefined || units < 1) return undefined;
    above = units;
    below = isJoined(lexemes, at + 1) ? at + 2 : at + 1;
  }
  const name = lexemes[below];
  const denominator = name?.kind === 'word' ? DENOMINATORS.get(name.lower) : undefined;
  if (denominator === undefined) return undefined;
  const share = above / denominator;
  const scaled = readShareOfScale(lexemes, at, below, share);
  if (scaled !== undefined) return scaled;
  const next = lexemes[below + 1]?.lower;
  const plural = name!.lower.endsWith('s') || name!.lower === 'halves';
  if (above > 1 ? !plural : plural) return undefined;
  const ofWhole = next === 'of' || (name!.lower === 'half' && /^(?:the|an?|its|their)$/.test(next ?? ''));
  const whole = below > at + 1 && word !== 'a' && word !== 'an';
  if (above === 1 && !ofWhole && !whole && next !== undefined) return undefined;
  return makeNumeral(at, below, share, { fraction: true });
}

/** `half a million`, `half-million`, `a quarter of a million`, `half a dozen`. */
function readShareOfScale(
  lexemes: readonly Lexeme[],
  first: number,
  below: number,
  share: number,
): Numeral | undefined {
  let at = below + 1;
  if (lexemes[at]?.lower === 'of') at++;
  if (lexemes[at]?.lower === 'a') at++;
  else if (isJoined(lexemes, at)) at++;
  const word = lexemes[at]?.lower ?? '';
  const scale = word === 'dozen' ? 12 : SCALES.get(word);
  if (scale === undefined || scale === 100) return undefined;
  return makeNumeral(first, at, share * scale, { scale });
}
