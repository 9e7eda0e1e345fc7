import { startsCapital } from '../../../../text/capital.ts';
import { isSpeechVerb } from '../../../../text/speech.ts';
import type { Token } from '../../../../text/tag.ts';
import { beginsAsSubject } from '../beginning.ts';
import { isDangling } from '../dangling.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import { changeToken } from '../made-token.ts';
import { mainVerb } from '../main-verb.ts';
import { pastOf } from '../past-tense.ts';
import { speechVerb } from '../speech-verb.ts';
import { isNominal, plain, type Words } from '../word.ts';
import type { Segment } from './segment.ts';

/** `According to the ministry`, before the subject. */
export function openingSource(segments: readonly Segment[]): Words {
  const source = segments.find(({ words }) => plain(words[0]) === 'according' || isHedge(words));
  if (source === undefined) return [];
  const [first, ...rest] = attributionOf(source.words);
  return first === undefined ? [] : [changeToken(first, { text: plain(first) }), ...rest];
}

/** Verbs that the tagger takes for nouns: `reports claim`. */
const CLAIMS = /^(?:claims?|reports?|estimates?|forecasts?|figures?)$/;

/** `a court has heard`, `inspectors found` at a sentence's end: whoever does it, what was said before is theirs. */
export function isBareClause(words: Words): boolean {
  const found = words.findIndex((_, index) => isFiniteVerb(words, index));
  const verb = found < 0 && CLAIMS.test(plain(words.at(-1))) ? words.length - 1 : found;
  return (
    verb > 0 &&
    words.length <= 8 &&
    (words.at(-1)!.pos === 'VERB' || CLAIMS.test(plain(words.at(-1)))) &&
    words.slice(verb + 1).every(({ pos }) => pos === 'VERB' || pos === 'ADV') &&
    words.slice(0, verb).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos))
  );
}

/** The bare source in a segment that gives one, shortened to who says it; empty when it gives none. */
export function attributionOf(segment: Words): Words {
  const words = withItsVerb(segment);
  const quoted = quotedSource(words);
  if (quoted.length > 0) return quoted;
  if (SAYING.test(plain(words[0]))) return [];
  if (isHedge(words)) return words;
  if (plain(words[0]) === 'so' && SAYS.test(plain(words[1]))) return attributionOf(words.slice(1));
  if (words[0]?.text === 'per' && words[1]?.pos !== 'NOUN') return [words[0]!, ...someSource(words.slice(1))];
  if (/^(?:ADV|VERB)$/.test(words[0]?.pos ?? '') && !isSpeechVerb(words[0]!.text) && words.some(isNominal)) {
    const source = words.slice(words.findIndex(isNominal));
    if (endsInItsVerb(source)) return attributionOf(source);
  }
  if (words[0]?.pos === 'VERB' && plain(words[0]).endsWith('ing') && plain(words[0]) !== 'according')
    return beginsAsSource(words) ? longSource(words) : [];
  const bare = withoutRelative(words);
  if (endsInItsVerb(bare)) return [...sourceOf(bare.slice(0, -1)), bare.at(-1)!];
  const source = shortSource(words);
  return source.some((token) => isNominal(token) || token.pos === 'PRON') && !isDangling(source)
    ? source
    : [];
}

/**
 * `letters | show`, `experts at the harbour | fear`: the verb of several, which the tagger takes for a noun; `a study
 * made in Orsa | found`, for `has found`; `according to | reports`, which it takes for a verb.
 */
function withItsVerb(words: Words): Words {
  const last = words.at(-1);
  if (plain(words[0]) === 'according' && words.length === 3 && last!.pos === 'VERB')
    return [...words.slice(0, -1), changeToken(last!, { pos: 'NOUN' })];
  if (last?.pos === 'VERB' && /^(?:had|has|have)$/.test(plain(words.at(-2))) && FINDING.test(last.lemma))
    return [...words.slice(0, -2), changeToken(last, { text: pastOf(last.lemma) })];
  if (last?.pos !== 'NOUN' || words.length > LONGEST || !SHOWN.test(plain(last))) return words;
  const phrase = words.findIndex(({ pos }) => pos === 'ADP');
  const head = words[(phrase < 0 ? words.length - 1 : phrase) - 1];
  if (head?.pos !== 'NOUN' || plain(head) === head.lemma) return words;
  return [...words.slice(0, -1), changeToken(last, { pos: 'VERB', lemma: plain(last) })];
}

const SHOWN = /^(?:believe|claim|estimate|fear|forecast|hope|report|reveal|say|show|suggest|think|warn)$/;

/**
 * `it is understood`, `in the view of the mayor`, `as the mayor put it`, `a claim that the board denies`: what is told
 * is a claim, though nobody says it in so many words.
 */
