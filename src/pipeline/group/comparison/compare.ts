import type { Comparison } from '../../../news/comparison.ts';
import { isToll } from '../../../text/fates.ts';
import type { Told } from '../telling.ts';
import { type Candidate, kindOf, readCandidates } from './candidate.ts';
import { dropRepeated, leaveOutBareHeadlines, makeClaim, orderClaims, tellFullest } from './claims.ts';
import { dropEchoes } from './echoes.ts';
import { groupClaims } from './group-claims.ts';
import { isTakenBack, judgeClaims, takesBack, VERDICTS } from './judge.ts';
import { nameCompared, saysWhat } from './name-compared.ts';
import { findReprints, isOneClaim, nameAsPrinted, type Print } from './reprints.ts';
import { sharedContext } from './same-bounds.ts';
import { readCounted } from './subject.ts';
import { reviewVerdict } from './told-before.ts';
import { claimKey, exactValue, isApart } from './values.ts';
import { isYear } from './words.ts';

/**
 * Holds the figures of a story's articles against each other: those that claim the same quantity, with what that makes
 * of them. Precision before recall: where it is not sure that two numbers are about one thing, nothing is said.
 *
 * @param told today's articles; reprints that say the same are no sources of their own and are not looked at
 * @param all those that may be on another event too: of prints of one text that does not matter, and no sources agree
 *   where one of them speaks against it
 */
export function compareFigures(told: readonly Told[], all: readonly Told[] = told): Comparison[] {
  if (all.length < 2) return [];
  let others: Candidate[] | undefined;
  const listOthers = () =>
    (others ??= readCandidates(
      all.filter((one) => !told.includes(one)),
      1,
    ).flat());
  const compared = readCandidates(told, 2).flatMap((candidates) =>
    groupClaims(candidates).flatMap((claims) => compareClaims(claims, candidates, told, listOthers)),
  );
  return addReprints(compared, findReprints(all))
    .toSorted(compareWeight)
    .map(({ comparison }) => comparison)
    .filter((one, at, weighed) => weighed.findIndex((other) => areTheSame(one, other)) === at)
    .filter((one, _, weighed) => !weighed.some((other) => isToldWithin(one, other)));
}

/**
 * `inmates killed`: 11 and 12, beside `people dead`: 11, 12 and 11 again, each of them by the same articles. Below ten
 * it may be chance.
 */
function isToldWithin(one: Comparison, whole: Comparison): boolean {
  return (
    one.verdict === whole.verdict &&
    one.claims.length < whole.claims.length &&
    one.claims.every(
      ({ document, figure }) =>
        figure.unit.kind === 'count' &&
        (exactValue(figure) ?? 0) >= LEAST_ALIKE &&
        whole.claims.some(
          (other) => other.document === document && exactValue(other.figure) === exactValue(figure),
        ),
    )
  );
}

const LEAST_ALIKE = 10;

/** The same numbers of the same articles: told in two kinds of words, once in the headlines and once below. */
function areTheSame(one: Comparison, other: Comparison): boolean {
  const tell = ({ counts, verdict, claims }: Comparison) =>
    [verdict, counts, ...claims.map(claimKey).toSorted()].join('\n');
  return tell(one) === tell(other);
}

interface Weighed {
  readonly comparison: Comparison;
  readonly weight: number;
}

/** On what prints of one sentence differ, in the comparison of its quantity or else in one of its own. */
function addReprints(compared: readonly Weighed[], reprints: readonly (readonly Print[])[]): Weighed[] {
  const isHeld = ({ claims }: Comparison, prints: readonly Print[]) =>
    prints.every((print) => claims.some((claim) => isOneClaim(claim, print)));
  const joined = compared.map(({ comparison, weight }): Weighed => {
    const own = reprints.filter((prints) => isHeld(comparison, prints)).flat();
    if (own.length === 0) return { comparison, weight };
    const claims = comparison.claims.map((claim) => nameAsPrinted(claim, own));
    return { comparison: { ...comparison, verdict: 'differ', claims }, weight };
  });
  const others = reprints.filter((prints) => !compared.some(({ comparison }) => isHeld(comparison, prints)));
  return [...joined, ...others.map(compareReprints)];
}

function compareReprints(prints: readonly Print[]): Weighed {
  const counts = nameCompared(
    prints.map(({ text, figure }) => {
      const subject = readCounted(text, figure).readRest();
      // What is not known of them is no word for them: `people unclear`.
      return {
        text,
        figure,
        subject: subject.fate === 'unclear' ? { ...subject, fate: undefined } : subject,
      };
    }),
  );
  const claims = orderClaims(prints).map((print) => nameAsPrinted(makeClaim(print), prints));
  const weight = Math.max(...prints.map(({ figure }) => figure.salience));
  return { comparison: { counts, verdict: 'differ', claims }, weight };
}

