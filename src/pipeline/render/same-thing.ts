import { digitsOf, type Figure } from '../../news/figure.ts';

/** A number with so many digits that two reports of one event hardly give it of two things: `135,000`, `49.2%`. */
const TELLING_DIGITS = 3;

/** A length or a weight from here on is hardly given of two things either. */
const TELLING_MEASURE = 10;

/**
 * Whether two figures of one number, told by two reports of one event, count one thing: by what they count, which one
 * of them may tell more fully, or because the number itself says enough. Two reports that count three of something may
 * count the same; three of different things they do not.
 */
export function isSameThing(figure: Figure, other: Figure): boolean {
  if (isCapped(figure) !== isCapped(other)) return false;
  if (figure.unit.kind === 'money' || isTelling(figure)) return true;
  if (isAdded(figure) !== isAdded(other)) return false;
  const [one, two] = [wordsOf(figure), wordsOf(other)];
  const [fewer, more] = one.length < two.length ? [one, two] : [two, one];
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

/** `up to 50` tells something else than 50 do. */
function isCapped({ qualifier }: Figure): boolean {
  return qualifier?.kind === 'at-most' || qualifier?.kind === 'under';
}

/** `another 50`: no 50 that were told. */
function isAdded({ measure }: Figure): boolean {
  return measure === 'increase';
}

function wordsOf({ counts }: Figure): string[] {
  return counts.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isTelling({ unit: { kind }, value }: Figure): boolean {
  if (typeof value !== 'number') return false;
  if (kind === 'physical') return value >= TELLING_MEASURE;
  if (kind === 'percent') return !Number.isInteger(value);
  return kind === 'count' && digitsOf(value) >= TELLING_DIGITS;
}
