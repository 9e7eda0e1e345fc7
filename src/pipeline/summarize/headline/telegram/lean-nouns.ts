import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isOwnerMark, plain, type Words } from '../word.ts';
import { COLON, COMMA } from './print.ts';

/** Nouns that say little, or something else, without whose they are; kin, and where one is at home. */
const OWNED =
  /^(?:age|absence|teens?|twenties|thirties|forties|fifties|sixties|seventies|eighties|all|arrival|behalf|birthday|body|city|country|death|disposal|expense|soil|territory|chest|ear|eye|face|favou?r|finger|fellow|foot|hair|hand|head|heart|home|homeland|hometown|house|island|knee|leg|lip|neck|kind|life|mind|name|own|part|shoulder|share|side|skin|throat|tongue|town|village|voice|sort|turn|type|wake|way|wife|husband|son|daughter|child|mother|father|parent|brother|sister|family)$/;
/** Behind these a rank counts time: `last year` is no year of his. */
const TIMES = /^(?:year|month|week|day|season|term)$/;
/** One in its owner's order is another's in another order. */
const RANKS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/;
/** What is said against somebody, of which whose deed it is about is the point. */
const CHARGES =
  /^(?:accusation|allegation|charge|claim|complaint|concern|criticism|doubt|inquiry|investigation|probe|question|suspicion)$/;
/** Several of a kind, of which more is told behind `of`. */
const GROUPS =
  /^(?:array|bloc|coalition|group|host|panel|raft|range|series|set|slew|spate|string|team|variety)$/;
/** What these do they do to the group, not to who is in it. */
const FORMING = /^(?:appoint|assemble|chair|convene|create|dissolve|establish|form|head|join|lead|set)$/;
/** Words of a headline in which a comma for `and` is worth it. */
const LONG = 12;
/** Words of a name that stands before another with a comma between them. */
const LONGEST_NAME = 3;

/** Without what tells of a noun only whose it is or that there are several, outside quotations. */
export function withLeanNouns(words: Words): Words {
  const kept: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; index++) {
    if (!quoted[index] && isSpareGroup(words, index)) {
      if (/^an?$/.test(plain(kept.at(-1)))) kept.pop();
      index++;
    } else if (quoted[index] || !isSparePossessor(words, index)) kept.push(words[index]!);
  }
  return withCommaForAnd(kept.map(withBriefMark));
}

