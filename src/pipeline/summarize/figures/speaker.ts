import { isCapitalized, startsCapital } from '../../../text/capital.ts';
import { FUNCTION_WORDS } from '../../../text/function-words.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { ROLE_NOUNS } from '../people/lexicon.ts';
import { PRONOUNS, REPORTING } from './attribution-lexicon.ts';
import { hasNoun, isAbbreviated, isNoun, isPossessiveMark, type Phrase, readPhraseBefore } from './phrase.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Behind a quotation and its speaker these tell where and when it was said: what follows is the article's own. */
export const SETTING = wordSet(
  'before after during in at on as while when outside following from of through',
);

/** Of the reporting verbs those that cannot be anything else that somebody does. */
const SAYING = wordSet(
  'said says told tells reported announced confirmed warned estimated claimed noted stated argued admitted acknowledged ' +
    'insisted explained declared alleged predicted forecast',
);

const SUBORDINATE = wordSet(
  'although though because if since once despite by with speaking citing asked under',
);

/**
 * Who does the saying of a reporting verb: the phrase before it, or (`said the ministry`) behind it, or the subject
 * that it shares with the verb before (`met crews and said`).
 *
 * @param at the verb
 */
export function findSpeaker(words: SentenceWords, at: number): Phrase | undefined {
  const found = findOne(words, at);
  return found && withoutRelative(words, withOther(words, found));
}

function findOne(words: SentenceWords, at: number): Phrase | undefined {
  const behind = speakerBehind(words, at);
  if (behind && isInverted(words, at, behind)) return behind;
  return speakerBefore(words, at) ?? behind ?? speakerOfClause(words, at);
}

/** `, which | analysts |`: the tagger may take the first word for an article. */
function withoutRelative({ lexemes }: SentenceWords, { first, last }: Phrase): Phrase {
  const isRelative = first < last && /^(?:which|whom)$/.test(lexemes[first]!.lower);
  return { first: isRelative ? first + 1 : first, last };
}

/** `Witnesses and | a police officer said`: both, where what stands before the joint begins its clause. */
function withOther(words: SentenceWords, phrase: Phrase): Phrase {
  const { lexemes, tokens } = words;
  const joint = phrase.first - 1;
  if (itemAt(lexemes, joint)?.lower !== 'and' || !isNoun(tokens[joint - 1]?.pos)) return phrase;
  const other = readPhraseBefore(words, joint);
  if (
    other === undefined ||
    other.last !== joint - 1 ||
    lexemes.slice(other.first, joint).some(({ kind }) => kind === 'number')
  )
    return phrase;
  const before = lexemes[other.first - 1];
  const begins = before === undefined || /^[,;“"]$/.test(before.text);
  return begins ? { first: other.first, last: phrase.last } : phrase;
}

/**
 * `12 people on Friday, said the ministry, which`: the clause ends behind the speaker; `, said the fire killed 12` does
 * not.
 */
function isInverted({ lexemes }: SentenceWords, at: number, { first, last }: Phrase): boolean {
  return (
    lexemes[at - 1]?.text === ',' &&
    /^(?:the|an?)$/.test(lexemes[first]!.lower) &&
    /^[,.]$/.test(lexemes[last + 1]?.text ?? '.')
  );
}

function speakerBefore(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes } = words;
  const pronoun = lexemes[at - 1]?.lower ?? '';
  if (PRONOUNS.has(pronoun)) return { first: at - 1, last: at - 1 };
  if (PRONOUNS.has(lexemes[at - 2]?.lower ?? '') && /^(?:also|later|has|had)$/.test(pronoun))
    return { first: at - 2, last: at - 2 };
  // `Cook said`: at the start of a sentence a name may pass for a verb.
  if (at === 1 && mayBeName(lexemes[0]!)) return { first: 0, last: 0 };
  if (lexemes[at - 1]?.text !== ',') return readPhraseBefore(words, isThisTime(words, at - 2) ? at - 2 : at);
  const quoted = nameBehindQuotation(words, at);
  if (quoted) return quoted;
  let comma = commaBefore(lexemes, at - 1);
  // `Ida Blom, spokeswoman for the port, OPA, said`
  const further = commaBefore(lexemes, comma);
  if (further > 0 && ROLE_NOUNS.has(lexemes[further + 1]!.lower)) comma = further;
  return comma > 0 ? readPhraseBefore(words, comma) : undefined;
}

