import type { Figure } from '../../../news/figure.ts';
import { NO_PROOF } from '../../../text/no-proof.ts';
import { CLUE, type Clues } from './clues.ts';
import { textBefore } from './text-before.ts';

/** How far before a figure the words are searched that deny it; a clause has rarely more. */
const REACH = 160;

/**
 * `denied that 3,000 stations would close`, `disputed reports of 40 dead`, `it is not true that 70 people were hurt`.
 */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing))\b[^.;]{0,60}\b(?:that|reports?|claims?|rumou?rs?)\b[^.;]{0,80}$/i;
/**
 * `contradicts claims that only three drowned`, `dismissed reports of 40 dead`; but `rejected the claim, and 40 were
 * hurt`.
 */
const DOUBTED =
  /\b(?:contradict|reject|dismiss|challeng|debunk)(?:e?s|ed|ing|e)?\s(?:[\p{L}’'-]+\s){0,4}(?:assertions?|claims?|reports?|rumou?rs?|suggestions?)\s(?:(?!(?:and|but|said)\s)[\p{L}.’'-]+\s){0,8}(?:of|that)\s[^.,;]{0,80}$/iu;
const UNTRUE =
  /\b(?:(?:not|never|n[’']t)\s(?:true|correct|right|the case)|untrue|false|wrong)\sthat\b[^.;]{0,80}$/i;
/** `Forget | 8,000 steps: 5,000 will do`. */
const FORGET = /^["“‘']?Forget (?:about )?(?:the )?$/;
/** `no evidence that 60 people fell ill`; but `no sign that the 60 missing people had left`. */
const UNPROVED = new RegExp(String.raw`${NO_PROOF}\b[^.,;]{0,80}(?<!\bthe )$`, 'i');

/**
 * `will not rise by 10 percent`, `not one cent`, `not 12 but 14`: at most a verb in between, and nothing that opens
 * another clause or points at what exists.
 */
const NEGATED = /(?:\b(?:not|never|cannot)|n[’']t)\s((?:[\p{L}’'-]+\s){0,4})$/iu;
const BEYOND =
  /\b(?:only|just|more|less|fewer|until|later|yet|than|that|whether|how|why|who|which|what|if|but|because|since|after|before|for|with|when|while|the|these|those|its|his|her|their|of|in|at|on)\b/i;

/**
 * True when the sentence says that the figure is not so. Printed as a figure it would be the opposite of what was said,
 * and put into the mouth of whoever denied it.
 *
 * @param clues of the sentence
 */
export function isDenied(text: string, figure: Figure, clues: Clues): boolean {
  // `It is unclear how many thousands fled`: nobody says that they were so many.
  if (clues & CLUE.many && /\bhow many $/i.test(textBefore(text, figure, 10))) return true;
  if (!(clues & CLUE.denial)) return false;
  const before = textBefore(text, figure, REACH);
  if (FORGET.test(before)) return true;
  if ([DENIED, DOUBTED, UNTRUE, UNPROVED].some((denial) => denial.test(before))) return true;
  const between = NEGATED.exec(before)?.[1];
  return between !== undefined && !BEYOND.test(between);
}
