import { isMonth, isWeekday } from '../../../text/calendar.ts';
import { UNITS } from '../../../text/number-word.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { tableOfWords } from '../../../text/table.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isName, isNumberOfAnyForm, isNumberWord, isYear, type Word } from './words.ts';

const TIME_WORDS = wordSet(
  'annually yearly monthly weekly daily nightly per each every ago previous previously earlier decade decades century average ' +
    'past history historically former record alone',
);
const TIME_UNITS = wordSet(
  'year years month months week weeks day days hour hours decade decades century season quarter',
);
const BEFORE_UNIT = /^(?:last|this|next|past|recent|several|few|many|a|one|single|over|in|during)$/;
const SPANNING = /^(?:in|over|within|past|last|next|first|during|for)$/;
const BEHIND_UNIT = /^(?:after|before|later|old|long|of)$/;

/** What came on top: `1,200 new infections`. */
const INCREMENT = /^(?:new|newly|fresh|further|latest)$/;

const MOODS = tableOfWords({
  /** What is to come, or was meant to. */
  plan:
    'will would shall plan plans planned planning target targets targeted goal goals aim aims aimed hope hopes hoped intend ' +
    'intends intended expect expects expected expecting looking forecast forecasts predict predicts predicted projects ' +
    'projected promise promised promises pledge pledges pledged should capacity',
  /** Of all places, not of the one that another article tells of. */
  wide: 'worldwide globally nationwide countrywide',
  /** What may come, or not. */
  chance: 'could may might threaten threatens threatened threatening jeopardy',
  /** What is not known yet. */
  fear: 'feared fear fears presumed believed suspected possibly potentially unconfirmed',
});

/** Those who did it or drove, where they are said to be counted too, or not to be. */
const CULPRIT = wordSet(
  'gunman gunmen attacker attackers bomber bombers shooter shooters assailant assailants suspect suspects perpetrator ' +
    'perpetrators hijacker hijackers killer killers himself herself pilot pilots driver drivers',
);
const COUNTING = /^(?:including|includes?|included|counting|plus|excluding|besides)$/;
const COUNTING_REACH = 3;

/** Words on either side of a number within which a mood is its own, if no mark stands between. */
const NEAR = 7;

/**
 * What bounds a count, or says how sure it is, one word each: years; months; `since`, the unit of a stretch of time
 * (`in 24 hours`), `span` for others (`per`, `previously`), `new` for what came on top; `plan` for what is to come or
 * was meant to, `chance` for what may; `wide` for all places together; `fear` for what is not known yet; `culprit`
 * where those who did it are said to be counted, or not. Numbers of one quantity have all in common.
 *
 * @param first place of the number in `words`
 * @param behind place of the first word after what it counts
 */
export function findScope(words: readonly Word[], first: number, behind: number): Set<string> {
  const scope = new Set<string>();
  const isNumber = (word: Word) => isNumberWord(word) && !isYear(word.lower);
  const opening = words.findIndex(isNumber);
  const from = words.slice(0, first).findLastIndex(isNumber);
  const next = words.findIndex((word, at) => at > first && isNumber(word));
  const opens = words.slice(0, first).findLastIndex(({ isMark }) => isMark);
  const closes = words.findIndex(
    ({ isMark, lower }, at) => at >= behind && (isMark || /^(?:and|or|but)$/.test(lower)),
  );
  const record = words.findIndex(
    (_, at) =>
      at >= behind &&
      (opensRecord(words, at) ||
        opensShare(words, at) ||
        opensFormer(words, at) ||
        opensPlace(words, at, behind)),
  );
  const added = RAISING.test(words[opens + 1]?.lower ?? '') ? opens : -1;
  words.forEach((word, at) => {
    if (countsCulprit(words, at)) scope.add('culprit');
    if (at < added) return;
    if ((at <= from && at > opening) || (next >= 0 && at > next) || (record >= 0 && at > record)) return;
    const time = readTime(words, at);
    if (time !== undefined) scope.add(time);
    if (at >= first - 1 && at <= behind && INCREMENT.test(word.text)) scope.add('new');
    if (at < first - NEAR || at >= behind + NEAR || at <= from || at <= opens || (closes >= 0 && at > closes))
      return;
    const mood = MOODS.get(word.lower);
    if (mood !== undefined && word.text !== 'May') scope.add(mood);
    if (word.lower === 'across' && at >= behind && !leadsToName(words, at + 1)) scope.add('wide');
    if (word.lower === 'risk' && words[at - 1]?.lower === 'at') scope.add('chance');
  });
  return scope;
}

