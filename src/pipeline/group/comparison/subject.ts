import type { Figure } from '../../../news/figure.ts';
import { fateOfWord } from '../../../text/fates.ts';
import { rememberWords } from '../../../text/remember.ts';
import type { Span } from '../../../text/span.ts';
import { stemWord } from '../../../text/stem.ts';
import { rarityInNews } from '../common-words.ts';
import { findFate } from './find-fate.ts';
import { findAgents, findNames, findPlaces, findPopulation, findSites, isSplit } from './find-names.ts';
import { findMeasure } from './measures.ts';
import { isNational, nameThing } from './name-thing.ts';
import { findNarrowing } from './narrowed.ts';
import { foldPlaceName } from './place-names.ts';
import { isPrisonTerm, PRISON_TERM } from './prison-term.ts';
import { findDays, findScope, findWeekdays } from './scope.ts';
import { findFormer } from './taken-back.ts';
import { isName, isNumberWord, NEAR, splitWords, type Word } from './words.ts';

/** What a figure is a number of: enough to see whether any other article counts the same. */
export interface Counted {
  /** The counted thing, one word for all its synonyms; `people` where a fate is told of nobody named. */
  readonly thing: string;
  /** What has become of them; `unclear` when the sentence tells more than one fate and not whose. */
  readonly fate: string | undefined;
  /** What an amount or a share measures (`deficit`), where its clause says so. */
  readonly measure?: string;
  /** `within 12 miles`, `needs 12 votes`, `12 votes needed`: no length or count, only what is allowed or asked. */
  readonly isLimit: boolean;
  /** `rose by 12`: what came on top, not how many there are. */
  readonly isChange: boolean;
  /** `up from 12`, `after initially saying 12`: what it was before. */
  readonly isFormer: boolean;
  /** `by 52 percent to 46 percent`: one of two shares of two sides, and the sentence does not tell whose. */
  readonly isPaired: boolean;
  /** A share that an opinion or exit poll found: another poll or the count finds another, and neither is wrong. */
  readonly isPolled: boolean;
  /**
   * `of the 12`, `more than the 12`: a number that was told before, of which this sentence tells something else, as
   * does one that tells of `9 of 12`.
   */
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
  /** Those of them right behind what is counted: where just so many are, one set of names for each. */
  readonly sites: readonly ReadonlySet<string>[];
  /** All names of the number's clause. */
  readonly names: ReadonlySet<string>;
  /** Names of who did it, right before its verb: `Koval Airport` of `Koval Airport cancelled 130 flights`. */
  readonly agents: ReadonlySet<string>;
  /**
   * Times and moods that bound what is counted (`findScope`), and what makes of it some or others (`findNarrowing`).
   */
  readonly scope: ReadonlySet<string>;
  /**
   * What a length leads away from, as beginnings of names: `Marst` of `25 miles east of Marstad`; undefined of others.
   */
  readonly awayFrom: ReadonlySet<string> | undefined;
  /** Days of the calendar that its sentence names. */
  readonly days: ReadonlySet<string>;
  /** Days of the week on which it befell them, by its clause. */
  readonly weekdays: ReadonlySet<string>;
  /** Numbers that its sentence says stood before this one. */
  readonly former: ReadonlySet<number>;
  /**
   * True where its sentence holds the event against another: `four months after`, `ten years ago`, `exceeded only by`.
   */
  readonly recalls: boolean;
  /** True inside a quotation that its sentence opens: one speaker's word, however many articles have it. */
  readonly isQuoted: boolean;
  /** `12 in Koval and 30 in Leitner`: counted place by place. */
  readonly isSplit: boolean;
  /** Telling words within `NEAR` words of the number, with their rarity. */
  readonly context: ReadonlyMap<string, number>;
}

/** What a figure counts, and a way to learn the rest. */
export interface ReadCounted extends Counted {
  readonly readRest: () => Subject;
}

/** What needs its measure to say of what it is an amount. */
const AMOUNTS = new Set(['money', 'percent']);

/** A word in three articles of ten tells nothing; in nats. */
const LEAST_RARITY = Math.log(1 / 0.3);

