import { WEEKDAYS } from '../../../text/calendar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words that tell a number beside them is no quantity: a date, a time, a place in a list, an address, a score. */

export const WEEKDAY_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...'mon tue tues wed thu thur thurs fri sat sun'.split(' '),
]);

/** Behind a number: the time of day, or a zone. */
export const CLOCK: ReadonlySet<string> = wordSet(
  "noon midnight am pm a.m. p.m. a.m p.m o'clock gmt utc bst est edt cst cdt mst mdt pst pdt cet cest ist jst aest aedt et ct mt",
);

/** Before a four-digit number that is a year. */
export const YEAR_OPENERS: ReadonlySet<string> = wordSet(
  'in since by from until till til of during before after early late mid year years summer winter spring fall autumn ' +
    'season class through throughout circa c. ca. election elections calendar fiscal fy date dated back',
);

/** The thing that the number behind it names: `Room 12`, `Act 3`, `Route 66`. A quantity never follows directly. */
export const LABELS: ReadonlySet<string> = wordSet(
  'no no. nos number numbers nr room flat suite apartment apt floor gate terminal platform track route highway interstate ' +
    'motorway road exit junction runway flight bus line channel radio chapter page pages pp section sections article ' +
    'articles act paragraph clause rule rules resolution proposition prop amendment bill order schedule title annex ' +
    'appendix exhibit table figure fig. figs box step stage phase level levels grade tier class category type model ' +
    'version edition series mark mk season episode volume vol vol. issue part parts book week day round game heat lap hole ' +
    'stop set test leg match group pool seed district precinct ward zone area sector block lot plot unit studio ' +
    'building hall hangar pier berth bay camp post division battalion regiment brigade squadron company patient case ' +
    'page isbn issn id code question q item items point opus symphony sonata concerto formula generation gen wave ' +
    'protocol priority verse psalm row seat locker cell bed ward reactor turbine well pad shard latitude longitude',
);

/**
 * Labels that a count may well follow (`day 40`, but `in one week 300 people`): they need a capital or no noun behind.
 */
export const SOFT_LABELS: ReadonlySet<string> = wordSet(
  'flat week day round game test match part parts set group company case order post bill line road article issue ' +
    'leg point book season series unit page pages stop number numbers code building wave patient question well year ' +
    'area model schedule test bus radio set box pool cell bed date track exit mark post seat plot camp act rule ' +
    'rules title edition',
);

export const STREETS: ReadonlySet<string> = wordSet(
  'st street ave avenue av road rd boulevard blvd lane ln drive dr way place pl court ct square sq terrace highway hwy ' +
    'parkway pkwy crescent close quay alley row broadway plaza circle trail walk mews gardens grove hill rue strasse via ' +
    'calle',
);

/** Near two numbers with a dash between them: a score, a vote, odds. */
export const CONTESTS: ReadonlySet<string> = wordSet(
  'win wins won beat beats beating defeat defeated defeats loss losses lose lost losing lead leads led leading trail ' +
    'trails trailed tie tied ties draw drew draws score scored victory triumph triumphed record vote voted votes ruling ' +
    'ruled decision majority aggregate set sets halftime half-time series odds margin season start run deficit upset ' +
    'thrashing rout shootout final comeback went go favourite favorite chance split mark lifetime overs wicket wickets innings taking',
);

/** Numbers that people call in an emergency or for advice. */
export const HOTLINES: ReadonlySet<string> = wordSet('000 100 101 111 112 119 211 311 411 911 988 999');

/** What stands behind such a number where it is not a count. */
export const HOTLINE_NOUNS =
  /^(?:audio|call|caller|callers|center|centre|supervisor|dispatcher|dispatchers|operator|operators|hotline|lifeline|line|emergency|system|tape|tapes|recording|recordings|transcript)$/;

/** Nouns that make a number with a hyphen before them an idiom: `two-way street`, `six-figure sum`, `one-off`. */
export const IDIOMS: ReadonlySet<string> = wordSet(
  'way ways off time timer step sided side stop star stars wheel wheeler wheeled tier tiered fold handed on liner ' +
    'dimensional dimension figure figures digit digits piece party state track stroke tone ply pronged prong part game ' +
    'level button click armed legged eyed word page something star-rated third thirds hit horse trick act bit core ' +
    'tonged gun ish by in and or to seater string hander pointer pointers footer caliber calibre gauge',
);

/** After `one`, when it does not count anything. */
export const NOT_COUNTED_AFTER_ONE: ReadonlySet<string> = wordSet(
  'another day time point thing such that who which more less or and to',
);

export const STATE_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA RI SC SD TN TX UT VT VA WA WV WI WY PR',
);
