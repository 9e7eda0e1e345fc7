/**
 * True when a word begins with a capital letter of any alphabet. Asked of most words of a text, so that those of the
 * letters A to Z are told by their code.
 */
export function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
