import { startsCapital } from '../../../text/capital.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import type { Span } from '../../../text/span.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOneMore } from './one-more.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';

/** UTF-16 units of a clause that is shown beside its number: two lines of a phone. */
const LONGEST = 76;

/** How far what is counted may stand behind its number: `320 of its 350 members`. */
const NEAR = 24;

/** What begins another clause; the one before it is whole. */
const OTHER_CLAUSE: ReadonlySet<string> = wordSet(
  'but while whereas after before when once until because since if unless though although despite amid including ' +
    'according so yet',
);

/** `14 days after the flood` is one phrase. */
const TIMES = wordSet(
  'seconds second minutes minute hours hour days day weeks week months month years year shortly soon just',
);

/** What goes on with the phrase before it: cut here, `will gain or lose seats` would read `will gain`. */
const GOES_ON: ReadonlySet<string> = wordSet('and or nor as than which where whom whose');

/** Where a clause goes on too long, it is told up to one of these; the words before it are whole. */
const PLACES: ReadonlySet<string> = wordSet(
  'in on at for from by with near over under during through across along inside outside between into',
);

/** No clause ends on one of these. */
const OPENERS = wordSet(
  'an a the its their his her our this that these those who is are was were be been being has have had will would ' +
    'could can may might must should not also still now more most less just only both either neither so very whether',
);

/** Nor on these, where the rest was cut off. */
const LINKS = wordSet(
  'of to in on at for from by with near over under during through across along inside outside between into about ' +
    'around toward towards against behind beyond without among',
);

/** Words that stand between a number and what leads to it. */
const HEDGES = wordSet(
  'the all some about around roughly nearly almost approximately over under up to at least most more less fewer ' +
    'than only just another an a additional further other as many its their his her our these those $ € £',
);

/** A number that follows one of these, or a mark, or nothing, begins its clause: what is said next is said of it. */
const BEGINNINGS = wordSet(
  'and but that while whereas after before when because since if although though where says say said',
);

/**
 * The stretch right behind a number that names what is counted and goes on to what is said of it: `people were treated
 * for smoke` behind `Eleven`. It ends where its clause does, with a whole phrase. Undefined when what is counted stands
 * elsewhere, when nothing is said behind it, or when that is said of something else (`one of the 40 ships sank`).
 *
 * @param first lexeme that the number begins with
 * @param behind lexeme behind the number
 * @param counted lexemes of what it counts
 * @param isMeasured the number has a unit
 */
export function findClause(
  words: SentenceWords,
  first: number,
  behind: number,
  counted: { readonly first: number; readonly last: number },
  isMeasured: boolean,
): Span | undefined {
  const { lexemes } = words;
  const start = lexemes[behind]?.start;
  if (start === undefined || !lexemes[behind]!.spaced || lexemes[behind]!.kind !== 'word') return undefined;
  const isTied = HYPHENS.has(lexemes[behind - 2]?.text ?? '');
  if (isTied && readNumeral(lexemes, first)?.last !== behind - 1) return undefined;
  if (counted.first < behind || lexemes[counted.first]!.start - start > NEAR) return undefined;
  // `the $45 million striker Ade Holm was hurt`: told of him.
  const isNamed = !isLarge(lexemes[counted.first]) && isLarge(lexemes[counted.last]);
  if (isMeasured && isNamed && lexemes[behind]!.lower !== 'of') return undefined;
  const leader = findLeader(lexemes, first);
  if (leader === 'of' || leader === 'among') return undefined;
  const isSubject = leader === undefined || BEGINNINGS.has(leader);
  if (leader === 'and' && isAboard(words, first)) return undefined;
  if (!isSubject && !isDescribed(words, first, counted.last + 1)) return undefined;
  const end = endOfClause(words, counted.last, start + LONGEST, isSubject);
  if (end === counted.last) return undefined;
  // `a $19 billion purchase of` says what it is; `of` behind a share does not.
  const isCount = !isMeasured || lexemes[behind]!.lower === 'of';
  // `rejected its 84 crowns a share | offer on Monday`, `The €52 million | signing scored`: neither says what it is.
  if (!isCount && (lexemes[counted.last + 1]!.lower === 'on' || end === counted.last + 1)) return undefined;
  const isLine = leader === undefined && endsSentence(lexemes, end);
  if (isSubject && isCount && !isLine && !isTold(words, behind, end)) return undefined;
  return { start, end: lexemes[end]!.end };
}

