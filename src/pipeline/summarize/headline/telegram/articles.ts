import { startsCapital } from '../../../../text/capital.ts';
import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { isLarge } from '../names/short-name.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isOwnerMark, isVerbal, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/** Without its article each of these says something else: a few and few, a million and million. */
const COUNTING =
  /^(?:few|little|mere|lot|lots|number|bit|couple|handful|dozen|hundred|thousand|million|billion|trillion|third|quarter|half|majority|variety|host|range|same|other|others|then|most|more|less|total|one|year|month|week|day|hour|minute|second|decade|century|mile|kilometre|kilometer|ton|tonne)$/;
/** After these an article is part of a measure (`$5 a barrel`, `more than a year`) or of what something is. */
const BINDING = /^(?:than|half|per|such|quite|rather|what|only|all|both|nearly|almost|within|not|like)$/;
/** `a third dose`, `the second week`: one in an order, and no part or time. */
const ORDINALS = /^(?:second|third|quarter)$/;
/** `two were paid and a third left`: one more of those that were told of. */
const ONE_MORE = /^(?:second|third|fourth|fifth|sixth|seventh|eighth)$/;
/** With `the` these tell which time is meant, and nothing is counted: `over the past decade`, `on the first day`. */
const WHICH_TIME = /^(?:past|last|next|previous|coming|first|second|third|fourth|final)$/;
const TIMES = /^(?:year|month|week|day|decade|quarter|hour|minute)$/;
/** `the number of`, `a growing number of`: how many is told by other words, or is what the sentence tells. */
const AMOUNTS = /^(?:number|range|variety)$/;

/** Turns that without the article are no English: `back with a vengeance`, `a stone’s throw`. */
const TURNS =
  /^(?:across the aisle|for a change|in the (?:air|end|making|spotlight|works)|off the air|on the (?:air|attack|brink|defensive|loose|march|mend|move|offensive|run|table|verge)|to an end|to the (?:fore|forefront)|with a vengeance)$/;

/**
 * The words without the articles that a headline leaves out. One stays where it counts or measures, in a quotation, in
 * a name (`The Hague`, `Lord of the Flies`), in a turn that needs it, after a form of "be", and where no noun follows
 * it (`the poor`).
 */
export function withoutArticles(words: Words): Token[] {
  const quoted = findQuoted(words);
  return words.filter((_, index) => quoted[index] || !isSpareArticle(words, index));
}

/** Whether the article that stands here may go; false of any other word. */
export function isSpareArticle(words: Words, index: number): boolean {
  const token = words[index]!;
  if (token.pos !== 'DET' || !/^(?:the|an?)$/.test(plain(token))) return false;
  const before = itemAt(words, index - 1);
  const after = words[index + 1];
  if ((index === 0 || before === COLON) && plain(token) === 'the' && plain(after) === 'number') return true;
  if (index > 0 && before !== COLON && startsCapital(token.text)) return isInList(words, index);
  if (
    before?.text === '-' ||
    after?.text === '-' ||
    (isNominal(before) && !isIntoLaw(words, index) && plain(words[index - 2]) !== 'to')
  )
    return false;
  if (plain(before) === 'that' && before?.pos !== 'DET' && isOneOrOwned(words, index + 1)) return false;
  if (index === words.length - 2 && before?.pos === 'ADP' && words[index - 2]?.pos === 'AUX') return false;
  if (after === undefined || counts(words, index + 1) || isAllOfThem(words, index)) return false;
  if (isInName(words, index) || isInTurn(words, index) || isAside(words, index)) return false;
  if (
    before !== undefined &&
    ((isAfterBe(words, index) && !isOfSomeKind(words, index)) ||
      before.pos === 'NUM' ||
      before.pos === 'SYM' ||
      BINDING.test(plain(before)))
  )
    return false;
  if (plain(before) === 'of' && isPartOf(words[index - 2]) && !hasPossessor(words, index))
    return isMost(words, index + 1);
  if (/^(?:moment|day|night|minute|time|way)$/.test(plain(after)) && plain(words[index + 2]) !== 'of')
    return false;
  return headsNoun(words, index + 1);
}