/** `across | Tamsel county`: a place, as `in` it is; but `across the country`. */
function leadsToName(words: readonly Word[], at: number): boolean {
  return words[at] !== undefined && isName(words, at);
}

/**
 * `, the largest in ten years`, `in the worst crash since 2019`, `, three times as many as last year`, `, from nine
 * earlier on Monday`: with which time it is compared bounds no count.
 */
function opensRecord(words: readonly Word[], at: number): boolean {
  if (words[at]!.lower === 'in' && words[at + 1]?.lower === 'the')
    return words.slice(at + 2, at + 4).some(({ lower }) => lower !== 'most' && SUPERLATIVE.test(lower));
  return (
    words[at]!.isMark &&
    (words.slice(at + 1, at + 4).some(({ lower }) => SUPERLATIVE.test(lower) || COMPARED.test(lower)) ||
      (words[at + 1]?.lower === 'from' && isNumberOfAnyForm(words[at + 2])))
  );
}

/** `Nine died in 24 hours, | taking the toll to 287`: within which time those came bounds no toll. */
const RAISING = /^(?:bringing|lifting|pushing|raising|taking)$/;

/** `, raising an earlier toll of six`, `, up from an earlier count of six`: what was told before bounds no count. */
function opensFormer(words: readonly Word[], at: number): boolean {
  if (!words[at]!.isMark || !MOVING.test(words[at + 1]?.lower ?? '')) return false;
  return words.slice(at + 2, at + 5).some(({ lower }) => /^(?:earlier|initial|previous)$/.test(lower));
}

const MOVING = /^(?:correcting|down|lowering|raising|revising|up)$/;

/** `, with six deaths reported in the past 24 hours`: the time of some of them. */
function opensShare(words: readonly Word[], at: number): boolean {
  if (!words[at]!.isMark || !/^(?:including|with)$/.test(words[at + 1]?.lower ?? '')) return false;
  return isNumberWord(words[at + 2] ?? words[at]!) || UNITS.has(words[at + 2]?.lower ?? '');
}

/**
 * `29 bodies were found off Borun, | where a ferry sank a day earlier`, `miners trapped in a pit | that collapsed last
 * week`: when that was.
 */
function opensPlace(words: readonly Word[], at: number, behind: number): boolean {
  if (words[at]!.isMark) return words[at + 1]?.lower === 'where';
  return at >= behind + FAR_OFF && /^(?:that|which)$/.test(words[at]!.lower);
}

/** Words between what is counted and what tells of something else. */
const FAR_OFF = 3;

const COMPARED = /^(?:times|twice|double|half|more|fewer|less|compared|against|up|down)$/;

const SUPERLATIVE =
  /^(?:(?:larg|bigg|deadli|high|low|strong|great|small|few|long|heavi|bloodi)est|worst|most)$/;

function readTime(words: readonly Word[], at: number): string | undefined {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (isYear(lower)) return lower;
  if (isMonth(lower) && /^(?:in|last|since)$/.test(before) && !/^\d{1,2}$/.test(words[at + 1]?.lower ?? ''))
    return lower.slice(0, 3);
  if (lower === 'since') return lower;
  if (TIME_WORDS.has(lower) && !(lower === 'per' && words[at + 1]?.lower === 'cent')) return 'span';
  if (
    TIME_UNITS.has(lower) &&
    !BEHIND_UNIT.test(words[at + 1]?.lower ?? '') &&
    !(lower === 'quarter' && SHARED.test(words[at + 1]?.lower ?? '')) &&
    !isDeadline(words.slice(Math.max(0, at - DEADLINE_REACH), at))
  )
    return BEFORE_UNIT.test(before) || SPANNING.test(words[at - 2]?.lower ?? '')
      ? `${/^(?:last|next)$/.test(before) ? `${before} ` : ''}${lower.replace(/s$/, '')}`
      : undefined;
  return undefined;
}

