import { type Span, slice } from '../../../../text/span.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import { tagTokens } from '../../../../text/tag.ts';
import { withoutDateline } from '../../dateline.ts';
import { beginsAsSubject } from '../beginning.ts';
import { awaitsMatter } from '../cut/awaited-matter.ts';
import { isSuperlative } from '../cut/bounds.ts';
import { standsAlone } from '../cut/whole.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { withLeanPhrases } from '../lean/lean-statement.ts';
import { withoutSpareWords } from '../lean/spare-words.ts';
import { mainVerb } from '../main-verb.ts';
import { withoutHomePlace } from '../names/home-place.ts';
import { type Surnames, withGivenName, withoutFirstNames } from '../names/person-names.ts';
import { withShortNames } from '../names/short-name.ts';
import { printWords } from '../telegram/print.ts';
import { inTelegramStyle } from '../telegram/telegram.ts';
import { withoutTimeWords } from '../telegram/time-words.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';
import { attributionOf } from './attribution.ts';
import { leansBack } from './back.ts';
import { isBehindColon } from './colon.ts';
import { withoutLiveLabel } from './label.ts';
import { withoutParentheses } from './parenthesis.ts';
import { isInTitle } from './segment.ts';
import { isCondition } from './subject.ts';

/** A sentence of fewer characters tells nothing by itself. */
const SHORTEST = 30;
/** Characters that are read for one: no longer sentence is a headline. */
const LONGEST = 400;

/**
 * The sentence with all that it says, without the words that no sentence needs in a headline (days, what stands in
 * brackets, articles, first names of office holders); undefined when it needs another sentence, asks, calls or is
 * nobody's statement.
 *
 * @param first no sentence stands before it that it could lean on
 */
