import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, plain } from '../word.ts';

type Words = readonly Token[];

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
/** Words that name who may do it. */
const LONGEST = 7;
/** What has a `to` of its own: `allow requests to close the pier`. */
const TO_DO =
  /^(?:ability|access|attempt|bid|chance|decision|effort|opportunity|permission|plan|request|right|time|vote|way)$/;

/** The words with `let` for `allow` where somebody may do something: `allow crews to sail` is `let crews sail`. */
export function withLet(words: Words): Words {
  if (!words.some(({ pos, lower }) => pos === 'VERB' && LET.has(lower))) return words;
  const brief = [...words];
  const quoted = findQuoted(words);
  for (let index = words.length - 1; index >= 0; index--) {
    const text = LET.get(plain(brief[index]));
    const to =
      text === undefined || quoted[index] || brief[index]!.pos !== 'VERB' ? -1 : findTo(brief, index);
    if (to < 0 || quoted[to]) continue;
    brief.splice(to, 1);
    brief[index] = changeToken(brief[index]!, { text: text!, lemma: 'let' });
  }
  return brief;
}

/** Where the `to` stands before what whoever is named here may do; -1 where nobody is, or something else has a `to`. */
function findTo(words: Words, verb: number): number {
  const to = words.findIndex((token, at) => at > verb && plain(token) === 'to' && token.pos === 'PART');
  const does = words[to + 1];
  if (to < verb + 2 || to > verb + 1 + LONGEST || !(does?.pos === 'VERB' || plain(does) === 'be')) return -1;
  const who = words.slice(verb + 1, to);
  const names = who.every(
    ({ pos, text }) => /^(?:ADJ|CCONJ|DET|NOUN|NUM|PART|PROPN)$/.test(pos) || /^[-,]$/.test(text),
  );
  const head = who.at(-1)!;
  return names && isNominal(head) && !TO_DO.test(head.lemma) ? to : -1;
}
