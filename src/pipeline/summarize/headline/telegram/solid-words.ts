import type { Token } from '../../../../text/tag.ts';
import { changeToken, makeToken } from '../made-token.ts';
import { type Change, withChanges } from '../quotation.ts';
import type { Words } from '../word.ts';

/** Compounds that American papers write without a hyphen. */
const SOLID = new RegExp(
  `^(?:${[
    're-(?:elect|enter|examin|introduc|instat|join|launch|open|schedul|start)(?:ed|es?|s|ing|ion)?',
    'anti-(?:semit\\p{L}+|trust|virus)|bi-partisan|co-(?:operat|ordinat)\\p{L}+|post-war|sub-committees?',
    'counter-(?:attack|offensive|offer|terror\\p{L}+)s?|non-(?:binding|essential|lethal|partisan|profits?|violent)',
    '(?:quarter|semi)-final(?:s|ists?)?|mid-terms?|cyber-attacks?|(?:law|policy)-makers?|web-sites?|o[nf]f?-line',
    'ground-breaking|grass-roots|(?:nation|state|world)-wide|(?:north|south)-(?:ea|we)st(?:ern)?|long-time',
    '(?:pay|bail|buy|fall|hand|pull|roll|turn)-outs?|(?:break-through|set-back|clean-up|line-up|start-up|build-up)s?',
    '(?:take-over|play-off|lay-off|stand-off|run-off|kick-off|lock-down|shut-down|crack-down|melt-down)s?',
    '(?:child|day)-care|story-lines?|film-makers?|fund-rais(?:ers?|ing)|team-mates?',
  ].join('|')})$`,
  'iu',
);

/** `quarter-final` is `quarterfinal`, outside quotations. */
export function withSolidWords(words: Words): Words {
  if (!words.some(({ text }) => text.includes('-'))) return words;
  return withChanges(words, solidAt);
}

function solidAt(words: Words, from: number): Change | undefined {
  const joined = joinedAt(words, from);
  if (joined !== undefined) return { tokens: [joined], end: from + 3 };
  const token = words[from]!;
  return SOLID.test(token.text) ? { tokens: [withoutHyphen(token)], end: from + 1 } : undefined;
}

function withoutHyphen(token: Token): Token {
  return changeToken(token, {
    text: token.text.replace(/-(.)/, (_, letter: string) => letter.toLowerCase()),
  });
}

/** The word that begins here and has a hyphen in it; undefined where none does. */
function joinedAt(words: Words, from: number): Token | undefined {
  const [first, hyphen, last, next] = words.slice(from, from + 4);
  if (hyphen?.text !== '-' || last === undefined || next?.text === '-' || words[from - 1]?.text === '-')
    return undefined;
  if (!SOLID.test(`${first!.text}-${last.text}`)) return undefined;
  const text = first!.text + last.lower;
  return makeToken(
    { start: first!.start, end: last.end },
    { text, pos: last.pos, lemma: text.toLowerCase() },
  );
}
