/**
 * Speaks the line protocol of the figure collection: one JSON string (a sentence) per line on standard input, one JSON
 * array of quantities per line on standard output. The figures are the product's own; only their unit names are put
 * into the collection's words here.
 */
import { createInterface } from 'node:readline';
import type { Figure } from '../../src/news/figure.ts';
import { readSentence } from '../../src/pipeline/summarize/figures/read-sentence.ts';
import { currencyOf } from '../../src/text/currency.ts';
import { splitLexemes } from '../../src/text/lexeme.ts';
import { readNumeral } from '../../src/text/number.ts';
import { type Token, tagTokens } from '../../src/text/tag.ts';

/** The collection's names where they differ from the product's. */
const UNITS: Readonly<Record<string, string>> = {
  percent: 'percentage',
  times: 'count',
  'metric horsepower': 'horsepower',
  'million British thermal units': 'mega british thermal unit',
  'revolution per minute': 'revolutions per minute',
  'kilowatt-hour': 'kilowatt hour',
  'megawatt-hour': 'megawatt hour',
  'gigawatt-hour': 'gigawatt hour',
  'terawatt-hour': 'terawatt hour',
  'watt-hour': 'watt hour',
  'newton-metre': 'newton metre',
  'degree Fahrenheit': 'fahrenheit',
  'degree Celsius': 'celsius',
  'parts per million': 'parts-per-million',
  'parts per billion': 'parts-per-billion',
};

/** Currencies whose name is not the country's adjective before the noun (`danish krone`). */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  ILS: 'shekel',
  HKD: 'hong kong dollar',
  NZD: 'new zealand dollar',
  ZAR: 'south african rand',
  KRW: 'south korean won',
  TWD: 'new taiwan dollar',
  AED: 'united arab emirates dirham',
  LKR: 'sri lankan rupee',
};

const CHANGES = { about: '~', over: '>', 'at-least': '>', under: '<', 'at-most': '<', nearly: '~' } as const;

for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line) as string;
  const figures = readSentence(text, { start: 0, end: text.length });
  process.stdout.write(`${JSON.stringify(figures.map(translate))}\n`);
}

function translate(figure: Figure): { value: unknown; unit: string; change: string } {
  const change = figure.change ?? (figure.qualifier ? CHANGES[figure.qualifier.kind] : '=');
  return { value: collectedValue(figure), unit: unitOf(figure), change };
}

/** The collection writes a range in the order of its text. */
function collectedValue({ value, text }: Figure): Figure['value'] {
  if (typeof value === 'number') return value;
  const lexemes = splitLexemes(text);
  const first = lexemes.findIndex((_, at) => readNumeral(lexemes, at));
  const opening = readNumeral(lexemes, first)?.value;
  return opening === value[1] ? [value[1], value[0]] : value;
}

function unitOf(figure: Figure): string {
  const { unit } = figure;
  if (unit.kind === 'count') {
    const phrase = countedPhrase(figure);
    return /half|third|quarter|fifth|tenth| in | of /i.test(figure.text) && Number(figure.value) < 1
      ? `% ${phrase}`
      : phrase;
  }
  if (unit.name === 'pound-foot' && /lb/i.test(figure.text)) return 'foot pound-force';
  const whole = UNITS[unit.name];
  if (whole) return whole;
  const [base, ...below] = unit.name.split(' per ');
  const rate = below.map((name) => UNITS[name] ?? name);
  const name = currencyName(unit, base!) ?? UNITS[base!] ?? base!;
  return [name, ...rate].join(' per ');
}

/** The collection calls what is written `p` a point. */
function currencyName({ currency }: Figure['unit'], base: string): string | undefined {
  if (base === 'penny') return 'point';
  if (currency === undefined || base === 'cent' || base === 'sen') return undefined;
  const adjective = currencyOf(currency)?.adjectives[0];
  return CURRENCIES[currency] ?? (adjective ? `${adjective} ${base}` : base);
}

/** A noun tied to its number stands alone; what only moves to a number is not called its unit. */
function countedPhrase(figure: Figure): string {
  const moved = figure.change && figure.countsSpan && figure.countsSpan.end <= figure.span.start;
  const phrase = figure.counts && !moved ? phraseOf(figure.counts) : '-';
  const tied = figure.unit.name !== '' && !moved && !phrase.toLowerCase().includes(figure.unit.name);
  return tied ? figure.unit.name : phrase;
}

/** A counted noun is its phrase with every word in its dictionary form. */
function phraseOf(counts: string): string {
  return tagTokens(counts)
    .filter(
      (token) =>
        !(token.pos === 'VERB' && /(?:ed|en)$/.test(token.text)) &&
        !['CCONJ', 'ADV', 'DET'].includes(token.pos),
    )
    .map((token) => (token.pos === 'PROPN' ? singular(token.text) : dictionaryForm(token)))
    .join(' ')
    .replace(/ - /g, '-');
}

/** The tagger's lemma, but for what it respells and for a participle that is half a noun. */
function dictionaryForm({ text, pos, lemma }: Token): string {
  if (pos === 'VERB' && text.endsWith('ing')) return text;
  return text.endsWith('s') &&
    text.startsWith(lemma.slice(0, 3)) &&
    lemma.length < text.length - 1 &&
    !/es$/.test(text)
    ? text.slice(0, -1)
    : lemma;
}

/** The collection takes the plural off names of things (`State Fairs`), not off those of peoples (`Italians`). */
function singular(name: string): string {
  return /(?:[^s]s)$/.test(name) && !/ans$/.test(name) ? name.slice(0, -1) : name;
}
