import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { ingOf } from '../past-tense.ts';
import { type Change, withChanges } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

const KEEP: ReadonlyMap<string, string> = new Map([
  ['continue', 'keep'],
  ['continues', 'keeps'],
  ['continued', 'kept'],
]);
/** What is so rather than done is not told with `-ing`. */
const STATES =
  /^(?:be|believe|belong|enjoy|exist|face|feel|have|hold|hope|keep|know|like|live|love|need|own|remain|represent|see|seem|serve|stay|suffer|support|think|want)$/;

/** The words with `kept closing` for `continued to close`, outside quotations. */
export function withKeep(words: Words): Words {
  if (!words.some(({ lemma }) => lemma === 'continue')) return words;
  return withChanges(words, keptAt);
}

/** `continued to close | the pier`. */
function keptAt(words: Words, from: number): Change | undefined {
  const [token, verb] = [words[from]!, words[from + 2]];
  const text = KEEP.get(plain(token));
  if (text === undefined || token.pos !== 'VERB' || plain(words[from + 1]) !== 'to') return undefined;
  if (verb?.pos !== 'VERB' || plain(verb) !== verb.lemma || STATES.test(verb.lemma)) return undefined;
  const isBare = words[from + 3] === undefined || words.slice(from + 3).some(isJoined);
  if (isBare || keepsVerb(words, from)) return undefined;
  const doing = changeToken(verb, { text: ingOf(verb.lemma) });
  return { tokens: [changeToken(token, { text, lemma: 'keep' }), doing], end: from + 3 };
}

/** `continued to row | and | sing`: the second would have to change too. */
function isJoined({ pos }: Token, at: number, rest: Words): boolean {
  const next = rest[at + 1];
  return pos === 'CCONJ' && next?.pos === 'VERB' && plain(next) === next.lemma;
}

/** What goes on so that something is done. */
const COURSES = /^(?:campaign|effort|negotiation|operation|rescue|search|talk|work)s?$/;

/** `has continued`, `talks continued to` free the crews. */
function keepsVerb(words: Words, index: number): boolean {
  if (COURSES.test(plain(words[index - 1]))) return true;
  return words.slice(Math.max(0, index - 2), index).some(({ lemma }) => lemma === 'have');
}
