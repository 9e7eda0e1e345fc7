import { itemAt } from '../../../../text/item-at.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { plain, type Words } from '../word.ts';

/**
 * The words without the slips of whoever wrote or marked up the page, where only one thing can be meant: a word that
 * stands twice, `to` before `into`, the ticker of a company's share, a verb of saying whose subject goes on without it
 * (`Blom said | will leave`), and `A` that a large initial has glued to the first word (`AFood agency`).
 */
export function withoutSlips(words: Words): Words {
  const once = withoutTickers(words).filter((_, index, all) => !isSpare(all, index));
  const [first, ...rest] = once;
  const whole = first === undefined ? undefined : wholeWord(first, rest);
  return whole === undefined ? once : [whole, ...rest];
}

/** `Blom Lines | BLM, +3.60% | raised`: how its share stands, which pages put behind a company's name. */
function withoutTickers(words: Words): Words {
  const comma = words.findIndex(({ text }, at) => text === ',' && tickerEnd(words, at) > at);
  if (comma < 1) return words;
  return withoutTickers([...words.slice(0, comma - 1), ...words.slice(tickerEnd(words, comma))]);
}

/** Behind the percent sign; the comma's own place where it parts no ticker from how far it has moved. */
function tickerEnd(words: Words, comma: number): number {
  if (comma < 2 || !/^\p{Lu}{1,5}$/u.test(words[comma - 1]!.text)) return comma;
  const sign = /^[+−–-]$/.test(words[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
  const isMove = /^[+−–-]?\d+\.\d+$/.test(words[sign]?.text ?? '') && words[sign + 1]?.text === '%';
  return isMove ? sign + 2 : comma;
}

function isSpare(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (word === 'to') return /^(?:into|onto)$/.test(plain(words[index + 1]));
  return (
    (isTwice(itemAt(words, index - 1), words[index]!) && !DOUBLED.test(word)) || saysNothing(words, index)
  );
}

/** English says these twice: `the mayor had had it`. */
const DOUBLED = /^(?:had|that|very|much|many|far|long|bye|win|half)$/;

/** In small letters: `Bora Bora` is a name. */
function isTwice(before: Token | undefined, token: Token): boolean {
  return plain(before) === token.text && /^\p{Ll}{3,}$/u.test(token.text);
}

/** `Sen. Ida Blom said | will vote`: nothing but her name stands before it. */
function saysNothing(words: Words, index: number): boolean {
  return (
    index > 0 &&
    /^(?:will|would)$/.test(plain(words[index + 1])) &&
    isSpeechVerb(words[index]!.text) &&
    words.slice(0, index).every(({ pos }) => pos === 'PROPN')
  );
}

/** `AFood` where its name or phrase goes on: `AFood and Drug Administration panel`. */
function wholeWord(first: Token, [next]: Words): Token | undefined {
  const [, word] = /^A(\p{Lu}\p{Ll}{2,})$/u.exec(first.text) ?? [];
  if (word === undefined || !/^(?:ADJ|CCONJ|NOUN|PROPN)$/.test(next?.pos ?? '')) return undefined;
  return changeToken(first, { text: word, lemma: word.toLowerCase() });
}
