import { COUNTRY_ADJECTIVES } from '../../../text/countries.ts';
import { rememberWords } from '../../../text/remember.ts';

/**
 * A country and its people as one name: `Canada`, `Canadian`, `Canadians`. By endings where no list has them, so that
 * two names that fall together by accident count as one: that only ever lets a pair be looked at, never be asserted.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...[...COUNTRY_ADJECTIVES].map(([country, adjective]) => [adjective.toLowerCase(), country] as const),
  ...Object.entries({
    briton: 'britain',
    uk: 'britain',
    kingdom: 'britain',
    american: 'america',
    states: 'america',
    dutch: 'netherlands',
    spaniard: 'spain',
    dane: 'denmark',
    pole: 'poland',
    swede: 'sweden',
    filipino: 'philippines',
    uzbek: 'uzbekistan',
    kazakh: 'kazakhstan',
  }),
]);

/** By their last letters, of which most names have none; the longer ones first. */
const ENDINGS = Map.groupBy(
  ['ians', 'eans', 'ian', 'ean', 'ans', 'ese', 'ish', 'an', 'i', 's'],
  (ending) => ending.at(-1)!,
);

/** The name without what makes it an adjective or a people; compare results, never show them. */
export function foldPlaceName(name: string): string {
  return rememberName(name);
}

const rememberName = rememberWords(foldName);

/** What `foldPlaceName` gives, found anew: for those who ask for each name once. */
export function foldName(name: string): string {
  const lower = name
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s?$/, '');
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  let folded = IRREGULAR.get(lower) ?? IRREGULAR.get(singular) ?? lower;
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.get(folded.at(-1) ?? '')?.find((letters) => folded.endsWith(letters));
    if (ending === undefined || folded.length - ending.length < 3) break;
    folded = folded.slice(0, -ending.length);
  }
  return folded.length > 4 ? dropVowels(folded) : folded;
}

/** Without the vowels at its end. */
function dropVowels(name: string): string {
  let end = name.length;
  while (end > 0 && 'aeiouy'.includes(name[end - 1]!)) end--;
  return name.slice(0, end);
}
