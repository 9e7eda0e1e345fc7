import { startsCapital } from '../../../text/capital.ts';
import { itemAt } from '../../../text/item-at.ts';
import { slice } from '../../../text/span.ts';
import { isSpeechVerb } from '../../../text/speech.ts';
import { type Token, tagTokens } from '../../../text/tag.ts';
import { CALENDAR, NOT_NAMES, ROLE_NOUNS } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { AGENT, isRole, MEMBER, MODIFIERS, NARROWS, NARROWS_TIED } from './role-word.ts';
import { type Sentence, spanOfWords, type Word } from './word.ts';

/** What the words before the name say that the person is: `the council’s press officer | Ida Blom`. */
export function readRoleBefore(text: string, sentence: Sentence, mention: Mention): string | undefined {
  const { words } = sentence;
  const comma = itemAt(words, mention.from - 1)?.plain === ',' && closesAside(words, mention.to);
  const behind = mention.from - (comma ? 1 : 0);
  const last = itemAt(words, behind - 1);
  if (last === undefined || last.owns) return undefined;
  const named = last.traits.role || (mention.office && !comma);
  const acts = !named && !comma && mention.words.length > 1 && AGENT.test(last.text);
  if (!named && !acts) return undefined;
  const { end } = spanOfWords(sentence, behind - 1, behind);
  const tokens = tagTokens(text, { start: sentence.span.start, end });
  let start = tokens.length - 1;
  if (acts && tokens[start]?.pos !== 'NOUN') return undefined;
  while (start > 0 && belongs(tokens, start - 1)) start--;
  if (comma && tokens[start - 1]?.text === ',' && startsCapital(tokens[start - 2]?.text ?? ''))
    return undefined;
  start = startOfHouse(tokens, behindOther(tokens, start));
  if (comma ? isOfRelation(tokens, start) : isLoose(tokens, start)) return undefined;
  if (last.plain === 'forward' && GOES.test(tokens.at(-2)?.text ?? '')) return undefined;
  start = behindVerdict(tokens, start);
  while (start < tokens.length && opensRole(tokens, start)) start++;
  // `34-year-old goalkeeper`
  const age = tokens.findIndex(({ text: word }, at) => at >= start && /^olds?$/.test(word));
  const first = tokens[age < 0 ? startOfSpan(tokens, start) : age + 1];
  if (first === undefined) return undefined;
  const role = slice(text, { start: first.start, end });
  return acts || saysRole(role) ? role : undefined;
}

/** `a relative of | the king, Jane Doe,`: she is the one before `of`. */
function isOfRelation(tokens: readonly Token[], start: number): boolean {
  const of = tokens[start - 1]?.text === 'the' ? start - 2 : start - 1;
  return tokens[of]?.text === 'of' && RELATIONS.test(tokens[of - 1]?.text ?? '');
}

const RELATIONS =
  /^(?:ally|ancestor|boyfriend|confidante?|descendant|disciple|fan|follower|girlfriend|lover|mistress|opponent|prot[eé]g[eé]e?|relative|rival|supporter)$/;

/** `Step | forward, Jane Doe`. */
const GOES = /^(?:come|go|look|move|press|push|step)$/i;

/** `our friend Jane Doe`, `about a candidate Jane Doe`: what she is to who speaks, or might be. */
function isLoose(tokens: readonly Token[], start: number): boolean {
  const at = /^(?:PRON|DET)$/.test(tokens[start]!.pos) ? start : start - 1;
  const opener = itemAt(tokens, at)?.text ?? '';
  return /^(?:my|our|your)$/i.test(opener) || (/^an?$/i.test(opener) && at === tokens.length - 2);
}

/**
 * What stands before a role and is none of it, as the verb of `after firing | coach Jane Doe` and `will host | Mayor
 * Jane Doe`.
 */
function opensRole(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at]!;
  if (/^(?:DET|PRON|CCONJ|ADP|PUNCT|PART)$/.test(pos)) return true;
  if (at === tokens.length - 1) return false;
  // What an apostrophe that was encoded twice leaves of `Norland’s minister`.
  if (text === 's') return true;
  if (text === 'host') return /^(?:AUX|PART)$/.test(tokens[at - 1]?.pos ?? '');
  return DOING.test(text);
}

