import { wordSet } from '../../../../text/word-set.ts';
import { MOVES } from '../finite-verb.ts';
import { makeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

/** All that a subject has in it that tells of new claims for jobless benefits and of nothing else. */
const TOLD = wordSet(
  'number of americans american people workers worker u.s. us who newly first - time new latest weekly initial state for ' +
    'applied apply applying application applications filed file filing filings seeking claiming ' +
    'unemployment jobless benefit benefits aid insurance claim claims',
);
const JOBLESS = /^(?:jobless|unemployment)$/;
const CLAIMING = /^(?:appl.+|claims?|claiming|fil.+|seeking)$/;
/** Behind `continued to`. */
const MOVING = /^(?:climb|decline|decrease|drop|fall|increase|rise)$/;
const AMERICAN = /^(?:americans?|u\.?s\.?)$/;

/**
 * The words, without their articles, with `US jobless claims` for those who file them: `number of Americans applying
 * for unemployment benefits fell` is `US jobless claims fell`, a report that papers tell of each week.
 */
export function withJoblessClaims(words: Words): Words {
  if (!words.some((token) => JOBLESS.test(plain(token)))) return words;
  const from = words.indexOf(COLON) + 1;
  const claim = words.slice(from);
  const verb = mainVerb(claim);
  const told = claim.slice(0, Math.max(0, verb)).map(plain);
  const isOfClaims = told.some((word) => JOBLESS.test(word)) && told.some((word) => CLAIMING.test(word));
  const moves = claim
    .slice(verb, verb + 3)
    .some((token) => MOVES.test(plain(token)) || MOVING.test(token.lemma));
  if (!isOfClaims || !moves || !told.every((word) => TOLD.has(word))) return words;
  const brief = told.some((word) => AMERICAN.test(word))
    ? ['US', 'jobless', 'claims']
    : ['jobless', 'claims'];
  if (brief.length >= told.length) return words;
  const place = { start: claim[0]!.start, end: claim[verb - 1]!.end };
  const tokens = brief.map((text) =>
    makeToken(place, { text, pos: text === 'US' ? 'PROPN' : 'NOUN', lemma: text }),
  );
  return [...words.slice(0, from), ...tokens, ...claim.slice(verb)];
}
