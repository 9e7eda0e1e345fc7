import { isMonth } from '../../../../text/calendar.ts';
import type { Token } from '../../../../text/tag.ts';
import { isNominal, isOwnerMark, isVerbal, plain, type Words } from '../word.ts';
import {
  CLAUSE_CUTS,
  CONTROL_VERBS,
  DECIDING_VERBS,
  MEDIA,
  OCCASIONS,
  PARTIES,
  PLANS,
  PURPOSE_NOUNS,
  PURPOSES,
} from './cut-lexicon.ts';
import { isBarring, isBound, isGoverned, isNaming } from './told.ts';
import { isInfinitive, opensWhen } from './unfinished.ts';

/**
 * What opens here and goes on to the end, clauses aside, tells only when, why or on what occasion something was done,
 * or more of what is known: a closed list of shapes, none of which a noun or a verb before it can owe.
 *
 * @param verb the place of the main verb
 */
export function opensAdjunct(words: Words, index: number, verb: number): boolean {
  const before = words[index - 1]!;
  if (opensLapse(words, index)) return true;
  if (before.pos === 'VERB') return opensDecider(words, index);
  if (!isNominal(before) && before.pos !== 'NUM' && before.pos !== 'ADV' && !/^["”]$/.test(before.text))
    return false;
  if (opensPurpose(words, index)) return true;
  if (isBound(words, index)) return false;
  const isPhrase = opensOccasion(words, index) || opensTime(words, index);
  return (
    (isPhrase && !hidesMatter(words, index)) ||
    opensAside(words, index) ||
    opensDescription(words, index) ||
    opensComparison(words, index) ||
    opensAfterName(words, index) ||
    opensGoal(words, index, verb)
  );
}

/** When, why or to what end: of whatever clause it is a part, that can be told without it. */
export function opensAdverbial(words: Words, index: number): boolean {
  return (
    opensAdverbClause(words, index) ||
    opensLapse(words, index) ||
    opensPurpose(words, index) ||
    opensTime(words, index)
  );
}

/** `after the vote`, `while the talks went on`, `even though`, `as the river rose`. */
export function opensAdverbClause(words: Words, index: number): boolean {
  const word = plain(words[index]);
  const next = plain(words[index + 1]);
  if (next === '') return false;
  if (word === 'as')
    return (
      opensWhen(words, index) &&
      (words[index + 1]?.pos === 'PRON' || !words.slice(0, index).some((_, at) => isNaming(words, at)))
    );
  if (word === 'ahead') return next === 'of';
  if (word === 'even') return /^(?:if|though|as|after)$/.test(next);
  if (!CLAUSE_CUTS.has(word) || tellsOfWhatTime(words, index)) return false;
  return !(/^(?:after|before)$/.test(word) && isBarring(words, index));
}

/** `sent texts | when they were pupils`: then, and not now. */
function tellsOfWhatTime(words: Words, index: number): boolean {
  const [when, who, were, what] = words.slice(index, index + 4);
  return (
    plain(when) === 'when' &&
    /^(?:he|she|they)$/.test(plain(who)) &&
    /^(?:was|were)$/.test(plain(were)) &&
    what?.pos !== 'VERB' &&
    !words.slice(0, index).some((token) => plain(token) === 'had')
  );
}

/** `hours after the vote`, `less than a week before the talks`. */
function opensLapse(words: Words, index: number): boolean {
  const lapse = /^(?:just|only|barely|less|more|nearly|about|almost|shortly|soon|mere)$/;
  const before = words[index - 1];
  if (before?.pos === 'NUM' || /^(?:an?|the|few|several|than|some)$/.test(plain(before))) return false;
  const isCounted = words[index]!.pos === 'DET' || words[index]!.pos === 'NUM';
  if (isCounted && words.slice(0, index).some(({ pos, lemma }) => pos === 'VERB' && GIVING_TIME.test(lemma)))
    return false;
  let at = index;
  while (lapse.test(plain(words[at])) || /^(?:than|an?|the|few|several)$/.test(plain(words[at]))) at++;
  if (words[at]?.pos === 'NUM') at++;
  const unit = /^(?:second|minute|hour|day|week|month|year|decade|century)s?$/.test(plain(words[at]));
  if (unit) at++;
  const lapsed = unit || (at === index + 1 && words[index]!.pos !== 'NUM');
  return lapsed && /^(?:after|before)$/.test(plain(words[at]));
}

/** `give it | a week before the vote`: how long is what these are about. */
const GIVING_TIME = /^(?:allow|give|need|spend|wait)$/;

/** Words of a statement that tells something without what it was done for. */
const FULL = 10;

/** `in an effort to`, `as part of`, `due to the rain`. */
function opensPurpose(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (/^(?:due|thanks|owing)$/.test(word))
    return plain(words[index + 1]) === 'to' && words[index + 2]?.pos !== 'VERB';
  if (index < FULL || !/^(?:in|as|on|over)$/.test(word) || isWonIn(words, index)) return false;
  const end = words.findIndex(({ pos }, at) => at > index && /^(?:NOUN|PROPN|ADP|VERB)$/.test(pos));
  return end > 0 && PURPOSES.test(plain(words[end]));
}

/** `by a third | compared with the year before`: how much it is has been told. */
function opensComparison(words: Words, index: number): boolean {
  if (plain(words[index]) !== 'compared' || !/^(?:with|to)$/.test(plain(words[index + 1]))) return false;
  return words
    .slice(0, index)
    .some((token) => token.pos === 'NUM' || /^(?:half|third|quarter)s?$/.test(plain(token)));
}

/** `scored a victory | in her bid`. */
function isWonIn(words: Words, index: number): boolean {
  return (
    plain(words[index]) === 'in' &&
    /^(?:defeat|loss|setback|success|victory|win)$/.test(words[index - 1]!.lemma)
  );
}

/** `on June 5`, `in 1999`, `in the last three years`, `for the first time`, `starting in May`. */
function opensTime(words: Words, index: number): boolean {
  const [word, next, third] = [0, 1, 2].map((at) => plain(words[index + at])) as [string, string, string];
  if (word === 'for') return next === 'the' && /^(?:first|second|third|fourth)$/.test(third);
  if (word === 'next' && index === words.length - 2)
    return /^(?:week|month|year|spring|summer|autumn|fall|winter|season)$/.test(next);
  if (/^(?:starting|beginning)$/.test(word))
    return /^(?:in|on|at|next|this|from)$/.test(next) || isMonth(next);
  if (!/^(?:on|in|over|during)$/.test(word)) return false;
  // `had five points | during a run`: what was counted was so only then.
  if (word === 'during') return !words.slice(Math.max(0, index - 2), index).some(({ pos }) => pos === 'NUM');
  return (
    isMonth(next) ||
    /^(?:1[5-9]|20)\d\d$/.test(next) ||
    (next === 'the' && /^(?:past|last|next|coming)$/.test(third)) ||
    (word === 'in' && /^(?:early|late|mid)$/.test(next))
  );
}

/** `in a letter | about the bridge`: behind what might go stands what the verb before it is about. */
function hidesMatter(words: Words, index: number): boolean {
  let end = index + 1;
  if (words[end]?.pos === 'ADP') end++;
  const isInPhrase = (token: Token): boolean =>
    /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(token.pos) || isOwnerMark(token);
  while (end < words.length && isInPhrase(words[end]!)) end++;
  if (end === words.length) return false;
  if (isInfinitive(words, end) || (words[end]!.pos === 'AUX' && words[end - 1]!.pos !== 'PRON')) return true;
  return /^(?:for|over|on|about|against|and|but)$/.test(plain(words[end]));
}

/** `at a news conference`, `in an interview`, `under an order`: where and in what something was said or done. */
function opensOccasion(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (word === 'under')
    return (
      /^an?$/.test(plain(words[index + 1])) &&
      !words
        .slice(0, index)
        .some(({ pos, lemma }) => pos === 'VERB' && /^(?:designate|list|name)$/.test(lemma))
    );
  if (!/^(?:in|at)$/.test(word) || !/^(?:an?|his|her|its|their)$/.test(plain(words[index + 1]))) return false;
  for (let at = index + 2; at < Math.min(words.length, index + 8); at++) {
    if (isNominal(words[at]) && !isNominal(words[at + 1]) && words[at + 1]?.text !== '-')
      return (word === 'in' ? MEDIA : OCCASIONS).test(words[at]!.lemma);
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT|VERB)$/.test(words[at]!.pos)) return false;
  }
  return false;
}

