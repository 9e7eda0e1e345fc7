import { tableOfWords } from './table.ts';

/** What has become of those who are counted: of twelve people it makes all the difference. */
const FATES = tableOfWords({
  killed:
    'kill kills killed killing killings dead drown drowned drowning die dies died dying death deaths deadly fatal fatally fatality fatalities perish ' +
    'perished slain slaying toll lives',
  hurt: 'injure injures injured injuring injury injuries wound wounds wounded wounding hurt',
  'hurt or killed': 'casualty casualties',
  missing: 'missing unaccounted',
  arrested: 'arrest arrests arrested arresting detain detains detained detaining custody',
  charged: 'charge charged charges indict indicted',
  convicted: 'convict convicted convictions sentenced jailed imprisoned',
  released: 'release released releases freed freeing',
  rescued: 'rescue rescued rescuing saved survived survivor survivors',
  displaced:
    'displace displaced displacing homeless evacuate evacuated evacuates evacuating evacuation flee fled fleeing',
  trapped: 'trap trapped stranded stuck',
  aboard: 'aboard onboard board',
  abducted: 'abduct abducted abducting kidnap kidnapped kidnapping seized hostage hostages',
  infected: 'infect infected infections infection sick sickened ill illnesses contracted',
  treated: 'hospitalized hospitalised treated treatment',
  fired: 'fired laid layoffs redundant redundancies',
  destroyed: 'destroy destroyed destroys destroying burned burnt razed leveled gutted',
  damaged: 'damage damaged damages damaging',
});

/** The fate that a word in lower case tells, if any. */
export function fateOfWord(word: string): string | undefined {
  return FATES.get(word);
}

const TOLLS = new Set(['killed', 'hurt', 'hurt or killed', 'missing', 'infected', 'displaced', 'aboard']);

/**
 * True when an article that opens with such a count gives its event's; of other fates (`rescued`) many small ones are
 * told.
 */
export function isToll(fate: string | undefined): boolean {
  return fate !== undefined && TOLLS.has(fate);
}

const CUMULATIVE = new Set(['killed', 'hurt', 'hurt or killed', 'arrested', 'infected', 'displaced']);

/** True when those who have met this fate are counted from the event's beginning on, so that the count never falls. */
export function isCumulative(fate: string | undefined): boolean {
  return fate !== undefined && CUMULATIVE.has(fate);
}
