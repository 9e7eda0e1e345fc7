import type { Figure } from '../../../news/figure.ts';
import { CLUE, type Clues } from './clues.ts';

/** How far around a figure its sentence is searched; a text without stops is one sentence. */
const REACH = 300;

/** What no correction is without. */
const CORRECTS = /correct|clarif|err(?:at|or|on)|version|note|retract|mis|amend|wrong/i;

const TEXT = '(?:article|story|report|piece|post|page|column|headline|caption|text|item|dispatch)';

/** `Correction:`, `Correction (May 6):`, `CORRECTIONS AND CLARIFICATIONS`, `Editor’s note —` at the start of a line. */
const LABEL =
  /^[\s*[(•–—]{0,3}(?:correct(?:ions?|ed)|clarifications?|errat(?:um|a)|retraction|editors?[’']?s?[’']? note)(?: ?[,(/&] ?[^:\n]{1,30}| (?:appended|and|on|\p{L}{3,9}\.? \d)[^:\n]{0,30})?\s?(?:[:.)\]—–-]|$)/iu;

/** How `this article` begins, which is looked for first. */
const ITSELF = /(?:his|our) [acdhiprst]/i;
/** `an earlier version of this article`, `This story has been corrected`: a text that speaks of itself. */
const OF_ITSELF = new RegExp(
  String.raw`\b(?:versions? of (?:this|our) ${TEXT}|(?:this|our) ${TEXT}(?: [\p{L}\d,’']+){0,5} (?:has been|was) (?:\p{L}+ )?(?:corrected|amended|clarified|changed|revised|updated))\b`,
  'iu',
);
/** `An earlier version said`, where a paragraph begins with it. */
const VERSION =
  /^an? (?:earlier|previous|original) version (?:had )?(?:(?:incorrect|mistaken|wrong|erroneous)ly|said|stated|misstated|misreported|reported)\b/i;

/** What was said before, or was wrong: `an earlier version gave`, `misstated`, `our report on Monday said`. */
const BEFORE = new RegExp(
  String.raw`\b(?:(?:earlier|previous|original|initial) (?:versions?|editions?|${TEXT})|originally|in ?correct(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|wrong(?:ly)?|in error|mis(?:stated|reported)|(?:we|${TEXT})(?: [\p{L}’']+){0,3} (?:said|gave|stated|reported|put|wrote))\b`,
  'iu',
);

/** `thirteen, not eleven`, `thirteen instead of the eleven`, `from eleven to thirteen`. */
const INSTEAD = /\b(?:rather than|instead of|not|from)\s(?:the\s)?$/i;

/**
 * True where a correction takes the figure back: `Correction: an earlier version gave the number of dead as eleven`.
 * What an article says of its earlier self it says no longer; and what it says instead stands in its text.
 *
 * @param clues of the sentence
 */
export function isRetracted(text: string, { sentence, span }: Figure, clues: Clues): boolean {
  const start = Math.max(sentence.start, span.start - REACH);
  if (clues & CLUE.earlier) {
    if (FORMER.test(text.slice(Math.max(start, span.start - NEAR), span.start))) return true;
    if (isCorrectedLater(text, span.end, start, sentence.end)) return true;
  }
  if (!(clues & CLUE.correction)) return false;
  const told = text.slice(start, Math.min(sentence.end, span.end + REACH));
  const line = lineBefore(text, sentence.start);
  const corrects = line === '' ? LABEL.test(told) || VERSION.test(told) : LABEL.test(line);
  // Nearly every figure is told from a correction by the beginnings of two lines and one short look at its sentence.
  if (!corrects && !(ITSELF.test(told) && OF_ITSELF.test(told))) return false;
  if (!CORRECTS.test(told) && !CORRECTS.test(line)) return false;
  return BEFORE.test(told) || INSTEAD.test(text.slice(start, span.start));
}

/** `The toll, previously put at | 300 |, was lowered`. */
const FORMER =
  /\b(?:earlier|initially|originally|previously) (?:put|given|reported|estimated|announced|stated) (?:at|as) (?:about |around |some |at least |more than |nearly )?$/;

/** `Police initially said | nine | had died but later corrected that to seven`: who said it says it no longer. */
function isCorrectedLater(text: string, end: number, start: number, limit: number): boolean {
  const behind = text.slice(end, Math.min(limit, end + NEAR));
  return (
    /\b(?:correct|revis|lower|rais|chang|amend|retract|withdr)/.test(behind) &&
    LATER.test(behind) &&
    /\b(?:at first|earlier|initially|originally|previously)\b/i.test(text.slice(start, end))
  );
}

/** Characters from a number to its correction. */
const NEAR = 80;
const LATER =
  /^[^\d;]{0,60}\b(?:but|and|before|then|later|subsequently)(?: \p{L}+){0,2} (?:correct|revis|lower|rais|chang|amend)(?:ed|ing) (?:it|that|this|the (?:count|figure|number|toll))\b|\b(?:later|since|then|subsequently) (?:retracted|withdrew)\b/u;

/** What stands on a sentence's line before it; where that is nothing, the line above if it is only a label. */
function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  const start = near.lastIndexOf('\n') + 1;
  const own = near.slice(start);
  if (own.trim() !== '') return own;
  const lines = near.slice(0, start).trimEnd();
  const above = lines.slice(lines.lastIndexOf('\n') + 1).trim();
  return above.length <= LONGEST_LABEL && LABEL.test(above) ? above : '';
}

/** Characters of `Corrections and clarifications, Tuesday:`, and some. */
const LONGEST_LABEL = 50;
