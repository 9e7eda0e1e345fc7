/** Verbs whose past does not end in -ed: dictionary form, past, participle where it is not the past. */
const IRREGULAR = (
  'agree agreed, become became become, begin began begun, bid bid, break broke broken, bring brought, build built, buy bought, ' +
  'catch caught, choose chose chosen, cut cut, deal dealt, draw drew drawn, drive drove driven, fall fell fallen, ' +
  'fight fought, find found, forecast forecast, free freed, get got, give gave given, go went gone, grow grew grown, ' +
  'hide hid hidden, hit hit, hold held, keep kept, know knew known, lay laid, lead led, leave left, let let, lose lost, make made, meet met, ' +
  'oversee oversaw overseen, pay paid, put put, quit quit, ride rode ridden, rise rose risen, run ran run, say said, see saw seen, ' +
  'seek sought, sell sold, send sent, set set, shoot shot, show showed shown, shut shut, speak spoke spoken, speed sped, spend spent, ' +
  'split split, spread spread, stand stood, steal stole stolen, strike struck, sweep swept, take took taken, tell told, ' +
  'think thought, throw threw thrown, win won, withdraw withdrew withdrawn, write wrote written, ' +
  'bear bore borne, come came come, cost cost, feed fed, feel felt, flee fled, fly flew flown, forget forgot forgotten, ' +
  'freeze froze frozen, hang hung, hear heard, hurt hurt, lend lent, light lit, mean meant, ' +
  'mislead misled, overcome overcame overcome, overtake overtook overtaken, overthrow overthrew overthrown, ' +
  'rebuild rebuilt, rewrite rewrote rewritten, shake shook shaken, sing sang sung, sink sank sunk, sit sat, slide slid, ' +
  'stick stuck, swim swam swum, swing swung, teach taught, tear tore torn, undergo underwent undergone, ' +
  'uphold upheld, wear wore worn, withhold withheld, withstand withstood, ' +
  'beat beat beaten, bet bet, burst burst, cast cast, read read, rid rid, upset upset'
)
  .split(', ')
  .map((forms) => forms.split(' '));

const PASTS: ReadonlyMap<string, string> = new Map(IRREGULAR.map(([lemma, past]) => [lemma!, past!]));
const OF_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.map(([, past, participle = past]) => [participle!, past!]),
);
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(PASTS.values());

/** Of more than one syllable, with the stress on the last, whose letter is doubled. */
const DOUBLED =
  /^(?:admit|commit|compel|defer|deter|equip|expel|occur|omit|permit|prefer|propel|rebut|refer|regret|submit|transfer)$/;
const ONE_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;

/** `announce` is told as `announced`, `ban` as `banned`, `win` as `won`. */
export function pastOf(lemma: string): string {
  const irregular = PASTS.get(lemma);
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return ONE_SYLLABLE.test(lemma) || DOUBLED.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

/** `announce` goes on as `announcing`, `ban` as `banning`, `lie` as `lying`. */
export function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  const doubles = ONE_SYLLABLE.test(lemma) || DOUBLED.test(lemma) || /^(?:begin|forget|quit)$/.test(lemma);
  return doubles ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** `ban` is told of one as `bans`, `dismiss` as `dismisses`, `testify` as `testifies`. */
export function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** `signed` of `has signed`, `broke` of `has broken`; undefined for what is no participle that is known. */
export function pastOfParticiple(participle: string): string | undefined {
  return OF_PARTICIPLES.get(participle) ?? (/[^e]ed$/.test(participle) ? participle : undefined);
}

/** `cut`, `put`: of these verbs the past is the dictionary form as well. */
export function isPastAsPresent(lemma: string): boolean {
  return PASTS.get(lemma) === lemma;
}

/** `dealt`, `signed`; never what is the present as well: `cut`. */
export function isPastForm(word: string, lemma: string): boolean {
  return word !== lemma && (IRREGULAR_PASTS.has(word) || word.endsWith('ed'));
}
