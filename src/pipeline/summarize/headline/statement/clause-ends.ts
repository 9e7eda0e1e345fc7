import { isSpeechVerb } from '../../../../text/speech.ts';
import { beginsWithVerb } from '../beginning.ts';
import { isInfinitive } from '../cut/unfinished.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { mainVerb } from '../main-verb.ts';
import { speechVerb } from '../speech-verb.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';
import { attributionOf, beginsAsSource, SAYS } from './attribution.ts';
import { GUESSES } from './label.ts';
import type { Segment } from './segment.ts';

/** `lead manager Blom said`, whatever the tagger makes of it: a claim does not go on without who makes it. */
export function endsInSaying(words: Words): boolean {
  const last = words.findLast(({ pos }) => pos !== 'PUNCT');
  return words.length > 1 && SAYS.test(plain(last)) && !endsInObject(words);
}

/** `under the rules | the council announced`: what is announced stands before who does it. */
function endsInObject(words: Words): boolean {
  const article = words.findLastIndex(({ pos }) => pos === 'DET');
  const object = words[article - 1];
  if (object?.pos !== 'NOUN' || /day$|^(?:week|month|year)$/.test(plain(object))) return false;
  return (
    words.slice(article + 1, -1).every(isNominal) && words.slice(0, article).some(({ pos }) => pos === 'ADP')
  );
}

/** `Ida Blom, | director of the works, | said`: the verb of a source that an aside parts from it. */
export function isBareSaying(words: Words): boolean {
  return words.length <= 2 && SAYS.test(plain(words[0]));
}

/** The last tails' one that names who; -1 when none does. */
export function whoSaid(tails: readonly Words[]): number {
  return tails.findLastIndex(
    (words, index) =>
      index >= tails.length - 3 &&
      words.length <= 6 &&
      words[0]?.pos === 'PROPN' &&
      words.at(-1)?.pos === 'PROPN' &&
      mainVerb(words) < 0,
  );
}

/** Words of a turn that costs a headline little: `, but hopes to reopen it in spring`. */
const SHORT_TURN = 9;

/** Fewer words tell nothing without what turns them. */
const SHORTEST = 6;
/** A statement of more words than these tells enough without what is not so. */
const LONG = 18;

/**
 * `at least until spring`, `though not all of it`, `not to close it`, in a short statement `not the mayor`; `but only
 * for members`, `but by now not all`; not `but not before it closed`; any short turn, and any turn of few words.
 */
export function isLimit([first, ...rest]: Words, main: Words): boolean {
  if (plain(first) === 'not') return plain(rest[0]) === 'to' || main.length <= LONG;
  if (plain(first) === 'at' && plain(rest[0]) === 'least') return rest.length <= SHORT_TURN;
  if (/^(?:al)?though$/.test(plain(first)) && plain(rest[0]) === 'not') return rest.length <= SHORT_TURN;
  if (plain(first) === 'so' && plain(rest[0]) !== 'that') return mainVerb(rest) > 0;
  if (plain(first) !== 'but') return false;
  if (main.length < SHORTEST || (rest.length < SHORT_TURN && tellsOfSame(rest))) return true;
  const at = rest.slice(0, 2).findIndex((token) => /^(?:only|not)$/.test(plain(token)));
  return at >= 0 && plain(rest[at + 1]) !== 'before' && rest.slice(0, at).every(({ pos }) => pos === 'ADV');
}

/**
 * `The mayor had promised a bridge, | but the council has no money`: what was so before, or at first, what may be so,
 * and what somebody is known for or used to are told for what turns them.
 */
