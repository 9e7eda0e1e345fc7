import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { beginsWithVerb } from '../beginning.ts';
import { CLAUSE_OPENERS } from '../cut/cut-lexicon.ts';
import { isGoverned } from '../cut/told.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { mainVerb } from '../main-verb.ts';
import { speechVerb } from '../speech-verb.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, plain } from '../word.ts';
import { attributionOf, beginsAsSource, SAYS } from './attribution.ts';
import type { Segment } from './segment.ts';

type Words = readonly Token[];

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

/** `at least until spring`, `though not all of it`, `not to close it`, in a short statement `not the mayor`; `but only for members`, `but by now not all`; not `but not before it closed`; any short turn, and any turn of few words. */
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
 * `The mayor had promised a bridge, | but the council has no money`: what was so before, or at first, what may be so, and
 * what somebody is known for or used to are told for what turns them.
 */
export function takesBack([first, ...rest]: Words, main: Words): boolean {
  if (plain(first) !== 'but' || mainVerb(rest) < 0) return false;
  const verb = mainVerb(main);
  const next = main.slice(verb + 1).find(({ pos }) => pos !== 'ADV');
  if (main.some((token) => /^(?:initially|originally)$/.test(plain(token)))) return true;
  if (plain(main[verb]) === 'had') return next?.pos === 'VERB' || next?.pos === 'AUX';
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

/** After an aside: `to ban cars`, which the verb still needs, if no clause before it does; `by the mayor`, who did it. */
export function completes(words: Words, main: Words, tails: readonly Words[]): boolean {
  if (awaitsPhrase(words, main, tails)) return true;
  if (plain(words[0]) === 'to')
    return (
      /^(?:AUX|VERB)$/.test(words[1]?.pos ?? '') &&
      !tails.some(([opener]) => CLAUSE_OPENERS.test(plain(opener)))
    );
  if (plain(words[0]) === 'not' && plain(words[1]) === 'to') return WARNING.test(lastVerb(main));
  if (plain(words[0]) === 'as') return tails.length === 1 && APPOINTING.test(lastVerb(main));
  if (
    words[0]?.pos === 'VERB' &&
    plain(words[0]).endsWith('ing') &&
    tails.every(isOnlyName) &&
    awaitsContent(main)
  )
    return true;
  if (words[0]?.pos === 'ADP' && (awaitsCause(main) || (tails.every(isOnlyName) && isOwed(main, words))))
    return true;
  if (plain(words[0]) === 'by') return main.at(-1)?.pos === 'VERB';
  return beginsWithVerb(words) && awaitsWhatIsTold(main);
}

/** `sent two captains, both of Orsa, | to prison`, `barred Ida Blom, a captain, | from rowing`, `arrested five, including a pilot, | for theft`: where to, from and for what. */
function awaitsPhrase(words: Words, main: Words, tails: readonly Words[]): boolean {
  const [aside] = tails;
  if (aside === undefined || tails.length > 1 || mainVerb(aside) >= 0) return false;
  if (CLAUSE_OPENERS.test(plain(aside[0])) || aside[0]?.pos === 'ADP') return false;
  const verb = lastVerb(main);
  if (plain(words[0]) === 'from') return KEEPING.test(verb);
  if (words[1]?.pos === 'VERB') return false;
  if (plain(words[0]) === 'to') return SENDING.test(verb);
  if (plain(words[0]) === 'into') return SENDING.test(verb) || TURNING.test(verb);
  return plain(words[0]) === 'for' && HOLDING.test(verb);
}

const SENDING = /^(?:bring|deliver|extradite|hand|lead|return|send|take|transfer)$/;
const TURNING = /^(?:divide|drag|force|make|plunge|push|split|steer|transform|turn)$/;
const KEEPING =
  /^(?:ban|bar|block|deter|discourage|disqualify|dissuade|evict|exclude|exempt|expel|free|keep|oust|prevent|prohibit|protect|release|remove|save|shield|stop|suspend|withdraw)$/;
const HOLDING = /^(?:arrest|blame|book|charge|criticise|criticize|detain|fine|jail|praise|sue|thank)$/;

/** `warned Ida Blom, a captain, | not to speak`. */
const WARNING = /^(?:advise|ask|beg|caution|order|remind|tell|urge|warn)$/;

/** The last verb that is no `formed` in `his newly formed party`. */
function lastVerb(words: Words): string {
  const isQuality = (at: number): boolean =>
    /^(?:ADV|DET|PRON)$/.test(words[at - 1]?.pos ?? '') && /^(?:ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '');
  return words.findLast(({ pos }, at) => pos === 'VERB' && !isQuality(at))?.lemma ?? '';
}

/** `The court was told the captains, | among them Ida Blom, | sold the ferry`: of whom it was told stands before the mark. */
function awaitsWhatIsTold(main: Words): boolean {
  const told = main.findLastIndex(({ pos, lemma }) => pos === 'VERB' && /^(?:hear|say|tell)$/.test(lemma));
  const whom = main.slice(told + 1);
  return (
    told > 0 &&
    whom.length > 0 &&
    whom.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) &&
    whom.some(({ pos }) => pos === 'NOUN')
  );
}

