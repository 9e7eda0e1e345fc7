import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { mainVerb } from '../main-verb.ts';
import { OFFICES } from '../names/offices.ts';
import { COMMA } from '../telegram/print.ts';
import { plain, type Words } from '../word.ts';
import type { Segment } from './segment.ts';

/** What of the asides between a subject and its verb the statement needs: who it is, what he did, who else did it. */
export function asidesOf(subject: Words, between: readonly Segment[], verb: Words): Words {
  const others = between.some(listsOthers) ? [] : between.filter(joinsSubject).flatMap(({ words }) => words);
  const who = [...nameOf(subject, between[0]), ...lifeOf(subject, between, verb)];
  return [...who, ...deedOf(subject, between, verb), ...chargeOf(between, verb), ...others];
}

/** Words of what somebody is that may stand before the name. */
const LONGEST_ROLE = 3;
/** What somebody is only to or of another. */
const RELATED =
  /^(?:aide|aunt|boss|brother|chair|chief|colleague|counterpart|cousin|daughter|director|executive|father|fellow|founder|co-founder|friend|head|heir|host|husband|leader|member|mother|neighbou?r|owner|partner|player|predecessor|sister|son|speaker|successor|uncle|widow|wife|winner)$/;

/**
 * `actor` of `Ida Blom, | an actor who was the host of the show for years, | died`: a stranger's name tells nobody who
 * it is; empty where an aside says it otherwise.
 */
export function roleOf(subject: Words, aside: Segment | undefined): Words {
  const [first, ...rest] = aside?.words ?? [];
  if (!isFullName(subject) || first?.pos !== 'DET' || !/^(?:an?|the)$/.test(plain(first))) return [];
  const end = rest.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(pos));
  const role = end < 0 ? rest : rest.slice(0, end);
  const head = role.at(-1);
  if (head?.pos !== 'NOUN' || role.length > LONGEST_ROLE) return [];
  if (!ROLE_NOUNS.has(plain(head)) || RELATED.test(plain(head))) return [];
  return /^(?:|of|at|for|from|in|who|whose|with)$/.test(plain(rest[role.length])) ? role : [];
}

/** `Ida Blom`: nothing but a name of several words that begins with a given name. */
export function isFullName(words: Words): boolean {
  return words.length > 1 && words.every(({ pos }) => pos === 'PROPN') && isGivenName(words[0]!);
}

/** `Ida Blom, | who has died aged 84, | wrote`: of what is told of her this is the news. */
export function tellsDeath([who, has, died]: Words): boolean {
  return plain(who) === 'who' && plain(has) === 'has' && plain(died) === 'died';
}

/** `The former mayor, | Ida Blom, | left`, `Orsa’s envoy to Lund, | Ida Blom, | left`: the name of who is described. */
function nameOf(subject: Words, aside: Segment | undefined): Words {
  if (aside === undefined) return [];
  const { words } = aside;
  if (isOneOf(subject) && words.length <= LONGEST_NAME && words.every(({ pos }) => pos === 'PROPN'))
    return [COMMA, ...words, COMMA];
  if (words.length < 2 || words.length > 3 || !words.every(({ pos }) => pos === 'PROPN')) return [];
  const isPerson = isGivenName(words[0]!);
  const isTitle = isPerson && subject.some((token) => OFFICES.test(plain(token)));
  if (isTitle || ROLE_NOUNS.has(plain(subject.at(-1)))) return words;
  if (!isPerson || subject.some(isGivenName)) return [];
  return subject.some(({ pos }) => pos === 'ADP') ? [COMMA, ...words, COMMA] : words;
}

/** Words of a firm's name. */
const LONGEST_NAME = 4;

/** `One of the oldest lines of the coast, | Blom Lines, | has closed`: which one is the news. */
function isOneOf([one, of]: Words): boolean {
  return plain(one) === 'one' && plain(of) === 'of';
}

/** Words of what somebody was. */
const LONGEST_LIFE = 14;

/** `Ida Blom, | the captain who rowed to Orsa, | died`: of whom the news is that he died, it is who he was. */
function lifeOf(subject: Words, between: readonly Segment[], verb: Words): Words {
  const isName = subject.length > 1 && subject.every(({ pos }) => pos === 'PROPN');
  if (!isName || !verb.slice(0, 2).some(({ lemma }) => lemma === 'die')) return [];
  const life = between.find(({ words }) => words[0]?.pos === 'DET' || ROLE_NOUNS.has(plain(words[0])))?.words;
  return life === undefined || life.length > LONGEST_LIFE ? [] : [COMMA, ...life, COMMA];
}

/** Words of a verb with what it needs, behind which nothing more is told. */
const ARRESTED = 6;

/** `A captain, | who sold two ferries, | was arrested in Orsa`: of somebody without a name the news is what he did. */
function deedOf(subject: Words, between: readonly Segment[], verb: Words): Words {
  const [aside] = between;
  if (aside === undefined || between.length > 1 || plain(aside.words[0]) !== 'who') return [];
  if (!/^an?$/.test(plain(subject[0])) || subject.some(({ pos }) => pos === 'PROPN')) return [];
  const isShort = verb.length <= ARRESTED && !verb.some((token) => /^(?:for|over|on)$/.test(plain(token)));
  return isShort && verb.some((token) => HELD.test(plain(token))) ? [COMMA, ...aside.words, COMMA] : [];
}

const HELD = /^(?:arrested|charged|convicted|detained|freed|held|jailed|released|sentenced)$/;

/** Words of what somebody is accused of. */
const LONGEST_CHARGE = 16;

/** `Ida Blom, | accused of sinking a ferry, | appeared in court`: what for is the news. */
function chargeOf(between: readonly Segment[], verb: Words): Words {
  if (!verb.slice(0, TRIED_WITHIN).some((token) => TRIED.test(plain(token)))) return [];
  const charge = between.find(({ words }) => CHARGED.test(plain(words[0])))?.words;
  return charge === undefined || charge.length > LONGEST_CHARGE ? [] : [COMMA, ...charge, COMMA];
}

const CHARGED = /^(?:accused|charged|convicted|indicted|suspected)$/;
const TRIED = /^(?:acquitted|arraigned|court|guilty|plea|pleaded|pled|sentenced)$/;
const TRIED_WITHIN = 5;

function isGivenName(token: Token): boolean {
  return GIVEN_NAMES.has(plain(token));
}

/** `Blom, of Marstad, | and Sund, | of Orsa, wrote`: the second who wrote. */
function joinsSubject({ words }: Segment): boolean {
  return plain(words[0]) === 'and' && words[1]?.pos === 'PROPN' && mainVerb(words.slice(1)) < 0;
}

/** `The film, | starring Ida Blom, | Per Sund | and Karl Lund, | was shown`: a list of its own. */
function listsOthers({ words }: Segment): boolean {
  return /^(?:including|like|such|who|which)$/.test(plain(words[0])) || /.ing$/.test(plain(words[0]));
}
