import type { Figure } from '../../../news/figure.ts';
import { splitLexemes } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import type { Span } from '../../../text/span.ts';
import { clipSentence } from './subject.ts';
import { exactValue, relateValues } from './values.ts';

/** A figure in the text that its spans count in. */
export interface Printed {
  readonly text: string;
  readonly figure: Figure;
}

/**
 * The words of its sentence around a figure, small, every number in them as `#`, the figure's qualifier left out. Two
 * prints of one sentence share them, though one has `at least 11 sailors` and the other `thirteen sailors`.
 *
 * @param reach how many words on either side
 */
export function wordsAround({ text, figure }: Printed, reach: number): string {
  const { start, end } = clipSentence(figure);
  const before = foldWords(text, { start, end: startOf(text, figure) });
  const behind = foldWords(text, { start: figure.span.end, end });
  return `${before.slice(-reach).join(' ')} | ${behind.slice(0, reach).join(' ')}`;
}

/** Words that a sentence must have around its number to be told from others: anybody may write `Eleven people died`. */
const LEAST_WORDS = 4;

/** All words around a figure, by which its sentence is known wherever it is printed; nothing of one that is too short. */
export function wordingOf(printed: Printed): string | undefined {
  const words = wordsAround(printed, Number.POSITIVE_INFINITY);
  return words.split(' ').length > LEAST_WORDS ? words : undefined;
}

/** Where a figure begins with its qualifier, if that stands right before it. */
function startOf(text: string, { span, sentence, qualifier }: Figure): number {
  const before = text.slice(sentence.start, span.start).trimEnd();
  return qualifier !== undefined && before.endsWith(qualifier.text)
    ? sentence.start + before.length - qualifier.text.length
    : span.start;
}

function foldWords(text: string, within: Span): string[] {
  const lexemes = splitLexemes(text, within);
  const words: string[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const numeral = readNumeral(lexemes, at);
    if (numeral !== undefined) at = numeral.last;
    else if (lexemes[at]!.kind === 'mark') continue;
    words.push(numeral === undefined ? lexemes[at]!.lower : '#');
  }
  return words;
}

/** How two figures at one place of a text stand to one another; nothing where they are not in one unit. */
export function relatePrinted(a: Figure, b: Figure): ReturnType<typeof relateValues> | undefined {
  if (!areOfOneUnit(a, b)) return undefined;
  if (exactValue(a) !== undefined && exactValue(b) !== undefined) return relateValues(a, b);
  return String(a.value) === String(b.value) ? 'equal' : 'apart';
}

/** `sailors` and `crew` are two words for one thing; kilometres and miles are two measures. */
function areOfOneUnit({ unit: a }: Figure, { unit: b }: Figure): boolean {
  return a.kind === b.kind && a.currency === b.currency && (a.kind === 'count' || a.name === b.name);
}
