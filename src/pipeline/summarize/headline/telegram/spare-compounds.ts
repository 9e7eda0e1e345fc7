import { withoutStretches } from '../quotation.ts';
import { isCapitalName, plain, type Words } from '../word.ts';

/**
 * The words without how many pages a paper has and where a firm that is named has its seat, outside quotations: `a
 * | 16-page | report`, `| Marstad-based | Blom Lines`.
 */
export function withoutSpareCompounds(words: Words): Words {
  if (!words.some((token) => /^(?:page|based)$/.test(plain(token)))) return words;
  return withoutStretches(words, (all, from) => Math.max(endOfPages(all, from), endOfSeat(all, from)));
}

function endOfPages(words: Words, from: number): number {
  const [number, hyphen, page, next] = words.slice(from, from + 4);
  const isSize = number?.pos === 'NUM' && hyphen?.text === '-' && plain(page) === 'page';
  return isSize && /^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? '') ? from + 3 : from;
}

function endOfSeat(words: Words, from: number): number {
  let at = from;
  while (isCapitalName(words[at])) at++;
  const isSeat = at > from && words[at]?.text === '-' && plain(words[at + 1]) === 'based';
  const isFirst = !isCapitalName(words[from - 1]) && words[from - 1]?.text !== '-';
  return isSeat && isFirst && isCapitalName(words[at + 2]) && isCapitalName(words[at + 3]) ? at + 2 : from;
}