/** `A Norland jury | convicted | party leader Jane Doe`: those before the verb did it to her. */
function behindVerdict(tokens: readonly Token[], start: number): number {
  const verb = tokens.findLastIndex(
    ({ text }, at) => at > start && at < tokens.length - 1 && VERDICTS.test(text),
  );
  return verb > start &&
    /^(?:army|coup|court|judge|jury|jurors|military|officers|parliament|police|prosecutors|protests|rebels|revolt|revolution|uprising|voters)$/i.test(
      tokens[verb - 1]!.text,
    )
    ? verb + 1
    : start;
}

const VERDICTS =
  /^(?:acquitted|arrested|charged|cleared|convicted|deposed|detained|impeached|indicted|jailed|ousted|removed|sentenced|toppled)$/;

const DOING =
  /^(?:appointing|backing|beating|defeating|electing|firing|hiring|including|joining|killing|naming|replacing|signing|succeeding|thanking)$/;

/**
 * `the | 12-year department veteran`, `| 100m hurdler`, `| Four Coasts drummer`: the number that its phrase begins with.
 */
function startOfSpan(tokens: readonly Token[], start: number): number {
  const [number, first] = [itemAt(tokens, start - 1), tokens[start]];
  if (number?.pos === 'NUM' && first !== undefined) {
    if (/^k?m$/.test(first.text) && number.end === first.start) return start - 1;
    const isNamed = start > 1 && /^\p{Lu}\p{Ll}+$/u.test(number.text) && startsCapital(first.text);
    if (isNamed && tokens.slice(start + 1).some(({ text }) => /^\p{Ll}/u.test(text)))
      return /^former$/i.test(tokens[start - 2]!.text) ? start - 2 : start - 1;
  }
  const isYears =
    /^(?:year|month|term|time)$/.test(tokens[start]?.text ?? '') && tokens[start - 1]?.text === '-';
  return isYears && /^(?:NUM|NOUN|ADJ)$/.test(tokens[start - 2]?.pos ?? '') ? start - 2 : start;
}

/**
 * `Bank of | Norland governor`, `University of the | Isles professor`, `Ways and | Means Committee chairman`: where the
 * name begins whose end stands before the role. What opens the sentence may be no name (`Death of Norland governor`):
 * then only the role itself is sure; nor is what stands before an owner (`Rescue of Norland’s governor`).
 */
