import { isToll } from '../../../text/fates.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { ReadCounted } from './subject.ts';

/** Whoever happens to be where something happens: told by what they do there, or as people. */
const BYSTANDERS = wordSet(
  'passenger worker miner guest villager student pilgrim tourist attendee customer patient commuter shopper',
);

/** Whether a noun, as `classOfNoun` gives it, names people by where they were when something befell them. */
export function isBystanderNoun(noun: string): boolean {
  return BYSTANDERS.has(noun);
}

const OTHERS_TOO =
  /\b(?:also|driver|pilot|guard|officer|policeman|firefighter|rescuer|gunman|bomber|attacker)(?: was| were)? (?:died|killed|injured|hurt|wounded)\b|\b(?:died|killed|injured|hurt|wounded) (?:too|as well)\b/i;

/** Whether somebody met the same end without being counted: `Their driver died too`, `The pilot was killed`. */
export function tellsOfOthersToo(opening: string): boolean {
  return OTHERS_TOO.test(opening);
}

/**
 * What an article counts, bystanders as people: `Eight workers died` is told elsewhere as eight people, unless the
 * article counts others too whom the same befell. Of those aboard the passengers are a part: there is a crew.
 */
export function nameBystanders(subjects: readonly ReadCounted[]): ReadCounted[] {
  return subjects.map((subject) => {
    const { thing, fate } = subject;
    if (!isToll(fate) || fate === 'aboard' || !isBystanderNoun(thing)) return subject;
    const isAlone = subjects.every(
      (other) => other.fate !== fate || other.thing === thing || other.thing === 'people',
    );
    return isAlone ? asPeople(subject) : subject;
  });
}

function asPeople(subject: ReadCounted): ReadCounted {
  return { ...subject, thing: 'people', readRest: () => ({ ...subject.readRest(), thing: 'people' }) };
}
