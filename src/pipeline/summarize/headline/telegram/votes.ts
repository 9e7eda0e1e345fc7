import { changeToken } from '../made-token.ts';
import { pastOf } from '../past-tense.ts';
import { findQuoted } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** What a house does by its vote alone. */
const DONE = /^(?:adopt|approve|censure|endorse|pass|recommend|reject)$/;
const HOW = /^(?:narrowly|overwhelmingly|unanimously)$/;
/** Who decides by voting, where nothing says how they voted. */
const BODIES =
  /^(?:advisers|advisors|assembly|board|commission|committee|congress|council|house|lawmakers|legislature|mps|panel|parliament|senate|shareholders)$/;

/**
 * `voted unanimously to approve the pier` is `unanimously approved pier`, `the council voted to approve it` is `the
 * council approved it`, outside quotations.
 */
export function withBriefVotes(words: Words): Words {
  const vote = words.findIndex((token) => plain(token) === 'voted');
  const how = words.slice(vote + 1, vote + 2).filter((token) => HOW.test(plain(token)));
  const to = vote + 1 + how.length;
  const verb = words[to + 1];
  if (vote < 1 || plain(words[to]) !== 'to' || !DONE.test(plain(verb))) return words;
  if (/^(?:AUX|CCONJ|PART)$/.test(words[vote - 1]!.pos) || findQuoted(words)[vote]) return words;
  if (how.length === 0 && !words.slice(0, vote).some((token) => BODIES.test(plain(token)))) return words;
  const done = changeToken(verb!, { text: pastOf(verb!.lemma), pos: 'VERB' });
  return [...words.slice(0, vote), ...how, done, ...words.slice(to + 2)];
}
