import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tag.ts';

/** The place of a token whose words the article has not, or has elsewhere. */
export const NOWHERE: Span = { start: -1, end: -1 };

/**
 * A token that stands for words of the article. All are made here, since the engine reads the tokens of a sentence
 * slowly when they are laid out in more than a few ways.
 *
 * @param place of the words that it stands for
 */
export function makeToken(
  { start, end }: Span,
  { text, pos, lemma }: Pick<Token, 'text' | 'pos' | 'lemma'>,
): Token {
  return { start, end, text, pos, lemma, lower: text.toLowerCase() };
}

/** The same word written, or taken, otherwise. */
export function changeToken(
  token: Token,
  { text = token.text, pos = token.pos, lemma = token.lemma }: Partial<Pick<Token, 'text' | 'pos' | 'lemma'>>,
): Token {
  return makeToken(token, { text, pos, lemma });
}
