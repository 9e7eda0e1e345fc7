import { wordSet } from '../../../text/word-set.ts';
import { classOfNoun, isPeopleNoun } from './counted-nouns.ts';
import type { Word } from './words.ts';

/** Those who came: a crowd, of which the police and the organisers seldom count the same. */
const PRESENT = 'taking part';
export const ON_STRIKE = 'on strike';
/** Whoever loses a job, or the job that is lost: counted under either name. */
export const JOBS_CUT = 'cut';
const CLOSED = 'closed';
export const RECALLED = 'recalled';
const CALLED_OFF = 'called off';
const ON_THE_RUN = 'on the run';
/** As `fateOfWord` names them. */
export const ABOARD = 'aboard';
const [ABDUCTED, FIRED, DESTROYED] = ['abducted', 'fired', 'destroyed'];
/** What befell homes and no others, so that it goes before what befell others beside them. */
export const FLOODED = 'flooded';

/** What befell things, told by a verb that says so of these things only. */
interface EventFate {
  readonly fate: string;
  readonly verbs: ReadonlySet<string>;
  /** What it may befall, as `classOfNoun` names it; absent where it may befall any thing. */
  readonly of?: ReadonlySet<string>;
}

const JOBS = wordSet('job post position role');
const STAFF = wordSet('worker people member');
const BUILT = wordSet('home building structure property');

const EVENT_FATES: readonly EventFate[] = [
  {
    fate: JOBS_CUT,
    verbs: wordSet(
      'cut cuts cutting shed sheds shedding axe axes axed axing slash slashes slashed slashing lose loses lost losing loss go ' +
        'going eliminate eliminates eliminated eliminating scrap scraps scrapped scrapping cost costs costing',
    ),
    of: JOBS,
  },
  {
    fate: CLOSED,
    verbs: wordSet(
      'close closes closed closing closure closures shut shuts shutting shutter shutters shuttered shuttering',
    ),
    of: wordSet('branch shop plant factory school office library clinic restaurant pub station bank'),
  },
  {
    fate: FIRED,
    verbs: wordSet('dismiss dismisses dismissed dismissing sack sacks sacked sacking redundant redundancies'),
    of: STAFF,
  },
  {
    fate: FLOODED,
    verbs: wordSet('flooded inundated inundating submerged swamped underwater'),
    of: BUILT,
  },
  { fate: RECALLED, verbs: wordSet('recall recalls recalled recalling') },
  {
    fate: CALLED_OFF,
    verbs: wordSet(
      'cancel cancels canceled cancelled canceling cancelling postpone postpones postponed postponing scrapped',
    ),
    of: wordSet('operation surgery appointment flight train service match event concert'),
  },
  { fate: ON_THE_RUN, verbs: wordSet('escape escapes escaped escaping'), of: wordSet('inmate people') },
  {
    fate: ABOARD,
    verbs: wordSet('carry carries carrying carried'),
    of: wordSet('people passenger'),
  },
];

const BY_VERB = Map.groupBy(
  EVENT_FATES.flatMap((told) => [...told.verbs].map((verb) => ({ verb, ...told }))),
  ({ verb }) => verb,
);

/** Whether a noun is what people live or work in. */
export function isBuilt(noun: string): boolean {
  return BUILT.has(classOfNoun(noun));
}

/** Whether a noun, as `classOfNoun` gives it, is a place that somebody is paid to fill. */
export function isJobNoun(noun: string): boolean {
  return JOBS.has(noun);
}

/** Whether a fate of staff, who may be left unnamed, is that their jobs were cut. */
export function isDismissal(fate: string | undefined, noun: string): boolean {
  return fate === FIRED && (noun === '' || STAFF.has(noun) || JOBS.has(noun));
}

/** Nouns that tell by themselves why their people are counted. */
const TELLING_NOUNS = new Map([
  ...['crowd', 'turnout', 'attendance', 'protester', 'attendee'].map((noun) => [noun, PRESENT] as const),
  ['striker', ON_STRIKE],
]);

/** What the counted noun itself tells of its people. */
export function fateOfNoun(noun: string): string | undefined {
  return TELLING_NOUNS.get(classOfNoun(noun));
}

const COMING = /^(?:attend(?:ed|ing)?|march(?:ed|ing)|rallied|demonstrated|protested|gathered|lined)$/;
const LOSING = /^(?:lose|loses|losing|lost)$/;
const MARCH = /^(?:march|rally|protest|demonstration|procession|parade|vigil)$/;

