import type { Figure } from '../../../news/figure.ts';
import { fateOfWord, isToll } from '../../../text/fates.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isCrowd, isOwnEvent, RECALLED } from './event-fates.ts';
import type { Counted } from './subject.ts';
import { exactValue, isSingle } from './values.ts';
import type { FigureInText } from './wording.ts';

/** Below this a count of what has no fate is of something small that many sentences count. */
const LEAST_WITHOUT_FATE = 10;

/** What is counted in passing, in sport and in the calendar; never the same twice. */
const PASSING = wordSet(
  'time way thing lot part point goal run yard lap hit shot rebound assist inning set game match race round win loss ' +
    'rbi homer touchdown catch carry strikeout steal sack interception pass penalty foul cap appearance start wicket ' +
    'ace birdie bogey throw caliber season year month week day hour minute second night morning p pm am page number',
);

/** `with 92% of ballots counted`: how far a count has come by then. */
const BALLOTS = /\b(?:ballots?|precincts?|(?:polling|ballot) (?:boxes|stations?)|returns|votes)$/;

/** Of a quake, as its unit is named: small, and its own. */
export const MAGNITUDE = 'magnitude';

/** `a 13-inch screen`, `20 miles per hour`: a thing of that kind, or what changes from minute to minute. */
function isFormOf({ unit, text }: Figure): boolean {
  if (unit.kind !== 'physical' || unit.name === MAGNITUDE) return false;
  return /\d-\p{L}/u.test(text) || / per /.test(unit.name);
}

function leastOf({ fate, measure, thing }: Counted): number {
  if (measure !== undefined || thing === MAGNITUDE) return 0;
  return fate === undefined ? LEAST_WITHOUT_FATE : 1;
}

/** `carrying 90 people, injuring at least 12 | of them`: some of those aboard, and all who were hurt. */
const OF_THEM = /^ of (?:them|those|whom)\b/;

function isWhole(counted: FigureInText & { readonly subject: Counted }): boolean {
  const { text, figure, subject } = counted;
  if (figure.measure === 'total') return true;
  if (figure.measure !== 'part') return isAllOfOneFate(counted);
  // `calls back 40,000 of its cars`: of all that it has, and all that it calls back.
  if (isCrowd(subject.fate) || subject.fate === RECALLED) return true;
  return figure.befell !== undefined && OF_THEM.test(text.slice(figure.span.end, figure.span.end + 9));
}

/**
 * `A bomb killed three people and injured | 12 others`: besides the dead, and all who were hurt, where it told of no
 * hurt before.
 */
function isAllOfOneFate({
  text,
  figure: { counts, span, text: printed },
  subject: { fate },
}: FigureInText & { readonly subject: Counted }): boolean {
  if (fate === 'killed' || !(isToll(fate) || fate === 'trapped')) return false;
  if (!/^others?\b/.test(counts) && !/^(?:another|a further) /i.test(printed)) return false;
  const before = text.slice(Math.max(0, span.start - SAME_MATTER), span.start).toLowerCase();
  const words = before.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.slice(1, -OWN_VERB).every((word) => fateOfWord(word) !== fate);
}

/**
 * UTF-16 units before a number in which it would be told of more of its kind, and words right before it that are its
 * own.
 */
const SAME_MATTER = 250;
const OWN_VERB = 2;

/**
 * Whether a figure may be compared at all: a whole count of something named, with one value. `9,200 of its members
 * walked out` is the whole of those who did.
 */
export function isComparable(counted: FigureInText & { readonly subject: Counted }): boolean {
  const { figure, subject } = counted;
  return (
    isSingle(figure) &&
    isWhole(counted) &&
    // Sums of one deal or budget are told in too many parts, unless it is said what each of them measures.
    (!/^(?:money|time)$/.test(figure.unit.kind) || subject.measure !== undefined) &&
    exactValue(figure)! >= leastOf(subject) &&
    subject.thing !== '' &&
    subject.fate !== 'unclear' &&
    !subject.isDefinite &&
    !subject.isChange &&
    !subject.isLimit &&
    !subject.isFormer &&
    !subject.isPaired &&
    !subject.isPolled &&
    !isFormOf(figure) &&
    !(figure.unit.kind === 'percent' && BALLOTS.test(subject.thing)) &&
    (!PASSING.has(subject.thing) || isOwnEvent(subject.fate))
  );
}
