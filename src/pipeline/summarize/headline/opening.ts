/** A greeting, a tease or a call, which a next sentence answers: `Imagine a town without a bridge.` */
const TEASES =
  /^(?:it(?:['’]s| is| was)|there(?:['’]s| is| are| was| were)|let|imagine|welcome|meet|think|remember|consider|look|do|take|forget|picture|well,)\b/i;
/** No name begins the sentence: `Look` may be a magazine. */
const SMALL_NEXT = /^\S+ \p{Ll}/u;
/** Whoever speaks for himself, or to the reader, gives no news. */
const PERSONAL = /(?<![.\p{L}])(?:I(?!\.)|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|[Yy]our)\b/u;
/** A time that is over begins a history, a condition or occasion an argument. */
const LOOKS_BACK =
  /^(?:in (?:(?:1\d|20)\d\d|the early)|last (?:year|month|spring|summer|fall|autumn|winter|decade)|(?:long )?before|since|when|if)\b/i;
/** What is held against it follows. */
const TURNS = /^(?:but|yet)\b/i;
/** News has a day or a source. */
const REPORTED =
  /\b(?:today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|says?|said|told|heard|announced|reported|warned|suggests?|according)\b/i;
const QUOTED = /[“"][^”"]{0,300}[”"]/g;
/** A sentence of fewer characters with no name and no number in it says something general. */
const GENERAL = 70;
const NAME_OR_NUMBER = /\d|[^\s“"] \p{Lu}\p{L}{2,}/u;

/**
 * Whether an article's first sentence only leads up to its news. Of those that look so, three of five were judged to tell
 * none as headlines; of all others, one in twenty.
 *
 * @param next the sentence behind it
 */
export function leadsUp(sentence: string, next: string): boolean {
  const told = sentence.replace(QUOTED, ' ');
  return (
    (TEASES.test(told) && SMALL_NEXT.test(told)) ||
    ((LOOKS_BACK.test(told) || TURNS.test(next) || PERSONAL.test(told)) && !REPORTED.test(told)) ||
    (sentence.length < GENERAL && !NAME_OR_NUMBER.test(sentence) && /^\p{Lu}/u.test(sentence))
  );
}

export function speaksToReader(line: string): boolean {
  return PERSONAL.test(line.replace(QUOTED, ' '));
}
