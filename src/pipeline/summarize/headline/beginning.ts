import { isFiniteVerb } from './finite-verb.ts';
import { CLAUSE_OPENERS } from './statement/clause-openers.ts';
import { isVerbal, plain, type Words } from './word.ts';

/** True when the words begin as a subject does. */
export function beginsAsSubject(words: Words): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (/^["“‘']$/.test(first.text)) return true;
  if (isVerbal(first)) return false;
  if (CLAUSE_OPENERS.has(plain(first)) || plain(first) === 'which' || plain(first) === 'who') return false;
  if (words[1]?.text === '-' && /^(?:ADV|INTJ|X)$/.test(first.pos)) return true;
  if (first.pos === 'ADV' && plain(first).endsWith('ly'))
    return words[1]?.pos === 'ADJ' || words[1]?.pos === 'VERB';
  return ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'SYM'].includes(first.pos) || isQuantityAdverb(words);
}

/** `nearly 500 people`, `more than half`. */
function isQuantityAdverb(words: Words): boolean {
  return (
    words.slice(0, 3).some((token) => token.pos === 'NUM') ||
    /^(?:about|around|nearly|almost|over)$/.test(plain(words[0]))
  );
}

/** True when the words begin with the verb of a clause whose subject came before: `drew`, `has since drawn`. */
export function beginsWithVerb(words: Words): boolean {
  let index = 0;
  while (words[index]?.pos === 'ADV') index++;
  const token = words[index];
  if (token === undefined || index > 2) return false;
  if (token.pos === 'NOUN' && token.text.endsWith('s') && plain(words[index + 1]) === 'to')
    return words[index + 2]?.pos === 'VERB';
  return isFiniteVerb(words.slice(index), 0);
}
