import { makeTable } from '../../../text/table.ts';

/**
 * A country and its people as one name: `Canada`, `Canadian`, `Canadians`. By endings, so that two names that fall together
 * by accident count as one: that only ever lets a pair be looked at, never be asserted.
 */
const IRREGULAR = makeTable<string>({
  british: 'britain',
  briton: 'britain',
  uk: 'britain',
  us: 'america',
  american: 'america',
  states: 'america',
  french: 'france',
  dutch: 'netherlands',
  spanish: 'spain',
  spaniard: 'spain',
  greek: 'greece',
  danish: 'denmark',
  dane: 'denmark',
  polish: 'poland',
  pole: 'poland',
  swiss: 'switzerland',
  swedish: 'sweden',
  swede: 'sweden',
  finnish: 'finland',
  irish: 'ireland',
  welsh: 'wales',
  scottish: 'scotland',
  thai: 'thailand',
  filipino: 'philippines',
  afghan: 'afghanistan',
  uzbek: 'uzbekistan',
  kazakh: 'kazakhstan',
});

const ENDINGS = /(?:ians?|eans?|ans?|ese|ish|i|s)$/;

/** The name without what makes it an adjective or a people; compare results, never show them. */
export function foldPlaceName(name: string): string {
  const lower = name
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s?$/, '');
  const singular = lower.replace(/s$/, '');
  let folded = IRREGULAR[lower] ?? IRREGULAR[singular] ?? lower;
  for (let round = 0; round < 2; round++) {
    const shorter = folded.replace(ENDINGS, '');
    if (shorter.length < 3) break;
    folded = shorter;
  }
  return folded.length > 4 ? folded.replace(/[aeiouy]+$/, '') : folded;
}
