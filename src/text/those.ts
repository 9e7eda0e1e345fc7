/**
 * `Those blasts wounded 120` at a sentence's beginning: what the sentence before has told of, which is not the news;
 * with a space behind it. `Those figures` are the news.
 */
export const THOSE = /^Those\s(?!(?:figures|numbers|results|estimates|is|has|was)\b)\p{Ll}+s\s/u;
