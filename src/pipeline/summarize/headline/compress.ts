import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import type { Clause } from './clause.ts';
import { shorterForms } from './cut.ts';
import { CLAUSE_OPENERS } from './cut-lexicon.ts';
import { beginsWithVerb, mainVerb, plain } from './grammar.ts';
import { withoutOccasions } from './occasion.ts';
import { isOwed } from './owed.ts';
import { type Surnames, withGivenName, withoutFirstNames } from './person-names.ts';
import { COLON, COMMA, printWords } from './print.ts';
import { standsInFront, withBriefVerb, withColon, withoutAnnouncing } from './saying.ts';
import { withoutSpareWords } from './spare-words.ts';
import { squeezeClause, squeezeSource } from './squeeze.ts';
import { inTelegramStyle } from './telegram.ts';
import { withoutTitles } from './titles.ts';
import { standsAlone } from './whole.ts';

/** Words of a statement that no longer tells all of everybody's titles. */
const LONG = 18;

type Words = readonly Token[];

/** A headline that might be. */
export interface Candidate {
  readonly text: string;
  /** What was cut off begins as what its noun or verb needs does. */
  readonly owes: boolean;
  /** The cut may have lost a part of the statement. */
  readonly deep: boolean;
}

/** Words of one sentence in its order (the source may have moved to the end). */
interface Form {
  readonly words: Words;
  /** What stood behind the cut was needed. */
  readonly owes: boolean;
}

/**
 * The headlines that a statement can give, always with the source if it reports a claim: whole, as the article has it
 * or squeezed; with what follows its marks; cut where it loses detail, or deeper; with its source in front. After Dorr,
 * Zajic and Schwartz, "Hedge Trimmer" (2003), with parts of speech in place of a parse.
 *
 * @param surnames the large words that the article uses alone
 */
export function compressClause(whole: Clause, text: string, surnames: Surnames): Candidate[] {
  const named = (words: Words): Words => withGivenName(withoutFirstNames(words, surnames), text);
  const main = withoutSpareWords(withoutAnnouncing(withoutOccasions(whole.main)));
  const clause = { ...whole, main: named(main), attribution: named(whole.attribution) };
  const squeezed = squeeze(
    main.length > LONG ? { ...clause, main: named(withoutTitles(main)) } : clause,
    surnames,
  );
  const cuts = shorterForms(clause.main);
  const squeezedCuts = squeezed === clause ? cuts : shorterForms(squeezed.main);
  const safe = [
    ...formsOf(clause, cuts.detail),
    ...(squeezed === clause ? [] : formsOf(squeezed, squeezedCuts.detail)),
    ...sourceFirst(squeezed, [squeezed.main, ...squeezedCuts.detail]),
    ...claimForms(squeezed, squeezedCuts.detail),
  ];
  const deep = [...cutForms(squeezed, squeezedCuts.deep), ...sourceFirst(squeezed, squeezedCuts.deep)];
  return [...printForms(safe, clause, text, false), ...printForms(deep, clause, text, true)];
}

/** The same statement when nothing in it can be said in fewer words. */
function squeeze(clause: Clause, surnames: Surnames): Clause {
  const main = squeezeClause(clause.main, surnames);
  const attribution = squeezeSource(clause.attribution);
  const isShorter = main.length < clause.main.length || attribution.length < clause.attribution.length;
  return isShorter ? { ...clause, main, attribution } : clause;
}

function printForms(forms: readonly Form[], clause: Clause, text: string, deep: boolean): Candidate[] {
  return forms
    .filter(({ words }) => standsAlone(words, clause.opened))
    .map(({ words, owes }) => ({
      text: printWords(inTelegramStyle(words, clause.main), text),
      owes,
      deep,
    }));
}

/** The whole clause, unless it is broken, also with what follows its marks; and what is left of it after each cut. */
function formsOf(clause: Clause, cuts: readonly Words[]): Form[] {
  return [...(clause.broken ? [] : withSource(clause, wholeForms(clause))), ...cutForms(clause, cuts)];
}

function cutForms(clause: Clause, cuts: readonly Words[]): readonly Form[] {
  return withSource(
    clause,
    cuts.map((words) => ({ words, owes: owesAfter(clause, words) })),
  );
}

/** Whether what stood behind a cut was needed. */
function owesAfter({ main, tails }: Clause, words: Words): boolean {
  return words.length < main.length ? isOwed(main.slice(words.length), false) : isOwed(tails[0] ?? [], true);
}

function withSource(clause: Clause, forms: readonly Form[]): readonly Form[] {
  if (clause.attribution.length === 0 || tellsItself(clause)) return forms;
  return forms
    .filter(({ words }) => standsAlone(words, clause.opened))
    .map(({ words, owes }) => ({ words: [...words, COMMA, ...withBriefVerb(clause.attribution)], owes }));
}

/** With what follows the first mark, the first two and so on, until that is a word or two or the next of several verbs. */
function wholeForms({ main, tails }: Clause): Form[] {
  const forms: Form[] = [{ words: main, owes: isOwed(tails[0] ?? [], true) }];
  for (const [at, tail] of tails.entries()) {
    if (tail.length < 3 || beginsWithVerb(tail)) break;
    if (CLAUSE_OPENERS.test(plain(tail[0])) && !tail.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
      break;
    forms.push({ words: [...forms.at(-1)!.words, COMMA, ...tail], owes: isOwed(tails[at + 1] ?? [], true) });
  }
  return forms;
}

/** `Smith said she was leaving, she said`: once is enough; `the town is closing, it said`: what somebody does himself. */
function tellsItself({ main, attribution, opened }: Clause): boolean {
  const verb = mainVerb(main);
  if (verb < 0 || !attribution.some((token) => token.pos === 'PRON')) return false;
  if (isSpeechVerb(main[verb]!.text)) return true;
  const next = main[verb + 1];
  if (opened || attribution.length > 2 || !isSpeechVerb(attribution.at(-1)!.text)) return false;
  if (attribution.at(-1)!.lemma === 'announce') return true;
  return next?.pos === 'VERB' && (plain(main[verb]) === 'will' || isDoing(main[verb]!, next));
}

function isDoing(auxiliary: Token, verb: Token): boolean {
  return auxiliary.lemma === 'be' && plain(verb).endsWith('ing');
}

/** `Labor Department: Claims fell` for `Claims fell, the Labor Department reported`, which is longer. */
function sourceFirst(clause: Clause, mains: readonly Words[]): Form[] {
  const [first] = clause.attribution;
  if (first === undefined || clause.attribution.some((token) => token.pos === 'PRON')) return [];
  const verb = clause.attribution.findIndex((token) => isSpeechVerb(token.text));
  const source = (verb > 0 ? clause.attribution.slice(0, verb) : clause.attribution).filter(
    (token) => token.pos !== 'ADV' && !isSpeechVerb(token.text) && !/^(?:according|to)$/.test(plain(token)),
  );
  if (source.length === 0 || source.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [];
  if (!standsInFront(source)) return [];
  if (isSpeechVerb(first.text) && first.pos !== 'VERB') return [];
  return mains.map((words) => ({ words: [...source, COLON, ...words], owes: owesAfter(clause, words) }));
}

/** `White House: Talks will go on` for `The White House announced that talks will go on`. */
function claimForms(clause: Clause, cuts: readonly Words[]): Form[] {
  const { main, attribution, broken } = clause;
  if (attribution.length > 0) return [];
  return [...(broken ? [] : [main]), ...cuts].flatMap((words) => {
    const claim = withColon(words);
    return claim === undefined ? [] : [{ words: claim, owes: owesAfter(clause, words) }];
  });
}
