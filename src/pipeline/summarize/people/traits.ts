import { FUNCTION_WORDS } from '../../../text/function-words.ts';
import { GIVEN_NAMES } from '../../../text/given-names.ts';
import { NEWSROOMS } from '../../../text/newsrooms.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { BEFORE_FAMILY_NAME, CALENDAR, HONORIFICS, NOT_NAMES, PLACES, ROLE_NOUNS } from './lexicon.ts';
import { isOfficeNoun, isRole, MEMBER } from './role-word.ts';

/**
 * What names are read by and a word's letters alone tell. Found out once for a word of all articles, with the word
 * itself: finding people took a third longer when each article's words were read, and these patterns asked, anew.
 */
export interface Traits {
  /** A given name, a family name: of the lists; others are names too. */
  readonly givenName: boolean;
  readonly familyName: boolean;
  /** In one of the lists of `lexicon.ts`, which say what each means. */
  readonly roleNoun: boolean;
  readonly beforeFamilyName: boolean;
  readonly honorific: boolean;
  readonly notName: boolean;
  readonly place: boolean;
  readonly calendar: boolean;
  readonly functionWord: boolean;
  /** `said`. */
  readonly speech: boolean;
  /** `spokesman`, `vice-premier`: what somebody is. */
  readonly role: boolean;
  /** `spokesman`, `director-general`. */
  readonly office: boolean;
  /** `chief`: written small, of what kind something is, not what somebody is. */
  readonly adjective: boolean;
  /** `van`, `bin`. */
  readonly particle: boolean;
  /** `al-Amin`. */
  readonly joined: boolean;
  /** What may open a nickname. */
  readonly opensNickname: boolean;
  /** `Jr.`, `III`. */
  readonly suffix: boolean;
  /** A suffix or an initial: `J.`. */
  readonly initial: boolean;
  /** `MP`, `PhD`: stands behind a name, and is no part of it. */
  readonly degree: boolean;
  /** `Reuters`. */
  readonly newsroom: boolean;
  /** `Democrat`. */
  readonly member: boolean;
  /** `US`, `J.R.`: few letters, and no small one. */
  readonly inCapitals: boolean;
  /** `SA`, `GmbH`: ends a company's name. */
  readonly company: boolean;
  /** `carmaker`. */
  readonly maker: boolean;
  /** Digits, or four capitals on end: no name of a person. */
  readonly coded: boolean;
  /** `Marstad-based`, `Blom-led`, `Injury-plagued`: of what somebody or something is. */
  readonly compound: boolean;
  /** A capital behind a small letter, other than in `McRae`. */
  readonly humped: boolean;
}

const ADJECTIVES = /^(?:major|general|chief|minor|model|crown|count|forward|lead|whip)$/;
/** Prime minister, chief minister, ranks of the police in South Asia; small, the first is a time of day. */
const SHORT_OFFICE = /^(?:CM|DSP|IGP|PM|SHO|SP|SSP)$/;
const COMPOUND =
  /[\p{L}.]-(?:backed|based|born|controlled|headed|hit|led|linked|owned|plagued|prone|ravaged|ridden|run|stricken|style|torn|trained|winner|winning)$/u;
const PARTICLES = /^(?:de|da|do|dos|di|du|del|della|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|af|zu)$/;

const DEGREES = /^(?:mp|mps|mep|msp|qc|kc|phd|md|esq\.?|obe|mbe|cbe)$/;
const NEWSROOM = new RegExp(`^(?:${NEWSROOMS})$`);
const COMPANY = /^(?:AB|AG|ASA|BV|GmbH|NV|SA|SE|SpA)$/;

/** @param plain the word in lower case */
export function readTraits(text: string, plain: string): Traits {
  const traits = findTraits(text, plain);
  const key = Object.values(traits).map(Number).join('');
  const alike = KNOWN.get(key) ?? traits;
  KNOWN.set(key, alike);
  return alike;
}

/** One of each kind, since nearly all words have the traits of thousands of others. */
const KNOWN = new Map<string, Traits>();

function findTraits(text: string, plain: string): Traits {
  return {
    givenName: GIVEN_NAMES.has(plain),
    familyName: FAMILY_NAMES.has(plain),
    roleNoun: ROLE_NOUNS.has(plain),
    beforeFamilyName: BEFORE_FAMILY_NAME.has(plain) || SHORT_OFFICE.test(text),
    honorific: HONORIFICS.has(plain) && !/^M[SX]$/.test(text),
    notName: NOT_NAMES.has(plain),
    place: PLACES.has(plain),
    calendar: CALENDAR.has(plain),
    functionWord: FUNCTION_WORDS.has(plain),
    speech: isSpeechVerb(plain),
    role: isRole(plain),
    office: isOfficeNoun(plain) || SHORT_OFFICE.test(text),
    adjective: ADJECTIVES.test(plain),
    particle: PARTICLES.test(plain),
    joined: /^(?:al|el|ad|as|ar|ash|bin|abu)[-‑]\p{L}{2}/u.test(plain),
    opensNickname: /^["“‘'(]$/.test(text),
    suffix: /^(?:jr|sr|ii|iii|iv)\.?$/.test(plain),
    initial: /^(?:\p{L}\.|jr\.?|sr\.?|ii|iii)$/u.test(plain),
    degree: DEGREES.test(plain),
    newsroom: NEWSROOM.test(text),
    member: MEMBER.test(plain),
    inCapitals: /^[\p{Lu}.]{1,4}$/u.test(text),
    company: COMPANY.test(text),
    maker: /^[a-z]{3,}maker$/.test(plain),
    coded: /\d/.test(text) || /^\p{Lu}{4,}$/u.test(text),
    compound: COMPOUND.test(plain) || /^\p{Lu}.*-old$/u.test(text),
    humped: /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(text),
  };
}
