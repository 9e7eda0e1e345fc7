import type { Token } from '../../../text/tag.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { ROLE_NOUNS } from '../people/lexicon.ts';
import { withAntecedents } from './antecedent.ts';
import { attributionOf, beginsAsSource, isBareClause, openingSource, SAYS } from './attribution.ts';
import { CLAUSE_OPENERS } from './cut-lexicon.ts';
import { beginsWithVerb, isDangling, isNominal, mainVerb, plain, speechVerb } from './grammar.ts';
import { deniesOnly, isFirstOfNames, isHalfAllowed, isHalfCompared, standsIn } from './half-told.ts';
import { continuesList, isList } from './list.ts';
import { OFFICES } from './offices.ts';
import { COMMA } from './print.ts';
import type { Segment } from './segment.ts';
import { isCondition, isInOpenRelative, subjectAt, verbSegment } from './subject.ts';

type Words = readonly Token[];

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

/** So few words before a colon announce what stands after it: `The news was stunning to hear:`. */
const ANNOUNCING = 7;

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
  let named = false;
  if (mainVerb(main) < 0) {
    const verb = verbSegment(segments, start);
    if (verb === undefined || isInOpenRelative(segments, start, verb)) return undefined;
    const between = segments.slice(start + 1, verb);
    named = between.some(({ words }) => words.some(({ pos }) => pos === 'PROPN'));
    attribution =
      between.map((segment) => attributionOf(segment.words)).find((words) => words.length > 0) ?? [];
    main =
      isList(segments, start, verb) || endsInInfinitive(segments[start]!.words)
        ? segments
            .slice(start, verb + 1)
            .flatMap(({ words }, index) => (index > 0 ? [COMMA, ...words] : words))
        : [
            ...segments[start]!.words,
            ...nameOf(segments[start]!.words, between[0]),
            ...between.filter(joinsSubject).flatMap(({ words }) => words),
            ...segments[verb]!.words,
          ];
    at = verb + 1;
  }
  if (attribution.length === 0) attribution = openingSource(segments.slice(0, start));
  const clause = finishClause(segments, at, main, attribution);
  if (clause === undefined || (start > 0 && namesBefore(segments.slice(0, start), clause.main)))
    return undefined;
  if (named && standsIn(clause.main)) return undefined;
  const openings = segments.slice(0, start).map(({ words }) => words);
  if (clause.main.length < SHORTEST && openings.some(opensWithClause)) return undefined;
  return { ...clause, main: withAntecedents(clause.main, openings), opened: start > 0 };
}

/** `Anyone who wants to row, | fish | or swim must`: what somebody wants goes on behind the mark. */
function endsInInfinitive(words: Words): boolean {
  const last = words.at(-1)!;
  return last.pos === 'VERB' && plain(last) === last.lemma && plain(words.at(-2)) === 'to';
}

function opensWithClause(words: Words): boolean {
  return /^(?:when|as|after|while)$/.test(plain(words[0])) && mainVerb(words.slice(1)) > 0;
}

/** `The former mayor, | Ida Blom, | left`: the name of an office holder. */
function nameOf(subject: Words, aside: Segment | undefined): Words {
  if (aside === undefined) return [];
  const { words } = aside;
  const isTitle = GIVEN_NAMES.has(plain(words[0])) && subject.some((token) => OFFICES.test(plain(token)));
  if (!isTitle && !ROLE_NOUNS.has(plain(subject.at(-1)))) return [];
  return words.length > 1 && words.length < 4 && words.every(({ pos }) => pos === 'PROPN') ? words : [];
}

/** `Blom, of Marstad, | and Sund, | of Orsa, wrote`: the second who wrote. */
function joinsSubject({ words }: Segment): boolean {
  return plain(words[0]) === 'and' && words[1]?.pos === 'PROPN' && mainVerb(words.slice(1)) < 0;
}

