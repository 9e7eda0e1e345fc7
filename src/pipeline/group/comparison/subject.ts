import type { Figure } from '../../../news/figure.ts';
import { fateOfWord } from '../../../text/fates.ts';
import type { Span } from '../../../text/span.ts';
import { stemWord } from '../../../text/stem.ts';
import { shareInNews } from '../common-words.ts';
import { classOfArrested, classOfNoun, isKnownNoun } from './counted-nouns.ts';
import { findFate } from './find-fate.ts';
import { findNames, findPlaces, findPopulation, isSplit } from './find-names.ts';
import { foldPlaceName } from './place-names.ts';
import { findDays, findScope } from './scope.ts';
import { isName, isNumberWord, NEAR, splitWords, type Word } from './words.ts';

/** What a figure is a number of: enough to see whether any other article counts the same. */
export interface Counted {
  /** The counted thing, one word for all its synonyms; `people` where a fate is told of nobody named. */
  readonly thing: string;
  /** What has become of them; `unclear` when the sentence tells more than one fate and not whose. */
  readonly fate: string | undefined;
  /** `within 12 miles`: no length, only that it is less. */
  readonly isLimit: boolean;
  /** `rose by 12`: what came on top, not how many there are. */
  readonly isChange: boolean;
  /** `up from 12`: what it was before. */
  readonly isFormer: boolean;
  /** `by 52 percent to 46 percent`: one of two shares of two sides, and the sentence does not tell whose. */
  readonly isPaired: boolean;
  /** `of the 12`, `more than the 12`: a number that was told before, of which this sentence tells something else. */
  readonly isDefinite: boolean;
}

/** What a figure is a number of, as far as its sentence tells. */
export interface Subject extends Counted {
  /** True for `40 Norwegians`: counted by the name of their people. */
  readonly isNational: boolean;
  /** Names before or right behind the counted noun: of whom or of what. */
  readonly population: ReadonlySet<string>;
  /** Names after `in`, `at`, `to`, `from`... near the number. */
  readonly places: ReadonlySet<string>;
  /** All names of the number's clause. */
  readonly names: ReadonlySet<string>;
  /** Times and moods that bound what is counted (`findScope`). */
  readonly scope: ReadonlySet<string>;
  /** Days of the calendar that its sentence names. */
  readonly days: ReadonlySet<string>;
  /** `12 in Koval and 30 in Leitner`: counted place by place. */
  readonly isSplit: boolean;
  /** Telling words within `NEAR` words of the number, with their rarity. */
  readonly context: ReadonlyMap<string, number>;
}

/** A word in a larger share of all articles tells nothing. */
const COMMON = 0.3;

/** Reads what a figure counts; most figures have no partner in another article, and nothing else is read of them. */
export function readCounted(text: string, figure: Figure): Counted & { readonly readRest: () => Subject } {
  const words = splitWords(text, clipSentence(figure));
  const first = words.findIndex(({ end }) => end > figure.span.start);
  const behind = endOfCounted(words, figure);
  const fate = figure.unit.kind === 'count' ? readFate(words, figure, first, behind) : undefined;
  const counted = {
    thing: nameThing(figure, fate),
    fate,
    isLimit: words[first - 1]?.lower === 'within',
    isChange: figure.change !== undefined && !figure.reached,
    isFormer: words[first - 1]?.lower === 'from' && /^(?:up|down)$/.test(words[first - 2]?.lower ?? ''),
    isPaired: figure.unit.kind === 'percent' && !figure.reached && isPaired(words, first),
    isDefinite:
      words[first - 1]?.lower === 'the' && /^(?:of|among|than)$/.test(words[first - 2]?.lower ?? ''),
  };
  return {
    ...counted,
    readRest: () => ({
      ...counted,
      isNational: figure.unit.kind === 'count' && isNational(figure.counts),
      population: findPopulation(words, text, figure, behind),
      places: findPlaces(words, first, behind),
      names: findNames(words, first, behind),
      scope: findScope(words, first, behind),
      days: findDays(words),
      isSplit: isSplit(words, behind),
      context: findContext(words, first, behind, figure.unit.name),
    }),
  };
}

