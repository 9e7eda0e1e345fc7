import { withoutDescriptions } from '../names/described.ts';
import { withoutRoles } from '../names/roles.ts';
import { withoutTitles } from '../names/titles.ts';
import type { Words } from '../word.ts';
import { withoutLastOfPair } from './last-pair.ts';
import { withOneQuality } from './paired-qualities.ts';
import { withOneOfSeveral } from './pairs.ts';
import { withOneQuoted } from './quoted-pair.ts';
import { withoutSpareAdjectives } from './spare-adjectives.ts';

/** Words of a statement, its articles among them, that no longer tells all of what somebody is. */
const LONG = 12;
/** And that tells of several things only one. */
const LONGER = 14;
/** And that no longer tells at all what somebody is to whom something is done. */
const LONGEST = 22;

/** A statement that is too long for a headline with less of what its nouns tell; a short one as it is. */
export function withLeanPhrases(words: Words): Words {
  if (words.length <= LONG) return words;
  const named = withoutDescriptions(withoutTitles(words));
  const lean =
    named.length > LONGER ? withOneOfSeveral(withOneQuality(withoutSpareAdjectives(named))) : named;
  return lean.length > LONGEST ? withOneQuoted(withoutLastOfPair(withoutRoles(lean))) : lean;
}
