/** Characters that show nothing: soft hyphen, zero-width space, marks of direction, word joiner, byte order mark. */
export const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** The text as a reader sees it: what stands within words and numbers and shows nothing parts neither. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
