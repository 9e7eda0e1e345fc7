import type { Article } from '../../../news/article.ts';
import type { Headline } from '../../../news/summary.ts';
import { FUNCTION_WORDS } from '../../../text/function-words.ts';
import { type Span, slice } from '../../../text/span.ts';
import { withoutDateline } from '../dateline.ts';
import { findAcronyms } from './acronyms.ts';
import { type Candidate, compressClause, HEADLINE_ROOM, type Room } from './compress.ts';
import { once } from './once.ts';
import { capitalize } from './print.ts';
import { findSurnames, type Surnames } from './squeeze.ts';
import { readStatement } from './statement.ts';
import { type Weights, weighWords, worthOf } from './worth.ts';

/** How many sentences a headline may be made from: after these an article gives background. */
const OPENING = 3;
/** Characters of a headline that needs no other to be held against it, and no longer form of its own. */
const TELLING = 56;
/** And how many are tried when those give none. */
const LAST = 10;

/** What a headline may have when its sentence gives none that has less: whole is better than cut. */
const WIDER_ROOM: Room = { characters: 112, words: 16, depth: 'detail', all: true };
const DEEP_ROOM: Room = { characters: 112, words: 16, depth: 'deep', all: false };
const LAST_ROOM: Room = { characters: 145, words: 22, depth: 'deep', all: true };
/** And when no sentence of the opening gives one even so. */
const WHOLE_ROOM: Room = { characters: 200, words: 27, depth: 'deep', all: true };
/** A headline of fewer characters leaves out so much that a longer one is looked for. */
const BARE = 34;
/** A sentence of fewer characters tells nothing by itself. */
const SHORTEST_WHOLE = 30;

/** What a sentence's worth is multiplied by for each sentence that stands before it. */
const LATER = 0.6;

const ORDINALS = ['first sentence', 'second sentence', 'third sentence'];

/** The file's own headline, else one made from the article's first sentences. */
export function findHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { headline } = article;
  if (headline === undefined) return makeHeadline(article, sentences);
  const { text, from, span } = headline;
  return { text, origin: 'file', from, ...(span ? { span } : {}) };
}

/**
 * Made from the opening sentence that carries most of what the article is about, an earlier one preferred; of its
 * forms the fullest that fits. When none of the opening gives one, the first later sentence that does or stands alone;
 * at last the first sentence, cut with a mark that says so.
 */
function makeHeadline(article: Article, sentences: readonly Span[]): Headline {
  const { text } = article.document;
  const title = sentences.slice(0, OPENING).find((sentence) => isTitle(slice(text, sentence)));
  if (title !== undefined) return made(slice(text, title), 'line', title);
  const first = sentences[0];
  if (first === undefined) return { text: article.document.file, origin: 'text', from: 'file name' };
  if (article.language !== 'en') return made(shortenLine(slice(text, first)), ORDINALS[0]!, first);
  const source = {
    text,
    sentences,
    acronyms: once(() => findAcronyms(text)),
    surnames: findSurnames(text),
    weights: once(() => weighWords(text, sentences)),
  };
  const best =
    bestOf(openingOffers(source)) ?? longOffer(source) ?? laterOffer(source) ?? wholeSentence(source);
  if (best === undefined) {
    const index = Math.max(
      0,
      sentences.findIndex((span) => canBeCut(slice(text, span))),
    );
    return made(
      shortenLine(slice(text, withoutDateline(text, sentences[index]!))),
      ordinalOf(index),
      sentences[index]!,
    );
  }
  return made(best.text, ordinalOf(best.index), sentences[best.index]!);
}

function ordinalOf(index: number): string {
  return ORDINALS[index] ?? 'later sentence';
}

function made(text: string, from: string, span: Span): Headline {
  return { text, origin: 'text', from, span };
}

/** The fullest headline that a sentence gives, and what the sentence is worth. */
interface Offer {
  readonly text: string;
  readonly index: number;
  /** Asked only when there is another to choose: it takes all of the article's words. */
  readonly worth: () => number;
}

/** An article, and what is known of all of it. */
interface Source {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The article's own short names. */
  readonly acronyms: () => ReadonlySet<string>;
  readonly surnames: Surnames;
  readonly weights: () => Weights;
}

