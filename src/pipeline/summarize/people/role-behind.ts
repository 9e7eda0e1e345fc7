import { slice } from '../../../text/span.ts';
import type { Mention } from './mention.ts';
import { beforeList, beforeNextName, goesOn, joinsDeed, lastJoint, PREPOSITION } from './role-end.ts';
import { AGENT, isAbbreviation, isBody, isListOfNames } from './role-word.ts';
import { type Sentence, spanOfWords, type Word } from './word.ts';

/**
 * `Jane Doe, the director of ...`, `Jane Doe, 43, a nurse`, `who heads ...`: what the words behind a name say of it.
 */
export function readRoleBehind(text: string, sentence: Sentence, mention: Mention): string | undefined {
  const { words } = sentence;
  const { to } = mention;
  let at = to;
  if (words[at]?.plain !== ',' && words[at]?.plain !== '(') return roleOfCopula(text, sentence, mention);
  at++;
  if (isAbbreviation(words, mention)) return undefined;
  if (/^\d{1,2}$/.test(words[at]?.plain ?? '') && words[at + 1]?.plain === ',') at += 2;
  while (/^(?:also|another|herself|himself|now)$/.test(words[at]?.plain ?? '')) at++;
  if (/^\d/.test(words[at]?.plain ?? '')) return undefined;
  const heads = words[at]?.plain === 'who' && LEADS.test(words[at + 1]?.plain ?? '') && !ledTo(words, at + 1);
  if (words[at]?.plain === 'who') {
    if (!heads) return undefined;
    at++;
  }
  if (
    !heads &&
    /^(?:and|but|in|on|at|when|while|as|after|before|with|which|whose|to|for|i|we|you|he|she|they|it)$/.test(
      words[at]?.plain ?? '',
    )
  )
    return undefined;
  return phraseFrom(text, sentence, at, heads ? 'deed' : 'aside');
}

/** `, who heads the agency`; `, the head of the agency`; `is the head of the agency`. */
type Place = 'deed' | 'aside' | 'copula';

const LEADS =
  /^(?:heads|leads|runs|chairs|directs|oversees|represents|teaches|studies|founded|led|headed|chaired|coaches|edits|owns|serves)$/;

/** `who led the club to its last title`: once, and no office. */
function ledTo(words: readonly Word[], at: number): boolean {
  if (words[at]!.plain !== 'led') return false;
  const to = words.findIndex(({ plain, mark }, place) => place > at && (mark || plain === 'to'));
  return words[to]?.plain === 'to';
}

/** `Jane Doe is the director of ...`, not `The charge against Jane Doe is a ...`. */
function roleOfCopula(text: string, sentence: Sentence, { from, to }: Mention): string | undefined {
  const { words } = sentence;
  if (!/^(?:is|was)$/.test(words[to]?.plain ?? '') || !/^(?:an?|the)$/.test(words[to + 1]?.plain ?? ''))
    return undefined;
  if (GOVERNS.test(words[from - 1]?.plain ?? '')) return undefined;
  const role = phraseFrom(text, sentence, to + 1, 'copula');
  return role !== undefined && CLAIMED.test(role) ? undefined : role;
}

/** `said Blom was a victim of the press`, `is a thief`: what somebody makes of him. */
const CLAIMED =
  /^(?:\p{L}+ )?(?:accomplice|arsonist|assailant|attacker|fugitive|killer|robber|shooter|smuggler|spy|suspect|thief|victim)\b/u;

/** Before a name that is no subject. */
const GOVERNS = /^(?:about|against|between|by|for|from|in|near|of|on|to|with)$/;

function phraseFrom(text: string, sentence: Sentence, from: number, place: Place): string | undefined {
  const { words } = sentence;
  const first = words[from];
  if (first === undefined || first.mark || isBody(words, from) || isNextPerson(words, from)) return undefined;
  if (place !== 'deed' && tellsDoing(words, from)) return undefined;
  let end = from;
  let role = -1;
  while (end < words.length && goesOn(words, end, end - from) && !endsPhrase(words, end, from)) {
    if (isDash(sentence, end) || (end > from && joinsDeed(words, end))) break;
    if (role < 0 && words[end]!.traits.role && !isTitleOfOwner(words, end)) role = end;
    if (role === end && (tellsOfAnother(words, end) || isListOfNames(words, from, end))) return undefined;
    end++;
  }
  const isWhole = (words[end]?.mark ?? true) || joinsDeed(words, end);
  const isTold = /^an?$/.test(first.plain) && isWhole && describes(words, from, end, place);
  // `Ida Blom, the minister said`: it is the minister who speaks.
  if (words[end] && !words[end]!.mark && words[end]!.traits.speech && !words[end]!.large) return undefined;
  if (end === from || (role < 0 && place !== 'deed' && !isTold) || role > from + 8) return undefined;
  if (end < words.length && !goesOn(words, end, end - from) && !endsPhrase(words, end, from))
    end = lastJoint(words, Math.max(role, from) + 1, end);
  end = beforeList(words, Math.max(role, from) + 1, end);
  end = beforeNextName(words, Math.max(role, from) + 1, end);
  while (end > role + 1 && DANGLES.test(words[end - 1]!.plain)) end--;
  const start = /^(?:an?|the|his|her|their|its)$/.test(first.plain) ? from + 1 : from;
  if (end <= start) return undefined;
  // `Jane Doe, | who heads the board`: without its first word it would be a sentence that is broken off.
  // `who oversees | about $90 million`: of what is told by a number.
  if (place === 'deed' && end === from + 1) return undefined;
  if (place === 'deed') return slice(text, spanOfWords(sentence, from - 1, end));
  const span = spanOfWords(sentence, start, end);
  // `the head of Norlandâ€™s harbours`: the name of an owner, whose mark was encoded twice.
  return text[span.end] === 'â' ? undefined : slice(text, span);
}

