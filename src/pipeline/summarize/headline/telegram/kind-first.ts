import { changeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';
import { isTie, plain, type Words } from '../word.ts';

/** What is called by what it is of or on, its preposition, and what that is. */
interface Kind {
  readonly noun: RegExp;
  readonly preposition: string;
  readonly of: RegExp;
}

const BANS = /^(?:ban|crackdown|embargo|freeze|moratorium)$/;
const WALLS = /^(?:fence|wall)$/;

const KINDS: readonly Kind[] = [
  { noun: /^doses?$/, preposition: 'of', of: /^(?:boosters?|vaccines?)$/ },
  {
    noun: /^(?:attack|riot)$/,
    preposition: 'on',
    of: /^(?:airport|capitol|embassy|hospital|mosque|parliament|school|synagogue)$/,
  },
  { noun: WALLS, preposition: 'along', of: /^border$/ },
  { noun: /^(?:applications|claims)$/, preposition: 'for', of: /^(?:benefits|insurance)$/ },
  {
    noun: BANS,
    preposition: 'on',
    of: /^(?:abortions?|alcohol|boosters|evictions|executions|exports|flights|guns|hiring|imports|protests|smoking|travel|visas)$/,
  },
];
const NOUNS =
  /^(?:applications|attack|ban|claims|crackdown|doses?|embargo|fence|freeze|moratorium|riot|wall)$/;
/** Behind these more is told of what it is of. */
const TELLS_MORE =
  /^(?:after|against|and|at|before|by|for|from|in|into|of|on|or|over|to|under|with|without)$/;
/** Words of what it is of. */
const LONGEST = 5;

/**
 * The words, without their articles, with the kind before the thing, outside quotations: `doses of a new vaccine` are
 * `new vaccine doses`, `a ban on imports` is `import ban`.
 */
export function withKindFirst(words: Words): Words {
  if (!words.some((token) => NOUNS.test(plain(token)))) return words;
  return KINDS.reduce(withOneFirst, words);
}

function withOneFirst(words: Words, { noun, preposition, of }: Kind): Words {
  const at = words.findIndex(
    (token, index) => noun.test(plain(token)) && plain(words[index + 1]) === preposition,
  );
  if (at < 0 || words[at]!.pos !== 'NOUN' || findQuoted(words)[at]) return words;
  let end = at + 2;
  while (end < at + 2 + LONGEST && isOfKind(words, end)) end++;
  const kind = words.slice(at + 2, end);
  const head = kind.at(-1);
  if (head === undefined || !of.test(plain(head)) || isTie(words[end])) return words;
  const isToldMore = TELLS_MORE.test(plain(words[end]));
  if (isToldMore && (BANS.test(plain(words[at])) || WALLS.test(plain(words[at])))) return words;
  if (BANS.test(plain(words[at])) && kind.length > 1 && words[at - 1]?.pos === 'ADJ') return words;
  const single = head.lower.endsWith('s') ? changeToken(head, { text: head.text.slice(0, -1) }) : head;
  return [...words.slice(0, at), ...kind.slice(0, -1), single, words[at]!, ...words.slice(end)];
}

function isOfKind(words: Words, index: number): boolean {
  const { pos, text } = words[index] ?? {};
  return (
    /^(?:ADJ|NOUN|PROPN)$/.test(pos ?? '') ||
    text === '-' ||
    (pos === 'VERB' && words[index - 1]?.text === '-')
  );
}
