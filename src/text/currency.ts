import { makeTable } from './table.ts';

/**
 * The world's larger currencies: ISO 4217 code, English name in the singular, the nouns they are written with, and
 * their signs. `nouns` that several share (dollar, pound, crown) stand for the first; an adjective before the noun
 * ("Australian dollars") decides otherwise.
 */
export interface Currency {
  readonly code: string;
  readonly name: string;
  /** How a country's adjective or name before the shared noun tells this one: `australian`, `swiss`. */
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
}

const TABLE = `
USD|dollar|us american u.s.|dollar dollars buck bucks
EUR|euro||euro euros
GBP|pound sterling|british sterling english uk|pound pounds sterling quid
JPY|yen|japanese|yen
CNY|yuan|chinese|yuan renminbi rmb
INR|rupee|indian|rupee rupees
AUD|dollar|australian|
CAD|dollar|canadian|
NZD|dollar|zealand|
HKD|dollar|kong|
SGD|dollar|singapore singaporean|
TWD|dollar|taiwan taiwanese|
JMD|dollar|jamaican|
TTD|dollar|trinidad|
ZWL|dollar|zimbabwe zimbabwean|
CHF|franc|swiss|franc francs
XOF|franc|cfa|
SEK|krona|swedish|krona kronor
NOK|krone|norwegian|krone kroner crown crowns
DKK|krone|danish|
ISK|krona|icelandic|
CZK|koruna|czech|koruna korunas koruny
PLN|zloty|polish|zloty zlotys zloties
HUF|forint|hungarian|forint forints
RON|leu|romanian|leu lei
BGN|lev|bulgarian|lev leva
RUB|ruble|russian|ruble rubles rouble roubles
UAH|hryvnia|ukrainian|hryvnia hryvnias hryvnya
BYN|ruble|belarusian|
TRY|lira|turkish|lira liras
ILS|shekel|israeli|shekel shekels
EGP|pound|egyptian|
LBP|pound|lebanese|
SYP|pound|syrian|
SDG|pound|sudanese|
SAR|riyal|saudi|riyal riyals
QAR|riyal|qatari qatar|
OMR|rial|omani|
IRR|rial|iranian|rial rials
AED|dirham|uae emirati|dirham dirhams
MAD|dirham|moroccan|
KWD|dinar|kuwaiti|dinar dinars
IQD|dinar|iraqi|
JOD|dinar|jordanian|
DZD|dinar|algerian|
TND|dinar|tunisian|
KRW|won|korean|won
KPW|won||
THB|baht|thai|baht
VND|dong|vietnamese|dong
IDR|rupiah|indonesian|rupiah rupiahs
MYR|ringgit|malaysian|ringgit
PHP|peso|philippine|
PKR|rupee|pakistani|
LKR|rupee|lankan|
NPR|rupee|nepalese|
BDT|taka|bangladeshi|taka
KZT|tenge|kazakh|tenge
UZS|som|uzbek|
MXN|peso|mexican|peso pesos
ARS|peso|argentine argentinian|
CLP|peso|chilean|
COP|peso|colombian|
CUP|peso|cuban|
BRL|real|brazilian|real reais reals
PEN|sol|peruvian|soles
VES|bolivar|venezuelan|bolivar bolivars bolivares
ZAR|rand|african|rand rands
NGN|naira|nigerian|naira
KES|shilling|kenyan|shilling shillings
UGX|shilling|ugandan|
TZS|shilling|tanzanian|
GHS|cedi|ghanaian|cedi cedis
ETB|birr|ethiopian|birr
ZMW|kwacha|zambian|kwacha
AFN|afghani|afghan|afghani afghanis
MMK|kyat|burmese|kyat kyats
HRK|kuna|croatian|kuna kunas kn
RSD|dinar|serbian|
GEL|lari|georgian|lari
AMD|dram|armenian|dram drams
AZN|manat|azerbaijani|manat manats
MNT|tugrik|mongolian|tugrik tugriks
KHR|riel|cambodian|riel riels
LAK|kip|lao|kip
ALL|lek||lek leke
BAM|mark|bosnian|
DEM|mark|german deutsche west|mark marks deutschmark deutschmarks deutschemarks
FRF|franc|french|
BEF|franc|belgian|
ITL|lira|italian|lire
ESP|peseta|spanish|peseta pesetas
NLG|guilder|dutch|guilder guilders
ATS|schilling|austrian|schilling schillings
GRD|drachma|greek|drachma drachmas
PTE|escudo|portuguese|escudo escudos
FIM|markka|finnish|markka markkaa
IEP|punt|irish|punt punts
BHD|dinar|bahraini|
YER|rial|yemeni|
PYG|guarani|paraguayan|guarani guaranis
BOB|boliviano|bolivian|boliviano bolivianos
UYU|peso|uruguayan|
DOP|peso|dominican|
GTQ|quetzal|guatemalan|quetzal quetzales
HNL|lempira|honduran|lempira lempiras
CRC|colon|rican|colones
HTG|gourde|haitian|gourde gourdes
XAF|franc|african|
AOA|kwanza|angolan|kwanza kwanzas
BWP|pula|botswana|pula
MZN|metical|mozambican|metical meticais
BTC|bitcoin||bitcoin bitcoins
ETH|ether||ether
`;

