import type { Lexeme } from '../../../text/lexeme.ts';
import { DASHES } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';
import { CONTESTS } from './mask-lexicon.ts';
import type { Quantity } from './quantity.ts';

/** How far apart the ends of `from 12 litres per hour in 2003 to 19` may stand, in lexemes. */
const REACH = 7;

/** A range whose ends share a unit spans no more than this; beyond it an amount and a level stand side by side. */
const FACTOR = 20;

/** `by 1 to 1.5 degrees` tells one change, `by 1 million to 9 million` a change and a level. */
const NARROW = 3;

/** `to grow 4% to 5%` is one forecast; `to rise 2% to 6%` may tell a level. */
const CLOSE = 2;

/** What may stand between `from` or `between` and its number. */
const HEDGES = wordSet(
  'about around approximately roughly up to as much many little few low high just over under more less than nearly almost an a the average of some',
);

/** Verbs and adverbs of change: `rose 5% to 20%` tells an amount and a level, not a range. */
const MOVES =
  /^(?:up|down|ros[ei]n?g?|rise[ns]?|f[ae]ll(?:s|en|ing)?|gain(?:s|ed)?|los[te]s?|lost|add(?:s|ed)?|shed(?:s)?|jump(?:s|ed)?|climb(?:s|ed)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped)?|slid(?:e|es)?|slip(?:s|ped)?|surg(?:e|es|ed)|soar(?:s|ed)?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|sank|sinks?|declin(?:e|es|ed)|advanc(?:e|es|ed)|grew|grow(?:s|n)?|weaken(?:s|ed)?|strengthen(?:s|ed)?|eas(?:es|ed)|edg(?:es|ed)|dip(?:s|ped)?|inch(?:es|ed)|widen(?:s|ed)?|narrow(?:s|ed)?|rall(?:ies|ied)|higher|lower|by)$/;

/**
 * Joins two quantities that tell one range: `5-10`, `5 to 10`, `between 5 and 10`, `from 5 to 10`, `three or four`. `by
 * A to B` and `to A from B` stay two values. Two numbers with a dash that go down, or stand near a word of contest, are
 * a score or a vote, and both are dropped. `4 in 10` becomes one share.
 */
export function joinRanges(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const low = quantities[index]!;
    const high = quantities[index + 1];
    if (high !== undefined && isOutOf(lexemes, low, high)) {
      joined.push(joinShare(low, high));
      index++;
      continue;
    }
    const link = high === undefined ? undefined : linkBetween(lexemes, low, high);
    if (high === undefined || link === undefined) {
      joined.push(low);
      continue;
    }
    index++;
    if (link === 'score') continue;
    const dashed = high.first === low.last + 2 && DASHES.has(lexemes[low.last + 1]!.text);
    const pair = joinPair(low, high);
    const plain = dashed && low.numeral.plain && high.numeral.plain;
    joined.push({ ...pair, numeral: { ...pair.numeral, plain } });
  }
  return joined;
}

type Link = 'range' | 'score';

function linkBetween(lexemes: readonly Lexeme[], low: Quantity, high: Quantity): Link | undefined {
  if (Array.isArray(low.value) || Array.isArray(high.value)) return undefined;
  const gap = lexemes.slice(low.last + 1, high.first);
  if (gap.length === 0 || gap.length > REACH) return undefined;
  if (isDash(gap)) return dashLink(lexemes, low, high, gap.at(-1)!);
  if (!unitsFit(low, high)) return undefined;
  const opener = openerWord(lexemes, low.first);
  if (opener === 'from' && endsInTo(gap)) return 'range';
  if (opener === 'between' && gap.length <= 3 && gap.some(({ lower }) => lower === 'and')) return 'range';
  // `three, maybe four minutes`
  if (gap.length === 2 && gap[0]!.text === ',' && /^(?:maybe|perhaps|possibly)$/.test(gap[1]!.lower))
    return closeTogether(low, high) ? 'range' : undefined;
  if (gap.length > 1) return undefined;
  if (gap[0]!.lower === 'or') return closeTogether(low, high) ? 'range' : undefined;
  return gap[0]!.lower === 'to' && rises(lexemes, low, high, opener) ? 'range' : undefined;
}