/** Reads what a figure counts; most figures have no partner in another article, and nothing else is read of them. */
export function readCounted(text: string, figure: Figure): ReadCounted {
  const sentence = clipSentence(figure);
  const words = splitWords(text, sentence);
  const first = words.findIndex(({ end }) => end > figure.span.start);
  const behind = endOfCounted(words, figure);
  const fate = figure.unit.kind === 'count' ? findFate(words, figure, first, behind) : undefined;
  const measure = AMOUNTS.has(figure.unit.kind)
    ? findMeasure(words, first, endOf(words, figure.span))
    : isPrisonTerm(text, figure)
      ? PRISON_TERM
      : undefined;
  const former = findFormer(text, sentence);
  const counted = {
    thing: nameThing(figure, fate, measure),
    fate,
    ...(measure === undefined ? {} : { measure }),
    isLimit: isLimit(words, first, behind, figure),
    isChange: figure.change !== undefined && !figure.reached,
    isFormer: former.some(({ start, isSure }) => isSure && start === figure.span.start),
    isPaired: figure.unit.kind === 'percent' && !figure.reached && isPaired(words, first),
    // Of who came to vote no opinion is asked, whatever poll the sentence before tells of.
    isPolled:
      figure.unit.kind === 'percent' && isOfPoll(text, sentence, measure === 'turnout' ? 0 : BEFORE_SENTENCE),
    isDefinite: isDefinite(words, first, fate),
  };
  return {
    ...counted,
    readRest: () => ({
      ...counted,
      isNational: figure.unit.kind === 'count' && isNational(figure.counts),
      population: findPopulation(words, text, figure, behind),
      places: findPlaces(words, first, behind),
      sites: findSites(words, behind),
      names: findNames(words, first, behind),
      agents: findAgents(words, first),
      scope: new Set([
        ...findScope(words, first, behind),
        ...findNarrowing(words, first, behind, fate, figure.counts),
      ]),
      // `4,200 acres east of Koval` lie there; no area leads away.
      awayFrom:
        figure.unit.kind === 'physical' && !isArea(figure)
          ? findAway(words, endOf(words, figure.span))
          : undefined,
      days: findDays(words),
      weekdays: findWeekdays(words, first, behind),
      former: new Set(former.flatMap(({ start, value }) => (start === figure.span.start ? [] : value))),
      recalls: RECALL.test(text.slice(sentence.start, sentence.end)),
      isQuoted: isInsideMarks(text.slice(sentence.start, figure.span.start)),
      isSplit: isSplit(words, behind),
      context: findContext(words, first, behind, figure.unit),
    }),
  };
}

function isDefinite(words: readonly Word[], first: number, fate: string | undefined): boolean {
  const [link, article] = [words[first - 2], words[first - 1]];
  if (article?.lower === 'the') return /^(?:of|among|than)$/.test(link?.lower ?? '');
  // `shot down 18 of | 23 drones`: of the 23 it is not told what became of them.
  return fate === undefined && article?.lower === 'of' && link !== undefined && isNumberWord(link);
}

/** `acres`, `hectares`, `square miles`. */
export function isArea({ unit: { kind, name } }: Figure): boolean {
  return kind === 'physical' && /^(?:acre|hectare|square )/.test(name);
}

/** `25 miles | east of Marstad`, `| from the Norland border`; `Norland` and `Norlanders` begin alike. */
function findAway(words: readonly Word[], from: number): ReadonlySet<string> | undefined {
  const link = words.findIndex(({ lower }, at) => at >= from && at < from + AWAY_REACH && AWAY.test(lower));
  const isPlaced = words.slice(from, from + AWAY_REACH).some(({ lower }) => DIRECTION.test(lower));
  if (link < 0 || !(isPlaced || words[link]!.lower === 'from')) return undefined;
  const named = words.slice(link + 1, link + 1 + AWAY_REACH).filter((_, at) => isName(words, link + 1 + at));
  return new Set(named.map(({ lower }) => lower.slice(0, ALIKE)));
}

const AWAY = /^(?:of|from)$/;
const DIRECTION =
  /^(?:(?:north|south)(?:east|west)?|east|west|away|off|inland|offshore|outside)(?:ern|wards?)?$/;
const AWAY_REACH = 4;
const ALIKE = 5;

const RECALL =
  /\b(?:(?:day|week|month|year|decade)s? (?:after|ago|before|earlier)|(?:exceeded|surpassed|topped) only by|second only to|reminiscent of)\b/i;

