import { isSpeechVerb } from '../../../../text/speech.ts';
import { withoutStretches } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';

/** In, at or during what something is said, shown or made known. */
const OCCASIONS =
  /^(?:ad|address|advert|advertisement|appearance|article|blog|book|briefing|broadcast|call|column|conference|dinner|editorial|email|e-mail|essay|event|filing|forum|hearing|interview|letter|memo|message|news|note|op-ed|paper|piece|podcast|post|presentation|press|rally|raiser|release|remark|report|session|speech|statement|swing|talk|testimony|thread|tour|tweet|video|visit)$/;
/** Verbs of saying something of somebody, besides those that say it in so many words. */
const JUDGING =
  /^(?:accuse|apologi[sz]e|argue|assail|attack|back|bash|blame|blast|call|challenge|condemn|criticize|criticise|declare|decry|defend|denounce|deride|describe|dismiss|express|hail|insist|joke|lament|lash|liken|mock|outline|pledge|praise|promise|propose|question|rail|reject|reveal|rip|rule|slam|tell|testify|threaten|unveil|urge|vow|warn|write)$/;
/** What says before whom or where an occasion was. */
const BEFORE_WHOM = /^(?:to|with|in|at|from|of|before)$/;
/** And of an appearance, which is on a programme. */
const ON_AIR = /^(?:to|with|in|at|of|before|on)$/;
/** Words of the longest phrase. */
const LONGEST = 16;

/**
 * The words without where and when something was said: `in a letter to the council`, `at a news conference in Orsa`,
 * `during a speech`. Only behind a verb of saying or judging: who was hurt at a rally was hurt there.
 */
export function withoutOccasions(words: Words): Words {
  return withoutStretches(words, (_, from) => {
    const end = occasionEnd(words, from);
    return end > from && isSaid(words, from) ? end : from;
  });
}

/** The nearest verb says or judges. */
function isSaid(words: Words, index: number): boolean {
  const verb = words.slice(0, index).findLast(({ pos }) => pos === 'VERB');
  return verb !== undefined && (isSpeechVerb(verb.text) || JUDGING.test(verb.lemma));
}

/** Where the occasion that begins here ends, with before whom it was; here where none does. */
function occasionEnd(words: Words, from: number): number {
  if (words[from]!.pos !== 'ADP' || !/^(?:in|at|during)$/.test(plain(words[from]))) return from;
  const judged = caseEnd(words, from);
  if (judged > from) return judged;
  const end = phraseEnd(words, from + 1);
  const head = words[end - 1];
  if (end < from + 2 || !isNominal(head) || !OCCASIONS.test(head!.lemma)) return from;
  let last = end;
  const before = head!.lemma === 'appearance' ? ON_AIR : BEFORE_WHOM;
  while (before.test(plain(words[last])) && words[last]!.pos === 'ADP' && last < from + LONGEST) {
    const next = phraseEnd(words, last + 1);
    if (next === last + 1) break;
    last = next;
  }
  const after = words[last];
  return after?.pos === 'VERB' ||
    /^(?:which|who|where|and)$/.test(plain(after)) ||
    isContent(words, from, last)
    ? from
    : last;
}

/** `ruled against the line | in a closely watched case`: where that ends; here where it tells which case. */
function caseEnd(words: Words, from: number): number {
  if (plain(words[from]) !== 'in' || !/^an?$/.test(plain(words[from + 1]))) return from;
  let at = from + 2;
  while (/^(?:ADJ|ADV)$/.test(words[at]?.pos ?? '') || plain(words[at]) === 'watched') at++;
  const next = words[at + 1];
  const isLast = next === undefined || next.text === ',' || plain(next) === 'that';
  return words[at]?.lemma === 'case' && isLast ? at + 1 : from;
}

/** `no truth | in reports that`: what the reports say. */
function isContent(words: Words, from: number, end: number): boolean {
  return (
    plain(words[end]) === 'that' && /^(?:basis|merit|substance|truth)$/.test(words[from - 1]?.lemma ?? '')
  );
}

/** The end of the noun phrase from here on. */
function phraseEnd(words: Words, from: number): number {
  let at = from;
  while (at < words.length && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[at]!.pos) || isInPhrase(words, at)))
    at++;
  return isNominal(words[at - 1]) ? at : from;
}

/** `his`, `’s`, the hyphen of `two-hour`. */
function isInPhrase(words: Words, at: number): boolean {
  return /^(?:his|her|its|their|['’]s?|-)$/.test(plain(words[at])) || words[at - 1]?.text === '-';
}
