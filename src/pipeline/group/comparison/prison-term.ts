import type { Figure } from '../../../news/figure.ts';

/** What a court gave somebody, as the measure of a time. */
export const PRISON_TERM = 'prison term';

/** UTF-16 units before a number and behind it that say what it is. */
const BEFORE = 110;
const BEHIND = 45;

/** `jailed for |`, `sentenced the former mayor to |`. */
const GIVEN =
  /\b(?:caged|gaoled|imprisoned|jailed)\b[^,.;]{0,40} for $|\bsentenced\b[^,.;]{0,80} to (?:an? )?$/i;
/** `handed down a | 9-year prison sentence`. */
const HANDED = /\b(?:gets?|given|got|handed(?: down)?|hands down|imposed|received?|receives) (?:an? )?$/i;
const OF_PRISON =
  /^ (?:(?:in|of) (?:prison|jail|imprisonment)|behind bars|(?:prison|jail) (?:sentence|term))\b/i;

/** What was asked for, may be, was suspended or stood before, and what is served of it. */
const NOT_SO =
  /\b(?:asked|could|cut|demand\w*|earlier|each|eligible|fac(?:e|es|ed|ing)|if|initially|may|might|maximum|minimum|originally|parole|plea|previously|probation|recommend\w*|reduc\w+|request\w*|respectively|s(?:eek|ought)\w*|serv\w+|spen[dt]\w*|suspended|would)\b/i;

/** Whether a time is the term that a court gave, in full and as a fact. */
export function isPrisonTerm(text: string, { unit, value, qualifier, span, sentence }: Figure): boolean {
  if (unit.kind !== 'time' || !/^(?:year|month)$/.test(unit.name)) return false;
  if (typeof value !== 'number' || qualifier !== undefined) return false;
  const before = text.slice(Math.max(sentence.start, span.start - BEFORE), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + BEHIND));
  if (!GIVEN.test(before) && !(HANDED.test(before) && OF_PRISON.test(behind))) return false;
  return !NOT_SO.test(before) && !NOT_SO.test(/^[^,.;]*/.exec(behind)![0]);
}
