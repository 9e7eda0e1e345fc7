import type { Figure } from '../../../news/figure.ts';

/** UTF-16 units from a share of the vote to the one that it is held against. */
const FAR = 80;

/** `53.1 percent of the vote against 46.9 percent for Holm`: what an election came out at, each of the two. */
export function isVoteShare(text: string, { unit, sentence, span }: Figure): boolean {
  if (unit.kind !== 'percent') return false;
  return (
    OF_VOTE.test(text.slice(span.end, span.end + 24)) ||
    AGAINST.test(text.slice(Math.max(sentence.start, span.start - FAR), span.start))
  );
}

/** `with 98 percent of ballots counted`: how far the count has come. */
export function isCountedSoFar({ unit, counts }: Figure): boolean {
  return unit.kind === 'percent' && /\bballots?$/i.test(counts);
}

const OF_VOTE = /^ of (?:the )?(?:popular )?votes?\b(?! counted)/;
const AGAINST =
  /(?:%|\bper ?cent) of the (?:popular )?votes?,? (?:against|compared with|to|versus) [^\d;.]*$/;
