import { startsCapital } from '../../../../text/capital.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { isFullName } from './titles.ts';

/** Offices that are told with their place, behind which the surname stands alone. */
const PLACED = /^(?:gov\.|governor|king|mayor|minister|pope|president|prince|princess|queen)$/;

/**
 * Without what somebody is who is named in full behind the verb, as one to whom or by whom something is done: `accused
 * | shipping reporter | Ida Blom of`. Who does it, and whose he is (`the mayor’s lawyer Ida Blom`), stays. For a
 * statement so long that nobody would read it.
 */
export function withoutRoles(words: Words): Words {
  const verb = mainVerb(words);
  if (verb < 0) return words;
  const quoted = findQuoted(words);
  const spare = new Set<number>();
  for (let name = verb + 2; name < words.length - 1; name++) {
    if (quoted[name] || !isFullName(words, name)) continue;
    for (let at = startOfRole(words, name, verb); at < name; at++) spare.add(at);
  }
  return spare.size === 0 ? words : words.filter((_, index) => !spare.has(index));
}

/** Where what somebody is begins, before the name; the name's own place when nothing of the kind stands there. */
function startOfRole(words: Words, name: number, verb: number): number {
  const role = words[name - 1]!;
  if (!isNominal(role) || !ROLE_NOUNS.has(plain(role)) || PLACED.test(plain(role))) return name;
  let from = name - 1;
  while (from - 1 > verb && isInRole(words[from - 1]!)) from--;
  if (words[from]!.text === '-' && /^(?:now|then)$/.test(plain(words[from - 1]))) return from - 1;
  const before = words[from - 1]!;
  if (plain(before) === 'turned' || words[from - 2]?.text === '-') return name;
  if (before.pos === 'DET') return from - 1;
  if (plain(before) === 'of' && isLarge(words[from]!) && isLarge(words[from - 2]!)) return name;
  const isVerb =
    before.pos === 'VERB' &&
    !plain(before).endsWith('ing') &&
    !/^(?:ADP|DET|PART)$/.test(words[from - 2]?.pos ?? '');
  return before.pos === 'ADP' || isVerb ? from : name;
}

/** `Institute of | Harbours` is one name. */
function isLarge({ text }: Token): boolean {
  return startsCapital(text);
}

function isInRole(token: Token): boolean {
  return isNominal(token) || token.pos === 'ADJ' || token.text === '-';
}
