import { rememberWords } from './remember.ts';

/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), with the two later
 * departures of its author's own reference version (`-bli`, `-logi`). It makes `sanctions`, `sanctioned` and
 * `sanctioning` one term, which is what comparing two articles needs; the stem is not a word to show to anybody.
 */

const VOWEL = 'aeiou';

/** Longest suffix first within each step; a suffix that matches ends the step whether or not it is replaced. */
const STEP_2 = pairs(
  'ational ate, tional tion, enci ence, anci ance, izer ize, bli ble, alli al, entli ent, eli e, ousli ous, ization ize, ' +
    'ation ate, ator ate, alism al, iveness ive, fulness ful, ousness ous, aliti al, iviti ive, biliti ble, logi log',
);
const STEP_3 = pairs('icate ic, ative , alize al, iciti ic, ical ic, ful , ness ');
const STEP_4 = pairs(
  'al , ance , ence , er , ic , able , ible , ant , ement , ment , ent , ion , ou , ism , ate , iti , ous , ive , ize ',
);

/** The stem of a lower-case word; a word with a digit or a letter outside a to z comes back as it is. */
export function stemWord(word: string): string {
  return word.length < 3 ? word : rememberStem(word);
}

const rememberStem = rememberWords(findStem);

/** What `stemWord` gives, found anew: for those who ask for each word once. */
export function findStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = stepOne(word);
  stem = replaceSuffix(stem, STEP_2, 0);
  stem = replaceSuffix(stem, STEP_3, 0);
  stem = dropSuffix(stem);
  return tidyEnd(stem);
}

function stepOne(word: string): string {
  let stem = word;
  if (stem.endsWith('sses') || stem.endsWith('ies')) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.endsWith('eed')) {
    if (measure(stem.slice(0, -3)) > 0) stem = stem.slice(0, -1);
  } else {
    const suffix = stem.endsWith('ed') ? 2 : stem.endsWith('ing') ? 3 : 0;
    if (suffix > 0 && hasVowel(stem.slice(0, -suffix))) stem = mendAfterSuffix(stem.slice(0, -suffix));
  }
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

/** `conflat(ed)` gets its `e` back, `hopp(ing)` loses a letter, `fil(ing)` becomes `file`. */
function mendAfterSuffix(stem: string): string {
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  if (measure(stem) === 1 && endsShort(stem)) return `${stem}e`;
  return stem;
}

function replaceSuffix(word: string, suffixes: Suffixes, least: number): string {
  for (const [suffix, by] of suffixes.get(word.at(-1)!) ?? []) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return measure(stem) > least ? stem + by : word;
  }
  return word;
}

function dropSuffix(word: string): string {
  for (const [suffix] of STEP_4.get(word.at(-1)!) ?? []) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (suffix === 'ion' && !/[st]$/.test(stem)) return word;
    return measure(stem) > 1 ? stem : word;
  }
  return word;
}

function tidyEnd(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const length = measure(rest);
    if (length > 1 || (length === 1 && !endsShort(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

function isConsonant(word: string, at: number): boolean {
  const letter = word[at]!;
  if (VOWEL.includes(letter)) return false;
  return letter !== 'y' || at === 0 || !isConsonant(word, at - 1);
}

/** Porter's m: how many times a run of vowels is followed by a run of consonants. */
function measure(stem: string): number {
  let count = 0;
  let vowel = false;
  for (let at = 0; at < stem.length; at++) {
    const consonant = isConsonant(stem, at);
    if (consonant && vowel) count++;
    vowel = !consonant;
  }
  return count;
}

function hasVowel(stem: string): boolean {
  for (let at = 0; at < stem.length; at++) if (!isConsonant(stem, at)) return true;
  return false;
}

function endsDouble(stem: string): boolean {
  const last = stem.length - 1;
  return last > 0 && stem[last] === stem[last - 1] && isConsonant(stem, last);
}

/** Consonant, vowel, consonant other than w, x or y. */
function endsShort(stem: string): boolean {
  const last = stem.length - 1;
  return (
    last >= 2 &&
    isConsonant(stem, last) &&
    !isConsonant(stem, last - 1) &&
    isConsonant(stem, last - 2) &&
    !/[wxy]$/.test(stem)
  );
}

/** By its last letter, since a word has at most a few of the endings. */
type Suffixes = ReadonlyMap<string, readonly (readonly [suffix: string, by: string])[]>;

function pairs(list: string): Suffixes {
  const all = list
    .split(', ')
    .map((pair) => pair.split(' '))
    .map(([suffix, by]) => [suffix!, by ?? ''] as const)
    .sort((a, b) => b[0].length - a[0].length);
  return Map.groupBy(all, ([suffix]) => suffix.at(-1)!);
}
