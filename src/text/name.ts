import { rememberWords } from './remember.ts';
import { wordSet } from './word-set.ts';

/**
 * Names of persons as articles write them: which parts they have, and when two of them can mean one person. Knows
 * nothing of any text; whoever joins mentions decides which of several that match is meant.
 */
export interface NameParts {
  /** As written, in order, without suffix: `Ida`, `J.`, `Blom`. */
  readonly words: readonly string[];
  /** The family name: the last word with the particles before it, or the first word of a name that starts with it. */
  readonly family: string;
  /** The other words, initials with their point. */
  readonly given: readonly string[];
  /** True for `Ida Blom Jr.`, whose parent has the same name. */
  readonly junior: boolean;
  /** True for a name in the order of Korean, Chinese and Vietnamese, whose given names are never cut short. */
  readonly familyFirst: boolean;
  /** What `matchesName` compares: `soundOf` the family name, of all given names together, of the first of them. */
  readonly sounds: { readonly family: string; readonly given: string; readonly first: string };
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const JUNIOR = /\sjr\.?$/i;
const PARTICLE = /^(?:de|da|do|dos|di|du|del|della|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|af|av|zu)$/;

/** `de Dam`, `De Dam` alone; a large `Van` or `La` may be a given name. */
const ALONE = new RegExp(`${PARTICLE.source}|^(?:De|Del|Della|Der|Di|Du|Von)$`);

/** Family names that stand first where Korean, Chinese and Vietnamese names are written in their own order. */
const FAMILY_FIRST = wordSet(
  'kim lee park choi choe jung jeong chung kang cho jo yoon yun moon han shin oh seo kwon hwang ahn song yoo ryu ri ro ' +
    'pak jang im lim hong ko bae baek noh nam xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin ' +
    'luo gao zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang du ye wei lu ren yao mao ' +
    'tsai wen nguyen tran pham hoang phan vu dang bui ngo duong',
);

/** The parts of a name; a name of one word is a family name. */
export function splitName(name: string): NameParts {
  return rememberParts(name);
}

/** Articles name the same people. */
const rememberParts = rememberWords(findParts);

function findParts(name: string): NameParts {
  const words = wordsOf(name);
  if (startsWithFamily(words)) return { ...partsOf(words, words[0]!, words.slice(1)), familyFirst: true };
  const family = familyAt(words);
  const parts = partsOf(words, words.slice(family).join(' '), words.slice(0, Math.max(family, 0)));
  return JUNIOR.test(name) ? { ...parts, junior: true } : parts;
}

/** True for `Kim Min Ho`, `Park Geun-hye`: a name that begins with the family's. */
export function isFamilyFirst(words: readonly string[]): boolean {
  return mayBeFamilyFirst(words[0]!.toLowerCase()) && startsWithFamily(withoutSuffixes(words));
}

/** Whether names begin with the family's where that is this word, in lower case. */
export function mayBeFamilyFirst(word: string): boolean {
  return FAMILY_FIRST.has(word);
}

function wordsOf(name: string): string[] {
  if (/^\S+$/.test(name)) return [name];
  const parts = PARTED.test(name) ? name.split(' ') : name.split(/\s+/).filter((word) => word !== '');
  return withoutSuffixes(parts);
}

/** By single spaces and by nothing else, as nearly all names: an expression takes five times as long to split by. */
const PARTED = /^\S+(?: \S+)*$/;

function withoutSuffixes(words: readonly string[]): string[] {
  return words.filter((word, index) => index === 0 || !SUFFIX.test(word));
}

/** Where the family name begins in a name that ends with it. */
function familyAt(words: readonly string[]): number {
  let family = words.length - 1;
  while (family > 1 && PARTICLE.test(words[family - 1]!.toLowerCase())) family--;
  return family === 1 && ALONE.test(words[0]!) ? 0 : family;
}

/** Before a family name some write it and some do not: `al-Jabari`, `Jabari`. */
const ARTICLE = /^(?:al|el)[-‑ ](?=\p{L})/iu;

function partsOf(words: readonly string[], family: string, given: readonly string[]): NameParts {
  const first = soundOf(given[0] ?? '');
  const sounds = {
    family: soundOf(family.replace(ARTICLE, '')),
    given: given.length < 2 ? first : soundOf(given.join('')),
    first,
  };
  return { words, family, given, junior: false, familyFirst: false, sounds };
}

/** `Kim Min Ho`, `Yoon Tae-yong`, `Wang Haoran`; not `Kim Smith`, `Lee Ann Walker`. */
function startsWithFamily(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3 || !FAMILY_FIRST.has(words[0]!.toLowerCase())) return false;
  const rest = words.slice(1);
  if (rest.length === 1 && /^\p{Lu}\p{Ll}{1,5}[-‑]\p{L}{1,6}$/u.test(rest[0]!)) return true;
  if (rest.length === 2) return rest.every((word) => SYLLABLE.test(word));
  if (SYLLABLE.test(rest[0]!)) return !ALSO_GIVEN.test(words[0]!);
  return TWO_SYLLABLES.test(rest[0]!);
}

