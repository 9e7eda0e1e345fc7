import type { Token } from '../../../../text/tag.ts';
import { makeToken } from '../made-token.ts';
import { type Change, findQuoted, withChanges } from '../quotation.ts';
import { isVerbal, plain, type Words } from '../word.ts';

/** Words of the first of two things. */
const NEAR = 7;

/**
 * Two things joined by `and` alone: `both crews and captains`, `not only in Orsa, but also in Lund` is `in Orsa and in
 * Lund`.
 */
export function withBriefJoints(words: Words): Words {
  if (!words.some((token) => /^(?:both|only)$/.test(plain(token)))) return words;
  return withChanges(words, jointAt);
}

function jointAt(words: Words, from: number): Change | undefined {
  if (isSpareBoth(words, from)) return { tokens: [], end: from + 1 };
  const but = butAlso(words, from);
  if (but === undefined) return undefined;
  const first = words.slice(from + 2, words[but - 1]!.text === ',' ? but - 1 : but);
  const place = { start: words[but]!.start, end: words[but + 1]!.end };
  return { tokens: [...first, makeToken(place, { text: 'and', pos: 'CCONJ', lemma: 'and' })], end: but + 2 };
}

/** Words of the first of two things that the same stands before. */
const NEARBY = 4;
const SHARED = /^(?:about|against|for|from|in|on|over|to|with)$/;

/**
 * Two things behind one preposition that is told twice, outside quotations: `in Orsa and in Lund` is `in Orsa and
 * Lund`, `to stay and to sing` is `to stay and sing`.
 */
export function withSharedPreposition(words: Words): Words {
  if (!words.some(({ pos }, at) => pos === 'CCONJ' && SHARED.test(plain(words[at + 1])))) return words;
  const quoted = findQuoted(words);
  return words.filter((_, index) => quoted[index] || !isSecond(words, index));
}

/** `in Orsa and | in | Lund`. */
function isSecond(words: Words, index: number): boolean {
  const [joint, again, next] = [words[index - 1], words[index]!, words[index + 1]];
  if (!/^(?:and|or)$/.test(plain(joint)) || !SHARED.test(plain(again)) || next === undefined) return false;
  let at = index - 2;
  while (at > index - 2 - NEARBY && plain(words[at]) !== plain(again)) at--;
  const [first, told] = [words[at], words.slice(at + 1, index - 1)];
  if (
    plain(first) !== plain(again) ||
    first?.pos !== again.pos ||
    told.length === 0 ||
    words[at - 1]?.pos === 'CCONJ'
  )
    return false;
  if (again.pos === 'PART') return plain(next) === next.lemma && next.pos === 'VERB' && isVerbal(told[0]);
  return told.every(isThing) && /^(?:ADJ|NOUN|PROPN)$/.test(next.pos);
}

function isThing({ pos, text }: Token): boolean {
  return /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos) || text === '-';
}

/** Where `but also` stands behind `not only` and something of the kind that follows it. */
function butAlso(words: Words, from: number): number | undefined {
  if (plain(words[from]) !== 'not' || plain(words[from + 1]) !== 'only') return undefined;
  const but = words.findIndex(
    (token, at) => at > from && plain(token) === 'but' && plain(words[at + 1]) === 'also',
  );
  const first = words.slice(from + 2, but);
  if (but < 0 || but > from + 2 + NEAR || first.some(isVerbal)) return undefined;
  return plain(first[0]) === plain(words[but + 2]) || first[0]?.pos === words[but + 2]?.pos ? but : undefined;
}

/** `both | crews and captains`, not `between both`, `both are`, `both in Orsa and when`. */
function isSpareBoth(words: Words, index: number): boolean {
  const before = words[index - 1];
  if (plain(words[index]) !== 'both' || /^(?:NOUN|PRON|PROPN)$/.test(before?.pos ?? '')) return false;
  if (before?.pos === 'ADP' && !/^(?:against|by|for|from|to|with)$/.test(plain(before))) return false;
  const and = words.findIndex((token, at) => at > index && plain(token) === 'and');
  const first = words.slice(index + 1, and);
  return (
    and > index + 1 &&
    and < index + NEAR &&
    first.every(({ pos }) => /^(?:ADJ|DET|NOUN|PART|PROPN)$/.test(pos))
  );
}
