import { tagTokens } from '../../../text/tag.ts';
import type { FigureInText } from './wording.ts';
import type { Word } from './words.ts';

/**
 * What an amount or a share measures, one line for words that news uses for the same. Only what an event has one of:
 * `sales` and `profit` are told of many years and parts.
 */
const MEASURES = [
  'cost costs costing bill',
  'damage damages',
  'deficit shortfall gap hole',
  'surplus',
  'value valued worth',
  'debt debts',
  'fine penalty',
  'ransom',
  'turnout',
  'growth',
  'unemployment',
  'inflation',
];

/** `was fined`, `fines Novacore`: what was imposed, and not what may be; an event has one of it, whoever says so. */
export const IMPOSED = 'imposed fine';

const BY_WORD = new Map<string, string>([
  ['fined', IMPOSED],
  ['fines', IMPOSED],
]);
for (const line of MEASURES) {
  const words = line.split(' ');
  for (const word of words) BY_WORD.set(word, words[0]!);
}

/** Words before the number, and behind it, within which its measure is looked for. */
const REACH_BEFORE = 8;
const REACH_BEHIND = 4;

/** Before the measure: of which kind it is. `net`, `street value`: two kinds are never compared. */
const KINDS =
  /^(?:net|gross|operating|total|annual|average|structural|primary|insured|uninsured|economic|direct|indirect|street|market|book|trade|federal|core|youth|record|further|additional|extra|first|initial|original)$/;

/**
 * The one measure of its clause that a number tells: `the deficit is 3.4 percent`, `$2 billion in damage`. With its
 * kind, if it has one (`structural deficit`); nothing where the clause tells of none or of two.
 *
 * @param first place of the number in `words`
 * @param behind place of the first word after the number
 */
export function findMeasure(words: readonly Word[], first: number, behind: number): string | undefined {
  const opens = words.slice(0, first).findLastIndex(({ isMark, lower }) => isMark || LINKS.test(lower));
  const closes = words.findIndex(({ isMark, lower }, at) => at >= behind && (isMark || LINKS.test(lower)));
  const from = Math.max(opens + 1, first - REACH_BEFORE);
  const end = Math.min(closes < 0 ? words.length : closes, behind + REACH_BEHIND);
  const found = new Set<string>();
  for (let at = from; at < end; at++) {
    const measure = BY_WORD.get(words[at]!.lower);
    if (measure === undefined) continue;
    const before = words[at - 1]?.lower ?? '';
    found.add(KINDS.test(before) ? `${before} ${measure}` : measure);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const LINKS = /^(?:and|but|while|than|after|compared|against|because)$/;

/**
 * What is measured, where an article says it right behind: `cost of the strike`, `damage to the harbour`; else the
 * measure.
 */
export function nameMeasured(printed: readonly FigureInText[], measure: string): string {
  for (const { text, figure } of printed) {
    const { start, end } = figure.sentence;
    const tokens = tagTokens(text, { start, end: Math.min(end, start + MOST_CHARACTERS) });
    const noun = tokens.findIndex(
      ({ lower, pos }) => pos === 'NOUN' && BY_WORD.get(lower) === measure.split(' ').at(-1),
    );
    if (noun < 0 || !OF.test(tokens[noun + 1]?.lower ?? '')) continue;
    let last = noun + 1;
    while (NAMING.has(tokens[last + 1]?.pos ?? '')) last++;
    const isWhole = /^(?:NOUN|PROPN)$/.test(tokens[last]!.pos) && last - noun <= MOST_WORDS;
    if (isWhole) return text.slice(tokens[noun]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  }
  return measure;
}

const OF = /^(?:of|from|to|in)$/;
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PART', 'PROPN']);
const MOST_WORDS = 7;
const MOST_CHARACTERS = 500;