/** `40 crews still at sea`: a headline tells it without a verb. */
function endsSentence(lexemes: readonly Lexeme[], end: number): boolean {
  return lexemes.slice(end + 1).every(({ text }) => /^[.!?"”]$/.test(text));
}

/**
 * Something is said of it: `seven crews on Monday` are sent, hurt or found, `600 schools in Norland` closed or open.
 */
function isTold({ lexemes, tokens }: SentenceWords, from: number, end: number): boolean {
  for (let at = from; at <= end; at++) {
    const { lower } = lexemes[at]!;
    if (/^(?:AUX|VERB)$/.test(tokens[at]?.pos ?? '') || STATES.has(lower)) return true;
    if (lower === 'who' || lower === 'that') return true;
  }
  return false;
}

/**
 * `people who fell ill`, `They found 40 letters hidden in a drawer`: said of what is counted wherever that stands in
 * its sentence. `A bus with 40 pupils crashed` has no verb before: it is the bus that crashed.
 */
function isDescribed(words: SentenceWords, first: number, at: number): boolean {
  const { lexemes, tokens } = words;
  const lower = lexemes[at]?.lower ?? '';
  if (/^(?:who|that)$/.test(lower)) return true;
  if (tokens[at]?.pos !== 'VERB' || !/(?:ed|en|ing)$/.test(lower) || BEFALLS.test(lower)) return false;
  return lower.endsWith('ing') || STATES.has(lower) || isBehindVerb(words, first);
}

/** What happens to a thing, and is never done to it: `near 12 shops | exploded`. */
const BEFALLS =
  /^(?:appear|arriv|burn|capsiz|collaps|collid|crash|derail|disappear|erupt|explod|fail|happen|occurr|overturn|plung|return|vanish)ed$|^(?:fallen|gone|sunken)$/;

/** Whether a verb stands before a number that another might only describe. */
function isBehindVerb({ lexemes, tokens }: SentenceWords, first: number): boolean {
  return tokens
    .slice(0, first)
    .some(
      (token, at) => token?.pos === 'AUX' || (token?.pos === 'VERB' && !lexemes[at]!.lower.endsWith('ing')),
    );
}

/** `A ship with 24 crew and | 3,000 cattle | sank`: both are what it carried. */
function isAboard(words: SentenceWords, first: number): boolean {
  const before = words.lexemes.slice(0, first);
  return before.some(({ lower }) => CARRIES.has(lower)) && !isBehindVerb(words, first);
}

const CARRIES = wordSet('carrying containing for holding housing with');

/** The word before a number, its hedges passed over; undefined behind a mark or nothing. */
function findLeader(lexemes: readonly Lexeme[], first: number): string | undefined {
  let at = first - 1;
  while (at >= 0 && HEDGES.has(lexemes[at]!.lower)) at--;
  return itemAt(lexemes, at)?.kind === 'word' ? lexemes[at]!.lower : undefined;
}

/**
 * The last lexeme of the clause that begins behind `from`, none beyond `limit`; `from` when nothing whole is left.
 *
 * @param isSubject what is counted does what the verb behind it says
 */
function endOfClause(words: SentenceWords, from: number, limit: number, isSubject: boolean): number {
  const { lexemes } = words;
  let end = from;
  let takesVerb = isSubject;
  let step: Step = 'on';
  while (end + 1 < lexemes.length) {
    const { lower } = lexemes[end + 1]!;
    takesVerb ||= /^(?:who|that|saying|showing|believing|fearing|thinking)$/.test(lower);
    step = lexemes[end + 1]!.end > limit ? 'cut' : classify(words, end + 1, takesVerb);
    if (step !== 'on') break;
    end++;
  }
  while (end > from && !((step === 'end' || isPlace(lexemes, end + 1)) && isWhole(words, from, end, step))) {
    end--;
    step = 'cut';
  }
  return end;
}

/**
 * Nothing leads on from a clause's last lexeme; where the rest was cut off, it is no preposition and no verb's
 * beginning.
 */
function isWhole({ lexemes, tokens }: SentenceWords, from: number, at: number, step: Step): boolean {
  const { kind, lower } = lexemes[at]!;
  if (kind === 'mark' || OPENERS.has(lower) || lexemes[at - 1]?.lower === 'aged') return false;
  if (step === 'end') return true;
  // `to demand that a cap | on rents start`: what is demanded has no verb yet.
  const that = lexemes.findLastIndex(({ lower }, place) => place < at && lower === 'that');
  if (that > from && !tokens.slice(that, at + 1).some((token) => /^(?:AUX|VERB)$/.test(token?.pos ?? '')))
    return false;
  const isVerb = tokens[at]?.pos === 'VERB' && tokens[at - 1]?.pos !== 'AUX';
  return !isVerb && !LINKS.has(lower);
}

/** `in the north` can go, `at least 40` cannot. */
function isPlace(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  if (next === undefined || !PLACES.has(lexemes[at]!.lower)) return false;
  // `the Organization | for Security` is one name.
  if (lexemes[at]!.lower === 'for' && isLarge(lexemes[at - 1]) && isLarge(next)) return false;
  return next.kind === 'word' && !/^(?:least|most)$/.test(next.lower);
}

function isLarge(lexeme: Lexeme | undefined): boolean {
  return startsCapital(lexeme?.text ?? '');
}

/** A lexeme goes on with its clause, stands behind its end, or shows that it is not whole yet. */
type Step = 'on' | 'end' | 'cut';

function classify(words: SentenceWords, at: number, takesVerb: boolean): Step {
  const { kind, lower } = words.lexemes[at]!;
  if (kind === 'mark') return classifyMark(words, at);
  if (lower === 'and' && beginsClause(words, at + 1)) return isOneMore(words, at + 1) ? 'cut' : 'end';
  if (GOES_ON.has(lower)) return 'cut';
  if (lower === 'but' && joinsAdjectives(words, at)) return 'cut';
  if (OTHER_CLAUSE.has(lower)) return TIMES.has(words.lexemes[at - 1]!.lower) ? 'cut' : 'end';
  if (takesVerb || !isFiniteVerb(words, at)) return 'on';
  return /^(?:NOUN|PROPN)$/.test(words.tokens[at - 1]?.pos ?? '') ? 'end' : 'cut';
}

/** `slow | but | once-famous ferries`: what they describe is still to come. */
function joinsAdjectives({ tokens }: SentenceWords, at: number): boolean {
  return tokens[at - 1]?.pos === 'ADJ' && /^(?:ADJ|ADV)$/.test(tokens[at + 1]?.pos ?? '');
}

/**
 * A full stop within the sentence is an abbreviation's; two commas close together are a list's; words in quotation
 * marks go on with what stands before.
 */
function classifyMark({ lexemes, tokens }: SentenceWords, at: number): Step {
  const { text, spaced } = lexemes[at]!;
  const next = lexemes[at + 1];
  if (/^["“'‘]$/.test(text) && spaced && next?.spaced === false) return 'cut';
  if (text === ',' && tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ') return 'cut';
  if (/^[$€£]$/.test(text) || (/^[-‐‑’'%]$/.test(text) && !spaced)) return 'on';
  if (text === ',' && isFirstOfThree(tokens, lexemes, at)) return 'cut';
  if (text === '.') return at === lexemes.length - 1 ? 'end' : 'cut';
  if (text === ',' && lexemes.slice(at + 1, at + 5).some((next) => next.text === ',')) return 'cut';
  return /^[-/‐‑&%]$/.test(text) ? 'cut' : 'end';
}

/** `in bomb | , mortar and rocket attacks`: the first of three that belong to one noun. */
function isFirstOfThree(tokens: SentenceWords['tokens'], lexemes: readonly Lexeme[], comma: number): boolean {
  const isNoun = tokens[comma - 1]?.pos === 'NOUN' && tokens[comma + 1]?.pos === 'NOUN';
  return isNoun && /^(?:and|or)$/.test(lexemes[comma + 2]?.lower ?? '');
}

/** `and will return`, `and 20 were hurt`: not one more of the same. */
function beginsClause({ lexemes, tokens }: SentenceWords, at: number): boolean {
  return lexemes[at]?.kind === 'number' || tokens[at]?.pos === 'AUX';
}

/** A verb that needs a subject; a participle with its preposition (`published in`) only describes. */
function isFiniteVerb({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const pos = tokens[at]?.pos;
  if (pos !== 'VERB') return pos === 'AUX';
  const { lower } = lexemes[at]!;
  if (lexemes[at - 1]!.lower === 'to') return false;
  return !lower.endsWith('ing') && !(/(?:ed|en)$/.test(lower) && tokens[at + 1]?.pos === 'ADP');
}
