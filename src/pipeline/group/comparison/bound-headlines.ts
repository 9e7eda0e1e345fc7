import type { Candidate, Placed } from './candidate.ts';
import { exactValue } from './values.ts';

type Bounded = Placed & Pick<Candidate, 'subject'>;

/**
 * `Five dead in Teal shooting`, and below `Five people, including the gunman`: a headline leaves out what bounds its
 * number, so that it has the bounds of the text's, where the text tells it once or always within some; and what stood
 * before, by the text (`21 have died, up from 17`), did so by the headline.
 *
 * @param kind figures of one kind
 */
export function boundHeadlines<T extends Bounded>(kind: readonly T[]): readonly T[] {
  if (kind.every(({ isHeadline }) => !isHeadline)) return kind;
  return kind.map((one) => {
    if (!one.isHeadline) return one;
    const { subject } = one;
    const below = kind.filter((other) => !other.isHeadline && isToldAgain(one, other));
    const bounds = below.some((other) => other.subject.scope.size === 0) ? [] : below.slice(0, 1);
    return {
      ...one,
      subject: {
        ...subject,
        scope: joinSets([one, ...bounds].map((other) => other.subject.scope)),
        former: joinSets([one, ...below].map((other) => other.subject.former)),
      },
    };
  });
}

function joinSets<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return new Set(sets.flatMap((set) => [...set]));
}

function isToldAgain(one: Placed, other: Placed): boolean {
  return one.document === other.document && exactValue(one.figure) === exactValue(other.figure);
}
