import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { beginsWithVerb } from '../beginning.ts';
import { deniesOnly, isFirstOfNames, isHalfAllowed, isHalfCompared, standsIn } from '../cut/half-told.ts';
import { leadsIn } from '../cut/lead-in.ts';
import { isDangling } from '../dangling.ts';
import { mainVerb } from '../main-verb.ts';
import { COMMA, NAMELY } from '../telegram/print.ts';
import { plain, type Words } from '../word.ts';
import { namesThing, withAntecedents, withNameOfAside } from './antecedent.ts';
import { asidesOf, roleOf, tellsDeath } from './aside.ts';
import { attributionOf, beginsAsSource, isBareClause, openingSource, tellsFinding } from './attribution.ts';
import {
  awaitsClauseVerb,
  awaitsObject,
  endsClaim,
  endsInSaying,
  goesOnInList,
  isBareSaying,
  isDoubtfulSource,
  isGuess,
  isLimit,
  isManner,
  namesPlace,
  namesSource,
  opensBetween,
  opensPlace,
  opensSaidCondition,
  resumes,
  takesBack,
  tellsMore,
  whoSaid,
} from './clause-ends.ts';
import { isBehindColon, tellsWhich } from './colon.ts';
import { completes, isOnlyName } from './complement.ts';
import { continuesChoice, continuesList, endsInInfinitive, isList } from './list.ts';
import type { Segment } from './segment.ts';
import { isCondition, isInOpenRelative, subjectAt, verbSegment } from './subject.ts';
import { namesBefore, pointsAtTold } from './told-before.ts';

/** What a sentence says when asides, openings and endings are off. */
export interface Clause {
  /** Subject and verb with what belongs to it. */
  readonly main: Words;
  /** The source, when it stands after or inside: `officials said`, `according to the report`. */
  readonly attribution: Words;
  /** What followed a mark after the main part, each whole, in order; any of them may go. */
  readonly tails: readonly Words[];
  /** The main part stops inside a clause whose verb stands after an aside. */
  readonly broken: boolean;
  /** Something stood before the subject; what it named is not known to a reader of the main part. */
  readonly opened: boolean;
  /** Another sentence stands before this one, so that its words may mean what only that one tells. */
  readonly later: boolean;
}

/** So few words after `When a writer was attacked,` say less than the opening does. */
const SHORTEST = 6;

/**
 * The main clause of a sentence that was cut at its marks; undefined when no clause can be told with confidence, or
 * when the sentence only holds under a condition that stands before it.
 */
export function findClause(segments: readonly Segment[]): Omit<Clause, 'later'> | undefined {
  const start = subjectAt(segments);
  if (start === undefined) return undefined;
  let main: Words = segments[start]!.words;
  let attribution: Words = [];
  let at = start + 1;
  let asides: readonly Words[] = [];
  if (mainVerb(main) < 0) {
    const verb = verbSegment(segments, start);
    if (verb === undefined || isInOpenRelative(segments, start, verb)) return undefined;
    const between = segments.slice(start + 1, verb);
    const died = between.find(({ words }) => tellsDeath(words));
    if (died !== undefined) {
      main = [...main, ...died.words.slice(1)];
      return { main, attribution, tails: [], broken: false, opened: start > 0 };
    }
    asides = between.map(({ words }) => words);
    attribution =
      between.map((segment) => attributionOf(segment.words)).find((words) => words.length > 0) ?? [];
    main =
      isList(segments, start, verb) || endsInInfinitive(segments[start]!.words)
        ? segments
            .slice(start, verb + 1)
            .flatMap(({ words }, index) => (index > 0 ? [COMMA, ...words] : words))
        : withAsides(segments[start]!.words, between, segments[verb]!.words);
    at = verb + 1;
  }
  if (attribution.length === 0) attribution = openingSource(segments.slice(0, start));
  main = withNews(main);
  const read = finishClause(segments, at, main, attribution);
  if (read === undefined || (start > 0 && namesBefore(segments.slice(0, start), read.main))) return undefined;
  if (segments.slice(0, start).some((segment) => isDoubtfulSource(segment) || isGuess(segment)))
    return undefined;
  const clause = { ...read, main: withNameOfAside(read.main, asides) };
  if (namesThing(asides) && standsIn(clause.main)) return undefined;
  const openings = segments.slice(0, start).map(({ words }) => words);
  if (clause.main.length < SHORTEST && openings.some(opensWithClause)) return undefined;
  if (pointsAtTold(clause.main, openings, asides)) return undefined;
  return { ...clause, main: withAntecedents(clause.main, openings), opened: start > 0 };
}

