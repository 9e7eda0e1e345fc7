import { type Span, slice } from '../../../text/span.ts';
import { withoutDateline } from '../dateline.ts';
import type { Clause } from './clause.ts';
import { type Candidate, compressClause } from './compress.ts';
import { mainVerb, plain } from './grammar.ts';
import { chanceOfNoNews } from './opening.ts';
import type { Surnames } from './person-names.ts';
import { readStatement } from './statement.ts';
import { readWhole } from './whole-sentence.ts';
import { countWords, findTopic, isOnSubject, riskOf, shareOfSubject, type Uses, worthOf } from './worth.ts';

/** How many sentences are looked at: after these an article gives background. */
const LAST = 6;
/** Words of a headline: a first sentence with more in its shortest form is not read at a glance. */
const LONGEST = 36;
/** Words of a form that needs no other held against it, and of any that is made of a later sentence. */
const READABLE = 26;
/** Characters of one from behind the first sentence; fewer tell nothing by themselves. */
const LEAST = 38;

/** A first sentence that tells no news with a smaller chance is taken without a look at others. */
const SURE = 0.15;
/**
 * By how much a later sentence is more in doubt than a first of the same chance: it may tell a side of the news, or mean
 * what only an earlier one tells. The more for each sentence before it, for those of the article's words that it does not
 * have, and where it tells what was so before the news.
 */
const LATER = 0.07;
const FURTHER = 0.02;
const OFF_TOPIC = 0.2;
const BEFORE = 0.3;

/** An article, and what is known of all of it. */
export interface Source {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly surnames: Surnames;
  readonly uses: () => Uses;
}

/** A headline that a sentence gives, and the chance that it is none. */
export interface Offer {
  readonly text: string;
  readonly index: number;
  readonly doubt: number;
}

/**
 * The form of the first sentence that holds most of what the article is about for its words; where that sentence seems to
 * tell no news, of the next that does and stands alone.
 */
export function chooseOffer(source: Source): Offer | undefined {
  const first = offerOf(source, 0);
  if (first !== undefined && first.doubt < SURE) return first;
  const offers = first === undefined ? [] : [first];
  for (let index = 1; index < Math.min(source.sentences.length, LAST); index++) {
    const offer = offerOf(source, index);
    if (offer !== undefined) offers.push(offer);
  }
  return offers.toSorted((a, b) => a.doubt - b.doubt)[0];
}

/** The best form of a sentence that is short enough; undefined when it has none. */
function offerOf(source: Source, index: number): Offer | undefined {
  const sentence = bodyOf(source, index);
  const { forms, main } = listForms(source, index);
  if (forms.length === 0) return undefined;
  const doubt = chanceOfNoNews(sentence, bodyOf(source, index + 1), main);
  if (index === 0 && isOnlyOne(forms)) return { text: forms[0]!.text, index, doubt };
  const topic = findTopic(sentence, source.uses());
  const weighed = forms.map((form) => ({ form, worth: worthOf(form, topic) }));
  const best = weighed.toSorted((a, b) => b.worth - a.worth)[0]!.form;
  const more =
    index === 0 ? 0 : riskOf(best, topic) + lossOf(source, index, best.text) + (isBefore(main) ? BEFORE : 0);
  return { text: best.text, index, doubt: doubt + more };
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

/** By how much a headline is more in doubt for being of a later sentence. */
function lossOf({ uses }: Source, index: number, headline: string): number {
  return LATER + FURTHER * index + OFF_TOPIC * (1 - shareOfSubject(headline, uses()));
}

/** All that the sentence's statement can be said in; where that is nothing, or long, the sentence with all that it says. */
function listForms(
  source: Source,
  index: number,
): { readonly forms: readonly Candidate[]; readonly main: Clause['main'] | undefined } {
  const { text, sentences, surnames } = source;
  const sentence = sentences[index]!;
  const isFirst = index === 0;
  const clause = readStatement(text, sentence, isFirst);
  const all = clause === undefined ? [] : compressClause(clause, text, surnames);
  const forms = withoutTwins(all).filter((candidate) => isTelling(source, index, candidate.text));
  const main = clause?.main;
  if (forms.some(({ text: form }) => countWords(form) <= READABLE)) return { forms, main };
  const whole = readWhole(text, sentence, surnames, isFirst);
  if (whole === undefined || !isTelling(source, index, whole)) return { forms, main };
  return { forms: [...forms, { text: whole, deep: false }], main };
}

/** A form of the first sentence can be read, one of a later tells by itself what the article is about. */
function isTelling({ uses }: Source, index: number, form: string): boolean {
  const words = countWords(form);
  if (index === 0) return words <= LONGEST;
  return words <= READABLE && form.length >= LEAST && isOnSubject(form, uses());
}
