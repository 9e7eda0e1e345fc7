import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { MONTHS } from '../cut/cut-lexicon.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted, isQuoteMark } from '../quotation.ts';
import { COMMA } from '../telegram/print.ts';
import { plain } from '../word.ts';

/** A stretch of a sentence between two marks (comma, dash, semicolon, colon), without the marks. */
export interface Segment {
  readonly words: readonly Token[];
  /** The mark before it; empty for the first. */
  readonly mark: '' | ',' | '—' | ';' | ':';
}

const DASHES = new Set(['—', '–', '―', '--', '-', '---']);
const OPEN = new Set(['(', '[']);
const CLOSE = new Set([')', ']']);

/**
 * A sentence cut at its marks. What stands in brackets or between two dashes is an aside and left out; a quotation is
 * never cut, nor a list of adjectives ("a long, hard fight"), nor a date ("June 5, 2021").
 */
export function splitSegments(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  const asides = withoutAsides(tokens);
  let words: Token[] = [];
  let mark: Segment['mark'] = '';
  const quoted = findQuoted(asides);
  for (let index = 0; index < asides.length; index++) {
    const token = asides[index]!;
    let next = quoted[index] ? undefined : markOf(asides, index);
    if (next === undefined) {
      words.push(token);
      if (!isQuoteMark(token) || quoted[index] || words.at(-2)?.text !== ',') continue;
      words.splice(-2, 1);
      next = ',';
    }
    words = withoutJoint(words);
    if (words.length > 0) segments.push({ words, mark });
    words = [];
    mark = next;
  }
  if (words.length > 0) segments.push({ words, mark });
  return joinOffice(joinTurns(segments));
}

/**
 * `The Norland president, | Ida Blom on Sunday closed the harbour`: an office and who holds it, with one comma of two.
 */
function joinOffice(segments: Segment[]): Segment[] {
  const [office, holder, ...rest] = segments;
  if (office === undefined || holder === undefined || holder.mark !== ',') return segments;
  const [first, second] = holder.words;
  const isOffice =
    plain(office.words[0]) === 'the' &&
    ROLE_NOUNS.has(plain(office.words.at(-1))) &&
    office.words.slice(1).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos));
  if (!isOffice || first?.pos !== 'PROPN' || second?.pos !== 'PROPN') return segments;
  const verb = mainVerb(holder.words);
  if (verb < 2 || isSpeechVerb(holder.words.at(-1)!.text)) return segments;
  return [{ words: [...office.words, ...holder.words], mark: '' }, ...rest];
}

/** `closed its harbour | and yet again,`: how what stands behind the mark is joined. */
function withoutJoint(words: Token[]): Token[] {
  const joint = words.findLastIndex(({ pos }) => pos === 'CCONJ');
  const isLast = joint > 0 && words.slice(joint + 1).every((token) => AGAIN.test(plain(token)));
  return isLast && joint < words.length - 1 ? words.slice(0, joint) : words;
}

const AGAIN = /^(?:again|finally|now|once|so|then|thus|yet)$/;

/**
 * `, but strong winds, | rain and darkness have stopped it`, `, but on May 3, | it will open`: a turn is whole with its
 * verb.
 */
function joinTurns(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last !== undefined && segment.mark === ',' && opensTurn(last) && mainVerb(segment.words) > 0)
      joined[joined.length - 1] = { ...last, words: [...last.words, COMMA, ...segment.words] };
    else joined.push(segment);
  }
  return joined;
}

/** `but strong winds`, `but on May 3`. */
function opensTurn({ words, mark }: Segment): boolean {
  const [joint, ...rest] = words;
  if (mark !== ',' || plain(joint) !== 'but' || rest.length === 0) return false;
  return rest.every(({ pos }, at) => /^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(pos) || (at === 0 && pos === 'ADP'));
}

/** Words between two dashes that turn what stands before them: `apologised for — but has not left — the club`. */
const TURN = 6;

