import type { Figure } from '../../news/figure.ts';
import { NO_PROOF } from '../../text/no-proof.ts';
import type { Span } from '../../text/span.ts';

/** UTF-16 units before a number within which is told that it may not be so. */
const FAR = 120;

/** `If 40 are hurt, the firm must pay`, `asked whether 40 had died`, `found no sign that the 40 had left`. */
const IF = new RegExp(
  String.raw`(?:${NO_PROOF}|\b(?:[Ii]f|[Ww]hether|[Uu]nless|[Ss]uppos(?:e|ing)|[Ii]magin(?:e|ing)))\s[^.;]*$`,
  'u',
);

/** `fear that 40 have died`, `requires only that 25% of pilots have a test`, `the rumour that 40 died`. */
const THAT =
  /\b(?:fear|rumou?r|allegation|suspicion|doubt|hope|demand|require|propos(?:al|e)|assum(?:e|ption))\p{L}{0,2}\s(?:\p{L}+\s){0,3}that\s[^.,;]*$/iu;

/** Looser, and compiled in a hundredth of the time: the letters of all scripts in both cases take 10 ms. */
const ANY_THAT =
  /\b(?:fear|rumou?r|allegation|suspicion|doubt|hope|demand|require|propos|assum)[^.,;]*\sthat\s/i;

/** `could have killed 40`, `nearly killed 40`, `accused of killing 40`: what was or may not have been done to them. */
const DEED =
  /\b(?:(?:could|might|may|would|should) have|nearly|almost|allegedly|supposedly|(?:alleged|believed|presumed|said|suspected|thought) to have|(?:accused|acquitted|cleared|convicted|guilty|suspected) of|charged with|(?:attempt(?:ed|ing|s)?|plott?(?:ed|ing)?|try|trying|tried) to)\s(?:[\p{L}-]+\s){1,3}$/u;

/** `accused the army of shelling the town, killing 40`. */
const ACCUSED = /\baccus(?:es?|ed|ing) [^.;]{2,60} of \p{L}+ing [^.;]*$/u;

/** `will not be allowed to rise by 3%`, `barred from killing 40`: what shall not be. */
const FORBIDDEN =
  /\b(?:(?:not|never) (?:be )?(?:allowed|permitted) to|(?:banned|barred|prevented|stopped) from)\s(?:[\p{L}-]+\s){1,4}$/u;

/**
 * `expects 40 to die`, `fear up to 40 dead`, `aims to save 3 million`, `damage might exceed 10 million`, `want a 29%
 * rise`.
 */
const AHEAD =
  /\b(?:aim(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|could|demand(?:s|ed|ing)|expect(?:s|ed|ing)?|fear(?:s|ed|ing)?|forecast(?:s|ed|ing)?|goal|hop(?:e|es|ed|ing)|may|might|predict(?:s|ed|ing)?|project(?:ed|ing)|seek(?:s|ing)?|sought|target(?:s|ed|ing)?|want(?:s|ed|ing)?)\s(?!not\s)(?:(?!(?:after|although|and|because|but|though|when|where|whereas|which|while|who)\s)[^.,;:—–"“”])*$/u;

/** `500 flights | are expected to be cancelled`, `40 people | are feared dead`. */
const AHEAD_BEHIND =
  /^(?:\s[\p{L}’'-]+){1,5}?\s(?:are|is|was|were)\s(?:now\s|still\s)?(?:expected|feared|forecast|likely|predicted|projected)\b/u;
/** Looser, as above. */
const ANY_AHEAD_BEHIND = /(?:expected|feared|forecast|likely|predicted|projected)\b/;

/**
 * The words before a figure by which what is told of it is not, or not yet, so: without them `people killed` would be
 * the opposite of `nearly killed 40 people`; or those behind it. Undefined where it is told as a fact.
 */
export function findMood(text: string, figure: Figure): Span | undefined {
  const { start, before } = readBefore(text, figure);
  const found =
    IF.exec(before) ??
    (ANY_THAT.test(before) ? THAT.exec(before) : null) ??
    DEED.exec(before) ??
    FORBIDDEN.exec(before) ??
    ACCUSED.exec(before);
  return found === null ? findAhead(text, figure) : { start: start + found.index, end: figure.span.start };
}

/** Whether it is told only of what may be: `If the count holds, it would win 71 seats`. */
export function isSupposed(text: string, figure: Figure): boolean {
  return IF.test(readBefore(text, figure).before);
}

/** Of these words those that tell what is expected, feared or aimed at. */
export function findAhead(text: string, figure: Figure): Span | undefined {
  const { sentence, span } = figure;
  const { start, before } = readBefore(text, figure);
  const found = AHEAD.exec(before);
  if (found !== null) return { start: start + found.index, end: span.start };
  const rest = text.slice(span.end, Math.min(sentence.end, span.end + FAR));
  const behind = ANY_AHEAD_BEHIND.test(rest) ? AHEAD_BEHIND.exec(rest) : null;
  return behind === null ? undefined : { start: span.end, end: span.end + behind[0].length };
}

function readBefore(
  text: string,
  { sentence, span }: Figure,
): { readonly start: number; readonly before: string } {
  const start = Math.max(sentence.start, span.start - FAR);
  return { start, before: text.slice(start, span.start) };
}
