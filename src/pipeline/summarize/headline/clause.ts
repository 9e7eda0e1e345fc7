import type { Token } from '../../../text/tag.ts';
import { attributionOf, isBareClause, openingSource } from './attribution.ts';
import {
  beginsAsSubject,
  beginsWithVerb,
  isDangling,
  isFiniteVerb,
  isNominal,
  mainVerb,
  plain,
  speechVerb,
} from './grammar.ts';
import { COMMA } from './print.ts';
import type { Segment } from './segment.ts';

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
}

/** So few words before a colon announce what stands after it: `The news was stunning to hear:`. */
const ANNOUNCING = 7;

const CONDITIONS = new Set(['if', 'unless', 'without', 'provided', 'assuming', 'except']);

/**
 * The main clause of a sentence that was cut at its marks; undefined when no clause can be told with confidence, or
 * when the sentence only holds under a condition that stands before it.
 */
export function findClause(segments: readonly Segment[]): Clause | undefined {
  const start = subjectAt(segments);
  if (start === undefined) return undefined;
  let main: Words = segments[start]!.words;
  let attribution: Words = [];
  let at = start + 1;
  if (mainVerb(main) < 0) {
    const verb = verbSegment(segments, start);
    if (verb === undefined) return undefined;
    const between = segments.slice(start + 1, verb);
    attribution =
      between.map((segment) => attributionOf(segment.words)).find((words) => words.length > 0) ?? [];
    main = isList(segments, start, verb)
      ? segments.slice(start, verb + 1).flatMap(({ words }, index) => (index > 0 ? [COMMA, ...words] : words))
      : [...segments[start]!.words, ...segments[verb]!.words];
    at = verb + 1;
  }
  if (attribution.length === 0) attribution = openingSource(segments.slice(0, start));
  const clause = finishClause(segments, at, main, attribution);
  return clause === undefined ? undefined : { ...clause, opened: start > 0 };
}

/** Takes what must not be lost (lists, conditions, the rest of a broken phrase) into the main part; the rest are tails. */
function finishClause(
  segments: readonly Segment[],
  from: number,
  begun: Words,
  source: Words,
): Omit<Clause, 'opened'> | undefined {
  let main = begun;
  let attribution = source;
  const tails: Words[] = [];
  let at = from;
  for (; at < segments.length; at++) {
    const { words, mark } = segments[at]!;
    if (namesPlace(main, segments, at)) {
      main = [...main, ...segments[at + 1]!.words];
      at++;
    } else if (opensBetween(main)) main = [...main, COMMA, ...words];
    else if (isDangling(main) && at + 1 < segments.length) continue;
    else if (isDangling(main)) main = [...main, ...words];
    else if (tails.length === 0 && mark === ',' && continuesList(segments, at))
      main = [...main, COMMA, ...words];
    else break;
  }
  for (; at < segments.length; at++) {
    const { words, mark } = segments[at]!;
    const last = at === segments.length - 1 && mark === ',';
    const says = last && isBareClause(words) ? words : attributionOf(words);
    if (says.length > 0 && mark !== ';' && attribution.length === 0) attribution = says;
    else if (isCondition(words) || plain(words[0]) === 'not') main = [...main, COMMA, ...words];
    else if (mark === ':' && (isSpeechEnd(main) || main.length <= ANNOUNCING)) return undefined;
    else if (mark === ',' || mark === '—') tails.push(words);
    else break;
  }
  return { main, attribution, tails, broken: tails.slice(1).some((words) => beginsWithVerb(words)) };
}

/** `if it rains`, `had it rained`, `should it rain`. */
function isCondition(words: Words): boolean {
  if (/^(?:had|should)$/.test(plain(words[0]))) return words[1]?.pos === 'PRON' || words[1]?.pos === 'DET';
  return CONDITIONS.has(plain(words[0]));
}

/** `If`, `Before last spring`, `In 1969`: without the opening the sentence would tell of now and of always. */
function bounds(words: Words): boolean {
  const first = plain(words[0]);
  if (isCondition(words)) return true;
  if (
    /^(?:prior|before|until|previously|formerly|originally|initially|historically|once|decades|years)$/.test(
      first,
    )
  )
    return true;
  return first === 'in' && /^(?:1\d|20)\d\d$/.test(words[1]?.text ?? '');
}

