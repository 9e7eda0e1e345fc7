import type { Figure, Qualifier } from '../../../news/figure.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isNoBound, isUnderPar, leadsTo } from './over.ts';
import type { Quantity } from './quantity.ts';

/** Words before a number that loosen or bound it, the longest first; `_` stands for a space. */
const BEFORE: readonly (readonly [Qualifier['kind'], string])[] = [
  [
    'about',
    'about around approximately approx roughly some circa estimated an_estimated in_the_region_of somewhere_around something_like close_to in_the_neighborhood_of around_about ~ ≈',
  ],
  [
    'over',
    'more_than over above exceeding upwards_of upward_of greater_than in_excess_of well_over just_over north_of better_than >',
  ],
  ['at-least', 'at_least a_minimum_of no_fewer_than no_less_than not_less_than ≥'],
  [
    'under',
    'less_than under below fewer_than lower_than just_under well_under short_of shy_of smaller_than <',
  ],
  [
    'at-most',
    'at_most up_to as_much_as as_many_as as_high_as a_maximum_of no_more_than not_more_than at_the_most ≤',
  ],
  ['nearly', 'nearly almost close_to just_shy_of approaching virtually as_few_as'],
];

/** Words behind a number, `300 or so`, `500 or more`, `50+`, by the first of them. */
const BEHIND = Map.groupBy<string, readonly [Qualifier['kind'], readonly string[]]>(
  [
    ['about', ['or', 'so']],
    ['about', ['-', 'ish']],
    ['about', ['-', 'odd']],
    ['at-least', ['or', 'more']],
    ['at-least', ['-', 'plus']],
    ['at-least', ['plus']],
    ['at-least', ['+']],
    ['at-most', ['or', 'less']],
    ['at-most', ['or', 'fewer']],
  ],
  ([, parts]) => parts[0]!,
);

/** By their last word, the longest first. */
const PHRASES = Map.groupBy(
  BEFORE.flatMap(([kind, list]) =>
    list.split(' ').map((phrase) => ({ kind, parts: phrase.split('_') })),
  ).sort((a, b) => b.parts.length - a.parts.length),
  ({ parts }) => parts.at(-1)!,
);

/** `revised | up to 366,000`, `toll | up to 33`, `woke | up to 30cm of snow`: where it came to, and no bound of it. */
const MOVED =
  /^(?:adds|brought|bumped|cases|deaths|edged|gone|moved|pushed|revised|rounded|shot|tally|ticked|toll|wake|wakes|went|woke)$/;

/** No index `was up to 1,306.01` at most. */
function hasMoved(before: string, { unit, value }: Quantity): boolean {
  const isIndex = unit === undefined && typeof value === 'number' && !Number.isInteger(value);
  return MOVED.test(before) || (isIndex && /^(?:is|was)$/.test(before));
}

/** `put its key rate | up to 3.75%`, `takes the total | up to 34`: where it came to; `put up to 40 men` bounds them. */
function isMovedUp(lexemes: readonly Lexeme[], up: number): boolean {
  return (
    LEVELS.test(lexemes[up - 1]?.lower ?? '') &&
    lexemes.slice(Math.max(0, up - MOVE_REACH), up - 1).some(({ lower }) => MOVES_UP.test(lower))
  );
}

/** Lexemes from the verb to its `up`. */
const MOVE_REACH = 6;
const MOVES_UP =
  /^(?:br(?:ing(?:s|ing)?|ought)|driv(?:es?|ing)|drove|hik(?:e[ds]?|ing)|mov(?:e[ds]?|ing)|push(?:e[ds]|ing)?|put(?:s|ting)?|rais(?:e[ds]?|ing)|sen(?:ds?|t|ding)|tak(?:es?|ing)|took)$/;
const LEVELS =
  /^(?:count|debt|figure|index|inflation|level|number|prices?|rates?|share|stake|tally|tax|temperature|toll|total|turnout|unemployment|value)$/;

const TIMES = /^(?:half|quarter|third|times|twice)$/;

/** `short of`, `shy of`, too. */
const COMPARING = /^(?:above|below|over|short|shy|than|under)$/;

const ARTICLES = wordSet('a an the another');

