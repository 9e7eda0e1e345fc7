/**
 * True when a word begins with a capital letter of any alphabet. Asked of most words of a text, so that those of the
 * letters A to Z are told by their code.
 */
export function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** True when it goes on in a small one, as `Blom` does and `AFP` does not. */
export function isCapitalized(word: string): boolean {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (first < 128 && second < 128) return first >= 65 && first <= 90 && second >= 97 && second <= 122;
  return /^\p{Lu}\p{Ll}/u.test(word);
}
