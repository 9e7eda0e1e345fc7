import { isMonth, WEEKDAYS } from '../../../../text/calendar.ts';
import type { Token } from '../../../../text/tag.ts';
import { wordSet } from '../../../../text/word-set.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, isVerbal, plain, type Words } from '../word.ts';

const DAYS = wordSet(
  `${WEEKDAYS.join(' ')} mon. tue. tues. wed. thu. thurs. fri. sat. sun. today yesterday tonight`,
);
const PARTS = wordSet('morning afternoon evening night night. day days week weekend month');
const POINTERS = wordSet('this last earlier late early over');
/** After these a day is what the sentence is about: a deadline, a beginning, an end. */
const BINDING = wordSet(
  'by until till since from through before after between to of and for starting beginning',
);

/**
 * The words without the day that something was said or done, where it stands as an adverb: `on Friday`, `Sunday
 * morning`, `last week`, `earlier this month`, `as soon as Friday`. A headline of the day does not need it. A day that
 * bounds something (`until Friday`) or belongs to a noun (`a Friday vote`, `Friday's vote`) stays.
 */
export function withoutTimeWords(words: Words): Token[] {
  const kept: Token[] = [];
  let index = 0;
  const quoted = findQuoted(words);
  while (index < words.length) {
    if (!quoted[index] && isHere(words, index)) {
      index++;
      continue;
    }
    const end = quoted[index] ? index : timeEnd(words, index);
    if (end > index && isAdverbial(words, index, end)) {
      if (isOnlyMadeKnown(words, index, end)) kept.pop();
      index = end;
    } else {
      const next = Math.min(words.length, Math.max(end, index + 1));
      for (; index < next; index++) kept.push(words[index]!);
    }
  }
  return kept;
}

/** `Friday`, also written wrong, with a letter too few or two in each other's place: `Firday`. */
function isDay(token: Token | undefined): boolean {
  const word = plain(token);
  if (DAYS.has(word)) return true;
  return word.endsWith('ay') && token!.pos === 'PROPN' && MISSPELT_DAYS.has(word);
}

/** A shorter name with a letter too few may be another name. */
const LONG_DAYS = ['tuesday', 'wednesday', 'thursday', 'saturday'];
const MISSPELT_DAYS: ReadonlySet<string> = new Set(
  [...LONG_DAYS, 'monday', 'friday', 'sunday'].flatMap((day) =>
    Array.from({ length: day.length - 3 }, (_, at) => at + 1).flatMap((at) => [
      `${day.slice(0, at)}${day[at + 1]}${day[at]}${day.slice(at + 2)}`,
      ...(LONG_DAYS.includes(day) ? [`${day.slice(0, at)}${day.slice(at + 1)}`] : []),
    ]),
  ),
);

/** `the border | here`: where the article was written, which a headline does not show. */
function isHere(words: Words, index: number): boolean {
  return plain(words[index]) === 'here' && isNominal(words[index - 1]) && words[index + 1]?.pos !== 'VERB';
}

/** With a day these are its name: `Super Tuesday`. */
const NAMED_DAYS = /^(?:super|black|good|ash|cyber|bloody|palm|easter|maundy|shrove)$/;

/** What a time expression begins with. */
const OPENERS = new Set([...POINTERS, 'on', 'later', 'recently', 'as']);

/** The end of the time expression that begins here, or `from` when none does. */
function timeEnd(words: Words, from: number): number {
  let at = from;
  if (!OPENERS.has(plain(words[from])) && !isDay(words[from])) return from;
  if (plain(words[from]) === 'as') return isSoonest(words, from) ? from + 4 : from;
  if (from === 0 && /^(?:earlier|recently|today|yesterday)$/.test(plain(words[0]))) return 1;
  if (/^(?:on|late|later|early|earlier|over)$/.test(plain(words[at]))) at++;
  if (plain(words[at]) === 'late' || plain(words[at]) === 'early') at++;
  else if (at > from && plain(words[at]) === 'on' && isDay(words[at + 1])) at++;
  if (isDay(words[at])) {
    at++;
    if (PARTS.has(plain(words[at]))) at++;
    return plain(words[at]) === 'local' && plain(words[at + 1]) === 'time' ? at + 2 : at;
  }
  if (isDateBeforeVerb(words, from)) return from + 3;
  if (plain(words[at]) === 'the' && plain(words[from]) === 'over') at++;
  if (POINTERS.has(plain(words[at])) && PARTS.has(plain(words[at + 1]))) return at + 2;
  if (plain(words[from]) === 'over' && plain(words[at]) === 'weekend') return at + 1;
  return from;
}

