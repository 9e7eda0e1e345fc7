import { type Figure, isSameNumber } from '../../../news/figure.ts';
import { fateOfWord } from '../../../text/fates.ts';
import { PEOPLE } from './salience.ts';

/** A key-figures block holds no more: as many as one takes in at a glance. */
const KEY_FIGURES = 4;

/** What weighs less is said in passing (`65 miles north of`); a block of such would tell nothing. */
const LEAST = 1.8;

/**
 * The figures that matter, most telling first, no claim twice, at most `KEY_FIGURES`, none that is said in passing.
 *
 * @param text the document's
 */
export function chooseKeyFigures(text: string, figures: readonly Figure[]): Figure[] {
  const chosen: Figure[] = [];
  const ranked = figures
    .filter((figure) => figure.salience >= LEAST && !isToldExactly(figure, figures))
    .sort((a, b) => b.salience - a.salience);
  for (const figure of ranked) {
    if (chosen.length === KEY_FIGURES) break;
    const converted =
      figures.find((other) => other !== figure && isConversion(text, other, figure)) ?? figure;
    if (!chosen.some((other) => isSameClaim(other, figure) || isSameClaim(other, converted)))
      chosen.push(figure);
  }
  return chosen.map((figure) => fullestTelling(text, figure, figures));
}

/** `Dozens of houses burn`, where below 75 houses have: the number tells it. */
function isToldExactly(vague: Figure, figures: readonly Figure[]): boolean {
  const { text, value } = vague;
  if (typeof value === 'number' || !VAGUE.test(text)) return false;
  const [low, high] = value;
  return figures
    .slice(0, MOST_HELD_AGAINST)
    .some(
      (other) =>
        typeof other.value === 'number' &&
        other.value >= low &&
        other.value <= high &&
        other.measure === 'total' &&
        other.unit.kind === vague.unit.kind &&
        sharesNoun(vague, other),
    );
}

/** An article has a dozen figures, a table thousands; bounds the pairs. */
const MOST_HELD_AGAINST = 100;

const VAGUE = /^(?:dozens|scores|(?:tens of |hundreds of )?(?:hundreds|thousands|millions))$/i;

/** True when two figures of one article claim the same: one number of the same thing, be it rounded in one. */
export function isSameClaim(a: Figure, b: Figure): boolean {
  if (a.unit.kind === b.unit.kind && (isRoundTime(a, b) || isRoundTime(b, a))) return true;
  if (!isSameNumber(a, b) || (a.measure !== b.measure && !isOneCut(a, b))) return false;
  return a.unit.kind === 'money' || isOpen(a) || isOpen(b) || sharesNoun(a, b);
}

/**
 * `to cut 1,900 jobs` in a headline, and `1,900 of its 11,400 jobs` below: a total and a part. Of few there may be as
 * many of two things.
 */
function isOneCut(a: Figure, b: Figure): boolean {
  const isCut = [a, b].every(({ measure }) => measure === 'part' || measure === 'total');
  return isCut && Number(a.value) >= LEAST_CUT;
}

const LEAST_CUT = 100;

/** `jailed for six years` in a headline, and `six years and four months` below. */
function isRoundTime(round: Figure, exact: Figure): boolean {
  return (
    round.unit.kind === 'time' &&
    exact.text.length > round.text.length &&
    exact.text.toLowerCase().startsWith(`${round.text.toLowerCase()} and `)
  );
}

/** True where the article does not say what is counted. */
function isOpen({ counts, befell }: Figure): boolean {
  return counts === '' && befell === undefined;
}

/** `$30bn (£20bn)`, `12 inches (30 cm)`: one amount in two measures; the one that weighs more tells it. */
function isConversion(text: string, a: Figure, b: Figure): boolean {
  if (a.unit.kind !== b.unit.kind || (a.unit.kind !== 'money' && a.unit.kind !== 'physical')) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = second.span.start - first.span.end;
  return between < 30 && /^[^.;()]*\([^()\d]*$/.test(text.slice(first.span.end, second.span.start));
}

/** The same noun, or people on both sides (`2,120 dead`, `2,120 people killed`), and no two fates. */
function sharesNoun(a: Figure, b: Figure): boolean {
  // Told in the same words, as most are that share a number: they share a noun or are people, and have one fate.
  if (a.counts === b.counts && a.befell === b.befell) return true;
  const [one, other] = [readCounted(a), readCounted(b)];
  if (one.fate !== undefined && other.fate !== undefined && one.fate !== other.fate) return false;
  if (one.fate !== undefined && (one.nouns.length === 0 || other.nouns.length === 0))
    return one.fate === other.fate;
  return one.nouns.some((noun) => other.nouns.includes(noun)) || (one.isPeople && other.isPeople);
}

function readCounted({ counts, befell = '' }: Figure): {
  readonly nouns: readonly string[];
  readonly fate: string | undefined;
  readonly isPeople: boolean;
} {
  const words = `${counts} ${befell}`.toLowerCase().split(/\s+/);
  const nouns = words.filter((word) => word !== '' && fateOfWord(word) === undefined);
  const fate = words.map(fateOfWord).find((found) => found !== undefined);
  return { nouns, fate, isPeople: nouns.length === 0 || PEOPLE.test(counts) };
}

/**
 * Of several tellings of one claim, the one that says most: who says so, how exactly, and what is counted. The headline
 * rounds and leaves out; the text below it tells; and what somebody exclaims comes behind what the article says.
 */
function fullestTelling(text: string, figure: Figure, figures: readonly Figure[]): Figure {
  let best = figure;
  for (const other of figures)
    if (other !== figure && isSameClaim(figure, other) && fullness(text, other) > fullness(text, best))
      best = other;
  return best;
}

function fullness(
  text: string,
  { attribution, counts, qualifier, sentence, text: printed, unit }: Figure,
): number {
  return (
    (attribution ? 2 : 0) +
    (qualifier ? 1 : 0) +
    (counts === '' ? 0 : 1) +
    (unit.kind === 'money' ? 1 : 0) +
    (unit.kind === 'time' && / and /.test(printed) ? 2 : 0) -
    (/["“]/.test(text.charAt(sentence.start)) ? 2 : 0)
  );
}