/** Not `Recently | reported numbers`. */
function mayBeName({ text, lower }: Lexeme): boolean {
  return isCapitalized(text) && !FUNCTION_WORDS.has(lower) && !/[a-z]{4}ly$/.test(lower);
}

/** `Holm | this morning | announced`. */
function isThisTime({ lexemes }: SentenceWords, at: number): boolean {
  return (
    /^(?:last|this)$/.test(lexemes[at]?.lower ?? '') &&
    !SETTING.has(lexemes[at - 1]?.lower ?? '') &&
    /^(?:morning|afternoon|evening|night|week|month|year)$/.test(lexemes[at + 1]?.lower ?? '')
  );
}

/** The last comma before a place, near enough to part somebody from what he says; -1 without one. */
function commaBefore(lexemes: readonly Lexeme[], before: number): number {
  const comma = lexemes.findLastIndex(({ text }, at) => at < before && text === ',');
  return comma > before - 17 ? comma : -1;
}

/** Lexemes from a quotation to the verb, with all that is told of who speaks. */
const FAR = 26;
const LONGEST_NAME = 4;

/** `...,” Ida Blom, partner and leader, Harbours, at Blom Lines, said`: the name stands right behind what is quoted. */
function nameBehindQuotation({ lexemes }: SentenceWords, at: number): Phrase | undefined {
  const quote = lexemes.findLastIndex(({ text }, place) => place < at && /^["”]$/.test(text));
  if (quote < 0 || quote < at - FAR) return undefined;
  const comma = lexemes.findIndex(({ text }, place) => place > quote && text === ',');
  const isName = lexemes
    .slice(quote + 1, comma)
    .every(({ kind, text }) => kind === 'word' && startsCapital(text));
  const length = comma - quote - 1;
  return isName && length > 1 && length <= LONGEST_NAME ? { first: quote + 1, last: comma - 1 } : undefined;
}

function speakerBehind(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes, tokens } = words;
  const before = lexemes[at - 1];
  if (before !== undefined && (before.kind === 'word' || !/^[,"”’]$/.test(before.text))) return undefined;
  let last = at;
  while (last + 1 < lexemes.length && last < at + 10) {
    const pos = tokens[last + 1]?.pos;
    const lexeme = lexemes[last + 1]!;
    if (
      !(
        isNoun(pos) ||
        pos === 'DET' ||
        pos === 'ADJ' ||
        (pos === 'VERB' && startsCapital(lexeme.text)) ||
        isPossessiveMark(lexeme.lower) ||
        (!lexeme.spaced && HYPHENS.has(lexeme.text)) ||
        (lexeme.text === '.' && isAbbreviated(words, last + 1))
      )
    )
      break;
    last++;
  }
  const phrase = { first: at + 1, last };
  return last > at && hasNoun(words, phrase) ? phrase : undefined;
}

/** `The mayor met crews and said 40 homes were lost`: the subject of the clause, which the second verb shares. */
function speakerOfClause(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes, tokens } = words;
  const link = /^(?:also|later|then)$/.test(lexemes[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!/^(?:and|but)$/.test(lexemes[link]?.lower ?? '') || !SAYING.has(lexemes[at]!.lower)) return undefined;
  const setting = SETTING.has(lexemes[0]!.lower) || SUBORDINATE.has(lexemes[0]!.lower);
  let verb = setting ? lexemes.findIndex(({ text }) => text === ',') + 1 : 1;
  if (setting && verb === 0) return undefined;
  for (; verb < link; verb++) {
    if (!/^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '') && !REPORTING.has(lexemes[verb]!.lower)) continue;
    if (/^(?:who|which|that|to|and|but)$/.test(lexemes[verb - 1]!.lower)) continue;
    const phrase = speakerBefore(words, verb);
    if (phrase) return isInterrupted(words, verb, link) ? undefined : phrase;
  }
  return undefined;
}

/** `Shares fell | after the maker cut its forecast | and said`: which of the two said so is not clear. */
function isInterrupted({ lexemes, tokens }: SentenceWords, verb: number, link: number): boolean {
  const other = lexemes.findIndex(({ lower }, at) => at > verb && at < link && CLAUSES.has(lower));
  return other > 0 && tokens.slice(other, link).some((token) => /^(?:AUX|VERB)$/.test(token?.pos ?? ''));
}

const CLAUSES = wordSet(
  'after although as because before if once since though until when where which while who',
);

/** `officials in the region said`, `analysts polled by an agency said`: who speaks stands before the preposition. */
export function headOfObject(words: SentenceWords, phrase: Phrase): Phrase | undefined {
  const { lexemes, tokens } = words;
  const opener = itemAt(lexemes, phrase.first - 1);
  const relative = findRelative(words, phrase.first - 1);
  if (relative !== undefined) return headOfRelative(words, relative, phrase);
  const isDoing = itemAt(tokens, phrase.first - 1)?.pos === 'VERB' && opener!.lower.endsWith('ing');
  if (isDoing && !/^(?:citing|quoting)$/.test(opener!.lower))
    return headOfDoing(words, phrase.first - 1) ?? phrase;
  if (opener?.lower === 'of' && lexemes[phrase.first - 2]?.lower === 'out')
    return readPhraseBefore(words, phrase.first - 2) ?? phrase;
  if (!LEADS_TO_OTHERS.has(opener?.lower ?? '')) return phrase;
  const isPassive = opener!.lower === 'by' && tokens[phrase.first - 2]?.pos === 'VERB';
  if (opener!.lower === 'by' && !isPassive) return phrase;
  const head = readPhraseBefore(words, phrase.first - (isPassive ? 2 : 1));
  if (head === undefined || head.last !== phrase.first - (isPassive ? 3 : 2)) return undefined;
  const before = lexemes[head.first - 1];
  return before === undefined || before.kind === 'mark'
    ? { first: head.first, last: phrase.last }
    : undefined;
}

const LEADS_TO_OTHERS = wordSet(
  'on with within about in inside outside against across along among aboard around behind between over under into by at near',
);

/** Lexemes from `who` to the verb behind it: `who had already left`. */
const RELATIVE_REACH = 4;

/** `A man | who | had seen the crash`, `Whoever made the file`: the word that begins what is told of the speaker. */
function findRelative({ lexemes, tokens }: SentenceWords, verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - RELATIVE_REACH); at--) {
    const { lower } = lexemes[at]!;
    if (lower === 'who' || lower === 'whoever') return at;
    if (lower === 'which' || lower === 'that') return isNoun(tokens[at - 1]?.pos) ? at : undefined;
    const pos = tokens[at]?.pos;
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return undefined;
  }
  return undefined;
}

/** `A man who saw the crash said`, `Those who saw it said`: nobody else's word, and never the crash's. */
function headOfRelative(words: SentenceWords, relative: number, { last }: Phrase): Phrase | undefined {
  const { lexemes } = words;
  if (/^(?:those|people)$/.test(lexemes[relative - 1]?.lower ?? '')) return { first: relative - 1, last };
  const head = readPhraseBefore(words, relative);
  if (head === undefined || head.last !== relative - 1) return undefined;
  return { first: head.first, last };
}

/**
 * `Several councillors | leaving an evening meeting | said`: who does what a participle tells, where the sentence
 * begins with them.
 */
function headOfDoing(words: SentenceWords, doing: number): Phrase | undefined {
  const head = readPhraseBefore(words, doing);
  if (head === undefined || head.last !== doing - 1) return undefined;
  const before = words.lexemes[head.first - 1];
  if (before === undefined || before.kind === 'mark') return head;
  const isDoing = words.tokens[head.first - 1]?.pos === 'VERB' && before.lower.endsWith('ing');
  return isDoing ? headOfDoing(words, head.first - 1) : undefined;
}