/** The statement with what it needs of the asides behind its subject; else with who somebody is. */
function withAsides(subject: Words, between: readonly Segment[], verb: Words): Words {
  const told = asidesOf(subject, between, verb);
  const role = told.length > 0 || verb.length > FULL ? [] : roleOf(subject, between[0]);
  return [...role, ...subject, ...told, ...verb];
}

/** Words of what is told of somebody that need not tell who it is. */
const FULL = 12;

/**
 * `The bridge got a boost when | two towns agreed on a loan`: what happened stands behind how it was for the subject.
 */
function withNews(main: Words): Words {
  const opener = main.findIndex(
    (token, index) => /^(?:as|when)$/.test(plain(token)) && TURNS.test(plain(main[index - 1])),
  );
  if (main.slice(0, mainVerb(main)).some((token) => TRADED.test(plain(token)))) return main;
  if (opener < 0 || !/^(?:get|receive|suffer|take)$/.test(main[mainVerb(main)]?.lemma ?? '')) return main;
  if (plain(main[opener - 1]) === 'stage' && !/^cent(?:er|re)$/.test(plain(main[opener - 2]))) return main;
  const news = main.slice(opener + 1);
  return beginsAsSource(news) && news[0]!.pos !== 'PRON' && mainVerb(news) > 0 ? news : main;
}

/** Of these the turn is the news. */
const TRADED =
  /^(?:bonds|currencies|currency|dollar|euro|futures|index|markets?|pound|prices|shares|stocks|yen)$/;
const TURNS = /^(?:boost|lift|blow|setback|jolt|stage)$/;

function opensWithClause(words: Words): boolean {
  return /^(?:when|as|after|while)$/.test(plain(words[0])) && mainVerb(words.slice(1)) > 0;
}

/**
 * Takes what must not be lost (lists, conditions, the rest of a broken phrase) into the main part; the rest are tails.
 */
