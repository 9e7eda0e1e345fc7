import type { Token } from '../../../../text/tag.ts';
import { isNominal, plain } from '../word.ts';

type Words = readonly Token[];

/** A verb, what stands behind it, what says the same briefly, and where it does. */
export type VerbTurn = readonly [
  first: string,
  behind: string,
  verb: string,
  stands: (words: Words, from: number, end: number) => boolean,
];

/** Verbs with a particle, or with a noun that is what is done, for which newspapers have a verb alone. */
export const VERB_TURNS: readonly VerbTurn[] = [
  ['go', 'into effect', 'take effect', isSimple],
  ['come', 'into effect', 'take effect', isSimple],
  ['come', 'into force', 'take effect', isSimple],
  ['carry', 'out attacks on', 'attack', hasThing],
  ['carry', 'out attack on', 'attack', hasThing],
  ['carry', 'out', 'conduct', isWork],
  ['take', 'aim at', 'target', hasThing],
  ['reach', 'agreement to', 'agree to', hasThing],
  ['reach', 'agreement on', 'agree on', hasThing],
  ['reach', 'agreement over', 'agree on', hasThing],
  ['hold', 'talks on', 'discuss', hasThing],
  ['take', 'action against', 'act against', hasThing],
  ['take', 'action on', 'act on', hasThing],
  ['make', 'appeal for', 'appeal for', hasThing],
  ['make', 'appeal to', 'appeal to', hasThing],
  ['make', 'return to', 'return to', hasThing],
  ['make', 'return from', 'return from', hasThing],
  ['make', 'use of', 'use', hasThing],
  ['make', 'visit to', 'visit', hasThing],
  ['make', 'trip to', 'visit', hasThing],
  ['pay', 'visit to', 'visit', hasThing],
  ['make', 'decision to', 'decide to', hasThing],
  ['make', 'attempt to', 'try to', hasThing],
  ['make', 'contribution to', 'contribute to', hasThing],
  ['make', 'reference to', 'mention', hasThing],
  ['have', 'effect on', 'affect', hasThing],
  ['have', 'impact on', 'affect', hasThing],
  ['offer', 'testimony to', 'testify to', hasThing],
  ['give', 'testimony to', 'testify to', hasThing],
  ['give', 'evidence to', 'testify to', hasThing],
  ['give', 'consideration to', 'consider', hasThing],
  ['give', 'green light to', 'approve', hasThing],
  ['give', 'go - ahead to', 'approve', hasThing],
  ['take', 'part in', 'join', isBegun],
  ['come', 'out against', 'oppose', hasThing],
  ['come', 'up with', 'devise', isPlan],
  ['speak', 'out against', 'condemn', hasThing],
  ['put', 'forward', 'propose', hasThing],
  ['put', 'off', 'delay', hasThing],
  ['turn', 'over', 'hand', isHanded],
  ['hand', 'over', 'hand', isHanded],
  ['bring', 'back', 'revive', hasThing],
  ['find', 'out', 'learn', hasThing],
  ['cut', 'down on', 'cut', hasThing],
  ['cut', 'back on', 'cut', hasThing],
  ['meet', 'up with', 'meet', hasThing],
  ['speed', 'up', 'speed', hasThing],
  ['step', 'up', 'intensify', isEffort],
  ['ramp', 'up', 'boost', hasThing],
  ['shore', 'up', 'bolster', hasThing],
  ['fill', 'up', 'fill', hasThing],
  ['free', 'up', 'free', hasThing],
  ['wrap', 'up', 'finish', hasThing],
  ['keep', 'up', 'maintain', isEffort],
  ['roll', 'out', 'launch', hasThing],
  ['kick', 'off', 'start', isOpened],
  ['shut', 'down', 'shut', hasThing],
  ['close', 'down', 'close', hasThing],
  ['take', 'up', 'consider', isCase],
  ['throw', 'out', 'dismiss', isCase],
  ['toss', 'out', 'dismiss', isCase],
  ['lash', 'out at', 'assail', hasThing],
  ['hit', 'out at', 'assail', hasThing],
  ['tear', 'into', 'assail', hasThing],
  ['rail', 'against', 'assail', hasThing],
  ['hold', 'on to', 'keep', hasThing],
  ['walk', 'away from', 'abandon', isVenture],
  ['pull', 'out of', 'quit', isVenture],
  ['back', 'out of', 'quit', isVenture],
  ['get', 'rid of', 'scrap', isLaw],
  ['look', 'for', 'seek', hasThing],
  ['forge', 'ahead with', 'pursue', hasThing],
  ['go', 'ahead with', 'pursue', hasThing],
  ['press', 'ahead with', 'pursue', hasThing],
  ['push', 'ahead with', 'pursue', hasThing],
  ['lay', 'out', 'outline', hasThing],
  ['set', 'out', 'outline', isPlan],
  ['fend', 'off', 'repel', hasThing],
  ['stave', 'off', 'avert', hasThing],
  ['ward', 'off', 'avert', hasThing],
  ['bring', 'about', 'bring', hasThing],
  ['put', 'together', 'assemble', hasThing],
  ['make', 'up for', 'offset', hasThing],
  ['stand', 'up for', 'defend', hasThing],
  ['stand', 'in way of', 'block', hasThing],
  ['side', 'with', 'back', hasThing],
  ['reach', 'out to', 'contact', hasThing],
  ['step', 'down from', 'quit', hasThing],
  ['step', 'down', 'quit', isLast],
  ['brush', 'off', 'dismiss', hasThing],
  ['crack', 'down on', 'curb', isDeed],
  ['clamp', 'down on', 'curb', isDeed],
  ['pick', 'up pace of', 'speed', hasThing],
  ['scale', 'back', 'trim', hasThing],
  ['win', 'back', 'regain', hasThing],
  ['take', 'back', 'regain', isSeat],
  ['cover', 'up', 'hide', hasThing],
  ['stir', 'up', 'stir', hasThing],
  ['rile', 'up', 'rile', hasThing],
  ['gear', 'up for', 'prepare for', hasThing],
  ['draw', 'up', 'draft', hasThing],
  ['back', 'off', 'abandon', isPlan],
  ['strike', 'down', 'void', isLaw],
  ['go', 'back to', 'resume', isDoing],
  ['throw', 'out of', 'expel from', hasThing],
  ['fail', 'to garner enough votes to', 'fail to', hasThing],
  ['fail', 'to get enough votes to', 'fail to', hasThing],
];

