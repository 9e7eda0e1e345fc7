import type { Verdict } from '../../../news/comparison.ts';
import type { Told } from '../telling.ts';
import { type Candidate, placeFigures } from './candidate.ts';
import { isOneNumber } from './one-number.ts';
import { exactValue, isApart } from './values.ts';

/**
 * The verdict, or `beside` where the articles themselves speak against it: a number has not moved to one that another
 * article told as early, and two do not differ where one of them tells the other's number too, as what was said before.
 *
 * @param sameKind all the articles' figures of the claims' kind
 */
export function reviewVerdict(
  verdict: Verdict,
  claims: readonly Candidate[],
  sameKind: readonly Candidate[],
  told: readonly Told[],
): Verdict {
  if (verdict === 'update' && wasToldAsEarly(claims, told)) return 'beside';
  if (verdict === 'differ' && (tellsBoth(claims, sameKind) || areOfCountUnderWay(claims))) return 'beside';
  return verdict;
}

/** Shares of a vote that is still being counted: two reports of one hour have two, and neither is wrong. */
function areOfCountUnderWay(claims: readonly Candidate[]): boolean {
  return (
    claims.every(
      ({ figure: { unit }, subject }) => unit.kind === 'percent' && subject.measure === undefined,
    ) && claims.some(({ text }) => UNDER_WAY.test(text.slice(0, OPENING)))
  );
}

const UNDER_WAY =
  /\b(?:early|partial|preliminary|provisional) (?:election |official )?results?\b|\b(?:ballots|polling stations|precincts|votes?) (?:had |have )?(?:been |were )?(?:counted|reporting|tallied)\b/i;
/** UTF-16 units of an article in which it says so. */
const OPENING = 1500;

function wasToldAsEarly(claims: readonly Candidate[], told: readonly Told[]): boolean {
  const days = claims.flatMap(({ day }) => day ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  // Within a day one outlet has gone on counting.
  if (first === last) return false;
  const latest = claims.filter(({ day }) => day === last);
  return told
    .flatMap(({ member }) => placeFigures(member.summary))
    .some(
      ({ document, figure, day }) =>
        day !== undefined &&
        day <= first! &&
        latest.some((now) => now.document !== document && isOneNumber(now.figure, figure)),
    );
}

/** One article tells the other's number too, as what was said before. */
function tellsBoth(claims: readonly Candidate[], sameKind: readonly Candidate[]): boolean {
  return claims.some((now) =>
    claims.some(
      (before) =>
        before.document !== now.document &&
        isApart(before, now) &&
        sameKind.some(
          (one) =>
            one.document === now.document &&
            !claims.includes(one) &&
            exactValue(one.figure) === exactValue(before.figure),
        ),
    ),
  );
}