export function takesBack([first, ...rest]: Words, main: Words): boolean {
  if (plain(first) !== 'but' || mainVerb(rest) < 0) return false;
  const verb = mainVerb(main);
  const next = main.slice(verb + 1).find(({ pos }) => pos !== 'ADV');
  if (main.some((token) => /^(?:initially|originally)$/.test(plain(token)))) return true;
  if (plain(main[verb]) === 'had') return isVerbal(next);
  if (/^(?:may|might)$/.test(plain(main[verb]))) return true;
  const isDenied = rest.slice(0, SHORTEST).some((token) => /^(?:no|not|n['’]t|never)$/.test(plain(token)));
  if (main[verb]?.lemma === 'say' && /^(?:he|it|she|that|they)$/.test(plain(rest[0])) && isDenied)
    return true;
  return (
    main[verb]?.lemma === 'be' && /^(?:accustomed|intended|known|meant|supposed|used)$/.test(plain(next))
  );
}

/** `, which is the longest of the coast`. */
export function tellsMore([first]: Words): boolean {
  return /^wh(?:o|ich)$/.test(plain(first));
}

/** `hopes to reopen it`: a verb, though the tagger may see a noun; whose it is stood before the mark. */
function tellsOfSame(words: Words): boolean {
  return !/^(?:DET|PRON|NUM|PROPN|ADJ)$/.test(words[0]?.pos ?? '') && mainVerb(words) >= 0;
}

/** `without telling anybody`: how it was done, no condition. */
export function isManner(words: Words): boolean {
  return plain(words[0]) === 'without' && plain(words[1]).endsWith('ing');
}

/**
 * `Blom said that the loss of a ferry, | which had sunk, | in Orsa showed`: what is said has no verb before the mark.
 */
export function endsClaim(words: Words, main: Words): boolean {
  const said = main.findLastIndex(({ pos, text }) => pos === 'VERB' && isSpeechVerb(text));
  const claim = main.slice(said + 2);
  if (said < 0 || plain(main[said + 1]) !== 'that' || claim.length === 0 || mainVerb(claim) >= 0)
    return false;
  return words[0]?.pos === 'ADP' && mainVerb(words) > 0;
}

/** `said if the board wants a deal, | it must pay`: what is said has not begun. */
export function opensSaidCondition(main: Words): boolean {
  const said = main.findLastIndex(
    ({ pos, text }, index) =>
      pos === 'VERB' && isSpeechVerb(text) && /^(?:if|unless|when|while)$/.test(plain(main[index + 1])),
  );
  return said > 0 && !main.slice(said).some(({ text }) => text === ',');
}

/**
 * `as rows over fares, | schools and other matters slow the vote`, `unlawful to offend, | insult or shame a captain`:
 * the clause at the end has its verb, or all its verbs their object, behind the list.
 */
export function goesOnInList(words: Words, main: Words): boolean {
  const [first] = words;
  if (isInfinitive(main, main.length - 2) && words[1]?.pos === 'CCONJ' && words[2]?.pos === 'VERB')
    return /^(?:NOUN|VERB)$/.test(first!.pos) && plain(words[2]) === words[2].lemma;
  const opener = main.findLastIndex((token) => /^(?:as|because|when|while)$/.test(plain(token)));
  const joint = words.findIndex(({ pos }) => pos === 'CCONJ');
  const verb = mainVerb(words);
  if (opener < 1 || main.slice(opener).some((_, at) => isFiniteVerb(main, opener + at))) return false;
  if (!/^(?:ADJ|DET|NOUN|PROPN)$/.test(words[0]?.pos ?? '')) return false;
  if (words.slice(0, Math.max(joint, 0)).some((token) => /^(?:who|which)$/.test(plain(token)))) return false;
  return joint > 0 && joint < verb - 1 && isNominal(words[joint - 1]);
}

/** `died when a cross devoted to Ida, | the nun, | fell on him`: the clause that was opened has no verb yet. */
export function awaitsClauseVerb(main: Words): boolean {
  const opener = main.findLastIndex((token) => /^(?:because|when)$/.test(plain(token)));
  if (opener < 1 || !/^(?:DET|NOUN|PROPN)$/.test(main[opener + 1]?.pos ?? '')) return false;
  const rest = main.slice(opener + 1);
  const verb = mainVerb(rest);
  return verb < 0 || !isFiniteVerb(rest, verb);
}

/** `Letters found in the harbour, | the police said, | told of`: the verb of what stood before the source. */
export function resumes(words: Words): boolean {
  return beginsWithVerb(words) && !/^(?:ADP|SCONJ)$/.test(words[1]?.pos ?? '');
}

/** `divers have found | , for the first time, | a wreck`. */
export function awaitsObject(main: Words): boolean {
  return main.at(-1)?.pos === 'VERB' && /^(?:have|has|had)$/.test(plain(main.at(-2)));
}

/** `leading doctors of the town said in a letter`: a source at the end that is not told as one. */
export function namesSource(words: Words): boolean {
  const verb = mainVerb(words);
  if (verb < 1 || !beginsAsSource(words) || !SAYS.test(plain(words[verb]))) return false;
  return isNominal(words[verb - 1]) || plain(words[0]).endsWith('ing');
}

const DOUBTFUL = /^(?:allegedly|apparently|ostensibly|purportedly|reportedly|supposedly)$/;
const COMING = /^(?:by|from|made|posted|published|recorded|released|sent|signed|written)$/;

/** `In a message purportedly from the harbour board`: nobody knows that the board says what follows. */
export function isDoubtfulSource({ words }: Segment): boolean {
  return words.some((token, at) => DOUBTFUL.test(plain(token)) && COMING.test(plain(words[at + 1])));
}

/** `Prediction: Blom will win`. */
export function isGuess({ words }: Segment): boolean {
  return words.length <= 2 && words.some((token) => GUESSES.test(plain(token)));
}

/** `for a New Orsa, | Norland man`: what stands behind the article is a man, and no place. */
export function opensPlace(main: Words, words: Words): boolean {
  let at = main.length;
  while (main[at - 1]?.pos === 'PROPN') at--;
  if (at === main.length || !/^an?$/.test(plain(main[at - 1]))) return false;
  const noun = words.findIndex(({ pos }) => pos !== 'PROPN');
  const next = words[noun + 1];
  return (
    noun > 0 &&
    noun < 3 &&
    words[noun]!.pos === 'NOUN' &&
    next?.pos !== 'AUX' &&
    !isSpeechVerb(next?.text ?? '')
  );
}

/** `her Dover, Ohio, home`: the noun after the state belongs to the main part. */
export function namesPlace(main: Words, segments: readonly Segment[], at: number): boolean {
  const [state, rest] = [segments[at]!.words, segments[at + 1]?.words];
  if (rest === undefined || state.length > 2 || state.some((token) => token.pos !== 'PROPN')) return false;
  return (
    main.at(-1)?.pos === 'PROPN' &&
    /^(?:NOUN|ADJ)$/.test(rest[0]?.pos ?? '') &&
    mainVerb(rest) < 0 &&
    attributionOf(rest).length === 0
  );
}

/** `announced that when it comes to taxes`: what is announced stands after the next mark. */
export function opensBetween(words: Words): boolean {
  const that = words.findLastIndex((token) => plain(token) === 'that');
  if (that < 1 || words.includes(COMMA)) return false;
  return /^(?:when|if|while|although|as|after|before|because|unless|despite|once|since|in|for|with|at)$/.test(
    plain(words[that + 1]),
  );
}

/** True for words that end in a verb of saying: `the mayor said`. */
export function isSpeechEnd(words: Words): boolean {
  return speechVerb(words) === words.length - 1;
}
