import type { Token } from '../../../../text/tag.ts';
import { isNominal, plain } from '../grammar.ts';
import { findQuoted } from '../quotation.ts';

type Words = readonly Token[];

/** Words between the two commas. */
const LONGEST = 8;
/** What belongs to whom the name means, or is a kind. */
const OPENERS = /^(?:an?|her|his|its|the|their)$/;

/** `told Ida Blom, his deputy and friend, to go` without what is told of the name between its commas. */
export function withoutAppositions(words: Words): Words {
  const kept: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; index++) {
    const end = quoted[index] ? index : appositionEnd(words, index);
    if (end > index) index = end;
    else kept.push(words[index]!);
  }
  return kept.length === words.length ? words : kept;
}

/** The place of the second comma; the first's own where no apposition stands between them. */
function appositionEnd(words: Words, comma: number): number {
  if (
    words[comma]!.text !== ',' ||
    words[comma - 1]?.pos !== 'PROPN' ||
    !OPENERS.test(plain(words[comma + 1]))
  )
    return comma;
  let end = comma + 2;
  while (end <= comma + LONGEST && words[end] !== undefined && isInside(words[end]!)) end++;
  const next = words[end + 1];
  const isTold = words[end]?.text === ',' && isNominal(words[end - 1]) && next !== undefined;
  return isTold && !/^(?:CCONJ|PROPN|DET|NUM)$/.test(next.pos) ? end : comma;
}

function isInside({ pos, text }: Token): boolean {
  return /^(?:ADJ|ADP|NOUN|PROPN|CCONJ|NUM|DET)$/.test(pos) || /^['’]s?$|^-$/.test(text);
}
