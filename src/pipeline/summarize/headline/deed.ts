import type { Token } from '../../../text/tag.ts';
import { plain } from './grammar.ts';
import { findQuoted } from './quotation.ts';

type Words = readonly Token[];

/** What is made with a paper so that it is one: who issues a statement thanking somebody thanks him. */
const MAKING = /^(?:adopt|deliver|issue|pass|post|publish|release|send|sign|write)$/;
const PAPERS =
  /^(?:appeal|declaration|decree|directive|injunction|letter|memo|memorandum|message|notice|order|resolution|ruling|statement|tweet|warning)$/;
/** What is done with its words, and how that is told as done. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accusing: 'accused',
    asking: 'asked',
    backing: 'backed',
    banning: 'banned',
    barring: 'barred',
    blocking: 'blocked',
    calling: 'called',
    condemning: 'condemned',
    criticising: 'criticised',
    criticizing: 'criticized',
    demanding: 'demanded',
    denouncing: 'denounced',
    denying: 'denied',
    directing: 'directed',
    encouraging: 'encouraged',
    endorsing: 'endorsed',
    forbidding: 'forbade',
    instructing: 'instructed',
    inviting: 'invited',
    opposing: 'opposed',
    ordering: 'ordered',
    pledging: 'pledged',
    praising: 'praised',
    prohibiting: 'prohibited',
    promising: 'promised',
    rejecting: 'rejected',
    requesting: 'requested',
    requiring: 'required',
    saying: 'said',
    supporting: 'supported',
    telling: 'told',
    thanking: 'thanked',
    threatening: 'threatened',
    urging: 'urged',
    warning: 'warned',
  }),
);
/** Words of what tells of the paper. */
const LONGEST = 4;

/**
 * The words with what was done by a paper in place of the paper, outside quotations: `issued a statement thanking the
 * crew` is `thanked the crew`.
 */
export function withDeeds(words: Words): Words {
  const told: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; index++) {
    const doing = quoted[index] ? -1 : doingAt(words, index);
    if (doing < 0) told.push(words[index]!);
    else {
      const { start } = words[index]!;
      told.push({ ...words[doing]!, start, text: DEEDS.get(plain(words[doing]))!, pos: 'VERB' });
      index = doing;
    }
  }
  return told.length === words.length ? words : told;
}

/** Where what is done with the paper stands that is made here; -1 where none is. */
function doingAt(words: Words, from: number): number {
  const { pos, lemma } = words[from]!;
  if (pos !== 'VERB' || !MAKING.test(lemma) || !isDone(words, from)) return -1;
  let at = from + 1;
  while (at <= from + LONGEST && words[at] !== undefined && isOfPaper(words, at)) at++;
  const isDeed = at > from + 1 && PAPERS.test(words[at - 1]!.lemma) && DEEDS.has(plain(words[at]));
  return isDeed ? at : -1;
}

/** `issued`, `has sent`; not `was issued`. */
function isDone(words: Words, index: number): boolean {
  const before = words[index - 1];
  if (before?.pos === 'AUX' && before.lemma === 'be') return false;
  return /(?:ed|sent|wrote|written)$/.test(plain(words[index]));
}

function isOfPaper(words: Words, index: number): boolean {
  return (
    /^(?:DET|ADJ|NOUN|NUM)$/.test(words[index]!.pos) || /^(?:-|its|his|her|their)$/.test(plain(words[index]))
  );
}
