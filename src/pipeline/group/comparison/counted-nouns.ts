import { wordSet } from '../../../text/word-set.ts';

/**
 * Nouns that news uses for the same thing when it counts. Only words that may stand for one another in any report
 * belong in one line; a word that names a part (`women` of `people`, `civilians` of `dead`) has a line of its own or
 * none.
 */
const SAME = [
  'people person persons individual human soul resident victim',
  'troop soldier force serviceman servicemember military_personnel personnel',
  'police policeman policemen officer cop',
  'militant insurgent rebel fighter gunman extremist jihadist',
  'protester protestor demonstrator marcher',
  'student pupil schoolchild schoolchildren',
  'girl schoolgirl',
  'child children kid minor',
  'worker employee staff staffer',
  'home house dwelling',
  'lawmaker legislator',
  'migrant immigrant',
  'plane aircraft airplane jet airliner',
  'ship vessel boat',
  'car vehicle automobile',
  'firefighter fireman firemen',
  'nation country state_party',
  'seat mandate',
  'customer client',
  'shop store outlet',
  'attendee participant spectator visitor',
  'inmate prisoner detainee',
  'hostage captive',
];

const CLASSES = new Map<string, string>();
for (const line of SAME) {
  const words = line.split(' ');
  for (const word of words) CLASSES.set(word.replace('_', ' '), words[0]!);
}

/** One word for all nouns that count the same thing, given in lower case, in the singular where that is known. */
export function classOfNoun(noun: string): string {
  return CLASSES.get(noun) ?? CLASSES.get(singularOf(noun)) ?? singularOf(noun);
}

/** Whoever is arrested at an event is a suspect, and at a protest a protester: told as people as often. */
export function classOfArrested(noun: string): string {
  const thing = classOfNoun(noun);
  return /^(?:activist|campaigner|fan|looter|protester|rioter|supporter|suspect)$/.test(thing)
    ? 'people'
    : thing;
}

/** Those of whom a crowd or a strike is made, whoever counts them under whatever name. */
const PEOPLE_NOUNS = wordSet(
  'people protester attendee worker member supporter fan crowd turnout attendance striker',
);

/** Whether a noun, as `classOfNoun` gives it, says no more of those who take part than that they do. */
export function isPeopleNoun(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun);
}

/** Whether a noun is one that news counts, so that it is not taken for the name of another thing. */
export function isKnownNoun(noun: string): boolean {
  return CLASSES.has(noun) || CLASSES.has(singularOf(noun));
}

function singularOf(noun: string): string {
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}
