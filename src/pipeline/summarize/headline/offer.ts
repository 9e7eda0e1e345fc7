import { type Span, slice } from '../../../text/span.ts';
import { type Candidate, compressClause } from './compress.ts';
import { leadsUp } from './opening.ts';
import type { Surnames } from './person-names.ts';
import { readStatement } from './statement.ts';
import { readWhole } from './whole-sentence.ts';
import { countWords, findTopic, type Uses, worthOf } from './worth.ts';

/** How many sentences are tried when the first gives no headline: after these an article gives background. */
const LAST = 10;
/** How many are held against a first that is long or leads up to the news. */
const OPENING = 4;
/** Words of a headline: a first sentence with more in its shortest form is not read at a glance. */
const LONGEST = 50;
/** Words of a form that needs no other held against it, and of any that is made of a later sentence. */
const READABLE = 26;
/** Characters of one from behind the first sentence; fewer tell nothing by themselves. */
const LEAST = 38;
/**
 * What a later sentence is worth less: of 53, five were fine. The others told a side of the news, or meant what only an
 * earlier one tells; so that only a first is worse that is hardly a headline for its length.
 */
const LATER = 1.2;
/** And a first that looks as if it led up to the news: the next is mostly worth more, where it stands alone. */
const LEADING_UP = 1;
/** The first is taken as it is where it is worth so much: no later one can be worth more. */
const ENOUGH = -LATER;

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
 * The form of the first sentence that holds most of what the article is about for its words; where that is long, or leads
 * up to the news, of the next ones too; of a later sentence only where these give none.
 */
export function chooseOffer(source: Source): Offer | undefined {
  const first = offerOf(source, 0);
  if (first !== undefined && first.worth >= ENOUGH) return first;
  const next = listOffers(source, 1, OPENING);
  return bestOf(first === undefined ? next : [first, ...next]) ?? listOffers(source, OPENING, LAST)[0];
}

function listOffers(source: Source, from: number, to: number): Offer[] {
  const offers: Offer[] = [];
  for (let index = from; index < Math.min(source.sentences.length, to); index++) {
    const offer = offerOf(source, index);
    if (offer !== undefined) offers.push(offer);
  }
  return offers;
}

/** The best form of a sentence that is short enough; undefined when it has none. */
function offerOf(source: Source, index: number): Offer | undefined {
  const candidates = listForms(source, index);
  if (candidates.length === 0) return undefined;
  const sentence = slice(source.text, source.sentences[index]!);
  const topic = findTopic(sentence, source.uses());
  const risk = index > 0 ? LATER : leadsUp(sentence) ? LEADING_UP : 0;
  return bestOf(
    candidates.map((candidate) => ({ text: candidate.text, index, worth: worthOf(candidate, topic) - risk })),
  );
}

function bestOf(offers: readonly Offer[]): Offer | undefined {
  return offers.toSorted((a, b) => b.worth - a.worth)[0];
}

/** All that the sentence's statement can be said in; where that is nothing, or long, the sentence with all that it says. */
function listForms(source: Source, index: number): Candidate[] {
  const { text, sentences, surnames } = source;
  const sentence = sentences[index]!;
  const isFirst = index === 0;
  const longest = isFirst ? LONGEST : READABLE;
  const clause = readStatement(text, sentence, isFirst);
  const forms = (clause === undefined ? [] : compressClause(clause, text, surnames)).filter(
    ({ text: form }) => countWords(form) <= longest && (isFirst || form.length >= LEAST),
  );
  if (forms.some(({ text: form }) => countWords(form) <= READABLE)) return forms;
  const whole = readWhole(text, sentence, surnames, isFirst);
  if (whole === undefined || countWords(whole) > longest) return forms;
  return [...forms, { text: whole, owes: false, deep: false }];
}
