import type { Article } from '../../../news/article.ts';
import type { Person } from '../../../news/person.ts';
import type { InternedWords } from '../../../text/interned-words.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Span } from '../../../text/span.ts';
import { ENOUGH, isHeadland, weighMention } from './evidence.ts';
import { joinSightings } from './join-sightings.ts';
import { ROLE_NOUNS } from './lexicon.ts';
import { isMembership, readRole } from './role.ts';
import { findSightings, type Known, type Sighting } from './sighting.ts';
import { readSmallWords } from './small-words.ts';
import { placeWords, readForms } from './word.ts';

/**
 * Who is named, the most prominent first: by how often and how early. Variants of one name are one person (`Ida J.
 * Blom III`, `Ida Blom`, `Blom`), called by the fullest. A family name alone counts for somebody whom the
 * article names in full, and makes a person only with an office or an honorific before it.
 *
 * @param spans the article's sentences
 * @param words theirs
 */
export function findPeople(article: Article, spans: readonly Span[], words: InternedWords): Person[] {
  const { text } = article.document;
  const forms = readForms(words);
  const known: Known = { lowered: readSmallWords(forms), names: new Map() };
  const sightings = words.sentences.flatMap((sentence, at) =>
    findSightings(text, placeWords(sentence, forms, spans[at]!), known),
  );
  const people = joinSightings(sightings);
  return people
    .filter((found) => isPerson(found, known))
    .map((found) => describe(text, found))
    .sort((a, b) => b.prominence - a.prominence)
    .map(({ person }) => person);
}

/** The best mention by the full name, and what mentions by the family name add: somebody who speaks is a person. */
function isPerson(found: readonly Sighting[], { lowered }: Known): boolean {
  if (found.some(({ mention, sentence }) => isHeadland(mention, sentence.words))) return false;
  let [full, alone] = [-Infinity, -Infinity];
  for (const { mention, sentence } of found) {
    const points = weighMention(mention, sentence.words, lowered);
    if (mention.words.length > 1 || mention.office || mention.honorific) full = Math.max(full, points);
    else alone = Math.max(alone, points);
  }
  return full + (alone === -Infinity ? 0 : Math.max(0.5, 1 + alone)) >= ENOUGH;
}

function describe(text: string, found: readonly Sighting[]): { person: Person; prominence: number } {
  const inOrder =
    found.length === 1 ? found : found.toSorted((a, b) => a.mention.span.start - b.mention.span.start);
  const fullest = inOrder.reduce((best, other) =>
    other.name.words.length > best.name.words.length ? other : best,
  );
  const variants = listForms(inOrder, fullest.text);
  const role = roleOf(text, inOrder);
  const { mention, text: name } = fullest;
  const { span } = mention;
  const mentions = inOrder.length;
  const person =
    role === undefined ? { name, span, variants, mentions } : { name, role, span, variants, mentions };
  return { person, prominence: inOrder.length - inOrder[0]!.mention.span.start / Math.max(1, text.length) };
}

/** What is written for somebody, the fullest name first and then the longest; most are written in one way. */
function listForms(inOrder: readonly Sighting[], fullest: string): readonly string[] {
  if (inOrder.every(({ text }) => text === fullest)) return [fullest];
  const forms = new Set(inOrder.map(({ text }) => text));
  return [...forms].sort((a, b) => Number(b === fullest) - Number(a === fullest) || b.length - a.length);
}

/** `Ida and Nils | Blom`: whose office `Mayor Blom` holds is not told. */
function isOneOfPair({ mention: { from }, name, sentence: { words } }: Sighting): boolean {
  const [other, joint] = [itemAt(words, from - 2), itemAt(words, from - 1)];
  const isPair = joint?.plain === 'and' && other?.traits.givenName === true && !other.owns;
  return isPair && name.given.length > 0 && words[from - 3]?.large !== true;
}

/** `Ida and Nils Blom, | leaders of the line`. */
function isOfSeveral(role: string): boolean {
  return role
    .split(' ')
    .slice(0, 4)
    .some((word) => word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)));
}

/**
 * The first role that a sentence gives; one given with the full name before one given with the family name, and a party
 * only where nothing else is said. A president is called so where his full name first stands: `President Blom` behind
 * `Ida Blom` may be her husband.
 */
function roleOf(text: string, inOrder: readonly Sighting[]): string | undefined {
  const isFull = ({ name }: Sighting) => name.given.length > 0;
  const rest = inOrder.some(isOneOfPair) ? [] : inOrder.filter((sighting) => !isFull(sighting));
  let membership: string | undefined;
  for (const sighting of [...inOrder.filter(isFull), ...rest]) {
    const { sentence, mention } = sighting;
    const role = readRole(text, sentence, mention);
    if (role !== undefined && isOfSeveral(role) && isOneOfPair(sighting)) continue;
    if (role === 'President' && rest.some((other) => other.mention === mention) && isFull(inOrder[0]!))
      continue;
    if (role !== undefined && !isMembership(role)) return role;
    membership ??= role;
  }
  return membership;
}
