import { isSpeechVerb } from '../../../text/speech.ts';
import type { Candidate } from './candidate.ts';
import { nameCounts, unitsOf } from './name-counts.ts';
import { clipSentence } from './subject.ts';
import { type FigureInText, startWithQualifier } from './wording.ts';
import { splitWords, type Word } from './words.ts';

/**
 * What is counted, or where that is one word (`days`, `states`), which does not say what they are to the story, its
 * clause.
 */
export function nameCompared(candidates: readonly Pick<Candidate, 'figure' | 'subject' | 'text'>[]): string {
  const counts = nameCounts(candidates);
  if (saysWhat(counts, candidates[0]!)) return counts;
  const places = candidates.map(tellPlace);
  return (places.find((place) => place?.isPlain) ?? places[0])?.told ?? counts;
}

/** Whether the words for what is counted say by themselves what it is: more than `employees` or `degrees Celsius`. */
export function saysWhat(
  counts: string,
  { figure, subject: { fate, measure } }: Pick<Candidate, 'figure' | 'subject'>,
): boolean {
  if (fate !== undefined || measure !== undefined) return true;
  return counts.includes(' ') && (figure.unit.kind !== 'physical' || counts !== unitsOf(figure.unit));
}

/** Words before a number and behind it, of its clause, that tell where it stands. */
const BEFORE = 8;
const BEHIND = 4;
/** So many more where its clause ends with them. */
const TO_END = 2;
const LEAST_BEFORE = 2;

interface Place {
  readonly told: string;
  /** True where it begins with its clause, and not in the middle of it, nor with who says so. */
  readonly isPlain: boolean;
}

/**
 * The clause of a number without it: `school stays closed for … days`. Nothing where hardly a word stands before it.
 */
function tellPlace({ text, figure }: FigureInText): Place | undefined {
  const words = splitWords(text, clipSentence(figure));
  const before = words.filter(({ end }) => end <= startWithQualifier(text, figure));
  const clause = before.slice(before.findLastIndex(({ isMark }) => isMark) + 1);
  const opening = clause.slice(-BEFORE);
  if (opening.length < LEAST_BEFORE) return undefined;
  const behind = words.filter(({ start }) => start >= figure.span.end);
  const mark = behind.findIndex(({ isMark }) => isMark);
  const ending = behind.slice(0, mark < 0 ? BEHIND : mark > BEHIND + TO_END ? BEHIND : mark);
  const told = [sliceWords(text, opening), '…', sliceWords(text, ending)].join(' ').trimEnd();
  const isSaid = opening.some(({ lower }) => isSpeechVerb(lower));
  return { told, isPlain: opening.length === clause.length && !isSaid };
}

function sliceWords(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}