/** `as soon as Friday`. */
function isSoonest(words: Words, from: number): boolean {
  if (!/^(?:early|soon)$/.test(plain(words[from + 1])) || plain(words[from + 2]) !== 'as') return false;
  return isDay(words[from + 3]);
}

/** `the mayor | on Oct. 4 | announced`: there a date is when it was done; elsewhere it may be what is told. */
function isDateBeforeVerb(words: Words, from: number): boolean {
  const [on, month, day, verb] = words.slice(from, from + 4);
  if (plain(on) !== 'on' || !isMonth(plain(month)) || day?.pos !== 'NUM') return false;
  return verb?.pos === 'VERB' && verb.text.endsWith('ed') && isNominal(words[from - 1]);
}

/** What ends a verb of two words: `dug in | Wednesday`, and what no day stands behind in another sense. */
const PARTICLES = /^(?:in|up|down|out|off|away|back)$/;
/** Adjectives that tell which day, and no other. */
const ORDER = /^(?:early|every|following|last|late|mid|next|past|previous|same)$/;

/** `by 9 p.m. | on Friday`: the day of an hour that bounds something. */
function isOfBound(words: Words, from: number): boolean {
  let at = from - 1;
  while (at > 0 && HOUR.test(plain(words[at]))) at--;
  return at < from - 1 && BINDING.has(plain(words[at]));
}