function finishClause(
  segments: readonly Segment[],
  from: number,
  begun: Words,
  source: Words,
): Omit<Clause, 'opened' | 'later'> | undefined {
  let main = begun;
  let attribution = source;
  const tails: Words[] = [];
  let listed = false;
  let skipped = false;
  let inside = false;
  let at = from;
  for (; at < segments.length; at++) {
    const { words, mark } = segments[at]!;
    if (namesPlace(main, segments, at)) {
      main = [...main, ...segments[at + 1]!.words];
      at++;
    } else if (opensBetween(main) || opensPlace(main, words)) main = [...main, COMMA, ...words];
    else if (isDangling(main) && !skipped && at + 1 < segments.length) skipped = true;
    else if (isDangling(main) && !endsInSaying(words)) main = [...main, ...words];
    else if (tails.length === 0 && mark === ',' && continuesList(segments, at, listed)) {
      main = [...main, COMMA, ...words];
      listed = true;
    } else if (mark === ',' && opensSaidCondition(main)) {
      main = [...main, COMMA, ...words];
    } else if (mark === ',' && goesOnInList(words, main)) {
      main = [...main, COMMA, ...words];
    } else if (tails.length === 0 && mark === ',' && continuesChoice(main, words)) {
      main = [...main, COMMA, ...words];
    } else break;
  }
  for (; at < segments.length; at++) {
    const { words, mark } = segments[at]!;
    const next = segments[at + 1]?.words[0]?.pos ?? 'SCONJ';
    const last = mark === ',' && (next === 'ADP' || next === 'SCONJ');
    const says = last && isBareClause(words) ? words : attributionOf(words);
    const who = attribution.length === 0 && isBareSaying(words) ? whoSaid(tails) : -1;
    if (who >= 0) {
      attribution = attributionOf([...tails[who]!, ...words]);
      tails.length = who;
      if (attribution.length === 0) return undefined;
      continue;
    }
    if (attribution.length > 0 && plain(words[0]) === 'citing') continue;
    if (says.length > 0 && (mark === ',' || mark === '—') && attribution.length === 0) {
      attribution = says;
      if (isWarning(says) && plain(tails[0]?.[0]) === 'but') main = [...main, COMMA, ...tails.shift()!];
      inside = tails.length === 0;
    } else if (mark === ':' && tails.length === 0 && tellsWhich(words, main))
      main = [...main, NAMELY, ...words];
    else if (completes(words, main, tails) || (inside && tails.length === 0 && resumes(words))) {
      main = [...main, ...(listed ? [COMMA] : []), ...words];
      if (tails.every(isOnlyName)) tails.length = 0;
    } else if (endsClaim(words, main) || (beginsWithVerb(words) && awaitsClauseVerb(main))) {
      main = [...main, ...words];
      tails.length = 0;
    } else if (isCondition(words) && tails.length > 0 && isDangling(tails.at(-1)!)) {
      tails.push([...tails.pop()!, COMMA, ...words, COMMA, ...(segments[at + 1]?.words ?? [])]);
      at++;
    } else if (
      (isCondition(words) && !isManner(words)) ||
      (tails.every(tellsMore) && takesBack(words, main)) ||
      (tails.length === 0 && (isLimit(words, main) || leadsIn(main, words)))
    ) {
      main = [...main, COMMA, ...words];
      tails.length = 0;
      const rest = segments[at + 1];
      if (isCondition(words) && rest?.mark === ',' && beginsWithVerb(rest.words)) {
        main = [...main, COMMA, ...rest.words];
        at++;
      }
    } else if (mark === ':' && isBehindColon(main)) return undefined;
    else if (mark === ',' || mark === '—') tails.push(words);
    else break;
  }
  if (isNameOf(main, tails)) main = [...main, ...tails.shift()!];
  if (tails.length > 0 && deniesOnly(main)) return undefined;
  if (isHalfCompared(main, tails) || isHalfAllowed(main, tails) || isFirstOfNames(main, tails))
    return undefined;
  if (attribution.length === 0 && tails.some((words) => namesSource(words) || endsInSaying(words)))
    return undefined;
  return {
    main,
    attribution: attribution.length > 0 && tellsFinding(main) ? [] : attribution,
    tails,
    broken:
      (tails.length > 0 && awaitsObject(main)) ||
      tails
        .slice(1)
        .some(
          (words) =>
            words.length > 1 && beginsWithVerb(words) && !/^(?:ADP|SCONJ)$/.test(words[1]?.pos ?? ''),
        ),
  };
}

/** `The ferry is fast, | but it may sink, | experts warned`: of what they warned stands in the turn. */
function isWarning(source: Words): boolean {
  return source.some(({ lemma }) => /^(?:caution|fear|warn)$/.test(lemma));
}

/** `beat the party’s candidate, | Ida Blom, | by a third`: the name goes with the office; not the first of several. */
function isNameOf(main: Words, [name, next]: readonly Words[]): boolean {
  if (name === undefined || !ROLE_NOUNS.has(plain(main.at(-1)))) return false;
  if (name.length < 2 || name.length > 4 || !GIVEN_NAMES.has(plain(name[0]))) return false;
  if (!name.every(({ pos }) => pos === 'PROPN')) return false;
  return next === undefined || !(/^(?:CCONJ|PROPN)$/.test(next[0]?.pos ?? '') || beginsWithVerb(next));
}
