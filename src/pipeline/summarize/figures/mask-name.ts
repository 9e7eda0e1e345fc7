import { startsCapital } from '../../../text/capital.ts';
import { FUNCTION_WORDS } from '../../../text/function-words.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS, UNITS } from '../../../text/number-word.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Programs and devices whose versions have numbers. */
const VERSIONED = wordSet(
  'Android Bluetooth Chrome DirectX EMUI Firefox HDMI Java MIUI PHP Python Safari USB Windows',
);
/** `iOS`, `iPhone`; the consoles `PS4` and `PS5`, which look like pounds. */
const DEVICE = /^(?:i|mac|tv|watch)\p{Lu}\p{L}+$/u;
/** What makes a share or points of a number. */
const SHARE = wordSet('% per percent percentage pc point points');
const SCALES = wordSet('thousand million billion trillion m bn k %');

/** `iOS 11.3 users`, `Windows 10`, `a PS4`: which version it is. */
export function isVersion(lexemes: readonly Lexeme[], at: number): boolean {
  const [name, number, next] = [lexemes[at - 1], lexemes[at]!, lexemes[at + 1]];
  // All of them have a capital, as few words before a number do.
  if (name?.kind !== 'word' || name.text === name.lower || SCALES.has(next?.lower ?? '')) return false;
  if (name.text === 'PS') return !number.spaced && number.plain === true && number.text.length === 1;
  return DEVICE.test(name.text) || VERSIONED.has(name.text);
}

/** `Explorer 8 and | 9 |,`: the next version of the same. */
export function isNextVersion(lexemes: readonly Lexeme[], at: number): boolean {
  if (at <= 3) return false;
  const [name, first, joint, next] = [lexemes[at - 3]!, lexemes[at - 2]!, lexemes[at - 1]!, lexemes[at + 1]];
  if ((joint.lower !== 'and' && joint.lower !== 'or') || !first.plain || !lexemes[at]!.plain) return false;
  const isNamed = name.kind === 'word' && startsCapital(name.text);
  return isNamed && (next === undefined || next.kind === 'mark');
}

/** `Blom 2.0`, `version 3.0`: the next of its kind; `GDP 2.0 percent` has a unit. */
export function isNextOfItsKind(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  if (plain || !/^\d\.0$/.test(text)) return false;
  const [name, next] = [lexemes[at - 1], lexemes[at + 1]?.lower ?? ''];
  return name?.kind === 'word' && startsCapital(name.text) && !SHARE.has(next) && !SCALES.has(next);
}

/** `the 28-point plan`: what it is called by. */
export function isOfPlan(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at + 2]?.lower !== 'point' || !HYPHENS.has(lexemes[at + 1]!.text)) return false;
  const noun = lexemes[at + 3];
  return (
    noun !== undefined &&
    /^(?:agenda|list|manifesto|peace|plan|programme?|proposal|scheme)s?$/.test(noun.lower)
  );
}

/** `f/2.4`, of a lens; `1125 x 2436 pixels`, of a screen: neither number says how much there is. */
export function isOfPicture(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at - 1];
  if (mark?.text === '/' && lexemes[at - 2]?.lower === 'f' && !mark.spaced) return true;
  const end = isTimes(lexemes[at + 1]) && lexemes[at + 2]?.kind === 'number' ? at + 2 : at;
  return (end > at || isTimes(mark)) && /^p(?:ixels?|x)$/.test(lexemes[end + 1]?.lower ?? '');
}

function isTimes(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.lower === 'x' || lexeme.text === '×' || lexeme.text === '*');
}

/** `Blom Lines BLM, +3.60%`: how a share stands while the page is read, behind its ticker; the end of it. */
export function shareMoveEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (lexemes[at + 1]?.text !== '%') return undefined;
  const [ticker, comma, sign] = lexemes.slice(Math.max(0, at - 3), at);
  if (comma?.text !== ',' || !/^[+−–-]$/.test(sign?.text ?? '')) return undefined;
  return /^\p{Lu}{1,5}$/u.test(ticker!.text) ? at + 1 : undefined;
}

/** `a galaxy J120136.02+300305.5`, `the P5+1`: letters and digits with a sign between, glued together. */
export function isSigned(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at - 1];
  if (sign?.text !== '+' || sign.spaced || lexemes[at]!.spaced) return false;
  const before = lexemes[at - 2];
  return before?.kind === 'code' || (before?.kind === 'number' && !before.spaced);
}

