import { findQuoted, isQuoteMark } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';

/** How somebody is, which is no quality of a thing that is still to come: `fit to row`, `proud of it`. */
const STATES =
  /^(?:able|aware|capable|confident|eager|fit|free|grateful|proud|ready|unable|unfit|willing|worthy)$/;
/** Words of the second thing, so that it is worth while. */
const LEAST = 3;

/**
 * Of two things in quotation marks at the end, which are of different kinds, the first: `in “excellent condition | and
 * fit to row”`. For a statement so long that nobody would read it.
 */
export function withOneQuoted(words: Words): Words {
  const close = words.length - 1;
  if (!isQuoteMark(words[close]!)) return words;
  const quoted = findQuoted(words);
  const open = words.findLastIndex((token, at) => at < close && isQuoteMark(token));
  const joint = words.findLastIndex((token, at) => at < close && plain(token) === 'and');
  if (!quoted[open] || joint < open + 3 || close - joint <= LEAST) return words;
  const first = words.slice(open + 1, joint);
  const isThing = isNominal(first.at(-1)) && first.every(({ pos }) => /^(?:ADJ|ADV|DET|NOUN)$/.test(pos));
  const isOtherKind = STATES.test(plain(words[joint + 1])) && /^(?:ADP|PART)$/.test(words[joint + 2]!.pos);
  return isThing && isOtherKind ? [...words.slice(0, joint), words[close]!] : words;
}
