import type { Person } from '../../news/person.ts';
import type { Member, StoryPerson } from '../../news/story.ts';
import { matchesName, type NameParts, soundOf, splitName } from '../../text/name.ts';
import { compareText } from '../../text/order.ts';

/** More people than anybody keeps in mind of one story. */
const MOST_PEOPLE = 60;

interface Named {
  readonly parts: NameParts;
  readonly person: Person;
  readonly document: string;
}

interface Joined extends Named {
  mentions: number;
  readonly members: Set<string>;
}

/**
 * Who is named across a story's articles, variants of one name as one person, by the fullest form: those whom most
 * articles name first, then by how often. A family name alone joins the one person who bears it; when several do, it is
 * nobody's.
 *
 * @param members the most central first: of several roles for one person the first stands
 */
export function joinPeople(members: readonly Member[]): StoryPerson[] {
  const named: readonly Named[] = members.flatMap(({ summary }) =>
    summary.people.map((person) => ({
      person,
      document: summary.article.document.id,
      parts: splitName(person.name),
    })),
  );
  const joined: Joined[] = [];
  for (const { person, document, parts } of named.toSorted(byFullness)) {
    const same = findSame(joined, parts);
    if (same.length > 1 && parts.given.length === 0) continue;
    const known = same[0] ?? { parts, person, document, mentions: 0, members: new Set<string>() };
    if (same.length === 0) joined.push(known);
    known.mentions += person.mentions;
    known.members.add(document);
  }
  return joined
    .toSorted(
      (a, b) =>
        b.members.size - a.members.size ||
        b.mentions - a.mentions ||
        compareText(a.person.name, b.person.name),
    )
    .slice(0, MOST_PEOPLE)
    .map(({ parts, person, document, members: naming }) => {
      const role = named.find((other) => other.person.role && mayBeOne(parts, other.parts))?.person.role;
      return {
        name: person.name,
        members: naming.size,
        mention: { document, span: person.span },
        ...(role === undefined ? {} : { role }),
      };
    });
}

/** Whom a name may mean; of a name alone that is nobody's family name (`Sheikh Hamad`) those who are given it. */
function findSame(joined: readonly Joined[], parts: NameParts): Joined[] {
  const same = joined.filter((known) => mayBeOne(known.parts, parts));
  if (same.length > 0 || parts.given.length > 0) return same;
  return joined.filter(
    (known) => known.parts.given.length > 0 && known.parts.sounds.first === parts.sounds.family,
  );
}

/** Two names written family first are one only when all of the given name agrees: `Kim Dae-jung`, `Kim Dae Hyun`. */
function mayBeOne(a: NameParts, b: NameParts): boolean {
  if (!matchesName(a, b)) return callsBy(a, b) || callsBy(b, a);
  return !(startsWithFamily(a) && startsWithFamily(b)) || a.sounds.given === b.sounds.given;
}

/** `Clark Holm` for `James Clark Holm`: by a given name behind the first. */
function callsBy({ given: [called, ...more], sounds }: NameParts, whole: NameParts): boolean {
  return (
    called !== undefined &&
    called.length >= 3 &&
    more.length === 0 &&
    whole.sounds.family === sounds.family &&
    whole.given.slice(1).some((name) => soundOf(name) === sounds.first)
  );
}

function startsWithFamily({ words, family, given }: NameParts): boolean {
  return given.length > 0 && words[0] === family;
}

/** The fullest names first, so that shorter ones find whom they mean. */
function byFullness(a: Named, b: Named): number {
  return b.parts.words.length - a.parts.words.length || compareText(a.person.name, b.person.name);
}
