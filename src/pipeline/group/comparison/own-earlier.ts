import type { Figure } from '../../../news/figure.ts';
import { isCumulative } from '../../../text/fates.ts';
import { FIRST_GIVEN } from '../../../text/former.ts';
import type { Candidate, Placed } from './candidate.ts';
import { exactValue } from './values.ts';

/** What no such sentence is without; most figures are spared the rest. */
const TELLS = /earlier|previous|initial|first|preliminary|stood at|yesterday|day before/i;

/** `the previous toll was |`, `an earlier report spoke of |`. */
const FIRST_COUNT =
  /\b(?:earlier|first|initial|preliminary|previous) (?:official )?(?:death )?(?:count|estimate|figure|number|report|tally|toll)s?\b[^.;]{0,50}$/i;

/** `stood at | 19 on Tuesday`. */
const STOOD = /\bst(?:ood|anding) at (?:about |at least |around |nearly |more than )?$/i;
const THEN =
  /^[^,.;]{0,25}(?:\b(?:on|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\byesterday|\ba day (?:before|earlier)|\bthe day before)\b/;

/** UTF-16 units on either side of a number that are looked at. */
const FAR = 110;

type Unsettled = Placed & Pick<Candidate, 'subject'>;

/**
 * Without what an article says was counted before: `The toll rose to 22. It stood at 19 on Tuesday.` gives one count,
 * and whoever else still tells of 19 is overtaken by it.
 *
 * @param kind figures of one kind
 */
export function settleOwnEarlier<T extends Unsettled>(kind: readonly T[]): readonly T[] {
  if (!isCumulative(kind[0]?.subject.fate)) return kind;
  const earlier = kind.filter(
    (one) => tellsEarlier(one.text, one.figure) && kind.some((other) => isRaised(one, other)),
  );
  if (earlier.length === 0) return kind;
  return kind
    .filter((one) => !earlier.includes(one))
    .map((one) => {
      const before = earlier.filter((old) => isRaised(old, one)).map(({ figure }) => exactValue(figure)!);
      const { subject } = one;
      return { ...one, subject: { ...subject, former: new Set([...subject.former, ...before]) } };
    });
}

function isRaised(one: Placed, other: Placed): boolean {
  return one.document === other.document && Number(other.figure.value) > Number(one.figure.value);
}

function tellsEarlier(text: string, { sentence, span }: Figure): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - FAR), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + FAR));
  if (!TELLS.test(before) && !TELLS.test(behind)) return false;
  return FIRST_GIVEN.test(before) || FIRST_COUNT.test(before) || (STOOD.test(before) && THEN.test(behind));
}
