import type { Token } from '../../../../text/tag.ts';
import { mainVerb, plain } from '../grammar.ts';
import { changeToken } from '../made-token.ts';
import { isQuoteMark } from '../quotation.ts';
import { COLON } from './print.ts';

type Words = readonly Token[];

/** What is so up to now, or was so until now, the past tense would tell as over. */
const LASTING =
  /\b(?:since|always|ever|long|yet|still|already|so far|once|often|repeatedly|recently|increasingly|just|in (?:the )?past)\b|\b(?:for|over|in|during)(?: (?:the|past|last|recent|more|less|than|almost|nearly|about|several|many|some|an?|\d+|two|three|four|five|six|seven|eight|nine|ten)){0,4} (?:years?|months?|weeks?|days?|decades?|seasons?)\b/i;
/** Verbs of being in a state. */
const STATES =
  /^(?:live|remain|stay|own|believe|know|love|like|want|need|hope|expect|work|serve|help|suffer|rule|belong|exist|consist|depend|struggle|continue|fail|tend|use)$/;
/** Participles that are the past tense as well, besides those in -ed. */
const PAST =
  /^(?:agreed|freed|bid|cut|forecast|hit|put|quit|set|shut|split|spread|made|said|told|held|won|lost|found|sold|bought|paid|sent|built|led|left|met|brought|caught|struck|spent|sought|fought|kept|laid|shot)$/;

/** Participles that are not, with the past tense. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'become became, begun began, broken broke, chosen chose, drawn drew, fallen fell, given gave, gone went, overseen oversaw, ' +
    'risen rose, seen saw, shown showed, spoken spoke, stolen stole, taken took, thrown threw, withdrawn withdrew, written wrote'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * `has signed a bill` is `signed a bill`, the tense of headlines, where an event is told: the participle is the past.
 *
 * @param told the statement that the words were cut from, which may say that it lasts
 */
export function inPast(words: Words, told: Words): Words {
  const from = words.indexOf(COLON) + 1;
  const claim = words.slice(from);
  const have = mainVerb(claim);
  const auxiliary = claim[have];
  if (auxiliary === undefined || !/^(?:has|have)$/.test(plain(auxiliary)) || auxiliary.pos !== 'AUX')
    return words;
  const at = claim[have + 1]?.pos === 'ADV' ? have + 2 : have + 1;
  const verb = claim[at];
  if (verb?.pos !== 'VERB' || STATES.test(verb.lemma) || claim[at + 1]?.text === '-') return words;
  const past = IRREGULAR.get(plain(verb));
  if (past === undefined && !PAST.test(plain(verb)) && !/[^e]ed$/.test(plain(verb))) return words;
  if (claim.slice(0, have).some(isQuoteMark) || lasts(claim) || isSince(told)) return words;
  if (/^(?:not|n['’]t|never|no)$/.test(plain(claim[have + 1]))) return words;
  const done = past === undefined ? verb : changeToken(verb, { text: past });
  return [...words.slice(0, from + have), ...claim.slice(have + 1, at), done, ...claim.slice(at + 1)];
}

/** `the bridge has moved up the list | since spring`, though that was cut. */
function isSince(words: Words): boolean {
  return words.some((token) => plain(token) === 'since');
}

function lasts(words: Words): boolean {
  return LASTING.test(words.map(({ text }) => text).join(' '));
}
