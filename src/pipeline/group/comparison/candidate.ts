import type { Figure } from '../../../news/figure.ts';
import type { Summary } from '../../../news/summary.ts';
import { overlaps } from '../../../text/span.ts';
import type { Names } from '../names.ts';
import type { Told } from '../telling.ts';
import { boundHeadlines } from './bound-headlines.ts';
import { isBystanderNoun, nameBystanders, tellsOfOthersToo } from './bystanders.ts';
import { isComparable } from './comparable.ts';
import { classOfNoun } from './counted-nouns.ts';
import { goesOnCounting } from './elided.ts';
import { isCrowd, RECALLED } from './event-fates.ts';
import { leaveOutFoundBodies } from './found-bodies.ts';
import { findMentions } from './mentions.ts';
import { nameByNoun } from './name-thing.ts';
import { settleOwnEarlier } from './own-earlier.ts';
import { isPrisonTerm } from './prison-term.ts';
import { type Counted, type ReadCounted, readCounted, type Subject } from './subject.ts';
import { exactValue, isSingle } from './values.ts';

/** A figure of one article, with its part in it. */
export interface Placed {
  readonly document: string;
  /** The text that the figure's spans count in. */
  readonly text: string;
  readonly figure: Figure;
  /** True in the headline and the opening: there an article speaks of its own event, later also of others. */
  readonly leads: boolean;
  /** True in the headline and the first sentence: where those are from the event is. */
  readonly isFirst: boolean;
  /** True where it stands in the headline. */
  readonly isHeadline: boolean;
  /** True for one of the figures that matter in its article. */
  readonly isKey: boolean;
  /** For a reader: the figure's attribution, else the outlet, else its folder, else the file. */
  readonly who: string;
  /** The same without the attribution: the outlet, else its folder, else the file. */
  readonly printedBy: string;
  /** ISO day that the figure holds for, when that is sure. */
  readonly day?: string;
}

/** A figure of one article that may be held against another's. */
export interface Candidate extends Placed {
  readonly subject: Subject;
  /** True where its article has no other number of the kind. */
  readonly isOnly: boolean;
  /** Whom and what its article names, where that is known. */
  readonly names?: Names;
  /** Whether its article has a name, folded as places are. */
  readonly mentions: (name: string) => boolean;
}

/** Characters of an article's text that count as its opening: four or five sentences. */
const OPENING = 800;

/** Characters within which its first sentence begins, a dateline before it. */
const FIRST = 100;

/** An article has a dozen figures, a table thousands; bounds the pairs. */
const MOST_FIGURES = 100;

/**
 * The articles' whole numbers that may be compared, kind by kind: what is counted, with its fate. Within an article
 * those of the headline come last, for they say least.
 *
 * @param documents in how many articles at least a kind must stand
 */
export function readCandidates(told: readonly Told[], documents: number): Candidate[][] {
  const isAlone = documents > 1 ? findLoneNouns(told, documents) : () => false;
  const counted = told.flatMap(({ telling, member: { summary } }) => {
    const mentions = findMentions(summary.article.document.text);
    return readArticle(summary, isAlone).map((one) => ({ ...one, names: telling.names, mentions }));
  });
  return [...Map.groupBy(counted, ({ subject }) => kindOf(subject)).values()]
    .filter((kind) => new Set(kind.map(({ placed }) => placed.document)).size >= documents)
    .map((kind) => {
      const placed = kind.map(({ placed, subject, names, mentions }) => ({
        ...placed,
        subject: subject.readRest(),
        names,
        mentions,
      }));
      const read = boundHeadlines(settleOwnEarlier(leaveOutFoundBodies(placed)));
      return read.map((one) => ({
        ...one,
        isOnly: read.every((other) => isSameOrElsewhere(other, one) || isOfAnotherTime(other, one)),
      }));
    });
}

/** Tells of a figure whether fewer articles than so many count its noun, so that its sentence need not be read. */
function findLoneNouns(told: readonly Told[], documents: number): (figure: Figure) => boolean {
  const holders = new Map<string, Set<number>>();
  /** Of each figure that is told by its noun alone. */
  const holdersOf = new Map<Figure, ReadonlySet<number>>();
  for (const [place, { member }] of told.entries()) {
    for (const figure of member.summary.figures.slice(0, MOST_FIGURES)) {
      const named = nameByNoun(figure);
      // Of what may be told by another word the noun still is one that it may be told by.
      const noun = named ?? classOfNoun(figure.unit.name);
      let known = holders.get(noun);
      if (known === undefined) {
        known = new Set();
        holders.set(noun, known);
      }
      known.add(place);
      if (named !== undefined) holdersOf.set(figure, known);
    }
  }
  return (figure) => (holdersOf.get(figure)?.size ?? documents) < documents;
}

interface Read {
  readonly placed: Placed;
  readonly subject: ReadCounted;
}

/**
 * The figures of one article that may be compared. A number that goes on counting has the thing of the one before it.
 *
 * @param isAlone true for figures whose noun no other article counts
 */
