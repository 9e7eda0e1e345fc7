/** Whether a sentence can be read by itself, by how it opens and whom it names. */

/** Somebody whom the sentence's article names, in full, and every form that it uses. */
export interface Named {
  readonly name: string;
  readonly variants: readonly string[];
}

/** Shorter ones are fragments. */
const SHORTEST = 40;

/** Openings that lean on the sentence before. */
const LEANS =
  /^(?:he|she|it|they|we|i|another|what(?:['’]s| is| was)|in \w+ (?:it|he|she|they)|(?:among|at|besides|beyond|by|despite|in|since|until|with|without) (?:that|this|these|them|it)(?! (?:week|weekend|month|season|year|spring|summer|autumn|fall|winter|morning|afternoon|evening)\b)|in the (?:call|conversation|interview|letter|meeting|report|ruling|speech|statement|talks|video)|the \w+-of-\w+|the \w+ (?:man|native|player|resident|star|striker|teenager|woman)|the \d+-year-old|\w{2,8} (?:more|others?)|this|these|those|that|but|and|or|so|yet|however|meanwhile|also|there|still|then|his|her|its|their|the (?:latter|previous|prior))\b/i;
/** What an earlier sentence has told of; an article that opens so means what its headline tells. */
const MEANS =
  /^the (?:move|decision|announcement|statement|comments?|report|incident|office|company|firm|agency|group|number|authority|board|body|bureau|commission|committee|council|department|ministry|panel|legislation|bill|law|measure|plan|proposal|ruling|vote|two|three|pair|man|woman)(?! (?:of|who|that)\b)/i;
/** Which one, of a story that may tell of two. */
const ASKED = /^the (?:poll|research|survey|study)\b/i;
/** `Standing on the pier, the captain`: somebody whom an earlier sentence named. */
const POINTS = /^\p{L}+ing\b[^,]{0,90}, the \p{Ll}/u;
/** `CORPORATE TAX: `: a heading of a list. */
const HEADED = /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,5}: /u;
/** `Reporter: What`, `Ida Blom: First`: a turn of an interview. */
const TURN = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}: \p{Lu}/u;

/**
 * True for a sentence of an article that can be read without those before it: it opens with nothing that points back,
 * is no fragment and no item of a list, has its speaker where it quotes, and is not the writer’s own.
 *
 * @param people of its article
 * @param opens whether the article begins with it
 */
export function standsAlone(sentence: string, people: readonly Named[], opens: boolean): boolean {
  if (sentence.length < SHORTEST || !/[.!]["”’)]?$/.test(sentence)) return false;
  if ([LEANS, POINTS, HEADED, TURN].some((opening) => opening.test(sentence))) return false;
  if (!opens && (MEANS.test(sentence) || ASKED.test(sentence))) return false;
  if (isPartOfQuotation(sentence) || meansEarlier(sentence, people)) return false;
  const own = sentence.replace(QUOTATION, '');
  if (/^["“]/.test(sentence) && own.length < sentence.length / 2) return false;
  return own.length >= SHORTEST / 2 && !OURS.test(own);
}

/**
 * `The quay is closed.”`, `“The quay is closed.`: a quotation goes on beyond the sentence, with who speaks in another.
 */
export function isPartOfQuotation(sentence: string): boolean {
  const count = (mark: RegExp): number => sentence.match(mark)?.length ?? 0;
  return count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1;
}

/** Who writes tells of himself. */
const OURS = /\b(?:(?<!\p{Lu}\p{Ll}+ )I|[Ww]e|[Mm]y|me)\b/u;

/** Who says it stands outside. */
const QUOTATION = /“[^”]*”?|"[^"]*"?/g;

/** `On his way out, he saw`, of one whom the words before the comma do not name. */
function meansEarlier(sentence: string, people: readonly Named[]): boolean {
  const opening = /^([^,:;.“"]{3,140}), (?:he|she|they)\b/i.exec(sentence)?.[1];
  if (opening === undefined) return false;
  return !people.some(({ variants }) => variants.some((variant) => opening.includes(variant)));
}

/**
 * By which family name alone a sentence opens, of somebody whom its article has told in full: `Blom, 59, will serve`.
 */
export function surnameOf(sentence: string, people: readonly Named[]): string | undefined {
  const opening = sentence.replace(/^(?:Mrs?|Ms|Miss|Dr)\.? /, '');
  for (const { name, variants } of people) {
    if (sentence.includes(name)) continue;
    const surname = variants.find((variant) => !variant.includes(' ') && opening.startsWith(variant));
    if (surname !== undefined && /^(?:[ ,]|['’]s)/.test(opening.slice(surname.length))) return surname;
  }
  return undefined;
}
