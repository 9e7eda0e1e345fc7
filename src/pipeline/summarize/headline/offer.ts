import type { Span } from '../../../text/span.ts';
import { type Candidate, type Compressed, compressClause, HEADLINE_ROOM, type Room } from './compress.ts';
import { onceEach } from './once.ts';
import type { Surnames } from './person-names.ts';
import { readStatement } from './statement.ts';
import { readWhole } from './whole-sentence.ts';
import { type Weights, worthOf } from './worth.ts';

/** How many sentences are tried when the first gives no headline: after these an article gives background. */
const LAST = 10;
/** Characters of a headline that needs no other to be held against it, and no longer form of its own. */
const TELLING = 40;
/** A headline of fewer characters leaves out so much that a longer one is looked for. */
const BARE = 34;
/** And one from behind the first sentence must have. */
const LEAST = 38;
/** What a sentence's worth is multiplied by for each sentence that stands before it. */
const LATER = 0.6;

/** What a headline may have when its sentence gives none that has less, and any that is made of a later sentence. */
const WIDER_ROOM: Room = { characters: 112, words: 16, depth: 'detail', all: true };
/** Here a form is taken that may have lost a part. */
const DEEP_ROOM: Room = { characters: 112, words: 16, depth: 'deep', all: false };
/** And when that gives none: still better than a later sentence. */
const LONG_ROOM: Room = { characters: 146, words: 26, depth: 'deep', all: true };
const LONGER_ROOM: Room = { characters: 170, words: 30, depth: 'deep', all: true };
const FIRST_ROOMS = [HEADLINE_ROOM, WIDER_ROOM, DEEP_ROOM];
/** At last any form that is whole. */
const LONGEST_ROOM: Room = { characters: 300, words: 50, depth: 'deep', all: true };
/** Characters of a whole sentence, which has nothing shorter in it. */
const WHOLE = 110;

/** An article, and what is known of all of it. */
export interface Source {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly surnames: Surnames;
  readonly weights: () => Weights;
}

/** A headline that a sentence gives, and what the sentence is worth. */
export interface Offer {
  readonly text: string;
  readonly index: number;
  /** Asked only when there is another to choose: it takes all of the article's words. */
  readonly worth: () => number;
}

/**
 * From the first sentence, as short as it can be told; where that tells little, from the opening sentence that carries
 * most of what the article is about. A later one that leans on none before it is taken only where the first gives
 * nothing that is as long as three lines.
 */
export function chooseOffer(article: Source): Offer | undefined {
  const source = readEach(article);
  return (
    bestOf(openingOffers(source)) ??
    offerFirst(source, LONG_ROOM) ??
    offerFirst(source, LONGER_ROOM) ??
    firstOf(source, 1, LAST, (index) => offerOf(source, index, [WIDER_ROOM])) ??
    firstOf(source, 1, LAST, (index) => offerWhole(source, index, LONG_ROOM.characters)) ??
    offerFirst(source, LONGEST_ROOM) ??
    firstOf(source, 1, LAST, (index) => offerWhole(source, index, LONGEST_ROOM.characters)) ??
    firstOf(source, 1, LAST, (index) => offerOf(source, index, [LONGEST_ROOM]))
  );
}

/** What is asked of a sentence once for each room is found once. */
interface ReadSource extends Source {
  /** By the sentence's index; undefined where it makes no statement. */
  readonly compressed: (index: number) => Compressed | undefined;
  readonly whole: (index: number) => string | undefined;
}

function readEach(source: Source): ReadSource {
  const { text, sentences, surnames } = source;
  return {
    ...source,
    compressed: onceEach((index) => {
      const clause = readStatement(text, sentences[index]!, index === 0);
      return clause && compressClause(clause, text, surnames);
    }),
    whole: onceEach((index) => readWhole(text, sentences[index]!, surnames, index === 0)),
  };
}

/** The first sentence, cut or with all that it says. */
function offerFirst(source: ReadSource, room: Room): Offer | undefined {
  return offerOf(source, 0, [room]) ?? offerWhole(source, 0, room.characters);
}

function firstOf(
  { sentences }: Source,
  from: number,
  to: number,
  offer: (index: number) => Offer | undefined,
): Offer | undefined {
  for (let index = from; index < Math.min(sentences.length, to); index++) {
    const found = offer(index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the first sentence gives; the next ones' too when that tells little, which takes their tagging. */
function openingOffers(source: ReadSource): Offer[] {
  const first = offerOf(source, 0, FIRST_ROOMS) ?? offerWhole(source, 0, WHOLE);
  if (first === undefined) return [];
  if (first.text.length >= BARE) return [first];
  const longer = offerOf(source, 0, [LONG_ROOM]);
  if (longer !== undefined && longer.text.length >= BARE) return [longer];
  const others = [1, 2]
    .filter((index) => index < source.sentences.length)
    .map((index) => offerOf(source, index, [WIDER_ROOM]));
  return [first, ...others].filter((offer) => offer !== undefined);
}

function bestOf(offers: readonly Offer[]): Offer | undefined {
  if (offers.length < 2) return offers[0];
  const weighed = offers.map((offer) => ({ offer, worth: offer.worth() }));
  return weighed.toSorted((a, b) => b.worth - a.worth)[0]!.offer;
}

/** What a sentence gives in the first room that holds a headline which tells enough, else in the last. */
function offerOf(source: ReadSource, index: number, rooms: readonly Room[]): Offer | undefined {
  const { weights } = source;
  const compressed = source.compressed(index);
  if (compressed === undefined) return undefined;
  let offer: Offer | undefined;
  for (const room of rooms) {
    const candidates = compressed(room);
    const chosen = chooseCandidate(candidates, room);
    if (index > 0 && (chosen?.text.length ?? 0) < LEAST) continue;
    if (chosen === undefined || chosen.text.length <= (offer?.text.length ?? 0)) continue;
    const worth = (): number =>
      Math.max(...candidates.map(({ words }) => worthOf(words, weights()))) * LATER ** index;
    offer = { text: chosen.text, index, worth };
    if (chosen.text.length >= BARE) break;
  }
  return offer;
}

/** The fullest that fits a headline's own room; of what needs more, the shortest that tells enough. */
function chooseCandidate(candidates: readonly Candidate[], room: Room): Candidate | undefined {
  const shortest = candidates.toSorted((a, b) => a.text.length - b.text.length);
  if (room === HEADLINE_ROOM) return shortest.at(-1);
  return shortest.find(({ text }) => text.length >= TELLING) ?? shortest.at(-1);
}

/** The sentence with all that it says, if that fits. */
function offerWhole(source: ReadSource, index: number, characters: number): Offer | undefined {
  const whole = source.whole(index);
  return whole === undefined || whole.length > characters
    ? undefined
    : { text: whole, index, worth: () => 0 };
}