/** `Jane Doe, | Per Singer and others`: the next of a list, by the given name. */
function isNextPerson(words: readonly Word[], at: number): boolean {
  const [given, family] = [words[at]!, words[at + 1]];
  return (
    given.large &&
    given.traits.givenName &&
    !given.traits.place &&
    family?.large === true &&
    !family.owns &&
    /^(?:,|and)$/.test(words[at + 2]?.plain ?? '')
  );
}

const DANGLES = /^(?:about|and|around|as|at|by|for|from|in|nearly|of|on|or|over|roughly|some|the|to|with)$/;

/**
 * `, a rodeo clown,`, `is a beekeeper in Orsa`: a noun at the end, told by the word before it or by its own ending; `is
 * a rock concert` only likens.
 */
function describes(words: readonly Word[], from: number, end: number, place: Place): boolean {
  // `a 6-foot, 200-pound man`: how large he is.
  if (/^\d/.test(words[from + 1]?.plain ?? '') && words.slice(from + 2, from + 4).some(isLength))
    return false;
  if (place === 'aside' && end - from > 2) return /^\p{L}{3}/u.test(words[end - 1]!.text);
  const preposition = words.findIndex(({ plain }, at) => at > from && at < end && PREPOSITION.test(plain));
  return AGENT.test(words[(preposition < 0 ? end : preposition) - 1]!.text);
}

function isLength({ plain }: Word): boolean {
  return /^(?:feet|foot|inch|pound|stone)$/.test(plain);
}

/**
 * `spokesman Jane Doe`: the role is that of the name behind it; `the mayor opened the bridge`: it is the mayor who did.
 */
function tellsOfAnother(words: readonly Word[], role: number): boolean {
  const [next, object] = [words[role + 1], words[role + 2]];
  if (next === undefined) return false;
  // `Vice President Per Sund`, who is the next of a list
  if (words[role]!.large)
    return (
      next.large &&
      next.traits.givenName &&
      !next.traits.role &&
      !next.traits.place &&
      words[role + 2]?.large === true
    );
  if (next.large) return !next.traits.role;
  if (!/ed$/.test(next.plain) || /^(?:based|called|dubbed|named|nicknamed)$/.test(next.plain)) return false;
  return object !== undefined && !object.mark && (object.large || DETERMINERS.test(object.plain));
}

const DETERMINERS = /^(?:an?|her|his|its|that|the|their|them|this)$/;

/** `President | Blom’s adviser`: the title of whose adviser somebody is. */
function isTitleOfOwner(words: readonly Word[], role: number): boolean {
  let at = role + 1;
  while (at < role + 4 && words[at]?.large && !words[at]!.owns) at++;
  return (
    words[role]!.large && words[role]!.traits.beforeFamilyName && words[at]?.large === true && words[at]!.owns
  );
}

/**
 * `Ida Blom, | describing the captain`, `| lived there`: what somebody does; `a retired captain` has no such word
 * behind.
 */
function tellsDoing(words: readonly Word[], at: number): boolean {
  const { large, plain, traits } = words[at]!;
  const next = words[at + 1];
  if (large) return false;
  if (traits.speech || /^(?:it|he|she|they|there)$/.test(plain)) return true;
  if (/^(?:are|died|had|has|is|met|ran|spoke|took|was|went|were|will|would)$/.test(plain)) return true;
  // `clearly | delighted to`, not `newly | elected mayor`.
  if (/^(?:became|began|came|fell|gave|got|grew|knew|sat|saw|stood|threw|told|wrote)$/.test(plain))
    return true;
  if (/^(?:held|kept|left|lost|won)$/.test(plain) && next?.traits.functionWord) return true;
  if ((/ly$/.test(plain) || /^(?:always|never|often|once)$/.test(plain)) && next && !next.mark)
    return tellsDoing(words, at + 1);
  const isVerb = /(?:ed|ing)$/.test(plain) || plain === 'made';
  return isVerb && (next?.traits.functionWord === true || next?.large === true);
}

/** A hyphen behind a space, for a dash; as a word of its own it has no letters. */
function isDash({ words, starts }: Sentence, at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]!.plain === '' && before !== undefined && starts[at]! > starts[at - 1]! + before.text.length
  );
}

/** A mark other than a hyphen, and behind the first word a verb or what opens a clause. */
export function endsPhrase(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]!;
  if (word.mark && !/^[-/&'’]?$/.test(word.plain)) return true;
  return (
    at > from &&
    (/^(?:aged|also|but|too|who|whom|which|that|whose|when|where|is|are|was|were|has|have|had|will|would|can|could|may|did|does)$/.test(
      word.plain,
    ) ||
      (!word.large && word.traits.speech))
  );
}