/**
 * By the words around the number; but what its own words tell (`four firefighters were injured`, behind `one man died and`;
 * `the number of people killed ... rose to 12`) goes before another number's.
 */
function readFate(
  words: readonly Word[],
  { counts }: Figure,
  first: number,
  behind: number,
): string | undefined {
  const fate = findFate(words, first, behind);
  const own = counts.includes(' ') ? fateOfWord(counts.toLowerCase().split(' ').at(-1)!) : undefined;
  return own === undefined || fate?.includes(' or ') ? fate : own;
}

/** Whether another share stands in the clause of the share at a place. */
function isPaired(words: readonly Word[], first: number): boolean {
  const from = words.findLastIndex(({ isMark }, at) => at < first && isMark);
  const end = words.findIndex(({ isMark }, at) => at > first && isMark);
  const clause = words.slice(from + 1, end < 0 ? words.length : end);
  return clause.filter(({ lower }) => /%$|^(?:per ?cent|pct)$/.test(lower)).length > 1;
}

/** More of a sentence than this on either side of a number says nothing of it; bounds what a text without stops costs. */
const MOST_CHARACTERS = 500;

/** The sentence of a figure, as far as it is looked at. */
export function clipSentence({ span, sentence }: Figure): Span {
  return {
    start: Math.max(sentence.start, span.start - MOST_CHARACTERS),
    end: Math.min(sentence.end, span.end + MOST_CHARACTERS),
  };
}

/** A count of deaths, a toll, and a count of `Norwegians` are counts of people; what follows a noun may miss it. */
function nameThing({ unit, counts, span, countsSpan }: Figure, fate: string | undefined): string {
  if (unit.kind !== 'count') return `${unit.name} ${classOfNoun(counts.toLowerCase())}`;
  if (isNational(counts)) return 'people';
  const noun = fate === 'arrested' ? classOfArrested(unit.name) : classOfNoun(unit.name);
  if (fate === undefined || fate === 'unclear') return unit.name === 'other' ? '' : noun;
  const isAnnounced = countsSpan !== undefined && countsSpan.end <= span.start;
  const isFate = unit.name === '' || unit.name === 'other' || fateOfWord(unit.name) !== undefined;
  return isFate || (isAnnounced && !isKnownNoun(unit.name)) ? 'people' : noun;
}

/** `Norwegians`, `Swiss Italians`: the name of a people. */
function isNational(counts: string): boolean {
  return /^\p{Lu}/u.test(counts) && /(?:^|\s)\p{Lu}[^\s]*(?:ns|is|ese|ish)$/u.test(counts);
}

/** The place in `words` behind the number and what it counts. */
function endOfCounted(words: readonly Word[], { span, countsSpan }: Figure): number {
  const end =
    countsSpan !== undefined && countsSpan.start >= span.start
      ? Math.max(span.end, countsSpan.end)
      : span.end;
  const at = words.findIndex(({ start }) => start >= end);
  return at < 0 ? words.length : at;
}

/** Stems near the number that are rare enough to tell something, without the counted noun itself. */
function findContext(
  words: readonly Word[],
  first: number,
  behind: number,
  noun: string,
): Map<string, number> {
  const context = new Map<string, number>();
  for (let at = Math.max(0, first - NEAR); at < Math.min(words.length, behind + NEAR); at++) {
    const { lower, isMark } = words[at]!;
    if (isMark || isNumberWord(words[at]!) || lower.length < 3 || fateOfWord(lower) !== undefined) continue;
    const stem = stemWord(lower);
    const share = shareInNews(stem);
    if (share > COMMON || stem === stemWord(noun)) continue;
    context.set(isName(words, at) ? foldPlaceName(lower) : stem, Math.log(1 / share));
  }
  return context;
}