function isHedge(words: Words): boolean {
  const line = words.map(plain).join(' ');
  return words.length <= LONGEST && HEDGE.test(line);
}

const HEDGE =
  /^(?:it is (?:believed|claimed|learned|learnt|thought|understood)|in the (?:eyes|opinion|view|words) of .+|as .+ puts? it|an? (?:accusation|allegation|charge|claim|report|rumou?r) .+ (?:denied|denies|deny|disputed?s?|rejected|rejects?))$/;

/** `the Orsa Post cited Ida Blom as saying` is `Ida Blom said`; empty when nobody is quoted. */
function quotedSource(words: Words): Words {
  const as = words.findIndex(
    (token, index) => plain(token) === 'as' && /^(?:saying|telling)$/.test(plain(words[index + 1])),
  );
  const cites = words.findLastIndex(({ lemma }, index) => index < as && /^(?:cite|quote)$/.test(lemma));
  if (cites < 1) return [];
  const source = sourceOf(words.slice(cites + 1, as));
  const says = changeToken(words[as + 1]!, { text: 'said', pos: 'VERB', lemma: 'say' });
  return source.some(isNominal) ? [...source, says] : [];
}

/** Where a relative clause begins behind a source. */
function relativeAt(words: Words): number {
  return words.findIndex(
    (token, index) => /^(?:that|which|who)$/.test(plain(token)) && words[index - 1]?.pos === 'NOUN',
  );
}

/** `the auditors gave`, `asked not to be named`, not `the board has` of `a claim that the board has denied`. */
function isWholeRelative(clause: Words): boolean {
  if (clause.at(-1)?.pos === 'AUX') return false;
  return clause.some(({ pos }, index) => pos === 'VERB' && clause[index - 1]?.pos !== 'DET');
}

/** `a report | that the auditors gave | found`: the source with its own verb. */
function withoutRelative(words: Words): Words {
  const opener = relativeAt(words);
  if (opener < 0 || mainVerb(words.slice(0, opener)) >= 0) return words;
  return isWholeRelative(words.slice(opener + 1, -1)) ? [...words.slice(0, opener), words.at(-1)!] : words;
}

/** `a new poll of voters suggests`. */
function endsInItsVerb(words: Words): boolean {
  const last = words.at(-1);
  if (last?.pos !== 'VERB' || words.length < 2 || words.length > LONGEST || !beginsAsSubject(words))
    return false;
  if (!isSpeechVerb(last.text) && !FINDING.test(last.lemma)) return false;
  return (
    relativeAt(words) < 0 &&
    /^(?:NOUN|PROPN)$/.test(words.at(-2)!.pos) &&
    words.slice(0, -1).every((_, at) => !isFiniteVerb(words, at) || PARTICIPLES.test(plain(words[at])))
  );
}

/** What no verb of saying is, and tells whence something is known. */
const FINDING =
  /^(?:believe|estimate|fear|find|forecast|hear|hope|indicate|learn|reveal|show|suggest|think)$/;

/** Words of a source. */
const LONGEST = 14;
/** What looks like a verb and describes the source. */
const PARTICIPLES = /^(?:conducted|released|published|compiled|commissioned|carried|led|funded|based)$/;

function shortSource(words: Words): Words {
  if (plain(words[0]) === 'according' && plain(words[1]) === 'to')
    return [...words.slice(0, 2), ...someSource(words.slice(2))];
  const verb = speechVerb(words);
  if (verb < 0) return longSource(words);
  if (verb === 0) return [words[0]!, ...sourceOf(words.slice(1))];
  const who = words.slice(0, verb);
  // `the king found beneath a car park`: who was found, and finds nothing.
  if (plain(words[verb]) === 'found' && /^(?:ADJ|ADP)$/.test(words[verb + 1]?.pos ?? '')) return [];
  if (!beginsAsSubject(who) || /^(?:that|which|who)$/.test(plain(who.at(-1)))) return [];
  const opener = relativeAt(who);
  if (opener > 0 && !isWholeRelative(who.slice(opener + 1))) return [];
  if (plain(words[verb - 1]) === 'been' && /^as$|^$/.test(plain(words[verb + 1]))) return words;
  return [...sourceOf(who), words[verb]!, ...listenerOf(words, verb)];
}

/** `the Food and Drug Agency said | in a statement released at noon`: the verb after the source is not its own. */
function longSource(words: Words): Words {
  const verb = mainVerb(words);
  if (verb < 1 || !isNominal(words[verb - 1]) || !SAYS.test(plain(words[verb])) || !beginsAsSource(words))
    return [];
  return /^(?:ADP|SCONJ|NUM|undefined)$/.test(String(words[verb + 1]?.pos))
    ? [...sourceOf(words.slice(0, verb)), words[verb]!]
    : [];
}

