import { type Span, slice } from '../../../text/span.ts';
import { withoutDateline } from '../dateline.ts';
import { findSourceBehind } from '../source-behind.ts';
import { type Candidate, compressClause } from './compress.ts';
import { mainVerb } from './main-verb.ts';
import type { Surnames } from './names/person-names.ts';
import { isInQuotation } from './quotation.ts';
import type { Clause } from './statement/clause.ts';
import { chanceOfNoNews } from './statement/opening.ts';
import { readSource, readStatement } from './statement/statement.ts';
import { readWhole } from './statement/whole-sentence.ts';
import { plain } from './word.ts';
import {
  countWords,
  findTopic,
  isOnSubject,
  LEAST_SUBJECT,
  riskOf,
  shareOfSubject,
  type Uses,
  worthOf,
} from './worth.ts';

/** How many sentences are looked at: after these an article gives background. */
const LAST = 6;
/** Words of a headline: a first sentence with more in its shortest form is not read at a glance. */
const LONGEST = 45;
/** Words of a form that needs no other held against it, and of any that is made of a later sentence. */
const READABLE = 26;
/** Characters of one from behind the first sentence; fewer tell nothing by themselves. */
const LEAST = 38;

/** A first sentence that tells no news with a smaller chance is taken without a look at others. */
const SURE = 0.15;
/**
 * By how much a later sentence is more in doubt than a first of the same chance: it may tell a side of the news, or
 * mean what only an earlier one tells. The more for each sentence before it, for those of the article's words that it
 * does not have, where it tells what was so before the news, and where it has next to none of those words.
 */
const LATER = 0.15;
const FURTHER = 0.02;
const OFF_TOPIC = 0.2;
const BEFORE = 0.3;
const BESIDE = 0.5;

/** An article, and what is known of all of it. */
export interface Source {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly surnames: Surnames;
  readonly uses: () => Uses;
  readonly subject: () => readonly string[];
}

/** A headline that a sentence gives, and the chance that it is none. */
export interface Offer {
  readonly text: string;
  readonly index: number;
  readonly doubt: number;
  /** It tells too little of what the article is about to be taken before a line that tells of it. */
  readonly beside: boolean;
}

/**
 * The form of the first sentence that holds most of what the article is about for its words; where that sentence seems
 * to tell no news, of the next that does and stands alone.
 */
export function chooseOffer(source: Source): Offer | undefined {
  let best = offerOf(source, 0, 1);
  if (best !== undefined && best.doubt < SURE) return best;
  for (let index = 1; index < Math.min(source.sentences.length, LAST); index++)
    best = withOffer(best, offerOf(source, index, best?.doubt ?? Number.POSITIVE_INFINITY));
  return best;
}

/** The less doubted one; it stands beside the subject only where neither tells of it. */
function withOffer(best: Offer | undefined, offer: Offer | undefined): Offer | undefined {
  if (best === undefined || offer === undefined) return offer ?? best;
  return { ...offer, beside: offer.beside && best.beside };
}

/**
 * The best form of a sentence that is short enough; undefined when it has none.
 *
 * @param most a sentence that must be this much in doubt, whatever its form, is not asked for any
 */
export function offerOf(source: Source, index: number, most: number): Offer | undefined {
  const { text, sentences } = source;
  const isFirst = index === 0;
  if (!isFirst && isInQuotation(text, sentences[index]!.start)) return undefined;
  const clause = withSourceBehind(readStatement(text, sentences[index]!, isFirst), source, index);
  const { start } = withoutDateline(text, sentences[index]!);
  const sentence = bodyOf(source, index);
  const chance = chanceOfNoNews(sentence, bodyOf(source, index + 1), clause?.main, start);
  const least = chance + (isFirst ? 0 : LATER + FURTHER * index + (isBefore(clause?.main) ? BEFORE : 0));
  if (least >= most) return undefined;
  const forms = listForms(source, index, clause);
  if (forms.length === 0) return undefined;
  if (isFirst && isOnlyOne(forms)) return { text: forms[0]!.text, index, doubt: least, beside: false };
  const topic = findTopic(sentence, source.uses());
  const weighed = forms.map((form) => ({ form, worth: worthOf(form, topic) }));
  const best = weighed.toSorted((a, b) => b.worth - a.worth)[0]!.form;
  if (isFirst) return { text: best.text, index, doubt: least, beside: false };
  const share = shareOfSubject(best.text, source.subject());
  const beside = share < LEAST_SUBJECT;
  const doubt = least + riskOf(best, topic) + OFF_TOPIC * (1 - share) + (beside ? BESIDE : 0);
  return doubt < most ? { text: best.text, index, doubt, beside } : undefined;
}

/** With whose words they are by the sentence behind, where the statement's own names nobody. */
function withSourceBehind(
  clause: Clause | undefined,
  { text, sentences }: Source,
  index: number,
): Clause | undefined {
  const behind = sentences[index + 1];
  if (clause === undefined || clause.attribution.length > 0 || behind === undefined) return clause;
  const start = findSourceBehind(text, behind);
  return start === undefined
    ? clause
    : { ...clause, attribution: readSource(text, { start, end: behind.end }) };
}

/** A sentence without its dateline; empty behind the last. */
function bodyOf({ text, sentences }: Source, index: number): string {
  const sentence = sentences[index];
  return sentence === undefined ? '' : slice(text, withoutDateline(text, sentence));
}

/** `The mayor had sold the boat`: what was so before the news. */
function isBefore(main: Clause['main'] | undefined): boolean {
  const verb = main === undefined ? -1 : mainVerb(main);
  return (
    verb >= 0 &&
    plain(main![verb]) === 'had' &&
    main!.slice(verb + 1, verb + 3).some(({ pos }) => pos === 'VERB')
  );
}

/** Of a first sentence nothing need be weighed, which takes all of the article's words, where it has one form. */
function isOnlyOne(forms: readonly Candidate[]): boolean {
  return forms.length === 1 && countWords(forms[0]!.text) <= READABLE;
}

/** Each once, as the safest that reads so: those where nothing is lost stand before the others. */
function withoutTwins(forms: readonly Candidate[]): readonly Candidate[] {
  return forms.filter(({ text }, index) => forms.findIndex((other) => other.text === text) === index);
}

/**
 * All that a statement can be said in; where that is nothing, or long, its sentence with all that it says. Of a later
 * one what tells of the article's subject, or all where nothing does.
 */
function listForms(source: Source, index: number, clause: Clause | undefined): readonly Candidate[] {
  const { text, sentences, surnames, subject } = source;
  const tells = (form: string): boolean => index === 0 || isOnSubject(form, subject());
  const all = clause === undefined ? [] : compressClause(clause, text, surnames);
  const readable = withoutTwins(all).filter((candidate) => isReadable(index, candidate.text));
  const telling = readable.filter((candidate) => tells(candidate.text));
  if (telling.some(({ text: form }) => countWords(form) <= READABLE)) return telling;
  const whole = readWhole(text, sentences[index]!, surnames, index === 0);
  if (whole !== undefined && isReadable(index, whole) && tells(whole))
    return [...telling, { text: whole, deep: false }];
  return telling.length > 0 ? telling : readable;
}

/** A form of the first sentence can be read, one of a later tells something by itself. */
function isReadable(index: number, form: string): boolean {
  const words = countWords(form);
  return index === 0 ? words <= LONGEST : words <= READABLE && form.length >= LEAST;
}
