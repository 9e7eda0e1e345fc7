import { itemAt } from '../../../../text/item-at.ts';
import { MOVES } from '../finite-verb.ts';
import { changeToken, makeToken } from '../made-token.ts';
import { type Change, withChanges } from '../quotation.ts';
import { isNominal, plain, type Words } from '../word.ts';
import { BRIEF, type Brief, OPENINGS, openingsOf } from './turns.ts';

/** And where a number follows. */
const BEFORE_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['more than', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
]);
/** Behind a sum: `$568bn`. */
const SCALES: ReadonlyMap<string, string> = new Map([
  ['million', 'm'],
  ['billion', 'bn'],
  ['trillion', 'tn'],
]);
/** Words of the longest of all turns. */
const LONGEST = 5;
const COMPARISONS = openingsOf([...BEFORE_NUMBERS.keys()]);

/**
 * The words, without their articles, with each turn of several words that has a shorter one written so, outside
 * quotations: `in order to close` is `to close`, `more than 50 ferries` are `over 50 ferries`, `5 percent` is `5%`, `$5
 * billion` is `$5bn`, `ferries that were built in Orsa` are `ferries built in Orsa`. An effort, an ability and an owner
 * are no spare words.
 */
export function withShortPhrases(words: Words): Words {
  return withChanges(words, turnAt);
}

/** The turn that begins here and what stands for it. */
function turnAt(words: Words, from: number): Change | undefined {
  const word = plain(words[from]);
  if (words[from]!.pos === 'NUM')
    return sumAt(words, from) ?? percentAt(words, from) ?? agesAt(words, from) ?? oldestAt(words, from);
  if (word === 'by' && isMeasure(words, from)) return { tokens: [], end: from + 1 };
  const clause = endOfRelative(words, from);
  if (clause > from) return { tokens: [], end: clause };
  const second = plain(words[from + 1]);
  if (COMPARISONS.get(word)?.has(second) === true) return comparisonAt(words, from);
  if (OPENINGS.get(word)?.has(second) !== true) return undefined;
  for (let end = Math.min(from + LONGEST, words.length); end >= from + 2; end--) {
    const turn = words.slice(from, end);
    const brief = BRIEF.get(turn.map(plain).join(' '));
    if (brief === undefined || !brief.stands(words, from, end)) continue;
    return { tokens: briefTokens(turn, brief), end };
  }
  return undefined;
}

function briefTokens(turn: Words, { text, pos }: Brief): Words {
  if (text === '') return [];
  // `found to be` is its own first word, which is known as a participle.
  const lemma = pos === 'NOUN' ? text.replace(/(?<=[^s])s$/, '') : text;
  return plain(turn[0]) === text ? [turn[0]!] : [makeToken(spanOf(turn), { text, pos, lemma })];
}

const MEASURES = /^(?:century|decade|dozen|half|hour|million|month|quarter|third|thousand|week|year)$/;

/** `more than 50`, `less than $50`, `more than a third`. */
function comparisonAt(words: Words, from: number): Change | undefined {
  const turn = words.slice(from, from + 2);
  const next = words[from + 2];
  const isNumber =
    next?.pos === 'NUM' ||
    (next?.pos === 'SYM' && words[from + 3]?.pos === 'NUM') ||
    (/^an?$/.test(plain(next)) &&
      MEASURES.test(plain(words[from + 3])) &&
      plain(words[from]) === 'more' &&
      plain(words[from - 1]) !== 'after');
  if (!isNumber || plain(words[from - 1]) === 'no') return undefined;
  const text = BEFORE_NUMBERS.get(turn.map(plain).join(' '))!;
  return { tokens: [makeToken(spanOf(turn), { text, pos: 'ADP', lemma: text })], end: from + 2 };
}

/** `fell | by | 5%`. */
function isMeasure(words: Words, index: number): boolean {
  if (!MOVES.test(plain(words[index - 1]))) return false;
  const ahead = words.slice(index + 1, index + 4);
  return (
    ahead.some(({ pos }) => pos === 'NUM') && ahead.every(({ pos }) => /^(?:ADV|NOUN|NUM|SYM|ADP)$/.test(pos))
  );
}

/** `$5 billion`, `5 million crews`; elsewhere the whole word stays, `5m` could be metres. */
function sumAt(words: Words, from: number): Change | undefined {
  const scale = SCALES.get(plain(words[from + 1]));
  if (
    scale === undefined ||
    words[from + 2]?.text === '-' ||
    !/^\d/.test(words[from]!.text) ||
    (!/[$£€]$/.test(words[from - 1]?.text ?? '') && !isCount(words, from))
  )
    return undefined;
  const [number, word] = [words[from]!, words[from + 1]!];
  const place = { start: number.end, end: word.end };
  return {
    tokens: [number, makeToken(place, { text: scale, pos: 'NUM', lemma: word.lemma })],
    end: from + 2,
  };
}

