import type { Figure } from '../../../news/figure.ts';
import { fateOfWord } from '../../../text/fates.ts';
import { slice } from '../../../text/span.ts';
import { listLetterRuns } from '../../../text/word-runs.ts';
import {
  continuesEarlier,
  isExpectation,
  isFormer,
  isGround,
  isIncluded,
  isMark,
  isOfOtherMonth,
  isRateBase,
  isSizeOfPlace,
  isSupposed,
  isTied,
  isUnplaced,
  tellsOfEarlier,
} from './background.ts';
import { CLUE, type Clues } from './clues.ts';
import { isPenalty } from './penalty.ts';
import { STATES } from './state.ts';
import { textBefore } from './text-before.ts';
import { highest, lettersBefore } from './trivial.ts';
import { isCountedSoFar, isVoteShare } from './vote-share.ts';

/** Where a figure stands in its article, and what the article says around it. */
export interface Standing {
  readonly inHeadline: boolean;
  /** 0 for the first sentence of the text, counting on. */
  readonly sentence: number;
  /** Where the paragraph begins that it stands in. */
  readonly paragraph: number;
  /** How many other figures of the article claim the same. */
  readonly repeats: number;
  /** The headline's words (or the first sentence's), in lower case. */
  readonly topic: ReadonlySet<string>;
  /** The article's year, where it is known. */
  readonly year?: number | undefined;
  /** Its month, by its first three letters in small ones, where the day is sure. */
  readonly month?: string | undefined;
  /** Those of the figure's sentence. */
  readonly clues: Clues;
}

/**
 * How much a figure matters: what it counts first of all (people and what befell them, money, shares, before times and
 * distances), then its place (headline, lede), repetition, an attribution, words of the headline beside it, and its
 * magnitude; less for what only describes: the size of a town, a hospital's beds, what happened years ago. The weights
 * were set by hand on articles read for the purpose; only the order they give means anything.
 */
export function weighFigure(text: string, figure: Figure, standing: Standing): number {
  if (isListed(figure) || isRateBase(text, figure)) return 0;
  const counted = splitWords(figure.counts);
  const { clues } = standing;
  const fates = fatesAround(text, figure, counted, clues);
  if (standing.repeats === 0 && isMinor(text, figure, fates)) return 0;
  // `Deaths rose to 14 from | 5`: five are no longer the dead.
  const former = isFormer(text, figure, clues);
  if (standing.repeats === 0 && figure.unit.kind === 'count' && former) return 0;
  if (isOfEarlier(text, figure, fates, standing)) return 0;
  const shared = standing.inHeadline ? 0 : counted.filter((word) => standing.topic.has(word)).length;
  const tied = isTied(figure);
  const weight =
    kindWeight(figure) +
    (standing.inHeadline ? (tied ? 1 : 3) : 0) +
    2 / (1 + standing.sentence / 3) +
    Math.min(2, standing.repeats) +
    Math.min(1.5, 0.75 * shared) +
    (figure.attribution ? 0.7 : 0) +
    (figure.change ? 0.4 : 0) +
    (figure.qualifier ? 0.2 : 0) +
    magnitude(figure) +
    fateWeight(fates) / (1 + standing.sentence / 15) +
    (isPenalty(text, figure) ? 3 : 0) +
    (standing.sentence === 0 && isExtreme(text, figure) ? 1.5 : 0) +
    (standing.sentence < OPENING && isVoteShare(text, figure) ? 2.5 : 0) -
    (isCountedSoFar(figure) ? 1.5 : 0) -
    (figure.measure === 'rest' ? 1 : 0) -
    (figure.counts === '' ? 0.8 : 0) -
    (tied ? (isSmallSpelled(figure) ? 3 : 1.5) : 0) -
    (isExpectation(text, figure, clues) ? 1.5 : 0) -
    (former ? 2.5 : 0) -
    (isGround(text, figure, clues) ? 1.5 : 0) -
    (isMark(text, figure, clues) ? 4 : 0) -
    (isSupposed(text, figure, clues) ? 3 : 0) -
    (isIncluded(text, figure, clues) ? 2.5 : 0) -
    (isOfGroup(text, figure) ? 1.5 : 0) -
    (isUnplaced(text, figure, clues) ? 1.5 : 0) -
    (isSizeOfPlace(text, figure, clues) ? 2.5 : 0) -
    (!standing.inHeadline &&
    (tellsOfEarlier(text, figure, clues, standing.year) || isOfOtherMonth(text, figure, standing.month))
      ? 1.5
      : 0);
  return Math.max(0.01, weight);
}