/** `Blom said that the loss of a ferry, | which had sunk, | in Orsa showed`: what is said has no verb before the mark. */
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

/** `as rows over fares, | schools and other matters slow the vote`: the clause at the end has its verb behind the list. */
export function goesOnInList(words: Words, main: Words): boolean {
  const opener = main.findLastIndex((token) => /^(?:as|because|when|while)$/.test(plain(token)));
  const joint = words.findIndex(({ pos }) => pos === 'CCONJ');
  const verb = mainVerb(words);
  if (opener < 1 || main.slice(opener).some((_, at) => isFiniteVerb(main, opener + at))) return false;
  if (!/^(?:ADJ|DET|NOUN|PROPN)$/.test(words[0]?.pos ?? '')) return false;
  return joint > 0 && joint < verb - 1 && isNominal(words[joint - 1]);
}

/** `wrote an open letter to the mayor, | asking`: what is written in it stands behind the mark. */
function awaitsContent(main: Words): boolean {
  const writes = main[mainVerb(main)];
  if (writes?.lemma === 'write' && /^to$/.test(plain(main[mainVerb(main) + 1]))) return true;
  const letter = main.findIndex(
    ({ pos, lemma }) => pos === 'NOUN' && /^(?:lawsuit|letter|petition|suit)$/.test(lemma),
  );
  if (
    letter <= mainVerb(main) ||
    !main.slice(letter - 3, letter).some((token) => /^(?:an?|another)$/.test(plain(token)))
  )
    return false;
  return !main
    .slice(letter + 1)
    .some((token) => token.pos === 'VERB' || /^(?:about|against|for|on|over|that)$/.test(plain(token)));
}

/** `, Ida Blom,`, `, the candidate of the harbour party,`. */
export function isOnlyName(words: Words): boolean {
  if (words.every(({ pos }) => pos === 'PROPN')) return true;
  return (
    plain(words[0]) === 'the' &&
    mainVerb(words) < 0 &&
    words.every(({ pos }) => /^(?:ADJ|ADP|DET|NOUN|PROPN)$/.test(pos))
  );
}

/** `put captains, young and old alike, | on trial`, `clashed in Orsa, | over the harbour`, `charged Ida Blom, a captain, | with theft`: what the last verb before the mark needs. */
function isOwed(main: Words, words: Words): boolean {
  const does = lastVerb(main);
  if (plain(words[0]) === 'with') return /^(?:charge|credit|replace)$/.test(does);
  if (plain(words[0]) === 'of') return /^(?:accuse|acquit|convict|suspect)$/.test(does);
  return OWED.test(plain(words[0])) && isGoverned([...main, ...words], main.length);
}

const OWED = /^(?:on|over|against)$/;

/** `the ban stems, | in part, | from`. */
function awaitsCause(main: Words): boolean {
  const last = main.findLast(({ pos }) => pos === 'VERB');
  return (
    last !== undefined && /^(?:consist|depend|hinge|result|stem)$/.test(last.lemma) && isStill(main, last)
  );
}

/** Nothing stands behind the verb but what is put in with marks around it, as `in part`. */
function isStill(main: Words, verb: Token): boolean {
  const rest = main.slice(main.indexOf(verb) + 1);
  return (
    rest.length <= 2 &&
    rest.at(-1)?.pos !== 'ADP' &&
    !rest.some(({ pos }) => pos === 'DET' || pos === 'PROPN')
  );
}

/** Who is appointed is so as something, which may stand behind what is told of him. */
const APPOINTING =
  /^(?:appoint|name|nominate|elect|choose|pick|install|hire|select|confirm|describe|hold|identify|portray|regard)$/;

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

export function isSpeechEnd(words: Words): boolean {
  return speechVerb(words) === words.length - 1;
}