/** `including Orsa`; `who`, `which` and `that` behind a name. */
export function opensAside(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (word === 'including') return true;
  if (words[index - 1]!.pos !== 'PROPN') return false;
  if (word === 'that') return isVerbal(words[index + 1]) && !endsInBareNoun(words, index);
  return /^(?:who|which)$/.test(word);
}

/** `signed bills in Orsa | that`: the last thing before the name is one of its kind, with no word that tells of it. */
function endsInBareNoun(words: Words, end: number): boolean {
  const noun = words.findLastIndex(({ pos }, at) => at < end && pos === 'NOUN');
  return noun > 0 && /^(?:VERB|DET)$/.test(words[noun - 1]!.pos);
}

/** `was rejected | by the council`: a decision tells that somebody decided. */
function opensDecider(words: Words, index: number): boolean {
  return (
    plain(words[index]) === 'by' &&
    words[index - 2]?.pos === 'AUX' &&
    DECIDING_VERBS.test(words[index - 1]!.lemma)
  );
}

/** `a harbour reform bill | that would close`: a bill or plan is known by the noun that tells what it is about. */
function opensDescription(words: Words, index: number): boolean {
  const token = words[index]!;
  if (!PLANS.test(words[index - 1]!.lemma) || words[index - 2]?.pos !== 'NOUN') return false;
  if (/^(?:that|which)$/.test(plain(token))) return isVerbal(words[index + 1]);
  return token.pos === 'VERB' && (plain(token).endsWith('ing') || words[index + 1]?.pos === 'ADP');
}

/** `sent ships to Orsa | to help its people`: what for, after what was done to what and where. */
function opensGoal(words: Words, index: number, verb: number): boolean {
  if (!isInfinitive(words, index)) return false;
  let place = index - 1;
  while (words[place]?.pos === 'PROPN') place--;
  if (place === index - 1 || !/^(?:to|into|in|at|from)$/.test(plain(words[place]))) return false;
  const kept = words.slice(verb, place);
  const nearest = kept.findLast(({ pos }) => pos === 'VERB');
  return (
    nearest !== undefined &&
    words[place - 1]?.pos === 'NOUN' &&
    !CONTROL_VERBS.test(nearest.lemma) &&
    !kept.some((token) => PURPOSE_NOUNS.test(plain(token)))
  );
}

/** `sold ships to the town of Orsa | with ease`: what has a name is known, wherever and with whom it is. */
function opensAfterName(words: Words, index: number): boolean {
  const token = words[index]!;
  return (
    index >= FULL &&
    words[index - 1]!.pos === 'PROPN' &&
    !PARTIES.test(plain(words[index - 1])) &&
    token.pos === 'ADP' &&
    /^(?:with|in|at|near|across|outside)$/.test(plain(token)) &&
    words[index + 1]?.pos !== 'PROPN' &&
    !/ing$|^(?:support|favou?r|defen[cs]e|opposition)$/.test(plain(words[index + 1])) &&
    !isGoverned(words, index)
  );
}
