import type { Article } from '../../../news/article.ts';
import type { Person } from '../../../news/person.ts';
import { matchesName, type NameParts, splitName } from '../../../text/name.ts';
import { type Span, slice } from '../../../text/span.ts';
import { ENOUGH, weighMention } from './evidence.ts';
import { findMentions, type Mention } from './mention.ts';
import { readRole } from './role.ts';
import { readWords, type Word } from './word.ts';

/** An article with more runs of large words is a list; the ones after these are not told apart any more. */
const MOST_PEOPLE = 200;

/** A mention with its place and what it is worth. */
interface Sighting {
  readonly mention: Mention;
  readonly text: string;
  readonly name: NameParts;
  readonly points: number;
  readonly sentence: Span;
  readonly words: readonly Word[];
}

/**
 * Who is named, the most prominent first: by how often and how early. Variants of one name are one person (`Ida J.
 * Blom III`, `Ida Blom`, `Blom`), called by the fullest. A family name alone counts for somebody whom the
 * article names in full, and makes a person only with an office or an honorific before it.
 */
export function findPeople(article: Article, sentences: readonly Span[]): Person[] {
  const { text } = article.document;
  const read = sentences.map((sentence) => readWords(text, sentence));
  const known: Known = { lowered: smallWords(read), names: new Map() };
  const sightings = read.flatMap((words, at) => sightingsIn(text, sentences[at]!, words, known));
  const people = joinSightings(sightings);
  return people
    .filter((found) => isPerson(found))
    .map((found) => describe(text, found))
    .sort((a, b) => b.prominence - a.prominence)
    .map(({ person }) => person);
}

/** What the article says of words wherever they stand. */
interface Known {
  /** Those that it writes small somewhere; a name's parts are hardly ever among them. */
  readonly lowered: ReadonlySet<string>;
  /** The names that were taken apart already: an article repeats them. */
  readonly names: Map<string, NameParts>;
}

function smallWords(sentences: readonly (readonly Word[])[]): Set<string> {
  const small = new Set<string>();
  for (const words of sentences)
    for (const { large, mark, plain } of words)
      if (!large && !mark && plain.length > 1 && !plain.endsWith('.')) small.add(plain);
  return small;
}

function sightingsIn(text: string, sentence: Span, words: readonly Word[], known: Known): Sighting[] {
  if (isHeading(words) || CREDIT.test(slice(text, sentence))) return [];
  return findMentions(words, known.lowered).map((mention) => {
    const name = slice(text, mention.span);
    const points = weighMention(mention, words, known.lowered);
    return { mention, text: name, name: partsOf(name, known), points, sentence, words };
  });
}

function partsOf(name: string, { names }: Known): NameParts {
  const parts = names.get(name) ?? splitName(name);
  names.set(name, parts);
  return parts;
}

/** Who wrote is not who the article is about. */
const CREDIT =
  /^\W{0,3}(?:additional )?(?:reporting|writing|editing|photographs?|compiled) (?:\w+ )?by\b|\bcontributed (?:reporting|to this (?:report|story|article))/i;

/** A line without a full stop whose long words are nearly all large: a heading inside the text. */
function isHeading(words: readonly Word[]): boolean {
  if (words.length === 0 || words.at(-1)!.mark) return false;
  const long = words.filter((word) => !word.mark && word.text.length > 3);
  return long.length > 0 && long.filter((word) => word.large).length >= 0.75 * long.length;
}

/** Mentions of one person: full names first, so that a family name alone finds the one it belongs to. */
function joinSightings(sightings: readonly Sighting[]): Sighting[][] {
  const people: Sighting[][] = [];
  const byFamily = new Map<string, Sighting[][]>();
  for (const sighting of sightings) {
    if (sighting.name.given.length === 0) continue;
    const { family, given } = sighting.name.sounds;
    const same = (name: string) =>
      byFamily.get(name)?.find((person) => person.some((other) => matchesName(other.name, sighting.name)));
    const known = same(family) ?? same(given);
    if (known) known.push(sighting);
    else if (people.length < MOST_PEOPLE) addPerson([sighting]);
  }
  for (const sighting of sightings) {
    if (sighting.name.given.length > 0) continue;
    const known = bearerOf(sighting, byFamily.get(sighting.name.sounds.family) ?? []);
    if (known) known.push(sighting);
    else if (sighting.mention.office || sighting.mention.honorific) addPerson([sighting]);
  }
  return people;

  function addPerson(person: Sighting[]): void {
    people.push(person);
    const { family } = person[0]!.name.sounds;
    byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
  }
}

/** Of those with the family name, the one mentioned last before this place. */
function bearerOf(sighting: Sighting, bearers: readonly Sighting[][]): Sighting[] | undefined {
  const place = (person: Sighting[]) =>
    Math.max(
      -1,
      ...person
        .map(({ mention }) => mention.span.start)
        .filter((start) => start < sighting.mention.span.start),
    );
  return bearers.toSorted((a, b) => place(b) - place(a))[0];
}

/** The best mention by the full name, and what mentions by the family name add: somebody who speaks is a person. */
function isPerson(found: readonly Sighting[]): boolean {
  const full = found.filter(({ mention }) => mention.words.length > 1 || mention.office || mention.honorific);
  if (full.length === 0) return false;
  const alone = found.filter((sighting) => !full.includes(sighting));
  const added = alone.length === 0 ? 0 : Math.max(0.5, 1 + Math.max(...alone.map(({ points }) => points)));
  return Math.max(...full.map(({ points }) => points)) + added >= ENOUGH;
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

/** The first role that a sentence gives; one given with the full name before one given with the family name. */
function roleOf(text: string, inOrder: readonly Sighting[]): string | undefined {
  const full = inOrder.filter(({ name }) => name.given.length > 0);
  for (const { sentence, words, mention } of [
    ...full,
    ...inOrder.filter((sighting) => !full.includes(sighting)),
  ]) {
    const role = readRole(text, sentence, words, mention);
    if (role !== undefined) return role;
  }
  return undefined;
}
