import type { Token } from '../../../../text/tag.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, plain } from '../word.ts';

type Words = readonly Token[];

/** Who is told something stands between the verb and `that`. */
const TELLING = /^(?:assure|inform|promise|remind|tell|warn)$/;
/** Behind these a claim follows with or without `that`. */
const CLAIMS =
  /^(?:accusation|allegation|assertion|belief|claim|clue|fear|hope|report|rumou?r|speculation|suggestion|suspicion)$/;
/** Words of whoever is told. */
const NEAR = 5;

/**
 * Without `that` before what is told or claimed, where a pronoun, an article or a sum opens it, so that it is read as a
 * claim still: `told crews | that | they must leave`, `denied claims | that | the bridge is unsafe`.
 */
export function withoutThat(words: Words): Words {
  const quoted = findQuoted(words);
  return words.filter((token, index) => plain(token) !== 'that' || quoted[index] || !isSpare(words, index));
}

/** Behind these a name and its verb are what is said. */
const SAYING =
  /^(?:admit|agree|announce|argue|believe|claim|conclude|confirm|declare|fear|insist|learn|reveal|say|think)$/;

/** Behind these a thing would be what is made known, and not what is said of it. */
const MAKING_KNOWN = /^(?:announce|confirm|declare|reveal)$/;

/** `claimed | Orsa Line has | closed`: the verb stands right behind the name. */
function isBriefSubject(words: Words, from: number): boolean {
  const names = MAKING_KNOWN.test(words[from - 2]!.lemma) ? /^PROPN$/ : /^(?:ADJ|NOUN|PROPN)$/;
  let verb = from;
  while (names.test(words[verb]?.pos ?? '')) verb++;
  return verb > from && verb <= from + 4 && isNominal(words[verb - 1]) && words[verb]?.pos === 'AUX';
}

function isSpare(words: Words, index: number): boolean {
  const [before, next, after] = [words[index - 1], words[index + 1], words[index + 2]];
  if (after === undefined) return false;
  if (/^(?:said|say|says)$/.test(plain(before)) && /^(?:he|she|they|it|there)$/.test(plain(next)))
    return true;
  if (SAYING.test(before?.lemma ?? '') && isBriefSubject(words, index + 1)) return true;
  if (!isNominal(before)) return false;
  const opens = /^(?:he|she|they|it|the|an?|there)$/.test(plain(next)) || next?.pos === 'SYM';
  if (!opens || words.slice(index + 1).some((token) => plain(token) === 'that')) return false;
  // `the line has closed, a claim that the board denied`.
  if (CLAIMS.test(before!.lemma)) return words[index - 2]?.text !== ',';
  const verb = words.findLastIndex(({ pos }, at) => at < index && pos === 'VERB');
  const told = words.slice(verb + 1, index);
  return (
    verb >= 0 &&
    TELLING.test(words[verb]!.lemma) &&
    told.length <= NEAR &&
    told.every(({ pos, text }) => /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/.test(pos) || text === '-')
  );
}
