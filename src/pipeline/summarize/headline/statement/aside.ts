import type { Token } from '../../../../text/tag.ts';
import { GIVEN_NAMES } from '../../people/given-names.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { mainVerb, plain } from '../grammar.ts';
import { OFFICES } from '../names/offices.ts';
import { COMMA } from '../telegram/print.ts';
import type { Segment } from './segment.ts';

type Words = readonly Token[];

/** What of the asides between a subject and its verb the statement needs: who it is, what he did, who else did it. */
export function asidesOf(subject: Words, between: readonly Segment[], verb: Words): Words {
  const others = between.some(listsOthers) ? [] : between.filter(joinsSubject).flatMap(({ words }) => words);
  return [...nameOf(subject, between[0]), ...deedOf(subject, between, verb), ...others];
}

/** `Ida Blom, | who has died aged 84, | wrote`: of what is told of her this is the news. */
export function tellsDeath([who, has, died]: Words): boolean {
  return plain(who) === 'who' && plain(has) === 'has' && plain(died) === 'died';
}

/** `The former mayor, | Ida Blom, | left`, `Orsa’s envoy to Lund, | Ida Blom, | left`: the name of who is described. */
function nameOf(subject: Words, aside: Segment | undefined): Words {
  if (aside === undefined) return [];
  const { words } = aside;
  if (words.length < 2 || words.length > 3 || !words.every(({ pos }) => pos === 'PROPN')) return [];
  const isPerson = isGivenName(words[0]!);
  const isTitle = isPerson && subject.some((token) => OFFICES.test(plain(token)));
  if (isTitle || ROLE_NOUNS.has(plain(subject.at(-1)))) return words;
  if (!isPerson || subject.some(isGivenName)) return [];
  return subject.some(({ pos }) => pos === 'ADP') ? [COMMA, ...words, COMMA] : words;
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
