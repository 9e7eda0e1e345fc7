import type { Token } from '../../../../text/tag.ts';
import { beginsAsSubject } from '../beginning.ts';
import { mainVerb } from '../main-verb.ts';
import { speechVerb } from '../speech-verb.ts';
import { COMMA } from '../telegram/print.ts';
import { isNominal, plain, type Words } from '../word.ts';
import type { Segment } from './segment.ts';

/** The segments from one to the other are members of one list: the last begins with or holds "and" before its verb. */
export function isList(segments: readonly Segment[], start: number, end: number): boolean {
  if (end <= start) return false;
  const last = segments[end]!.words;
  const joint = last.findIndex((token) => token.pos === 'CCONJ');
  const verb = mainVerb(last);
  if (joint < 0 || verb < 0 || joint >= verb - 1 || /^(?:ADP|VERB)$/.test(last[joint + 1]!.pos)) return false;
  return segments
    .slice(start + 1, end + 1)
    .every(({ words, mark }) => mark === ',' && (words[0]?.pos === 'CCONJ' || isNounPhrase(words)));
}

/** `Anyone who wants to row, | fish | or swim must`: what somebody wants goes on behind the mark. */
export function endsInInfinitive(words: Words): boolean {
  const last = words.at(-1)!;
  return last.pos === 'VERB' && plain(last) === last.lemma && plain(words.at(-2)) === 'to';
}

/** Where the last of what somebody wants to do ends, the subject's own verb stands. */
export function endsInfinitives(segments: readonly Segment[], start: number, end: number): boolean {
  if (!endsInInfinitive(segments[start]!.words)) return false;
  if (!segments[end]!.words.some(({ pos }) => pos === 'CCONJ')) return false;
  return (
    mainVerb(
      segments
        .slice(start, end + 1)
        .flatMap(({ words }) => [COMMA, ...words])
        .slice(1),
    ) >= 0
  );
}

function isNounPhrase(words: Words): boolean {
  return beginsAsSubject(words) && words.some((token) => isNominal(token));
}

/**
 * `roads, bridges, broadband and other works`: the segment goes on with a list that the main part began.
 *
 * @param begun members after the first have been taken in already
 */
export function continuesList(segments: readonly Segment[], at: number, begun: boolean): boolean {
  for (let index = at; index < segments.length; index++) {
    const { words, mark } = segments[index]!;
    const joint = words.findIndex(({ pos }) => pos === 'CCONJ');
    if (mark !== ',' || words[0]?.pos === 'VERB') return false;
    if (!isPairOfNouns(words) && mainVerb(joint === 0 ? words.slice(1) : words) >= 0) return false;
    const next = plain(segments[index + 1]?.words[0]);
    if (joint === 0 && plain(words[0]) === 'but' && /^(?:which|who)$/.test(next)) return false;
    if (joint === 0 && OPENS_PHRASE.test(plain(words[1]))) return false;
    if (words[0]?.pos === 'DET' && index === at && !begun && words.length > 6) return false;
    if (joint >= 0 && joint <= 4)
      return index > at || begun || joint === 0 || words.length <= 8 || (joint === 1 && isNominal(words[2]));
    if (!isNounPhrase(words) || words.length > 6) return false;
  }
  return false;
}

/** `, and after the talks, | the council`: what is told next. */
const OPENS_PHRASE = /^(?:after|before|when|while|as|with|despite|if|because|since|although|though|once)$/;

/** `whistles and bells added as ...`: the last members of a list, whatever is told of them. */
function isPairOfNouns(words: Words): boolean {
  const [first, joint, second] = words;
  return first?.pos === 'NOUN' && joint?.pos === 'CCONJ' && second?.pos === 'NOUN' && speechVerb(words) < 0;
}

/** `must show a pass or wear vests, | row slowly and pay`: all of what may be done in place of the first, or none. */
export function continuesChoice(main: Words, words: Words): boolean {
  const or = main.findLastIndex((token) => plain(token) === 'or');
  if (or < 0 || !isBareVerb(main[or + 1]) || plain(words[0]) !== words[0]!.lemma) return false;
  return words.some((token, at) => plain(token) === 'and' && isBareVerb(words[at + 1]));
}

function isBareVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && plain(token) === token.lemma;
}
