import { isOfficeNoun } from './role-word.ts';

/**
 * What names are read by and a word's letters alone tell. Found out once for a word of all articles, with the word itself:
 * finding people took a third longer when each article's words were read, and these patterns asked, anew.
 */
export interface Traits {
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
  /** `carmaker`. */
  readonly maker: boolean;
  /** Digits, or four capitals on end: no name of a person. */
  readonly coded: boolean;
  /** A capital behind a small letter, other than in `McRae`. */
  readonly humped: boolean;
}

const ADJECTIVES = /^(?:major|general|chief|minor|model|crown|count|forward|lead|whip)$/;
const PARTICLES = /^(?:de|da|do|dos|di|du|del|della|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|af|zu)$/;

/** @param plain the word in lower case */
export function readTraits(text: string, plain: string): Traits {
  return {
    office: isOfficeNoun(plain),
    adjective: ADJECTIVES.test(plain),
    particle: PARTICLES.test(plain),
    joined: /^(?:al|el|ad|as|ar|ash|bin|abu)[-‑]\p{L}{2}/u.test(plain),
    opensNickname: /^["“‘'(]$/.test(text),
    suffix: /^(?:jr|sr|ii|iii|iv)\.?$/.test(plain),
    initial: /^(?:\p{L}\.|jr\.?|sr\.?|ii|iii)$/u.test(plain),
    maker: /^[a-z]{3,}maker$/.test(plain),
    coded: /\d/.test(text) || /^\p{Lu}{4,}$/u.test(text),
    humped: /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(text),
  };
}
