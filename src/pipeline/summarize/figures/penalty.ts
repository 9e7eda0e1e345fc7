import type { Figure } from '../../../news/figure.ts';
import { textBefore } from './text-before.ts';

/** `11 years in prison`, `jailed for 11 years`: the verdict of a trial. */
export function isPenalty(text: string, figure: Figure): boolean {
  const { unit, span } = figure;
  if (unit.kind !== 'time') return false;
  if (JAILED.test(textBefore(text, figure, 60))) return true;
  const behind = text.slice(span.end, span.end + 40);
  return /^(?:\sand\s[\w-]+\s\w+)?\s(?:in|of|behind)\s(?:prison|jail|custody|bars|probation)\b/i.test(behind);
}

const JAILED =
  /\b(?:gaoled|imprisoned|jailed)\b[^,;]{0,30} for (?:at least |a (?:minimum|total) of )?$|\bsentenced to (?:at least |a (?:minimum|total) of )?$|\bserve (?:at least |a minimum of )$|\bminimum (?:sentence|term) of $/i;