/** `the 40 Under 40 list`: a list of people of an age. */
export function isUnderItself(lexemes: readonly Lexeme[], at: number): boolean {
  const { text } = lexemes[at]!;
  return (
    (lexemes[at + 1]?.lower === 'under' && lexemes[at + 2]?.text === text) ||
    (lexemes[at - 1]?.lower === 'under' && lexemes[at - 2]?.text === text)
  );
}

/** `the Blom® 10 platform`: the mark stands behind a name. */
export function isOfTradeMark(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at - 1];
  if (mark === undefined || mark.spaced || (mark.text !== '®' && mark.text !== '™')) return false;
  return !SCALES.has(lexemes[at + 1]?.lower ?? '');
}

/** `grades 9 to 12`, `grades nine to 12`, `Years 7 to 13`: which classes a school has. */
export function isGrade(lexemes: readonly Lexeme[], at: number): boolean {
  if (at === 0) return false;
  const before = lexemes[at - 1]!;
  return namesClasses(before) || (at > 2 && namesClasses(lexemes[at - 3]) && TO_CLASS.has(before.lower));
}

const TO_CLASS = wordSet('and through to - –');

function namesClasses(word: Lexeme | undefined): boolean {
  return word?.lower === 'grades' || word?.text === 'Years';
}

/** `the 737 MAX fleet`, `its 787 Dreamliners`: which airliner it is. */
export function isAirliner(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  return plain === true && /^7[0-8]7$/.test(text) && AIRLINERS.test(lexemes[at + 1]?.lower ?? '');
}

const AIRLINERS = /^(?:dreamliners?|fleet|freighters?|jets?|jetliners?|max)$/;

/** `Orsa 14.9 (93)`: goals, behinds and what both come to. */
export function isFootyScore(lexemes: readonly Lexeme[], at: number): boolean {
  const [, total, closes] = lexemes.slice(at + 1, at + 4);
  if (closes?.text !== ')' || total?.plain !== true) return false;
  const [goals, behinds] = lexemes[at]!.text.split('.');
  return behinds !== undefined && Number(goals) * 6 + Number(behinds) === total.value;
}

/** `a .223 rifle`, `9mm handguns`, `a 357 caliber revolver`: how wide a barrel is. */
export function isCalibre(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  if (!plain && /^\.\d{2,3}$/.test(text)) return !SHARE.has(lexemes[at + 1]?.lower ?? '');
  const next = lexemes[at + 1];
  const behind = next?.kind === 'mark' && HYPHENS.has(next.text) ? at + 2 : at + 1;
  const unit = lexemes[behind]?.lower;
  if (unit === 'caliber' || unit === 'calibre') return true;
  if (unit !== 'mm') return false;
  return /^(?:ammunition|bullets?|cartridges?|casings?|glock|guns?|handguns?|pistols?|rifles?|rounds?|semi|shells?|weapons?)$/.test(
    lexemes[behind + 1]?.lower ?? '',
  );
}

/** `the 1033 program`, `a 485 visa`: a number of several digits before one thing is what it is called by. */
export function isCalledBy(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  return plain === true && text.length >= 3 && CALLED.has(lexemes[at + 1]?.lower ?? '');
}

const CALLED = wordSet('form program programme visa');

/** Years that somebody may be old. */
const OLDEST = 120;

/** `three children, Ida, 30, Anna, 28 and Per, 24`: the age of somebody who is named together with another. */
export function isListedAge(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isAgeOfNamed(lexemes, at)) return false;
  if (lexemes[at + 1]?.lower === 'and') {
    for (let end = at + 2; startsCapital(lexemes[end]?.text ?? ''); end++)
      if (isAgeOfNamed(lexemes, end + 2)) return true;
    return false;
  }
  let start = at - 2;
  while (startsCapital(itemAt(lexemes, start - 1)?.text ?? '')) start--;
  return itemAt(lexemes, start - 1)?.lower === 'and' && isAgeOfNamed(lexemes, start - 2);
}

/**
 * `her sons, | 9 and 11 |, were hurt`, `One man, 67, died`, `murder of driver, 61`, `two women, both 31,`: the ages of
 * those who are named in one word.
 */
