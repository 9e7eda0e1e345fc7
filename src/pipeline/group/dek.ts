import type { PastStory } from '../../news/past-story.ts';
import type { Member, Quote } from '../../news/story.ts';
import { contains, slice } from '../../text/span.ts';
import type { Overtaken } from './overtaken.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The most sentences under a story's headline, and the most characters that two of them may take for a third to come. */
const MOST_SENTENCES = 3;
const MOST_CHARACTERS = 520;

/** A sentence of which more than this has been said is left out. */
const SAID_ALREADY = 0.45;

/** A quotation tells what somebody made of the event. */
const QUOTED_FACTOR = 0.6;

/** Words that are more common tell nothing. */
const LEAST_RARITY = 1;

/** Shorter ones are fragments. */
const SHORTEST = 40;

/** Openings that lean on the sentence before. */
const LEANS =
  /^(?:he|she|it|they|we|i|another|in \w+ (?:it|he|she|they)|\w{2,8} (?:more|others?)|this|these|those|that|but|and|or|so|yet|however|meanwhile|also|there|still|then|his|her|its|their|the (?:move|decision|announcement|statement|comments?|report|incident|office|company|firm|agency|group|number|two|three|pair|man|woman))\b/i;

/** Stems, those of one name as one, by their numbers, with their rarity. */
type Rarities = ReadonlyMap<number, number>;

interface Sentence extends Quote {
  readonly text: string;
  readonly terms: Rarities;
}

/**
 * One to three sentences that tell the story, chosen from those that sum up its articles: the first of the most central
 * article, then from the others what they add, most of all what several of them tell. Nothing is said twice, nor what an
 * earlier edition printed, or a number that a later report has overtaken, as long as there is something else. A story of one article keeps that article's own.
 *
 * @param members the most central first
 */
export function writeDek(
  members: readonly Member[],
  past: PastStory | undefined,
  overtaken: readonly Overtaken[],
  vocabulary: Vocabulary,
): Quote[] {
  const shown = (past?.dek ?? []).map((sentence) => readRarities(sentence, vocabulary));
  const all = members.flatMap((member) => readSummary(member, vocabulary));
  const current = all.filter((sentence) => !holdsOld(sentence, overtaken));
  const sentences = current.length > 0 ? current : all;
  const fresh = sentences.filter(({ terms }) => !isSaid(terms, shown));
  const first = fresh[0] ?? sentences[0];
  if (first === undefined) return [];
  const dek = [first];
  while (dek.length < MOST_SENTENCES) {
    const said = [...shown, ...dek.map(({ terms }) => terms)];
    const next =
      members.length === 1
        ? fresh.find((sentence) => !dek.includes(sentence))
        : chooseNext(sentences, said, dek.at(-1)!.document);
    if (next === undefined || countCharacters([...dek, next]) > MOST_CHARACTERS) break;
    dek.push(next);
  }
  return dek.map(({ document, span }) => ({ document, span }));
}

function countCharacters(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** The sentence that adds most, from another article than the last. */
function chooseNext(
  sentences: readonly Sentence[],
  said: readonly Rarities[],
  last: string,
): Sentence | undefined {
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.document === last || !standsAlone(sentence.text) || isSaid(sentence.terms, said)) continue;
    const gain = weighNews(sentence, said, sentences);
    if (gain > most) [best, most] = [sentence, gain];
  }
  return best;
}

/** What a sentence adds: its unsaid words by rarity, once for every other article that has them in a sentence too. */
function weighNews(
  { document, text, terms }: Sentence,
  said: readonly Rarities[],
  sentences: readonly Sentence[],
): number {
  let gain = 0;
  for (const [stem, rarity] of terms) {
    if (said.some((other) => other.has(stem))) continue;
    const holders = sentences.filter((other) => other.document !== document && other.terms.has(stem));
    gain += rarity * (0.5 + holders.length);
  }
  return ((/["“”]/.test(text) ? QUOTED_FACTOR : 1) * gain) / Math.sqrt(terms.size || 1);
}

function isSaid(terms: Rarities, said: readonly Rarities[]): boolean {
  const whole = sumRarity(terms);
  return said.some((other) => {
    const shared = sumRarity([...terms].filter(([stem]) => other.has(stem)));
    return shared > SAID_ALREADY * Math.min(whole, sumRarity(other));
  });
}

function sumRarity(terms: Iterable<readonly [number, number]>): number {
  let sum = 0;
  for (const [, rarity] of terms) sum += rarity;
  return sum;
}

/** The sentences that sum up an article. */
function readSummary({ summary }: Member, vocabulary: Vocabulary): Sentence[] {
  const { id, text } = summary.article.document;
  return summary.sentences.map((span) => {
    const sentence = slice(text, span);
    return { document: id, span, text: sentence, terms: readRarities(sentence, vocabulary) };
  });
}

/** Whether it tells a number that no longer stands. */
function holdsOld({ document, span }: Quote, overtaken: readonly Overtaken[]): boolean {
  return overtaken.some(({ claims }) =>
    claims.some((claim) => claim.document === document && contains(span, claim.figure.span)),
  );
}

function standsAlone(sentence: string): boolean {
  return sentence.length >= SHORTEST && !LEANS.test(sentence) && /[.!]["”’)]?$/.test(sentence);
}

function readRarities(text: string, vocabulary: Vocabulary): Rarities {
  const rarities = new Map<number, number>();
  for (const stem of vocabulary.readStems(text)) {
    const rarity = vocabulary.rarityOf(stem);
    if (rarity > LEAST_RARITY) rarities.set(vocabulary.nameOfStem(stem), rarity);
  }
  return rarities;
}
