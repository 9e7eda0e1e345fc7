import type { Figure } from '../../../news/figure.ts';
import { fateOfWord } from '../../../text/fates.ts';
import { classOfArrested, classOfNoun, isKnownNoun, isPeopleNoun } from './counted-nouns.ts';
import { isCrowd, isDismissal, JOBS_CUT, ON_STRIKE } from './event-fates.ts';
import { findFate } from './find-fate.ts';
import type { Word } from './words.ts';

/**
 * By the words around the number; but what its own words tell (`four firefighters were injured`, behind `one man died and`;
 * `the number of people killed ... rose to 12`) goes before another number's.
 */
export function readFate(
  words: readonly Word[],
  { counts, countsSpan, span, unit }: Figure,
  first: number,
  behind: number,
): string | undefined {
  const fate = findFate(words, first, behind, unit.name);
  if (unit.name === 'body' && (fate === undefined || fate === 'unclear'))
    return findBodies(words, first, behind);
  const told = counts.toLowerCase().split(' ');
  // `the missing numbered 70`: announced far before the number.
  const isAnnounced = countsSpan !== undefined && countsSpan.end <= span.start;
  const own = isAnnounced || told.length > 1 ? fateOfWord(told.at(-1)!) : undefined;
  const befell = own === undefined || fate?.includes(' or ') ? fate : own;
  return isDismissal(befell, classOfNoun(unit.name)) ? JOBS_CUT : befell;
}

/** `26 bodies had been recovered`: as many died. */
function findBodies(words: readonly Word[], first: number, behind: number): string | undefined {
  const near = words.slice(Math.max(0, first - BODIES_REACH), behind + BODIES_REACH);
  return near.some(({ lower }) => FINDING.test(lower)) ? 'killed' : undefined;
}

const BODIES_REACH = 4;
const FINDING = /^(?:recover|retriev|f[io]und?|pull|count)(?:s|ed|ing)?$/;

/** A count of deaths, a toll, and a count of `Norwegians` are counts of people; what follows a noun may miss it. */
export function nameThing(
  { unit, counts, span, countsSpan }: Figure,
  fate: string | undefined,
  measure: string | undefined,
): string {
  if (measure !== undefined) return `${unit.name}: ${measure}`;
  if (unit.kind === 'physical') return unit.name;
  if (unit.kind !== 'count') return `${unit.name} ${classOfNoun(counts.toLowerCase())}`;
  if (isNational(counts)) return 'people';
  const noun = fate === 'arrested' ? classOfArrested(unit.name) : classOfNoun(unit.name);
  if (fate === undefined || fate === 'unclear') return unit.name === 'other' ? '' : noun;
  if (isCrowd(fate) && (isPeopleNoun(noun) || (fate === ON_STRIKE && TRADE.test(noun)))) return 'people';
  if (fate === JOBS_CUT) return 'job';
  const isAnnounced = countsSpan !== undefined && countsSpan.end <= span.start;
  return isForPeople(unit.name) || (isAnnounced && !isKnownNoun(unit.name)) ? 'people' : noun;
}

/** Things that another word is used for when something befell them. */
const RENAMED = /^(?:suspect|fan|post|position|role|job)$/;

/**
 * The thing that a figure counts whatever befell it, as `nameThing` gives it; undefined where that depends on it. For those
 * who want to know whether any other article counts it before they read a sentence.
 */
export function nameByNoun({ unit, counts, span, countsSpan }: Figure): string | undefined {
  if (unit.kind === 'physical') return unit.name;
  if (unit.kind !== 'count' || isForPeople(unit.name) || isNational(counts)) return undefined;
  const noun = classOfNoun(unit.name);
  const mayBePeople = isPeopleNoun(noun) || TRADE.test(noun) || RENAMED.test(noun);
  return mayBePeople || (countsSpan !== undefined && countsSpan.end <= span.start) ? undefined : noun;
}

/** A noun that stands for people, or none. */
function isForPeople(name: string): boolean {
  return name === '' || /^(?:other|life|body)$/.test(name) || fateOfWord(name) !== undefined;
}

/** Who may be on strike by trade: `driver`, `nurse`. */
const TRADE = /(?:er|or|ist|man|ee|nurse|guard|pilot|crew|attendant|clerk|porter)$/;

/** `Norwegians`, `Swiss Italians`: the name of a people. */
export function isNational(counts: string): boolean {
  return /^\p{Lu}/u.test(counts) && /(?:^|\s)\p{Lu}[^\s]*(?:ns|is|ese|ish)$/u.test(counts);
}
