import { plain, type Words } from '../word.ts';

/** What stands between a verb and the deed that it only leads to. */
const LEADS: ReadonlyMap<string, RegExp> = new Map([
  ['decide', /^to (?=(?:decline|deny|dismiss|refuse|reject)\b)/],
  ['find', /^(?:herself|himself|itself|themselves) (?=\p{L}+ing\b)/u],
  ['grant', /^(?:(?:an?|its|the|their) )?(?:emergency )?(?:motion|petition|request) to /],
  ['raise', /^(?:her|his|their) voices? to /],
  ['take', /^to (?:the airwaves|facebook|instagram|social media|the (?:house|senate) floor|twitter) to /],
]);
/** Words of the longest of these. */
const LONGEST = 6;

/**
 * Where the deed stands that somebody does by deciding, granting or taking to something: `took to Twitter to | mock`,
 * `granted a request to | close`, `decided to | reject`, `found himself | defending`; the same place where nothing leads
 * to any.
 */
export function endOfLead(words: Words, from: number): number {
  const lead = LEADS.get(words[from]!.lemma);
  if (lead === undefined) return from;
  const [told] =
    lead.exec(
      words
        .slice(from + 1, from + 2 + LONGEST)
        .map(plain)
        .join(' '),
    ) ?? [];
  return told === undefined ? from : from + 1 + told.trim().split(' ').length;
}