/** A dash alone, or `-to-`. */
function isDash(gap: readonly Lexeme[]): boolean {
  const dashes = gap.filter(({ text }) => DASHES.has(text)).length;
  return gap.length === 1 ? dashes === 1 : gap.length === 3 && dashes === 2 && gap[1]!.lower === 'to';
}

/** `5 to 10 km` goes up; behind a verb of movement only where the unit stands once, for both: `rose 5 to 10%`. */
function rises(lexemes: readonly Lexeme[], low: Quantity, high: Quantity, opener: string): boolean {
  const [from, to] = ends(low, high);
  if (from >= to || (opener === 'by' && to > NARROW * from)) return false;
  if (low.unit === undefined && high.unit !== undefined && to <= FACTOR * from) return true;
  const before = lexemes[low.first - 1]?.lower ?? '';
  if (low.unit !== undefined && isRaised(lexemes, low.first)) return false;
  if (isAhead(lexemes, low.first) && to <= CLOSE * from) return true;
  return !MOVES.test(before) && (low.unit === undefined || !MOVES.test(opener));
}

/** `expects sales to grow | 4% to 5%`: what is only expected has not gone up by the one to the other. */
function isAhead(lexemes: readonly Lexeme[], first: number): boolean {
  const [modal, verb] = [lexemes[first - 2]?.lower ?? '', lexemes[first - 1]?.lower ?? ''];
  return (
    /^(?:could|may|might|should|to|will|would)$/.test(modal) && MOVES.test(verb) && !/(?:ed|s)$/.test(verb)
  );
}

/** `raised its dividend | 5 cents | to 84 cents`: by how much, and to what. */
function isRaised(lexemes: readonly Lexeme[], first: number): boolean {
  const before = lexemes.slice(Math.max(0, first - RAISE_REACH), first);
  return before.some(({ lower }) =>
    /^(?:boost|cut|hik|lift|lower|rais|trimm?)(?:e?d|es?|ing|s)?$/.test(lower),
  );
}

/** Lexemes from `raised` to the amount, with what is raised between them. */
const RAISE_REACH = 5;

function dashLink(lexemes: readonly Lexeme[], low: Quantity, high: Quantity, dash: Lexeme): Link | undefined {
  if (dash.spaced && dash.text === '—') return undefined;
  const [from, to] = ends(low, high);
  const bare = low.unit === undefined && high.unit === undefined;
  if (bare && low.numeral.plain && high.numeral.plain && !dash.spaced) {
    if (to <= from || from === 0 || isContest(lexemes, low.first, high.last)) return 'score';
  }
  if (!unitsFit(low, high) || to <= from) return undefined;
  return 'range';
}

function isContest(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  for (let at = Math.max(0, first - 4); at <= last + 4 && at < lexemes.length; at++)
    if (CONTESTS.has(lexemes[at]!.lower)) return true;
  return false;
}

/** `from`, `between` or another word before the first end, hedges passed over. */
function openerWord(lexemes: readonly Lexeme[], first: number): string {
  let at = first - 1;
  while (at >= 0 && HEDGES.has(lexemes[at]!.lower)) at--;
  return lexemes[at]?.lower ?? '';
}

/** Not what `from the five-day attack rose to` and `from five makers and up to` end in. */
function endsInTo(gap: readonly Lexeme[]): boolean {
  const to = gap.findLastIndex(({ lower }) => lower === 'to');
  const parts = gap.some(({ text, lower }) => /^(?:[,;:()]|and|but)$/.test(text) || MOVES.test(lower));
  return to >= 0 && gap.length - to <= 3 && !parts;
}

