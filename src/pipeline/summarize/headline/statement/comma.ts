import { isMonth } from '../../../../text/calendar.ts';
import type { Token } from '../../../../text/tag.ts';
import { isVerbal, plain, type Words } from '../word.ts';

/**
 * Whether a comma parts what stands on its two sides: not between adjectives (`a long, hard fight`), nor inside a
 * date, a number, a score, a place or a name.
 */
export function isParting(tokens: Words, index: number): boolean {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (previous === undefined || next === undefined) return true;
  if (isAdjective(tokens, index - 1) && (isAdjectiveChain(tokens, index + 1) || isInThing(tokens, index)))
    return false;
  if (isInPlace(tokens, index) || isInSubject(tokens, index) || isInSlogan(tokens, index)) return false;
  if (
    previous.pos === 'PROPN' &&
    /^(?:\p{Lu}\.){2}$|^\p{Lu}{2}$/u.test(next.text) &&
    /^['’]s$/.test(tokens[index + 2]?.text ?? '')
  )
    return false;
  if (/^\d{1,2}$/.test(previous.text) && /^(?:19|20)\d\d$/.test(next.text)) return false;
  if (/^(?:19|20)\d\d$/.test(previous.text) && isInsideClause(tokens, index)) return false;
  if (/^\d{1,3}$/.test(previous.text) && /^\d{3}$/.test(next.text)) return false;
  if (SCORE.test(previous.text) && SCORE.test(next.text)) return false;
  if (/^(?:jr|sr|inc|llc|ltd)\.?$/i.test(next.text)) return false;
  return true;
}

/** `6-2` of `6-2, 7-5`. */
const SCORE = /^\d{1,2}-\d{1,2}$/;

/** `the Sept. 3, 1998, flood`, `the level on Sept. 3, 1998, was`: a date whose noun or verb follows its comma. */
function isInsideClause(tokens: Words, index: number): boolean {
  const first = tokens.findIndex(({ text }) => text === ',');
  if (first === index - 2 && tokens[index + 1]?.pos === 'AUX') return true;
  const month = tokens
    .slice(Math.max(0, index - 6), index)
    .findIndex(({ text }) => isMonth(text.toLowerCase()));
  const before = month < 0 ? undefined : tokens[Math.max(0, index - 6) + month - 1];
  return before?.pos === 'DET' && /^(?:NOUN|ADJ)$/.test(tokens[index + 1]?.pos ?? '');
}

/** `long`, `dress-wearing`. */
function isAdjective(tokens: Words, index: number): boolean {
  const token = tokens[index];
  return (
    token?.pos === 'ADJ' ||
    (token?.pos === 'VERB' &&
      (tokens[index - 1]?.text === '-' ||
        tokens[index - 1]?.pos === 'DET' ||
        (tokens[index - 1]?.pos === 'ADV' && tokens[index - 2]?.pos === 'DET')))
  );
}

/** Either comma of `a Madison, Wisconsin, officer`. */
function isInPlace(tokens: Words, index: number): boolean {
  for (const first of [index, index - 2, index - 3]) {
    const second = [first + 2, first + 3].find((at) => tokens[at]?.text === ',');
    if (second === undefined || (index !== first && index !== second) || tokens[first]?.text !== ',')
      continue;
    const [before, place, after] = [tokens[first - 2], tokens[first - 1], tokens[second + 1]];
    const state = tokens.slice(first + 1, second);
    if (
      (before?.pos === 'DET' || /^(?:his|her|their|its)$/i.test(before?.text ?? '')) &&
      place?.pos === 'PROPN' &&
      state.every(({ pos }) => pos === 'PROPN') &&
      (after?.pos === 'NOUN' || after?.pos === 'ADJ')
    )
      return true;
  }
  return false;
}

/** `the “one coast, one fare” plan`: told twice, it is one name. */
function isInSlogan(tokens: Words, comma: number): boolean {
  const [one, , , again] = tokens.slice(Math.max(0, comma - 2), comma + 2);
  return comma > 1 && plain(one) === 'one' && plain(again) === 'one';
}

/**
 * `Divers in Orsa, Norland found`: a place whose country has no second comma, in the subject that the sentence begins
 * with.
 */
function isInSubject(tokens: Words, index: number): boolean {
  const [of, place, , country, verb] = tokens.slice(Math.max(0, index - 2), index + 3);
  if (index < 3 || !/^(?:at|from|in|near|of)$/.test(plain(of)) || place?.pos !== 'PROPN') return false;
  if (country?.pos !== 'PROPN' || !isVerbal(verb) || /ing$/.test(plain(verb))) return false;
  const subject = tokens.slice(0, index - 2);
  return subject.every(
    ({ pos }, at) => /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos) || isHeldThere(subject.slice(at)),
  );
}

/** `talks | being | held` before `in`. */
function isHeldThere(words: Words): boolean {
  return (
    words.length < 3 &&
    words[0]?.pos !== 'ADP' &&
    words.at(-1)?.pos === 'VERB' &&
    !/ing$/.test(plain(words.at(-1)))
  );
}

/** After "a prominent,": "advisory role", "but unpaid, advisory role". */
function isAdjectiveChain(tokens: Words, from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first?.pos === 'CCONJ') return second?.pos === 'ADJ';
  if (first?.pos === 'NUM' && second?.text === '-')
    return tokens[from + 2]?.pos === 'NOUN' && /^(?:ADJ|NOUN|VERB)$/.test(tokens[from + 3]?.pos ?? '');
  if (second?.text === '-') return isAdjective(tokens, from + 2) && isNounAfter(tokens[from + 3]);
  if (first?.pos === 'ADV' && second?.pos === 'ADJ') return isNounAfter(tokens[from + 2]);
  const isListed = first?.pos === 'NOUN' && second?.pos === 'CCONJ' && tokens[from + 2]?.pos === 'ADJ';
  if (isListed && tokens[from + 3]?.pos === 'NOUN') return true;
  return first?.pos === 'ADJ' && isNounAfter(second);
}

/** `to bring legal, concealed guns`: of what is done to, with no "be" before it. */
function isInThing(tokens: Words, comma: number): boolean {
  const [does, , , quality, thing] = tokens.slice(comma - 2, comma + 3);
  return (
    does?.pos === 'VERB' &&
    plain(tokens[comma - 3]) === 'to' &&
    quality?.pos === 'VERB' &&
    quality.text.endsWith('ed') &&
    thing?.pos === 'NOUN'
  );
}

function isNounAfter(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'ADJ';
}
