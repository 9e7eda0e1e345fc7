import { startsCapital } from '../../text/capital.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { splitSentences } from '../../text/sentence.ts';
import { slice } from '../../text/span.ts';
import { tagTokens } from '../../text/tag.ts';

/**
 * Every run of large words must be taken from one run of what was given, in its order: `Ida Blom` from `Ida J.
 * Blom III`, but no `President Kim` from `President Berg` and `Kim`. The first word of a sentence is large by its
 * place; there only what the tagger takes for a name must be known.
 */
export function checkNames(given: readonly string[], said: readonly string[]): string | undefined {
  const runs = given.flatMap((text) => runsIn(text));
  const words = new Set(given.flatMap((text) => wordsIn(text)).map((word) => word.toLowerCase()));
  for (const text of said) {
    for (const sentence of splitSentences(text)) {
      const unknown = unknownName(slice(text, sentence), runs, words);
      if (unknown !== undefined) return `names "${unknown}", which the sentences do not`;
    }
  }
  return undefined;
}

function unknownName(
  sentence: string,
  runs: readonly string[][],
  words: ReadonlySet<string>,
): string | undefined {
  const [first] = wordsIn(sentence);
  for (const run of runsIn(sentence)) {
    if (runs.some((known) => isPartOf(run, known))) continue;
    if (run[0] !== first) return run.join(' ');
    const rest = run.slice(1);
    if (rest.length > 0 && !runs.some((known) => isPartOf(rest, known))) return run.join(' ');
    if (!mayOpen(sentence, first!, words, rest.length > 0)) return run.join(' ');
  }
  return undefined;
}

/** A first word that is no name: one that the sentences use, a function word, or what the tagger knows as no name. */
function mayOpen(sentence: string, first: string, words: ReadonlySet<string>, joined: boolean): boolean {
  const plain = first.toLowerCase();
  if (FUNCTION_WORDS.has(plain)) return true;
  if (joined) return words.has(plain) && !startsCapital(plain) && tagTokens(sentence)[0]?.pos !== 'PROPN';
  return words.has(plain) || tagTokens(sentence)[0]?.pos !== 'PROPN';
}

/** The words of the run stand in the other one, in the same order. */
function isPartOf(run: readonly string[], known: readonly string[]): boolean {
  let at = 0;
  for (const word of known) if (word === run[at]) at++;
  return at === run.length;
}

/** Runs of large words with nothing but a space, a point or a hyphen between them. */
function runsIn(text: string): string[][] {
  const runs: string[][] = [];
  let end = -2;
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (startsCapital(word)) {
      const gap = text.slice(end, match.index);
      if (end >= 0 && /^(?:['’]s)?[ .-]{1,2}$/.test(gap)) runs.at(-1)!.push(word);
      else runs.push([word]);
      end = match.index + match[0].length;
    }
  }
  return runs;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:\.\p{L})*(?:['’]\p{Lu}\p{L}*)?/gu;

function wordsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord);
}

/** `U.S.` is `US`. */
function foldWord(word: string): string {
  return word.replaceAll('.', '');
}