/** `4 in 10`, `one out of three`: a share of whoever follows. */
function isOutOf(lexemes: readonly Lexeme[], part: Quantity, whole: Quantity): boolean {
  if (whole.first - part.last > FURTHEST) return false;
  if (part.unit !== undefined || whole.unit !== undefined || typeof part.value !== 'number') return false;
  if (typeof whole.value !== 'number' || !Number.isInteger(part.value) || !Number.isInteger(whole.value))
    return false;
  if (part.value < 1 || part.value >= whole.value || whole.value > 1_000_000) return false;
  const gap = lexemes.slice(part.last + 1, whole.first).map(({ lower }) => lower);
  if (!OUT_OF.includes(gap.join(' '))) return false;
  const isPlace = lexemes[part.first - 1]?.lower === 'number';
  return !isPlace && !(gap[0] === 'in' && CONTESTED.test(lexemes[whole.last + 1]?.lower ?? ''));
}

/** `beat the world number | one in five | sets`, `scored | three in four | games`: no share. */
const CONTESTED =
  /^(?:appearances|attempts|bouts|frames|games|innings|legs|matches|outings|races|rounds|seasons|sets|starts|tries)$/;

const OUT_OF = ['in', 'in every', 'out of', 'out of every', '- in -', '- out - of -'];
/** From a share's part to its whole, in lexemes. */
const FURTHEST = 6;

function joinShare(part: Quantity, whole: Quantity): Quantity {
  return {
    first: part.first,
    last: whole.last,
    numeral: { ...whole.numeral, first: part.numeral.first, plain: false, fraction: true },
    value: (part.value as number) / (whole.value as number),
  };
}

/** The same unit on both sides, or on one side only. */
function unitsFit(low: Quantity, high: Quantity): boolean {
  if (low.unit === undefined || high.unit === undefined) return true;
  if (low.unit.kind !== high.unit.kind) return false;
  if (low.unit.name === 'degree' && high.unit.name.startsWith('degree ')) return true;
  return low.unit.name === high.unit.name && low.unit.currency === high.unit.currency
    ? true
    : extendsUnit(low, high);
}

/** `$3 to $5 per share`: the rate stands once, at the end. */
function extendsUnit(low: Quantity, high: Quantity): boolean {
  return (
    high.unit!.name.startsWith(`${low.unit!.name} per`) || low.unit!.name.startsWith(`${high.unit!.name} per`)
  );
}

/** `three or four`, `70 or 80`: one guess; `two or 300` is none. */
function closeTogether(low: Quantity, high: Quantity): boolean {
  const [from, to] = ends(low, high);
  return low.unit === undefined && from > 0 && from < to && to <= 2 * from + 1;
}

/** Both values, with a scale that stands once (`1 to 2 thousand`, `$3-5 billion`) applied to both. */
function ends(low: Quantity, high: Quantity): readonly [number, number] {
  const from = low.value as number;
  const to = high.value as number;
  const shared = low.numeral.scale === 1 && from < 1000 && from * high.numeral.scale <= 1000 * to;
  return [shared && from <= to / high.numeral.scale ? from * high.numeral.scale : from, to];
}

function joinPair(low: Quantity, high: Quantity): Quantity {
  const [from, to] = ends(low, high);
  const unit = longerUnit(low, high);
  return {
    first: low.first,
    last: high.last,
    numeral: { ...high.numeral, first: low.numeral.first, plain: false },
    value: from <= to ? [from, to] : [to, from],
    ...(unit ? { unit } : {}),
    ...(from > to ? { falling: true as const } : {}),
  };
}

function longerUnit(low: Quantity, high: Quantity): Quantity['unit'] {
  if (low.unit === undefined || high.unit === undefined) return high.unit ?? low.unit;
  return high.unit.name.length >= low.unit.name.length ? high.unit : low.unit;
}
