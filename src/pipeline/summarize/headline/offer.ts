import { type Span, slice } from '../../../text/span.ts';
import { type Candidate, compressClause } from './compress.ts';
import { leadsUp } from './opening.ts';
import type { Surnames } from './person-names.ts';
import { readStatement } from './statement.ts';
import { readWhole } from './whole-sentence.ts';
import { countWords, findTopic, isOnSubject, shareOfSubject, type Uses, worthOf } from './worth.ts';

/** How many sentences are looked at: after these an article gives background. */
const LAST = 6;
/** Words of a headline: a first sentence with more in its shortest form is not read at a glance. */
const LONGEST = 36;
/** Words of a form that needs no other held against it, and of any that is made of a later sentence. */
const READABLE = 26;
/** Characters of one from behind the first sentence; fewer tell nothing by themselves. */
const LEAST = 38;

/**
 * What a later sentence is worth less, as a risk: of 53, five were fine. The others told a side of the news, or meant what
 * only an earlier one tells; so that only a first is worse that is hardly a headline for its length.
 */
const LATER = 0.8;
/** And each sentence behind it, and one that has none of the words that the article uses most. */
const FURTHER = 0.03;
const OFF_TOPIC = 0.2;
/** A first that looks as if it led up to the news: the next is mostly worth more, where it stands alone. */
const LEADING_UP = LATER + 0.3;

/** An article, and what is known of all of it. */
export interface Source {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly surnames: Surnames;
  readonly uses: () => Uses;
}

/** A headline that a sentence gives, and what it is worth beside those of others. */
export interface Offer {
  readonly text: string;
  readonly index: number;
  readonly worth: number;
}

/**
 * The form of the first sentence that holds most of what the article is about for its words; where that is very long, or
 * leads up to the news, of the next sentence that holds most of it.
 */
export function chooseOffer(source: Source): Offer | undefined {
  const first = offerOf(source, 0);
  if (first !== undefined && first.worth >= -LATER) return first;
  const offers = first === undefined ? [] : [first];
  for (let index = 1; index < Math.min(source.sentences.length, LAST); index++) {
    const offer = offerOf(source, index);
    if (offer !== undefined) offers.push(offer);
  }
  return bestOf(offers);
}

/** The best form of a sentence that is short enough; undefined when it has none. */
function offerOf(source: Source, index: number): Offer | undefined {
  const candidates = listForms(source, index);
  if (candidates.length === 0) return undefined;
  const leads = index === 0 && firstLeadsUp(source);
  if (index === 0 && !leads && isOnlyOne(candidates)) return { text: candidates[0]!.text, index, worth: 0 };
  const topic = findTopic(slice(source.text, source.sentences[index]!), source.uses());
  return bestOf(
    candidates.map((candidate) => ({
      text: candidate.text,
      index,
      worth:
        worthOf(candidate, topic) -
        (index > 0 ? lossOf(source, index, candidate.text) : leads ? LEADING_UP : 0),
    })),
  );
}

/** Of a first sentence that is news nothing need be weighed, which takes all of the article's words, where it has one form. */
function isOnlyOne(candidates: readonly Candidate[]): boolean {
  const forms = new Set(candidates.map((candidate) => candidate.text));
  return forms.size === 1 && countWords(candidates[0]!.text) <= READABLE;
}

function firstLeadsUp({ text, sentences }: Source): boolean {
  const [first, second] = sentences;
  return leadsUp(slice(text, first!), second === undefined ? '' : slice(text, second));
}

/** What a headline is worth less for being of a later sentence. */
function lossOf({ uses }: Source, index: number, headline: string): number {
  return LATER + FURTHER * index + OFF_TOPIC * (1 - shareOfSubject(headline, uses()));
}

function bestOf(offers: readonly Offer[]): Offer | undefined {
  return offers.toSorted((a, b) => b.worth - a.worth)[0];
}

/** All that the sentence's statement can be said in; where that is nothing, or long, the sentence with all that it says. */
function listForms(source: Source, index: number): Candidate[] {
  const { text, sentences, surnames } = source;
  const sentence = sentences[index]!;
  const isFirst = index === 0;
  const clause = readStatement(text, sentence, isFirst);
  const forms = (clause === undefined ? [] : compressClause(clause, text, surnames)).filter((candidate) =>
    isTelling(source, index, candidate.text),
  );
  if (forms.some(({ text: form }) => countWords(form) <= READABLE)) return forms;
  const whole = readWhole(text, sentence, surnames, isFirst);
  if (whole === undefined || !isTelling(source, index, whole)) return forms;
  return [...forms, { text: whole, cut: 'safe' }];
}

/** A form of the first sentence can be read, one of a later tells by itself what the article is about. */
function isTelling({ uses }: Source, index: number, form: string): boolean {
  const words = countWords(form);
  if (index === 0) return words <= LONGEST;
  return words <= READABLE && form.length >= LEAST && isOnSubject(form, uses());
}