/** How loose a number is, from the words right before it. */
export function findQualifier(
  text: string,
  lexemes: readonly Lexeme[],
  quantity: Quantity,
): Qualifier | undefined {
  const behind = findQualifierBehind(lexemes, quantity);
  if (behind) return { kind: behind.kind, text: '' };
  let end = quantity.first;
  if (ARTICLES.has(lexemes[end - 1]?.lower ?? '')) end--;
  const isDefinite = lexemes[quantity.first - 1]?.lower === 'the';
  for (const { kind, parts } of PHRASES.get(lexemes[end - 1]?.lower ?? '') ?? []) {
    const start = end - parts.length;
    // `more than the 300 that were announced`, `below the 300 of May` compare; it is no bound of the 300.
    if (isDefinite && COMPARING.test(parts.at(-1)!.replace('of', parts[0]!))) continue;
    // `asked about the 300 jobs`
    if (isDefinite && parts[0] === 'about') continue;
    // `twice as many as the 300 that were expected`
    if (parts[0] === 'as' && (isDefinite || TIMES.test(lexemes[start - 1]?.lower ?? ''))) continue;
    if (start < 0 || !parts.every((part, index) => lexemes[start + index]!.lower === part)) continue;
    if (parts.length === 1 && parts[0] === 'over' && isNoBound(lexemes, quantity, start)) continue;
    const before = itemAt(lexemes, start - 1)?.lower ?? '';
    if (parts[0] === 'up' && (hasMoved(before, quantity) || isMovedUp(lexemes, start))) continue;
    if (end < quantity.first && leadsTo(lexemes, end - 1, quantity)) continue;
    if (isUnderPar(lexemes, start)) continue;
    return { kind, text: text.slice(lexemes[start]!.start, lexemes[end - 1]!.end) };
  }
  return undefined;
}

/** `300 or so`, `1,000-plus`, `50+`: its kind, and the last lexeme of it, for it is a part of what is printed. */
export function findQualifierBehind(
  lexemes: readonly Lexeme[],
  quantity: Quantity,
): { readonly kind: Qualifier['kind']; readonly last: number } | undefined {
  const { numeral, last } = quantity;
  const found = behindLexeme(lexemes, numeral.last);
  return found !== undefined || last === numeral.last ? found : behindLexeme(lexemes, last);
}

function behindLexeme(
  lexemes: readonly Lexeme[],
  last: number,
): { readonly kind: Qualifier['kind']; readonly last: number } | undefined {
  for (const [kind, parts] of BEHIND.get(lexemes[last + 1]?.lower ?? '') ?? [])
    if (
      parts.every((part, index) => lexemes[last + 1 + index]?.lower === part) &&
      !(parts[0] === 'plus' && isSum(lexemes[last + 2]))
    )
      return { kind, last: last + parts.length };
  return undefined;
}

/** `£62 million plus | £8 million`, `$40 plus | tax`: what comes on top has a name; `500 plus` has none. */
function isSum(next: Lexeme | undefined): boolean {
  return next !== undefined && (next.kind === 'number' || ADDED.test(next.lower));
}

const ADDED =
  /^(?:\p{Sc}|an?|the|about|another|up|his|her|its|their|add|benefits|bonus(?:es)?|costs?|expenses|fees?|gst|interest|postage|shipping|tax(?:es)?|vat)$/u;

const UP = wordSet(
  'up rose risen rising rises rise gains gained gaining gain added adds jumps jumped jumping jump climbs climbed ' +
    'climbing climb increase increases increased increasing surge surges surged surging soars soared soaring soar ' +
    'advance advances advanced advancing grew grows grown growing grow higher rally rallied leapt leaped leap swells ' +
    'swelled swell expands expanded expand spike spikes spiked rebounds rebounded rebound doubled doubles',
);
const DOWN = wordSet(
  'down falls fells fallen falling fall fell lost loses lose losing sheds shed decrease decreases decreased decreasing ' +
    'drops dropped dropping drop slide slides sliding slid slips slipped slipping slip plunge plunges plunged ' +
    'plunging tumble tumbles tumbled tumbling sank sinks sink decline declines declined declining lower plummets ' +
    'plummeted plummet shrank shrinks shrink shrunk contracts contracted eased eases dips dipped dip retreats ' +
    'retreated retreat cut cuts reduce reduces reduced',
);

const LINKS = wordSet(
  'by to between about around nearly almost more less than over just only a an another approximately roughly some up ' +
    'as much at least further additional',
);

