import type { Lexeme } from '../../../text/lexeme.ts';
import { STATEMENTS } from './attribution-lexicon.ts';
import { hasNoun, isNoun, isPossessiveMark, joinsName, type Phrase } from './phrase.ts';
import type { SentenceWords } from './sentence-words.ts';

/** `reports from coastal stations` are told as `coastal stations`; `the ministry's report` as `the ministry`. */
export function insideStatement(words: SentenceWords, phrase: Phrase): Phrase {
  const { lexemes } = words;
  for (let at = phrase.first; at < phrase.last; at++) {
    if (!leadsToSource(lexemes[at]!)) continue;
    if (STATEMENTS.has(lexemes[at - 1]?.lower ?? '')) return { first: at + 1, last: phrase.last };
  }
  return phrase;
}

/** `reported a statement from the survey`: whose words the newspaper tells. */
export function findStatementBehind(words: SentenceWords, at: number): Phrase | undefined {
  const { lexemes } = words;
  for (let index = at + 1; index < Math.min(lexemes.length, at + 8); index++) {
    if (!STATEMENTS.has(lexemes[index]!.lower)) continue;
    return phraseBehind(words, index + 1);
  }
  return undefined;
}

/** `a statement from the survey to reporters showed`: the survey, not whom it told. */
export function findStatementBefore(words: SentenceWords, before: number): Phrase | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 12); at--) {
    if (!STATEMENTS.has(words.lexemes[at]!.lower)) continue;
    const phrase = phraseBehind(words, at + 1);
    if (phrase && phrase.last < before) return phrase;
  }
  return undefined;
}

/** The phrase behind `from` or `by`, a few words on (`a report issued last month by the ministry`). */
function phraseBehind(words: SentenceWords, from: number): Phrase | undefined {
  const { lexemes, tokens } = words;
  for (let at = from; at < Math.min(lexemes.length, from + 6); at++) {
    if (!leadsToSource(lexemes[at]!)) continue;
    let last = at;
    while (last + 1 < lexemes.length && last < at + 9) {
      const pos = tokens[last + 1]?.pos;
      const isPart =
        isNoun(pos) || pos === 'DET' || pos === 'ADJ' || isPossessiveMark(lexemes[last + 1]!.lower);
      if (!isPart && !(last > at && joinsName(words, last + 1))) break;
      last++;
    }
    const phrase = { first: at + 1, last };
    if (last > at && hasNoun(words, phrase)) return phrase;
  }
  return undefined;
}

function leadsToSource({ lower }: Lexeme): boolean {
  return lower === 'from' || lower === 'by';
}

/** The source of a report that a sentence names: `A report from the ministry indicated`. */
export function findStatementSource(words: SentenceWords): Phrase | undefined {
  const { lexemes } = words;
  for (let at = 0; at < lexemes.length; at++) {
    if (!STATEMENTS.has(lexemes[at]!.lower)) continue;
    const phrase = phraseBehind(words, at + 1);
    if (phrase) return phrase;
  }
  return undefined;
}
