import type { Figure } from '../../news/figure.ts';
import { fateOfWord } from '../../text/fates.ts';
import { type Span, slice } from '../../text/span.ts';

/**
 * The words that say of which event a number is, where it may be another than its article's: without them `12 people
 * killed` would be told of the article's own. Undefined of most.
 */
export function findEvent(text: string, figure: Figure): Span | undefined {
  return findOpening(text, figure) ?? findAntecedent(text, figure);
}

/** `In another, | a wall fell, killing 12`: one of several places, or of several events, by how its sentence begins. */
function findOpening(text: string, { sentence, span }: Figure): Span | undefined {
  const opening = text.slice(sentence.start, Math.min(span.start, sentence.start + OPENING));
  const found = APART.exec(opening);
  return found === null
    ? undefined
    : { start: sentence.start, end: sentence.start + found[0].trimEnd().length };
}

/** UTF-16 units. */
const OPENING = 80;
/** What tells of people whom nobody hurt. */
const FICTION = 'book|drama|film|game|movie|novel|play|series';
const ACCIDENT =
  'accident|assault|attack|blast|blaze|bomb|bombing|clash|collision|crash|earthquake|explosion|fire|flood|incident|raid|shooting|storm|strike|tremor';
const APART = new RegExp(
  `^["“]?(?:${[
    '[Ii]n (?:another|a (?:second|separate|similar|third|different)|one)\\b[^,]{0,40},?\\s',
    `[Ii]n (?:her|his|the) (?:${FICTION})\\b`,
    '[Ee]lsewhere\\b|[Ss]eparately\\b',
    `[Aa](?:nother| second| separate| similar| third) (?:${ACCIDENT})\\b`,
  ].join('|')})`,
);

/**
 * `the Teal shooting in which | 26 people were killed`, `the May attack, which killed | four`: an event that is known.
 */
function findAntecedent(text: string, figure: Figure): Span | undefined {
  const { sentence, span } = figure;
  if (
    !tellOfCounted(text, figure)
      .split(' ')
      .some((word) => fateOfWord(word) !== undefined)
  )
    return undefined;
  const start = Math.max(sentence.start, span.start - FAR);
  const before = text.slice(start, span.start);
  const found = RELATIVE.test(before) ? ANTECEDENT.exec(before) : null;
  return found === null ? undefined : { start: start + found.index, end: span.start };
}

/** All that the figure tells of those counted, in small letters. */
export function tellOfCounted(text: string, { counts, befell, clause }: Figure): string {
  return `${counts} ${befell ?? ''} ${clause ? slice(text, clause) : ''}`.toLowerCase();
}

/** UTF-16 units before a number within which the event is named. */
const FAR = 120;

const BEHIND =
  '(?:in which|where|(?:which|that) (?:also |later )?(?:ha[ds] |have )?(?:claimed|destroyed|displaced|injured|killed|left|wounded)) (?:about |all |almost |around |at least |more than |nearly |over |some |the |up to )?$';
/** Nobody is hurt in one. */
const UNREAL = `(?:${FICTION}|drill|exercise|simulation)`;
/** Quickly told of most. */
const RELATIVE = new RegExp(`,? ${BEHIND}`);
const ANTECEDENT = new RegExp(
  `\\b(?:(?:[Tt]he|[Tt]his|[Tt]hat|\\p{L}+['’]s)(?: [\\p{L}\\p{N}.'’-]+){1,7}|[Aa]n? ${UNREAL}),? ${BEHIND}`,
  'u',
);
