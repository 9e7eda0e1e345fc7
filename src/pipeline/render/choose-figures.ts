import { type Figure, isSameNumber } from '../../news/figure.ts';
import type { Summary } from '../../news/summary.ts';
import { isExpected } from '../../text/expected.ts';
import { fateOfWord } from '../../text/fates.ts';
import { leadsToFormer } from '../../text/former.ts';
import { findElsewhen } from '../../text/number-time.ts';
import { isVisible, toPrintable } from '../../text/printable.ts';
import { contains, slice } from '../../text/span.ts';
import { tellOfCounted } from './figure-event.ts';
import { findAhead, findMood, isSupposed } from './figure-mood.ts';
import { findWordsBeside, isOfFated } from './figure-view.ts';
import { LIMITS } from './limits.ts';
import { isSameThing } from './same-thing.ts';

/** How an article's figures are shown. */
export interface ChosenFigures {
  /** In the block that the eye finds first. */
  readonly block: readonly Figure[];
  /** In one line below it, in the article's order: no number that tells something is lost to the block's size. */
  readonly more: readonly Figure[];
}

/** A figure that the mail shows, and the text that it stands in. */
export interface Told {
  readonly figure: Figure;
  readonly text: string;
}

/** Of a report that is only named. */
export const NO_FIGURES: ChosenFigures = { block: [], more: [] };

/**
 * The block holds the key figures; a place that falls free, because a comparison above shows the figure already, goes
 * to the next telling one. A key figure that a report above gives is not replaced, so that the block is shorter. What
 * is trivial (weight 0) or was said already stands nowhere.
 *
 * @param compared whether a comparison of this story shows a figure
 * @param told figures that the story's comparisons and its reports above show, with their articles' texts
 */
export function chooseFigures(
  { article, keyFigures, figures }: Summary,
  compared: (figure: Figure) => boolean,
  told: readonly Told[],
): ChosenFigures {
  const { text } = article.document;
  const isSame = sameness(text);
  const isTold = (figure: Figure): boolean =>
    told.some((other) => isSameNumber(figure, other.figure) && isToldBy(other, figure, text));
  const listNew = (candidates: readonly Figure[], shown: readonly Figure[]): Figure[] => {
    const said = [...figures.filter(compared), ...shown];
    return candidates.filter((figure) => {
      if (!isVisible(toPrintable(figure.text)) || said.some((other) => isSame(figure, other))) return false;
      if (isTold(figure)) return false;
      said.push(figure);
      return true;
    });
  };
  const keys = leaveOutTold(text, listNew(keyFigures, []), [], LIMITS.figures);
  const telling = figures.filter(({ salience }) => salience > 0).toSorted((a, b) => b.salience - a.salience);
  const wanted = keyFigures.filter((figure) => compared(figure) || !isTold(figure)).length;
  const free = Math.max(0, Math.min(wanted, LIMITS.figures) - keys.length);
  const block = [...keys, ...leaveOutTold(text, listNew(telling, keys), keys, free)];
  const alone = telling.filter((figure) => tellsAlone(text, figure));
  const more = leaveOutTold(text, listNew(alone, block), block, LIMITS.more);
  return { block, more: more.toSorted((a, b) => a.span.start - b.span.start) };
}

/**
 * An amount tells something by itself. `74%`, `three days` and a bare `48` do not, where nothing says of what; nor does
 * a number of another time (`In 2009, an accident killed 231`) or the one from which another moved, which would be of
 * today, what is only expected or feared, or what befell nobody for sure.
 */
function tellsAlone(text: string, figure: Figure): boolean {
  const { sentence, span, unit } = figure;
  if (findElsewhen(text, figure) !== undefined) return false;
  if (leadsToFormer(text.slice(Math.max(sentence.start, span.start - BEFORE), span.start))) return false;
  if (findAhead(text, figure) !== undefined || isExpected(text, figure)) return false;
  if (
    findMood(text, figure) !== undefined &&
    (isSupposed(text, figure) || listFates(text, figure).length > 0)
  )
    return false;
  if (unit.kind === 'count' && (isSomeOfThem(text, figure) || isOfFated(text, figure) || isFraction(figure)))
    return false;
  if (unit.kind === 'percent' && (isOfPoll(text, figure) || isShareOf(text, figure))) return false;
  // `a magnitude 5.9 earthquake`: no 5.9 earthquakes.
  if (unit.name === 'magnitude' && !/magnitude/i.test(figure.text)) return false;
  // `Chocolate is at a 15-year high`: no years of chocolate.
  if (unit.kind === 'time' && (figure.countsSpan?.start ?? 0) < span.start) return false;
  return unit.kind === 'money' || !/^(?:points?)?$/.test(figure.counts);
}

