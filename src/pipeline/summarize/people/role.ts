import { itemAt } from '../../../text/item-at.ts';
import { slice } from '../../../text/span.ts';
import type { Mention } from './mention.ts';
import { closesAside, readRoleBefore } from './role-before.ts';
import { endsPhrase, readRoleBehind } from './role-behind.ts';
import { LONGEST } from './role-end.ts';
import { MEMBER } from './role-word.ts';
import { type Sentence, spanOfWords, type Word } from './word.ts';

/**
 * What the article says that the person is, in its words: before the name (`council press officer`), or after it
 * (`an expert at the institute`, `who heads the agency`). Undefined when this sentence does not say.
 */
export function readRole(text: string, sentence: Sentence, mention: Mention): string | undefined {
  const role = findRole(text, sentence, mention);
  return role !== undefined && KIN.test(role) ? undefined : role;
}

/** Whose, nothing beside the name says: `older sister`, `father and sister`. */
const RELATIVE =
  '(?:aunt|brother|cousin|daughter|father|fellow|grand(?:daughter|father|mother|son)|husband|mother|nephew|niece|parent|sister|son|step(?:daughter|father|mother|son)|uncle|widow|widower|wife)';
const KIN = new RegExp(
  `^(?:(?:(?:Catholic|Jewish|Muslim|elder|eldest|half|late|older|twin|younger|youngest)[ -])?${RELATIVE}|${RELATIVE} and ${RELATIVE})$`,
);

function findRole(text: string, sentence: Sentence, mention: Mention): string | undefined {
  const before =
    roleOfNominee(text, sentence, mention) ??
    readRoleBefore(text, sentence, beforeCourtesy(sentence, mention));
  if (before !== undefined && !COURTESY.test(before) && !isMembership(before))
    return ofOne(before.replace(ENDS_COURTEOUSLY, ''));
  return (
    readRoleBehind(text, sentence, mention) ??
    (before === undefined || HONOUR.test(before) ? undefined : ofOne(before)) ??
    roleOfAside(text, sentence, mention) ??
    sharedRole(text, sentence, mention) ??
    affiliation(text, sentence, mention)
  );
}

/** `The institute’s director, | Dr Ida Blom`: how she is addressed stands between the name and what she is. */
function beforeCourtesy({ words }: Sentence, mention: Mention): Mention {
  const [outer, comma] = [itemAt(words, mention.from - 2), itemAt(words, mention.from - 1)];
  const isAddressed = COURTESY.test(comma?.text ?? '') && comma!.large;
  const isTold =
    outer?.traits.role === true || (outer?.plain === ',' && words[mention.from - 3]?.traits.role);
  return isAddressed && isTold ? { ...mention, from: mention.from - 1, office: false } : mention;
}

/** Offices that several who are named behind hold each. */
const OFFICES =
  /^(?:generals|governors|justices|leaders|ministers|presidents|representatives|senators|govs\.|reps\.|sens\.|M(?:E|S)?[KP]s)$/i;
/** How far before a name its office is looked for. */
const FAR = 16;

/** `Republican Senators Ida Blom (N–Orsa), Nils Lind and | Per Sund`: what stands before the first of them. */
function sharedRole(text: string, sentence: Sentence, mention: Mention): string | undefined {
  const { words } = sentence;
  const joint = itemAt(words, mention.from - 1)?.plain;
  const goesOn = /^(?:and|,)$/.test(words[mention.to]?.plain ?? '');
  if (joint !== 'and' && !(joint === ',' && goesOn)) return undefined;
  for (let at = mention.from - 2; at >= Math.max(0, mention.from - FAR); at--) {
    const word = words[at]!;
    if (OFFICES.test(word.text)) {
      const role = readRoleBefore(text, sentence, { ...mention, from: at + 1, office: true });
      return role === undefined ? undefined : ofOne(role);
    }
    if (word.text === ')') at = openingBracket(words, at);
    else if (word.owns || (!word.large && !/^(?:,|and|of)$/.test(word.plain))) return undefined;
  }
  return undefined;
}

