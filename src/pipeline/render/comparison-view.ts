import type { Claim, Comparison } from '../../news/comparison.ts';
import { boundsOf, isSameNumber } from '../../news/figure.ts';
import type { Summary } from '../../news/summary.ts';
import { isVisible, shorten, toPrintable, visibleOr } from '../../text/printable.ts';
import { chooseSpread } from './choose-spread.ts';
import { sayShortDay } from './date.ts';
import { lowerArticle, phrase } from './figure-view.ts';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import { quoteSentence } from './quote.ts';
import { nameOutlet, viewSource } from './source.ts';
import type { ClaimView, ComparisonView } from './view-schema.ts';
import { sayWithinRange, WORDS } from './words.ts';

/** A comparison as far as the mail shows it. */
export interface Shown {
  readonly comparison: Comparison;
  readonly claims: readonly Claim[];
  /** How many more there are; none of them is lower or higher than all that are shown. */
  readonly hidden: number;
  /** Makes the claims' places unique in the mail. */
  readonly prefix: string;
}

/**
 * What of a comparison is shown: claims of the story's articles, two or more; undefined when there are fewer. Where the
 * sentences are quoted in the comparison, the figures' links lead there, and `notes` learns it before any is cited.
 */
export function chooseClaims(
  comparison: Comparison,
  summaries: ReadonlyMap<string, Summary>,
  notes: Notes,
  prefix: string,
): Shown | undefined {
  const all = comparison.claims.filter(
    ({ document, figure }) => summaries.has(document) && isVisible(toPrintable(figure.text)),
  );
  const claims = chooseSpread(all, LIMITS.claims, ({ figure: { value } }) => value);
  if (claims.length < 2) return undefined;
  if (isQuoted(comparison)) {
    claims.forEach(({ document, figure }, index) => {
      notes.settle(summaries.get(document)!, figure, `#${placeOf(prefix, index)}`);
    });
  }
  return { comparison, claims, hidden: all.length - claims.length, prefix };
}

/** Where the sources agree there is nothing to compare: one line with notes is enough. */
function isQuoted({ verdict }: Comparison): boolean {
  return verdict !== 'agree';
}

function placeOf(prefix: string, index: number): string {
  return `${prefix}-${index + 1}`;
}

/** Claims of one quantity side by side, each with its sentence and a bar. */
export function viewComparison(
  { comparison, claims, hidden, prefix }: Shown,
  summaries: ReadonlyMap<string, Summary>,
  notes: Notes,
): ComparisonView {
  const quoted = isQuoted(comparison);
  const scale = Math.max(...claims.map((claim) => boundsOf(claim.figure.value)[1]));
  const speakers = nameSpeakers(claims, summaries);
  const isOneDay = claims.every(({ day }) => day === claims[0]!.day);
  return {
    verdict: comparison.verdict,
    title: WORDS[comparison.verdict],
    quoted,
    counts: phrase(comparison.counts),
    claims: claims.map((claim, index) => {
      const summary = summaries.get(claim.document)!;
      const { sentence, span } = claim.figure;
      return viewClaim(claim, summary, placeOf(prefix, index), {
        who: shorten(speakers[index]!, LIMITS.name),
        ...(quoted ? { href: null, note: null } : notes.cite(summary, claim.figure)),
        sentence: quoted ? quoteSentence(summary.article.document.text, sentence, [span], LIMITS.quote) : [],
        bar: quoted ? drawBar(claim, scale) : null,
        // A day that is every claim's parts none from another; the source has it too.
        day: claim.day && !isOneDay ? sayShortDay(claim.day) : null,
      });
    }),
    hidden: quoted && hidden > 0 ? sayWithinRange(hidden) : null,
  };
}

function viewClaim(
  claim: Claim,
  summary: Summary,
  id: string,
  rest: Pick<ClaimView, 'who' | 'href' | 'note' | 'sentence' | 'bar' | 'day'>,
): ClaimView {
  return {
    id,
    text: shorten(toPrintable(claim.figure.text), LIMITS.figure),
    qualifier: phrase(claim.figure.qualifier?.text),
    source: viewSource(summary),
    ...rest,
  };
}

/**
 * Who says each claim; with the outlet that tells it, where one speaker is given with two numbers: it is the outlets
 * that differ.
 */
function nameSpeakers(claims: readonly Claim[], summaries: ReadonlyMap<string, Summary>): string[] {
  const names = claims.map((claim) => nameSpeaker(claim, summaries.get(claim.document)!));
  return names.map((name, index) => {
    const outlet = nameOutlet(summaries.get(claims[index]!.document)!);
    const isTorn = names.some(
      (other, at) => other === name && !isSameNumber(claims[at]!.figure, claims[index]!.figure),
    );
    return isTorn && outlet !== name ? `${name} (${outlet})` : name;
  });
}

/** An outlet keeps the capital of its name (`The Beacon`); a file that names none has its path in the source alone. */
function nameSpeaker({ who, figure }: Claim, summary: Summary): string {
  const printed = who === summary.article.document.file ? '' : toPrintable(who);
  return visibleOr(who === figure.attribution?.who ? lowerArticle(printed) : printed, nameOutlet(summary));
}

/** Thinnest stroke that is still seen on a phone, in percent of the table's width. */
const THINNEST = 2;

/**
 * A bar from zero to the value, in whole percent of the largest claim; a range goes on, fainter, from its low to its
 * high end. From zero always: a cut axis would make a small difference look large. Nothing is drawn below zero.
 */
function drawBar(claim: Claim, scale: number): ClaimView['bar'] {
  const [low, high] = boundsOf(claim.figure.value);
  if (!(low >= 0 && low <= high && high <= scale && scale > 0 && Number.isFinite(scale))) return null;
  const end = Math.max(THINNEST, Math.round(100 * (high / scale)));
  const filled = low === high ? end : Math.min(end - THINNEST, Math.round(100 * (low / scale)));
  return { filled, range: end - filled, rest: 100 - end };
}