/** Behind these `up` and `down` are a part of the verb (`made up`, `shut down`), not a movement. */
const NO_MOVE_BEFORE =
  /(?:[a-z]ed|ing|bring|brought|give|gave|given|hold|held|made|make|set|took|take|taken|put|sent|spoke|writes?|wrote|grew|grow|came|come|wind|shut|break|broke|cut|stood|sign|pick|build|built|buy|blew|gun|knock|shoot|shot|strike|struck|tear|throw|thrown|threw|tore|track|turn|call|dig|draw|fill|free|line|pile|rack|round|serve|tie|use|wipe)$/;

/** In a headline: `hands down a 9-year term`, `shuts down 12 plants`; but `Calls up 12%`. */
const DOES_BEFORE =
  /^(?:backs|blows|breaks|brings|builds|buys|calls|closes|cuts|digs|eats|freezes|guns|hands|hunts|knocks|lays|lines|locks|makes|picks|puts|racks|rounds|sends|serves|sets|shoots|shuts|signs|strikes|takes|tears|throws|tracks|turns|votes|winds|wipes)$/;

/** Verbs that take money for their object: `lost $3 billion` says what was lost, not how far something fell. */
const TAKES_MONEY =
  /^(?:los[te]s?|losing|add(?:s|ed)?|gain(?:s|ed|ing)?|sheds?|cuts?|reduc(?:e|es|ed)|rais(?:e|es|ed)|expand(?:s|ed)?)$/;

/**
 * `rose by 5%`, `down 3 percent`, `fell to 12`: the word of movement that leads to the number, or stands right behind a
 * share. A verb that only takes a count or a sum for its object (`lost 10 players`) tells no movement of it.
 */
export function findChange(
  lexemes: readonly Lexeme[],
  quantity: Quantity,
): Pick<Figure, 'change' | 'reached'> {
  if (quantity.falling) return { change: 'down', reached: true };
  const kind = quantity.unit?.kind;
  const share = kind === 'percent' || kind === 'points' || kind === 'money';
  // `advanced a $1 trillion bill`: the bill moves.
  const before = lexemes[quantity.first - 1]?.lower ?? '';
  if (kind === 'money' && /^(?:an?|the)$/.test(before) && lexemes[quantity.last + 1]?.kind === 'word')
    return {};
  let [by, to] = [false, false];
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - 5); at--) {
    const { lower, kind: sort } = lexemes[at]!;
    if (sort === 'mark' && lower !== '-') break;
    const moves = readMove(lexemes, at, share || by || to);
    if (moves === 'none') break;
    if (moves !== undefined) {
      if (kind === 'money' && !by && !to && TAKES_MONEY.test(lower)) break;
      // `lost 40% of the vote` is no fall of it.
      const isPart = kind === 'percent' && lexemes[quantity.last + 1]?.lower === 'of';
      if (isPart && !by && !to && TAKES_MONEY.test(lower)) break;
      // `lost by three goals` falls nowhere.
      if (by && /^los/.test(lower)) break;
      return { change: moves, ...(to ? { reached: true as const } : {}) };
    }
    if (!LINKS.has(lower)) break;
    by ||= lower === 'by';
    to ||= lower === 'to' && lexemes[at - 1]?.lower !== 'up';
    // `3.8% lower at $41.20`
    // `falling at 120 miles per hour`: how fast.
    if (lower === 'at' && quantity.unit?.name.includes(' per ') && /ing$/.test(lexemes[at - 1]?.lower ?? ''))
      break;
    to ||= lower === 'at' && !/^(?:least|most)$/.test(lexemes[at + 1]?.lower ?? '');
  }
  const behind = share ? (lexemes[quantity.last + 1]?.lower ?? '') : '';
  if (behind === 'higher' || behind === 'up') return { change: 'up' };
  if (behind === 'lower' || behind === 'down') return { change: 'down' };
  return lexemes[quantity.first]!.text === '+' ? { change: 'up' } : {};
}

/** The movement that a word tells; `none` where `up` or `down` belongs to a verb or to `up to`. */
function readMove(
  lexemes: readonly Lexeme[],
  at: number,
  measured: boolean,
): Figure['change'] | 'none' | undefined {
  const { lower } = lexemes[at]!;
  if (lower === 'up' || lower === 'down') {
    const before = lexemes[at - 1]?.lower ?? '';
    if (NO_MOVE_BEFORE.test(before) || (!measured && DOES_BEFORE.test(before))) return 'none';
    return lower === 'up' && lexemes[at + 1]?.lower === 'to' ? 'none' : lower;
  }
  if (!measured) return undefined;
  return UP.has(lower) ? 'up' : DOWN.has(lower) ? 'down' : undefined;
}
