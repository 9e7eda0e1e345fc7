import { itemAt } from '../../../../text/item-at.ts';
import type { Span } from '../../../../text/span.ts';
import { tagTokens } from '../../../../text/tag.ts';
import { withoutDateline } from '../../dateline.ts';
import { changeToken } from '../made-token.ts';
import { withShortNames } from '../names/short-name.ts';
import { findQuoted, isQuoteMark } from '../quotation.ts';
import { withoutSlips } from '../telegram/slips.ts';
import { withoutTimeWords } from '../telegram/time-words.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { attributionOf } from './attribution.ts';
import { beginsWithTold, isPointer } from './back.ts';
import { type Clause, findClause } from './clause.ts';
import { withoutLabel } from './label.ts';
import { splitSegments } from './segment.ts';

/**
 * Characters of a sentence that is no list or table; few in news have half as many. Finding its parts takes time that
 * grows with the square of their number.
 */
const LONGEST = 1500;

/** Words of a sentence. */
const SHORTEST = 6;

/** A sentence that its feed has cut short, or a question. */
const UNTOLD = /(?:…|\.\.|\?)["”]?$/;

/**
 * The main clause of a sentence without dateline, label, connective and words of time; undefined when none can be told
 * with confidence, or when the sentence points back at another.
 *
 * @param first nothing stands before the sentence that its words could point to
 */
export function readStatement(text: string, sentence: Span, first: boolean): Clause | undefined {
  const body = withoutDateline(text, sentence);
  if (body.end - body.start > LONGEST) return undefined;
  if (UNTOLD.test(text.slice(Math.max(body.start, body.end - 8), body.end).trimEnd())) return undefined;
  const opening = withoutCommand(withoutLabel(withRightParts(tagTokens(text, body))));
  if (!first && beginsWithTold(opening)) return undefined;
  const words = withoutConnective(withoutLikeness(withoutEnd(opening)));
  const tokens = withoutSlips(withoutTimeWords(first ? withoutNearness(words) : words));
  const clause = findClause(splitSegments(withShortNames(tokens)));
  if (clause === undefined || pointsNowhere(clause.main)) return undefined;
  if (clause.attribution.some((token, index) => isPointer(token, clause.attribution[index + 1])))
    return undefined;
  if (first) return { ...clause, later: false };
  return beginsWithTold(clause.main) ? undefined : { ...clause, opened: true, later: true };
}

/** Who is named where a sentence says whose words others are: `says the board`; empty when nobody can be told. */
export function readSource(text: string, span: Span): Words {
  const [source] = splitSegments(withShortNames(withoutTimeWords(withoutEnd(tagTokens(text, span)))));
  const words = source === undefined ? [] : attributionOf(source.words);
  return words.some((token, index) => isPointer(token, words[index + 1])) ? [] : words;
}

/** Behind a word of a name, or `and` behind one. */
function isInName(tokens: Words, index: number): boolean {
  const before = tokens[index - 1];
  return before?.pos === 'PROPN' || (plain(before) === 'and' && tokens[index - 2]?.pos === 'PROPN');
}

/** `solve the problem | The number of`: neither a name nor a quotation. */
function isGlued(tokens: Words, index: number): boolean {
  const [before, token, after] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]];
  return (
    /^(?:The|It|He|She|They|In|But|This|That)$/.test(token.text) &&
    before.pos === 'NOUN' &&
    /^\p{Ll}/u.test(before.text) &&
    /^\p{Ll}/u.test(after?.text ?? '') &&
    !tokens.slice(0, index).some(isQuoteMark)
  );
}

/** `became law|.|Captains spent`: a full stop with no space behind it. */
function isUnspaced(tokens: Words, index: number): boolean {
  const [before, stop, after] = [tokens[index - 1]!, tokens[index]!, tokens[index + 1]];
  return (
    stop.text === '.' &&
    before.pos === 'NOUN' &&
    /^\p{Ll}+$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(after?.text ?? '') &&
    after!.start === stop.end
  );
}

/**
 * With what the tagger takes for something else: a name's last word for a verb (`the Harbour Safety Act`), a verb
 * behind a name for a noun (`Blom | shot | and wounded`).
 */
