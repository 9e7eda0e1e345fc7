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

/** The longer ones first. */
const ENDINGS = ['ians', 'eans', 'ian', 'ean', 'ans', 'ese', 'ish', 'an', 'i', 's'];

/** Names whose folded forms are kept, since articles name the same few thousand. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

/** The name without what makes it an adjective or a people; compare results, never show them. */
export function foldPlaceName(name: string): string {
  let folded = kept.get(name);
  if (folded === undefined) {
    folded = foldName(name);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, folded);
  }
  return folded;
}

function foldName(name: string): string {
  const lower = name
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s?$/, '');
  const singular = lower.replace(/s$/, '');
  let folded = IRREGULAR[lower] ?? IRREGULAR[singular] ?? lower;
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((letters) => folded.endsWith(letters));
    if (ending === undefined || folded.length - ending.length < 3) break;
    folded = folded.slice(0, -ending.length);
  }
  return folded.length > 4 ? folded.replace(/[aeiouy]+$/, '') : folded;
}
