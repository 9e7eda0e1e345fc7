import { itemAt } from '../../../../text/item-at.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { holds } from '../cut/held.ts';
import { mainVerb } from '../main-verb.ts';
import { withoutStretches } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { endOfColour } from './colour.ts';

/** How something was done, never whether, how far or how likely. */
export const MANNER =
  /^(?:formally|officially|publicly|forcefully|repeatedly|strongly|openly|promptly|swiftly|abruptly|fiercely|quickly|bluntly|flatly|boldly|dramatically|famously|notably|sharply|urgently|desperately|recently|also|specifically|vehemently|vigorously|aggressively|staunchly|firmly|harshly|proudly|eagerly|actively|actually|currently|nevertheless|nonetheless|adamantly|angrily|calmly|carefully|categorically|emphatically|explicitly|heartily|implicitly|instantly|loudly|passionately|pointedly|separately|squarely|stubbornly|tearfully|wholeheartedly)$/;
/** Right behind its verb each of these is what is told: `hopes to score | quickly`. */
const TO_THE_POINT = /^(?:abruptly|aggressively|openly|promptly|publicly|quickly|swiftly|vigorously)$/;
/** Verbs of knowing and finding, behind which "that" may go as behind those of saying. */
const KNOWING =
  /^(?:admit|agree|argue|believe|conclude|determine|estimate|fear|find|hope|insist|know|learn|note|reiterate|rule|show|suggest|think)$/;
/** A word that denies what stands up to so many words behind it. */
const DENIALS = /^(?:not|n't|n’t|never|no|without|nothing|none|neither|nor)$/;
const REACH = 4;

/** Without adverbs of manner, a writer's colour and "that", which nobody misses; a quotation and a denial keep them. */
export function withoutSpareWords(words: Words): Words {
  return withoutStretches(words, (all, from) => (isDenied(all, from) ? from : spareEnd(all, from)));
}

function isDenied(words: Words, index: number): boolean {
  return (
    holds(words, 'denial') &&
    words.slice(Math.max(0, index - REACH), index).some((token) => DENIALS.test(plain(token)))
  );
}

/** Where the spare words that begin here end; here when none do. */
function spareEnd(words: Words, from: number): number {
  const colour = endOfColour(words, from);
  if (colour > from) return colour;
  return isSpareAdverb(words, from) || isSpareThat(words, from) ? from + 1 : from;
}

function isSpareAdverb(words: Words, index: number): boolean {
  const word = plain(words[index]);
  const [before, next, after] = [itemAt(words, index - 1), words[index + 1], words[index + 2]];
  if (word === 'single' && plain(before) === 'every') return true;
  if (words[index]!.pos !== 'ADV') return false;
  if (next?.pos === 'CCONJ') return false;
  if (word === 'yet' && plain(next) === 'another') return true;
  if (word === 'also' && words.slice(0, index).some((earlier) => plain(earlier) === 'only')) return false;
  if (TO_THE_POINT.test(word) && before?.pos === 'VERB') return false;
  return MANNER.test(word) && plain(before) !== 'once' && !describes(next, after);
}

/** `publicly owned land`: the adverb says of what kind it is. */
function describes(next: Token | undefined, noun: Token | undefined): boolean {
  return next?.text === '-' || (/^(?:ADJ|VERB)$/.test(next?.pos ?? '') && isNominal(noun));
}

/** Words of a subject that is read as one without "that" before it, not as what was said or found. */
const NEAR = 5;

/** `said | that | the bridge is closed`: where the verb comes soon, and no second "that" answers it. */
function isSpareThat(words: Words, index: number): boolean {
  const verb = itemAt(words, index - 1);
  if (plain(words[index]) !== 'that' || verb?.pos !== 'VERB') return false;
  if (!isSpeechVerb(verb.text) && !KNOWING.test(verb.lemma)) return false;
  const claim = words.slice(index + 1);
  const next = claim[0];
  const says = /^(?:said|say|says)$/.test(plain(verb));
  const subject = says ? /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|SYM)$/ : /^(?:PRON|PROPN)$/;
  if (!subject.test(next?.pos ?? '') && plain(next) !== 'up') return false;
  const does = mainVerb(claim);
  if (does < 1 || (does > NEAR && !says)) return false;
  return !claim.some((token, at) => plain(token) === 'that' && claim[at - 1]?.pos === 'CCONJ');
}
