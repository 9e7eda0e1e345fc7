import { isMonth } from '../../../../text/calendar.ts';
import { startsCapital } from '../../../../text/capital.ts';
import type { Token } from '../../../../text/tag.ts';
import { isSuperlative } from '../cut/bounds.ts';
import { NEGATIONS, OCCASIONS } from '../cut/cut-lexicon.ts';
import { isAimed, isDue } from '../cut/told.ts';
import { isInfinitive } from '../cut/unfinished.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { withoutStretches } from '../quotation.ts';
import { isNominal, isTie, plain, type Words } from '../word.ts';
import { isStudy } from './saying.ts';

/** Words of a statement, articles and marks aside, that need not tell when, where and from whom besides. */
const LONG = 16;
/** Words of the longest phrase. */
const LONGEST = 10;

/** What somebody gets from others, told by what it is for or about. */
const CALLS =
  /^(?:backlash|call|complaint|criticism|demand|patience|plea|pressure|pushback|question|scrutiny)$/;
/** Words from an accusation to whether it is true. */
const REACH = 6;
/** What a place with a name is, that need not be told. */
const PLACES = /^(?:city|county|district|island|port|province|region|state|suburb|town|village)$/;
const UNITS = /^(?:week|weekend|month|year|decade|spring|summer|autumn|fall|winter|season)s?$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * A long statement without the phrases in it, outside quotations, that tell besides when, where or from whom: `pressed
 * Blom | by next week | to resign`, `faced calls | from many captains | to resign`, `a law | , including on Sundays, |
 * took effect`.
 */
export function withoutInnerPhrases(words: Words): Words {
  if (words.filter(({ pos }) => pos !== 'DET' && pos !== 'PUNCT').length <= LONG) return words;
  return withoutStretches(words, (_, from) => (from === 0 ? from : phraseEnd(words, from)));
}

