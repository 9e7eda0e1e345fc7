import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import { beginsWithVerb } from './beginning.ts';
import { shorterForms } from './cut/cut.ts';
import { SIDE_CLAUSE_OPENERS } from './cut/cut-lexicon.ts';
import { isPerson, STAND_INS } from './cut/points-back.ts';
import { standsAlone } from './cut/whole.ts';
import { withDeeds } from './lean/deed.ts';
import { withoutInnerPhrases } from './lean/inner-phrases.ts';
import { withLeanPhrases } from './lean/lean-statement.ts';
import { withoutOccasions } from './lean/occasion.ts';
import { claimStart, withoutSubjectClauses } from './lean/relative.ts';
import { standsInFront, withBriefVerb, withColon, withoutAnnouncing } from './lean/saying.ts';
import { withoutSpareWords } from './lean/spare-words.ts';
import { mainVerb } from './main-verb.ts';
import { withoutHomePlace } from './names/home-place.ts';
import { withoutKinds } from './names/kinds.ts';
import { withBriefMembers } from './names/members.ts';
import {
  type Surnames,
  withGivenName,
  withGivenNamesInside,
  withoutFirstNames,
} from './names/person-names.ts';
import { withoutSpareParties } from './names/spare-parties.ts';
import { meansTold } from './statement/back.ts';
import { withBriefSource, withoutFigures } from './statement/brief-source.ts';
import type { Clause } from './statement/clause.ts';
import { withMatter } from './statement/matter.ts';
import { hasPronoun, tellsItself } from './statement/tells-itself.ts';
import { COLON, COMMA, printWords } from './telegram/print.ts';
import { inTelegramStyle } from './telegram/telegram.ts';
import { isOwnerMark, isVerbal, plain, type Words } from './word.ts';

/** Words of a statement that need not tell more of what is known. */
const LONG = 14;

/** A headline that might be. */
export interface Candidate {
  readonly text: string;
  /** It ends where its statement lost a part. */
  readonly deep: boolean;
}

/**
 * The headlines that a statement can give, always with the source if it reports a claim: whole, as the article has it
 * or leaner; with what follows its marks; cut where it loses detail, or deeper; with its source in front. After Dorr,
 * Zajic and Schwartz, "Hedge Trimmer" (2003), with parts of speech in place of a parse.
 *
 * @param surnames the large words that the article uses alone
 */
export function compressClause(read: Clause, text: string, surnames: Surnames): Candidate[] {
  const whole = withMatter(read);
  const named = (words: Words): Words => {
    const told = withGivenNames(
      withoutFirstNames(withBriefMembers(withoutSpareParties(words)), surnames),
      text,
    );
    return read.later ? withGivenNamesInside(told, text) : told;
  };
  const main = withoutKinds(
    withDeeds(withoutHomePlace(withoutSpareWords(withoutAnnouncing(withoutOccasions(whole.main))))),
  );
  const source = tellsItself(whole) && !hasPronoun(whole.attribution) ? [] : whole.attribution;
  const clause = {
    ...whole,
    main: named(main),
    attribution: withBriefSource(named(withoutSpareWords(source))),
  };
  const brief = withLeanPhrases(main);
  const briefer = brief.length < main.length ? { ...clause, main: named(brief) } : clause;
  const lean = withLeanMain(briefer);
  const told = [...new Set([clause, briefer, lean])].map((one) => ({ one, cuts: shorterForms(one.main) }));
  const safe = told.flatMap(({ one, cuts }) => [
    ...formsOf(one, cuts.detail),
    ...sourceFirst(one, [one.main, ...cuts.detail]),
    ...claimForms(one, cuts.detail),
  ]);
  const cuts = told.at(-1)!.cuts.deep;
  const deep = [...withSource(lean, keepPlace(lean, cuts)), ...sourceFirst(lean, cuts)];
  return [...printForms(safe, clause, text, false), ...printForms(deep, clause, text, true)];
}

/** The same statement without what tells more of a known subject, when it is long. */
function withLeanMain(clause: Clause): Clause {
  const main =
    clause.main.length > LONG ? withoutInnerPhrases(withoutSubjectClauses(clause.main)) : clause.main;
  return main.length < clause.main.length ? { ...clause, main } : clause;
}

function printForms(forms: readonly Words[], clause: Clause, text: string, deep: boolean): Candidate[] {
  return forms
    .filter((words) => standsAlone(words, clause.opened) && !(clause.later && meansTold(words)))
    .map((words) => ({ text: printWords(inTelegramStyle(words, clause.main), text), deep }));
}

/** The whole clause, unless it is broken, also with what follows its marks; and what is left of it after each cut. */
function formsOf(clause: Clause, cuts: readonly Words[]): readonly Words[] {
  return withSource(clause, [...(clause.broken ? [] : wholeForms(clause)), ...keepPlace(clause, cuts)]);
}