/** What a sentence gives in the first room that holds a headline which tells enough, else in the last. */
function offerOf(source: Source, index: number, rooms: readonly Room[]): Offer | undefined {
  const { text, sentences, acronyms, surnames, weights } = source;
  const clause = readStatement(text, sentences[index]!, acronyms, index === 0);
  if (clause === undefined) return undefined;
  const compressed = compressClause(clause, text, surnames);
  let offer: Offer | undefined;
  for (const room of rooms) {
    const candidates = compressed(room);
    const chosen = chooseCandidate(candidates, room);
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

/** What the first sentences give; the first alone when it tells enough, which saves the others' tagging. */
function openingOffers(source: Source): Offer[] {
  const offers: Offer[] = [];
  for (let index = 0; index < Math.min(source.sentences.length, OPENING); index++) {
    const offer =
      offerOf(source, index, [HEADLINE_ROOM, WIDER_ROOM, DEEP_ROOM, LAST_ROOM]) ??
      (index === 0 ? offerWhole(source, 0, LAST_ROOM) : undefined);
    if (offer !== undefined) offers.push(offer);
    if (index === 0 && offer !== undefined && offer.text.length >= TELLING) break;
  }
  return offers;
}

function bestOf(offers: readonly Offer[]): Offer | undefined {
  if (offers.length < 2) return offers[0];
  const weighed = offers.map((offer) => ({ offer, worth: offer.worth() }));
  return weighed.toSorted((a, b) => b.worth - a.worth)[0]!.offer;
}

function longOffer(source: Source): Offer | undefined {
  for (let index = 0; index < Math.min(source.sentences.length, OPENING); index++) {
    const offer = offerOf(source, index, [WHOLE_ROOM]);
    if (offer !== undefined) return offer;
  }
  return undefined;
}

function laterOffer(source: Source): Offer | undefined {
  for (let index = OPENING; index < Math.min(source.sentences.length, LAST); index++) {
    const offer = offerOf(source, index, [HEADLINE_ROOM]);
    if (offer !== undefined) return offer;
  }
  return undefined;
}

/** A sentence that fits as it stands; one of the first that is long, when none is short. */
function wholeSentence(source: Source): Offer | undefined {
  for (const [room, last] of [
    [LAST_ROOM, LAST],
    [WHOLE_ROOM, OPENING + 2],
  ] as const) {
    for (let index = 0; index < Math.min(source.sentences.length, last); index++) {
      const offer = offerWhole(source, index, room);
      if (offer !== undefined) return offer;
    }
  }
  return undefined;
}

/** The sentence as it stands, if it fits, does not begin by pointing back and is nobody's own words. */
function offerWhole({ text, sentences }: Source, index: number, room: Room): Offer | undefined {
  const span = withoutDateline(text, sentences[index]!);
  if (span.end - span.start < SHORTEST_WHOLE || span.end - span.start > room.characters) return undefined;
  const sentence = slice(text, span);
  if (/[“”"]|^[‘'—–-]|[?:…]|\.\.$/.test(sentence) || (index > 0 && /^the \p{Ll}/iu.test(sentence)))
    return undefined;
  if (POINTS_BACK.test(sentence) && !EXPLETIVE.test(sentence)) return undefined;
  if (POINTER.test(sentence) || CREDIT.test(sentence)) return undefined;
  if (/\b(?:I|we|you|our|your|my|me)\b/i.test(sentence) || LONE_PRONOUN.test(sentence)) return undefined;
  return { text: wholeLine(sentence), index, worth: () => 0 };
}

/** Nobody is named before it. */
const LONE_PRONOUN = /^.[^\p{Lu}]*\b(?:he|she|they|his|her|their|him|them)\b/u;
const POINTS_BACK =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|so|if|here|there|then)\b/i;
/** `this effort`, but `this week`. */
const POINTER =
  /\b(?:this|these|those|such) (?!week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season)\p{L}/iu;
/** Whose work the page is. */
const CREDIT = /\bcontributed to this\b|^by \p{Lu}/iu;
/** `It is likely that the bridge will close`: this "it" points at nothing. */
const EXPLETIVE = /^it (?:is|was|has been|may be|will be) [\w -]{3,40}? that /i;

/** A line in title case without a full stop: a headline that stands among the article's own lines. */
function isTitle(line: string): boolean {
  if (line.length > HEADLINE_ROOM.characters || /[.,;:!?”"]$|[\n|/()©]/.test(line)) return false;
  const long = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

/** Long enough to tell something, and no claim whose source a cut would take away. */
function canBeCut(sentence: string): boolean {
  if (sentence.length < SHORTEST_WHOLE) return false;
  return !/\b(?:according to|said|says|told|announced|alleged(?:ly)?)\b/i.test(
    sentence.slice(HEADLINE_ROOM.characters - 20),
  );
}

function wholeLine(sentence: string): string {
  return capitalize(sentence.replace(/\s+/g, ' ').replace(/[.]$/, ''));
}

/** What may follow a statement after a comma and tells no more than how, when or of whom. */
const ENDING = /, (?:which|who|with|without|after|while|as|despite|\p{L}{3,}ing)\b/gu;

/** Its first comma is the one before the subject. */
const OPENS_BEFORE =
  /^(?:when|as|while|after|before|if|in|on|at|with|for|from|during|despite|since|although|though|because|amid|by|\p{L}{3,}ing)\b/iu;

/** The whole line when it fits, else without its ending, else its first words with a mark that more follows. */
function shortenLine(sentence: string): string {
  const text = wholeLine(sentence);
  if (text.length <= LAST_ROOM.characters) return text;
  const endings = OPENS_BEFORE.test(text) ? [] : [...text.matchAll(ENDING)];
  const end = endings.find(({ index }) => index >= TELLING)?.index ?? text.length;
  if (end <= WHOLE_ROOM.characters) return text.slice(0, end);
  const start = text.slice(0, HEADLINE_ROOM.characters);
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), 1)).split(' ');
  while (words.length > 1 && FUNCTION_WORDS.has(words.at(-1)!.toLowerCase())) words.pop();
  return `${words.join(' ').replace(/[,;:–—-]$/, '')}…`;
}
