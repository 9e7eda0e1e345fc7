import { beginsAsSubject } from '../beginning.ts';
import { plain, type Words } from '../word.ts';
import { STAND_INS } from './points-back.ts';
import { awaitsInfinitive } from './unfinished.ts';

/** `did not just close the bridge, | it tore it down`: what is meant stands behind the mark. */
export function deniesOnly(main: Words): boolean {
  return main.some(
    (token, index) =>
      /^(?:not|n['’]t)$/.test(plain(token)) && /^(?:just|only|merely|simply)$/.test(plain(main[index + 1])),
  );
}

/** `Blom, whom the Harbour Company fired, | will sue the company`: the name went with the aside. */
export function standsIn(main: Words): boolean {
  const noun = main.findIndex(
    (token, index) => STAND_INS.test(plain(token)) && plain(main[index - 1]) === 'the',
  );
  return noun > 0 && !main.slice(0, noun).some(({ text }) => ABBREVIATION.test(text));
}

/** An institution: nobody's name is written so. */
const ABBREVIATION = /^\p{Lu}{3,}$/u;

/**
 * `the line no longer allows drivers, | riders and crews to moor`: what the first of a list may do stands after the
 * last.
 */
export function isHalfAllowed(main: Words, tails: readonly Words[]): boolean {
  const [first] = tails;
  if (first === undefined || !beginsAsSubject(first)) return false;
  return awaitsInfinitive([...main, ...tails.slice(0, 2).flat()], main.length);
}

/** `the deaths of Ida Blom, | 31, | and Mary Sund`: the list goes on after an age. */
export function isFirstOfNames(main: Words, tails: readonly Words[]): boolean {
  const [age, ...rest] = tails;
  if (main.at(-1)?.pos !== 'PROPN' || age?.length !== 1 || age[0]!.pos !== 'NUM') return false;
  return rest.some(([first, second]) => first?.pos === 'CCONJ' && second?.pos === 'PROPN');
}

/** `No town closed more schools | than Marstad`. */
export function isHalfCompared(main: Words, tails: readonly Words[]): boolean {
  return (
    main.some((token) => /^(?:no|none|nobody|nothing|never|not)$/.test(plain(token))) &&
    main.some(({ pos, text }) => /^AD[JV]$/.test(pos) && /(?:er|more|less)$/.test(text)) &&
    tails.some((words) => words.some((token) => plain(token) === 'than'))
  );
}
