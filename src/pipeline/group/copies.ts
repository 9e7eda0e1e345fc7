import { compareText } from '../../text/order.ts';
import { compareSketches, findCopies } from '../../text/shingle.ts';
import { areNoticesOnOneForm } from './form.ts';
import { haveOtherFigures } from './other-figures.ts';
import type { Telling } from './telling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tellings without reprints: those told in their own words, and under each its copies. */
export interface Originals {
  readonly originals: readonly Telling[];
  readonly copies: ReadonlyMap<Telling, readonly Telling[]>;
  /** Today's texts that an earlier edition has shown, with the past telling. */
  readonly repeated: ReadonlyMap<Telling, Telling>;
}

/**
 * Shared part of both texts from which today's is yesterday's. Stricter than for a reprint of the same day: a report
 * that was brought up to date differs in one figure, and that is news.
 */
const UNCHANGED = 0.9;

/**
 * Sets reprints apart. Of several copies of one text the latest, and then the longest, is the original; those that give
 * other numbers than it are no copies of it, but may be of one another.
 */
export function separateCopies(all: readonly Telling[], vocabulary: Vocabulary): Originals {
  const { tellings, twins } = separateTwins(all);
  const copies = new Map<Telling, Telling[]>();
  const repeated = new Map<Telling, Telling>();
  const aside = new Set<Telling>();
  const mayBeOne = (a: number, b: number) => !areNoticesOnOneForm(tellings[a]!, tellings[b]!, vocabulary);
  for (const places of findCopies(
    tellings.map(({ sketch }) => sketch),
    mayBeOne,
  )) {
    const same = places.map((place) => tellings[place]!);
    let left = same.filter(isToday).toSorted(compareVersions);
    while (left.length > 0) {
      const [original, ...others] = left as [Telling, ...Telling[]];
      // A notice that names nobody would make one text of all on its form.
      const isOther = (telling: Telling) =>
        haveOtherFigures(original, telling) || areNoticesOnOneForm(original, telling, vocabulary);
      const reprints = others.filter((other) => !isOther(other));
      copies.set(original, reprints);
      for (const reprint of reprints) aside.add(reprint);
      const shown = same.find(
        (telling) => !isToday(telling) && isUnchanged(telling, original) && !isOther(telling),
      );
      if (shown !== undefined) repeated.set(original, shown);
      left = others.filter((other) => !aside.has(other));
    }
  }
  const originals = tellings.filter((telling) => !aside.has(telling));
  return { originals, copies: addTwins(originals, copies, twins), repeated };
}

/** Files of the same bytes are one document, however few words it has: all but the first are set apart. */
function separateTwins(all: readonly Telling[]): {
  readonly tellings: readonly Telling[];
  /** By `Document.id`. */
  readonly twins: ReadonlyMap<string, readonly Telling[]>;
} {
  const twins = new Map<string, Telling[]>();
  const tellings = all.filter((telling) => {
    if (!isToday(telling)) return true;
    const others = twins.get(telling.document);
    if (others === undefined) twins.set(telling.document, []);
    else others.push(telling);
    return others === undefined;
  });
  return { tellings, twins };
}

/** The copies with the twins of each and of their original. */
function addTwins(
  originals: readonly Telling[],
  copies: ReadonlyMap<Telling, readonly Telling[]>,
  twins: ReadonlyMap<string, readonly Telling[]>,
): Map<Telling, readonly Telling[]> {
  const twinsOf = ({ document }: Telling) => twins.get(document) ?? [];
  return new Map(
    originals.map((original) => {
      const own = copies.get(original) ?? [];
      return [original, [...twinsOf(original), ...own.flatMap((copy) => [copy, ...twinsOf(copy)])]];
    }),
  );
}

function isToday(telling: Telling): boolean {
  return 'summary' in telling.from;
}

function isUnchanged(past: Telling, today: Telling): boolean {
  return compareSketches(past.sketch, today.sketch).resemblance >= UNCHANGED;
}

function compareVersions(a: Telling, b: Telling): number {
  return (
    (b.day ?? 0) - (a.day ?? 0) ||
    b.sketch.hashes.length * b.sketch.rate - a.sketch.hashes.length * a.sketch.rate ||
    compareText(a.document, b.document)
  );
}
