import type { Figure } from '../../../news/figure.ts';
import { fateOfWord, isToll } from '../../../text/fates.ts';
import { compareText } from '../../../text/order.ts';
import { slice } from '../../../text/span.ts';
import { listWords } from '../../../text/title-parts.ts';
import type { Candidate } from './candidate.ts';
import { JOBS_CUT } from './event-fates.ts';
import { nameMeasured } from './measures.ts';
import { isSubset } from './sets.ts';
import { clipSentence } from './subject.ts';

/**
 * The articles' own words that tell the fate too: first those that all their sentences have, so that nobody is told to
 * have counted `domestic flights` who wrote of flights; of those the words of most articles, then the fullest. Else the
 * fate or the unit.
 */
export function nameCounts(candidates: readonly Pick<Candidate, 'figure' | 'subject' | 'text'>[]): string {
  const { figure, subject } = candidates[0]!;
  const { fate, thing, measure } = subject;
  if (measure !== undefined) return nameMeasured(candidates, measure);
  const units = unitsOf(figure.unit);
  const given = candidates
    .map((candidate) => countsOf(candidate.figure, units).replace(UNACCOUNTED, 'missing'))
    .filter((counts) => counts !== '');
  // `39 death toll` is no English; `39 people` is, and the fate is told behind it.
  const nouns = given.filter(
    (counts) => !/\b(?:tolls?|lives|crowd|turnout|attendance|strikers)$/i.test(counts),
  );
  const all = nouns.length > 0 ? nouns : given;
  const people = thing === 'people' ? all.filter((counts) => /^people\b/i.test(counts)) : [];
  const telling = (people.length > 0 ? people : all).filter(
    (counts) => fate !== undefined && tellsFate(counts, fate),
  );
  const named = telling.length > 0 ? telling : people.length > 0 ? people : all;
  const best = chooseCounts(named, candidates);
  if (best !== undefined && STATE.test(best)) return `people ${best.toLowerCase()}`;
  if (best !== undefined && fate === JOBS_CUT && !/\b(?:jobs|posts|positions|roles)\b/i.test(best))
    return `${best} laid off`;
  if (best === undefined) return fate ?? units;
  if (/^(?:attendance|audience|crowd|turnout)$/i.test(best)) return best;
  // `13 crash toll` is no English either.
  if (nouns.length === 0 && thing === 'people' && fate !== undefined && /\btolls?$/i.test(best))
    return `people ${fate}`;
  const tellsOther = best.split(' ').some((word) => fateOfWord(word.toLowerCase()) !== undefined);
  const mayAdd =
    !tellsOther &&
    fate !== undefined &&
    !/\bbod(?:y|ies)\b/i.test(best) &&
    !(LIFELESS.test(thing) && isToll(fate));
  return mayAdd ? `${best} ${fate}` : best;
}

/** Those that all sentences have first, then what most articles write, then the fullest. */
function chooseCounts(
  named: readonly string[],
  candidates: readonly Pick<Candidate, 'figure' | 'text'>[],
): string | undefined {
  // Mostly all write the same, and no sentence need be read.
  if (named.every((counts) => counts === named[0])) return named[0];
  const times = (counts: string) => named.filter((other) => other === counts).length;
  const sentences = candidates.map(({ text, figure }) => listWords(slice(text, clipSentence(figure))));
  const shared = new Set(
    named.filter((counts) => sentences.every((sentence) => isSubset(listWords(counts), sentence))),
  );
  return named.toSorted(
    (one, other) =>
      Number(shared.has(other)) - Number(shared.has(one)) ||
      times(other) - times(one) ||
      other.length - one.length ||
      compareText(one, other),
  )[0];
}

/** The unit as it is said of many: `square feet`, `degrees Celsius`, `kilometres per hour`. */
export function unitsOf({ kind, name }: Figure['unit']): string {
  if (kind === 'percent') return name;
  const [, head, rest] = UNIT.exec(name)!;
  if (/(?:hertz|power)$/.test(head!)) return name;
  const many = head!.endsWith('foot')
    ? head!.replace(/foot$/, 'feet')
    : `${head}${head!.endsWith('inch') ? 'es' : 's'}`;
  return `${many}${rest}`;
}

/** What is counted, and what tells more of it. */
const UNIT = /^(.*?)((?: (?:per|of|Celsius|Fahrenheit)\b.*)?)$/;

/** `hectares of forest`, where the article tells it so: `forest` alone has no number. */
function countsOf({ unit, counts, countsSpan, span }: Figure, units: string): string {
  const isOf =
    unit.kind === 'physical' && countsSpan !== undefined && countsSpan.start - span.end === OF.length;
  return isOf ? `${units}${OF}${counts}` : counts;
}

const OF = ' of ';

/** `people unaccounted for`: in more words than `missing`. */
const UNACCOUNTED = /\bunaccounted(?: for)?$/;

/** What befell people stands for them: `24 died`. */
const STATE = /^(?:died|dead|killed|injured|wounded|hurt|missing|ill|sick|arrested|displaced|rescued)$/i;

/** What nobody kills: there the fate is another number's. */
const LIFELESS =
  /^(?:accident|attack|blast|building|car|collision|crash|explosion|fire|flight|home|incident|job|plane|school|ship|shop|strike)$/;

function tellsFate(counts: string, fate: string): boolean {
  return counts.split(' ').some((word) => fateOfWord(word.toLowerCase()) === fate);
}
