import { fateOfWord, isToll } from '../../../text/fates.ts';
import { compareText } from '../../../text/order.ts';
import type { Candidate } from './candidate.ts';

/** The articles' own words that tell the fate too, those of most of them, the fullest first; else the fate or the unit. */
export function nameCounts(candidates: readonly Pick<Candidate, 'figure' | 'subject'>[]): string {
  const { figure, subject } = candidates[0]!;
  const { fate, thing } = subject;
  const given = candidates.map((candidate) => candidate.figure.counts).filter((counts) => counts !== '');
  // `39 death toll` is no English; `39 people` is, and the fate is told behind it.
  const nouns = given.filter((counts) => !/\btolls?$/i.test(counts));
  const all = nouns.length > 0 ? nouns : given;
  const telling = all.filter((counts) => fate !== undefined && tellsFate(counts, fate));
  const named = telling.length > 0 ? telling : all;
  const times = (counts: string) => named.filter((other) => other === counts).length;
  const [best] = named.toSorted(
    (one, other) => times(other) - times(one) || other.length - one.length || compareText(one, other),
  );
  if (best === undefined) return fate ?? (figure.unit.name === 'foot' ? 'feet' : `${figure.unit.name}s`);
  const tellsOther = best.split(' ').some((word) => fateOfWord(word.toLowerCase()) !== undefined);
  const mayAdd = !tellsOther && fate !== undefined && !(LIFELESS.test(thing) && isToll(fate));
  return mayAdd ? `${best} ${fate}` : best;
}

/** What nobody kills: there the fate is another number's. */
const LIFELESS = /^(?:home|car|plane|ship|shop|building|school|flight|job)$/;

function tellsFate(counts: string, fate: string): boolean {
  return counts.split(' ').some((word) => fateOfWord(word.toLowerCase()) === fate);
}
