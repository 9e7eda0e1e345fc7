import { changeToken } from '../made-token.ts';
import { type Change, withChanges } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** `will be missing`: how somebody will be. */
const QUALITIES = /^(?:being|coming|going|interesting|lacking|missing|outstanding|waiting)$/;
/** `will begin closing arguments`: what is begun. */
const BEGUN = /^(?:boarding|closing|opening|testing|training|voting)$/;
/** Between `will` and `have to`. */
const SOON = /^(?:again|also|eventually|now|soon|still)$/;

/**
 * The words with what will be done told plainly, outside quotations: `will not be closing the pier` is `will not close
 * the pier`, `will begin charging fees` is `will charge fees`.
 */
export function inPlainFuture(words: Words): Words {
  if (!words.some((token) => /^(?:will|wo)$/.test(plain(token)))) return words;
  return withChanges(words, plainAt);
}

function plainAt(words: Words, from: number): Change | undefined {
  const [first, second] = [words[from]!, words[from + 1]!];
  if (mustSoon(words, from))
    return { tokens: [changeToken(first, { text: 'must', lemma: 'must' }), second], end: from + 4 };
  if (!leads(words, from)) return undefined;
  return { tokens: [changeToken(second, { text: second.lemma })], end: from + 2 };
}

/** `will | soon | have to`. */
function mustSoon(words: Words, index: number): boolean {
  return (
    plain(words[index]) === 'will' &&
    SOON.test(plain(words[index + 1])) &&
    plain(words[index + 2]) === 'have' &&
    plain(words[index + 3]) === 'to'
  );
}

/** `will | be | closing the pier`, `will soon | start | charging crews`. */
function leads(words: Words, index: number): boolean {
  const [token, doing, next] = [words[index]!, words[index + 1], words[index + 2]];
  if (!/^(?:be|begin|start)$/.test(plain(token)) || doing?.pos !== 'VERB' || next === undefined) return false;
  if (!plain(doing).endsWith('ing') || doing.lemma.endsWith('ing') || QUALITIES.test(plain(doing)))
    return false;
  if (token.lemma !== 'be' && BEGUN.test(plain(doing))) return false;
  if (!/^(?:ADJ|ADP|DET|NOUN|NUM|PRON|PROPN|SYM)$/.test(next.pos) || /^(?:at|by|on)$/.test(plain(next)))
    return false;
  // `will be rowing and singing`: the second would have to change too.
  if (words.slice(index + 2).some(({ pos }, at, rest) => pos === 'CCONJ' && /ing$/.test(plain(rest[at + 1]))))
    return false;
  let will = index - 1;
  while (words[will]?.pos === 'ADV' || /^(?:n['’]t|not)$/.test(plain(words[will]))) will--;
  return /^(?:will|wo)$/.test(plain(words[will])) && plain(words[will - 1]) !== 'there';
}
