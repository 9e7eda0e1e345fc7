import type { PastStory } from '../../../news/past-story.ts';
import type { Update } from '../../../news/story.ts';
import { isCumulative } from '../../../text/fates.ts';
import { numberNames } from '../names.ts';
import type { Told } from '../telling.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Candidate, kindOf, readCandidates } from './candidate.ts';
import { isComparable } from './comparable.ts';
import { mayMove } from './judge.ts';
import { nameCounts, unitsOf } from './name-counts.ts';
import { isOneNumber } from './one-number.ts';
import { sharedContext } from './same-bounds.ts';
import { areOfOneQuantity } from './same-quantity.ts';
import { isSame, overlap } from './sets.ts';
import { mayBeOneSpeaker } from './speakers.ts';
import { readCounted } from './subject.ts';
import { exactValue, isApart, relateValues } from './values.ts';

/** A figure of an earlier edition, ready to be held against today's. */
interface Printed extends Candidate {
  /** ISO day of the edition. */
  readonly day: string;
}

/**
 * What moved since an earlier edition told of the story: figures of today that count what it printed, and are another
 * number. Each quantity once: today's as the most central article has it, then as it was printed last. A number that an
 * article of today gives too has not moved; of several that today's give, that of who was printed has.
 */
export function findUpdates(
  told: readonly Told[],
  past: PastStory | undefined,
  vocabulary: Vocabulary,
): Update[] {
  if (past === undefined) return [];
  const today = readCandidates(told, 1).flat();
  const printed = recallPrinted(past, vocabulary).filter(isComparable);
  const updates: Update[] = [];
  const moved = new Set<string>();
  for (const now of today) {
    const before = closest(
      keepLast(
        printed.filter((one) => areOfOneQuantity(one, now)),
        now,
      ),
      now,
    );
    const kind = kindOf(now.subject);
    if (before === undefined || wasOvertaken(before, now, past) || moved.has(kind)) continue;
    if (today.some((other) => saysStill(other, before))) continue;
    if (!hasMoved(before, now) || wasPrinted(past, now) || isDisputed(before, now, today)) continue;
    moved.add(kind);
    const update = describeUpdate(before, now);
    // Of a share nobody would know what has moved.
    if (update.counts !== '' || now.figure.unit.kind !== 'percent') updates.push(update);
  }
  return updates;
}

/**
 * What was printed last. Of two numbers that an edition printed of one quantity, each by another authority, only the
 * one of who speaks today can have moved; or, of what only grows, the highest, where today's is beyond it.
 */
function keepLast(printed: readonly Printed[], { figure, subject }: Candidate): readonly Printed[] {
  const latest = printed
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const last = printed.filter(({ day }) => day === latest);
  if (!last.some((one) => last.some((other) => isApart(one, other)))) return last;
  const speaker = figure.attribution?.who;
  const own = last.filter(({ who }) => speaker !== undefined && mayBeOneSpeaker(who, speaker));
  if (own.length > 0 || !isCumulative(subject.fate)) return own;
  const most = Math.max(...last.map((one) => Number(one.figure.value)));
  return Number(figure.value) > most ? last.filter((one) => Number(one.figure.value) === most) : [];
}

/** To another number; or, of what only grows, beyond the bound that was printed (`at least 51`, now 84). */
function hasMoved(before: Printed, now: Candidate): boolean {
  if (isOfItsDay(before, now)) return false;
  const relation = relateValues(before.figure, now.figure);
  const value = exactValue(before.figure);
  if (relation === 'apart' && value !== undefined && now.subject.former.has(value)) return true;
  const isGrown =
    relation === 'bounded' && now.figure.qualifier === undefined && isCumulative(now.subject.fate);
  return (relation === 'apart' || isGrown) && mayMove(before, now);
}

/** Whether a later edition has printed a number of such things between the two: it told where that one had come to. */
function wasOvertaken(before: Printed, { figure: now }: Candidate, { figures }: PastStory): boolean {
  const [from, to] = [exactValue(before.figure), exactValue(now)];
  if (now.unit.kind !== 'count' || from === undefined || to === undefined) return false;
  return figures.some(({ figure, day }) => {
    const value = exactValue(figure);
    const isOfKind = figure.unit.kind === 'count' && figure.unit.name === now.unit.name;
    return isOfKind && day > before.day && value !== undefined && value > from && value < to;
  });
}

