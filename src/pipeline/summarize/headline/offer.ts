import { type Span, slice } from '../../../text/span.ts';
import { type Candidate, compressClause } from './compress.ts';
import type { Surnames } from './person-names.ts';
import { readStatement } from './statement.ts';
import { readWhole } from './whole-sentence.ts';
import { countWords, findTopic, type Uses, worthOf } from './worth.ts';

/** How many sentences are tried when the first gives no headline: after these an article gives background. */
const LAST = 10;
/** Words of a headline: a first sentence with more in its shortest form is no longer read at a glance. */
const LONGEST = 50;
/** Words of one that is made of a later sentence, or of a part of the first that needs no other held against it. */
const LONGEST_LATER = 26;
/** Characters of one from behind the first sentence; fewer tell nothing by themselves. */
const LEAST = 38;

/** An article, and what is known of all of it. */
export interface Source {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly surnames: Surnames;
  readonly uses: () => Uses;
}

/** A headline that a sentence gives. */
export interface Offer {
  readonly text: string;
  readonly index: number;
}

/**
 * The form of the first sentence that holds most of what the article is about for its words; of a later sentence only
 * where the first gives none.
 */
export function chooseOffer(source: Source): Offer | undefined {
  const first = offerOf(source, 0);
  if (first !== undefined) return first;
  for (let index = 1; index < Math.min(source.sentences.length, LAST); index++) {
    const later = offerOf(source, index);
    if (later !== undefined) return later;
  }
  return undefined;
}

/** The best form of a sentence that is short enough; undefined when it has none. */
function offerOf(source: Source, index: number): Offer | undefined {
  const candidates = listForms(source, index);
  if (candidates.length < 2) return candidates[0] && { text: candidates[0].text, index };
  const topic = findTopic(slice(source.text, source.sentences[index]!), source.uses());
  const weighed = candidates.map((candidate) => ({ candidate, worth: worthOf(candidate, topic) }));
  return { text: weighed.toSorted((a, b) => b.worth - a.worth)[0]!.candidate.text, index };
}

/** All that the sentence's statement can be said in; where that is nothing, or long, the sentence with all that it says. */
function listForms(source: Source, index: number): Candidate[] {
  const { text, sentences, surnames } = source;
  const sentence = sentences[index]!;
  const isFirst = index === 0;
  const longest = isFirst ? LONGEST : LONGEST_LATER;
  const clause = readStatement(text, sentence, isFirst);
  const forms = (clause === undefined ? [] : compressClause(clause, text, surnames)).filter(
    ({ text: form }) => countWords(form) <= longest && (isFirst || form.length >= LEAST),
  );
  if (forms.some(({ text: form }) => countWords(form) <= LONGEST_LATER)) return forms;
  const whole = readWhole(text, sentence, surnames, isFirst);
  if (whole === undefined || countWords(whole) > longest) return forms;
  return [...forms, { text: whole, owes: false, deep: false }];
}