/** `a quarter more`: a share. */
const SHARED = /^(?:more|less|fewer|higher|lower|above|below)$/;

/** `by the end of next year`: until when, not during what. */
function isDeadline(before: readonly Word[]): boolean {
  const by = before.findLastIndex(({ lower }) => lower === 'by');
  return by >= 0 && before.slice(by + 1).every(({ lower }) => DEADLINE.test(lower));
}

const DEADLINE = /^(?:the|end|middle|start|beginning|close|of|this|next)$/;
const DEADLINE_REACH = 5;

/** The days of the calendar that a sentence names (`jun 3`). */
export function findDays(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ lower }, at) => (isMonth(lower) ? (readDay(words, at) ?? []) : [])));
}

/** The day of an event; not one on which something was said, nor up to which was counted (`as of June 3`). */
function readDay(words: readonly Word[], month: number): string | undefined {
  const day = [month + 1, month - 1].find((at) => /^\d{1,2}$/.test(words[at]?.lower ?? ''));
  if (day === undefined) return undefined;
  const link = Math.min(day, month) - 1;
  const [before, first] = [words[link]?.lower ?? '', words[link - 1]?.lower ?? ''];
  if (/^(?:by|until|till|through)$/.test(before) || (before === 'of' && first === 'as')) return undefined;
  if (isSpeechVerb(before) || (before === 'on' && isSpeechVerb(first))) return undefined;
  return `${words[month]!.lower.slice(0, 3)} ${words[day]!.lower}`;
}

/**
 * The days of the week on which it befell those who are counted, by the number's clause; not when it was said, nor how
 * many there were by then.
 */
export function findWeekdays(words: readonly Word[], first: number, behind: number): Set<string> {
  const opens = words.findLastIndex(
    ({ isMark, lower }, at) => at < first && (isMark || RELATIVE.test(lower)),
  );
  const from = opens + 1;
  const isWithin = RELATIVE.test(words[opens]?.lower ?? '');
  const end = words.findIndex(
    ({ isMark, lower }, at) => at >= behind && (isMark || (isWithin && GOING_ON.test(lower))),
  );
  const clause = words.slice(from, end < 0 ? words.length : end);
  if (clause.some(({ lower }) => TALLYING.test(lower))) return new Set();
  return new Set(
    clause.flatMap(({ lower }, at) => {
      if (!isWeekday(lower)) return [];
      const link = clause[at - 1]?.lower ?? '';
      const verb = /^(?:on|late|early|last)$/.test(link) ? (clause[at - 2]?.lower ?? '') : link;
      return /^(?:of|by|until|till|through|since)$/.test(link) || isSpeechVerb(verb) ? [] : lower;
    }),
  );
}

/** `the bomb that | killed nine people on Monday | was planted on Friday`. */
const RELATIVE = /^(?:that|which|who)$/;
const GOING_ON = /^(?:is|are|was|were|has|have|had|will)$/;

/** The day is the count's, not the event's. */
const TALLYING =
  /^(?:gr[eo]wn?|toll|tally|total|number|confirm(?:s|ed)?|r[io]se|rises|risen|rais(?:es|ed)|climb(?:s|ed)|st(?:ands|ood)|reach(?:es|ed)|revis(?:es|ed)|updat(?:es|ed)|still|remain(?:s|ed)?)$/;

function countsCulprit(words: readonly Word[], at: number): boolean {
  if (!CULPRIT.has(words[at]!.lower)) return false;
  const before = words.slice(Math.max(0, at - COUNTING_REACH), at);
  return before.some(({ lower }) => COUNTING.test(lower)) && !before.some(isNumberWord);
}
