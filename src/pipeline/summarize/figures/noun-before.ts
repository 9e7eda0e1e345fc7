import type { Lexeme } from '../../../text/lexeme.ts';
import { wordSet } from '../../../text/word-set.ts';
import { WEEKDAY_WORDS } from './mask-lexicon.ts';
import { type CountedNoun, OF_OPENERS, readNounPhrase } from './noun.ts';
import { isPossessiveMark } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceWords } from './sentence-words.ts';
import { STATES } from './state.ts';
import { isTellingVerb } from './subject.ts';

/**
 * `the number of sailors ... reached 3,000`, `and that of the missing 40`: the noun stands before its number, anywhere
 * in the sentence.
 */
export function findNounBefore(words: SentenceWords, quantity: Quantity): CountedNoun | undefined {
  const { lexemes } = words;
  const stated = quantity.first - 2;
  const own = findOwnNoun(words, quantity);
  if (own) return own;
  // `before a crowd of | 34,880 |.`
  if (lexemes[stated + 1]?.lower === 'of' && CROWDS.test(lexemes[stated]?.lower ?? ''))
    return { first: stated, last: stated, head: stated, partOf: false };
  // `the sick at 4,600 and the dead at 21`: none of them counts the other.
  if (
    lexemes[stated + 1]?.lower === 'at' &&
    lexemes[stated - 1]?.lower === 'the' &&
    STATES.has(lexemes[stated]!.lower)
  )
    return nameStated(stated);
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - 40); at--) {
    // `toll rises to 48; | 500 | hit`
    if (lexemes[at]!.text === ';') break;
    const isToll = lexemes[at]!.lower === 'toll';
    const isOf = lexemes[at + 1]?.lower === 'of';
    // Nearly every word is neither: the others need not be looked up.
    if (!isToll && !isOf) continue;
    const isAnother = at > 2 && lexemes[at]!.lower === 'that' && lexemes[at - 1]!.lower === 'and';
    if (!isAnother && !ANNOUNCERS.has(lexemes[at]!.lower)) continue;
    // `the toll of the fire rose to 12`: it is no number of fires.
    if (isToll || !isOf) {
      if (!isToll || isTollGiven(lexemes, at, quantity.first)) continue;
      const first = words.tokens[at - 1]?.pos === 'NOUN' ? at - 1 : at;
      return { first, last: at, head: at, partOf: false };
    }
    const start = OF_OPENERS.has(lexemes[at + 2]?.lower ?? '') ? at + 3 : at + 2;
    const found = readAnnounced(words, start);
    if (found && found.last < quantity.first) return withOrigin(words, found, quantity.first);
  }
  return undefined;
}

/**
 * `bringing to | 19 | the number of people killed`, `took to | 19 | the death toll`: what is announced stands behind.
 */
export function findNounBehind(words: SentenceWords, { first, last }: Quantity): CountedNoun | undefined {
  const { lexemes } = words;
  if (lexemes[first - 1]?.lower !== 'to' || !BRINGS.test(lexemes[first - 2]?.lower ?? '')) return undefined;
  if (!/^(?:its|the|their)$/.test(lexemes[last + 1]?.lower ?? '')) return undefined;
  const at = /^(?:casualty|confirmed|death|overall|total)$/.test(lexemes[last + 2]?.lower ?? '')
    ? last + 3
    : last + 2;
  if (!ANNOUNCERS.has(lexemes[at]?.lower ?? '')) return undefined;
  if (lexemes[at]!.lower === 'toll')
    return { first: at === last + 3 ? at - 1 : at, last: at, head: at, partOf: false };
  return lexemes[at + 1]?.lower === 'of' ? readAnnounced(words, at + 2) : undefined;
}

const BRINGS =
  /^(?:bring(?:s|ing)?|brought|lift(?:s|ed|ing)?|push(?:e[ds]|ing)?|rais(?:e[ds]?|ing)|tak(?:es?|ing)|took)$/;

/**
 * `Deaths rose to 31, | injuries | to 212`, `the number of dead rose to 31 and of | missing | to 14`: the verb is left
 * out.
 */
function findOwnNoun({ lexemes, tokens }: SentenceWords, { first }: Quantity): CountedNoun | undefined {
  const [noun, link] = [first - 2, lexemes[first - 1]?.lower ?? ''];
  if (!/^(?:at|to)$/.test(link)) return undefined;
  let opens = noun - 1;
  while (/^(?:of|that|the)$/.test(lexemes[opens]?.lower ?? '')) opens--;
  if (!/^(?:,|and)$/.test(lexemes[opens]?.lower ?? '')) return undefined;
  const isPattern = lexemes.some(
    ({ kind }, at) => at > 0 && at < opens && kind === 'number' && lexemes[at - 1]!.lower === link,
  );
  if (!isPattern) return undefined;
  if (STATES.has(lexemes[noun]!.lower)) return nameStated(noun);
  const isCounted = tokens[noun]?.pos === 'NOUN' && /[^s]s$/.test(lexemes[noun]!.lower);
  return isCounted ? { first: noun, last: noun, head: noun, partOf: false } : undefined;
}

/** `The toll rose to 14, with nine missing and | 31 | in hospital`: what stands behind its number is no toll. */
function isTollGiven(lexemes: readonly Lexeme[], toll: number, first: number): boolean {
  const given = lexemes.findIndex(({ kind }, at) => at > toll && at < first && kind === 'number');
  // `The toll, previously put at 300, was lowered to | 245`
  const isFormer = lexemes.slice(toll, Math.max(toll, given)).some(({ lower }) => FORMERLY.test(lower));
  if (isFormer && /^(?:at|to)$/.test(lexemes[first - 1]!.lower)) return false;
  return given > 0 && lexemes.slice(given, first).some(({ lower }) => /^(?:,|and|with|while)$/.test(lower));
}

const FORMERLY = /^(?:earlier|initially|originally|previously)$/;

const CROWDS = /^(?:attendance|audience|crowd|turnout)$/;
const ANNOUNCERS = wordSet('number numbers total totals count counts tally tallys toll tolls');

/** The noun phrase that is announced, with what befell these: `missing children`. */
function readAnnounced(words: SentenceWords, start: number): CountedNoun | undefined {
  const { lexemes, tokens } = words;
  const isState = STATES.has(lexemes[start]?.lower ?? '');
  if (!isState || tokens[start + 1]?.pos !== 'NOUN') return readNounPhrase(words, start);
  // The tagger takes `rose` for a flower.
  if (isTellingVerb(lexemes[start + 1]!.lower)) return nameStated(start);
  const behind = readNounPhrase(words, start + 1);
  return behind && { ...behind, first: start };
}

function nameStated(at: number): CountedNoun {
  return { first: at, last: at, head: at, partOf: false, state: at };
}

/** Takes `from Norway` into the phrase: `sailors from Norway`. */
function withOrigin(words: SentenceWords, noun: CountedNoun, limit: number): CountedNoun {
  const next = noun.last + 1;
  if (words.lexemes[next]?.lower !== 'from') return noun;
  let last = next;
  while (last + 1 < limit && words.tokens[last + 1]?.pos === 'PROPN') last++;
  // `the number of dead from Thursday's | quake`: where nobody is from.
  if (isPossessiveMark(words.lexemes[last + 1]?.lower ?? '') || WEEKDAY_WORDS.has(words.lexemes[last]!.lower))
    return noun;
  return last > next ? { ...noun, last } : noun;
}
