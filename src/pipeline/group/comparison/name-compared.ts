import type { Figure } from '../../../news/figure.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import type { Candidate } from './candidate.ts';
import { MAGNITUDE } from './comparable.ts';
import { nameCounts, unitsOf } from './name-counts.ts';
import { clipSentence } from './subject.ts';
import { type FigureInText, startWithQualifier } from './wording.ts';
import { splitWords, type Word } from './words.ts';

/**
 * What is counted, or where that is one word (`days`, `states`), which does not say what they are to the story, its
 * clause.
 */
export function nameCompared(candidates: readonly Pick<Candidate, 'figure' | 'subject' | 'text'>[]): string {
  if (candidates[0]!.figure.unit.name === MAGNITUDE) return MAGNITUDE;
  const counts = nameCounts(candidates);
  if (saysWhat(counts, candidates[0]!)) return counts;
  const part = tellPart(candidates[0]!, counts);
  if (part !== undefined) return part;
  const places = candidates.map(tellPlace);
  const place = places.find((place) => place?.isPlain) ?? places[0];
  return place?.told ?? candidates.map(tellClause).find((clause) => clause !== undefined) ?? counts;
}

/** `eight | of them in critical condition`: `people in critical condition`, where they are called nothing else. */
function tellPart(
  { text, figure: { span, sentence, unit } }: FigureInText,
  counts: string,
): string | undefined {
  if (unit.kind !== 'count' || counts === '') return undefined;
  const behind = OF_THEM.exec(text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_PART)));
  return behind === null ? undefined : `${counts} ${behind[1]!.replace(/\s+/g, ' ')}`;
}

/** `some 40,000 | people spent the night outdoors`, where what is said of them follows their name. */
function tellClause({ text, figure: { clause, countsSpan, unit } }: FigureInText): string | undefined {
  if (unit.kind !== 'count' || clause === undefined || countsSpan === undefined) return undefined;
  const isOfThem = clause.start === countsSpan.start && clause.end > countsSpan.end;
  return isOfThem ? text.slice(clause.start, clause.end).replace(/\s+/g, ' ') : undefined;
}

const LONGEST_PART = 80;
/** Up to the end of its clause. */
const OF_THEM = /^ of (?:them|whom) ((?:at|in|on|under|with) [^,;.:()“”"]{2,60})[,;.]/;

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
/** Words behind a length or a share that tell what it is, where none stand before it. */
const LEAST_ALONE: ReadonlyMap<Figure['unit']['kind'], number> = new Map([
  ['percent', 1],
  ['physical', 3],
]);

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
  const clause = withoutJoint(before.slice(before.findLastIndex(({ isMark }) => isMark) + 1));
  const opening = clause.length > BEFORE ? beginBehindJoint(clause.slice(-BEFORE)) : clause;
  const behind = words.filter(({ start }) => start >= figure.span.end);
  const mark = behind.findIndex(({ isMark }) => isMark);
  const rest = mark < 0 ? behind : behind.slice(0, mark);
  const ending = rest.length <= BEHIND + TO_END ? rest : endWhole(rest.slice(0, BEHIND));
  if (opening.length < LEAST_BEFORE)
    // `17 | centimetres below the record`, `20 | percent contained`: what is measured stands behind.
    return ending.length >= (LEAST_ALONE.get(figure.unit.kind) ?? Infinity)
      ? { told: `${unitsOf(figure.unit)} ${sliceWords(text, ending)}`, isPlain: false }
      : undefined;
  const told = [sliceWords(text, opening), '…', sliceWords(text, ending)].join(' ').trimEnd();
  const isSaid = opening.some(({ lower }) => isSpeechVerb(lower) || lower === 'according');
  return { told, isPlain: opening.length === clause.length && !isSaid };
}

/** A clause that is too long begins behind the last of its joints, if it has one near its number. */
function beginBehindJoint(opening: readonly Word[]): readonly Word[] {
  const joint = opening.findLastIndex(({ lower }) => /^(?:and|but|or)$/.test(lower));
  return joint < 0 ? opening : withoutJoint(opening.slice(joint));
}

/** Without the `and is` by which a clause goes on from another that has its subject. */
function withoutJoint(clause: readonly Word[]): readonly Word[] {
  if (!/^(?:and|but|or)$/.test(clause[0]?.lower ?? '')) return clause;
  return clause.slice(AUXILIARY.test(clause[1]?.lower ?? '') ? 2 : 1);
}

const AUXILIARY = /^(?:are|had|has|have|is|was|were|will)$/;

/** Not up to the middle of a phrase: `adults | between Oct. 1`. */
function endWhole(ending: readonly Word[]): readonly Word[] {
  let link = ending.findLastIndex(({ lower }) => LINK.test(lower));
  while (link > 0 && LINK.test(ending[link - 1]!.lower)) link--;
  return link < 0 ? ending : ending.slice(0, link);
}

const LINK =
  /^(?:a|above|after|an|and|are|as|at|before|below|between|but|by|during|for|from|had|has|have|in|into|is|of|on|or|since|than|that|the|there|to|under|until|was|were|which|who|with)$/;

function sliceWords(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}
