import type { Article } from '../../../news/article.ts';
import type { Person } from '../../../news/person.ts';
import type { InternedWords } from '../../../text/interned-words.ts';
import { matchesName, type NameParts, splitName } from '../../../text/name.ts';
import { NEWSROOMS } from '../../../text/newsrooms.ts';
import { type Span, slice } from '../../../text/span.ts';
import { hashWord } from '../../../text/word-numbers.ts';
import { ENOUGH, weighMention } from './evidence.ts';
import { ROLE_NOUNS } from './lexicon.ts';
import { findMentions, type Mention } from './mention.ts';
import { isMembership, readRole } from './role.ts';
import { readSmallWords, type SmallWords } from './small-words.ts';
import { placeWords, readForms, type Sentence, type Word } from './word.ts';

/** An article with more runs of large words is a list; the ones after these are not told apart any more. */
const MOST_PEOPLE = 200;

/** A mention with its place. */
interface Sighting {
  readonly mention: Mention;
  readonly text: string;
  readonly name: NameParts;
  readonly sentence: Sentence;
}

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
    sightingsIn(text, placeWords(sentence, forms, spans[at]!), known),
  );
  const people = joinSightings(sightings);
  return people
    .filter((found) => isPerson(found, known))
    .map((found) => describe(text, found))
    .sort((a, b) => b.prominence - a.prominence)
    .map(({ person }) => person);
}

/** What the article says of words wherever they stand. */
interface Known {
  /** Those that it writes small somewhere; a name's parts are hardly ever among them. */
  readonly lowered: SmallWords;
  /** The names that were taken apart already: an article repeats them. */
  readonly names: Map<string, NameParts>;
}

function sightingsIn(text: string, sentence: Sentence, known: Known): Sighting[] {
  const mentions = findMentions(sentence, known.lowered);
  if (mentions.length === 0 || isHeading(sentence.words) || isCredit(slice(text, sentence.span), known))
    return [];
  const sightings: Sighting[] = [];
  for (const mention of mentions) {
    if (isReporter(sentence.words, mention)) continue;
    const name = slice(text, mention.span);
    sightings.push({ mention, text: name, name: partsOf(name, known), sentence });
  }
  return sightings;
}

/** `CNN’s Ida Blom`, `Reuters’ Per Sund`: who tells it. */
function isReporter(words: readonly Word[], { from }: Mention): boolean {
  const outlet = words[from - 1];
  return outlet?.owns === true && OUTLETS.test(outlet.text);
}

const OUTLETS = new RegExp(`^(?:${NEWSROOMS})\\b`);

function partsOf(name: string, { names }: Known): NameParts {
  let parts = names.get(name);
  if (parts === undefined) {
    parts = splitName(name);
    names.set(name, parts);
  }
  return parts;
}

/** Who wrote is not who the article is about. One expression for all three takes five times as long. */
function isCredit(text: string, { lowered }: Known): boolean {
  if (CREDITED.test(text)) return true;
  if (lowered.has(HASHES.contributed) && CONTRIBUTED.test(text)) return true;
  return (lowered.has(HASHES.reported) || lowered.has(HASHES.wrote)) && WROTE.test(text);
}

const HASHES = {
  contributed: hashWord('contributed'),
  reported: hashWord('reported'),
  wrote: hashWord('wrote'),
};

const CREDITED =
  /^\W{0,3}(?:additional )?(?:reporting|writing|editing|photographs?|compiled) (?:\w+ )?by\b/iu;
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|story|article))/;
const WROTE =
  /\b(?:reported|wrote)(?: and wrote)? (?:(?:the|this) (?:article|report|story)(?: from [A-Z][\p{L}. ]{2,24})?|from [A-Z][\p{L}. ]{2,24})\.$/u;

/** A line without a full stop whose long words are nearly all large: a heading inside the text. */
function isHeading(words: readonly Word[]): boolean {
  if (words.length === 0 || words.at(-1)!.mark) return false;
  let long = 0;
  let large = 0;
  for (const word of words) {
    if (word.mark || word.text.length < 4) continue;
    long++;
    if (word.large) large++;
  }
  return long > 0 && large >= 0.75 * long;
}

/** What is found of one who may be a person. */
interface Found {
  readonly sightings: Sighting[];
  /** Each name once, so that a name that stands there a thousand times is compared once. */
  readonly names: Set<NameParts>;
  /** Where the last mention begins, of those before the place that is looked at. */
  latest: number;
}

