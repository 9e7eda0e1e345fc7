import type { Token } from '../../../../text/tag.ts';
import { changeToken } from '../made-token.ts';
import { ingOf } from '../past-tense.ts';
import { findQuoted } from '../quotation.ts';
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
  const told: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; index++) {
    const [token, to, verb] = words.slice(index, index + 3) as [Token, Token | undefined, Token | undefined];
    const text = KEEP.get(plain(token));
    const goesOn =
      token.pos === 'VERB' && plain(to) === 'to' && verb?.pos === 'VERB' && plain(verb) === verb.lemma;
    const isBare = words[index + 3] === undefined || words.slice(index + 3).some(isJoined);
    if (
      text === undefined ||
      !goesOn ||
      isBare ||
      quoted[index] ||
      STATES.test(verb.lemma) ||
      keepsVerb(words, index)
    )
      told.push(token);
    else {
      const doing = changeToken(verb, { text: ingOf(verb.lemma) });
      told.push(changeToken(token, { text, lemma: 'keep' }), doing);
      index += 2;
    }
  }
  return told;
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
