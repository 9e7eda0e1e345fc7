import { readCodeUnits } from '../../text/code-units.ts';
import { addToCheck, addToHash, WordNumbers } from '../../text/word-numbers.ts';
import { isWordUnit } from '../../text/word-runs.ts';
import { wordSet } from '../../text/word-set.ts';

/** The commonest function words of English and its neighbours: running text is full of them, menus have none. */
const FUNCTION_WORDS = wordSet(
  'a an the of to in on at by for with from as is are was were be been has have had it its that this these those and or ' +
    'but not he she they we you i his her their our your my which who whom when where while if then than so because ' +
    'about after before into over under between also said would could will can may there what how all one more no up out ' +
    'der die das und den von zu mit auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird ' +
    'bei einer um am sind noch wie einem einen so zum war haben nur oder aber vor zur bis mehr durch man sein ' +
    'de la le les des et en un une du que est pour qui dans par plus pas au sur ne se il ce sont avec elle mais ou nous ' +
    'el los las y del por con para una su al lo como o pero sus ha si sin sobre este entre cuando muy ya ser ' +
    'di che il e non per sono della nel alla dei piu gli anche come dal ma nella delle ' +
    'os do da em um uma no na mais dos com foi ao das tem seu sua nos muito ela pelo',
);

/** `I`, `you` and their forms. */
const PERSONS = new Set(['i', 'me', 'my', 'you', 'your', 'yours', 'im']);

/** Whether a word in lower case, without accents, only holds sentences together. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** The words of a line, counted: runs of letters or digits. */
export interface WordCounts {
  /** In a run of Chinese or Japanese, which are written without spaces, every two characters are one. */
  readonly words: number;
  readonly functionWords: number;
  readonly persons: number;
  /** The numbers of those that carry the line's topic: four letters or more and no function words. */
  readonly content: readonly number[];
}

const FIRST_UNSPACED = 0x3040;

/** Whether it is one of the characters of Chinese or Japanese. */
function isUnspaced(code: number): boolean {
  return (
    (code >= FIRST_UNSPACED && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Shorter words say nothing of a topic. */
const SHORTEST_CONTENT = 4;

/** Counts the words of a document's lines. A word has one number in all of them. */
export class WordCounter {
  readonly #numbers = new WordNumbers();

  /** How many words have numbers. */
  get vocabulary(): number {
    return this.#numbers.size;
  }

  /** Forgets the words of the document before. */
  clear(): void {
    this.#numbers.clear();
  }

  /**
   * The text must be in lower case.
   *
   * @param units its code units, where they are at hand
   */
  count(text: string, units = readCodeUnits(text)): WordCounts {
    let [words, functionWords, persons] = [0, 0, 0];
    const content: number[] = [];
    const end = text.length;
    for (let at = 0; at < end; at++) {
      const start = at;
      let [hash, check, unspaced] = [0, 0, 0];
      for (; at < end; at++) {
        const code = units[at]!;
        if (code >= IS_IN_WORD.length || IS_IN_WORD[code] === 0) break;
        hash = addToHash(hash, code);
        check = addToCheck(check, code);
      }
      // Nearly every word ends here. Without a call the loop above takes a third of the time.
      if (at < end && units[at]! >= IS_IN_WORD.length)
        for (; at < end && isWordUnit(text, at); at++) {
          const code = units[at]!;
          hash = addToHash(hash, code);
          check = addToCheck(check, code);
          if (isUnspaced(code)) unspaced++;
        }
      const length = at - start;
      if (length === 0) continue;
      words += unspaced > 2 ? Math.ceil(unspaced / 2) : 1;
      const known = length <= LONGEST_KNOWN ? KNOWN.find(hash, check) : -1;
      if (known >= 0 && IS_PERSON[known]) persons++;
      if (known >= 0 && IS_FUNCTION_WORD[known]) functionWords++;
      else if (length >= SHORTEST_CONTENT) content.push(this.#numbers.number(hash, check));
    }
    return { words, functionWords, persons, content };
  }
}

/** By ASCII code: a letter or a digit. */
const IS_IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))),
);

/** Function words and persons by number. */
const KNOWN = new WordNumbers();
const LONGEST_KNOWN = Math.max(...Array.from([...FUNCTION_WORDS, ...PERSONS], ({ length }) => length));
const IS_FUNCTION_WORD: boolean[] = [];
const IS_PERSON: boolean[] = [];
for (const word of [...FUNCTION_WORDS, ...PERSONS]) {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  const number = KNOWN.number(codes.reduce(addToHash, 0), codes.reduce(addToCheck, 0));
  IS_FUNCTION_WORD[number] = FUNCTION_WORDS.has(word);
  IS_PERSON[number] = PERSONS.has(word);
}
