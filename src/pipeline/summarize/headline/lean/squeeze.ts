import type { Token } from '../../../../text/tag.ts';
import { GIVEN_NAMES } from '../../people/given-names.ts';
import { standsIn } from '../cut/half-told.ts';
import { STAND_INS } from '../cut/whole.ts';
import { isNominal, mainVerb, plain } from '../grammar.ts';
import { isSharedOffice, namesParty, OFFICES } from '../names/offices.ts';
import type { Surnames } from '../names/person-names.ts';

type Words = readonly Token[];

/**
 * `prize-winning investigative journalist Jane Doe announced` without what stands before the last plain noun:
 * `journalist Jane Doe announced`. The same words when the subject is no described person.
 */
export function squeezeClause(words: Words, surnames: Surnames): Words {
  const verb = mainVerb(words);
  if (standsIn(words.slice(Math.max(verb, 0))) || isOfficeHolder(words, verb) || namesParty(words))
    return words;
  let name = verb;
  while (name > 0 && words[name - 1]!.pos === 'PROPN') name--;
  if (/^\p{Lu}\.$/u.test(words[verb - 2]?.text ?? '') || STAND_INS.test(plain(words[verb - 3]))) return words;
  if (
    verb > 4 &&
    isNominal(words[verb - 1]) &&
    GIVEN_NAMES.has(plain(words[verb - 2])) &&
    words[verb - 3]!.text !== '-' &&
    !/^\p{Lu}/u.test(words[verb - 3]?.text ?? '') &&
    isDescription(words.slice(0, verb))
  )
    return words.slice(verb - 2);
  if (verb - name < 2 || !isDescription(words.slice(0, name))) return words;
  if (OFFICES.test(plain(words[verb - 2]))) return words;
  if (name === 0) return verb > 3 && surnames.has(words[verb - 1]!.text) ? words.slice(verb - 2) : words;
  if (name < 3 || words[name - 1]!.pos !== 'NOUN' || OFFICES.test(plain(words[name - 1]))) return words;
  if (!/^\p{Lu}/u.test(words[name - 1]!.text)) return words.slice(name - 1);
  return words.slice(GIVEN_NAMES.has(plain(words[verb - 2])) ? verb - 2 : name);
}

/** `Mayor Jane Doe`, whom few know without the office. */
function isOfficeHolder(words: Words, verb: number): boolean {
  const at = words.findLastIndex((token, index) => index < verb && OFFICES.test(plain(token)));
  return (
    at >= 0 &&
    !isSharedOffice(plain(words[at])) &&
    GIVEN_NAMES.has(plain(words[at + 1])) &&
    words.slice(at + 1, verb).every(isNominal)
  );
}

function isDescription(words: Words): boolean {
  return words.every(
    (token) => token.text !== ',' && /^(?:NOUN|PROPN|ADJ|DET|VERB|PUNCT|NUM)$/.test(token.pos),
  );
}
