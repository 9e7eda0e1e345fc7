import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import { isNominal, mainVerb, plain } from './grammar.ts';
import { findQuoted } from './quotation.ts';

type Words = readonly Token[];

/** How something was done, never whether, how far or how likely. */
const MANNER =
  /^(?:formally|officially|publicly|forcefully|repeatedly|strongly|openly|promptly|swiftly|abruptly|fiercely|quickly|bluntly|flatly|boldly|dramatically|famously|notably|sharply|urgently|desperately|recently|also|specifically|vehemently|vigorously|aggressively|staunchly|firmly|harshly|proudly|eagerly|actively|actually|currently)$/;
/** What a writer thinks of a thing, never which or how many of its kind. */
const COLOUR =
  /^(?:massive|controversial|stark|fierce|stunning|bombshell|blockbuster|ardent|stinging|scathing|blistering|historic|landmark|sweeping|ambitious|far-reaching|wide-ranging|sprawling|long-awaited|long-sought|highly-anticipated|much-anticipated|last-ditch|dramatic|devastating|shocking|bitter|tense|looming|long-running|long-standing|ongoing|embattled|beleaguered|disastrous|thorny|vexing|high-profile|closely-watched|unprecedented|momentous|renowned|formidable|lucrative|glittering|immense|vast|outrageous|feckless|pernicious|relentless|crucial|vital|lengthy|expansive|wrenching|fiery|decisive|longtime|upcoming|forthcoming|impending|recent|various|entire|intense|prominent|famous|robust|enormous|huge|fresh|damaging|overwhelming|resounding|crushing|impassioned|whopping|staggering|remarkable|extraordinary|contentious|heated)$/;
/** How much so a thing is that is told of with colour. */
const DEGREES =
  /^(?:much|long|very|highly|widely|hotly|eagerly|closely|deeply|increasingly|hugely|massively|wildly|extremely|particularly|especially|heavily)$/;
const AWAITED =
  /^(?:anticipated|awaited|contested|criticized|criticised|debated|hyped|publicized|publicised|watched)$/;
/** What every new thing has been lately. */
const LATELY = /^(?:newly|recently)$/;
const MADE =
  /^(?:acquired|adopted|announced|created|declassified|discovered|enacted|formed|introduced|installed|launched|minted|opened|passed|published|released|revealed|unveiled)$/;
/** And before one thing: several are picked out by it. */
const COLOUR_OF_ONE = /^(?:key|major)$/;
/** What is told of these is how large they are: a major shift is no shift. */
const CHANGES =
  /^(?:change|cut|decline|drop|expansion|fall|growth|increase|overhaul|reduction|reform|rise|shift|surge)$/;
/** Nothing is told by these alone: `in a historic move`. */
const EMPTY = /^(?:case|event|fashion|manner|matter|moment|move|place|role|step|thing|time|way)$/;
/** Nouns that stand for one before a noun. */
const COLOUR_NOUNS = /^(?:blockbuster|bombshell|landmark)$/;
/** Verbs of knowing and finding, behind which "that" may go as behind those of saying. */
const KNOWING =
  /^(?:admit|agree|argue|believe|conclude|determine|estimate|fear|find|hope|insist|know|learn|note|rule|show|suggest|think)$/;
/** A word that denies what stands up to so many words behind it. */
const DENIALS = /^(?:not|n't|n’t|never|no|without|nothing|none|neither|nor)$/;
const REACH = 4;

/** Without adverbs of manner, a writer's colour and "that", which nobody misses; a quotation and a denial keep them. */
export function withoutSpareWords(words: Words): Words {
  const kept: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; index++) {
    const end = quoted[index] || isDenied(words, index) ? index : spareEnd(words, index);
    if (end > index) index = end - 1;
    else kept.push(words[index]!);
  }
  return kept;
}

function isDenied(words: Words, index: number): boolean {
  return words.slice(Math.max(0, index - REACH), index).some((token) => DENIALS.test(plain(token)));
}

/** Where the spare words that begin here end; here when none do. */
function spareEnd(words: Words, from: number): number {
  const colour = colourEnd(words, from);
  if (colour > from) return colour;
  return isSpareAdverb(words, from) || isSpareThat(words, from) ? from + 1 : from;
}

/** Its adjective says how large it is, or what it is at all. */
function isNeedy({ lemma }: Token): boolean {
  return CHANGES.test(lemma) || EMPTY.test(lemma);
}

/** Where what colours a noun ends: `contentious | and | sweeping`, `much anticipated`, `newly formed`; here where nothing does. */
function colourEnd(words: Words, from: number): number {
  const compound = words[from + 1]?.text === '-' ? from + 3 : from + 1;
  if (isColour(words, from, compound)) return compound;
  const [first, second] = [plain(words[from]), plain(words[from + 1])];
  if (words[from - 1]?.text === '-' || /^(?:ADV|AUX|CCONJ)$/.test(words[from - 1]?.pos ?? '')) return from;
  const degree = DEGREES.test(first) && (AWAITED.test(second) || COLOUR.test(second));
  if ((degree || (LATELY.test(first) && MADE.test(second))) && headsNoun(words, from + 2)) return from + 2;
  if (!COLOUR.test(first) || !/^(?:and|,)$/.test(second) || words[from]!.pos !== 'ADJ') return from;
  return words[from + 2]?.pos === 'ADJ' && headsNoun(words, from + 2) ? from + 2 : from;
}

function headsNoun(words: Words, from: number): boolean {
  const noun = words[from]?.pos === 'ADJ' ? from + 1 : from;
  return isNominal(words[noun]) && words[noun + 1]?.text !== '-' && !isNeedy(words[noun]!);
}

/** An adjective of colour before its noun, with no degree before it and no hyphen after it. */
function isColour(words: Words, from: number, end: number): boolean {
  const colour = words
    .slice(from, end)
    .map((token) => plain(token))
    .join('');
  const before = words[from - 1];
  const isOne =
    COLOUR_OF_ONE.test(colour) && words[end]?.pos === 'NOUN' && words[end].lemma === plain(words[end]);
  if (
    (!COLOUR.test(colour) && !isOne) ||
    (end === from + 1 && words[from]!.pos !== 'ADJ' && !COLOUR_NOUNS.test(colour))
  )
    return false;
  if (/^(?:ADV|AUX|CCONJ)$/.test(before?.pos ?? '') || before?.text === '-' || words[end]?.text === '-')
    return false;
  if (words[end] !== undefined && isNeedy(words[end])) return false;
  return isNominal(words[end]) || (words[end]?.pos === 'ADJ' && isNominal(words[end + 1]));
}

function isSpareAdverb(words: Words, index: number): boolean {
  const word = plain(words[index]);
  const [before, next, after] = [words[index - 1], words[index + 1], words[index + 2]];
  if (words[index]!.pos !== 'ADV') return false;
  if (word === 'also' && words.slice(0, index).some((earlier) => plain(earlier) === 'only')) return false;
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
  const verb = words[index - 1];
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
