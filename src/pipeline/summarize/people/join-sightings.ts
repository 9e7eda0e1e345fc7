import { matchesName, type NameParts } from '../../../text/name.ts';
import type { Sighting } from './sighting.ts';

/** An article with more runs of large words is a list; the ones after these are not told apart any more. */
const MOST_PEOPLE = 200;

/** What is found of one who may be a person. */
interface Found {
  readonly sightings: Sighting[];
  /** Each name once, so that a name that stands there a thousand times is compared once. */
  readonly names: NameParts[];
  /** Where the last mention begins, of those before the place that is looked at. */
  latest: number;
}

/** Mentions of one person: full names first, so that a family name alone finds the one it belongs to. */
export function joinSightings(sightings: readonly Sighting[]): (readonly Sighting[])[] {
  const people: Found[] = [];
  const byFamily = new Map<string, Found[]>();
  const byGiven = new Map<string, Found[]>();
  const bearers = sightings.map((sighting) => {
    if (sighting.name.given.length === 0) return undefined;
    const { family, given } = sighting.name.sounds;
    const person = withName(sighting.name, family) ?? withName(sighting.name, given);
    if (person !== undefined) return add(person, sighting);
    return people.length < MOST_PEOPLE ? addPerson(sighting) : undefined;
  });
  for (let at = 0; at < sightings.length; at++) {
    const sighting = sightings[at]!;
    let person = bearers[at];
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
    return byFamily.get(family)?.find(({ names }) => names.some((other) => matchesName(other, name)));
  }

  function add(person: Found, sighting: Sighting): Found {
    person.sightings.push(sighting);
    if (!person.names.includes(sighting.name)) person.names.push(sighting.name);
    return person;
  }

  function addPerson(sighting: Sighting): Found {
    const person: Found = { sightings: [], names: [], latest: -1 };
    people.push(person);
    const { family, first } = sighting.name.sounds;
    keepUnder(byFamily, family, person);
    keepUnder(byGiven, first, person);
    return add(person, sighting);
  }
}

function keepUnder(people: Map<string, Found[]>, name: string, person: Found): void {
  const bearers = people.get(name);
  if (bearers === undefined) people.set(name, [person]);
  else bearers.push(person);
}

/** `Sheikh Hamad`: by the name that is no family's. */
function isCalledByGiven({ mention, sentence }: Sighting): boolean {
  return mention.office && CALLS_BY_GIVEN.test(sentence.words[mention.from - 1]?.plain ?? '');
}

const CALLS_BY_GIVEN = /^(?:dame|lady|sheikha?|sir)$/;

function onlyOne(bearers: readonly Found[] | undefined): Found | undefined {
  return bearers?.length === 1 ? bearers[0] : undefined;
}

/** The first of them when none was mentioned yet. */
function lastMentioned(bearers: readonly Found[]): Found | undefined {
  let last = bearers[0];
  for (const bearer of bearers) if (bearer.latest > last!.latest) last = bearer;
  return last;
}