const CURRENCIES: readonly Currency[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code, name, adjectives, nouns] = row.split('|') as [string, string, string, string];
    return { code, name, adjectives: words(adjectives), nouns: words(nouns) };
  });

/** Signs that stand before (or after) the amount. */
export const SIGNS = makeTable<string>({
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₸': 'KZT',
  '₵': 'GHS',
  '₿': 'BTC',
  '＄': 'USD',
  '￡': 'GBP',
});

/** Letters before (`A$5`) or after (`$A5`) a dollar sign. */
export const DOLLARS = makeTable<string>({
  us: 'USD',
  'u.s.': 'USD',
  a: 'AUD',
  au: 'AUD',
  aus: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  tw: 'TWD',
  r: 'BRL',
  mex: 'MXN',
  mx: 'MXN',
  j: 'JMD',
  tt: 'TTD',
});

/** Letters that stand before an amount as a sign does. `PS` and `Y=` are what transliteration makes of £ and ¥. */
export const PREFIXES = makeTable<string>({
  Rs: 'INR',
  Re: 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  Tk: 'BDT',
  Fr: 'CHF',
  SFr: 'CHF',
  kr: 'SEK',
  Kc: 'CZK',
  Sh: 'KES',
  KSh: 'KES',
  Ksh: 'KES',
  Dh: 'AED',
  Dhs: 'AED',
  R: 'ZAR',
  N: 'NGN',
  P: 'PHP',
  RMB: 'CNY',
  PS: 'GBP',
  Y: 'JPY',
});

const BY_CODE = new Map(CURRENCIES.map((currency) => [currency.code, currency]));
const BY_NOUN = new Map(
  CURRENCIES.flatMap((currency) => currency.nouns.map((noun) => [noun, currency] as const)),
);
const BY_ADJECTIVE = new Map<string, Currency[]>();
for (const currency of CURRENCIES)
  for (const adjective of currency.adjectives)
    BY_ADJECTIVE.set(adjective, [...(BY_ADJECTIVE.get(adjective) ?? []), currency]);

/** The currency with this ISO 4217 code. */
export function currencyOf(code: string): Currency | undefined {
  return BY_CODE.get(code);
}

/** The currency that a noun means (`yen`), with the adjective before it where there is one (`Danish crowns`). */
export function currencyOfNoun(noun: string, adjective?: string): Currency | undefined {
  const currency = BY_NOUN.get(noun);
  if (currency === undefined || adjective === undefined) return currency;
  return BY_ADJECTIVE.get(adjective)?.find((other) => family(other) === family(currency)) ?? currency;
}

/** Currencies that share a noun in English: pounds, dollars, and the crowns of four countries. */
function family(currency: Currency): string {
  return /^k(?:oruna|ron[ae])$/.test(currency.name) ? 'crown' : currency.name.split(' ')[0]!;
}

/** True when the word before a currency's noun says whose it is. */
export function isCurrencyAdjective(word: string): boolean {
  return BY_ADJECTIVE.has(word);
}

/** True for an ISO code or a letter prefix that may be run together with digits: `EUR3m`, `Rs500`. */
export function isCurrencyCode(letters: string): boolean {
  return BY_CODE.has(letters) || (letters.length > 1 && PREFIXES.has(letters));
}

function words(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}