function withRightParts(tokens: Words): Words {
  return tokens.map((token, index) => {
    if (token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text) && isInName(tokens, index))
      return changeToken(token, { pos: 'PROPN', lemma: plain(token) });
    return isShooting(tokens, index) ? changeToken(token, { pos: 'VERB', lemma: 'shoot' }) : token;
  });
}

function isShooting(tokens: Words, index: number): boolean {
  return (
    tokens[index]!.text === 'shot' &&
    plain(tokens[index + 1]) === 'and' &&
    /^(?:injured|killed|wounded)$/.test(plain(tokens[index + 2])) &&
    isNominal(itemAt(tokens, index - 1))
  );
}

/** News gives no commands: a verb that opens a sentence before a noun describes it (`distinguished lawyers have`). */
function withoutCommand(tokens: Words): Words {
  const [first, second] = tokens;
  if (first?.pos !== 'VERB' || plain(first).endsWith('ing')) return tokens;
  if (!isNominal(second) && second?.text !== '-') return tokens;
  return [changeToken(first, { pos: 'ADJ' }), ...tokens.slice(1)];
}

/**
 * Without the full stop, and without a second sentence whose first word is large and that no full stop parts from it.
 */
function withoutEnd(tokens: Words): Words {
  const glued = tokens.findIndex(
    (_, index) => index >= SHORTEST && (isGlued(tokens, index) || isUnspaced(tokens, index)),
  );
  let end = glued < 0 ? tokens.length : glued;
  while (end > 0 && /^[.…]+$/.test(tokens[end - 1]!.text)) end--;
  return tokens.slice(0, end);
}

/** `this suburb`, outside a quotation, which has its own: even a first sentence means one that only it shows. */
function pointsNowhere(main: Words): boolean {
  if (plain(main[0]) === 'please') return true;
  // `Another 113 people were hurt`: besides those whom only a headline told of.
  if (plain(main[0]) === 'another' && main[1]?.pos === 'NUM') return true;
  if (main.slice(0, 2).some((token) => plain(token) === 'following') && main[0]!.pos !== 'ADP') return true;
  const quoted = findQuoted(main);
  return main.some(
    (token, index) => !quoted[index] && plain(token) !== 'those' && isPointer(token, main[index + 1]),
  );
}

/** `in this suburb of Marstad`, `this town where a bridge fell`: what stands behind it tells which. */
function withoutNearness(tokens: Words): Words {
  return tokens.filter((token, index) => {
    if (plain(token) !== 'this' || !isPointer(token, tokens[index + 1])) return true;
    const end = tokens.findIndex(({ pos }, at) => at > index && pos !== 'ADJ' && pos !== 'NOUN');
    const isOf = plain(tokens[end]) === 'of' && tokens[end + 1]?.pos === 'PROPN';
    return end <= index + 1 || !(isOf || plain(tokens[end]) === 'where');
  });
}

/** `It might sound like a tale, but | a potion may heal`: what it is like is no news. */
function withoutLikeness(tokens: Words): Words {
  if (plain(tokens[0]) !== 'it') return tokens;
  const likens = tokens.slice(1, LIKENING).some(({ lemma }) => /^(?:look|seem|sound)$/.test(lemma));
  const but = tokens.findIndex(
    (token, at) => at < LONGEST_LIKENESS && plain(token) === 'but' && tokens[at - 1]?.text === ',',
  );
  return likens && but > 0 && tokens.length - but > SHORTEST ? tokens.slice(but + 1) : tokens;
}

/** Tokens from `It` to its verb, and to the news. */
const LIKENING = 4;
const LONGEST_LIKENESS = 26;

/** `But`, `And`, `Meanwhile,` lean on what came before. */
function withoutConnective(tokens: Words): Words {
  const leans = tokens[0]?.pos === 'CCONJ' && !/^(?:both|either|neither)$/.test(plain(tokens[0]));
  if (tokens[1]?.text === '-') return tokens;
  return leans || /^(?:so|yet|now|meanwhile|then)$/.test(plain(tokens[0])) ? tokens.slice(1) : tokens;
}