/** Where the phrase that begins here and may go ends; here where none begins. */
function phraseEnd(words: Words, from: number): number {
  const before = words[from - 1]!;
  if (/^(?:in|at|from|near)$/.test(plain(before))) return kindEnd(words, from);
  if (!isNominal(before) && !/^["”]$/.test(before.text)) return from;
  switch (plain(words[from])) {
    case ',':
      return includingEnd(words, from);
    case 'from':
      return callersEnd(words, from);
    case 'by':
      return isStudy(before) ? makersEnd(words, from) : timeEnd(words, from);
    case 'against':
      return accusedEnd(words, from);
    case 'at':
      return placeEnd(words, from);
    case 'in':
      return Math.max(placeEnd(words, from), timeEnd(words, from));
    default:
      return timeEnd(words, from);
  }
}

/** `in | the old harbour town of | Orsa`, `from | his home state of | Orsa`; a land that is told with it stays. */
function kindEnd(words: Words, from: number): number {
  let at = from;
  while (isOfKind(words[at])) at++;
  const isPlace = plain(words[at]) === 'of' && at > from && PLACES.test(plain(words[at - 1]));
  return isPlace && words[at + 1]?.pos === 'PROPN' ? at + 1 : from;
}

function isOfKind(token: Token | undefined): boolean {
  if (token === undefined || startsCapital(token.text)) return false;
  return /^(?:ADJ|DET|NOUN)$/.test(token.pos) || /^(?:her|his|its|their|-)$/.test(token.text);
}

/** `after dusk | , including on Sundays, | took effect`. */
function includingEnd(words: Words, from: number): number {
  if (plain(words[from + 1]) !== 'including') return from;
  const end = words.findIndex(({ text }, at) => at > from && at <= from + LONGEST && text === ',');
  return end > 0 && isFiniteVerb(words, end + 1) ? end + 1 : from;
}

/** `pressure | from many captains | to`: people of a kind, who ask for what follows. */
function callersEnd(words: Words, from: number): number {
  if (!words.slice(Math.max(0, from - 5), from).some(({ lemma }) => CALLS.test(lemma))) return from;
  const end = nounsEnd(words, from + 1);
  if (!/(?:s|public)$/.test(plain(words[end - 1]))) return from;
  const asks = /^(?:for|over|after|about|that)$/.test(plain(words[end])) || isInfinitive(words, end);
  const does = plain(words[end]) === 'and' && isFiniteVerb(words, end + 1);
  return asks || does ? end : from;
}

/** `an inquiry | by the harbour board | found`. */
function makersEnd(words: Words, from: number): number {
  const end = nounsEnd(words, from + 1);
  const isDoubted = words.slice(end, end + REACH).some((token) => /^(?:true|false)$/.test(plain(token)));
  return isDoubted && isFiniteVerb(words, end) ? end : from;
}

/** `the charges | against him | are`. */
function accusedEnd(words: Words, from: number): number {
  const end = from + 2;
  if (!/^(?:her|him|it|them)$/.test(plain(words[from + 1]))) return from;
  return end < words.length && isFiniteVerb(words, end) ? end : from;
}

/** `signed a law | at Orsa | that closes`, `told a rally | in Orsa | of`: what is told goes on behind the place. */
function placeEnd(words: Words, from: number): number {
  let end = from + 1;
  while (words[end]?.pos === 'PROPN' || (end > from + 1 && /^(?:at|in|of)$/.test(plain(words[end])))) end++;
  if (words[end - 1]!.pos !== 'PROPN') return from;
  const next = words[end];
  const isTold =
    words[from - 1]!.pos === 'NOUN' && /^(?:that|which)$/.test(plain(next)) && isFiniteVerb(words, end + 1);
  const isHeld = OCCASIONS.test(words[from - 1]!.lemma) && /^(?:ADP|PART)$/.test(next?.pos ?? '');
  return isTold || isHeld ? end : from;
}

/** The end of the noun phrases, joined or not, from here on. */
function nounsEnd(words: Words, from: number): number {
  let end = from;
  while (
    end < Math.min(words.length, from + LONGEST) &&
    (/^(?:ADJ|DET|NOUN|PROPN|NUM)$/.test(words[end]!.pos) ||
      /^(?:-|['’]s?|its|his|her|their)$/.test(plain(words[end])) ||
      (plain(words[end]) === 'and' && !isFiniteVerb(words, end + 1)))
  )
    end++;
  return isNominal(words[end - 1]) ? end : from;
}

/** `in June 2020`, `on June 5, 2020,`, `over the last decade`, `later this month`, `by next week`. */
function timeEnd(words: Words, from: number): number {
  const end = dateEnd(words, from);
  if (end === from || isNominal(words[end]) || isTie(words[end])) return from;
  return isDue(words, from) || isAimed(words, from) || boundsAny(words, from) ? from : end;
}

/** What was counted, denied, or the first of all was so only then. */
function boundsAny(words: Words, from: number): boolean {
  return words
    .slice(0, from)
    .some(
      (token, at) =>
        NEGATIONS.test(plain(token)) ||
        isSuperlative(token) ||
        /^(?:since|until)$/.test(plain(token)) ||
        (token.pos === 'NUM' && words[at + 1]?.text !== '-' && words[at - 1]?.pos !== 'PROPN'),
    );
}

function dateEnd(words: Words, from: number): number {
  const word = plain(words[from]);
  if (/^(?:this|next)$/.test(word)) return UNITS.test(plain(words[from + 1])) ? from + 2 : from;
  if (/^(?:earlier|later)$/.test(word)) {
    const which = /^(?:this|next|last)$/.test(plain(words[from + 1]));
    return which && UNITS.test(plain(words[from + 2])) ? from + 3 : from;
  }
  if (/^(?:starting|beginning)$/.test(word)) {
    const time = /^(?:in|on)$/.test(plain(words[from + 1])) ? from + 1 : from;
    const end = spanEnd(words, time + 1);
    return end > time + 1 ? end : from;
  }
  if (!/^(?:by|during|for|in|on|over)$/.test(word)) return from;
  if (word === 'by' && !/^(?:next|this)$/.test(plain(words[from + 1]))) return from;
  const end = spanEnd(words, from + 1);
  return end > from + 1 ? end : from;
}

/** `June 5, 2020,`, `2020`, `the last two decades`, `next week`. */
function spanEnd(words: Words, from: number): number {
  if (YEAR.test(words[from]?.text ?? '')) return from + 1;
  let at = from;
  if (/^(?:early|late|mid)$/.test(plain(words[at]))) at++;
  if (isMonth(plain(words[at]))) {
    at++;
    if (words[at]?.pos === 'NUM') at++;
    if (words[at]?.text !== ',' || !YEAR.test(words[at + 1]?.text ?? '')) return at;
    return words[at + 2]?.text === ',' ? at + 3 : at + 2;
  }
  if (plain(words[at]) === 'the') at++;
  if (!/^(?:coming|last|next|past|this)$/.test(plain(words[at]))) return from;
  at++;
  if (words[at]?.pos === 'NUM' || /^(?:few|several)$/.test(plain(words[at]))) at++;
  return UNITS.test(plain(words[at])) ? at + 1 : from;
}