/** Most telling verdict first, then by how much the figures matter in their articles. */
function compareWeight(a: Weighed, b: Weighed): number {
  return (
    VERDICTS.indexOf(a.comparison.verdict) - VERDICTS.indexOf(b.comparison.verdict) || b.weight - a.weight
  );
}

/**
 * One comparison of claims that belong together; none when only one article makes them, or nothing is worth saying.
 *
 * @param sameKind all the articles' figures of this kind, for fuller words
 * @param listOthers gives the figures of the articles that may be on another event
 */
function compareClaims(
  joined: readonly Candidate[],
  sameKind: readonly Candidate[],
  told: readonly Told[],
  listOthers: () => readonly Candidate[],
): Weighed[] {
  const candidates = leaveOutBareHeadlines(joined);
  const judged = judgeClaims(candidates);
  if (judged === undefined) return [];
  const verdict = reviewVerdict(judged, candidates, sameKind, told);
  if (verdict === 'beside' && !areClose(candidates)) return [];
  const telling = verdict === 'agree' ? dropEchoes(candidates, sameKind) : candidates;
  const counts = nameCompared(candidates);
  // Where sources agree no sentence is quoted, and of mere `employees` nobody would know which.
  const isClear = saysWhat(counts, candidates[0]!);
  if (verdict === 'agree' && (!isWorthAgreeing(telling) || !isClear)) return [];
  if (verdict === 'agree' && isSpokenAgainst(candidates, [...sameKind, ...listOthers()])) return [];
  const fullest = orderClaims(dropRepeated(telling).map((claim) => tellFullest(claim, sameKind)));
  // `141`, and again 141: the number that stood beside them was left out as a bound of it.
  const [first] = fullest;
  if (verdict === 'beside' && fullest.every(({ figure }) => exactValue(figure) === exactValue(first!.figure)))
    return [];
  // What a report puts in the place of another's number comes last, even of one day.
  const isLast = (claim: Candidate) => !isTakenBack(claim, sameKind) && takesBack(claim, sameKind);
  const claims =
    verdict === 'update' ? fullest.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b))) : fullest;
  const weight = Math.max(...candidates.map(({ figure }) => figure.salience));
  return [{ comparison: { counts, verdict, claims: claims.map(makeClaim) }, weight }];
}

/**
 * Whether it says something of the story that its articles have one number: two at least, and not out of one quotation.
 */
function isWorthAgreeing(candidates: readonly Candidate[]): boolean {
  return (
    candidates.some(({ document }) => document !== candidates[0]!.document) &&
    candidates.some(({ isKey }) => isKey) &&
    !candidates.every(({ subject }) => subject.isQuoted) &&
    !areOfAnotherEvent(candidates)
  );
}

/**
 * Whether an article that is none of those that agree opens with another number of the kind: it may count otherwise,
 * and so does not differ; but that sources agree would be news to its readers.
 */
function isSpokenAgainst(candidates: readonly Candidate[], others: readonly Candidate[]): boolean {
  const kind = kindOf(candidates[0]!.subject);
  return others.some(
    (other) =>
      kindOf(other.subject) === kind &&
      (isToll(other.subject.fate) || other.subject.measure !== undefined) &&
      other.leads &&
      other.isOnly &&
      candidates.every((one) => one.document !== other.document) &&
      candidates.some((one) => isApart(one, other)),
  );
}

/**
 * `exceeded only by the 2031 accident, in which 32 people died`: told low down, of an event that this one is held
 * against. Where sources agree only the number is shown, and a reader would take it for one of the story.
 */
function areOfAnotherEvent(candidates: readonly Candidate[]): boolean {
  return candidates.every(({ leads }) => !leads) && candidates.some(recallsAnother);
}

function recallsAnother({ subject, day }: Candidate): boolean {
  const year = day?.slice(0, 4);
  return subject.recalls || [...subject.scope].some((bound) => isYear(bound) && bound !== year);
}

/** Rarity of shared words from which two numbers are worth showing side by side though both may hold. */
const CLOSE = 12;

function areClose(candidates: readonly Candidate[]): boolean {
  return candidates.some((a, at) =>
    candidates
      .slice(at + 1)
      .some((b) => (a.subject.fate !== undefined && a.leads && b.leads) || sharedContext(a, b) >= CLOSE),
  );
}