/** `Edwards’s` is `Edwards’` in American papers; initials keep it. */
function withBriefMark(token: Token, index: number, words: Words): Token {
  const owner = itemAt(words, index - 1);
  return /^['’]s$/.test(token.text) && owner?.pos === 'PROPN' && /\p{Ll}s$/u.test(owner.text)
    ? changeToken(token, { text: token.text[0]! })
    : token;
}

/**
 * `defended | his | decision`, `over | its | handling of`, `fell to | its | lowest point`; people keep whose they are,
 * and what is the first of its owner is the first of nobody else.
 */
function isSparePossessor(words: Words, index: number): boolean {
  if (!/^(?:his|her|its|their)$/.test(words[index]!.text)) return false;
  if (isOwnAnyway(words, index)) return true;
  const before = words[index - 1];
  if (before === undefined || !/^(?:VERB|ADP|PART)$/.test(before.pos) || isPart(words, index)) return false;
  if (isOwnerMark(before)) return false;
  if (before.text.endsWith('ing') && before.pos === 'VERB' && isNominal(words[index - 2])) return false;
  if (RANKS.test(plain(words[index + 1])) || hasOtherOwner(words, index) || isHeldAgainst(words, index))
    return false;
  let noun = index + 1;
  while (/^(?:ADJ|ADV|NUM|PROPN|SYM)$/.test(words[noun]?.pos ?? '') || words[noun]?.text === '-') noun++;
  const phrase = words.slice(index + 1, noun + 2);
  if (!isThing(words, noun, index) || isOwnerMark(words[noun + 1])) return false;
  return !phrase.some(({ lemma }) => OWNED.test(lemma) || TIMES.test(lemma) || ROLE_NOUNS.has(lemma));
}

/**
 * `his | home country`, `her | fellow captains`, `celebrated his | 60th birthday`, `Blom Lines and its | CEO Ida Blom`.
 */
function isOwnAnyway(words: Words, index: number): boolean {
  const [before, first, second] = [words[index - 1], words[index + 1], words[index + 2]];
  if (before?.pos === 'CCONJ')
    return isNominal(words[index - 2]) && HEADS.test(plain(first)) && second?.pos === 'PROPN';
  if (!/^(?:ADP|VERB)$/.test(before?.pos ?? '') || plain(before) === 'of') return false;
  if (plain(first) === 'fellow') return isNominal(second);
  if (plain(first) === 'home') return /^(?:countries|country|states?)$/.test(plain(second));
  return (
    RANKS.test(plain(first)) &&
    /^(?:anniversary|birthday)$/.test(plain(second)) &&
    !isNominal(words[index + 3])
  );
}

const HEADS = /^(?:boss|ceo|chairman|chairwoman|chief|founder|owner|parent|partner)$/;

/** `its | ferries`, `its | handling of`, `its | Ferry Plan`; `claims its Orsa ferry is safe` tells of no other's. */
function isThing(words: Words, noun: number, owner: number): boolean {
  const token = words[noun];
  if (token?.pos === 'VERB') return token.text.endsWith('ing') && words[noun + 1]?.pos === 'ADP';
  if (words[noun - 1]!.pos !== 'PROPN') return token?.pos === 'NOUN';
  let end = noun;
  while (isNominal(words[end])) end++;
  return end - owner > 2 && !/^(?:AUX|PART|VERB)$/.test(words[end]?.pos ?? '');
}

/** `Marstad’s sale of | its | ferries`: without it they would be Marstad’s. */
function hasOtherOwner(words: Words, index: number): boolean {
  if (plain(words[index - 1]) !== 'of') return false;
  return words.slice(Math.max(0, index - 5), index).some(isOwnerMark);
}

/** `allegations about | his | response`. */
function isHeldAgainst(words: Words, index: number): boolean {
  return (
    /^(?:about|against|of|on|over|into)$/.test(plain(words[index - 1])) &&
    CHARGES.test(words[index - 2]?.lemma ?? '')
  );
}

/** `some of his criticism`. */
function isPart(words: Words, index: number): boolean {
  const owner = words[index - 2];
  if (plain(words[index - 1]) !== 'of' || owner === undefined) return false;
  return (
    /^(?:PRON|DET|NUM)$/.test(owner.pos) || /^(?:member|most|number|part|rest|several)$/.test(owner.lemma)
  );
}

/** `group of | senators`, where no verb tells of the one group. */
function isSpareGroup(words: Words, index: number): boolean {
  if (!GROUPS.test(plain(words[index])) || plain(words[index + 1]) !== 'of' || words[index]!.pos !== 'NOUN')
    return false;
  const before = words[index - 1];
  if (/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(before?.pos ?? '') && !/^(?:an?|bipartisan)$/.test(plain(before)))
    return false;
  if (words.slice(Math.max(0, index - 3), index).some(({ lemma }) => FORMING.test(lemma))) return false;
  if (/^(?:dozens|hundreds|scores|thousands)$/.test(plain(words[index + 2]))) return false;
  let head = index + 2;
  while (words[head] !== undefined && /^(?:ADJ|NOUN|PROPN|CCONJ|PUNCT|NUM)$/.test(words[head]!.pos)) head++;
  const noun = words[head - 1];
  if (noun?.pos !== 'NOUN' || plain(noun) === noun.lemma) return false;
  const verb = words[mainVerb(words)];
  return verb === undefined || !/s$/.test(plain(verb));
}

/** `Blom and Ek | met`: at the head of a headline without another comma, newspapers write `Blom, Ek`. */
function withCommaForAnd(words: Words): Words {
  if (words.length < LONG || words.some(({ text }) => text === ',')) return words;
  const colon = words.indexOf(COLON);
  const source = colon < 0 ? words : joinByComma(words, 0);
  return source === words ? joinByComma(words, colon + 1) : source;
}

/** The pair that stands from here on, before a verb or a colon, with a comma for its `and`. */
function joinByComma(words: Words, from: number): Words {
  const and = words.findIndex((token, index) => index > from && plain(token) === 'and');
  if (and < 0 || and > from + LONGEST_NAME) return words;
  let end = and + 1;
  while (isName(words[end]) && end <= and + LONGEST_NAME) end++;
  const [first, second, next] = [words.slice(from, and), words.slice(and + 1, end), words[end]];
  if (![...first, ...second].every(isName) || !isLikePair(first, second)) return words;
  return (next === COLON || /^(?:VERB|AUX|ADV|PART)$/.test(next?.pos ?? '')) && !isOwnerMark(next)
    ? [...words.slice(0, and), COMMA, ...words.slice(and + 1)]
    : words;
}

function isName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' || (token?.pos === 'NOUN' && token.lemma !== plain(token));
}

/**
 * Two people, each with both names, two names or plural nouns of a word, or an abbreviation and another: not `Bill and
 * Ida Blom`, `Water and Dam Authority`.
 */
function isLikePair(first: Words, second: Words): boolean {
  if (first.length === 0 || second.length === 0) return false;
  if (first.length === 1 && second.length === 1)
    return (
      (first[0]!.pos === second[0]!.pos || /s$/.test(first[0]!.text)) && !GIVEN_NAMES.has(plain(first[0]))
    );
  if ([...first, ...second].some(({ pos }) => pos !== 'PROPN')) return false;
  if ([first, second].some((name) => name.length === 1 && /^\p{Lu}{2,}$/u.test(name[0]!.text))) return true;
  return [first, second].every(
    (name) => name.length > 1 && name.slice(0, -1).some((word) => GIVEN_NAMES.has(plain(word))),
  );
}