export function isAgeOfKin(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isAgeValue(lexemes[at]) || !BEHIND_AGE.has(lexemes[at + 1]?.lower ?? '.')) return false;
  const before = lexemes[at - 1]?.lower === 'both' ? at - 2 : at - 1;
  const comma = beforeAges(lexemes, before, isAgeValue);
  const who = lexemes[comma - 1]?.lower ?? '';
  if (lexemes[comma]?.text !== ',') return false;
  if (
    KIN.test(who) ||
    (comma === at - 1 && /^[,).]?$/.test(lexemes[at + 1]?.text ?? '') && isPersonNoun(who))
  )
    return true;
  // `two officers, 34 and 29`; `Of the officers, 34, mostly new, left` counts them.
  const isRow = comma < before || (lexemes[at + 1]?.lower === 'and' && isAgeValue(lexemes[at + 2]));
  return isRow && who.endsWith('s') && isPersonNoun(who.slice(0, -1));
}

/** Whether a word in lower case is one for a single person. */
export function isPersonNoun(lower: string): boolean {
  return ONE_PERSON.test(lower) && !NO_PERSON.test(lower);
}

const ONE_PERSON =
  /^(?:[a-z]+(?:er|or|ist|ian|person)|[a-z]*m[ae]n|[a-z]*wom[ae]n|boy|girl|child|son|teen|youth|one|another|victim|suspect|defendant|patient|adult|infant|widow|nurse|shepherd|student|pensioner|retiree|resident|pilot|cook|guard|chef|monk|nun|priest|tourist|pupil|cyclist)$/;
const NO_PERSON =
  /^(?:number|order|quarter|cluster|matter|register|roster|chapter|winter|summer|tower|power|factor|floor|sector|corridor|error|ladder|tier|layer|buffer|corner|border|letter|minor|major|september|october|november|december|whether|after|however|over|under|other|further|earlier|later|either|or|for|nor)$/;

/**
 * The lexeme before the ages of a list, from the joint before its last on: that of `aged` in `aged 34, 38 and | 41`.
 */
export function beforeAges(
  lexemes: readonly Lexeme[],
  joint: number,
  isAge: (lexeme: Lexeme | undefined) => boolean,
): number {
  let at = joint;
  while (at > joint - MOST_AGES && JOINTS.has(lexemes[at]?.lower ?? '') && isAge(lexemes[at - 1])) at -= 2;
  return at;
}

const BEHIND_AGE = wordSet('and or , . ; )');
const JOINTS = wordSet('and or ,');

/** Lexemes of a list of ages. */
const MOST_AGES = 8;
const KIN =
  /^(?:sons?|daughters?|children|kids|boys?|girls?|brothers?|sisters?|siblings|twins|grandchildren|grandsons?|granddaughters?|nephews?|nieces?|parents|wife|husband|women|men|teenagers)$/;

export function isAgeValue(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined) return false;
  return lexeme.kind === 'number'
    ? lexeme.plain === true && lexeme.value! <= OLDEST
    : UNITS.has(lexeme.lower) && lexeme.lower !== 'one';
}

/** `Blom, 28`. */
function isAgeOfNamed(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isAgeValue(lexemes[at]) || lexemes[at - 1]?.text !== ',') return false;
  const name = lexemes[at - 2];
  return name?.kind === 'word' && startsCapital(name.text);
}

/** `Coast FM 102.5`, `102.5 radio`: where on the dial a station is. */
export function isStation(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  if (plain || !/^\d{2,3}\.\d$/.test(text)) return false;
  return [lexemes[at - 1], lexemes[at + 1]].some((beside) =>
    /^(?:am|fm|mhz|radio)$/.test(beside?.lower ?? ''),
  );
}

/** Words of a title, besides its number. */
const LONGEST_TITLE = 6;

/** `‘Five Captains Ashore’`, `[27 Oddest Ferries]`: a title, or a link, that opens with its number. */
export function opensTitle(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.spaced || !/^[‘“"'[]$/.test(lexemes[at - 1]?.text ?? '')) return false;
  const rest = lexemes.slice(at + 1, at + 2 + LONGEST_TITLE);
  const end = rest.findIndex(({ text }) => /^[’”"'\]]$/.test(text));
  // American papers set the full stop of a sentence inside.
  const title = rest.slice(0, /^[.,]$/.test(rest[end - 1]?.text ?? '') ? end - 1 : end);
  return (
    title.length > 1 &&
    startsCapital(title[0]!.text) &&
    title.every(({ text, lower }) => startsCapital(text) || FUNCTION_WORDS.has(lower))
  );
}
