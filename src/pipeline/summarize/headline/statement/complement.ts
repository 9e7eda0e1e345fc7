import type { Token } from '../../../../text/tag.ts';
import { beginsWithVerb } from '../beginning.ts';
import { REPORTS, SAYING, SIDE_CLAUSE_OPENERS } from '../cut/cut-lexicon.ts';
import { isGoverned } from '../cut/told.ts';
import { mainVerb } from '../main-verb.ts';
import { isVerbal, plain, type Words } from '../word.ts';

/**
 * After an aside: `to ban cars`, which the verb still needs, if no clause before it does; `by the mayor`, who did it.
 */
export function completes(words: Words, main: Words, tails: readonly Words[]): boolean {
  if (awaitsPhrase(words, main, tails)) return true;
  if (plain(words[0]) === 'to')
    return isVerbal(words[1]) && !tails.some(([opener]) => SIDE_CLAUSE_OPENERS.test(plain(opener)));
  if (plain(words[0]) === 'not' && plain(words[1]) === 'to') return WARNING.test(lastVerb(main));
  if (plain(words[0]) === 'as') return tails.length === 1 && APPOINTING.test(lastVerb(main));
  if (
    words[0]?.pos === 'VERB' &&
    plain(words[0]).endsWith('ing') &&
    tails.every(isOnlyName) &&
    (awaitsContent(main) || awaitsReport(words, main))
  )
    return true;
  if (words[0]?.pos === 'ADP' && (awaitsCause(main) || (tails.every(isOnlyName) && isOwed(main, words))))
    return true;
  if (plain(words[0]) === 'by') return main.at(-1)?.pos === 'VERB';
  return beginsWithVerb(words) && awaitsWhatIsTold(main);
}

/**
 * `sent two captains, both of Orsa, | to prison`, `barred Ida Blom, a captain, | from rowing`, `arrested five,
 * including a pilot, | for theft`: where to, from and for what.
 */
function awaitsPhrase(words: Words, main: Words, tails: readonly Words[]): boolean {
  const [aside] = tails;
  if (aside === undefined || tails.length > 1 || mainVerb(aside) >= 0) return false;
  if (SIDE_CLAUSE_OPENERS.test(plain(aside[0])) || aside[0]?.pos === 'ADP') return false;
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

/**
 * `The court was told the captains, | among them Ida Blom, | sold the ferry`: of whom it was told stands before the
 * mark.
 */
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

/** `published a report by a satirical paper, | saying`: what it says stands behind the mark. */
function awaitsReport(words: Words, main: Words): boolean {
  if (!SAYING.test(plain(words[0]))) return false;
  const report = main.findLastIndex(({ pos, lemma }) => pos === 'NOUN' && REPORTS.test(lemma));
  return report > mainVerb(main) && lacksContent(main, report);
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
  return lacksContent(main, letter);
}

/** Whether nothing behind a noun tells what stands in the thing that it names. */
function lacksContent(main: Words, noun: number): boolean {
  return !main
    .slice(noun + 1)
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

/**
 * `put captains, young and old alike, | on trial`, `clashed in Orsa, | over the harbour`, `charged Ida Blom, a captain,
 * | with theft`: what the last verb before the mark needs.
 */
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
