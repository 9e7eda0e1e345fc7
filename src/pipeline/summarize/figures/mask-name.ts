import { startsCapital } from '../../../text/capital.ts';
import { FUNCTION_WORDS } from '../../../text/function-words.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { HYPHENS } from '../../../text/number-word.ts';

/** Programs and devices whose versions have numbers. */
const VERSIONED =
  /^(?:Android|Bluetooth|Chrome|DirectX|EMUI|Firefox|HDMI|Java|MIUI|PHP|Python|Safari|USB|Windows)$/;
/** `iOS`, `iPhone`; the consoles `PS4` and `PS5`, which look like pounds. */
const DEVICE = /^(?:i|mac|tv|watch)\p{Lu}\p{L}+$/u;
/** What makes a share or points of a number. */
const SHARE = /^(?:%|per|percent|percentage|pc|points?)$/;
const SCALES = /^(?:thousand|million|billion|trillion|m|bn|k|%)$/;

/** `iOS 11.3 users`, `Windows 10`, `a PS4`: which version it is. */
export function isVersion(lexemes: readonly Lexeme[], at: number): boolean {
  const [name, number, next] = [lexemes[at - 1], lexemes[at]!, lexemes[at + 1]];
  if (name?.kind !== 'word' || SCALES.test(next?.lower ?? '')) return false;
  if (name.text === 'PS') return !number.spaced && number.plain === true && number.text.length === 1;
  return DEVICE.test(name.text) || VERSIONED.test(name.text);
}

/** `Blom 2.0`, `version 3.0`: the next of its kind; `GDP 2.0 percent` has a unit. */
export function isNextOfItsKind(lexemes: readonly Lexeme[], at: number): boolean {
  const [name, number, next] = [lexemes[at - 1], lexemes[at]!, lexemes[at + 1]];
  if (!/^\d\.0$/.test(number.text) || name?.kind !== 'word' || !startsCapital(name.text)) return false;
  return !SHARE.test(next?.lower ?? '') && !SCALES.test(next?.lower ?? '');
}

/** `the 28-point plan`: what it is called by. */
export function isOfPlan(lexemes: readonly Lexeme[], at: number): boolean {
  const [dash, point, noun] = lexemes.slice(at + 1, at + 4);
  if (!HYPHENS.has(dash?.text ?? '') || point?.lower !== 'point') return false;
  return (
    noun !== undefined &&
    /^(?:agenda|list|manifesto|peace|plan|programme?|proposal|scheme)s?$/.test(noun.lower)
  );
}

/** `f/2.4`, of a lens; `1125 x 2436 pixels`, of a screen: neither number says how much there is. */
export function isOfPicture(lexemes: readonly Lexeme[], at: number): boolean {
  const [mark, before] = [lexemes[at - 1], lexemes[at - 2]];
  if (mark?.text === '/' && before?.lower === 'f' && !mark.spaced) return true;
  const isTimes = (beside: Lexeme | undefined) => /^[x×*]$/.test(beside?.lower ?? '');
  const end = isTimes(lexemes[at + 1]) && lexemes[at + 2]?.kind === 'number' ? at + 2 : at;
  return (end > at || isTimes(mark)) && /^p(?:ixels?|x)$/.test(lexemes[end + 1]?.lower ?? '');
}

/** `Blom Lines BLM, +3.60%`: how a share stands while the page is read, behind its ticker; the end of it. */
export function shareMoveEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [ticker, comma, sign] = lexemes.slice(Math.max(0, at - 3), at);
  const isMove = /^[+−–-]$/.test(sign?.text ?? '') && lexemes[at + 1]?.text === '%';
  return isMove && comma?.text === ',' && /^\p{Lu}{1,5}$/u.test(ticker?.text ?? '') ? at + 1 : undefined;
}

/** `a galaxy J120136.02+300305.5`, `the P5+1`: letters and digits with a sign between, glued together. */
export function isSigned(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, sign] = [lexemes[at - 2], lexemes[at - 1]];
  if (sign?.text !== '+' || sign.spaced || lexemes[at]!.spaced) return false;
  return before?.kind === 'code' || (before?.kind === 'number' && !before.spaced);
}

/** `the 40 Under 40 list`: a list of people of an age. */
export function isUnderItself(lexemes: readonly Lexeme[], at: number): boolean {
  return [2, -2].some(
    (away) => lexemes[at + away / 2]?.lower === 'under' && lexemes[at + away]?.text === lexemes[at]!.text,
  );
}

/** `the Blom® 10 platform`: the mark stands behind a name. */
export function isOfTradeMark(lexemes: readonly Lexeme[], at: number): boolean {
  const [mark, next] = [lexemes[at - 1], lexemes[at + 1]];
  return /^[®™]$/.test(mark?.text ?? '') && !mark!.spaced && !SCALES.test(next?.lower ?? '');
}

