/** What a text is, in the words that its writer's template begins with. */
const KIND =
  /^(?:(?:for immediate release|(?:media|news|press)[ -]?(?:advisory|information|note|notice|release|statement)|pressemitteilung|presseinformation|medienmitteilung|communiqu[ée](?: de presse)?|comunicado(?: de prensa)?|nota de prensa|comunicato stampa|persbericht|pressmeddelande|newsletter|untitled|no subject)\W*)+$/iu;

/** True for a title that says what a text is and nothing of what it tells: `Press release`. */
export function isKindOfText(title: string): boolean {
  return KIND.test(title);
}

const KIND_BEFORE = /^(?:(?:media|news|press)[ -]release|breaking(?: news)?|news alert): *(?=\S)/i;

/** A title without what it says of its kind: `Press release: Bridge closed`, `BREAKING: Bridge closed`. */
export function withoutKind(title: string): string {
  return title.replace(KIND_BEFORE, '');
}
