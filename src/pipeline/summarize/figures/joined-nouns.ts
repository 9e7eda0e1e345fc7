import { readNumeral } from '../../../text/number.ts';
import { isPlural } from './noun-step.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Words of one of the others that a number counts as well: `senior business leaders`. */
const LONGEST = 4;
/** Of so many kinds at most a list is told. */
const KINDS = 5;

/**
 * Where what a number counts ends that counts several kinds together (`12 soldiers | and civilians`, `17 banks | , firms
 * and other companies`): the last lexeme of the last kind; the head itself where no other follows, or where what
 * follows may be told something of its own (`killed 12 soldiers and civilians fled`).
 *
 * @param head the plural noun right behind the number
 * @param first where the number begins
 */
export function endOfJoined(words: SentenceWords, head: number, first: number): number {
  if (!isPlural(words, head) && words.tokens[head]?.pos !== 'PROPN') return head;
  if (isListed(words, first)) return head;
  let end = head;
  for (let kinds = 1; kinds < KINDS; kinds++) {
    const joint = words.lexemes[end + 1]?.lower;
    if (joint !== ',' && joint !== 'and' && joint !== 'or') return head;
    const from =
      joint === ',' && /^(?:and|or)$/.test(words.lexemes[end + 2]?.lower ?? '') ? end + 3 : end + 2;
    const isLast = joint !== ',' || from === end + 3;
    const last = endOfKind(words, from);
    if (last < 0) return head;
    if (isLast) return isToldTogether(words, last, first) ? last : head;
    end = last;
  }
  return head;
}

/** `five rowers, | five captains and harbour officials`: the last of a list, whose joint is not the number's. */
function isListed({ lexemes }: SentenceWords, first: number): boolean {
  if (lexemes[first - 2]?.text !== ',') return false;
  for (let at = first - 4; at >= Math.max(0, first - 3 - LONGEST); at--) {
    if (lexemes[at]!.kind === 'mark') return false;
    if (readNumeral(lexemes, at) !== undefined) return true;
  }
  return false;
}

/** The last lexeme of a plural noun phrase that nothing counts or determines; -1 where none begins here. */
function endOfKind(words: SentenceWords, from: number): number {
  let last = -1;
  for (let at = from; at < from + LONGEST; at++) {
    const pos = words.tokens[at]?.pos;
    if (words.lexemes[at]?.kind !== 'word' || !/^(?:ADJ|NOUN|PROPN)$/.test(pos ?? '')) break;
    last = at;
  }
  return last >= 0 &&
    /s$|^(?:children|crew|men|people|personnel|police|staff|women)$/.test(words.lexemes[last]!.text) &&
    // `hundreds of rowers and | thousands of captains`
    !/^(?:billions|dozens|hundreds|millions|scores|tens|thousands)$/.test(words.lexemes[last]!.lower) &&
    isNoun(words, last)
    ? last
    : -1;
}

function isNoun({ tokens }: SentenceWords, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? '');
}

/** No verb follows that may be of the last alone: behind a clause's first words it is of all. */
function isToldTogether({ lexemes, tokens }: SentenceWords, last: number, first: number): boolean {
  const next = tokens[last + 1]?.pos;
  if (/^['’]s?$/.test(lexemes[last + 1]?.lower ?? '')) return false;
  if (next !== 'VERB' && next !== 'AUX') return true;
  if (/(?:ed|en|ld|wn)$/.test(lexemes[last + 1]!.lower) && lexemes[last + 2]?.lower === 'by') return true;
  return !tokens.slice(0, first).some((token) => token?.pos === 'VERB' || token?.pos === 'AUX');
}
