import { isSpeechVerb } from '../../../text/speech.ts';
import type { Token } from '../../../text/tag.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isNominal, plain, type Words } from './word.ts';

/** `said the author | of`, `said a clerk | who asked`: what stands behind who says it. */
function tellsOfSource(token: Token): boolean {
  return token.pos === 'ADP' || /^(?:that|which|who|whose)$/.test(plain(token));
}

/** The verb of saying in `officials said on Friday`, `said Jane Doe`; -1 when the words are no bare attribution. */
export function speechVerb(words: Words): number {
  const verb = words.findIndex(
    (token, index) =>
      (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || (token.pos === 'NOUN' && index === words.length - 1)) &&
      isSpeechVerb(token.text),
  );
  if (verb < 0) return -1;
  for (let index = 0; index < words.length; index++) {
    if (index < verb && isFiniteVerb(words, index) && words[index]!.pos !== 'AUX') return -1;
    if (index < verb - 1 && words[index]!.pos === 'AUX' && words[index + 1]!.pos === 'VERB') return -1;
    if (words[0]!.lemma === 'say' && index > 1 && isNominal(words[index - 1]) && tellsOfSource(words[index]!))
      break;
    if (index > verb && (isFiniteVerb(words, index) || plain(words[index]) === 'that')) return -1;
  }
  const phrase = words.findIndex(({ pos }, index) => index > verb && pos === 'ADP');
  const after = words.slice(verb + 1, phrase < 0 ? words.length : phrase);
  const objects = after.filter((token) => token.pos === 'DET' || token.pos === 'NOUN').length;
  if (verb > 0 && after.some(({ pos }) => pos === 'NUM' || pos === 'SYM')) return -1;
  return verb > 0 && objects > 4 ? -1 : verb;
}
