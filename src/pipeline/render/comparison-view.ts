import type { Claim, Comparison } from '../../news/comparison.ts';
import type { Summary } from '../../news/summary.ts';
import { shorten, toPrintable } from '../../text/printable.ts';
import { sayShortDay } from './date.ts';
import { phrase } from './figure-view.ts';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import { quoteSentence } from './quote.ts';
import { viewSource } from './source.ts';
import type { ClaimView, ComparisonView } from './view-schema.ts';
import { WORDS } from './words.ts';

/**
 * Claims of one quantity side by side. Each is quoted here, and the figure's link leads here; where the sources agree
 * there is nothing to compare, so one line with notes is enough.
 *
 * @param prefix makes the claims' places unique in the mail
 * @returns undefined when fewer than two of the claims belong to the story's articles
 */
export function viewComparison(
  comparison: Comparison,
  summaries: ReadonlyMap<string, Summary>,
  notes: Notes,
  prefix: string,
): ComparisonView | undefined {
  const claims = comparison.claims.filter(({ document }) => summaries.has(document)).slice(0, LIMITS.claims);
  if (claims.length < 2) return undefined;
  const scale = Math.max(...claims.map((claim) => bounds(claim)[1]));
  return {
    verdict: comparison.verdict,
    title: WORDS[comparison.verdict],
    counts: phrase(comparison.counts),
    claims: claims.map((claim, index) => {
      const summary = summaries.get(claim.document)!;
      const id = `${prefix}-${index + 1}`;
      const quoted = comparison.verdict !== 'agree';
      if (quoted) notes.settle(summary, claim.figure, `#${id}`);
      return viewClaim(claim, summary, id, {
        ...(quoted ? { href: null, note: null } : notes.cite(summary, claim.figure)),
        sentence: quoted
          ? quoteSentence(
              summary.article.document.text,
              claim.figure.sentence,
              [claim.figure.span],
              LIMITS.quote,
            )
          : [],
        bar: quoted ? drawBar(claim, scale) : null,
      });
    }),
  };
}

function viewClaim(
  claim: Claim,
  summary: Summary,
  id: string,
  rest: Pick<ClaimView, 'href' | 'note' | 'sentence' | 'bar'>,
): ClaimView {
  return {
    id,
    text: shorten(toPrintable(claim.figure.text), LIMITS.figure),
    qualifier: phrase(claim.figure.qualifier?.text),
    who: shorten(toPrintable(claim.who), LIMITS.name),
    day: claim.day ? sayShortDay(claim.day) : null,
    source: viewSource(summary),
    ...rest,
  };
}

/** Low and high end of what a claim says. */
function bounds({ figure: { value } }: Claim): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value;
}

/** Thinnest stroke that is still seen on a phone, in percent of the table's width. */
const THINNEST = 2;

/**
 * A bar from zero to the value, or from the low to the high end of a range, in whole percent of the largest claim. From
 * zero always: a cut axis would make a small difference look large. Nothing is drawn below zero.
 */
function drawBar(claim: Claim, scale: number): ClaimView['bar'] {
  const [low, high] = bounds(claim);
  if (!(low >= 0) || !(scale > 0) || !Number.isFinite(scale)) return null;
  const end = Math.max(THINNEST, Math.round((100 * high) / scale));
  const before = low === high ? 0 : Math.min(end - THINNEST, Math.round((100 * low) / scale));
  return { before, filled: end - before, after: 100 - end };
}
