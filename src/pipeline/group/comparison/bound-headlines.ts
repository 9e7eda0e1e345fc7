import type { Candidate, Placed } from './candidate.ts';
import { exactValue } from './values.ts';

type Bounded = Placed & Pick<Candidate, 'subject'>;

/**
 * `Five dead in Teal shooting`, and below `Five people, including the gunman`: a headline leaves out what bounds its
 * number, so that it has the bounds of the text's, where the text tells it once or always within the same.
 *
 * @param kind figures of one kind
 */
export function boundHeadlines<T extends Bounded>(kind: readonly T[]): readonly T[] {
  if (kind.every(({ isHeadline }) => !isHeadline)) return kind;
  return kind.map((one) => {
    if (!one.isHeadline) return one;
    const below = kind.filter((other) => !other.isHeadline && isToldAgain(one, other));
    const [first] = below;
    if (first === undefined || below.some(({ subject }) => subject.scope.size === 0)) return one;
    return {
      ...one,
      subject: { ...one.subject, scope: new Set([...one.subject.scope, ...first.subject.scope]) },
    };
  });
}

function isToldAgain(one: Placed, other: Placed): boolean {
  return one.document === other.document && exactValue(one.figure) === exactValue(other.figure);
}
