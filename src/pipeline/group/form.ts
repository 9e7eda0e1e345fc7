import { haveOtherNames, readAllNames } from './names.ts';
import { articleText, type Telling } from './telling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Found once for each telling that is asked for, in the numbers of its vocabulary, as all of a telling is. */
const found = new WeakMap<Telling, Int32Array>();

/**
 * Whether two texts of one wording are two notices on one form (roadworks here and roadworks there), not one text
 * printed twice: they open with other names, or each has at least as many names of its own as both have in common. A
 * reprint keeps its names, however it is edited. Never so of a past story's articles, whose texts are not kept.
 */
export function areNoticesOnOneForm(one: Telling, other: Telling, vocabulary: Vocabulary): boolean {
  if (haveOtherNames(one.names, other.names)) return true;
  const [mine, yours] = [namesOf(one, vocabulary), namesOf(other, vocabulary)];
  if (mine === undefined || yours === undefined) return false;
  const theirs = new Set(yours);
  const shared = mine.filter((name) => theirs.has(name)).length;
  const own = Math.min(mine.length, yours.length) - shared;
  return own > 0 && shared <= own;
}

function namesOf(telling: Telling, vocabulary: Vocabulary): Int32Array | undefined {
  if (!('summary' in telling.from)) return undefined;
  let names = found.get(telling);
  if (names === undefined) {
    const { summary } = telling.from;
    names = readAllNames(articleText(summary), summary.headline.text, vocabulary);
    found.set(telling, names);
  }
  return names;
}
