import type { Placed } from './candidate.ts';
import { exactValue } from './values.ts';

/**
 * Without the bodies that were found where the article tells of more dead: `Divers found seven bodies` of 16 who died.
 *
 * @param kind figures of one kind
 */
export function leaveOutFoundBodies<T extends Placed>(kind: readonly T[]): readonly T[] {
  if (!kind.some(isOfBodies)) return kind;
  return kind.filter((one) => !isOfBodies(one) || !kind.some((other) => isMoreDead(other, one)));
}

function isOfBodies({ figure }: Placed): boolean {
  return figure.unit.name === 'body';
}

function isMoreDead(other: Placed, bodies: Placed): boolean {
  return (
    other.document === bodies.document &&
    !isOfBodies(other) &&
    (exactValue(other.figure) ?? 0) > (exactValue(bodies.figure) ?? 0)
  );
}
