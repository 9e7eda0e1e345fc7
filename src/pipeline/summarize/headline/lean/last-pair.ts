import type { Token } from '../../../../text/tag.ts';
import { findQuoted } from '../quotation.ts';
import { isTie, plain, type Words } from '../word.ts';

/** With one of these both are meant, or a number of them. */
const TOGETHER =
  /^(?:arrest|arrested|between|combine|combined|combination|compare|compared|dead|died|difference|differences|either|gap|gaps|injured|injuring|kill|killed|killing|link|links|merge|merger|mix|mixture|neither|not|nor|only|or|pair|same|split|swap|together|two|wounded|wounding)$/;
/** Words before the pair among which these are looked for. */
const NEAR = 8;
/** Words of the last thing, so that it is worth while, and of what is told without it. */
const LEAST = 2;
const ENOUGH = 14;

/**
 * Without the second of two things at the end that the same is told of, the first of which is several or somebody’s:
 * `failed to act on warnings | and security incidents`, `for both the harbour’s future | and its wider fame`. For a
 * statement so long that nobody would read it.
 */
export function withoutLastOfPair(words: Words): Words {
  const joint = words.findLastIndex((token) => plain(token) === 'and');
  if (joint < ENOUGH || words.length - joint <= LEAST || !isThing(words.slice(joint + 1))) return words;
  if (!isWhole(words, joint) || findQuoted(words)[joint]) return words;
  const near = words.slice(Math.max(0, joint - NEAR), joint);
  if (near.some((token) => TOGETHER.test(plain(token)) || token.pos === 'NUM' || token.text === ','))
    return words;
  const both = words.findLastIndex((token, at) => at < joint && plain(token) === 'both');
  if (near.slice(both < 0 ? 0 : 1).some(({ pos }) => pos === 'CCONJ')) return words;
  return words.slice(0, joint).filter((_, at) => at !== both);
}

/** `security incidents`, `its wider fame`, `strict limits on trade`, and nothing behind it. */
function isThing(words: Words): boolean {
  const on = words.findIndex(({ pos }) => pos === 'ADP');
  const [thing, more] = on < 0 ? [words, []] : [words.slice(0, on), words.slice(on + 1)];
  return isPhrase(thing) && thing.length >= LEAST && (on < 0 || isPhrase(more));
}

function isPhrase(words: Words): boolean {
  return words.at(-1)?.pos === 'NOUN' && words.every(isInPhrase);
}

function isInPhrase(token: Token, index: number, all: Words): boolean {
  if (isTie(token) || isOwner(token)) return true;
  const describes = token.pos === 'VERB' && all[index - 1]?.text === '-';
  return describes || /^(?:ADJ|DET|NOUN|PROPN)$/.test(token.pos);
}

function isOwner({ lower }: Token): boolean {
  return /^(?:her|his|its|their)$/.test(lower);
}

/** `warnings`, `the harbour’s future`: no noun that is the quality of the last, as in `fuel and repair costs`. */
function isWhole(words: Words, joint: number): boolean {
  const [first, last] = [words[joint - 1]!, words[joint + 1]!];
  if (first.pos !== 'NOUN') return false;
  return plain(first) !== first.lemma || last.pos === 'DET' || isOwner(last);
}