/** `2,900 flights were cancelled on Tuesday`, of what does not add up by itself: those of that day. */
function isOfItsDay(before: Printed, { figure, subject }: Candidate): boolean {
  if (figure.unit.kind !== 'count' || isCumulative(subject.fate)) return false;
  return subject.weekdays.size > 0 && !overlap(subject.weekdays, before.subject.weekdays);
}

/** Whether an edition has given today's number of such things already, beside the other. */
function wasPrinted({ figures }: PastStory, { figure: now }: Candidate): boolean {
  return figures.some(({ figure }) => isOneNumber(figure, now));
}

/** Two of today's numbers of one quantity: only that of who said the earlier one has moved from there. */
function isDisputed(before: Printed, now: Candidate, today: readonly Candidate[]): boolean {
  const isRival = (other: Candidate) => isApart(other, now) && areOfOneQuantity(before, other);
  const speaker = now.figure.attribution?.who;
  return today.some(isRival) && (speaker === undefined || !mayBeOneSpeaker(before.who, speaker));
}

function saysStill(now: Candidate, before: Candidate): boolean {
  return areOfOneQuantity(before, now) && relateValues(before.figure, now.figure) === 'equal';
}

/**
 * What earlier editions printed of a story, each figure in its sentence, which is all that is remembered of its text.
 */
function recallPrinted({ articles, figures }: PastStory, vocabulary: Vocabulary): Printed[] {
  const known = new Map(
    articles.map(({ document, names }) => [
      document,
      names && { names: numberNames(names, vocabulary), mentioned: new Set(names.mentioned) },
    ]),
  );
  const knownOf = (document: string | undefined) =>
    document === undefined ? undefined : known.get(document);
  return figures.map(({ document, figure, sentence, leads, who, day }) => ({
    document: '',
    text: sentence,
    figure,
    subject: readCounted(sentence, figure).readRest(),
    names: knownOf(document)?.names,
    mentions: (name: string) => knownOf(document)?.mentioned.has(name) ?? true,
    leads,
    isFirst: true,
    isHeadline: false,
    isOnly: false,
    isKey: true,
    who,
    printedBy: who,
    day,
  }));
}

/** Of one edition's figures the one that is most surely the same. */
function closest(printed: readonly Printed[], now: Candidate): Printed | undefined {
  const namesPeople = ({ subject }: Candidate) => Number(isSame(subject.population, now.subject.population));
  return printed.toSorted(
    (a, b) => namesPeople(b) - namesPeople(a) || sharedContext(b, now) - sharedContext(a, now),
  )[0];
}

/** What moved; of a share, what both sentences say right behind it first: `contained` of `70% contained`. */
function nameMoved(printed: Printed, now: Candidate): string {
  const { unit } = now.figure;
  const counts = nameCounts([now, printed]);
  if (unit.kind === 'percent') {
    const [before, after] = [printed, now].map(
      ({ text, figure }) => PARTICIPLE.exec(text.slice(figure.span.end, figure.sentence.end))?.[1],
    );
    if (before !== undefined && before === after) return before;
  }
  // `The fire grew to 7,900 acres`: no acres of a fire.
  const isOfSubject = ({ figure: { countsSpan, span } }: Candidate): boolean =>
    countsSpan !== undefined && countsSpan.end <= span.start;
  const isUnit = unit.kind !== 'count' && counts === unitsOf(unit);
  const isBare = isUnit || (unit.kind === 'physical' && [now, printed].some(isOfSubject));
  return isBare ? '' : counts;
}

const PARTICIPLE = /^ (\p{Ll}+ed|complete|full)\b/u;

function describeUpdate(printed: Printed, now: Candidate): Update {
  const { figure, day } = printed;
  return {
    counts: nameMoved(printed, now),
    before: figure.qualifier?.text ? `${figure.qualifier.text.toLowerCase()} ${figure.text}` : figure.text,
    day,
    now: { document: now.document, span: now.figure.span, text: now.figure.text },
  };
}