/** `When Ida Blom spoke, the mayor did well`: who is meant was said in the opening. */
function namesBefore(openings: readonly Segment[], main: Words): boolean {
  const subject = main.slice(0, mainVerb(main));
  return (
    plain(main[0]) === 'the' &&
    subject.every(({ pos, text }) => pos !== 'PROPN' || /^\p{Lu}+$/u.test(text)) &&
    openings.some(
      ({ words }) =>
        CLAUSE_OPENERS.test(plain(words[0])) &&
        words.some(({ pos }, index) => pos === 'PROPN' && words[index + 1]?.pos === 'PROPN'),
    )
  );
}

/** Takes what must not be lost (lists, conditions, the rest of a broken phrase) into the main part; the rest are tails. */
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
    } else if (opensBetween(main)) main = [...main, COMMA, ...words];
    else if (isDangling(main) && !skipped && at + 1 < segments.length) skipped = true;
    else if (isDangling(main) && !endsInSaying(words)) main = [...main, ...words];
    else if (tails.length === 0 && mark === ',' && continuesList(segments, at, listed)) {
      main = [...main, COMMA, ...words];
      listed = true;
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
    if (says.length > 0 && (mark === ',' || mark === '—') && attribution.length === 0) {
      attribution = says;
      inside = tails.length === 0;
    } else if (completes(words, main, tails) || (inside && tails.length === 0 && resumes(words)))
      main = [...main, ...(listed ? [COMMA] : []), ...words];
    else if (
      (isCondition(words) && !isManner(words)) ||
      (tails.length === 0 && (isLimit(words) || takesBack(words, main)))
    )
      main = [...main, COMMA, ...words];
    else if (mark === ':' && (main.at(-1)!.pos === 'VERB' || isSpeechEnd(main) || main.length <= ANNOUNCING))
      return undefined;
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
    attribution,
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

/** `beat the party’s candidate, | Ida Blom, | by a third`: the name goes with the office; not the first of several. */
function isNameOf(main: Words, [name, next]: readonly Words[]): boolean {
  if (name === undefined || !ROLE_NOUNS.has(plain(main.at(-1)))) return false;
  if (name.length < 2 || name.length > 4 || !GIVEN_NAMES.has(plain(name[0]))) return false;
  if (!name.every(({ pos }) => pos === 'PROPN')) return false;
  return next === undefined || !(/^(?:CCONJ|PROPN)$/.test(next[0]?.pos ?? '') || beginsWithVerb(next));
}

/** `lead manager Blom said`, whatever the tagger makes of it: a claim does not go on without who makes it. */
function endsInSaying(words: Words): boolean {
  const last = words.findLast(({ pos }) => pos !== 'PUNCT');
  return words.length > 1 && SAYS.test(plain(last));
}

/** `Ida Blom, | director of the works, | said`: the verb of a source that an aside parts from it. */
function isBareSaying(words: Words): boolean {
  return words.length <= 2 && SAYS.test(plain(words[0]));
}

/** The last tails' one that names who; -1 when none does. */
function whoSaid(tails: readonly Words[]): number {
  return tails.findLastIndex(
    (words, index) =>
      index >= tails.length - 3 &&
      words.length <= 6 &&
      words[0]?.pos === 'PROPN' &&
      words.at(-1)?.pos === 'PROPN' &&
      mainVerb(words) < 0,
  );
}

/** Words of a turn that costs a headline little: `, but hopes to reopen it in spring`. */
const SHORT_TURN = 9;

/** `not the mayor`, `but only for members`, `but by now not all`; not `but not before it closed`; any short turn. */
function isLimit([first, ...rest]: Words): boolean {
  if (plain(first) === 'not') return true;
  if (plain(first) === 'but' && rest.length < SHORT_TURN && tellsOfSame(rest)) return true;
  const at =
    plain(first) === 'but' ? rest.slice(0, 2).findIndex((token) => /^(?:only|not)$/.test(plain(token))) : -1;
  return at >= 0 && plain(rest[at + 1]) !== 'before' && rest.slice(0, at).every(({ pos }) => pos === 'ADV');
}

/**
 * `The mayor had promised a bridge, | but the council has no money`: what was so before, or at first, and what somebody is
 * known for are told for what turns them.
 */
function takesBack([first, ...rest]: Words, main: Words): boolean {
  if (plain(first) !== 'but' || mainVerb(rest) < 0) return false;
  const verb = mainVerb(main);
  const next = main.slice(verb + 1).find(({ pos }) => pos !== 'ADV');
  if (main.some((token) => /^(?:initially|originally)$/.test(plain(token)))) return true;
  if (plain(main[verb]) === 'had') return next?.pos === 'VERB' || next?.pos === 'AUX';
  return main[verb]?.lemma === 'be' && plain(next) === 'known';
}

/** `hopes to reopen it`: a verb, though the tagger may see a noun; whose it is stood before the mark. */
function tellsOfSame(words: Words): boolean {
  return !/^(?:DET|PRON|NUM|PROPN|ADJ)$/.test(words[0]?.pos ?? '') && mainVerb(words) >= 0;
}

/** `without telling anybody`: how it was done, no condition. */
function isManner(words: Words): boolean {
  return plain(words[0]) === 'without' && plain(words[1]).endsWith('ing');
}

/** After an aside: `to ban cars`, which the verb still needs, if no clause before it does; `by the mayor`, who did it. */
function completes(words: Words, main: Words, tails: readonly Words[]): boolean {
  if (plain(words[0]) === 'to')
    return words[1]?.pos === 'VERB' && !tails.some(([opener]) => CLAUSE_OPENERS.test(plain(opener)));
  if (plain(words[0]) === 'as')
    return tails.length === 1 && APPOINTING.test(main[mainVerb(main) + 1]?.lemma ?? '');
  return plain(words[0]) === 'by' && main.at(-1)?.pos === 'VERB';
}

/** Who is appointed is so as something, which may stand behind what is told of him. */
const APPOINTING = /^(?:appoint|name|nominate|elect|choose|pick|install|hire|select|confirm)$/;

/** `Letters found in the harbour, | the police said, | told of`: the verb of what stood before the source. */
function resumes(words: Words): boolean {
  return beginsWithVerb(words) && !/^(?:ADP|SCONJ)$/.test(words[1]?.pos ?? '');
}

/** `divers have found | , for the first time, | a wreck`. */
function awaitsObject(main: Words): boolean {
  return main.at(-1)?.pos === 'VERB' && /^(?:have|has|had)$/.test(plain(main.at(-2)));
}

/** `leading doctors of the town said in a letter`: a source at the end that is not told as one. */
function namesSource(words: Words): boolean {
  const verb = mainVerb(words);
  if (verb < 1 || !beginsAsSource(words) || !SAYS.test(plain(words[verb]))) return false;
  return isNominal(words[verb - 1]) || plain(words[0]).endsWith('ing');
}

/** `her Dover, Ohio, home`: the noun after the state belongs to the main part. */
function namesPlace(main: Words, segments: readonly Segment[], at: number): boolean {
  const [state, rest] = [segments[at]!.words, segments[at + 1]?.words];
  if (rest === undefined || state.length > 2 || state.some((token) => token.pos !== 'PROPN')) return false;
  return (
    main.at(-1)?.pos === 'PROPN' &&
    /^(?:NOUN|ADJ)$/.test(rest[0]?.pos ?? '') &&
    mainVerb(rest) < 0 &&
    attributionOf(rest).length === 0
  );
}

/** `announced that when it comes to taxes`: what is announced stands after the next mark. */
function opensBetween(words: Words): boolean {
  const that = words.findLastIndex((token) => plain(token) === 'that');
  if (that < 1 || words.includes(COMMA)) return false;
  return /^(?:when|if|while|although|as|after|before|because|unless|despite|once|since|in|for|with|at)$/.test(
    plain(words[that + 1]),
  );
}

function isSpeechEnd(words: Words): boolean {
  return speechVerb(words) === words.length - 1;
}
