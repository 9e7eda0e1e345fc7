import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';
import type { Quantity } from './quantity.ts';

/** Whether `over` before a number says in what time, rather than what or why it was, and not that there were more. */
export function isNoBound(lexemes: readonly Lexeme[], quantity: Quantity, over: number): boolean {
  return (
    isWithin(lexemes, quantity, over) ||
    isPreferred(lexemes, over) ||
    isReason(lexemes, quantity, over) ||
    isAbove(lexemes, quantity, over)
  );
}

/**
 * `arrested over four nights`, `over a 10-day spree`: in that time; `for over four nights` and `took over four years`
 * bound it.
 */
function isWithin(lexemes: readonly Lexeme[], { last, unit }: Quantity, over: number): boolean {
  if (unit?.kind !== 'time' && !/^nights?$/.test(lexemes[last + 1]?.lower ?? '')) return false;
  const before = lexemes[over - 1];
  // `fell 27% | over four years`
  if (before?.kind !== 'word') return before?.kind === 'number' || before?.text === '%';
  return !BOUNDED.test(before.lower);
}

/** Lexemes from `chose` to its `over`. */
const CHOICE_REACH = 4;

/** `chose Orsa | over seven other towns`, `a victory over 12 rivals`: rather than these. */
function isPreferred(lexemes: readonly Lexeme[], over: number): boolean {
  if (/^(?:victory|win)$/.test(lexemes[over - 1]?.lower ?? '')) return true;
  return lexemes
    .slice(Math.max(0, over - CHOICE_REACH), Math.max(0, over - 1))
    .some(({ lower }) =>
      /^(?:choos(?:es?|ing)|chose|chosen|pick(?:ed|s)?|prefer(?:red|s)?|selected)$/.test(lower),
    );
}

/** `jailed for two years | over £2.5m assets`, `a strike over 6% pay offer`: why, with what it was about behind. */
function isReason(lexemes: readonly Lexeme[], { last, unit }: Quantity, over: number): boolean {
  if (unit?.kind !== 'money' && unit?.kind !== 'percent') return false;
  const thing = lexemes[last + 1]?.lower === '-' ? lexemes[last + 3] : lexemes[last + 1];
  if (thing?.kind !== 'word' || NO_THING.test(thing.lower)) return false;
  return lexemes.slice(Math.max(0, over - REASON_REACH), over).some(({ lower }) => ACCUSED.test(lower));
}

/** Lexemes from `jailed` to its `over`. */
const REASON_REACH = 5;
const ACCUSED =
  /^(?:accused|anger|arraign(?:ed|s)?|arrest(?:ed|s)?|backlash|booked|charge[ds]|clash(?:ed|es)?|convict(?:ed|s)|detain(?:ed|s)|dispute|feud|fury|grilled|held|investigate[ds]|jail(?:ed|s)|lawsuit|nabbed|outrage|probed?|protest(?:ed|s)?|questioned|quits?|raid(?:ed|s)?|row|sack(?:ed|s)|sentence[ds]|spat|str[iu](?:ck|kes?)|sue[ds]?|summoned|suspended|trial)$/;
const NO_THING =
  /^(?:a|after|and|as|at|before|by|during|for|from|in|of|on|or|over|per|since|to|when|while|with)$/;

/**
 * `crawled over four people`, `a dispute over two islands`, `charged over 14 deaths`: where somebody went, or what it
 * is about. What measures a way or a rise is bounded (`climbed over 40 metres`).
 */
function isAbove(lexemes: readonly Lexeme[], { last, unit }: Quantity, over: number): boolean {
  if (unit !== undefined || lexemes[last + 1]?.kind !== 'word') return false;
  const before = lexemes[over - 1]?.lower ?? '';
  if (MATTERS.test(before)) return true;
  if (GOES.test(before) || (DRIVES.test(before) && RUN_OVER.test(lexemes[last + 1]!.lower))) return true;
  // `was arrested over three fires`; `police arrested over 40 men`.
  return ACCUSED.test(before) && /^(?:are|be|been|being|is|was|were)$/.test(lexemes[over - 2]?.lower ?? '');
}

const GOES =
  /^(?:(?:clamber|climb|crawl|hop|jump|leap|loom|presid|scrambl|stepp?|stumbl|tower|tripp?|vault|watch)(?:e[ds]?|ing|s)?|fle[de]|fleeing|leapt)$/;
const DRIVES = /^(?:dr[io]ven?|driv(?:es|ing)|drove|r[au]n|running|runs)$/;
const RUN_OVER =
  /^(?:children|cyclists|dogs|men|officers|passers|pedestrians|people|protesters|sheep|women)$/;
const MATTERS =
  /^(?:anger|authority|battle|clash|concerns?|conflict|debate|dispute|doubts?|fears|feud|fight|fury|inquest|inquiry|investigation|jurisdiction|lawsuit|negotiations|outcry|outrage|probe|protests?|quarrel|questions|row|sovereignty|spat|standoff|talks|tensions?|trial|war|worries)$/;

/** Before a time that is bounded. */
const BOUNDED =
  /^(?:a|after|an|and|are|at|be|been|but|by|for|from|in|is|just|last(?:ed|s)?|of|or|serv(?:e|ed|es|ing)|sp[ae]n(?:d|ds|ned|s|t)|take[ns]?|taking|than|that|the|there|to|took|wait(?:ed|s)?|was|well|were|with|within)$/;

/**
 * `under | a 12-nation pact`, `over | a 6.5% pay offer`: under what; but `over | a 100`, `over | a million dollars`.
 */
export function leadsTo(lexemes: readonly Lexeme[], at: number, { numeral, unit, last }: Quantity): boolean {
  if (!/^(?:over|under|above|below)$/.test(lexemes[at]!.lower)) return false;
  if (lexemes[numeral.last + 1]?.text === '-') return true;
  const isOfThing = numeral.form === 'digits' && lexemes[last + 1]?.kind === 'word';
  return isOfThing && (unit?.kind === 'percent' || unit?.kind === 'money');
}

/** `a five-under 67`: how many strokes below par, and no bound. */
export function isUnderPar(lexemes: readonly Lexeme[], at: number): boolean {
  const { lower, spaced } = lexemes[at]!;
  return !spaced && /^(?:over|under)$/.test(lower) && HYPHENS.has(lexemes[at - 1]?.text ?? '');
}