/** `The Orsa Post, The Lund Mail and Ek News`: where the first name of a list has lost its article, each does. */
function isInList(words: Words, index: number): boolean {
  const list = words.slice(0, index);
  const isNames = list.every(
    ({ pos, text }) => /^(?:CCONJ|PROPN)$/.test(pos) || text === ',' || text === 'The',
  );
  return (
    plain(words[0]) === 'the' &&
    isNames &&
    /^(?:,|and)$/.test(plain(words[index - 1])) &&
    words[index + 1]?.pos === 'PROPN'
  );
}

/** `gave it to the poor`: people, whom without the article the word would only describe. */
function isAllOfThem(words: Words, index: number): boolean {
  if (plain(words[index]) !== 'the' || !PEOPLE_OF_A_KIND.test(plain(words[index + 1]))) return false;
  return !/^(?:ADJ|NOUN|PROPN)$/.test(words[index + 2]?.pos ?? '') && words[index + 2]?.text !== '-';
}

const PEOPLE_OF_A_KIND =
  /^(?:dead|deaf|blind|disabled|dying|elderly|homeless|hungry|injured|needy|old|poor|powerful|rich|sick|unemployed|vulnerable|wealthy|weak|wounded|young)$/;

/** What the article stands before counts or measures. */
function counts(words: Words, index: number): boolean {
  const [article, word, next] = [plain(words[index - 1]), words[index], words[index + 1]];
  if (article === 'the' && plain(next) === 'ended') return false;
  if (article === 'the' && WHICH_TIME.test(plain(word)) && TIMES.test(plain(next))) return false;
  if (AMOUNTS.test(plain(word)) && article === 'the') return plain(next) !== 'of';
  if (AMOUNTS.test(plain(next)) && plain(words[index + 2]) === 'of') return COUNTING.test(plain(word));
  if (ORDINALS.test(plain(word)) && isNominal(next)) return COUNTING.test(plain(next));
  if (next?.text === '-' && ORDINALS.test(plain(word))) return false;
  if (ONE_MORE.test(plain(word)) && isVerbal(next)) return true;
  if (plain(next) === 'deal') return /^(?:great|good)$/.test(plain(word));
  if (plain(next) === 'majority' && isNominal(words[index + 2])) return false;
  return COUNTING.test(plain(word)) || COUNTING.test(plain(next));
}

/** A single thing, or whose something is: `that bridge`, `that country's roads` would be a certain one. */
function isOneOrOwned(words: Words, from: number): boolean {
  let at = from;
  while (/^(?:ADJ|ADV|NOUN|NUM|VERB)$/.test(words[at]?.pos ?? '') && at < from + 6) {
    const next = words[at + 1];
    if (words[at]!.pos === 'NOUN' && next?.pos !== 'NOUN')
      return plain(words[at]) === words[at]!.lemma || isOwnerMark(next);
    at++;
  }
  return false;
}

/** `signed into law | a bill`, where what stands before the article is no noun that it describes. */
function isIntoLaw(words: Words, index: number): boolean {
  return plain(words[index - 1]) === 'law' && plain(words[index - 2]) === 'into';
}

/** `is the`, `was almost surely the`. */
function isAfterBe(words: Words, index: number): boolean {
  const verb = words.slice(0, index).findLast(({ pos, text }) => pos !== 'ADV' && text !== ',');
  return verb?.pos === 'AUX' && verb.lemma !== 'have';
}

/** Behind these what something is needs its article: `it was a wreck`, `there is a chance`. */
const STAND_INS = /^(?:he|here|i|it|she|that|there|they|this|we|what|who|you)$/;

/**
 * `the bridge is | a | danger to crews`, `is | the | latest bridge to close`: more is told of what it is than its kind.
 */
function isOfSomeKind(words: Words, index: number): boolean {
  const be = words.findLastIndex(({ pos }, at) => at < index && pos === 'AUX');
  let subject = be - 1;
  while (/^(?:ADV|AUX)$/.test(words[subject]?.pos ?? '')) subject--;
  if (be !== index - 1 || words[be]!.lemma !== 'be' || STAND_INS.test(plain(words[subject]))) return false;
  if (words.slice(0, be).some((token) => plain(token) === 'if') && plain(words[be]) === 'were') return false;
  let noun = index + 1;
  while (words[noun] !== undefined && describes(words, noun)) noun++;
  if (words[noun]?.pos !== 'NOUN' || /^(?:fact|same|case|way)$/.test(plain(words[noun]))) return false;
  while (isNominal(words[noun + 1])) noun++;
  return noun > index + 1 || /^(?:ADP|PART)$/.test(words[noun + 1]?.pos ?? '');
}