/** Brackets with what is in them, and what stands between two dashes, unless it turns that; a dash alone stays. */
export function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isInWord(kept.at(-1), token, tokens[index + 1])) kept.push(token);
    else if (OPEN.has(token.text)) depth++;
    else if (CLOSE.has(token.text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  const dashes = kept.flatMap((token, index) => (isDash(kept, index) && token ? [index] : []));
  if (dashes.length !== 2) return kept;
  const [first, second] = dashes as [number, number];
  const before = kept.slice(0, first);
  const after = kept.slice(second + 1);
  const aside = kept.slice(first + 1, second);
  if (aside.length <= TURN && plain(aside[0]) === 'but') return [...before, ...aside, ...after];
  if (plain(aside[0]) === 'or' && before.some((token) => plain(token) === 'either'))
    return [...before, ...aside, ...after];
  // `Watching the fire — it burned all night — has left`: what opens the sentence is its subject.
  const isSubject = after[0]?.pos === 'AUX' && plain(before[0]).endsWith('ing');
  const isOpening =
    plain(before[0]) === 'having' ||
    (/^(?:VERB|ADP|SCONJ)$/.test(before[0]?.pos ?? '') && mainVerb(before) < 0);
  return [
    ...before,
    ...((isOpening && !isSubject) || isApart(before.at(-1), after[0]) ? [COMMA] : []),
    ...after,
  ];
}

/** `“clos[ing] the bridge”`: what stands in brackets is the end of a word of the quotation. */
function isInWord(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (before === undefined || before.end !== token.start) return false;
  if (token.text !== '[') return before.text === '[' || token.text === ']';
  return /^\p{L}/u.test(before.text) && /^\p{Ll}/u.test(next?.text ?? '');
}

/**
 * `the bridge — by a third — | releasing`, `| the council said`: what cannot follow a noun or a number without a mark.
 */
function isApart(before: Token | undefined, after: Token | undefined): boolean {
  if (!/^(?:NOUN|PROPN|NUM|SYM)$/.test(before?.pos ?? '')) return false;
  return after?.pos === 'DET' || (after?.pos === 'VERB' && after.text.endsWith('ing'));
}

/** A dash with space around it, or a long one; a hyphen inside a word is none. */
function isDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (!DASHES.has(token.text)) return false;
  if (token.text === '—' || token.text === '―' || token.text === '--' || token.text === '---') return true;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  return (previous?.end ?? -1) < token.start && (next?.start ?? token.end) > token.end;
}

function markOf(tokens: readonly Token[], index: number): Segment['mark'] | undefined {
  const token = tokens[index]!;
  if (isDash(tokens, index)) return '—';
  if (token.text === ';') return ';';
  if (token.text === ':') return isInTitle(tokens, index) ? undefined : ':';
  if (token.text !== ',') return undefined;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (previous === undefined || next === undefined) return ',';
  if (isAdjective(tokens, index - 1) && (isAdjectiveChain(tokens, index + 1) || isInThing(tokens, index)))
    return undefined;
  if (isInPlace(tokens, index) || isInSubject(tokens, index) || isInSlogan(tokens, index)) return undefined;
  if (
    previous.pos === 'PROPN' &&
    /^(?:\p{Lu}\.){2}$|^\p{Lu}{2}$/u.test(next.text) &&
    /^['’]s$/.test(tokens[index + 2]?.text ?? '')
  )
    return undefined;
  if (/^\d{1,2}$/.test(previous.text) && /^(?:19|20)\d\d$/.test(next.text)) return undefined;
  if (/^(?:19|20)\d\d$/.test(previous.text) && isInsideClause(tokens, index)) return undefined;
  if (/^\d{1,3}$/.test(previous.text) && /^\d{3}$/.test(next.text)) return undefined;
  if (SCORE.test(previous.text) && SCORE.test(next.text)) return undefined;
  if (/^(?:jr|sr|inc|llc|ltd)\.?$/i.test(next.text)) return undefined;
  return ',';
}

/** `6-2` of `6-2, 7-5`. */
const SCORE = /^\d{1,2}-\d{1,2}$/;

/** `titled ‘Rowing Home: How Ferries End’`: single marks may be apostrophes, so only a pair around the colon counts. */
export function isInTitle(tokens: readonly Token[], colon: number): boolean {
  const opened = tokens.findLastIndex(({ text }, at) => at < colon && text === '‘');
  if (opened < 0 || tokens.slice(opened, colon).some(({ text }) => text === '’')) return false;
  return tokens.slice(colon).some(({ text }) => text === '’');
}

/** `the Sept. 3, 1998, flood`, `the level on Sept. 3, 1998, was`: a date whose noun or verb follows its comma. */
function isInsideClause(tokens: readonly Token[], index: number): boolean {
  const first = tokens.findIndex(({ text }) => text === ',');
  if (first === index - 2 && tokens[index + 1]?.pos === 'AUX') return true;
  const month = tokens
    .slice(Math.max(0, index - 6), index)
    .findIndex(({ text }) => MONTHS.test(text.toLowerCase()));
  const before = month < 0 ? undefined : tokens[Math.max(0, index - 6) + month - 1];
  return before?.pos === 'DET' && /^(?:NOUN|ADJ)$/.test(tokens[index + 1]?.pos ?? '');
}

/** `long`, `dress-wearing`. */
function isAdjective(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.pos === 'ADJ' ||
    (token?.pos === 'VERB' &&
      (tokens[index - 1]?.text === '-' ||
        tokens[index - 1]?.pos === 'DET' ||
        (tokens[index - 1]?.pos === 'ADV' && tokens[index - 2]?.pos === 'DET')))
  );
}

