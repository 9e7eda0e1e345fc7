import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isTie, plain, type Words } from '../word.ts';
import { COMMA } from './print.ts';

/** People of whom news tells the age. */
const PEOPLE =
  /^(?:boy|brother|child|daughter|father|girl|man|mother|sister|son|student|suspect|teen|teenager|victim|woman|youth)$/;
/** Words of `16-year-old`. */
const LENGTH = 5;

/**
 * `a 16-year-old Norland girl | drowned` is `Norland girl, 16, | drowned`, outside quotations and of nobody who is
 * named.
 */
export function withAgesBehind(words: Words): Words {
  if (!words.some((token) => plain(token) === 'old')) return words;
  const told: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; ) {
    const end = quoted[index] ? index : endOfAged(words, index);
    if (end === index) told.push(words[index++]!);
    else {
      if (/^an?$/.test(plain(told.at(-1)))) told.pop();
      told.push(...words.slice(index + LENGTH, end), COMMA, words[index]!);
      const next = words[end];
      if (next !== undefined && next.pos !== 'PUNCT') told.push(COMMA);
      index = end;
    }
  }
  return told;
}

/** Behind who is told of by the age that stands here; the same place where nobody is. */
function endOfAged(words: Words, from: number): number {
  const age = words
    .slice(from, from + LENGTH)
    .map(plain)
    .join('');
  if (!/^\d{1,2}-year-old$/.test(age)) return from;
  let noun = from + LENGTH;
  while (/^(?:ADJ|PROPN)$/.test(words[noun]?.pos ?? '') && noun < from + LENGTH + 2) noun++;
  const [who, next] = [words[noun], words[noun + 1]];
  const isOne = who?.pos === 'NOUN' && plain(who) === who.lemma;
  if (!isOne || !(PEOPLE.test(who.lemma) || ROLE_NOUNS.has(who.lemma))) return from;
  return isNominal(next) || isTie(next) ? from : noun + 1;
}
