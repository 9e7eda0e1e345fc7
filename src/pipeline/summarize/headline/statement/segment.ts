import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { mainVerb } from '../main-verb.ts';
import { findQuoted, isQuoteMark } from '../quotation.ts';
import { COMMA } from '../telegram/print.ts';
import { plain, type Words } from '../word.ts';
import { isParting } from './comma.ts';
import { isDash, withoutParentheses } from './parenthesis.ts';

/** A stretch of a sentence between two marks (comma, dash, semicolon, colon), without the marks. */
export interface Segment {
  readonly words: Words;
  /** The mark before it; empty for the first. */
  readonly mark: '' | ',' | '—' | ';' | ':';
}

/**
 * A sentence cut at its marks. What stands in brackets or between two dashes is an aside and left out; a quotation is
 * never cut, nor a list of adjectives ("a long, hard fight"), nor a date ("June 5, 2021").
 */
export function splitSegments(tokens: Words): Segment[] {
  const segments: Segment[] = [];
  const asides = withoutParentheses(tokens);
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

function markOf(tokens: Words, index: number): Segment['mark'] | undefined {
  const token = tokens[index]!;
  if (isDash(tokens, index)) return '—';
  if (token.text === ';') return ';';
  if (token.text === ':') return isInTitle(tokens, index) ? undefined : ':';
  return token.text === ',' && isParting(tokens, index) ? ',' : undefined;
}

/** `titled ‘Rowing Home: How Ferries End’`: single marks may be apostrophes, so only a pair around the colon counts. */
export function isInTitle(tokens: Words, colon: number): boolean {
  const opened = tokens.findLastIndex(({ text }, at) => at < colon && text === '‘');
  if (opened < 0 || tokens.slice(opened, colon).some(({ text }) => text === '’')) return false;
  return tokens.slice(colon).some(({ text }) => text === '’');
}
