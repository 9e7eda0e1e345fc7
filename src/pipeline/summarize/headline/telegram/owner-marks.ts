import { GIVEN_NAMES } from '../../../../text/given-names.ts';
import type { Token } from '../../../../text/tag.ts';
import { ROLE_NOUNS } from '../../people/lexicon.ts';
import { isKnownLeader } from '../names/known-leaders.ts';
import { findQuoted } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { COLON } from './print.ts';

const MARK = /^['’]s$/;
/** What is called by whose it is. */
const CALLED =
  /^(?:administration|app|booster|campaign|console|drug|lawsuit|phone|software|vaccine|watchdog)$/;
/** And at the head of what is told. */
const BODIES =
  /^(?:assembly|cabinet|economy|embassy|federation|government|legislature|military|ministry|parliament)$/;
/** Whose compounds are told so as well: `Blom tax returns`. */
const OF_PRESIDENTS =
  /^(?:border wall|budget plan|business empire|climate plan|healthcare law|immigration policies|immigration policy|tax plan|tax returns|trade agenda|trade policy|travel ban)$/;
/** What leaders whom all know have or make, told by their name alone, and of what kind it may be. */
const OF_LEADERS =
  /^(?:address|agenda|budget|commission|doctrine|honeymoon|nominee|order|pick|plan|policies|policy|speech|veto|wall)$/;
const KINDS = /^(?:domestic|economic|environmental|fiscal|foreign|military|presidential|social)$/;
/** What picks one out of several keeps its owner. */
const PICKS =
  /^(?:best|first|last|main|new|only|own|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|top|worst|\p{L}{3,}est|\d+(?:st|nd|rd|th))$/u;
/** Names that have the mark in them. */
const DISEASES = /^(?:alzheimer|crohn|hodgkin|parkinson)$/;
/** What is done by the owner or to it, and no thing that bears its name. */
const DEEDS = /(?:[ai]nce|al|ing|ment|ness|[st]ion|ure)$/;

/**
 * Without the mark of an owner by whom a thing or a person is called: `the FTC’s lawsuit` is `FTC lawsuit`, `Blom
 * Lines’s vaccine` is `Blom Lines vaccine`, `Marstad’s foreign minister Ida Blom` is `Marstad foreign minister Ida
 * Blom`; in a quotation it stays.
 */
export function withoutOwnerMarks(words: Words): Words {
  if (!words.some(({ text }) => MARK.test(text))) return words;
  const quoted = findQuoted(words);
  return words.filter((_, index) => quoted[index] || !isSpareMark(words, index));
}

function isSpareMark(words: Words, mark: number): boolean {
  const owner = words[mark - 1];
  if (
    !MARK.test(words[mark]!.text) ||
    owner?.pos !== 'PROPN' ||
    DISEASES.test(plain(owner)) ||
    PICKS.test(plain(words[mark + 1]))
  )
    return false;
  let end = mark + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[end]?.pos ?? '') && !isNamedRole(words, end - 1)) end++;
  const head = words[end - 1]!;
  if (isHouse(owner) && plain(head) === 'general' && plain(words[end - 2]) === 'inspector') return true;
  if (end === mark + 1 || !isNominal(head) || words[end]?.text === '-' || MARK.test(words[end]?.text ?? ''))
    return false;
  if (isRole(head)) return isNamedRole(words, end - 1) || isHouse(owner) || isAbbreviation(owner);
  if (BODIES.test(plain(head))) return words[mark - 2] === undefined || words[mark - 2] === COLON;
  if (CALLED.test(plain(head))) return !GIVEN_NAMES.has(plain(words[mark - 2]));
  if (OF_PRESIDENTS.test(`${plain(words[end - 2])} ${plain(head)}`) && words[mark - 2]?.pos !== 'PROPN')
    return true;
  if (isKnownLeader(owner) && OF_LEADERS.test(plain(head)))
    return words
      .slice(mark + 1, end)
      .every(({ pos, text, lower }) => text === lower && (pos !== 'ADJ' || KINDS.test(lower)));
  const next = plain(words[end]);
  if (!isAbbreviation(owner)) return false;
  // `FBI handling of it`, `EU embargo on it`: what is told of a deed says who does it.
  if (/^(?:of|on|over|to|with)$/.test(next))
    return words.slice(mark + 1, end).every(({ pos }) => pos === 'NOUN');
  return !DEEDS.test(plain(head)) && !/^(?:that|in|into)$/.test(next);
}

/** `Justice Department`. */
function isHouse(owner: Token): boolean {
  return /^(?:Agency|Board|Bureau|Commission|Committee|Council|Department|House|Ministry|Office|Union)$/.test(
    owner.text,
  );
}

/** `FTC`. */
function isAbbreviation({ text }: Token): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

/** `minister | Ida Blom`, `minister | Blom`. */
function isNamedRole(words: Words, index: number): boolean {
  return words[index]?.pos === 'NOUN' && isRole(words[index]!) && words[index + 1]?.pos === 'PROPN';
}

function isRole({ lemma }: Token): boolean {
  return ROLE_NOUNS.has(lemma) || /^(?:ally|correspondent|czar|envoy|lawyer|strategist)$/.test(lemma);
}
