import type { Claim } from '../../../news/comparison.ts';
import { isCopy } from '../../../text/shingle.ts';
import type { Sketch } from '../../../text/sketch.ts';
import type { Told } from '../telling.ts';
import { type Placed, placeFigures } from './candidate.ts';
import { claimKey } from './values.ts';
import { areOneSentence, groupByPlace, relatePrinted } from './wording.ts';

/** A figure in one print of a sentence. */
export interface Print extends Placed {
  /** Of its article's text. */
  readonly sketch: Sketch;
}

/**
 * The sentences that prints of one text share but for a number (`in the storm, and eleven sailors drowned` here, `and
 * thirteen sailors drowned` there), each with the figures of those who print it. Whatever is counted, and whoever is
 * quoted, it is one statement, and they differ on it. Not so where a day lies between: there it may have moved.
 */
export function findReprints(told: readonly Told[]): (readonly Print[])[] {
  // Few stories have two prints of one text that were not set apart; the figures of the others need no places.
  if (!holdCopies(told)) return [];
  const printed = told.flatMap(({ telling: { sketch }, member: { summary } }) =>
    placeFigures(summary).map((placed): Print => ({ ...placed, sketch })),
  );
  const known = new Set<string>();
  return [...groupByPlace(printed).values()].flatMap(pickDiffering).filter((prints) => {
    // One sentence is known by several places in it, and a headline may give the number of the text below.
    const claims = prints.map(claimKey);
    const isNew = claims.some((claim) => !known.has(claim));
    for (const claim of claims) known.add(claim);
    return isNew;
  });
}

function holdCopies(told: readonly Told[]): boolean {
  return told.some(({ telling: { sketch } }, at) =>
    told.slice(0, at).some((other) => isCopy(sketch, other.telling.sketch)),
  );
}

const MOST_AT_A_PLACE = 3;

/** Each article's figure, if any two differ; nothing where one article has the sentence twice, with two numbers. */
function pickDiffering(all: readonly Print[]): (readonly Print[])[] {
  // What stands more often in one article is a table's; this bounds the pairs too.
  const prints = [...Map.groupBy(all, ({ document }) => document).values()]
    .filter(({ length }) => length <= MOST_AT_A_PLACE)
    .flat();
  const differing = prints.filter((one) => prints.some((other) => areApart(one, other)));
  if (differing.some((one) => differing.some((other) => isOneArticle(one, other) && areApart(one, other))))
    return [];
  const once = differing.filter((one, at) => differing.findIndex((other) => isOneArticle(one, other)) === at);
  return once.length > 1 ? [once] : [];
}

function areApart(one: Print, other: Print): boolean {
  return (
    relatePrinted(one.figure, other.figure) === 'apart' &&
    (one.day === other.day || one.day === undefined || other.day === undefined) &&
    (isOneArticle(one, other) || (isCopy(one.sketch, other.sketch) && areOneSentence(one, other)))
  );
}

function isOneArticle(one: Print, other: Print): boolean {
  return one.document === other.document;
}

/**
 * Who prints it, where that is one of the prints: who said it is no answer to who has which number, but where each
 * print names another.
 */
export function nameAsPrinted(claim: Claim, prints: readonly Print[]): Claim {
  const print = prints.find((one) => isOneClaim(one, claim));
  const speakers = new Set(prints.map(({ who }) => who));
  return print === undefined || speakers.size === prints.length ? claim : { ...claim, who: print.printedBy };
}

/** Whether an article makes both claims by one number. */
export function isOneClaim(
  one: Pick<Claim, 'document' | 'figure'>,
  other: Pick<Claim, 'document' | 'figure'>,
): boolean {
  return claimKey(one) === claimKey(other);
}