function hasThing(words: Words, from: number, end: number): boolean {
  const next = words[end];
  if (!isSimple(words, from) || next === undefined || /^[,;:—–-]$/.test(next.text)) return false;
  return /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|PUNCT|SYM|VERB)$/.test(next.pos);
}

/** Not of `has gone`, `been gone`, behind which some verbs have another form. */
function isSimple(words: Words, from: number): boolean {
  const before = words[from - 1]?.pos === 'ADV' ? words[from - 2] : words[from - 1];
  return !/^(?:be|have)$/.test(before?.lemma ?? '') || words[from]!.lower.endsWith('ing');
}

/** Not `taking part in`, which they may have for long, nor `took part in a survey`. */
function isBegun(words: Words, from: number, end: number): boolean {
  const isAsked = /^(?:debate|election|experiment|interview|poll|research|study|survey|trial|vote)$/;
  return (
    hasThing(words, from, end) &&
    !words[from]!.lower.endsWith('ing') &&
    !isAsked.test(headOf(words, end)?.lemma ?? '')
  );
}

/** What is carried out as it was said to be is done, and not only begun. */
const WORDS = /^(?:duty|execution|instruction|order|plan|pledge|promise|request|sentence|threat|will|wish)$/;

function isWork(words: Words, from: number, end: number): boolean {
  return hasThing(words, from, end) && !WORDS.test(headOf(words, end)?.lemma ?? '');
}

const EFFORTS =
  /^(?:attack|campaign|criticism|effort|fight|measure|offensive|patrol|pressure|search|strike)$/;

