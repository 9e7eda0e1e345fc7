import { changeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';

const LET: ReadonlyMap<string, string> = new Map([
  ['allow', 'let'],
  ['allows', 'lets'],
  ['allowed', 'let'],
  ['allowing', 'letting'],
  ['permit', 'let'],
  ['permits', 'lets'],
  ['permitted', 'let'],
  ['permitting', 'letting'],
]);
/** Who gives somebody the right to do something lets him do it. */
const GIVING: ReadonlyMap<string, string> = new Map([
  ['give', 'let'],
  ['gives', 'lets'],
  ['gave', 'let'],
  ['giving', 'letting'],
  ['grant', 'let'],
  ['grants', 'lets'],
  ['granted', 'let'],
  ['granting', 'letting'],
]);
const RIGHTS = /^(?:ability|authority|chance|freedom|opportunity|option|permission|power|right)$/;
/** Words that name who may do it. */
const LONGEST = 10;
/** What has a `to` of its own: `allow requests to close the pier`. */
const TO_DO =
  /^(?:ability|access|attempt|bid|chance|decision|effort|opportunity|permission|plan|request|right|time|vote|way)$/;

/**
 * The words with `let` for `allow` where somebody may do something, and for the right to do it that he is given: `allow
 * crews to sail` and `give crews the right to sail` are `let crews sail`.
 */
export function withLet(words: Words): Words {
  if (!words.some(({ pos, lower }) => pos === 'VERB' && (LET.has(lower) || GIVING.has(lower)))) return words;
  const brief = [...words];
  const quoted = findQuoted(words);
  for (let index = words.length - 1; index >= 0; index--) {
    const token = brief[index]!;
    if (quoted[index] || token.pos !== 'VERB') continue;
    const text = LET.get(plain(token)) ?? GIVING.get(plain(token));
    const to = text === undefined ? -1 : findTo(brief, index);
    const from = LET.has(plain(token)) ? to : findRight(brief, index, to);
    if (to < 0 || from < 0 || quoted[to] || !namesWho(brief.slice(index + 1, from))) continue;
    brief.splice(from, to + 1 - from);
    brief[index] = changeToken(token, { text: text!, lemma: 'let' });
  }
  return brief;
}

/** Where the `to` stands before what whoever is named here may do; -1 where nothing may be done. */
function findTo(words: Words, verb: number): number {
  const to = words.findIndex((token, at) => at > verb && plain(token) === 'to' && token.pos === 'PART');
  const does = words[to + 1]?.pos === 'ADV' ? words[to + 2] : words[to + 1];
  const isNear = to > verb + 1 && to <= verb + 3 + LONGEST;
  return isNear && (does?.pos === 'VERB' || plain(does) === 'be') ? to : -1;
}

/** Where `the right` begins before that `to`; -1 where something else is given, or nobody gives it. */
function findRight(words: Words, verb: number, to: number): number {
  if (to < 0 || !RIGHTS.test(words[to - 1]!.lemma) || words[verb - 1]?.lemma === 'be') return -1;
  return words[to - 2]!.pos === 'DET' ? to - 2 : to - 1;
}

/** Somebody is named, and nothing that has a `to` of its own. */
function namesWho(who: Words): boolean {
  const head = who.at(-1);
  if (who.length === 1 && /^(?:her|him|them)$/.test(plain(head))) return true;
  const names = who.every(
    ({ pos, lower }) =>
      /^(?:ADJ|CCONJ|DET|NOUN|NUM|PART|PROPN)$/.test(pos) ||
      /^(?:[-,]|in|of|those|injured|killed)$/.test(lower),
  );
  return names && who.length <= LONGEST && isNominal(head) && !who.some(({ lemma }) => TO_DO.test(lemma));
}