/** Fates told by two words: by the second, then the first. */
const PHRASES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['part', new Map(['took', 'taken', 'taking'].map((first) => [first, PRESENT]))],
  [
    'out',
    new Map([
      ['turned', PRESENT],
      ['walked', ON_STRIKE],
      ['walk', ON_STRIKE],
    ]),
  ],
  ['strike', new Map([['on', ON_STRIKE]])],
  ['work', new Map([['stopped', ON_STRIKE]])],
  ['working', new Map([['stopped', ON_STRIKE]])],
  ['away', new Map([['stayed', ON_STRIKE]])],
  ['tools', new Map([['downed', ON_STRIKE]])],
  ['back', new Map(['called', 'calling', 'calls'].map((first) => [first, RECALLED]))],
  [
    'off',
    new Map([
      ['put', CALLED_OFF],
      ...['lay', 'lays', 'laying', 'laid'].map((first) => [first, FIRED] as const),
    ]),
  ],
]);

/**
 * What the word at a place tells of counted things besides the fates that every report tells (`fateOfWord`).
 *
 * @param noun what is counted
 */
export function eventFateAt(words: readonly Word[], at: number, noun: string): string | undefined {
  const { lower } = words[at]!;
  const phrase = PHRASES.get(lower)?.get(words[at - 1]?.lower ?? '');
  if (phrase !== undefined) return phrase;
  if (COMING.test(lower)) return isLearning(words, at) ? undefined : PRESENT;
  // `28 homes have been lost`; those that lost power still stand.
  if (lower === 'lost' && /^(?:been|was|were)$/.test(words[at - 1]?.lower ?? '') && isBuilt(noun))
    return DESTROYED;
  if (lower === 'water' && words[at - 1]?.lower === 'under' && isBuilt(noun)) return FLOODED;
  if (lower === 'streets' && /^t(?:ook|aken|aking)$/.test(words[at - 3]?.lower ?? '')) return PRESENT;
  if (lower === 'joined') return joinedWhat(words, at);
  if (lower === 'jobs' && words[at - 1]?.lower === 'their' && LOSING.test(words[at - 2]?.lower ?? ''))
    return FIRED;
  if (lower.startsWith('escap') && ALIVE.test(words[at + 1]?.lower ?? '')) return undefined;
  const told = BY_VERB.get(lower);
  if (told === undefined) return undefined;
  const thing = classOfNoun(noun);
  return told.find(({ of }) => (of ? of.has(thing) : isThing(thing)))?.fate;
}

/** `escaped | unhurt`, `escaped | with bruises`: from what befell others. */
const ALIVE =
  /^(?:alive|by|death|harm|injur(?:y|ies)|safely|through|unaided|uninjured|unharmed|unhurt|unscathed|with|without)$/;

/** A witness recalls 40 people, and a maker 40 cars. */
function isThing(thing: string): boolean {
  return !isPeopleNoun(thing) && !/^(?:|child|other|time|year|day)$/.test(thing);
}

/** `attending class`: pupils are no crowd. */
function isLearning(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 4).some(({ lower }) => /^(?:class(?:es)?|schools?|lessons?)$/.test(lower));
}

/** Words from `joined` on: `joined the second day of a three-day | walkout`. */
const JOINED_REACH = 10;

/** `joined Saturday’s march`, `joined the strike`. */
function joinedWhat(words: readonly Word[], at: number): string | undefined {
  const end = words.findIndex(({ isMark }, place) => place > at && isMark);
  const behind = words.slice(at + 1, Math.min(end < 0 ? words.length : end, at + JOINED_REACH));
  if (behind.some(({ lower }) => MARCH.test(lower))) return PRESENT;
  return behind.some(({ lower }) => /^(?:strike|walkout|stoppage)$/.test(lower)) ? ON_STRIKE : undefined;
}

const CROWDS = new Set([PRESENT, ON_STRIKE]);

/** People who did something together, of whom two who counted them seldom give one number. */
export function isCrowd(fate: string | undefined): boolean {
  return fate !== undefined && CROWDS.has(fate);
}

const OWN_EVENTS = new Set([JOBS_CUT, CLOSED, FLOODED, RECALLED, CALLED_OFF, ABDUCTED, ON_THE_RUN]);

/** True when an article that opens with such a count, and has no other, gives its event's. */
export function isOwnEvent(fate: string | undefined): boolean {
  return fate !== undefined && OWN_EVENTS.has(fate);
}

/** True for what each of many does with its own: to be compared, the counts must name the same ones. */
export function isDoneByMany(fate: string | undefined): boolean {
  return fate === CALLED_OFF || fate === CLOSED;
}
