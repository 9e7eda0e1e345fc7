import { plain, type Words } from '../word.ts';

/** Words of a label, and of one that a page has which is told as things happen. */
const LABEL = 4;
const LIVE_LABEL = 10;

/** The words of a sentence without `Why it matters:`, `Correction:`, `Orsa race results 2024 Live:` before it. */
export function withoutLabel(tokens: Words): Words {
  const words = withoutLiveLabel(tokens);
  // `Blom Lines (ORSE: BLM)`: what stands in brackets is no label.
  const colon = words.findIndex(({ text }) => /^[:([]$/.test(text));
  if (words[colon]?.text !== ':' || colon < 1 || colon > LABEL || colon >= words.length / 3) return words;
  const isGuess = words.slice(0, colon).some((token) => GUESSES.test(plain(token)));
  return isGuess || /^(?:he|it|she|that|they|this)$/.test(plain(words[colon + 1]))
    ? words
    : words.slice(colon + 1);
}

/** Behind one of these nothing stands as a fact. */
export const GUESSES = /^(?:claim|hoax|myth|opinion|parody|prediction|rumou?rs?|satire|speculation|theory)$/;

/** The words of a sentence without the labels, one or more, that pages told as things happen put before it. */
export function withoutLiveLabel(tokens: Words): Words {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 2 || colon > LIVE_LABEL || tokens[colon + 1] === undefined) return tokens;
  const isLabel = /^(?:live|today|updates|20\d\d)$/.test(plain(tokens[colon - 1]));
  if (!isLabel || tokens.slice(0, colon - 1).some(({ pos }) => /^(?:ADP|AUX|VERB)$/.test(pos))) return tokens;
  return withoutLiveLabel(tokens.slice(colon + 1));
}