function readArticle(summary: Summary, isAlone: (figure: Figure) => boolean): Read[] {
  const { text } = summary.article.document;
  const read: Read[] = [];
  const ordered = orderFigures(summary);
  const openings = findOpenings(summary);
  const countsBystanders = summary.figures.some(({ unit }) => isBystanderNoun(classOfNoun(unit.name)));
  for (const [at, figure] of ordered.entries()) {
    if (!isSingle(figure) || (figure.unit.kind === 'time' && !isPrisonTerm(text, figure))) continue;
    // Others are read still, for what befell them, where bystanders may be told as people; and where a number goes on
    // from them.
    if (!countsBystanders && ordered[at + 1]?.counts !== '' && isAlone(figure)) continue;
    const placed = placeFigure(figure, summary, openings);
    const before = read.at(-1);
    const subject =
      before && goesOnCounting(text, figure, before.placed.figure)
        ? before.subject
        : readCounted(text, figure);
    // `5,200 of its members walked out`: a union counts its own, and nobody else can.
    if (isOwnPart(figure, summary) && !isCrowd(subject.fate) && subject.fate !== RECALLED) continue;
    if (isComparable({ ...placed, subject })) read.push({ placed, subject });
  }
  if (!countsBystanders || tellsOfOthersToo(text.slice(0, openings.leads))) return read;
  const subjects = nameBystanders(read.map(({ subject }) => subject));
  return read.map(({ placed }, at) => ({ placed, subject: subjects[at]! }));
}

/** `Norland says 12 soldiers killed`, and below: `12 of its soldiers`. One side's own are no event's. */
function isOwnPart({ unit, value }: Figure, { article, figures }: Summary): boolean {
  const { text } = article.document;
  return figures.some(
    (other) =>
      other.value === value &&
      other.unit.name === unit.name &&
      /^ of (?:its|their|his|her) /.test(text.slice(other.span.end, other.span.end + OWN)),
  );
}

/** Characters that tell ` of their `. */
const OWN = 12;

function isSameOrElsewhere(one: Placed, other: Placed): boolean {
  return one.document !== other.document || exactValue(one.figure) === exactValue(other.figure);
}

/** `1,500 in 2023` beside those of today. */
function isOfAnotherTime(
  { subject: other }: Readonly<{ subject: Subject }>,
  { subject }: Readonly<{ subject: Subject }>,
): boolean {
  return [...other.scope].some((bound) => /\d/.test(bound) && !subject.scope.has(bound));
}

/** Figures of one kind may be of one quantity; others never are. */
export function kindOf({ thing, fate }: Counted): string {
  return `${thing} ${fate ?? ''}`;
}

/** An article's figures with their part in it; those of the headline last. */
export function placeFigures(summary: Summary): Placed[] {
  const openings = findOpenings(summary);
  return orderFigures(summary).map((figure) => placeFigure(figure, summary, openings));
}

function orderFigures(summary: Summary): Figure[] {
  return summary.figures
    .slice(0, MOST_FIGURES)
    .toSorted((a, b) => Number(isInHeadline(a, summary)) - Number(isInHeadline(b, summary)));
}

function isInHeadline({ span }: Figure, { article: { headline } }: Summary): boolean {
  return headline?.span !== undefined && overlaps(headline.span, span);
}

/** Offsets at which an article’s opening ends, and before which its first sentence begins. */
interface Openings {
  readonly leads: number;
  readonly first: number;
}

function findOpenings({ article: { kept } }: Summary): Openings {
  return { leads: endOfOpening(kept, OPENING), first: endOfOpening(kept, FIRST) };
}

function placeFigure(figure: Figure, summary: Summary, { leads, first }: Openings): Placed {
  const { document, outlet, published } = summary.article;
  const isHeadline = isInHeadline(figure, summary);
  const ofArticle = published?.sure === true && !speaksOfEarlier(document.text, figure);
  const day = figure.asOf ?? (ofArticle ? published.at.slice(0, 10) : undefined);
  const printedBy = outlet ?? document.folder ?? document.file;
  return {
    document: document.id,
    text: document.text,
    figure,
    leads: figure.span.start < leads || isHeadline,
    isFirst: figure.sentence.start < first || isHeadline,
    isHeadline,
    isKey: summary.keyFigures.some(({ span }) => span.start === figure.span.start),
    who: figure.attribution?.who ?? printedBy,
    printedBy,
    ...(day === undefined ? {} : { day }),
  };
}

/** Characters before a sentence that may say when it holds: the sentence before. */
const SENTENCE_BEFORE = 200;

/** A figure that is reported as of some earlier time does not hold for the article's day. */
function speaksOfEarlier(text: string, { sentence }: Figure): boolean {
  const before = text.slice(Math.max(0, sentence.start - SENTENCE_BEFORE), sentence.end);
  return /\b(?:earlier (?:this|in the) \w+|previously|initially|at first|last (?:week|month|year))\b/i.test(
    before,
  );
}

/** Where so many characters of an article's kept text end, what was taken out of it not counted. */
function endOfOpening(kept: Summary['article']['kept'], length: number): number {
  let characters = 0;
  for (const { start, end } of kept) {
    if (characters + end - start >= length) return start + length - characters;
    characters += end - start;
  }
  return kept.at(-1)?.end ?? 0;
}
