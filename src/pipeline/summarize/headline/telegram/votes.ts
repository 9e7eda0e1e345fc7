import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { pastOf } from '../past-tense.ts';
import { findQuoted } from '../quotation.ts';
import { plain } from '../word.ts';

type Words = readonly Token[];

/** What a house does by its vote alone. */
const DONE = /^(?:adopt|approve|censure|endorse|pass|recommend|reject)$/;
const HOW = /^(?:narrowly|overwhelmingly|unanimously)$/;

/** `voted unanimously to approve the pier` is `unanimously approved pier`, outside quotations. */
export function withBriefVotes(words: Words): Words {
  const vote = words.findIndex((token) => plain(token) === 'voted');
  const [how, to, verb] = words.slice(vote + 1, vote + 4);
  if (vote < 1 || !HOW.test(plain(how)) || plain(to) !== 'to' || !DONE.test(plain(verb))) return words;
  if (/^(?:AUX|CCONJ|PART)$/.test(words[vote - 1]!.pos) || findQuoted(words)[vote]) return words;
  const done = changeToken(verb!, { text: pastOf(verb!.lemma), pos: 'VERB' });
  return [...words.slice(0, vote), how!, done, ...words.slice(vote + 4)];
}