/** `grades 9 to 12`, `grades nine to 12`: which classes a school has. */
export function isGrade(lexemes: readonly Lexeme[], at: number): boolean {
  const [label, , link, before] = [3, 2, 1, 1].map((away) => lexemes[at - away]?.lower);
  return before === 'grades' || (label === 'grades' && /^(?:and|through|to|-|–)$/.test(link ?? ''));
}

/** `a .223 rifle`, `9mm handguns`, `a 357 caliber revolver`: how wide a barrel is. */
export function isCalibre(lexemes: readonly Lexeme[], at: number): boolean {
  if (/^\.\d{2,3}$/.test(lexemes[at]!.text)) return !SHARE.test(lexemes[at + 1]?.lower ?? '');
  const behind = HYPHENS.has(lexemes[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const [unit, weapon] = [lexemes[behind], lexemes[behind + 1]];
  if (/^calib(?:er|re)$/.test(unit?.lower ?? '')) return true;
  if (unit?.lower !== 'mm') return false;
  return /^(?:ammunition|bullets?|cartridges?|casings?|glock|guns?|handguns?|pistols?|rifles?|rounds?|semi|shells?|weapons?)$/.test(
    weapon?.lower ?? '',
  );
}

/** `the 1033 program`, `a 485 visa`: a number of several digits before one thing is what it is called by. */
export function isCalledBy(lexemes: readonly Lexeme[], at: number): boolean {
  const { plain, text } = lexemes[at]!;
  return (
    plain === true &&
    text.length >= 3 &&
    /^(?:form|program|programme|visa)$/.test(lexemes[at + 1]?.lower ?? '')
  );
}

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
  while (startsCapital(lexemes[start - 1]?.text ?? '')) start--;
  return lexemes[start - 1]?.lower === 'and' && isAgeOfNamed(lexemes, start - 2);
}

/** `her sons, | 9 and 11 |, were hurt`: the ages of those who are named in one word. */
export function isAgeOfKin(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isAgeValue(lexemes[at]) || !/^(?:and|or|[,.;)])$/.test(lexemes[at + 1]?.lower ?? '.')) return false;
  const comma = beforeAges(lexemes, at - 1, isAgeValue);
  return lexemes[comma]?.text === ',' && KIN.test(lexemes[comma - 1]?.lower ?? '');
}

/** The lexeme before the ages of a list, from the joint before its last on: that of `aged` in `aged 34, 38 and | 41`. */
export function beforeAges(
  lexemes: readonly Lexeme[],
  joint: number,
  isAge: (lexeme: Lexeme | undefined) => boolean,
): number {
  let at = joint;
  while (at > joint - MOST_AGES && /^(?:and|or|,)$/.test(lexemes[at]?.lower ?? '') && isAge(lexemes[at - 1]))
    at -= 2;
  return at;
}

/** Lexemes of a list of ages. */
const MOST_AGES = 8;
const KIN =
  /^(?:sons?|daughters?|children|kids|boys?|girls?|brothers?|sisters?|siblings|twins|grandchildren|grandsons?|granddaughters?|nephews?|nieces?|parents|wife|husband|women|men|teenagers)$/;

function isAgeValue(lexeme: Lexeme | undefined): boolean {
  return lexeme?.plain === true && lexeme.value! <= OLDEST;
}

/** `Blom, 28`. */
function isAgeOfNamed(lexemes: readonly Lexeme[], at: number): boolean {
  const [name, comma, age] = [lexemes[at - 2], lexemes[at - 1], lexemes[at]];
  return isAgeValue(age) && comma?.text === ',' && startsCapital(name?.text ?? '') && name!.kind === 'word';
}

/** `Coast FM 102.5`, `102.5 radio`: where on the dial a station is. */
export function isStation(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^\d{2,3}\.\d$/.test(lexemes[at]!.text)) return false;
  return [lexemes[at - 1], lexemes[at + 1]].some((beside) =>
    /^(?:am|fm|mhz|radio)$/.test(beside?.lower ?? ''),
  );
}

/** Words of a title, besides its number. */
const LONGEST_TITLE = 6;

/** `‘Five Captains Ashore’`, `[27 Oddest Ferries]`: a title, or a link, that opens with its number. */
export function opensTitle(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^[‘“"'[]$/.test(lexemes[at - 1]?.text ?? '') || lexemes[at]!.spaced) return false;
  const rest = lexemes.slice(at + 1, at + 2 + LONGEST_TITLE);
  const end = rest.findIndex(({ text }) => /^[’”"'\]]$/.test(text));
  const title = rest.slice(0, end);
  return (
    end > 1 &&
    startsCapital(title[0]!.text) &&
    title.every(
      ({ kind, text, lower }) => kind === 'word' && (startsCapital(text) || FUNCTION_WORDS.has(lower)),
    )
  );
}
