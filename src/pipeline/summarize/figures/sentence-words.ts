import { startsCapital } from '../../../text/capital.ts';
import { type Lexeme, splitLexemes } from '../../../text/lexeme.ts';
import { cutRuns, type Runs } from '../../../text/runs.ts';
import type { Span } from '../../../text/span.ts';
import { type Token, tagTokens } from '../../../text/tag.ts';

/** A sentence cut up for reading figures: its lexemes, and the tagged token that each lexeme belongs to. */
export interface SentenceWords {
  readonly text: string;
  readonly span: Span;
  readonly lexemes: readonly Lexeme[];
  /** By lexeme index; absent where the tagger saw nothing. */
  readonly tokens: readonly (Token | undefined)[];
  /** True for a headline Set in Capitals, where a capital does not make a name. */
  readonly titleCase: boolean;
}

/** Tags a sentence whose lexemes are known to hold a number. */
export function tagSentence(
  text: string,
  span: Span,
  cut: Runs = cutRuns(text, span),
  lexemes: readonly Lexeme[] = splitLexemes(text, span, cut),
): SentenceWords {
  const tags = tagTokens(text, span, cut);
  let at = 0;
  const tokens = lexemes.map(({ start, end }) => {
    while (at < tags.length && tags[at]!.end <= start) at++;
    const token = tags[at];
    return token && token.start < end ? token : undefined;
  });
  return { text, span, lexemes, tokens, titleCase: isTitleCase(lexemes) };
}

/** Most words of four letters and more begin with a capital. */
function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  let long = 0;
  let capital = 0;
  for (const { kind, text } of lexemes) {
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (startsCapital(text)) capital++;
  }
  return long >= 3 && capital >= 0.75 * long;
}
