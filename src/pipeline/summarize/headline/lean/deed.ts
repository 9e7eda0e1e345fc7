import { itemAt } from '../../../../text/item-at.ts';
import type { Token } from '../../../../text/tag.ts';
import { isInfinitive } from '../cut/unfinished.ts';
import { makeToken } from '../made-token.ts';
import { ingOf, pastOf, presentOf } from '../past-tense.ts';
import { type Change, withChanges } from '../quotation.ts';
import { plain, type Words } from '../word.ts';
import { endOfLead } from './led-up.ts';

/** What is made with a paper so that it is one: who issues a statement thanking somebody thanks him. */
const MAKING = /^(?:adopt|deliver|issue|pass|post|publish|release|send|sign|write)$/;
const PAPERS =
  /^(?:appeal|declaration|decree|directive|injunction|letter|memo|memorandum|message|notice|order|resolution|ruling|statement|tweet|warning)$/;
/** What is done with its words. */
const DEEDS =
  /^(?:accuse|ask|back|ban|bar|blast|block|call|clarify|condemn|criticise|criticize|demand|defend|denounce|deny|describe|direct|dispute|encourage|endorse|explain|hail|instruct|invite|lambast|mock|oppose|order|pledge|praise|prohibit|promise|reject|request|require|say|support|tell|thank|threaten|urge|vow|warn)$/;
/** Words of what tells of the paper. */
const LONGEST = 4;

/** What several do to do something together. */
const JOINING = /^(?:banded together|came together|joined forces|teamed up)$/;

/**
 * The words with what was done in place of how it was led up to, outside quotations: `issued a statement thanking the
 * crew` is `thanked the crew`, `teamed up to call for` is `called for`.
 */
export function withDeeds(words: Words): Words {
  return withChanges(words, changeAt);
}

function changeAt(words: Words, from: number): Change | undefined {
  const deed = deedAt(words, from);
  if (deed < 0) return undefined;
  const { lemma, end } = words[deed]!;
  const place = { start: words[from]!.start, end };
  const done = makeToken(place, { text: inFormAt(words, from, lemma), pos: 'VERB', lemma });
  const how = words[deed - 1]!;
  return { tokens: how.pos === 'ADV' ? [how, done] : [done], end: deed + 1 };
}

/** The deed as what leads up to it is told: `to thank`, `thanking`, `thanks`, `thanked`. */
function inFormAt(words: Words, index: number, lemma: string): string {
  const lead = words[index]!;
  if (isInfinitive(words, index - 1)) return lemma;
  if (plain(lead).endsWith('ing')) return ingOf(lemma);
  return plain(lead) === `${lead.lemma}s` ? presentOf(lemma) : pastOf(lemma);
}

/** Where what is done stands that this leads up to; -1 where it leads to nothing. */
function deedAt(words: Words, from: number): number {
  if (words[from]!.pos !== 'VERB' || isPassive(words, from)) return -1;
  const led = endOfLead(words, from);
  if (led > from) return isVerb(words[led]) || isFoundDoing(words, led) ? led : -1;
  const at = joinsTo(words, from) ? from + 3 : doingAt(words, from);
  return DEEDS.test(itemAt(words, at)?.lemma ?? '') ? at : -1;
}

/** `teamed up to`. */
function joinsTo(words: Words, from: number): boolean {
  return JOINING.test(`${plain(words[from])} ${plain(words[from + 1])}`) && plain(words[from + 2]) === 'to';
}

/** `issued a statement | thanking`: where what is done with the paper stands that is made here; -1 where none is. */
function doingAt(words: Words, from: number): number {
  if (!MAKING.test(words[from]!.lemma)) return -1;
  if (!/(?:ed|ing|sent|wrote|written)$/.test(plain(words[from])) && !isInfinitive(words, from - 1)) return -1;
  const first = endOfSigning(words, from + 1);
  let at = first;
  while (at < first + LONGEST && words[at] !== undefined && isOfPaper(words, at)) at++;
  const isMade = at > first && PAPERS.test(words[at - 1]!.lemma);
  // `an order | temporarily | blocking` it.
  if (words[at]?.pos === 'ADV' && words[at]!.lower.endsWith('ly')) at++;
  return isMade && plain(words[at]).endsWith('ing') ? at : -1;
}

/** `signed | onto | a letter`. */
function endOfSigning(words: Words, from: number): number {
  if (words[from - 1]!.lemma !== 'sign' || !/^on(?:to)?$/.test(plain(words[from]))) return from;
  return plain(words[from + 1]) === 'to' ? from + 2 : from + 1;
}

/** `found himself | defending` it. */
function isFoundDoing(words: Words, index: number): boolean {
  return (
    words[index]?.pos === 'VERB' && plain(words[index]).endsWith('ing') && words[index - 2]?.lemma === 'find'
  );
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && plain(token) === token.lemma;
}

function isPassive(words: Words, index: number): boolean {
  return words[index - 1]?.pos === 'AUX' && words[index - 1]!.lemma === 'be';
}

function isOfPaper(words: Words, index: number): boolean {
  return (
    /^(?:DET|ADJ|NOUN|NUM)$/.test(words[index]!.pos) || /^(?:-|its|his|her|their)$/.test(plain(words[index]))
  );
}
