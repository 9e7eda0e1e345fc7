import type { Span } from '../text/span.ts';

/**
 * A number with its unit and what it counts, at its place in an article. What is printed is `slice(document.text,
 * span)`; everything else says how to read it. (A photograph is a `picture`, never a figure.)
 */
export interface Figure {
  /**
   * The number with what belongs to it, exactly as the article has it: `2,500`, `$400 million`, `62%`, `a million`,
   * `another 1,200`.
   */
  readonly text: string;
  readonly span: Span;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  /** The number it stands for, scale applied (`$400 million` is 400000000; percent stay 62), or a range, low first. */
  readonly value: number | readonly [number, number];
  readonly unit: Unit;
  /**
   * What is counted or measured, in the article's words: `Norwegian sailors`. Empty when the article leaves it open.
   */
  readonly counts: string;
  /** The words `counts` is taken from, when they stand together somewhere in the document. */
  readonly countsSpan?: Span;
  /**
   * The words that name what is counted together with what is said of it: `people were treated for smoke` behind the
   * number, `dead and wounded` anywhere in its sentence.
   */
  readonly clause?: Span;
  /** What befell those counted, where a verb before the number says so: `killed` for `killing 14 people`. */
  readonly befell?: string;
  readonly qualifier?: Qualifier;
  /** `rose by 5%` is up; `fell to 3` is down. */
  readonly change?: 'up' | 'down';
  /** True where the change ended at this number (`fell to 3`), so that it does not say how large the change was. */
  readonly reached?: true;
  /**
   * `total`: the whole number of what is counted. `part`: some of it ("of them", "including"). `increase`: on top of
   * what was counted before ("another 1,200", "more"), or short of it ("fewer"). `rest`: besides those named ("eight
   * other").
   */
  readonly measure: 'total' | 'part' | 'increase' | 'rest';
  /** Who says so, when the article says. */
  readonly attribution?: Attribution;
  /** ISO day that the figure is said to hold for, when the sentence gives one. */
  readonly asOf?: string;
  /** How much it matters in its article, from 0 upwards; only the order means anything. */
  readonly salience: number;
}

export interface Unit {
  readonly kind: 'count' | 'money' | 'percent' | 'points' | 'time' | 'physical' | 'times' | 'ratio';
  /**
   * Singular English name: `dollar` (money carries its ISO 4217 code beside), `percent`, `percentage point`, `year`,
   * `kilometre per hour`; for a count the head noun's singular: `sailor`.
   */
  readonly name: string;
  /** ISO 4217, for money. */
  readonly currency?: string;
}

export interface Qualifier {
  readonly kind: 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'nearly';
  /**
   * The article's word before the number: `approximately`; empty where it is a part of the figure's text: `500 or
   * more`.
   */
  readonly text: string;
}

export interface Attribution {
  /** In the article's words: `coastal and inland stations`. */
  readonly who: string;
  /** The outlet or document through which it became known: `The Bay Herald`. */
  readonly via?: string;
  /** Where `who` stands in the document. */
  readonly span: Span;
}

/** Numbers from here on are rounded when they are told again: `1,307,000` and `1.3 million`. */
const LARGE = 1000;
/**
 * How far a rounded number may be from the one it stands for: to the nearest in its digits; any way if `nearly` so
 * many.
 */
const NEAREST = 0.05;
const ANY_WAY = 0.03;

/** True when two figures give one number of one unit, whatever it is that they count; a large one may be rounded. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  if (a.unit.kind !== b.unit.kind) return isBareSum(a, b) || isBareSum(b, a);
  if (a.unit.currency !== b.unit.currency) return false;
  if (!isSameBound(lowEnd(a.value), lowEnd(b.value), a, b)) return false;
  if (!isSameBound(highEnd(a.value), highEnd(b.value), a, b)) return false;
  return (
    a.unit.kind === 'count' ||
    a.unit.name === b.unit.name ||
    baseOf(a.unit) === baseOf(b.unit) ||
    isBareDegree(a.unit, b.unit) ||
    isBareDegree(b.unit, a.unit)
  );
}

/** The same end of two figures' numbers. */
function isSameBound(one: number, other: number, a: Figure, b: Figure): boolean {
  if (one === other || !isNear(one, other)) return one === other;
  const digits = digitsOf(one);
  const others = digitsOf(other);
  if (digits === others) return false;
  return digits < others
    ? isRounded(one, digits, other, a.qualifier !== undefined)
    : isRounded(other, others, one, b.qualifier !== undefined);
}

/** Low and high end; a number is both. */
export function boundsOf(value: Figure['value']): readonly [number, number] {
  return [lowEnd(value), highEnd(value)];
}

function lowEnd(value: Figure['value']): number {
  return typeof value === 'number' ? value : value[0];
}

function highEnd(value: Figure['value']): number {
  return typeof value === 'number' ? value : value[1];
}

/** `wins 45 million` in a headline, and `45.3 million crowns` below. */
function isBareSum(bare: Figure, sum: Figure): boolean {
  return (
    bare.unit.kind === 'count' &&
    bare.unit.name === '' &&
    sum.unit.kind === 'money' &&
    lowEnd(bare.value) >= LEAST_BARE &&
    isSameNumber({ ...bare, unit: sum.unit }, sum)
  );
}

const LEAST_BARE = 1_000_000;

/** `44.6 degrees`, where the scale is left out. */
function isBareDegree(bare: Unit, full: Unit): boolean {
  return bare.name === 'degree' && full.name.startsWith('degree ');
}

/** `dollar` of `dollar per barrel`: the rate is often left out where the amount is told again. */
function baseOf({ name }: Unit): string {
  return name.split(' per ')[0]!;
}

/** Large, and no further apart than rounding goes: of hardly any other pair need the digits be counted. */
function isNear(a: number, b: number): boolean {
  const least = Math.min(Math.abs(a), Math.abs(b));
  return least >= LARGE && Math.abs(a - b) <= NEAREST * Math.max(Math.abs(a), Math.abs(b));
}

function isRounded(coarse: number, digits: number, fine: number, isHedged: boolean): boolean {
  const isNearest = Number(fine.toPrecision(digits)) === coarse;
  const most = isNearest ? NEAREST : isHedged ? ANY_WAY : 0;
  return Math.abs(coarse - fine) <= most * Math.abs(coarse);
}

/** Significant digits: two of 1,300,000. */
export function digitsOf(value: number): number {
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e15;
  const digits = isShort ? String(Math.abs(value)) : value.toPrecision(15).replace(/e.*|\D/g, '');
  return Math.max(1, digits.replace(/^0+|0+$/g, '').length);
}
