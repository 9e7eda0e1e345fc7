import type { Figure } from '../../news/figure.ts';
import { readSentence } from '../../pipeline/summarize/figures/read-sentence.ts';
import { countTerms } from '../../text/salience.ts';
import { splitSentences } from '../../text/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { stemWord } from '../../text/stem.ts';

/** Digits with what joins them into one number, a time or a score. */
const DIGITS = /\p{N}+(?:[.,:/]\p{N}+)*/gu;

/** Words that count, measure or order. */
const NUMBER_WORDS =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|hundreds?|thousands?|millions?|billions?|trillions?|half|halves|thirds?|quarters?|fifths?|tenths?|once|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed)|halv(?:e|es|ed|ing)|single|both|pair|couple|several|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gi;

/**
 * Every number of what is said must stand in what was given, written alike, with the same unit, counting the same and
 * qualified alike (`nearly`, `up to`); one that is no figure (a year, a day) must stand beside a word that it stands
 * beside there.
 */
export function checkNumbers(given: readonly string[], said: readonly string[]): string | undefined {
  const numbers = new Set(given.flatMap((text) => numbersIn(text).map(({ text: number }) => number)));
  const figures = given.flatMap((text) => figuresIn(text));
  for (const text of said) {
    const own = figuresIn(text);
    for (const number of numbersIn(text)) {
      if (!numbers.has(number.text)) return `says "${number.text}", which the sentences do not`;
      const figure = own.find(({ span }) => overlaps(span, number));
      if (figure === undefined && !hasNeighbour(text, number, given))
        return `puts "${number.text}" beside other words than the sentences do`;
    }
    const wrong = own.find((figure) => !figures.some((known) => isSameFigure(known, figure)));
    if (wrong !== undefined)
      return `says "${wrong.text}${wrong.counts ? ` ${wrong.counts}` : ''}", which the sentences do not`;
  }
  return undefined;
}

function figuresIn(text: string): Figure[] {
  return splitSentences(text).flatMap((sentence) => readSentence(text, sentence));
}

function isSameFigure(known: Figure, figure: Figure): boolean {
  if (JSON.stringify(known.value) !== JSON.stringify(figure.value)) return false;
  if (known.unit.kind !== figure.unit.kind || known.unit.currency !== figure.unit.currency) return false;
  if (known.unit.name !== figure.unit.name || known.qualifier?.kind !== figure.qualifier?.kind) return false;
  if (known.change !== figure.change || known.measure !== figure.measure) return false;
  const counted = countTerms(known.counts);
  return [...countTerms(figure.counts).keys()].every((term) => counted.has(term));
}

/** A number as a text writes it, and where. */
interface WrittenNumber extends Span {
  readonly text: string;
}

function numbersIn(text: string): WrittenNumber[] {
  return [DIGITS, NUMBER_WORDS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** The word before or after the number is the word before or after it in what was given. */
function hasNeighbour(text: string, number: WrittenNumber, given: readonly string[]): boolean {
  const [before, after] = neighbours(text, number);
  return given.some((other) =>
    numbersIn(other)
      .filter((known) => known.text === number.text)
      .some((known) => {
        const [left, right] = neighbours(other, known);
        return (before !== '' && before === left) || (after !== '' && after === right);
      }),
  );
}

function neighbours(text: string, { start, end }: WrittenNumber): [string, string] {
  const before = /(\p{L}+)[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const after = /^[^\p{L}\p{N}]*(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  return [stemWord(before.toLowerCase()), stemWord(after.toLowerCase())];
}