/** The segment that holds the subject: the first that begins as one and has its verb in it or after it. */
function subjectAt(segments: readonly Segment[]): number | undefined {
  for (let index = 0; index < segments.length; index++) {
    const { words } = segments[index]!;
    if (index < segments.length - 1 && bounds(words)) return undefined;
    if (!beginsAsSubject(words)) continue;
    if (mainVerb(words) >= 0) {
      if (index > 0 && speechVerb(words) >= 0) break;
      return index;
    }
    if (verbSegment(segments, index) !== undefined && !isOpening(segments, index)) return index;
  }
  return segments.findIndex(({ words }) => mainVerb(words) >= 0 && speechVerb(words) < 0) === 0
    ? 0
    : undefined;
}

/** A subject's verb after asides: the next segment that begins with a verb, or ends a list with one. */
function verbSegment(segments: readonly Segment[], start: number): number | undefined {
  for (let index = start + 1; index < segments.length; index++) {
    const { words, mark } = segments[index]!;
    if (mark === ';' || mark === ':') return undefined;
    if (beginsWithVerb(words))
      return isParticiple(words) ? (plainVerbSegment(segments, index + 1) ?? index) : index;
    if (isList(segments, start, index) && mainVerb(words) >= 0) return index;
    if (isPlaceAside(segments, start, index)) return index;
  }
  return undefined;
}

/** `known for his stances`: what may be a participle gives way to a verb that stands after the next mark. */
function isParticiple(words: Words): boolean {
  return (
    words.findIndex((token) => token.pos === 'VERB' && /(?:ed|en|wn|ght|ld|de|nt|ne)$/.test(plain(token))) >=
      0 && words.find((token) => token.pos !== 'ADV')?.pos === 'VERB'
  );
}

function plainVerbSegment(segments: readonly Segment[], from: number): number | undefined {
  const found = segments.findIndex(
    ({ words, mark }, index) => index >= from && mark !== ';' && mark !== ':' && beginsWithVerb(words),
  );
  return found < 0 ||
    (speechVerb(segments[found]!.words) >= 0 &&
      found === segments.length - 1 &&
      segments[found]!.words.length < 3)
    ? undefined
    : found;
}

/** `Dover, Ohio, police said`: a place, the state it is in, and the noun that it stands before. */
function isPlaceAside(segments: readonly Segment[], start: number, index: number): boolean {
  if (index !== start + 2) return false;
  const [place, state, rest] = [segments[start]!.words, segments[start + 1]!.words, segments[index]!.words];
  const isName = (words: Words) => words.length <= 3 && words.every((token) => token.pos === 'PROPN');
  return isName(place) && isName(state) && rest[0]?.pos === 'NOUN' && mainVerb(rest) > 0;
}

/** The segments from one to the other are members of one list: the last begins with or holds "and" before its verb. */
function isList(segments: readonly Segment[], start: number, end: number): boolean {
  if (end <= start) return false;
  const last = segments[end]!.words;
  const joint = last.findIndex((token) => token.pos === 'CCONJ');
  const verb = mainVerb(last);
  if (joint < 0 || verb < 0 || joint > verb) return false;
  return segments
    .slice(start + 1, end + 1)
    .every(({ words, mark }) => mark === ',' && (words[0]?.pos === 'CCONJ' || isNounPhrase(words)));
}

function isNounPhrase(words: Words): boolean {
  return beginsAsSubject(words) && words.some((token) => isNominal(token));
}

/** A time or a description before the subject, not the subject: `last week, X did`, `a teacher by training, X did`. */
function isOpening(segments: readonly Segment[], index: number): boolean {
  const next = segments[index + 1];
  return (
    next !== undefined &&
    beginsAsSubject(next.words) &&
    mainVerb(next.words) >= 0 &&
    !isList(segments, index, index + 1)
  );
}

/** `roads, bridges, broadband and other works`: the segment goes on with a list that the main part began. */
function continuesList(segments: readonly Segment[], at: number): boolean {
  for (let index = at; index < segments.length; index++) {
    const { words, mark } = segments[index]!;
    if (mark !== ',' || words[0]?.pos === 'VERB') return false;
    if (index > at && words[0]?.pos === 'CCONJ') return mainVerb(words.slice(1)) < 0;
    if (words.some((_, word) => isFiniteVerb(words, word))) return false;
    if (words[0]?.pos === 'DET' && index === at && words.length > 6) return false;
    if (words.some((token, word) => token.pos === 'CCONJ' && word <= 4))
      return index > at || words[0]?.pos === 'CCONJ' || words.length <= 8;
    if (!isNounPhrase(words) || words.length > 6) return false;
  }
  return false;
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