/** Sentences of an opening, which tells of the news however it begins. */
const OPENING = 4;

/** Printed without the paragraph it closes, what another year's event did would be told of this one. */
function isOfEarlier(
  text: string,
  figure: Figure,
  fates: readonly string[],
  { inHeadline, sentence, paragraph, repeats, year }: Standing,
): boolean {
  if (figure.unit.kind !== 'count' || inHeadline || repeats > 0 || sentence < OPENING) return false;
  const isPast = figure.clause !== undefined && /\bw(?:as|ere)\b/.test(slice(text, figure.clause));
  return (isPast || fates.some((fate) => HARM.has(fate))) && continuesEarlier(text, figure, paragraph, year);
}

/** `Among women support was | 66%`, `| 5.6% | among men`: of some, where the whole is told too. */
function isOfGroup(text: string, { unit, sentence, span }: Figure): boolean {
  if (unit.kind !== 'percent') return false;
  return (
    BEFORE_SHARE.test(text.slice(Math.max(sentence.start, span.start - 60), span.start)) ||
    BEHIND_SHARE.test(text.slice(span.end, Math.min(sentence.end, span.end + 30)))
  );
}

const GROUP = 'among (?:(?:older|young(?:er)?) )?(?:adults|boys|girls|men|people|voters|women|those)\\b';
const BEFORE_SHARE = new RegExp(`\\b${GROUP}[^.;]*$`, 'i');
const BEHIND_SHARE = new RegExp(`^ (?:of voters )?${GROUP}`);

/** `reached 38.7C, the highest in November since 1887`: a measure that an opening calls the most of its kind. */
function isExtreme(text: string, { sentence, span, unit }: Figure): boolean {
  if (unit.kind !== 'physical') return false;
  return EXTREME.test(text.slice(span.end, Math.min(sentence.end, span.end + 80)));
}

const EXTREME =
  /,? (?:the|its) (?:coldest|deepest|driest|fastest|heaviest|highest|hottest|largest|longest|lowest|strongest|tallest|warmest|wettest)\b/i;

/** `a two-alarm fire`, `a three-story house`. */
function isSmallSpelled({ text, unit, value }: Figure): boolean {
  return unit.kind === 'count' && Number(value) <= 12 && /^[a-z]/i.test(text);
}

/** `bringing the total in the outbreak to | 31`. */
const TOTAL = /\b(?:br[io]\w+|t[ao]\w+) \w+ (?:\w+ )?(?:count|number|tally|total)\b[\w ]* to $/;

/** True, but never worth a line of its own in the key figures. */
function isMinor(text: string, figure: Figure, fates: readonly string[]): boolean {
  if (figure.unit.kind !== 'count') return false;
  const value = highest(figure);
  if (figure.counts === '' && figure.change === undefined && !figure.befell && value < 1000)
    return !TOTAL.test(textBefore(text, figure, 50));
  if (value <= 12 && figure.unit.name === 'judge' && isTied(figure)) return true;
  if (value <= 100 && TOLD.test(text.slice(figure.span.end, figure.span.end + 40))) return true;
  if (value <= 12 && /\b(?:other|his|her|their|its)\s$/.test(lettersBefore(text, figure))) return true;
  return value === 2 && fates.length === 0 && /^two\b/i.test(figure.text);
}

/** `around 20 passengers told the Courier`: who was asked. */
const TOLD = /^\s(?:\p{L}+\s){1,2}told\s(?:\p{Lu}|an?\s|the\s|reporters\b)/u;

/**
 * `7 things to know`, `three sources`: what an article counts of its own paragraphs or of who told it, however often.
 */
