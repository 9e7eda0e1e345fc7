import type { Token } from '../../../../text/tag.ts';
import { wordSet } from '../../../../text/word-set.ts';
import { withoutStretches } from '../quotation.ts';
import { plain, type Words } from '../word.ts';

/** What is somebody's word wherever it is told of. */
const WORDS = wordSet(
  'accusation allegation apology comment email essay joke letter memo message op-ed post remark speech statement tweet',
);
const MADE = /^(?:delivered|gave|issued|made|posted|published|released|sent|wrote)$/;

/**
 * The words, without their articles, without who made a remark that is told of because of him, outside quotations:
 * `criticized Blom over remarks | she made | on ferries`.
 */
export function withoutMaker(words: Words): Words {
  if (!words.some((token) => WORDS.has(token.lemma))) return words;
  return withoutStretches(words, endOfMaker);
}

/** Behind `that she made`, where the word before is hers and more of it is told behind. */
function endOfMaker(words: Words, from: number): number {
  if (!WORDS.has(words[from - 1]?.lemma ?? '') || words[from - 1]!.pos !== 'NOUN') return from;
  const who = plain(words[from]) === 'that' ? from + 1 : from;
  const [maker, next] = [words[who], words[who + 2]];
  if (!MADE.test(plain(words[who + 1])) || next === undefined || !isTold(words.slice(0, from), maker))
    return from;
  const tells = next.pos === 'ADP' || plain(next).endsWith('ing');
  return tells && plain(next) !== 'to' ? who + 2 : from;
}

/** A pronoun, or the surname of somebody who stands before. */
function isTold(before: Words, maker: Token | undefined): boolean {
  if (/^(?:he|she|they)$/.test(plain(maker))) return true;
  return maker?.pos === 'PROPN' && before.some((token) => token.text === maker.text);
}
