import { itemAt } from '../../../../text/item-at.ts';
import { MANNER } from '../lean/spare-words.ts';
import { mainVerb } from '../main-verb.ts';
import { withoutStretches } from '../quotation.ts';
import { isCapitalName, isNominal, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/** What a writer says of a thing that is told of anyway, or that goes on or is to come as its verb tells. */
const IDLE = /^(?:controversial|forthcoming|longstanding|upcoming)$/;
/** Whose health is everybody's. */
const KEEPERS = /^(?:agencies|authorities|emergency|experts|leaders|officials)$/;
/** What is told of as going on. */
const COURSES = /^(?:audit|debate|inquiry|investigation|negotiation|probe|review|talk)$/;
/** Such words of two. */
const TWOFOLD: ReadonlySet<string> = new Set(
  'brand-new high-profile highly-anticipated long-awaited long-standing much-anticipated newly-formed newly-released'.split(
    ' ',
  ),
);
/** When, where the verb tells it. */
const NOW = /^(?:already|also|currently|now)$/;
/** What denies or bounds what stands near it. */
const BOUNDS = /^(?:not|n't|n’t|no|never|only|until|but|once|if|before)$/;

/**
 * Without words that say of a thing or a deed only what a headline of it says anyway, outside quotations: `the
 * controversial plan`, `ongoing talks`, `can now ask`, `sharply criticized the board`; nor how many pages a paper has
 * and where a firm that is named has its seat: `a 16-page report`, `Marstad-based Blom Lines`.
 */
export function withoutIdleWords(words: Words): Words {
  return withoutStretches(words, endOfIdle);
}

function endOfIdle(words: Words, from: number): number {
  const word = plain(words[from]);
  if (words[from]!.pos === 'ADV' && (NOW.test(word) || MANNER.test(word)))
    return isIdleAdverb(words, from) ? from + 1 : from;
  if (word === 'different' && words[from - 1]?.pos === 'NUM')
    return isNominal(words[from + 1]) ? from + 1 : from;
  if (word === 'public' && words[from - 1]?.pos !== 'PROPN') {
    const health = words[from + 1]?.text === '-' ? from + 2 : from + 1;
    return plain(words[health]) === 'health' && KEEPERS.test(plain(words[health + 1])) ? health : from;
  }
  if (word === 'total') return /^(?:number|population)$/.test(plain(words[from + 1])) ? from + 1 : from;
  if (word === 'ongoing' && COURSES.test(words[from + 1]?.lemma ?? '')) return from + 1;
  if (IDLE.test(word)) return describes(words, from, from + 1) ? from + 1 : from;
  if (words[from + 1]?.text !== '-') return endOfSeat(words, from);
  const twofold = `${word}-${plain(words[from + 2])}`;
  if (TWOFOLD.has(twofold)) return describes(words, from, from + 3) ? from + 3 : from;
  return Math.max(endOfPages(words, from), endOfSeat(words, from));
}

/** One quality of a thing, and how much of it is not told. */
function describes(words: Words, from: number, end: number): boolean {
  const before = words[from - 1];
  if (/^(?:CCONJ|AUX|PART)$/.test(before?.pos ?? '') || /^[-,]$/.test(before?.text ?? '')) return false;
  if (/ly$|^(?:least|less|more|most|so|too|very)$/.test(plain(before))) return false;
  // `closed the pier, a | controversial | decision`: nothing else is told of it.
  if (before?.pos === 'DET' && words[from - 2]?.text === ',') return false;
  let at = end;
  while (words[at]?.pos === 'ADJ') at++;
  if (!isNominal(words[at])) return false;
  if (words[at + 1]?.text === '-') return isNominal(words[at + 2]) && isNominal(words[at + 3]);
  // `died in a | controversial | case`: which one nothing else would tell.
  return at > end || isNominal(words[at + 1]) || /^(?:ADP|PART)$/.test(words[at + 1]?.pos ?? '');
}

/** `can | now | ask`, `has | already | left`, `Blom | sharply | criticized the board`. */
function isIdleAdverb(words: Words, index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (next?.pos !== 'VERB' && next?.lemma !== 'be') return false;
  if (words.slice(Math.max(0, index - 4), index).some((token) => BOUNDS.test(plain(token)))) return false;
  if (before?.pos === 'AUX') return !isCompared(words, index);
  if (!MANNER.test(plain(words[index])) || !isNominal(before)) return false;
  const main = words.slice(words.indexOf(COLON) + 1);
  return main[mainVerb(main)] === next;
}

/** `is now closed` where it once was otherwise. */
function isCompared(words: Words, index: number): boolean {
  return words.some(
    (token, at) => at !== index && /^(?:but|once|than|then|though|when|while)$/.test(plain(token)),
  );
}

/** `16-page | report`. */
function endOfPages(words: Words, from: number): number {
  const [number, hyphen, page, next] = words.slice(from, from + 4);
  const isSize = number?.pos === 'NUM' && hyphen?.text === '-' && plain(page) === 'page';
  return isSize && /^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? '') ? from + 3 : from;
}

/** `Marstad-based | Blom Lines`. */
function endOfSeat(words: Words, from: number): number {
  let at = from;
  while (isCapitalName(words[at])) at++;
  const isSeat = at > from && words[at]?.text === '-' && plain(words[at + 1]) === 'based';
  const isFirst = !isCapitalName(itemAt(words, from - 1)) && itemAt(words, from - 1)?.text !== '-';
  return isSeat && isFirst && isCapitalName(words[at + 2]) && isCapitalName(words[at + 3]) ? at + 2 : from;
}