/** `one in four residents | is older than 65`: the same of a share that is no per cent. */
function isFraction({ value }: Figure): boolean {
  return typeof value === 'number' && value > 0 && value < 1;
}

/** `88.6% of its members | had voted for it`: what the share of them did, only the sentence tells. */
function isShareOf(text: string, { change, span }: Figure): boolean {
  return change === undefined && text.startsWith(' of ', span.end);
}

/** UTF-16 units before a number that tell whether it was left behind. */
const BEFORE = 90;

/**
 * `An exit poll had put the Union at | 36%`, `68% of people | opposed it`: not their share, or nothing without the
 * question.
 */
function isOfPoll(text: string, { sentence, span }: Figure): boolean {
  const from = Math.max(sentence.start, span.start - POLL_REACH);
  return /\b(?:polls?|pollsters?|surveys?|surveyed)\b/i.test(
    text.slice(from, Math.min(sentence.end, span.end + POLL_REACH)),
  );
}

const POLL_REACH = 120;

/**
 * `50 people, 10 | of whom | remain critical`, `11 of them were men and | two | women`: any ten, without what is told
 * of them.
 */
function isSomeOfThem(text: string, { countsSpan, measure, span }: Figure): boolean {
  if (OF_THEM.test(text.slice(span.end, span.end + 12))) return true;
  return measure === 'part' && countsSpan !== undefined && countsSpan.start < span.start;
}

const OF_THEM = /^\sof\s(?:them|these|those|which|whom)\b/;

/**
 * Whether two figures may tell the same: `34 dead, 34 rescued` are two; `three killed` and `three workers` may be the
 * same three. What befell those of a figure is looked up once, since an article may give one number hundreds of times.
 */
function sameness(text: string): (figure: Figure, other: Figure) => boolean {
  const known = new Map<Figure, readonly string[]>();
  const fatesOf = (figure: Figure): readonly string[] => {
    const fates = known.get(figure) ?? listFates(text, figure);
    known.set(figure, fates);
    return fates;
  };
  return (figure, other) => {
    if (!isSameNumber(figure, other)) return false;
    if (figure.unit.kind !== 'count') return true;
    const [one, two] = [fatesOf(figure), fatesOf(other)];
    if (one.length > 0 && two.length > 0) return one.some((fate) => two.includes(fate));
    if (one.length + two.length > 0 || figure.counts === '' || other.counts === '') return true;
    return isSameThing(figure, other) || figure.unit.name === other.unit.name;
  };
}

/** One thing in both reports, or one sentence, as of an agency. */
function isToldBy(other: Told, figure: Figure, text: string): boolean {
  return (
    isSameThing(figure, other.figure) ||
    toPrintable(slice(text, figure.sentence)) === toPrintable(slice(other.text, other.figure.sentence))
  );
}

/** What befell those counted, by the words that are told of them. */
function listFates(text: string, figure: Figure): string[] {
  const told = tellOfCounted(text, figure);
  return told.split(/[^\p{L}]+/u).flatMap((word) => fateOfWord(word) ?? []);
}

/**
 * Without the figures that the words beside another tell: `350` in `320 of its 350 members had voted`, and the second
 * of two that would be quoted with one clause.
 *
 * @param figures most telling first
 * @param shown figures that are shown in any case
 * @param most how many are wanted: an article may give hundreds
 */
function leaveOutTold(
  text: string,
  figures: readonly Figure[],
  shown: readonly Figure[],
  most: number,
): Figure[] {
  const kept: Figure[] = [];
  const beside = [...shown, ...figures.filter(({ clause }) => clause !== undefined)].map((figure) => ({
    figure,
    words: findWordsBeside(text, figure),
  }));
  for (const figure of figures) {
    if (kept.length === most) break;
    if (beside.some((other) => other.figure !== figure && other.words && contains(other.words, figure.span)))
      continue;
    kept.push(figure);
    beside.push({ figure, words: findWordsBeside(text, figure) });
  }
  return kept;
}