/** Mentions of one person: full names first, so that a family name alone finds the one it belongs to. */
function joinSightings(sightings: readonly Sighting[]): (readonly Sighting[])[] {
  const people: Found[] = [];
  const byFamily = new Map<string, Found[]>();
  const byGiven = new Map<string, Found[]>();
  const bearers = new Map<Sighting, Found>();
  for (const sighting of sightings) {
    if (sighting.name.given.length === 0) continue;
    const { family, given } = sighting.name.sounds;
    const person = withName(sighting.name, family) ?? withName(sighting.name, given);
    if (person !== undefined) add(person, sighting);
    else if (people.length < MOST_PEOPLE) addPerson(sighting);
  }
  for (const sighting of sightings) {
    let person = bearers.get(sighting);
    if (sighting.name.given.length === 0) {
      person = lastMentioned(byFamily.get(sighting.name.sounds.family) ?? []);
      person ??= isCalledByGiven(sighting) ? onlyOne(byGiven.get(sighting.name.sounds.family)) : undefined;
      if (person !== undefined) add(person, sighting);
      else if (sighting.mention.office || sighting.mention.honorific) person = addPerson(sighting);
    }
    if (person !== undefined) person.latest = sighting.mention.span.start;
  }
  return people.map((person) => person.sightings);

  function withName(name: NameParts, family: string): Found | undefined {
    return byFamily.get(family)?.find(({ names }) => someMatches(names, name));
  }

  function add(person: Found, sighting: Sighting): void {
    person.sightings.push(sighting);
    person.names.add(sighting.name);
    bearers.set(sighting, person);
  }

  function addPerson(sighting: Sighting): Found {
    const person: Found = { sightings: [], names: new Set(), latest: -1 };
    add(person, sighting);
    people.push(person);
    const { family, first } = sighting.name.sounds;
    byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
    byGiven.set(first, [...(byGiven.get(first) ?? []), person]);
    return person;
  }
}

/** `Sheikh Hamad`: by the name that is no family's. */
function isCalledByGiven({ mention, sentence }: Sighting): boolean {
  return mention.office && CALLS_BY_GIVEN.test(sentence.words[mention.from - 1]?.plain ?? '');
}

const CALLS_BY_GIVEN = /^(?:dame|lady|sheikha?|sir)$/;

function onlyOne(bearers: readonly Found[] | undefined): Found | undefined {
  return bearers?.length === 1 ? bearers[0] : undefined;
}

function someMatches(names: ReadonlySet<NameParts>, name: NameParts): boolean {
  for (const other of names) if (matchesName(other, name)) return true;
  return false;
}

/** The first of them when none was mentioned yet. */
function lastMentioned(bearers: readonly Found[]): Found | undefined {
  let last = bearers[0];
  for (const bearer of bearers) if (bearer.latest > last!.latest) last = bearer;
  return last;
}

/** The best mention by the full name, and what mentions by the family name add: somebody who speaks is a person. */
function isPerson(found: readonly Sighting[], { lowered }: Known): boolean {
  let [full, alone] = [-Infinity, -Infinity];
  for (const { mention, sentence } of found) {
    const points = weighMention(mention, sentence.words, lowered);
    if (mention.words.length > 1 || mention.office || mention.honorific) full = Math.max(full, points);
    else alone = Math.max(alone, points);
  }
  return full + (alone === -Infinity ? 0 : Math.max(0.5, 1 + alone)) >= ENOUGH;
}

function describe(text: string, found: readonly Sighting[]): { person: Person; prominence: number } {
  const inOrder = found.toSorted((a, b) => a.mention.span.start - b.mention.span.start);
  const fullest = inOrder.reduce((best, other) =>
    other.name.words.length > best.name.words.length ? other : best,
  );
  const forms = new Map<string, number>();
  for (const { text: form } of inOrder) forms.set(form, (forms.get(form) ?? 0) + 1);
  const variants = [...forms.keys()].sort(
    (a, b) => Number(b === fullest.text) - Number(a === fullest.text) || b.length - a.length,
  );
  const role = roleOf(text, inOrder);
  const person = {
    name: fullest.text,
    ...(role === undefined ? {} : { role }),
    span: fullest.mention.span,
    variants,
    mentions: inOrder.length,
  };
  return { person, prominence: inOrder.length - inOrder[0]!.mention.span.start / Math.max(1, text.length) };
}

/** `Ida and Nils | Blom`: whose office `Mayor Blom` holds is not told. */
function isOneOfPair({ mention: { from }, name, sentence: { words } }: Sighting): boolean {
  const [other, joint] = [words[from - 2], words[from - 1]];
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