/** `5 million | crews`, not `from 1 million to 5 million crowns`. */
function isCount(words: Words, from: number): boolean {
  const [before, counted] = [words[from - 2], words[from + 2]];
  if (!isNominal(counted) || SCALES.has(plain(before)) || before?.pos === 'NUM') return false;
  return /s$|^people$/.test(plain(counted)) && !/^(?:miles|years)$/.test(plain(counted));
}

/** `5 percent`, `5 per cent`. */
function percentAt(words: Words, from: number): Change | undefined {
  const isOne = /^percent$/.test(plain(words[from + 1]));
  const isTwo = plain(words[from + 1]) === 'per' && plain(words[from + 2]) === 'cent';
  if (!/^\d/.test(words[from]!.text) || (!isOne && !isTwo)) return undefined;
  const end = from + (isOne ? 2 : 3);
  const at = words[from]!.end;
  return {
    tokens: [words[from]!, makeToken({ start: at, end: at }, { text: '%', pos: 'SYM', lemma: '%' })],
    end,
  };
}

/** `ages 5 to 11` are `ages 5-11`. */
function agesAt(words: Words, from: number): Change | undefined {
  const [low, to, high] = words.slice(from, from + 3);
  const isAge = /^age(?:s|d)?$/.test(plain(words[from - 1])) && plain(to) === 'to';
  if (!isAge || !/^\d+$/.test(low!.text) || !/^\d+$/.test(high?.text ?? '')) return undefined;
  const text = `${low!.text}-${high!.text}`;
  return { tokens: [changeToken(low!, { text, lemma: text })], end: from + 3 };
}

/** `65 and older` is `65+`. */
function oldestAt(words: Words, from: number): Change | undefined {
  const [age, and, older] = words.slice(from, from + 3);
  if (!/^\d\d$/.test(age!.text) || !/^(?:and|or)$/.test(plain(and)) || !/^(?:older|over)$/.test(plain(older)))
    return undefined;
  const text = `${age!.text}+`;
  const place = { start: age!.start, end: older!.end };
  return { tokens: [makeToken(place, { text, pos: 'NUM', lemma: text })], end: from + 3 };
}

/** `ferries | that were | built in Orsa`, `men | who are | wanted for theft`, `towns | which are | at risk`. */
function endOfRelative(words: Words, from: number): number {
  const before = itemAt(words, from - 1);
  if (!/^(?:who|which|that)$/.test(plain(words[from])) || (!isNominal(before) && plain(before) !== 'those'))
    return from;
  const form = plain(words[from + 1]);
  const perfect = /^(?:has|have)$/.test(form) && plain(words[from + 2]) === 'been';
  const end = from + (perfect ? 3 : 2);
  if (!perfect && !/^(?:is|are|was|were)$/.test(form)) return from;
  const at = words[end]?.pos === 'ADV' ? end + 1 : end;
  const [word, next] = [words[at], words[at + 1]];
  if (plain(words[end]) === 'not' || word === undefined || joinsVerb(words, at)) return from;
  // The tagger takes `vaccinated` for an adjective behind `fully`.
  const isDone =
    word.pos === 'VERB'
      ? !plain(word).endsWith('ing')
      : word.pos === 'ADJ' && at > end && plain(word).endsWith('ed');
  if (isDone) {
    const joined = next?.pos === 'CCONJ' && words[at + 2]?.pos === 'VERB' ? words[at + 3] : next;
    return joined?.pos === 'ADP' ||
      (plain(joined) === 'to' && joined?.pos === 'PART') ||
      (at > end && joined?.pos === 'AUX')
      ? end
      : from;
  }
  if (perfect) return from;
  if (word.pos === 'VERB') return end;
  if (!/^(?:is|are)$/.test(form)) return from;
  return word.pos === 'ADJ' && next?.pos === 'ADP' ? end : from;
}

/** `who was arrested in Orsa | and has | confessed`: the second verb needs its "who". */
function joinsVerb(words: Words, from: number): boolean {
  return words.some(({ pos }, at) => at > from && pos === 'CCONJ' && words[at + 1]?.pos === 'AUX');
}

function spanOf(words: Words): { readonly start: number; readonly end: number } {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}