function isListed(figure: Figure): boolean {
  return figure.unit.kind === 'count' && highest(figure) <= 100 && LISTED.test(figure.counts);
}

const LISTED =
  /^(?:(?:key|big|main|top|good|simple|easy|more) )?(?:things|reasons|ways|takeaways|tips|lessons|facts|myths|questions|sources)\b|^people (?:briefed|close|familiar|with (?:direct )?knowledge)\b/i;

const KINDS: Readonly<Record<Figure['unit']['kind'], number>> = {
  count: 2,
  money: 2.2,
  percent: 2,
  points: 1.6,
  physical: 1.2,
  ratio: 1.2,
  times: 0.9,
  time: 0.5,
};

/** Words for people, whatever else is said of them, and for what is counted in people. */
export const PEOPLE =
  /\b(?:people|persons?|men|women|children|troops?|soldiers?|forces|civilians?|refugees?|migrants?|workers?|employees|jobs|students?|patients?|voters?|residents?|families|victims?|deaths?|cases|casualties|passengers?|pilgrims?|pupils?|schoolchildren|tourists?|villagers?|miners?|hostages?|inmates?|prisoners?|firefighters?)\b/i;

function kindWeight(figure: Figure): number {
  const base = KINDS[figure.unit.kind];
  if (figure.unit.name.endsWith(' of age')) return base - 0.5;
  return figure.counts !== '' && PEOPLE.test(figure.counts) ? base + 1 : base;
}

/** Up to one point for a large number: a count of millions outweighs a count of dozens. */
function magnitude(figure: Figure): number {
  if (figure.unit.kind !== 'count' && figure.unit.kind !== 'money') return 0;
  const value = Math.abs(typeof figure.value === 'number' ? figure.value : figure.value[1]);
  const digits = Math.log10(Math.max(1, value));
  return Math.min(1, digits / (figure.unit.kind === 'money' ? 10 : 7)) - (value <= 10 ? 0.8 : 0);
}

/** Fates that weigh double: harm to people. */
const HARM: ReadonlySet<string> = new Set([
  'killed',
  'hurt',
  'hurt or killed',
  'missing',
  'trapped',
  'displaced',
  'infected',
  'abducted',
]);

/** For the words right around a figure that tell of death, injury, arrest and the like. */
function fateWeight(fates: readonly string[]): number {
  return fates.length === 0 ? 0 : fates.some((fate) => HARM.has(fate)) ? 2 : 1;
}

/** @param counted the words of `figure.counts` */
function fatesAround(text: string, figure: Figure, counted: readonly string[], clues: Clues): string[] {
  const fates: string[] = [];
  const take = (word: string): void => {
    const fate = fateOfWord(word) ?? (STATES.has(word) ? word : undefined);
    if (fate !== undefined) fates.push(fate);
  };
  for (const word of counted) take(word);
  if (clues & CLUE.state) for (const word of statesBehind(text, figure)) take(word);
  if (figure.befell) take(figure.befell);
  if (clues & CLUE.harm) for (const verb of harmBefore(text, figure)) take(verb);
  return fates;
}

const ANY_STATE = [...STATES].join('|');

function statesBehind(text: string, { span, countsSpan, sentence }: Figure): readonly string[] {
  const end = Math.max(span.end, countsSpan?.end ?? 0);
  const behind = text.slice(span.start, Math.min(end + 30, sentence.end));
  return MAY_TELL_STATE.test(behind) ? splitWords(behind).filter((word) => STATES.has(word)) : [];
}

function harmBefore(text: string, figure: Figure): readonly string[] {
  return (textBefore(text, figure, 25).match(HARMING) ?? []).map((verb) => verb.toLowerCase());
}

/** Behind few figures stands a word of state: the others' words are not looked at one by one. */
const MAY_TELL_STATE = new RegExp(`(?<![a-z])(?:${ANY_STATE})(?![a-z])`, 'i');
const HARMING = /\b(?:kill|injur|wound)(?:s|es|ed|e|ing)\b/gi;

/** Its words of three letters and more, in lower case. */
export function splitWords(text: string): string[] {
  return listLetterRuns(text.toLowerCase(), 3);
}
