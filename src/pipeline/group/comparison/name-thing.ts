import type { Figure } from '../../../news/figure.ts';
import { startsCapital } from '../../../text/capital.ts';
import { fateOfWord } from '../../../text/fates.ts';
import { classOfArrested, classOfNoun, isKnownNoun, isPeopleNoun } from './counted-nouns.ts';
import { isCrowd, isJobNoun, JOBS_CUT, ON_STRIKE } from './event-fates.ts';
import { isAnnounced } from './find-fate.ts';

/**
 * The counted thing, one word for all its synonyms. A count of deaths, a toll, and a count of `Norwegians` are counts
 * of people; what follows a noun may miss it.
 */
export function nameThing(figure: Figure, fate: string | undefined, measure: string | undefined): string {
  const { unit, counts } = figure;
  if (measure !== undefined) return `${unit.name}: ${measure}`;
  if (unit.kind === 'physical') return unit.name;
  if (unit.kind !== 'count') return `${unit.name} ${classOfNoun(counts.toLowerCase())}`;
  if (isNational(counts)) return 'people';
  const noun = fate === 'arrested' ? classOfArrested(unit.name) : classOfNoun(unit.name);
  if (fate === undefined || fate === 'unclear') return unit.name === 'other' ? '' : noun;
  if (isCrowd(fate) && (isPeopleNoun(noun) || (fate === ON_STRIKE && TRADE.test(noun)))) return 'people';
  if (fate === JOBS_CUT) return 'job';
  // `flooded 2,000 homes and destroyed 40`: no people.
  if (OF_THINGS.test(fate) && (unit.name === '' || fateOfWord(unit.name) === fate)) return '';
  const mayBeOther = isAnnounced(figure) && !isKnownNoun(unit.name);
  return isForPeople(unit.name) || mayBeOther ? 'people' : noun;
}

/**
 * The thing that a figure counts whatever befell it, as `nameThing` gives it; undefined where that depends on it. For
 * those who want to know whether any other article counts it before they read a sentence.
 */
export function nameByNoun(figure: Figure): string | undefined {
  const { unit, counts } = figure;
  if (unit.kind === 'physical') return unit.name;
  if (unit.kind !== 'count' || isForPeople(unit.name) || isNational(counts)) return undefined;
  const noun = classOfNoun(unit.name);
  const mayBePeople = isPeopleNoun(noun) || TRADE.test(noun) || classOfArrested(noun) !== noun;
  return mayBePeople || isJobNoun(noun) || isAnnounced(figure) ? undefined : noun;
}

/** A noun that stands for people, or none. */
function isForPeople(name: string): boolean {
  return name === '' || /^(?:others?|life|body)$/.test(name) || fateOfWord(name) !== undefined;
}

/** What befalls no people. */
const OF_THINGS = /^(?:damaged|destroyed)\b/;

/** Who may be on strike by trade: `driver`, `nurse`. */
const TRADE = /(?:er|or|ist|man|ee|nurse|guard|pilot|crew|attendant|clerk|porter)$/;

/** `Norwegians`, `Swiss Italians`: the name of a people. */
export function isNational(counts: string): boolean {
  return startsCapital(counts) && /(?:^|\s)\p{Lu}[^\s]*(?:ns|is|ese|ish)$/u.test(counts);
}
