import type { Word } from './word.ts';

/** The most words that a role may have; what is longer is a story about the person. */
export const LONGEST = 14;

export const PREPOSITION = /^(?:of|for|at|in|with|from|by|on|to)$/;

/** A name that is told of is told to its end: `the Norland Centre for the | Study of Rivers`. */
export function goesOn(words: readonly Word[], at: number, length: number): boolean {
  if (length < LONGEST) return true;
  if (length >= 2 * LONGEST) return false;
  return (
    isInsideName(words, at) || (words[at]!.large && (words[at - 1]!.large || isInsideName(words, at - 1)))
  );
}

/** The small word of `Parks and Recreation`, `Centre for the Study`. */
function isInsideName(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|at|for|of|in|on|the)$/.test(words[at]!.plain)) return false;
  const [before, next] = [words[at - 1]!, words[at + 1]];
  if (words[at]!.plain === 'the') return next?.large === true && isInsideName(words, at - 1);
  const named = next?.plain === 'the' ? words[at + 2] : next;
  return before.large && named?.large === true;
}

/** Where a phrase that is too long can stop: before its last "and", else before its last preposition. */
export function lastJoint(words: readonly Word[], from: number, last: number): number {
  let end = last;
  for (const joint of [/^and$/, PREPOSITION]) {
    for (let at = end; at >= from; at--)
      if (joint.test(words[at]!.plain) && !isInsideName(words, at)) return at;
  }
  while (end > from && /^(?:an?|the|his|her|their|its)$/.test(words[end - 1]!.plain)) end--;
  return end;
}

/** `a convicted felon | and possessed a rifle`, not `and decorated rower`: what somebody did besides. */
export function joinsDeed(words: readonly Word[], at: number): boolean {
  const [joint, verb, object] = [words[at]!, words[at + 1], words[at + 2]];
  if (joint.plain !== 'and' || verb === undefined || verb.large || object === undefined) return false;
  const isPast = /ed$|^(?:had|has|held|is|led|made|ran|took|was|went|won)$/.test(verb.plain);
  return isPast && (object.traits.functionWord || /^(?:\d+|two|three|four|five|six)$/.test(object.plain));
}

/**
 * `director | of boats, tides and rowing at the port`, `counsel | at harbour...`: of all of these, or of whom, the words
 * up to the mark do not tell.
 */
export function beforeList(words: readonly Word[], from: number, end: number): number {
  const [last, mark, next] = [words[end - 1]!, words[end], words[end + 1]];
  if (mark === undefined || last.large) return end;
  if (/^(?:…|\.{2,})$/.test(mark.text) || (mark.text === '.' && next?.text === '.')) {
    for (let at = end - 1; at >= from && at > end - 4; at--)
      if (PREPOSITION.test(words[at]!.plain)) return /ing$/.test(words[at - 1]!.plain) ? at - 1 : at;
    return end;
  }
  const isListed =
    mark.plain === ',' &&
    next !== undefined &&
    !next.large &&
    !next.mark &&
    !next.traits.functionWord &&
    /^(?:,|and)$/.test(words[end + 2]?.plain ?? '');
  return isListed && end - 2 >= from && PREPOSITION.test(words[end - 2]!.plain) ? end - 2 : end;
}

/** `minister of fisheries | and Ida Blom`: the next of several people is no part of the role. */
export function beforeNextName(words: readonly Word[], from: number, end: number): number {
  const joint = words.findIndex(({ plain }, at) => at >= from && at < end && plain === 'and');
  const name = words.slice(joint + 1, end);
  const isName = name.length > 1 && name[0]!.traits.givenName && name.every(({ large }) => large);
  return joint > 0 && isName ? joint : end;
}