/** `one of the | largest | towns`, `one of the | most vexing | questions`. */
function isMost(words: Words, from: number): boolean {
  return /^(?:best|worst|most)$|[^aeiou]est$/.test(plain(words[from])) && words[from]!.pos !== 'NOUN';
}

/** `Director’s the Tower`, `Lord of the Flies`: what owns a thing needs no article, and a name keeps its own. */
function isInName(words: Words, index: number): boolean {
  const [before, after] = [itemAt(words, index - 1), words[index + 1]];
  if (/^['’]s$/.test(before?.text ?? '')) return true;
  const name = itemAt(words, index - 2);
  return plain(before) === 'of' && name?.pos === 'PROPN' && index > 2 && isLarge(name) && isLarge(after);
}

/** `the envoy, a Norlander, left`: what somebody is besides. */
function isAside(words: Words, index: number): boolean {
  const after = words.slice(index + 1, index + 3);
  return itemAt(words, index - 1)?.text === ',' && isNominal(after[0]) && after[1]?.text === ',';
}

function isInTurn(words: Words, index: number): boolean {
  if (isLook(words, index) || isStonesThrow(words, index)) return true;
  if (
    itemAt(words, index - 1)?.pos !== 'ADP' ||
    plain(words[index + 2]) === 'of' ||
    isNominal(words[index + 2])
  )
    return false;
  return TURNS.test(`${plain(words[index - 1])} ${plain(words[index])} ${plain(words[index + 1])}`);
}

function isStonesThrow(words: Words, index: number): boolean {
  return plain(words[index + 1]) === 'stone' && plain(words[index + 3]) === 'throw';
}

/** `takes a look at`, `had a long, hard look at`: what somebody does, and no thing. */
function isLook(words: Words, index: number): boolean {
  if (!/^(?:take|have)$/.test(itemAt(words, index - 1)?.lemma ?? '')) return false;
  let at = index + 1;
  while (words[at]?.pos === 'ADJ' || words[at]?.text === ',') at++;
  return plain(words[at]) === 'look';
}

/** `one of the towns`, `most of the towns`, `a kind of a town`. */
function isPartOf(token: Token | undefined): boolean {
  return (
    token?.pos === 'NUM' ||
    /^(?:one|some|most|many|all|each|any|none|few|several|much|more|less|kind|sort|type|something)$/.test(
      plain(token),
    )
  );
}

/** `the town's`: a possessor needs no article. */
function hasPossessor(words: Words, index: number): boolean {
  return words.slice(index + 1, index + 5).some(isOwnerMark);
}

/** Adjectives and participles, then a noun: behind `a` whatever ends them is one, as it is before `of`. */
function headsNoun(words: Words, from: number): boolean {
  let at = from;
  while (words[at] !== undefined && describes(words, at) && at < from + 6) at++;
  if (isNominal(words[at])) return true;
  if (at === from || !/^(?:ADJ|VERB)$/.test(words[at - 1]!.pos)) return false;
  return plain(words[from - 1]) === 'the'
    ? words[at - 1]!.pos === 'ADJ' && plain(words[at]) === 'of'
    : /^(?:ADP|AUX|CCONJ|PART|PUNCT|SCONJ)$/.test(words[at]?.pos ?? '');
}

/** An adjective, what stands with it, or what joins it to another. */
function describes(words: Words, index: number): boolean {
  const { pos } = words[index]!;
  if (pos === 'CCONJ') return words[index - 1]?.pos === 'ADJ' && /^AD[JV]$/.test(words[index + 1]?.pos ?? '');
  if (words[index]!.text === ',') return /^(?:ADJ|ADV|NUM)$/.test(words[index + 1]?.pos ?? '');
  return /^(?:ADJ|ADV|VERB|NUM|PUNCT|SYM)$/.test(pos);
}
