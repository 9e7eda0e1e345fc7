import { currencyOf, currencyOfNoun, isCurrencyAdjective, SIGNS } from '../../../text/currency.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { SCALES, TENS, UNITS } from '../../../text/number-word.ts';
import { makeTable } from '../../../text/table.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { FoundUnit } from './unit-lexicon.ts';

/** A currency behind an amount: `euros`, `Danish crowns`, `USD`, `€`, `cents`, `p` run together with the digits. */
export function readMoneyWord(lexemes: readonly Lexeme[], at: number): FoundUnit | undefined {
  const word = lexemes[at];
  if (word === undefined) return undefined;
  const coins = readCoins(word, at);
  if (coins !== undefined) return coins;
  const sign = word.kind === 'mark' ? SIGNS.get(word.text) : undefined;
  if (sign !== undefined && lexemes[at + 1]?.kind !== 'number')
    return { unit: { kind: 'money', name: currencyOf(sign)!.name, currency: sign }, last: at };
  if (word.kind === 'word' && word.text.length === 3) {
    const currency = currencyOf(word.text);
    if (currency) return { unit: { kind: 'money', name: currency.name, currency: currency.code }, last: at };
  }
  if (isSterling(lexemes, at))
    return { unit: { kind: 'money', name: 'pound sterling', currency: 'GBP' }, last: at };
  for (let skip = 0; skip <= 2; skip++) {
    const noun = lexemes[at + skip];
    if (noun?.kind !== 'word') return undefined;
    const before = skip === 0 ? undefined : lexemes[at + skip - 1]!.lower;
    const currency = currencyOfNoun(noun.lower, before);
    if (currency === undefined) continue;
    if (noun.lower === 'won' && skip === 0 && isFew(lexemes[at - 1])) return undefined;
    const isClear = skip === 0 ? !AMBIGUOUS_NOUNS.has(noun.lower) : isCurrencyAdjective(before!);
    if (!isClear && !isOfMillions(lexemes, at + skip)) return undefined;
    const last = lexemes[at + skip + 1]?.lower === 'sterling' ? at + skip + 1 : at + skip;
    return { unit: { kind: 'money', name: currency.name, currency: currency.code }, last };
  }
  return undefined;
}

/** `a grandmother of five | won $2 million`: so little money is spoken of by nobody. */
function isFew(number: Lexeme | undefined): boolean {
  if (number === undefined) return false;
  return number.value === undefined
    ? UNITS.has(number.lower) || TENS.has(number.lower)
    : number.value < LEAST_WON;
}

const LEAST_WON = 100;

/** `a 12.9 billion | crown offer`: no such number of anything else has its noun in the singular. */
function isOfMillions(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.lower === 'crown' && SCALES.has(lexemes[at - 1]?.lower ?? '');
}

/** Nouns of currencies that without a country's adjective mean something else. */
const AMBIGUOUS_NOUNS: ReadonlySet<string> = wordSet(
  'pound pounds real crown som mark marks ether sol punt punts kip pula riel',
);

/** Whether pounds are sterling: behind a scale (`20 million pounds`), or in a sentence that speaks of money. */
function isSterling(lexemes: readonly Lexeme[], at: number): boolean {
  const { lower } = lexemes[at]!;
  if ((lower !== 'pounds' && lower !== 'pound') || lexemes[at + 1]?.lower === 'of') return false;
  if ((SCALES.get(lexemes[at - 1]?.lower ?? '') ?? 0) >= 1e6) return true;
  if (isTraded(lexemes, at)) return false;
  return (
    lexemes.some((lexeme) => MONEY_WORDS.has(lexeme.lower)) &&
    !lexemes.some((lexeme) => WEIGHT_WORDS.has(lexeme.lower))
  );
}

/** `sold | 40 pounds for $90`, `40 pounds | was sold`: goods, by their weight. */
function isTraded(lexemes: readonly Lexeme[], at: number): boolean {
  if (/^(?:is|was|were)$/.test(lexemes[at + 1]?.lower ?? ''))
    return TRADED.test(lexemes[at + 2]?.lower ?? '');
  let verb = at - 2;
  while (HEDGE.test(lexemes[verb]?.lower ?? '')) verb--;
  return TRADED.test(lexemes[verb]?.lower ?? '');
}

const TRADED = /^(?:bought|buys?|caught|eaten|harvested|picked|sells?|sold)$/;
const HEDGE = /^(?:about|almost|around|least|more|nearly|over|some|than)$/;

const MONEY_WORDS: ReadonlySet<string> = wordSet(
  'sterling euro euros dollar dollars £ € $ cost costs price prices priced pay pays paid paying worth fine fined fund ' +
    'funds bank banks deposit deposits salary salaries wage wages debt debts tax taxes spend spent spending earn earned ' +
    'earns budget loan loans bill bills fee fees profit profits loss sales revenue income pension rent bought sold buy sell',
);

const WEIGHT_WORDS: ReadonlySet<string> = wordSet(
  'weigh weighs weighed weighing weight heavy heavier lighter lose losing cargo payload thrust cocaine marijuana',
);

/** Coins, by the words and letters that only they have; `p` and `c` run together with the digits. */
const COINS = makeTable<readonly [string, string]>({
  cent: ['cent', 'USD'],
  cents: ['cent', 'USD'],
  '¢': ['cent', 'USD'],
  c: ['cent', 'USD'],
  p: ['penny', 'GBP'],
  penny: ['penny', 'GBP'],
  pence: ['penny', 'GBP'],
  kopecks: ['kopeck', 'RUB'],
  kopeks: ['kopeck', 'RUB'],
  sen: ['sen', 'MYR'],
  paise: ['paisa', 'INR'],
});

function readCoins(word: Lexeme, at: number): FoundUnit | undefined {
  const coin = COINS.get(word.lower);
  if (coin === undefined) return undefined;
  if (word.text === 'C' || word.text === 'P' || (word.text === 'c' && word.spaced)) return undefined;
  return { unit: { kind: 'money', name: coin[0], currency: coin[1] }, last: at };
}
