import type { Word } from './word.ts';

/** Whether a name may have this word in it: a large one. */
export function isNameWord(word: Word | undefined): boolean {
  if (word?.large !== true || word.mark || word.traits.compound) return false;
  return word.plain !== 'vs' && word.plain !== 'vs.';
}

/** Large words, and the small ones inside a name (`van`, `bin`); a possessive ends the run. */
export function runEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length) {
    const word = words[end]!;
    if (end > from && word.traits.calendar && !isFamilyNamedMay(words, end)) break;
    if (end > from && isNumbered(words, end)) break;
    if (isNameWord(word)) end++;
    else if (end > from && isInsideName(words, end)) end++;
    else if (end > from && isNickname(words, end)) end += 3;
    else if (word.plain === 'of' && isOffice(words[end - 1]) && isNameWord(words[end + 1])) end++;
    else if (
      word.plain === 'of' &&
      isOffice(words[end - 1]) &&
      words[end + 1]?.plain === 'the' &&
      isNameWord(words[end + 2])
    )
      end += 2;
    else break;
    if (word.owns) break;
  }
  return end;
}

/** `Ida May said`, not `Ida May 5`. */
function isFamilyNamedMay(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.text === 'May' &&
    words[at - 1]?.traits.givenName === true &&
    !/^\d/.test(words[at + 1]?.plain ?? '')
  );
}

/** `the Dan | No. 142 | bus` */
function isNumbered(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (text !== 'No' && text !== 'No.') return false;
  const next = words[at + 1]?.text === '.' ? words[at + 2] : words[at + 1];
  return /^\d/.test(next?.text ?? '');
}

/** `“Bill”` of `William “Bill” Holm`. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [opening, name, closing, next] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  if (!opening.traits.opensNickname || !/^["”’')]$/.test(closing?.text ?? '')) return false;
  return isNameWord(name) && isNameWord(next);
}

/** `van` of `Ida van Dam`, both of `Ida von der Heide`, `al-Amin` of `Omar al-Amin`. */
function isInsideName(words: readonly Word[], at: number): boolean {
  const { joined, particle } = words[at]!.traits;
  if (joined || !particle) return joined;
  return isNameWord(words[at + 1]) || (words[at + 1]?.traits.particle === true && isNameWord(words[at + 2]));
}

/** Whether it is an office that stands before a name; what is also an adjective (`general`) only when it is large. */
export function isOffice(word: Word | undefined): boolean {
  return word?.traits.office === true && (word.large || !word.traits.adjective);
}
