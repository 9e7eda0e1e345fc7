/** `fell from |`, `up 5% from a year-earlier |`, `compared with |`, `versus |`. */
const MOVED_FROM =
  /\b(?:compared (?:with|to)|versus|(?:climb(?:ed)?|cut|decline[ds]?|decrease[ds]?|doubled|down|drop(?:ped|s)?|eased|edged|f[ae]ll(?:en|s)?|gr[eo]wn?|increase[ds]?|jump(?:ed)?|lowered|narrowed|plunged|raised|r[io]sen?|rises|shrank|sank|slowed|soared|surged|tripled|tumbled|up|widened) (?:to [$€£]?\d\S* (?:[\w.%]+ ){0,5}?|(?:[\w.,%$€£-]+ ){0,4}?)from) (?:an? |the )?(?:[\w-]+ ){0,6}$/i;

/** `raised its forecast for the year to at least $5.10 from |`. */
const TO_FROM =
  /\bto (?:about |around |as much as |at least |nearly )?[$€£]?\d\S*(?: (?!from )[\w%]+){0,4} from (?:an? |the )?(?:(?:earlier|initial|previous|prior) )?(?:(?:estimate|figure|forecast|level|range|record) of )?$/i;

/** `cut its forecast to between $4.80 and $5.10 from |`. */
const RANGE_FROM =
  /\bto (?:between|a range of) [$€£]?\d\S*(?: (?!from )[\w%$€£.]+){1,6} from (?:an? |the )?(?:(?:earlier|initial|previous|prior) )?(?:(?:estimate|figure|forecast|level|range|record) of )?$/i;

/** `down from $79 million, or |`: the same again in another measure. */
const AGAIN =
  /\b(?:compared (?:with|to)|versus|(?:down|up) from) [$€£]?\d[\d.,]*(?: (?:thousand|million|billion|trillion|per ?cent))?,? or (?:about )?$/i;

/** `the previous record of |`, `the old mark was |`, `the prior week's revised level of |`. */
const BROKEN =
  /\b(?:earlier|former|old|previous|prior) (?:[\w’'-]+ ){0,3}?(?:best|count|estimate|figure|forecast|guidance|high|level|low|mark|peak|range|reading|record|tally|toll|total) (?:of|was|stood at) (?:about |around |just |at least )?$/i;

/** `revising a preliminary reading of a |`. */
const REVISED =
  /\brevis(?:e[ds]?|ing) (?:an? |its |the )?(?:[\w-]+ ){0,2}(?:count|estimate|figure|number|reading|toll) of (?:an? )?$/i;

/** `had earlier put the toll at |`, `first given as |`: what was said before it was known better. */
export const FIRST_GIVEN =
  /\b(?:earlier|first|initially|originally|previously) (?:announced|counted|estimated|given|listed|put|reported|said|stated|told of)\b[^,;:]{0,50}$/i;

/** What each of the patterns is never without: two short looks spare nearly all numbers the long ones. */
const BEHIND: readonly (readonly [hint: RegExp, formers: readonly RegExp[]])[] = [
  [/from |compared|versus/i, [MOVED_FROM, TO_FROM, RANGE_FROM, AGAIN]],
  [/revis|earlier|first|former|initial|old|original|previous|prior/i, [BROKEN, REVISED, FIRST_GIVEN]],
];

/**
 * Whether the number behind some text is where something stood before, and no more does.
 *
 * @param before what stands before it in its sentence
 */
export function leadsToFormer(before: string): boolean {
  for (const [hint, formers] of BEHIND)
    if (hint.test(before) && formers.some((former) => former.test(before))) return true;
  return false;
}