/** Those cuts that lose no name where it may be the one of `the province’s governor said`. */
function keepPlace({ main, attribution }: Clause, cuts: readonly Words[]): readonly Words[] {
  const isOfPlace = attribution.some(
    ({ lemma }, at) => NAMED.test(lemma) && isOwnerMark(attribution[at + 1]),
  );
  if (!isOfPlace) return cuts;
  return cuts.filter((cut) => main.slice(cut.length).every(({ pos }) => pos !== 'PROPN'));
}

function withSource(clause: Clause, forms: readonly Words[]): readonly Words[] {
  if (clause.attribution.length === 0 || tellsItself(clause)) return forms;
  return forms
    .filter((words) => standsAlone(words, clause.opened))
    .map((words) => [...words, COMMA, ...withBriefVerb(clause.attribution)]);
}

/**
 * With what follows the first mark, the first two and so on, until that is a word or two or the next of several verbs.
 */
function wholeForms({ main, tails }: Clause): Words[] {
  const forms = [main];
  for (const tail of tails) {
    if (tail.length < 3 || beginsWithVerb(tail)) break;
    if (SIDE_CLAUSE_OPENERS.test(plain(tail[0])) && !tail.some(isVerbal)) break;
    forms.push([...forms.at(-1)!, COMMA, ...tail]);
  }
  return forms;
}

/**
 * `the firm said`, `the panel’s chairman said`, `the island nation’s president said`: which one the statement has told.
 */
function pointsAt(attribution: Words): boolean {
  const says = attribution.findIndex((token) => isSpeechVerb(token.text));
  const source = says > 0 ? attribution.slice(0, says) : attribution;
  const the = source.findIndex((token) => plain(token) === 'the');
  const noun = source.findIndex(({ pos }, at) => at > the && pos === 'NOUN');
  if (the < 0) return false;
  const isNamed = ({ lemma }: Token, at: number): boolean =>
    at > the && NAMED.test(lemma) && isOwnerMark(source[at + 1]);
  if (source.some(isNamed)) return true;
  return noun > the && (STAND_INS.test(plain(source[noun])) || BODIES.test(plain(source[noun])));
}

/** Places and firms by their kind. */
const NAMED =
  /^(?:automaker|carmaker|city|country|county|giant|island|kingdom|maker|nation|province|region|republic|territory|town)$/;
const BODIES = /^(?:board|chamber|commission|committee|council|department|legislature|ministry|panel)$/;

/** `Labor Department: Claims fell` for `Claims fell, the Labor Department reported`, which is longer. */
function sourceFirst(clause: Clause, mains: readonly Words[]): Words[] {
  const [first] = clause.attribution;
  const name = clause.attribution.findLast(({ pos }) => pos === 'PROPN');
  const isNamedIn = (token: Token, at: number): boolean =>
    token.text === name?.text && at > 0 && isPerson(clause.main[at - 1]!);
  if (clause.main.some(isNamedIn) || pointsAt(clause.attribution)) return [];
  if (first === undefined || clause.attribution.some((token) => token.pos === 'PRON')) return [];
  const verb = findSpeech(clause.attribution);
  const source = withoutFigures(
    (verb > 0 ? clause.attribution.slice(0, verb) : clause.attribution).filter(
      (token) =>
        token.pos !== 'ADV' &&
        !isSpeechVerb(token.text) &&
        !/^(?:according|to|has|have|leading)$/.test(plain(token)),
    ),
  );
  // The tagger takes `tax` for a verb behind `according to`.
  if (source.length === 0 || source.some((token) => isVerbal(token) && token.lemma !== 'tax')) return [];
  // `The Post has learned`: of itself a paper says so, and in front it would be anybody's post.
  if (clause.attribution.at(-1)!.lemma === 'learn') return [];
  if (!standsInFront(source) || source[0]!.pos === 'ADP') return [];
  if (isSpeechVerb(first.text) && first.pos !== 'VERB') return [];
  return mains.map((words) => [...source, COLON, ...words]);
}

/** Where somebody says, rules or concludes it. */
function findSpeech(attribution: Words): number {
  const says = attribution.findIndex((token) => isSpeechVerb(token.text));
  return says < 0 && RULING.test(plain(attribution.at(-1))) ? attribution.length - 1 : says;
}

const RULING = /^(?:clarified|concluded|decided|determined|found|ruled|shown)$/;

/** `Ida Blom said`, `the board says Ida Blom is to leave`, where the sentence has the surname alone. */
function withGivenNames(words: Words, text: string): Words {
  const claim = claimStart(words, mainVerb(words));
  return claim < 0
    ? withGivenName(words, text)
    : [...withGivenName(words.slice(0, claim), text), ...withGivenName(words.slice(claim), text)];
}

/** `White House: Talks will go on` for `The White House announced that talks will go on`. */
function claimForms(clause: Clause, cuts: readonly Words[]): Words[] {
  const { main, attribution, broken } = clause;
  if (attribution.length > 0) return [];
  return [...(broken ? [] : [main]), ...cuts].map(withColon).filter((claim) => claim !== undefined);
}
