import type { Token } from '../../../../text/tag.ts';
import { changeToken, makeToken } from '../made-token.ts';
import { findQuoted } from '../quotation.ts';

type Words = readonly Token[];

/** Compounds that American papers write without a hyphen. */
const SOLID =
  /^(?:re-(?:elect|enter|examin|introduc|instat|join|launch|open|schedul|start)(?:ed|es?|s|ing|ion)?|co-(?:operat|ordinat)\p{L}+|non-(?:binding|essential|lethal|partisan|profits?|violent)|(?:quarter|semi)-final(?:s|ists?)?|mid-terms?|cyber-attacks?|(?:law|policy)-makers?|web-sites?|o[nf]f?-line|ground-breaking|grass-roots|(?:nation|state|world)-wide|(?:pay-out|take-over|break-through|set-back|play-off|lay-off|lock-down|shut-down|stand-off|run-off|clean-up|line-up|start-up|build-up|crack-down|melt-down)s?|(?:child|day)-care|story-lines?|film-makers?)$/iu;

/** `quarter-final` is `quarterfinal`, outside quotations. */
export function withSolidWords(words: Words): Words {
  if (!words.some(({ text }) => text.includes('-'))) return words;
  const solid: Token[] = [];
  const quoted = findQuoted(words);
  for (let index = 0; index < words.length; index++) {
    const joined = quoted[index] ? undefined : joinedAt(words, index);
    const token = words[index]!;
    if (joined !== undefined) index += 2;
    solid.push(joined ?? (SOLID.test(token.text) && !quoted[index] ? withoutHyphen(token) : token));
  }
  return solid;
}

function withoutHyphen(token: Token): Token {
  return changeToken(token, { text: token.text.replace('-', '') });
}

/** The word that begins here and has a hyphen in it; undefined where none does. */
function joinedAt(words: Words, from: number): Token | undefined {
  const [first, hyphen, last, next] = words.slice(from, from + 4);
  if (hyphen?.text !== '-' || last === undefined || next?.text === '-' || words[from - 1]?.text === '-')
    return undefined;
  if (!SOLID.test(`${first!.text}-${last.text}`)) return undefined;
  const text = first!.text + last.text;
  return makeToken(
    { start: first!.start, end: last.end },
    { text, pos: last.pos, lemma: text.toLowerCase() },
  );
}
