/**
 * Names of persons as articles write them: which parts they have, and when two of them can mean one person. Knows
 * nothing of any text; whoever joins mentions decides which of several that match is meant.
 */
export interface NameParts {
  /** As written, in order, without suffix: `Lloyd`, `J.`, `Austin`. */
  readonly words: readonly string[];
  /** The family name: the last word with the particles before it, or the first word of a name that starts with it. */
  readonly family: string;
  /** The other words, initials with their point. */
  readonly given: readonly string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PARTICLE = /^(?:de|da|do|dos|di|du|del|della|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|af|av|zu)$/;

/** Family names that stand first where Korean, Chinese and Vietnamese names are written in their own order. */
const FAMILY_FIRST = new Set(
  (
    'kim lee park choi choe jung jeong chung kang cho jo yoon yun moon han shin oh seo kwon hwang ahn song yoo ryu ri ro ' +
    'pak jang im lim hong ko bae baek noh nam xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin ' +
    'luo gao zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang du ye wei lu ren yao mao ' +
    'nguyen tran pham hoang phan vu dang bui ngo duong'
  ).split(' '),
);

/** The parts of a name; a name of one word is a family name. */
export function splitName(name: string): NameParts {
  const all = name.split(/\s+/).filter((word) => word !== '');
  const words = all.filter((word, index) => index === 0 || !SUFFIX.test(word));
  if (words.length > 1 && startsWithFamily(words)) return { words, family: words[0]!, given: words.slice(1) };
  let family = words.length - 1;
  while (family > 1 && PARTICLE.test(words[family - 1]!.toLowerCase())) family--;
  return { words, family: words.slice(family).join(' '), given: words.slice(0, Math.max(family, 0)) };
}

/** `Kim Jong Un`, `Yoon Suk-yeol`, `Xi Jinping`; not `Kim Smith`, `Lee Ann Walker`. */
function startsWithFamily(words: readonly string[]): boolean {
  if (words.length > 3 || !FAMILY_FIRST.has(words[0]!.toLowerCase())) return false;
  const rest = words.slice(1);
  if (rest.length === 1 && /^\p{Lu}\p{Ll}{1,5}[-‑]\p{L}{1,6}$/u.test(rest[0]!)) return true;
  if (rest.length === 2) return rest.every((word) => SYLLABLE.test(word));
  return rest.length === 1 && TWO_SYLLABLES.test(rest[0]!);
}

/** One written syllable of Korean, Chinese or Vietnamese: `Jong`, `Hui`, `Un`, `Kyun`. */
const SYLLABLE =
  /^(?:[BCDFGHJKLMNPQRSTWXYZ]?[bcdfghjklmnpqrstwxyz]{0,2}[aeiouyw]{1,4}(?:ng|n|l|m|k|p|t|c|ch)?|[AEIOU][aeiouy]{0,2}(?:ng|n|l|m|k)?)$/;
const TWO_SYLLABLES =
  /^[BCDFGHJLMNPQRSTWXYZ]h?[aeiou]{1,3}(?:ng|n)?(?:[bcdfghjklmnpqrstwxyz]h?[aeiou]{1,3}(?:ng|n|o|u)?)$/;

/**
 * True when two written names can be one person's: the family names sound alike, and the given names agree, one is the
 * other's initial or beginning, or one name has none.
 */
export function matchesName(a: NameParts, b: NameParts): boolean {
  if (soundOf(a.family) !== soundOf(b.family)) return sameInAnyOrder(a, b);
  if (a.given.length === 0 || b.given.length === 0) return true;
  const [first, second] = [wholeGiven(a), wholeGiven(b)];
  return first === second || agrees(a.given[0]!, b.given[0]!);
}

function wholeGiven(name: NameParts): string {
  return soundOf(name.given.join(''));
}

function agrees(a: string, b: string): boolean {
  const [short, long] = [soundOf(a), soundOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length === 1) return long.startsWith(short);
  return (
    short === long ||
    (short.length >= 3 && long.startsWith(short)) ||
    NICKNAMES.get(a.toLowerCase()) === b.toLowerCase() ||
    NICKNAMES.get(b.toLowerCase()) === a.toLowerCase()
  );
}

/** `Suk-yeol Yoon` and `Yoon Suk-yeol`. */
function sameInAnyOrder(a: NameParts, b: NameParts): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  return soundOf(a.family) === wholeGiven(b) && soundOf(b.family) === wholeGiven(a);
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
 * letters single, the spellings of one Cyrillic or Arabic letter alike (`Zelensky`, `Zelenskyy`, `Zelenskiy`).
 */
export function soundOf(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:iy|yi|yy|ij|ii|y|j)/g, 'i')
    .replace(/ii+/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/(?:ck|q)/g, 'k')
    .replace(/(.)\1+/g, '$1');
}
