import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { wordSet } from '../../../../text/word-set.ts';
import { isDangling } from '../dangling.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { mainVerb } from '../main-verb.ts';
import { isQuoteMark } from '../quotation.ts';
import { COLON, COMMA } from '../telegram/print.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';
import { FEELINGS } from './cut-lexicon.ts';
import { isExpletive, meansWhatIsGone } from './points-back.ts';

/** Words at the head of a sentence that mean something said before it. */
const POINTS_BACK = wordSet(
  'he she it they whose which who this that these those his her their its him them we i you our my your there here such both',
);
/** With a verb after them these count what was named before. */
const COUNTS = /^(?:all|some|many|most|few|others|each|another|one|none|several|two|three)$/;
const FIRST_PERSON = /^(?:we|i|i['’]m|you|our|ours|my|your|me|myself)$/;
/** Who says or tells says something: without it the verb is left hanging. */
const NEEDS_WORDS =
  /^(?:say|says|said|tell|tells|told|state|stated|add|adds|added|note|notes|noted|explain|explained)$/;

/** `added 500 jobs`, `added a clause`: more of something, no words. */
const OBJECT = /^(?:NUM|SYM|DET|NOUN)$/;

/** Words that lean on what follows. */
const HALF = /^(?:only|even|just|not|as|merely)$/;

/** True when the words are a whole statement that needs nothing before it and nothing after it. */
export function standsAlone(words: Words, opened: boolean): boolean {
  const claim = words.includes(COLON) ? claimOf(words, opened) : words;
  const verb = mainVerb(claim);
  if (claim[0]?.pos === 'AUX' || claim[0]?.pos === 'CCONJ') return false;
  if (claim[0]?.pos === 'VERB' && !plain(claim[0]).endsWith('ing')) return false;
  if (claim.length < 4 || verb < 0 || isDangling(words) || isQuoteMark(claim[0]!)) return false;
  const pointing = [words[0]!, claim[0]!].some(
    (first) => POINTS_BACK.has(plain(first)) && first.pos !== 'PROPN',
  );
  if (pointing && !isExpletive(claim)) return false;
  const second = words[1]?.pos === 'ADV' ? words[2] : words[1];
  if (COUNTS.test(plain(words[0])) && isVerbal(second)) return false;
  if (claim[0]?.pos === 'ADP' && claim.slice(0, verb).some(({ pos }) => pos === 'PRON')) return false;
  if (isHalfOfTwo(words) || awaitsWhatIsFelt(words) || isAge(claim)) return false;
  if (endsInAdjective(words) || saysNothing(claim, verb) || endsOpen(claim) || HALF.test(plain(words.at(-1))))
    return false;
  return hasItsNames(words) && !(opened && meansWhatIsGone(words, verb));
}

/**
 * What stands behind a colon. `Blom: “The harbour is failing”`: what is quoted whole stands as if it were told, where
 * it has no "he" or "we"; not the words that a first sentence opens with.
 */
function claimOf(words: Words, opened: boolean): Words {
  const claim = words.slice(words.indexOf(COLON) + 1);
  const inside = claim.slice(1, -1);
  const isQuoted = opened && claim.length > 2 && isQuoteMark(claim[0]!) && isQuoteMark(claim.at(-1)!);
  return isQuoted && !inside.some((token) => token.pos === 'PRON' || isQuoteMark(token)) ? inside : claim;
}

/** `Ida Blom, | 20 was found`: the age of somebody whose name stands elsewhere. */
function isAge([first, second]: Words): boolean {
  return first?.pos === 'NUM' && /^[2-9]\d*$/.test(first.text) && /^(?:has|is|was)$/.test(plain(second));
}

/** `either a triumph | -- or a failure`. */
function isHalfOfTwo(words: Words): boolean {
  const either = words.findIndex((token) => plain(token) === 'either');
  return (
    either >= 0 && either < words.length - 1 && !words.slice(either).some((token) => plain(token) === 'or')
  );
}

/** With a noun right behind it each of these is about a claim that has begun. */
const BELIEVED =
  /^(?:afraid|aware|certain|confident|convinced|doubtful|hopeful|optimistic|pessimistic|sure|worried)$/;

/** `is not surprised the price of bread`: no verb says yet what is no surprise. */
function awaitsWhatIsFelt(words: Words): boolean {
  const felt = words.findLastIndex((token) => BELIEVED.test(plain(token)) || FEELINGS.test(plain(token)));
  if (felt < 1 || words[felt - 1]!.pos === 'DET' || !/^(?:DET|NOUN|PROPN)$/.test(words[felt + 1]?.pos ?? ''))
    return false;
  const claim = words.slice(felt + 1);
  return (
    /^(?:AUX|ADV|PART)$/.test(words[felt - 1]!.pos) && !claim.some((_, index) => isFiniteVerb(claim, index))
  );
}

/** `warned of a large`, `a previously unknown`, `an eight-year`, `a series of difficult`, `its most surprising`. */
function endsInAdjective(words: Words): boolean {
  if (words.at(-2)?.pos === 'ADV' && words.at(-1)!.pos === 'ADJ' && /^an?$/.test(plain(words.at(-3))))
    return true;
  const joint = words.at(-2)?.pos === 'ADV' ? -3 : -2;
  if (words.at(-1)!.pos === 'ADJ' && plain(words.at(joint)) === 'or' && words.at(joint - 1) === COMMA)
    return true;
  if (words.at(-2)?.text === '-' && words.at(-3)?.pos === 'NUM' && words.at(-4)?.pos === 'DET') return true;
  const before = words.at(-2);
  if (/^(?:more|most)$/.test(plain(before)) && /^(?:ADJ|VERB)$/.test(words.at(-1)!.pos))
    return /^(?:its|her|his|their)$/.test(plain(words.at(-3)));
  return words.at(-1)!.pos === 'ADJ' && (/^an?$/.test(plain(before)) || /^(?:of|about)$/.test(plain(before)));
}

/** `Smith told reporters` without what; `a letter, which stated`. */
function saysNothing(words: Words, verb: number): boolean {
  const last = words.at(-1)!;
  const says = last.pos === 'VERB' && isSpeechVerb(last.text);
  if ((says || /^(?:ask|asks|asked)$/.test(plain(last))) && !words.includes(COMMA)) return true;
  if (last.pos === 'VERB' && /^(?:which|who|that)$/.test(plain(words.at(-2)))) return true;
  if (verb > 0 && /^(?:number|few|handful|minority|majority|half|rest)$/.test(plain(words[verb - 1])))
    return true;
  if (!NEEDS_WORDS.test(plain(words[verb]))) return false;
  const rest = words.slice(verb + 1);
  if (rest.some((token, index) => isQuoteMark(token) && /^(?:no|yes)\.?$/.test(plain(rest[index + 1]))))
    return true;
  if (words[verb]!.lemma === 'add' && rest.slice(0, 2).some(({ pos }) => OBJECT.test(pos))) return false;
  return !rest.some(
    (token, index) =>
      isQuoteMark(token) ||
      (plain(token) === 'to' && token.pos === 'PART' && /^(?:tell|told)/.test(plain(words[verb]))) ||
      isFiniteVerb(rest, index),
  );
}

/**
 * The last clause that was opened has no verb: `but backed off when his state`; one in `s` behind `that` is a verb
 * where a phrase of its own follows.
 */
function endsOpen(words: Words): boolean {
  const turn = words.findLastIndex(
    (token, index) => plain(token) === 'but' && words[index - 1]?.text === ',',
  );
  if (turn > 0 && /^(?:DET|NOUN|PROPN)$/.test(words[turn + 1]?.pos ?? '')) {
    if (!words.slice(turn + 1).some((_, index) => isFiniteVerb(words, turn + 1 + index))) return true;
  }
  const opener = words.findLastIndex(
    (token) =>
      token.pos !== 'NOUN' &&
      /^(?:when|while|because|although|whether|if|where|who|whose|which|that)$/.test(plain(token)),
  );
  if (opener < 1 || (plain(words[opener]) === 'because' && plain(words[opener + 1]) === 'of')) return false;
  const [that, does, what] = words.slice(opener, opener + 3).map(plain);
  if (that === 'that' && /[^s]s$/.test(does ?? '') && /^(?:an?|fewer|less|more|the)$/.test(what ?? ''))
    return false;
  const isTold = (_: Token, at: number): boolean => at > opener && isFiniteVerb(words, at);
  if (plain(words[opener]) === 'whose') return !words.some(isTold);
  // `killed when a cross devoted to Ida`: the only verb behind it tells which cross.
  if (
    /^(?:DET|NOUN|PROPN)$/.test(words[opener + 1]?.pos ?? '') &&
    /^(?:when|because)$/.test(plain(words[opener]))
  )
    return !words.some(isTold);
  return words.slice(opener).every((token) => token.pos !== 'VERB' && token.pos !== 'AUX');
}

/** No "we" or "you" outside a quotation, no "he" before anybody is named, quotations closed. */
function hasItsNames(words: Words): boolean {
  let quotes = 0;
  let named = false;
  for (const token of words) {
    if (isQuoteMark(token)) quotes++;
    named ||= isNominal(token);
    const word = plain(token);
    if (quotes % 2 === 0 && FIRST_PERSON.test(word)) return false;
    if (
      !named &&
      !(word === 'it' && isExpletive(words)) &&
      /^(?:he|she|they|it|his|her|their|its)$/.test(word)
    )
      return false;
  }
  return quotes % 2 === 0;
}
