import type { Figure } from '../../news/figure.ts';
import type { Span } from '../../text/span.ts';

/** UTF-16 units before a number within which is told that it may not be so. */
const FAR = 120;

/** `If 40 are hurt, the firm must pay`, `asked whether 40 had died`. */
const IF = /\b(?:[Ii]f|[Ww]hether|[Uu]nless|[Ss]uppos(?:e|ing)|[Ii]magin(?:e|ing))\s[^.;]*$/u;

/** `fear that 40 have died`, `requires only that 25% of pilots have a test`, `the rumour that 40 died`. */
const THAT =
  /\b(?:fear|rumou?r|allegation|suspicion|doubt|hope|demand|require|propos(?:al|e)|assum(?:e|ption))\p{L}{0,2}\s(?:\p{L}+\s){0,3}that\s[^.,;]*$/iu;

/** `could have killed 40`, `nearly killed 40`, `accused of killing 40`: what was or may not have been done to them. */
const DEED =
  /\b(?:(?:could|might|may|would|should) have|nearly|almost|allegedly|supposedly|(?:alleged|believed|presumed|said|suspected|thought) to have|(?:accused|acquitted|cleared|convicted|guilty|suspected) of|charged with|(?:attempt(?:ed|ing|s)?|plott?(?:ed|ing)?|try|trying|tried) to)\s(?:[\p{L}-]+\s){1,3}$/u;

/**
 * The words before a figure by which what is told of it is not, or not yet, so: without them `people killed` would be the
 * opposite of `nearly killed 40 people`. Undefined where it is told as a fact.
 */
export function findMood(text: string, { sentence, span }: Figure): Span | undefined {
  const from = Math.max(sentence.start, span.start - FAR);
  const before = text.slice(from, span.start);
  const found = IF.exec(before) ?? THAT.exec(before) ?? DEED.exec(before);
  return found === null ? undefined : { start: from + found.index, end: span.start };
}