/** Either comma of `a Madison, Wisconsin, officer`. */
function isInPlace(tokens: readonly Token[], index: number): boolean {
  for (const first of [index, index - 2, index - 3]) {
    const second = [first + 2, first + 3].find((at) => tokens[at]?.text === ',');
    if (second === undefined || (index !== first && index !== second) || tokens[first]?.text !== ',')
      continue;
    const [before, place, after] = [tokens[first - 2], tokens[first - 1], tokens[second + 1]];
    const state = tokens.slice(first + 1, second);
    if (
      (before?.pos === 'DET' || /^(?:his|her|their|its)$/i.test(before?.text ?? '')) &&
      place?.pos === 'PROPN' &&
      state.every(({ pos }) => pos === 'PROPN') &&
      (after?.pos === 'NOUN' || after?.pos === 'ADJ')
    )
      return true;
  }
  return false;
}

/** `the “one coast, one fare” plan`: told twice, it is one name. */
function isInSlogan(tokens: readonly Token[], comma: number): boolean {
  const [one, , , again] = tokens.slice(Math.max(0, comma - 2), comma + 2);
  return comma > 1 && plain(one) === 'one' && plain(again) === 'one';
}

/**
 * `Divers in Orsa, Norland found`: a place whose country has no second comma, in the subject that the sentence begins
 * with.
 */
function isInSubject(tokens: readonly Token[], index: number): boolean {
  const [of, place, , country, verb] = tokens.slice(Math.max(0, index - 2), index + 3);
  if (index < 3 || !/^(?:at|from|in|near|of)$/.test(plain(of)) || place?.pos !== 'PROPN') return false;
  if (country?.pos !== 'PROPN' || !/^(?:AUX|VERB)$/.test(verb?.pos ?? '') || /ing$/.test(plain(verb)))
    return false;
  const subject = tokens.slice(0, index - 2);
  return subject.every(
    ({ pos }, at) => /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos) || isHeldThere(subject.slice(at)),
  );
}

/** `talks | being | held` before `in`. */
function isHeldThere(words: readonly Token[]): boolean {
  return (
    words.length < 3 &&
    words[0]?.pos !== 'ADP' &&
    words.at(-1)?.pos === 'VERB' &&
    !/ing$/.test(plain(words.at(-1)))
  );
}

/** After "a prominent,": "advisory role", "but unpaid, advisory role". */
function isAdjectiveChain(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first?.pos === 'CCONJ') return second?.pos === 'ADJ';
  if (first?.pos === 'NUM' && second?.text === '-')
    return tokens[from + 2]?.pos === 'NOUN' && /^(?:ADJ|NOUN|VERB)$/.test(tokens[from + 3]?.pos ?? '');
  if (second?.text === '-') return isAdjective(tokens, from + 2) && isNounAfter(tokens[from + 3]);
  if (first?.pos === 'ADV' && second?.pos === 'ADJ') return isNounAfter(tokens[from + 2]);
  const isListed = first?.pos === 'NOUN' && second?.pos === 'CCONJ' && tokens[from + 2]?.pos === 'ADJ';
  if (isListed && tokens[from + 3]?.pos === 'NOUN') return true;
  return first?.pos === 'ADJ' && isNounAfter(second);
}

/** `to bring legal, concealed guns`: of what is done to, with no "be" before it. */
function isInThing(tokens: readonly Token[], comma: number): boolean {
  const [does, , , quality, thing] = tokens.slice(comma - 2, comma + 3);
  return (
    does?.pos === 'VERB' &&
    plain(tokens[comma - 3]) === 'to' &&
    quality?.pos === 'VERB' &&
    quality.text.endsWith('ed') &&
    thing?.pos === 'NOUN'
  );
}

function isNounAfter(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'ADJ';
}
