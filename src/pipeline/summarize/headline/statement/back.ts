import type { Token } from '../../../../text/tag.ts';
import { GOVERNORS } from '../cut/governors.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { mainVerb } from '../main-verb.ts';
import { OFFICES } from '../names/offices.ts';
import { isNominal, plain, type Words } from '../word.ts';

/** What there is only one of, or what every reader takes for his own. */
const KNOWN =
  /^(?:government|world|president|police|economy|internet|public|weather|army|military|media|market|markets|sun|sea|earth|pope|queen|king|law|future|past|week|month|year|season|weekend|morning|afternoon|evening|night|day|north|south|east|west|number|majority|rest|time|way|air|ground|right|left)$/;
/** What a noun may be known by that stands behind it. */
const KNOWN_BY = /^(?:of|between|who|which|where|that)$/;
/** One that is known by its rank or number needs no telling which. */
const RANKS =
  /^(?:first|second|third|last|next|only|latest|most|best|worst|biggest|largest|smallest|highest|lowest|oldest|youngest|longest)$/;
/** Who or what has been named: `the Marstad Democrat`. */
const NAMED_BEFORE =
  /^(?:democrat|republican|native|lawmaker|congressman|congresswoman|senator|governor|businessman|businesswoman|city|town|village|company|firm|team|star)$/;
/** Words that mean something said before. */
const POINTERS =
  /^(?:another|other|others|different|same|such|above|latter|either|neither|likewise|instead|however|too|also|both|otherwise)$/;

/** What the words mean was told before: `the bridge`, `those towns`, `it`. */
export function meansTold(words: Words): boolean {
  return leansBack(words) || hasPronoun(words);
}

/** `The ruling came`: the article has told which one; `The White House` and `The number of` need no such help. */
export function beginsWithTold(words: Words): boolean {
  const [first, second, third] = words;
  if (/day$/.test(plain(first)) && second?.pos === 'PART') return true;
  if (plain(first) !== 'the' || second?.pos === 'PROPN') return false;
  return third?.pos !== 'PROPN' && plain(third) !== 'of';
}

/**
 * A sentence that is not the article's first leans on an earlier one: it has a word that points back, or speaks of `the
 * bridge` as of something told, with nothing that says which.
 */
export function leansBack(words: Words): boolean {
  return words.some((token, index) => {
    const word = plain(token);
    if (isPointer(token, words[index + 1])) return true;
    // `The former, a ferry line, closed`, not `the former mayor`.
    if (word === 'former' && plain(words[index - 1]) === 'the' && !isQuality(words[index + 1])) return true;
    // `if that happens, ferries will stop`
    if (word === 'if' && /^(?:so|that|this)$/.test(plain(words[index + 1]))) return true;
    if (POINTERS.test(word) && !(word === 'such' && plain(words[index + 1]) === 'as'))
      return !isPair(words, index);
    return word === 'the' && isTold(words, index + 1);
  });
}

/** What stands between `former` and whom it is said of, or that one. */
function isQuality(next: Token | undefined): boolean {
  return /^(?:ADJ|NOUN|PROPN|NUM)$/.test(next?.pos ?? '');
}

/** `both Blom and Sund`, `either this or that`. */
function isPair(words: Words, index: number): boolean {
  if (!/^(?:both|either|neither)$/.test(plain(words[index]))) return false;
  return words.slice(index, index + 8).some(({ pos }) => pos === 'CCONJ');
}

/** The noun phrase from here on has neither a name nor a rank in it, nor anything behind it. */
function isTold(words: Words, from: number): boolean {
  let end = from;
  while (
    words[end] !== undefined &&
    /^(?:ADJ|NOUN|PROPN|NUM|ADV|PUNCT)$/.test(words[end]!.pos) &&
    words[end]!.text !== ','
  )
    end++;
  const phrase = words.slice(from, end);
  if (phrase.length > 1 && NAMED_BEFORE.test(plain(phrase.at(-1)))) return true;
  if (phrase.some((token) => token.pos === 'PROPN' || RANKS.test(plain(token)))) return false;
  const head = phrase.findLast(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
  if (!isNominal(head) || KNOWN.test(plain(head))) return false;
  if (isOfNamed(head!) && words.slice(0, from).some(({ pos }) => pos === 'PROPN')) return false;
  const next = words[end];
  if (next?.pos === 'ADP' && [1, 2].some((ahead) => words[end + ahead]?.pos === 'PROPN')) return false;
  if (GOVERNORS.get(plain(next))?.nouns?.test(head!.lemma)) return false;
  return !KNOWN_BY.test(plain(next)) && !isDescribed(words, end);
}

/** `Marstad fined the mayor`, `closed in the city`: an office or a place that goes with a name before it. */
function isOfNamed(head: Token): boolean {
  return OFFICES.test(plain(head)) || PLACES.test(plain(head));
}

const PLACES = /^(?:country|nation|state|city|town|village|county|region|island|province|district|capital)$/;

/** `the notes | used to print it`, `the boats | the council sold`. */
function isDescribed(words: Words, index: number): boolean {
  const [next, after] = [words[index], words[index + 1]];
  const isParticiple = next?.pos === 'VERB' && /(?:ed|ing|en|ght|ld|nt)$/.test(next.text);
  if (isParticiple && /^(?:ADP|PART)$/.test(after?.pos ?? '')) return mainVerb(words) < index - 1;
  if (!/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? '')) return false;
  return words.slice(0, index + 5).some((_, at) => at > index && isFiniteVerb(words, at));
}

/**
 * Whom or what it means was said before, and not in the same statement. `Officials say they will` tells who will;
 * whom `the schools will send them home` means is not its subject.
 */
function hasPronoun(words: Words): boolean {
  return words.some((token, index) => {
    const word = plain(token);
    if (/^(?:it|itself|there)$/.test(word)) return true;
    if (!/^(?:he|she|they|him|them|himself|herself|themselves)$/.test(word)) return false;
    const before = words.slice(0, index);
    const meant = before.filter((one, at) => (/^th/.test(word) ? isPlural(one) : endsName(before, at)));
    return meant.length < (/^(?:him|them)$/.test(word) ? 2 : 1);
  });
}

function isPlural({ pos, text }: Token): boolean {
  return pos === 'NOUN' && /(?:s|people|children|men|women)$/.test(text);
}

function endsName(words: Words, index: number): boolean {
  return words[index]!.pos === 'PROPN' && words[index + 1]?.pos !== 'PROPN';
}

/** `this rule`, `those towns`, but `this week`. */
export function isPointer(token: Token, next: Token | undefined): boolean {
  return (
    /^(?:this|these|those)$/.test(plain(token)) &&
    !/^(?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|christmas|easter|time)$/.test(
      plain(next),
    )
  );
}