function openingBracket(words: readonly Word[], closing: number): number {
  return words.slice(0, closing).findLastIndex(({ text }) => text === '(');
}

/** `Norland Democrat`: what somebody does tells more. */
export function isMembership(role: string): boolean {
  return MEMBER.test(role.slice(role.lastIndexOf(' ') + 1));
}

/** Says how somebody is addressed, and not what he is. */
const HONOUR = /^(?:dr|sir|dame|lady|hon|monsignor)\.?$/i;
/** Said of many: what stands behind the name tells more. */
const COURTESY = /^(?:dr|prof|sir|dame|lord|lady|monsignor|sister|brother|father|rev|fr|hon)\.?$/i;

/**
 * `Republican Senators | Ida Blom and Per Sund`: each of them is one; `fellow Senator | Ida Blom`: whose, another
 * tells.
 */
function ofOne(role: string): string {
  return role
    .replace(/^fellow /i, '')
    .replace(/(?<=\b(?:general|governor|justice|leader|minister|president|representative|senator))s$/i, '')
    .replace(/(?<=\b(?:gov|rep|sen))s(?=\.$)/i, '')
    .replace(/(?<=\bM(?:E|S)?[KP])s$/, '');
}

/** `her predecessor | Sir`. */
const ENDS_COURTEOUSLY = /(?<!first) (?:sir|dame|dr\.?|lord|lady)$/i;

/** `of the Coastal Survey`: the organisation, where nothing else is said. */
function affiliation(text: string, sentence: Sentence, { to }: Mention): string | undefined {
  const { words } = sentence;
  if (!/^(?:of|from)$/.test(words[to]?.plain ?? '')) return undefined;
  let end = to + 1;
  while (end < words.length && end - to < LONGEST && !endsPhrase(words, end, to)) {
    const { large, plain } = words[end]!;
    if (
      !large &&
      !/^(?:the|of|for|and|on|group|watchdog|think|tank|charity|agency|company|firm|union)$/.test(plain)
    )
      break;
    end++;
  }
  const named = words
    .slice(to + 1, end)
    .some(({ traits, text: own }) => traits.notName || /^\p{Lu}{2,}$/u.test(own));
  if (!named || !words[end - 1]!.large) return undefined;
  return slice(text, spanOfWords(sentence, to, end));
}

const RANKS = /^(?:chief|deputy|vice|executive|managing|former|acting|senior|prime|foreign)$/;

/** `the party's nominee for mayor, | Jane Doe,`, `the editor in chief, | Jane Doe,`: no mayor, and no chief. */
function roleOfNominee(text: string, sentence: Sentence, mention: Mention): string | undefined {
  const [before, office] = [
    itemAt(sentence.words, mention.from - 3),
    itemAt(sentence.words, mention.from - 2),
  ];
  if (!/^(?:for|in)$/.test(before?.plain ?? '') || office?.traits.role !== true) return undefined;
  return roleOfAside(text, sentence, mention);
}

/** `the chief executive of the health service, | Jane Doe,`: the role and whose it is, up to the comma. */
function roleOfAside(text: string, sentence: Sentence, { from, to }: Mention): string | undefined {
  const { words } = sentence;
  const comma = from - 1;
  if (itemAt(words, comma)?.plain !== ',' || !closesAside(words, to)) return undefined;
  for (let at = comma - 2; at >= Math.max(0, comma - 12) && !words[at]!.mark; at--) {
    if (!words[at]!.traits.role || !/^(?:of|for|at|in|to)$/.test(words[at + 1]!.plain)) continue;
    let start = at;
    while (start > 0 && opensRank(words[start - 1]!)) start--;
    return slice(text, spanOfWords(sentence, start, comma));
  }
  return undefined;
}

/** `Norland`, `former` and `chief` of `former Norland chief executive`. */
function opensRank({ large, plain, traits }: Word): boolean {
  return traits.role || RANKS.test(plain) || (large && traits.place);
}
