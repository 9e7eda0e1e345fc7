import { slice } from '../../../text/span.ts';
import type { Mention } from './mention.ts';
import { AGENT, isListOfNames } from './role-word.ts';
import { type Sentence, spanOfWords, type Word } from './word.ts';

/** The most words that a role may have; what is longer is a story about the person. */
export const LONGEST = 14;

/** `Jane Doe, the director of ...`, `Jane Doe, 43, a nurse`, `who heads ...`: what the words behind a name say of it. */
export function readRoleBehind(text: string, sentence: Sentence, { to }: Mention): string | undefined {
  const { words } = sentence;
  let at = to;
  if (words[at]?.plain !== ',' && words[at]?.plain !== '(') return roleOfCopula(text, sentence, to);
  at++;
  if (/^\d{1,2}$/.test(words[at]?.plain ?? '') && words[at + 1]?.plain === ',') at += 2;
  if (/^\d/.test(words[at]?.plain ?? '')) return undefined;
  const heads = words[at]?.plain === 'who' && LEADS.test(words[at + 1]?.plain ?? '');
  if (words[at]?.plain === 'who') {
    if (!heads) return undefined;
    at++;
  }
  if (
    !heads &&
    /^(?:and|but|in|on|at|when|while|as|after|before|with|which|whose|to|for)$/.test(words[at]?.plain ?? '')
  )
    return undefined;
  return phraseFrom(text, sentence, at, heads);
}

const LEADS =
  /^(?:heads|leads|runs|chairs|directs|oversees|represents|teaches|studies|founded|founded|led|headed|chaired|coaches|edits|owns|serves)$/;

/** `Jane Doe is the director of ...`. */
function roleOfCopula(text: string, sentence: Sentence, to: number): string | undefined {
  const { words } = sentence;
  if (!/^(?:is|was)$/.test(words[to]?.plain ?? '') || !/^(?:an?|the)$/.test(words[to + 1]?.plain ?? ''))
    return undefined;
  return phraseFrom(text, sentence, to + 1, false);
}

function phraseFrom(text: string, sentence: Sentence, from: number, heads: boolean): string | undefined {
  const { words } = sentence;
  const first = words[from];
  if (first === undefined || first.mark || (!heads && tellsDoing(first, words[from + 1]))) return undefined;
  let end = from;
  let role = -1;
  while (end < words.length && end - from < LONGEST && !endsPhrase(words, end, from)) {
    if (isDash(sentence, end) || (end > from && joinsDeed(words, end))) break;
    if (role < 0 && words[end]!.traits.role) role = end;
    if (role === end && (namesAnother(words, end) || isListOfNames(words, from, end))) return undefined;
    end++;
  }
  const isWhole = (words[end]?.mark ?? true) || joinsDeed(words, end);
  const isAside = /^an?$/.test(first.plain) && isWhole && describes(words[end - 1]!, end - from);
  // `Ida Blom, the minister said`: it is the minister who speaks.
  if (words[end] && !words[end]!.mark && words[end]!.traits.speech && !words[end]!.large) return undefined;
  if (end === from || (role < 0 && !heads && !isAside) || role > from + 8) return undefined;
  if (end - from === LONGEST) end = lastJoint(words, Math.max(role, from) + 1, end);
  end = beforeNextName(words, Math.max(role, from) + 1, end);
  while (end > role + 1 && /^(?:and|or|of|for|the|to|at|in|with|by|as|from|on)$/.test(words[end - 1]!.plain))
    end--;
  const start = /^(?:an?|the|his|her|their|its)$/.test(first.plain) ? from + 1 : from;
  return end <= start ? undefined : slice(text, spanOfWords(sentence, start, end));
}

/** `a rodeo clown`, `a beekeeper`: a noun at the end, told by the word before it or by its own ending. */
function describes(last: Word, length: number): boolean {
  return /^\p{L}{3}/u.test(last.text) && (length > 2 || AGENT.test(last.text));
}

/** `spokesman Jane Doe`: the role is that of the name behind it. */
function namesAnother(words: readonly Word[], role: number): boolean {
  const next = words[role + 1];
  return !words[role]!.large && next !== undefined && next.large && !next.traits.role;
}

/** Where a phrase that is too long can stop: before its last "and", else before its last preposition. */
function lastJoint(words: readonly Word[], from: number, last: number): number {
  let end = last;
  for (const joint of [/^and$/, /^(?:of|for|at|in|with|from|by|on|to)$/]) {
    for (let at = end - 1; at >= from; at--) if (joint.test(words[at]!.plain)) return at;
  }
  while (end > from && /^(?:an?|the|his|her|their|its)$/.test(words[end - 1]!.plain)) end--;
  return end;
}

/** `Ida Blom, | describing the captain`, `| lived there`: what somebody does; `a retired captain` has no such word behind. */
function tellsDoing({ large, plain, traits }: Word, next: Word | undefined): boolean {
  if (large) return false;
  if (traits.speech || /^(?:it|he|she|they|there)$/.test(plain)) return true;
  const isVerb = /(?:ed|ing)$/.test(plain) || /^(?:had|has|is|made|met|took|was|went)$/.test(plain);
  return isVerb && (next?.traits.functionWord === true || next?.large === true);
}

/** `a convicted felon | and possessed a rifle`, not `and decorated rower`: what somebody did besides. */
function joinsDeed(words: readonly Word[], at: number): boolean {
  const [joint, verb, object] = [words[at]!, words[at + 1], words[at + 2]];
  if (joint.plain !== 'and' || verb === undefined || verb.large || object === undefined) return false;
  const isPast = /ed$|^(?:had|has|held|is|led|made|ran|took|was|went|won)$/.test(verb.plain);
  return isPast && (object.traits.functionWord || /^(?:\d+|two|three|four|five|six)$/.test(object.plain));
}

/** A hyphen behind a space, for a dash; as a word of its own it has no letters. */
function isDash({ words, starts }: Sentence, at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]!.plain === '' && before !== undefined && starts[at]! > starts[at - 1]! + before.text.length
  );
}

/** `minister of fisheries | and Ida Blom`: the next of several people is no part of the role. */
function beforeNextName(words: readonly Word[], from: number, end: number): number {
  const joint = words.findIndex(({ plain }, at) => at >= from && at < end && plain === 'and');
  const name = words.slice(joint + 1, end);
  const isName = name.length > 1 && name[0]!.traits.givenName && name.every(({ large }) => large);
  return joint > 0 && isName ? joint : end;
}

/** A mark other than a hyphen, and behind the first word a verb or what opens a clause. */
export function endsPhrase(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]!;
  if (word.mark && !/^[-/&'’]?$/.test(word.plain)) return true;
  return (
    at > from &&
    (/^(?:aged|also|but|too|who|which|that|whose|when|where|is|are|was|were|has|have|had|will|would|can|could|may|did|does)$/.test(
      word.plain,
    ) ||
      (!word.large && word.traits.speech))
  );
}
