import type { Lexeme } from '../../../text/lexeme.ts';
import { readNumeral } from '../../../text/number.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';

/**
 * `were moved from a care home and | 40 houses in Orsa`: of these no verb tells anything else, so that the words before
 * them say only half; `40 were hurt in Orsa and | 12 in Nolm` leave nothing out.
 */
export function isOneMore({ lexemes, tokens }: SentenceWords, at: number): boolean {
  const numeral = readNumeral(lexemes, at);
  const next = numeral && lexemes[numeral.last + 1];
  if (next === undefined || tokens[numeral!.last + 1]?.pos !== 'NOUN' || next.lower === 'others')
    return false;
  const rest = lexemes.slice(numeral!.last + 1);
  const mark = rest.findIndex(({ text }) => /^[,;:.—)]$/.test(text));
  const isOfVerb = ({ lower }: Lexeme, index: number): boolean =>
    STATES.has(lower) || /^(?:AUX|VERB)$/.test(tokens[numeral!.last + 1 + index]?.pos ?? '');
  return !(mark < 0 ? rest : rest.slice(0, mark)).some(isOfVerb);
}