/** Family names that are given names or words as well, too short a hint before one syllable: `Lee Ann`. */
const ALSO_GIVEN = /^(?:lee|kim|park|song|han|sun|ma|le|jo|ho|dang|long)$/i;

/** One written syllable of Korean, Chinese or Vietnamese: `Min`, `Ho`, `Won`, `Linh`. */
const SYLLABLE =
  /^(?:[BCDFGHJKLMNPQRSTWXYZ]?[bcdfghjklmnpqrstwxyz]{0,2}[aeiouyw]{1,4}(?:ng|n|l|m|k|p|t|c|ch)?|[AEIOU][aeiouy]{0,2}(?:ng|n|l|m|k)?)$/;
const TWO_SYLLABLES =
  /^[BCDFGHJLMNPQRSTWXYZ]h?[aeiou]{1,3}(?:ng|n)?(?:[bcdfghjklmnpqrstwxyz]h?[aeiou]{1,3}(?:ng|n|o|u)?)$/;

/**
 * True when two written names can be one person's: the family names sound alike, and the given names agree, one is the
 * other's initial or beginning or lacks a letter of it, or one name has none; a child with its parent's whole name is
 * another.
 */
export function matchesName(a: NameParts, b: NameParts): boolean {
  if (a.sounds.family !== b.sounds.family) return sameInAnyOrder(a, b);
  if (a.given.length === 0 || b.given.length === 0) return true;
  if (a.junior !== b.junior && a.sounds.given === b.sounds.given) return false;
  if (a.familyFirst && b.familyFirst) return lettersOf(a.given) === lettersOf(b.given);
  return a.sounds.given === b.sounds.given || agrees(a, b);
}

/** `Jong-un` and `Jong Un` are spellings of one name; `Jong` and `Yong`, which sound alike elsewhere, are two. */
function lettersOf(given: readonly string[]): string {
  return given.join('').toLowerCase().replace(/\P{L}/gu, '');
}

/** `J.` and `Jane`, `Alex` and `Alexander`, `Bob` and `Robert`. */
function agrees(a: NameParts, b: NameParts): boolean {
  const [x, y] = [a.sounds.first, b.sounds.first];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length === 1 || short.length >= 3) if (long.startsWith(short)) return true;
  const [one, other] = [a.given[0]!.toLowerCase(), b.given[0]!.toLowerCase()];
  return (
    short === long ||
    NICKNAMES.get(one) === other ||
    NICKNAMES.get(other) === one ||
    isSlip(one, other) ||
    isSlip(other, one)
  );
}

/** A given name of fewer letters that lacks one is another name. */
const LONG = 7;

/** `Volodymr` for `Volodymyr`: a letter inside a long name was left out. */
function isSlip(short: string, long: string): boolean {
  if (short.length < LONG || long.length !== short.length + 1 || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  while (short[at] === long[at]) at++;
  return at > 0 && short.slice(at) === long.slice(at + 1);
}

/** `Tae-yong Yoon` and `Yoon Tae-yong`. */
function sameInAnyOrder(a: NameParts, b: NameParts): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  return a.sounds.family === b.sounds.given && b.sounds.family === a.sounds.given;
}

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  (
    'joe joseph, bob robert, bill william, jim james, mike michael, tom thomas, dick richard, tony anthony, ' +
    'ted edward, ken kenneth, steve stephen, dave david, liz elizabeth, kate katherine, jack john, ron ronald, ' +
    'don donald, ben benjamin, sam samuel, dan daniel, matt matthew, nick nicholas, chuck charles, jerry gerald, ' +
    'larry lawrence, rick richard, andy andrew, jeff jeffrey, greg gregory, pat patrick, sue susan, peggy margaret'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * A word as it sounds whatever the alphabet was that it came from: without accents, hyphens and apostrophes, double
 * letters single, the spellings of one Cyrillic or Arabic letter alike (`Zavadsky`, `Zavadskyy`, `Zavadskiy`).
 */
export function soundOf(word: string): string {
  return word === '' ? '' : rememberSound(word);
}

const rememberSound = rememberWords(findSound);

function findSound(word: string): string {
  const letters = PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, '');
  if (!hasDouble(letters) && !SPELLED.test(letters)) return letters;
  return letters.replace(SPELLINGS, (spelling) => SOUNDS.get(spelling) ?? spelling[0]!);
}

/** A pattern that looks back at its own letter takes longer than all else of a name. */
function hasDouble(letters: string): boolean {
  for (let at = 1; at < letters.length; at++)
    if (letters.charCodeAt(at) === letters.charCodeAt(at - 1)) return true;
  return false;
}

const PLAIN = /^[A-Za-z]*$/;
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ...['iy', 'yi', 'yy', 'ij', 'ii', 'y', 'j'].map((spelling) => [spelling, 'i'] as const),
  ['kh', 'h'],
  ['ph', 'f'],
  ['w', 'v'],
  ['ou', 'u'],
  ['ck', 'k'],
  ['q', 'k'],
]);
/** What `SPELLINGS` finds that is no double letter. */
const SPELLED = /[yjwq]|[kp]h|ou|ck/;
const SPELLINGS = /iy|yi|yy|ij|ii|kh|ph|ou|ck|[yjwq]|([a-z])\1+/g;
