import type { Figure } from '../../../news/figure.ts';
import { splitLexemes } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import type { Span } from '../../../text/span.ts';
import { clipSentence } from './subject.ts';
import { exactValue, relateValues } from './values.ts';

/** A figure in the text that its spans count in. */
export interface FigureInText {
  readonly text: string;
  readonly figure: Figure;
}

/**
 * The words of a figure's sentence on either side of it, small, every number in them as `#`, its qualifier left out.
 */
interface Around {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

function readAround({ text, figure }: FigureInText): Around {
  const { start, end } = clipSentence(figure);
  return {
    before: foldWords(text, { start, end: startWithQualifier(text, figure) }),
    behind: foldWords(text, { start: figure.span.end, end }),
  };
}

/** Words around a number by which its place in a text is known. */
const WINDOW = 4;

/**
 * By what a figure's place is known in any print of its sentence: four words around it, however they are parted between
 * before and behind, since an editor who changes a number may change who gave it too (`killed 31 people, the army
 * said`, `killed 27 people, rescuers said`).
 */
function placesOf(printed: FigureInText): string[] {
  const { before, behind } = readAround(printed);
  const [from, to] = [
    ['^', ...before],
    [...behind, '$'],
  ];
  return Array.from({ length: WINDOW + 1 }, (_, taken) => [
    ...(taken === 0 ? [] : from.slice(-taken)),
    '#',
    ...to.slice(0, WINDOW - taken),
  ])
    .filter((words) => words.length === WINDOW + 1)
    .map((words) => words.join(' '));
}

/** The figures that stand at each place, in their order. */
export function groupByPlace<T extends FigureInText>(figures: readonly T[]): Map<string, T[]> {
  const places = new Map<string, T[]>();
  for (const figure of figures)
    for (const place of placesOf(figure)) {
      const known = places.get(place);
      if (known) known.push(figure);
      else places.set(place, [figure]);
    }
  return places;
}

/** Shared part of the words around two numbers from which their sentences are prints of one. */
const ONE_SENTENCE = 0.6;

/** Whether the sentences of two figures are one, though an editor may have changed words in it. */
export function areOneSentence(one: FigureInText, other: FigureInText): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= ONE_SENTENCE * Math.max(a.size, b.size);
}

/** The words around a figure, read once for all it is held against. */
const around = new WeakMap<Figure, ReadonlySet<string>>();

function wordsOf(printed: FigureInText): ReadonlySet<string> {
  let words = around.get(printed.figure);
  if (words === undefined) {
    const { before, behind } = readAround(printed);
    words = new Set([...before, ...behind]);
    around.set(printed.figure, words);
  }
  return words;
}

/** Words that a sentence must have around its number to be told from others: anybody may write `Eleven people died`. */
const LEAST_WORDS = 3;

/**
 * All words around a figure, by which its sentence is known wherever it is printed; nothing of one that is too short.
 */
export function wordingOf(printed: FigureInText): string | undefined {
  const { before, behind } = readAround(printed);
  if (before.length + behind.length <= LEAST_WORDS) return undefined;
  return `${before.join(' ')} | ${behind.join(' ')}`;
}

/** Where a figure begins with its qualifier, if that stands right before it. */
export function startWithQualifier(text: string, { span, sentence, qualifier }: Figure): number {
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