function startOfHouse(tokens: readonly Token[], start: number): number {
  if (itemAt(tokens, start - 1)?.text === 'and' && FIELDS.test(tokens[start - 2]?.text ?? ''))
    return start - 2;
  const joined = startOfJoinedHouse(tokens, start);
  if (joined >= 0) return joined;
  const of = itemAt(tokens, start - 1)?.text === 'the' ? start - 2 : start - 1;
  if (itemAt(tokens, of)?.text !== 'of' || !startsCapital(tokens[start]!.text)) return start;
  let house = of;
  while (startsCapital(tokens[house - 1]?.text ?? '')) house--;
  if (house === of || COUNTS.test(tokens[of - 1]!.text)) return start;
  if (tokens.slice(start).every(({ text }) => TITLE.test(text))) return start;
  // `a visit to the United States of Norlandic President Ida Blom`
  if (/^(?:Kingdom|Nations|States)$/.test(tokens[of - 1]!.text)) return start;
  const owns = tokens.slice(start).some(({ text }) => /^['’]s?$/.test(text));
  const isHouse = (house > 0 && !owns) || NOT_NAMES.has(tokens[of - 1]!.text.toLowerCase());
  if (isHouse) return house;
  if (owns) return start;
  const role = tokens.findIndex(({ text }, at) => at >= start && /^\p{Ll}/u.test(text));
  return role < 0 ? tokens.length - 1 : role;
}

/** `| Port Authority of Orsa and | Koval director`: the name of a house has two places, or fields; -1 without one. */
function startOfJoinedHouse(tokens: readonly Token[], start: number): number {
  if (itemAt(tokens, start - 1)?.text !== 'and' || !startsCapital(tokens[start]!.text)) return -1;
  let of = start - 2;
  while (of > 0 && startsCapital(tokens[of]!.text)) of--;
  if (of === start - 2 || of < 1 || !/^(?:for|of)$/.test(tokens[of]!.text)) return -1;
  let house = of;
  while (startsCapital(tokens[house - 1]?.text ?? '')) house--;
  return house < of && NOT_NAMES.has(tokens[of - 1]!.text.toLowerCase().replace(/s$/, '')) ? house : -1;
}

/** `critic of | President Blom`, `wife of | candidate Per Sund`: the one before `of` is somebody else. */
function behindOther(tokens: readonly Token[], start: number): number {
  const last = tokens.length - 1;
  if (!ROLE_NOUNS.has(tokens[last]!.text.toLowerCase())) return start;
  const of = tokens.findLastIndex(
    ({ text }, at) => at > start && at < last && text === 'of' && ROLE_NOUNS.has(tokens[at - 1]!.text),
  );
  return of < 0 ? start : of + 1;
}

/** `Government of | Prime Minister Ida Blom`. */
const TITLE =
  /^(?:Chancellor|General|Governor|King|Mayor|Minister|Pope|Premier|President|Prime|Queen|Secretary|Vice)$/;

/** What a committee or a department is for, before its other half. */
const FIELDS =
  /^(?:Agriculture|Aid|Arts|Banking|Budget|Commerce|Culture|Economy|Education|Employment|Energy|Environment|Finance|Fisheries|Food|Foreign|Health|Housing|Human|Immigration|Industry|Interior|Justice|Labor|Labour|Law|Oversight|Planning|Science|Security|Sport|Tourism|Trade|Transport|Transportation|Ways|Women|Work)$/;

/** `Two of Mayor Blom’s captains`. */
const COUNTS = /^(?:All|Both|Each|Few|Half|Many|Most|None|One|Several|Some|Three|Two)$/;

/** The token before a role's first word belongs to the role as well. */
function belongs(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1]!;
  if (NARROWS.test(token.text)) return true;
  if (tokens[index - 1]?.text === '-' && NARROWS_TIED.test(token.text)) return true;
  if (/^(?:ex|then)(?:-\p{L}|$)/iu.test(token.text)) return token.text.includes('-') || next.text === '-';
  if (next.text === '-' && token.end === next.start && token.pos !== 'NUM') return true;
  if (token.text === 'forward' && startsCapital(next.text)) return false;
  if (isSpeechVerb(token.text) || CALENDAR.has(token.text.toLowerCase())) return false;
  if (/^['’]s$/.test(token.text)) return true;
  if (/^['’]$/.test(token.text)) return /s$/.test(tokens[index - 1]?.text ?? '');
  if (token.text === 'married') return false;
  // `in scenes | former champion Jane Doe called sad`
  if (next.text === 'former' && token.pos === 'NOUN' && /^\p{Ll}.*s$/u.test(token.text)) return false;
  // The tagger takes it for a verb.
  if (token.text === 'lead' && ROLE_NOUNS.has(next.text)) return tokens[index - 1]?.text !== 'to';
  if (token.text === '-' || token.text === '/') return token.end === next.start;
  if (/^\p{Pd}$/u.test(token.text)) return false;
  if (token.text === '.') return index > 0 && /^\p{Lu}\p{Ll}{1,4}$/u.test(tokens[index - 1]!.text);
  if (token.text === 'of' || token.text === 'and' || token.text === '&')
    return ROLE_NOUNS.has(tokens[index - 1]?.text.toLowerCase() ?? '');
  if (token.text === 'the') return tokens[index - 1]?.text === 'of' && belongs(tokens, index - 1);
  const small = /^\p{Ll}/u.test(token.text);
  if (small && startsCapital(next.text)) return MODIFIERS.test(token.text) || ROLE_NOUNS.has(token.text);
  const plural = token.pos === 'NOUN' && token.text !== token.lemma && /^\p{Ll}.*s$/u.test(token.text);
  if (plural && startsCapital(next.text)) return false;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || (token.pos === 'VERB' && startsCapital(token.text) && index > 0)
  );
}

function saysRole(role: string): boolean {
  return role
    .split(/\s+/)
    .some(
      (word) =>
        word.split('-').some((part) => isRole(part.toLowerCase())) ||
        isRole(word.toLowerCase()) ||
        MEMBER.test(word),
    );
}

/** `his counterpart, Jane Doe, in Rome`: what stands between two commas names the one before it. */
export function closesAside(words: readonly Word[], at: number): boolean {
  return words[at] === undefined || words[at]!.mark;
}