/** Whether what stands before a number leaves a quotation open. */
function isInsideMarks(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

function isLimit(words: readonly Word[], first: number, behind: number, { unit }: Figure): boolean {
  if (words[first - 1]?.lower === 'within') return true;
  if (unit.kind !== 'count' && unit.kind !== 'percent') return false;
  const before = words.slice(Math.max(0, first - ASKING_REACH), first).map(({ lower }) => lower);
  return ASKING.test(`${before.join(' ')} `) || /^(?:needed|required)$/.test(words[behind]?.lower ?? '');
}

/** `needs 12`, `needed to secure at least |12`. */
const ASKING =
  /\b(?:needs?|needed|requires?|required) (?:to (?:clinch|gain|get|have|pass|reach|secure|win) )?(?:(?:at least|a minimum of) )?$/;
const ASKING_REACH = 6;

/** A sentence goes on telling of the poll that the one before it named. */
const BEFORE_SENTENCE = 200;
const POLL =
  /\b(?:(?:exit|opinion|latest|last|recent|new|a|an|the|each|every|several|most|one) poll|polls (?:by|for|of|put|show|gave|give|suggest|found|find|have|had|predict|point|indicate)|(?:exit|opinion|latest|last|recent|new) polls|pollsters?|surveys?|surveyed|projections?|respondents)\b/i;

function isOfPoll(text: string, { start, end }: Span, before: number): boolean {
  return POLL.test(text.slice(Math.max(0, start - before), end));
}

/** Whether another share stands in the clause of the share at a place. */
function isPaired(words: readonly Word[], first: number): boolean {
  const from = words.findLastIndex(({ isMark }, at) => at < first && isMark);
  const end = words.findIndex(({ isMark }, at) => at > first && isMark);
  const clause = words.slice(from + 1, end < 0 ? words.length : end);
  return clause.filter(({ lower }) => /%$|^(?:per ?cent|pct)$/.test(lower)).length > 1;
}

/**
 * More of a sentence than this on either side of a number says nothing of it; bounds what a text without stops costs.
 */
const MOST_CHARACTERS = 500;

/** The sentence of a figure, as far as it is looked at. */
export function clipSentence({ span, sentence }: Figure): Span {
  return {
    start: Math.max(sentence.start, span.start - MOST_CHARACTERS),
    end: Math.min(sentence.end, span.end + MOST_CHARACTERS),
  };
}

/** The place in `words` behind the number and what it counts. */
function endOfCounted(words: readonly Word[], { span, countsSpan }: Figure): number {
  const isBehind = countsSpan !== undefined && countsSpan.start >= span.start;
  return endOf(words, isBehind ? { start: span.start, end: Math.max(span.end, countsSpan.end) } : span);
}

/** The place of the first word behind a stretch of text. */
function endOf(words: readonly Word[], { end }: Span): number {
  const at = words.findIndex(({ start }) => start >= end);
  return at < 0 ? words.length : at;
}

/** How much it tells of an area that it was destroyed, in nats. */
const OF_DESTRUCTION = 6;

/** Stems near the number that are rare enough to tell something, without the counted noun itself. */
function findContext(
  words: readonly Word[],
  first: number,
  behind: number,
  { kind, name }: Figure['unit'],
): Map<string, number> {
  const context = new Map<string, number>();
  const own = stemWord(name);
  for (let at = Math.max(0, first - NEAR); at < Math.min(words.length, behind + NEAR); at++) {
    const { lower, isMark } = words[at]!;
    if (isMark || isNumberWord(words[at]!) || lower.length < 3) continue;
    const fate = fateOfWord(lower);
    if (fate !== undefined) {
      // An area has no fate, but 3,000 hectares burned are not 3,000 hectares.
      if (kind === 'physical' && fate === 'destroyed') context.set(fate, OF_DESTRUCTION);
      continue;
    }
    const { stem, rarity } = rateWord(lower);
    if (rarity < LEAST_RARITY || stem === own) continue;
    context.set(isName(words, at) ? foldPlaceName(lower) : stem, rarity);
  }
  return context;
}

const rateWord = rememberWords((lower: string) => {
  const stem = stemWord(lower);
  return { stem, rarity: rarityInNews(stem) };
});