const HOUR = /^(?:\d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?|noon|midnight|o['’]clock)$/;

/** Behind its verb's particle or an adjective that no noun follows: `were happy | Thursday`, `in public | Monday`. */
function standsApart(words: Words, from: number): boolean {
  const [before, verb] = [words[from - 1]!, words[from - 2]];
  if (before.pos === 'ADP')
    return (
      plain(before) === 'for' ||
      (PARTICLES.test(plain(before)) &&
        (verb?.pos === 'VERB' || plain(words[from]) === 'on' || POINTERS.has(plain(words[from]))))
    );
  if (before.pos !== 'ADJ') return true;
  if (plain(words[from]) === 'on' || plain(verb) === 'in') return true;
  return isVerbal(verb) && !ORDER.test(plain(before));
}

function isAdverbial(words: Words, from: number, end: number): boolean {
  const before = words[from - 1];
  const after = words[end];
  const isBinding = BINDING.has(plain(before)) && !/accounted$/.test(plain(words[from - 2]));
  if (before !== undefined && (isBinding || before.pos === 'DET')) return false;
  if (NAMED_DAYS.test(plain(before)) || wasDue(words, from) || isOfBound(words, from)) return false;
  if (before?.lemma === 'spend' && isDay(words[from])) return false;
  if (/^(?:sometime|anytime)$/.test(plain(before))) return false;
  if (before !== undefined && !standsApart(words, from)) return false;
  if (/^(?:not|n['’]t)$/.test(plain(before)) || isVotedOn(words, from)) return false;
  if (endsRelative(words, from) && /^(?:undefined|PUNCT|AUX|VERB)$/.test(String(after?.pos))) return false;
  if (from === 0 && isVerbal(after)) return false;
  if (after === undefined) return !isStillToCome(words, from);
  if (plain(after) === 'which') return false;
  if (after.pos === 'PART' && plain(after) !== 'to' && plain(words[end + 1]) !== 'to') return false;
  if (plain(before) === 'voted' && /^\d+[-–]\d+$/.test(after.text)) return true;
  if (
    plain(after) === '-' ||
    (plain(after) === 'and' && isDay(words[end + 1])) ||
    (plain(after) === 'to' && isDay(words[end + 1]))
  )
    return false;
  if (after.pos === 'PROPN' && from > 0 && after.start - words[end - 1]!.end < 2)
    return /^(?:on|in)$/.test(plain(words[from]));
  if (/ed$/.test(after.text) && /^(?:ADP|DET|PRON)$/.test(words[end + 1]?.pos ?? '')) return true;
  if (after.pos === 'NOUN' && plain(words[from]) === 'on' && plain(before) === 'said') return true;
  if (before?.lemma === 'say' && /^(?:today|yesterday)$/.test(plain(words[from]))) return true;
  if (after.pos === 'NOUN' && MAKING_KNOWN.test(before?.lemma ?? '')) return true;
  if (isVerbTakenForNoun(words, end)) return plain(words[from]) === 'on';
  return after.pos !== 'NOUN' && after.pos !== 'ADJ' && after.pos !== 'NUM';
}

/** `was expected to be shown | on Friday`: without the day it seems not to have been. */
function wasDue(words: Words, from: number): boolean {
  const due = words.findLastIndex(
    (token, at) => at < from && /^(?:due|expected|scheduled|slated)$/.test(plain(token)),
  );
  return (
    due > 0 &&
    /^(?:was|were)$/.test(plain(words[due - 1])) &&
    plain(words[due + 1]) === 'to' &&
    !words.slice(due, from).some(({ text }) => text === ',')
  );
}

/** `figures | released on Monday | showed`: without the day the participle tells nothing. */
function isOnlyMadeKnown(words: Words, from: number, end: number): boolean {
  return (
    words[from - 1]?.pos === 'VERB' &&
    MAKING_KNOWN.test(words[from - 1]!.lemma) &&
    isNominal(words[from - 2]) &&
    (endsClause(words, from, end) || (isVerbal(words[end]) && isFiniteVerb(words, end)))
  );
}

/** `in a poll | released on Sunday`, not `the plan the council released on Sunday`. */
function endsClause(words: Words, from: number, end: number): boolean {
  if (words[from - 2]!.pos !== 'NOUN' || !(words[end] === undefined || words[end].text === ',')) return false;
  let start = from - 2;
  while (start > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[start]!.pos)) start--;
  if (words[start]!.pos !== 'DET') return words[start]!.pos === 'ADP';
  return /^(?:ADP|VERB)$/.test(words[start - 1]?.pos ?? '');
}

/** `hinted that the date will be announced | on Monday`: of what will be made known the day is all that is. */
function isStillToCome(words: Words, from: number): boolean {
  const [will, be, known] = words.slice(Math.max(0, from - 3), from);
  return plain(will) === 'will' && plain(be) === 'be' && MAKING_KNOWN.test(known?.lemma ?? '');
}

/** Behind these a day is when it is made known: `will announce | Friday | plans to open`. */
const MAKING_KNOWN = /^(?:announce|disclose|publish|release|reveal|unveil)$/;

/** `the budget released on Friday | hinges on`. */
function isVerbTakenForNoun(words: Words, index: number): boolean {
  const [noun, next] = [words[index]!, words[index + 1]];
  if (noun.pos !== 'NOUN' || !/[^s]s$/.test(plain(noun))) return false;
  return next?.pos === 'DET' || /^(?:on|to|into)$/.test(plain(next));
}

/** `the bill will be voted | on Friday`: voted on. */
function isVotedOn(words: Words, from: number): boolean {
  return plain(words[from]) === 'on' && words[from - 1]?.lemma === 'vote' && words[from - 2]?.lemma === 'be';
}

/** `which was released | Friday`, `that took effect | Friday`: without the day the clause tells nothing. */
function endsRelative(words: Words, from: number): boolean {
  const opener = words.findLastIndex((token, at) => at < from && /^(?:which|that|who)$/.test(plain(token)));
  if (opener < 0 || opener < from - 4 || plain(words[opener - 1]) === 'said') return false;
  return words[from - 1]!.pos === 'VERB' || (words[opener + 1]?.pos === 'VERB' && opener === from - 3);
}