function isEffort(words: Words, from: number, end: number): boolean {
  return hasThing(words, from, end) && EFFORTS.test(headOf(words, end)?.lemma ?? '');
}

const CASES =
  /^(?:appeal|bill|case|challenge|charge|claim|complaint|conviction|dispute|issue|lawsuit|legislation|measure|proposal|reauthorization|ruling|suit|verdict)$/;

function isCase(words: Words, from: number, end: number): boolean {
  return hasThing(words, from, end) && CASES.test(headOf(words, end)?.lemma ?? '');
}

const VENTURES =
  /^(?:accord|agreement|bid|campaign|competition|contest|cup|deal|debate|election|event|final|match|negotiation|pact|project|race|show|summit|talk|tour|tournament|treaty|venture)$/;

/**
 * What somebody may leave who took part: nobody is pulled out of it, as out of a river, nor walks away from it unhurt.
 */
function isVenture(words: Words, from: number, end: number): boolean {
  return hasThing(words, from, end) && VENTURES.test(headOf(words, end)?.lemma ?? '');
}

const LAWS =
  /^(?:ban|clause|fee|law|limit|mandate|map|measure|moratorium|order|ordinance|policy|provision|requirement|restriction|rule|statute|tax)$/;

function isLaw(words: Words, from: number, end: number): boolean {
  return hasThing(words, from, end) && LAWS.test(headOf(words, end)?.lemma ?? '');
}

const OPENED =
  /^(?:campaign|celebration|ceremony|competition|debate|event|fair|festival|game|meeting|olympics|race|season|series|summit|talk|term|tour|tournament|visit|week|year)s?$/;

/** `kicked off | the season`, `the season kicks off`: not somebody off a flight. */
function isOpened(words: Words, from: number, end: number): boolean {
  if (!isSimple(words, from)) return false;
  const [behind, before] = [headOf(words, end), words[from - 1]];
  if (behind === undefined) return OPENED.test(plain(before));
  return OPENED.test(plain(behind));
}

const PLANS = /^(?:agenda|blueprint|demand|goal|measure|plan|policy|proposal|strategy|vision)$/;

function isPlan(words: Words, from: number, end: number): boolean {
  return hasThing(words, from, end) && PLANS.test(headOf(words, end)?.lemma ?? '');
}

/** `turned over | its books to the court`. */
function isHanded(words: Words, from: number, end: number): boolean {
  return (
    hasThing(words, from, end) &&
    words
      .slice(end + 1, end + 8)
      .some((token, at, all) => plain(token) === 'to' && all[at + 1]?.pos !== 'VERB')
  );
}

const SEATS = /^(?:control|crown|house|lead|majority|power|seat|senate|territory|title|town)$/;

function isSeat(words: Words, from: number, end: number): boolean {
  return hasThing(words, from, end) && SEATS.test(headOf(words, end)?.lemma ?? '');
}

/** People are not curbed. */
function isDeed(words: Words, from: number, end: number): boolean {
  const head = headOf(words, end);
  return (
    hasThing(words, from, end) && head !== undefined && !/(?:ant|er|ist|or)s?$|people$/.test(plain(head))
  );
}

function isDoing(words: Words, from: number, end: number): boolean {
  return isSimple(words, from) && words[end]?.pos === 'VERB' && words[end]!.lower.endsWith('ing');
}

/** The last noun of what stands behind a verb. */
function headOf(words: Words, from: number): Token | undefined {
  let at = from;
  while (/^(?:ADJ|DET|NUM|PRON|PROPN|NOUN|SYM)$/.test(words[at]?.pos ?? '') || words[at]?.text === '-') at++;
  return isNominal(words[at - 1]) ? words[at - 1] : undefined;
}

/** `stepped down | after the fire`. */
function isLast(words: Words, from: number, end: number): boolean {
  return (
    isSimple(words, from) &&
    (words[end] === undefined || /^(?:after|amid|because|on|over)$/.test(plain(words[end])))
  );
}