/** As a subject does, or `leading doctors`. */
export function beginsAsSource(words: Words): boolean {
  return beginsAsSubject(words) || (plain(words[0]).endsWith('ing') && isNominal(words[1]));
}

/** What somebody who did something said with it: `warning drivers that the bridge could`. */
const SAYING =
  /^(?:warning|saying|telling|claiming|arguing|urging|calling|adding|noting|asking|accusing|promising)$/;

/** Verbs that hardly do anything else than say. */
export const SAYS =
  /^(?:said|says|say|announced|reported|reports|wrote|told|tell|tells|ruled|warned|claimed|confirmed|pledged|vowed|promised|argued|insisted)$/;

/** Whom somebody told: `told reporters`, `tell The Times`; nothing after other verbs. */
function listenerOf(words: Words, verb: number): Words {
  if (!/^(?:tell|tells|told)$/.test(plain(words[verb]))) return [];
  const rest = words.slice(verb + 1);
  const end = rest.findIndex(
    (token) => !isNominal(token) && token.pos !== 'DET' && !startsCapital(token.text),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** A source that says nothing without the name that follows it. */
const PAPERS =
  /^(?:data|report|reports|study|analysis|assessment|guidance|guidelines|update|research|records|documents?|poll|survey|figures|statistics|estimates?|memo|letter|filing)$/;

/** `An inquiry found that the bridge was safe`: who told of it tells nothing more of whence it is known. */
export function tellsFinding(main: Words): boolean {
  const first = mainVerb(main);
  const verb = main[first]?.pos === 'AUX' ? first + 1 : first;
  if (first < 1 || !/^(?:determine|find|conclude|reveal)$/.test(main[verb]?.lemma ?? '')) return false;
  return main.slice(0, verb).some((token) => FINDS.test(plain(token))) && plain(main[verb + 1]) === 'that';
}

const FINDS = /^(?:investigation|inquiry|probe|review|audit|study|analysis|report|survey|poll)s?$/;

/** `a source with knowledge of the exchange` is `a source`; `a report by the ministry` stays whole. */
function sourceOf(words: Words): Words {
  const end = words.findIndex(
    (token, index) => index > 0 && isNominal(words[index - 1]) && endsSource(words, index, token),
  );
  const source = end < 0 ? words : words.slice(0, end);
  return withOwner(source.at(-1)?.pos === 'VERB' ? source.slice(0, -1) : source);
}

/** `data released by the Water Office` is `Water Office data`. */
function withOwner(source: Words): Words {
  const papers = source.findIndex((token) => /^(?:data|figures|statistics)$/.test(plain(token)));
  if (papers < 0) return source;
  const by = source[papers + 1]?.pos === 'VERB' ? papers + 2 : papers + 1;
  if (!/^(?:by|from)$/.test(plain(source[by]))) return source;
  const owner = source.slice(by + 1).filter(({ pos }) => pos !== 'DET');
  return owner.length > 0 && owner.every(({ text }) => /^\p{Lu}|^of$/u.test(text))
    ? [...owner, source[papers]!]
    : source;
}

/** `two people familiar with the matter` are two sources: people alone are none. */
function someSource(words: Words): Words {
  const people = words.findIndex(
    (token, index) =>
      plain(token) === 'people' && /^(?:familiar|close|briefed)$/.test(plain(words[index + 1])),
  );
  if (people >= 0)
    return [
      ...words.slice(0, people),
      changeToken(words[people]!, { text: 'sources', pos: 'NOUN', lemma: 'source' }),
    ];
  const source = sourceOf(words);
  return plain(source.at(-1)) === 'people' ? words : source;
}

/** Whom one who speaks for somebody speaks for is who says it. */
const SPEAKERS = /^(?:attorney|lawyer|representative|spokesman|spokesperson|spokeswoman)$/;

function endsSource(words: Words, index: number, token: Token): boolean {
  const word = plain(token);
  if (/^(?:who|which|that|late|early|familiar|close)$/.test(word)) return true;
  if (token.pos !== 'ADP' && token.pos !== 'VERB' && token.pos !== 'AUX') return false;
  const isFor = word === 'for' && SPEAKERS.test(words[index - 1]!.lemma) && index <= 2;
  if (isFor && words.slice(index + 1, index + 4).some(({ pos }) => pos === 'PROPN')) return false;
  if (
    word === 'of' ||
    (words[index - 1]!.pos === 'PROPN' && words[index + 1]?.pos === 'PROPN' && /^(?:for|on)$/.test(word))
  )
    return false;
  return !(
    PAPERS.test(plain(words[index - 1])) && /^(?:by|from|released|published|compiled|conducted)$/.test(word)
  );
}
