import type { Token } from '../../../../text/tag.ts';
import { lastBefore } from '../look-back.ts';
import { plain, type Words } from '../word.ts';
import { addedAt } from './added-statement.ts';
import { SUPERLATIVES } from './cut-lexicon.ts';

/** `the first bridge | in Orsa`: no phrase stands yet behind what is the first, or all, that says of what. */
export function isBounded(words: Words, index: number, verb: number): boolean {
  const from = Math.max(verb, addedAt(words, index));
  const bound = lastBefore(words, index, (token, at) => isSuperlative(token) && !isTime(words, at), from);
  if (bound >= 0 && /^(?:in|among|at|within|across|for|since)$/.test(plain(words[index]))) return true;
  return (
    bound >= 0 && !words.slice(bound, index).some((token) => token.pos === 'ADP' && plain(token) !== 'of')
  );
}

/** `for the first time | during the strike`, `its worst storm | in 40 years`: of what time it is a record. */
export function isRecordOf(words: Words, index: number): boolean {
  if (!/^(?:during|in|since|over)$/.test(plain(words[index]))) return false;
  const [thing, described, before] = [1, 2, 3].map((back) => words[index - back]);
  if (thing?.pos !== 'NOUN' || described === undefined) return false;
  if (plain(thing) === 'time')
    return /^(?:first|second|third|fourth|fifth|last|only)$/.test(plain(described));
  return (
    isSuperlative(described) || (described.pos === 'NOUN' && before !== undefined && isSuperlative(before))
  );
}

/** `last year`, `in the first week`, which bounds nothing. */
function isTime(words: Words, index: number): boolean {
  const unit = /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter|night|decade)$/;
  if (!unit.test(plain(words[index + 1]))) return false;
  if (plain(words[index]) === 'last') return plain(words[index - 1]) !== 'the';
  return plain(words[index]) === 'first' && plain(words[index - 2]) === 'in';
}

/** `best`, `oldest`: not `latest`, which picks nothing out. */
export function isSuperlative(token: Token): boolean {
  const word = plain(token);
  if (SUPERLATIVES.test(word)) return true;
  return (
    (token.pos === 'ADJ' || token.pos === 'ADV') &&
    word.endsWith('est') &&
    word !== 'latest' &&
    word.length > 5
  );
}