export function readWhole(
  text: string,
  sentence: Span,
  surnames: Surnames,
  first: boolean,
): string | undefined {
  const span = withoutDateline(text, sentence);
  const length = span.end - span.start;
  if (length < SHORTEST || length > LONGEST) return undefined;
  const line = slice(text, span);
  if (/^[‘'"“[—–-]|^.{0,25}:|[?…]|[:]$|\.\.$|!["”]?$/.test(line)) return undefined;
  if (pointsBack(line)) return undefined;
  if (THIS.test(line) || THOSE.test(line) || CREDIT.test(line)) return undefined;
  if (/\b(?:I|we|you|our|your|my|me)\b/i.test(withoutQuotes(line))) return undefined;
  if ((/\p{Lu}/u.test(line) ? LONE_PRONOUN : EARLY_PRONOUN).test(line)) return undefined;
  const tokens = withoutLiveLabel(tagTokens(text, span));
  if (!tokens.some((_, index) => isFiniteVerb(tokens, index)) || isCommand(tokens)) return undefined;
  if (
    !first &&
    (/[“”"]|\b(?:he|she|it|they|him|them|there|himself|herself|itself|themselves)\b/i.test(line) ||
      isTied(line) ||
      leansBack(tokens))
  )
    return undefined;
  const all = withShortNames(withoutTimeWords(withoutParentheses(withoutStop(tokens))));
  const words = all.at(-1)?.text === ',' ? all.slice(0, -1) : all;
  if (words[0]?.pos === 'PUNCT') return undefined;
  const named = withGivenName(withoutFirstNames(withLeanWords(words), surnames), text);
  return printWords(inTelegramStyle(named), text);
}

/** What a sentence says, without what is only told beside it and what no headline needs. */
export function withLeanWords(words: Words): Words {
  const told = withBareSource(withoutEnding(words));
  return withLeanPhrases(withoutHomePlace(withoutSpareWords(told)));
}

/** Words of a statement that tells enough without its ending. */
const FULL = 10;
const ENDS = /^(?:which|who|after|while|as|despite|including|\p{L}{3,}ing)$/u;

/** `, which`, `, warning that`, `, effectively allowing`, `, along with`, `, some of them`. */
function opensEnding(words: Words, index: number): boolean {
  const [first, second] = [plain(words[index]), plain(words[index + 1])];
  if (first === 'along') return second === 'with';
  if (/^(?:all|both|most|one|some)$/.test(first)) return second === 'of';
  return ENDS.test(first) || (first.endsWith('ly') && second.endsWith('ing'));
}

/** `captains of the coast |—| rowers who`, `on the town |—| the worst since`: what the noun before it is besides. */
function opensDescription(words: Words, index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!isNominal(before) && !/^["”]$/.test(before?.text ?? '')) return false;
  if (plain(next) === 'the')
    return isSuperlative(words[index + 2] ?? next!) || plain(words[index + 2]) === 'most';
  return next?.pos === 'NOUN' && /^(?:that|who)$/.test(plain(words[index + 2]));
}

/** `, warning that it may close unless`: what is warned of has a condition, and not the warning. */
function boundsOnlyItself(rest: Words): boolean {
  const that = rest.findIndex((token) => plain(token) === 'that');
  const condition = rest.findIndex((_, at) => isCondition(rest.slice(at)));
  return plain(rest[1]).endsWith('ing') && that > 0 && that < condition;
}

const SAYS = /^(?:according|shows?|found|can)$/;

/** Without what follows a comma and tells only how, when or of whom, where a whole statement stands before it. */
function withoutEnding(words: Words): Words {
  const end = words.findIndex(
    ({ text }, index) =>
      index >= FULL &&
      (text === ';' ||
        (text === ':' && !isInTitle(words, index) && !isBehindColon(words.slice(0, index))) ||
        (text === ',' && opensEnding(words, index + 1)) ||
        (/^[—–]$/.test(text) && opensDescription(words, index))) &&
      (text !== ',' || beginsAsSubject(words)) &&
      standsAlone(words.slice(0, index), false) &&
      !awaitsMatter(words, index, mainVerb(words)),
  );
  if (end < 0) return words;
  const rest = words.slice(end);
  const own = plain(rest[1]).endsWith('ing') && plain(rest[1]) !== 'according' ? 2 : 0;
  const isSource = rest.slice(own).some((token) => isSpeechVerb(token.text) || SAYS.test(plain(token)));
  const isBound = rest.some((_, at) => isCondition(rest.slice(at))) && !boundsOnlyItself(rest);
  return isSource || isBound ? words : words.slice(0, end);
}

/** `, the mayor announced in her largest push yet`: who says it, at the end, without what else is told of it. */
function withBareSource(words: Words): Words {
  const comma = words.findLastIndex(({ text }) => text === ',');
  const rest = words.slice(comma + 1);
  const source = comma < FULL || rest.some((token) => plain(token) === 'that') ? [] : attributionOf(rest);
  return source.length === 0 ? words : [...words.slice(0, comma + 1), ...source];
}

/** Nobody is named before it. */
const LONE_PRONOUN = /^.[^\p{Lu}]*\b(?:he|she|they|his|her|their|him|them|its)\b/u;
/** The same where a text has no large letters, so that names cannot be told. */
const EARLY_PRONOUN = /^(?:\S{1,30} ){0,3}(?:he|she|they|his|her|their|him|them|its)\b/;
const POINTS_BACK =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|its|but|yet|and|so|if|here|there|then|another \d+)\b/i;
/** `this effort`, but `this week`. */
export const THIS =
  /\b(?:this|these) (?!week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|is\b)\p{L}/iu;
const THOSE = /\b(?:those|such) \p{L}|\bthis is\b/iu;
/** Whose work the page is, and what stands below on it. */
const CREDIT = /\bcontributed to this\b|^by \p{Lu}|^(?:please|(?:the )?following)\b/iu;
/** `It is likely that the bridge will close`: this "it" points at nothing. */
const EXPLETIVE = /^it (?:is|was|has been|may be|will be) [\w -]{3,40}? that /i;
/** What ties a sentence to the one before it. */
const CONNECTIVE =
  /^(?:with (?:this|that)|in (?:other words|contrast|addition|fact|short|turn)|by contrast|after all|for (?:now|example|instance)|as a result|at (?:the|that) time|by then|since then|until then|even (?:so|then|today)|still|meanwhile|however|instead|moreover|nevertheless|fortunately|unfortunately|later|elsewhere)\b/i;

/** `But the bridge`, `They left`: its first word is about what stands before. */
export function pointsBack(line: string): boolean {
  return POINTS_BACK.test(line) && !EXPLETIVE.test(line);
}

/** `In contrast, Marstad lost`. */
export function isTied(line: string): boolean {
  return CONNECTIVE.test(line);
}

function withoutQuotes(line: string): string {
  return line.replace(/[“"][^”"]{0,300}[”"]/g, ' ');
}

/** `Click here`, `Are hosting a show`: no subject stands before the verb. */
function isCommand([first]: Words): boolean {
  return isVerbal(first) && !/(?:ing|ed)$/.test(first!.text);
}

/** The words without the full stop that ends them. */
export function withoutStop(tokens: Words): Words {
  return tokens.at(-1)?.text === '.' ? tokens.slice(0, -1) : tokens;
}
