import type { Token } from '../../../text/tag.ts';
import {
  CLAUSE_CUTS,
  CONTROL_VERBS,
  DECIDING_VERBS,
  DEEP_CUTS,
  LIMITING_VERBS,
  MEDIA,
  MONTHS,
  OCCASIONS,
  OPEN_NOUNS,
  PLACE_CUTS,
  PURPOSE_NOUNS,
  PURPOSES,
  SPANNING_VERBS,
  THAT_NOUNS,
} from './cut-lexicon.ts';
import { isNominal, plain } from './grammar.ts';
import { isBarring, isBound, isNaming, isOneWithVerb, isPlaceOrTime } from './told.ts';
import { isInfinitive, isWatched, opensWhen } from './unfinished.ts';

type Words = readonly Token[];

/**
 * What opens here and goes on to the end, clauses aside, tells only when, where, why, by what means or on what occasion
 * something was done: a closed list of shapes, none of which a noun or a verb before it can owe.
 *
 * @param verb the place of the main verb
 */
export function opensAdjunct(words: Words, index: number, verb: number): boolean {
  const before = words[index - 1]!;
  if (opensLapse(words, index)) return true;
  if (before.pos === 'VERB' && opensMeans(words, index, verb)) return true;
  if (!isNominal(before) && before.pos !== 'NUM' && before.pos !== 'ADV' && !/^["”]$/.test(before.text))
    return false;
  if (opensPurpose(words, index)) return true;
  if (words.slice(verb, index).some((_, at) => isNaming(words, verb + at))) return false;
  if (isBound(words, index) || isOneWithVerb(words, index) || OPEN_NOUNS.test(plain(before))) return false;
  return (
    opensTime(words, index) ||
    opensOccasion(words, index) ||
    opensMeans(words, index, verb) ||
    opensPlace(words, index) ||
    opensAside(words, index) ||
    opensAfterName(words, index) ||
    opensDescription(words, index) ||
    opensGoal(words, index, verb) ||
    opensComparison(words, index)
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
  if (!CLAUSE_CUTS.has(word) || words[index]!.pos === 'NOUN') return false;
  if (/^(?:after|before|when)$/.test(word) && isBarring(words, index)) return false;
  return !(word === 'when' && /^(?:time|day|moment|point)s?$/.test(plain(words[index - 1])));
}

/** `hours after the vote`, `less than a week before the talks`. */
function opensLapse(words: Words, index: number): boolean {
  const lapse = /^(?:just|only|barely|less|more|nearly|about|almost|shortly|soon|mere)$/;
  const before = words[index - 1];
  if (before?.pos === 'NUM' || /^(?:an?|the|few|several|than|some)$/.test(plain(before))) return false;
  let at = index;
  while (lapse.test(plain(words[at])) || /^(?:than|an?|the|few|several)$/.test(plain(words[at]))) at++;
  if (words[at]?.pos === 'NUM') at++;
  const unit = /^(?:second|minute|hour|day|week|month|year|decade|century)s?$/.test(plain(words[at]));
  if (unit) at++;
  return at > index && (unit || at === index + 1) && /^(?:after|before)$/.test(plain(words[at]));
}

/** `in an effort to`, `as part of`, `due to the rain`. */
function opensPurpose(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (/^(?:due|thanks|owing)$/.test(word))
    return plain(words[index + 1]) === 'to' && words[index + 2]?.pos !== 'VERB';
  if (!/^(?:in|as|on|over)$/.test(word)) return false;
  return words.slice(index + 1, index + (word === 'in' ? 6 : 4)).some((token) => PURPOSES.test(plain(token)));
}

/** `compared with the year before`, `in the largest drop on record`: how much it is, which has been told. */
function opensComparison(words: Words, index: number): boolean {
  const [word, next, third] = [0, 1, 2].map((at) => plain(words[index + at])) as [string, string, string];
  if (word === 'compared') return /^(?:with|to)$/.test(next);
  return (
    word === 'in' &&
    /^(?:the|its|their)$/.test(next) &&
    words[index + 2]?.pos === 'ADJ' &&
    /^(?:worst|\p{L}{3,}est)$/u.test(third)
  );
}

/** `on June 5`, `in 1999`, `in the last three years`, `for the first time`, `starting in May`. */
function opensTime(words: Words, index: number): boolean {
  const [word, next, third] = [0, 1, 2].map((at) => plain(words[index + at])) as [string, string, string];
  if (word === 'for')
    return (
      (next === 'the' && /^(?:first|second|third|fourth)$/.test(third)) ||
      (words[index + 1]?.pos === 'NUM' && /^(?:day|week|month|year)s?$/.test(third))
    );
  if (word === 'next' && index === words.length - 2)
    return /^(?:week|month|year|spring|summer|autumn|fall|winter|season)$/.test(next);
  if (/^(?:starting|beginning)$/.test(word))
    return /^(?:in|on|at|next|this|from)$/.test(next) || MONTHS.test(next);
  if (!/^(?:on|in|over|during)$/.test(word)) return false;
  if (word === 'during') return true;
  return (
    MONTHS.test(next) ||
    /^(?:1[5-9]|20)\d\d$/.test(next) ||
    (next === 'the' && /^(?:past|last|next|coming)$/.test(third)) ||
    (word === 'in' && /^(?:early|late|mid)$/.test(next))
  );
}

/** `at a news conference`, `in an interview`, `under an order`: where and in what something was said or done. */
function opensOccasion(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (word === 'under') return /^an?$/.test(plain(words[index + 1]));
  if (!/^(?:in|at)$/.test(word) || !/^(?:an?|his|her|its|their)$/.test(plain(words[index + 1]))) return false;
  for (let at = index + 2; at < Math.min(words.length, index + 8); at++) {
    if (isNominal(words[at]) && !isNominal(words[at + 1]) && words[at + 1]?.text !== '-')
      return (word === 'in' ? MEDIA : OCCASIONS).test(words[at]!.lemma);
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT|VERB)$/.test(words[at]!.pos)) return false;
  }
  return false;
}

/** `by closing the bridge`; `by the council` after a passive. */
function opensMeans(words: Words, index: number, verb: number): boolean {
  if (plain(words[index]) !== 'by') return false;
  const before = words[index - 1]!;
  if (before.pos === 'VERB') return words[index - 2]?.pos === 'AUX' && DECIDING_VERBS.test(before.lemma);
  const next = words[index + (words[index + 1]?.pos === 'ADV' ? 2 : 1)];
  if (next?.pos === 'VERB' && plain(next).endsWith('ing')) return !SPANNING_VERBS.test(words[verb]!.lemma);
  const group = words.slice(verb, index);
  const verbs = group.filter(({ pos }) => pos === 'VERB');
  return verbs.length === 1 && group.some(({ pos, lemma }) => pos === 'AUX' && lemma === 'be');
}

/** `in Orsa` after one thing that is known without it (`the bridge`, `Blom`), not after a kind (`schools in Orsa`). */
function opensPlace(words: Words, index: number): boolean {
  const token = words[index]!;
  const before = words[index - 1]!;
  if (!PLACE_CUTS.has(plain(token)) || token.pos !== 'ADP' || THAT_NOUNS.test(plain(before))) return false;
  return isPlaceOrTime(words, index + 1) && isOneThing(words, index);
}

/** The noun phrase that ends before this place is a name, or has a word before it that says which or one. */
function isOneThing(words: Words, end: number): boolean {
  const head = words[end - 1]!;
  if (head.pos === 'PROPN') return true;
  if (head.pos !== 'NOUN') return false;
  let start = end - 1;
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[start - 1]!.pos)) start--;
  return (
    words[start]!.pos === 'NUM' || /^(?:the|an?|its|his|her|their|['’]s?)$/.test(plain(words[start - 1]))
  );
}

/** `including Orsa`; `who`, `which` and `where` after a name. */
export function opensAside(words: Words, index: number): boolean {
  const word = plain(words[index]);
  if (word === 'including') return true;
  if (words[index - 1]!.pos !== 'PROPN') return false;
  return (
    /^(?:who|which|where)$/.test(word) ||
    (word === 'that' && /^(?:VERB|AUX)$/.test(words[index + 1]?.pos ?? ''))
  );
}

/** `Blom | for the talks`: no phrase picks out of several what has a name; one that the verb needs is bound to it. */
function opensAfterName(words: Words, index: number): boolean {
  const token = words[index]!;
  if (words[index - 1]!.pos !== 'PROPN' || token.pos !== 'ADP' || !DEEP_CUTS.has(plain(token))) return false;
  return (
    words[index + 1]?.pos !== 'PROPN' &&
    !words.slice(0, index).some(({ lemma }) => LIMITING_VERBS.test(lemma))
  );
}

/** `a harbour bridge | that would close`, `a ferry company | accused of`: a noun before the noun has told which kind. */
function opensDescription(words: Words, index: number): boolean {
  const token = words[index]!;
  const noun = words[index - 1]!;
  if (
    noun.pos !== 'NOUN' ||
    !isNominal(words[index - 2]) ||
    !isOneOfKind(words, index) ||
    isWatched(words, index)
  )
    return false;
  if (THAT_NOUNS.test(plain(noun)) || PURPOSE_NOUNS.test(plain(noun))) return false;
  if (/^(?:that|which|who)$/.test(plain(token)))
    return (
      !/(?:tion|sion|ment|ence|ance|ing)s?$/.test(plain(noun)) &&
      /^(?:VERB|AUX)$/.test(words[index + 1]?.pos ?? '')
    );
  if (token.pos !== 'VERB') return false;
  if (plain(token).endsWith('ing')) return true;
  return /(?:ed|sent|made|held|built|led|set)$/.test(plain(token)) && words[index + 1]?.pos === 'ADP';
}

/** `a mobile phone virus`, `two harbour bridges`: not the only one that is meant, so that what follows tells more of it. */
function isOneOfKind(words: Words, end: number): boolean {
  let start = end - 1;
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(words[start - 1]!.pos)) start--;
  return (
    words[start - 1]?.pos === 'NUM' || /^(?:an?|several|its|his|her|their)$/.test(plain(words[start - 1]))
  );
}

/** `closed the bridge | to repair it`: what for, after one thing that is known without it. */
function opensGoal(words: Words, index: number, verb: number): boolean {
  if (!isInfinitive(words, index) || !isOneThing(words, index)) return false;
  const start = Math.max(verb, index - 6);
  if (
    words.slice(start, index).some((token) => PURPOSE_NOUNS.test(plain(token)) || /^an?$/.test(plain(token)))
  )
    return false;
  const nearest = words.slice(verb, index).findLast(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return nearest !== undefined && nearest.pos === 'VERB' && !CONTROL_VERBS.test(nearest.lemma);
}
